/** Reads a sentence's quantities for the tests, in the fewest words. */
import { readQuantities } from '../../../pipeline/extract/quantities/quantities.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import type { DateMention, Quantity } from '../../../schemas/annotation.ts';
import { documentFrom } from '../../support/document.ts';

export function quantitiesOf(text: string, dates: readonly DateMention[] = []): Quantity[] {
  return readQuantities(readText(documentFrom(text)), dates);
}

/** `text=value` of each quantity; ranges and number nouns as `low..high`. */
export function valuesOf(text: string): string[] {
  return quantitiesOf(text).map((q) => `${q.text}=${q.figure ?? `${q.figure_low}..${q.figure_high}`}`);
}

/** `text unit` of each quantity. */
export function unitsOf(text: string): string[] {
  return quantitiesOf(text).map((q) => `${q.text} ${q.unit}`);
}
