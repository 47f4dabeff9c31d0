/** The quantity layer: numbers with what they count. */
import type { DateMention, Quantity } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import type { Antecedent } from './antecedents.ts';
import { withoutDates } from './calendar.ts';
import { readMeasure } from './measures.ts';
import { withoutNames } from './names.ts';
import { passageOf } from './passage.ts';
import { joinRanges } from './ranges.ts';
import { readNumbers } from './reader.ts';
import { resolveUnits } from './resolve.ts';

/**
 * Quantities of a report, in order.
 *
 * @param text the report
 * @param dates its dates; a number that is part of a calendar date is no quantity
 */
export function readQuantities(text: Text, dates: readonly DateMention[]): Quantity[] {
  const quantities: Quantity[] = [];
  const antecedents: Antecedent[] = [];
  for (let index = 0; index < text.sentences.length; index++) {
    const passage = passageOf(text, index);
    const numbers = readNumbers(passage);
    if (numbers.length === 0) continue;
    const own = withoutNames(passage, withoutDates(passage, numbers, dates));
    const found = joinRanges(
      passage,
      own.map((number) => ({ number, measure: readMeasure(passage, number) })),
    );
    for (const quantity of resolveUnits(passage, index, found, antecedents)) quantities.push(quantity);
  }
  return quantities;
}
