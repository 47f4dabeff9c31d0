/** Figures of a market's index count its points, which reports leave out: *the Dow fell 344.65*. */
import type { Quantity } from '../../../schemas/annotation.ts';
import { isIndexLevel } from '../quantities/market_levels.ts';
import { passageOf } from '../quantities/passage.ts';
import { type Text, tokenAt } from '../text/text.ts';

/** Quantities in order, those of an index without a unit with its points. */
export function withPoints(text: Text, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity) => (isBareLevel(text, quantity) ? pointsOf(quantity) : quantity));
}

function isBareLevel(text: Text, { unit, role, figure, start, end, text: printed }: Quantity): boolean {
  if (unit !== null || role !== 'claim' || figure === null || !DIGITS.test(printed)) return false;
  const first = tokenAt(text.tokens, start);
  const last = tokenAt(text.tokens, end - 1) + 1;
  return isIndexLevel(passageOf(text, text.tokens[first]!.sentence), first, last, figure);
}
const DIGITS = /^[\d,.]+$/;

function pointsOf(quantity: Quantity): Quantity {
  return { ...quantity, unit: 'point', unit_phrase: 'point', unit_basis: 'implied' };
}
