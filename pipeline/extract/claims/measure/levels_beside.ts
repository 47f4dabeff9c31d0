/** Amounts of which a sentence gives one more: the level before, the same in other money, the same for a share. */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { type Text, tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import type { Placed } from '../report.ts';
import type { CountedPhrase } from './governor.ts';
import { dimensionOf } from './measure_cues.ts';

/** How many figures back. */
const MOST = 4;
/** Levels of one thing are no farther apart than this many times. */
const WIDEST = 50;

/**
 * The figure of the sentence beside which an amount is set.
 *
 * @param figures all figures of the report, in order
 * @param before index of the last figure before the amount
 * @returns null where the amount stands for itself
 */
export function levelBeside(
  { tokens }: Text,
  quantity: Quantity,
  { left, first }: CountedPhrase,
  figures: readonly Quantity[],
  before: number,
): Quantity | null {
  const dimension = dimensionOf(quantity.unit);
  const amount = dimension === 'money' || dimension === 'ratio';
  if (!amount && quantity.unit_basis === 'stated') return null;
  const last = figures[before];
  if (!last || last.start < tokens[first]!.start || left <= first) return null;
  if (amount && restates(tokens, left, last)) return dimensionOf(last.unit) === dimension ? last : null;
  if (!isSetBeside(tokens, left)) return null;
  for (let i = before; i > before - MOST && i >= 0; i--) {
    const figure = figures[i]!;
    if (figure.start < tokens[first]!.start) return null;
    if (figure.unit === quantity.unit && !figure.direction && isNear(figure, quantity)) return figure;
  }
  return null;
}

/**
 * Whether an amount only says the one right before in another measure: *$45m, or **65 cents** a share*, *60 miles
 * **(100 km)***.
 */
export function isRestated(
  { tokens }: Text,
  before: Placed<Quantity>,
  { mention, site }: Placed<Quantity>,
): boolean {
  if (site.sentence !== before.site.sentence || before.site.last >= site.first) return false;
  const dimension = dimensionOf(mention.unit);
  if (!dimension || !MEASURED.has(dimension) || dimensionOf(before.mention.unit) !== dimension) return false;
  return restates(tokens, site.first, before.mention);
}
const MEASURED: ReadonlySet<string> = new Set(['money', 'length', 'mass', 'volume', 'speed']);

/** *$45m, **or** 65 cents*, *$45m **(**€40m)*: the figure right before, in other words. */
function restates(tokens: readonly Token[], left: number, last: Quantity): boolean {
  const mark = tokens[left - 1]!;
  const opens = mark.text === '(' || (mark.lower === 'or' && tokens[left - 2]?.text === ',');
  return opens && tokenAt(tokens, last.end - 1) >= left - FARTHEST;
}
/** Words of a unit between two such figures, with the marks. */
const FARTHEST = 5;

/** *from $10*, *compared with $10*, *against $10*. */
function isSetBeside(tokens: readonly Token[], left: number): boolean {
  const before = tokens[left - 1]!.lower;
  if (/^(?:with|to)$/.test(before)) return tokens[left - 2]?.lower === 'compared';
  return /^(?:from|against|versus|vs)$/.test(before);
}

function isNear(figure: Quantity, quantity: Quantity): boolean {
  if (!figure.figure || !quantity.figure) return true;
  const ratio = Math.abs(figure.figure / quantity.figure);
  return ratio <= WIDEST && ratio >= 1 / WIDEST;
}
