/** Asides between a counted phrase and its verb, which say nothing of all the counted: *nine people, **including two guards,** died*. */
import { wordClass } from '../../text/forms.ts';
import type { Token } from '../../text/token.ts';
import { isVerb } from './verb_group.ts';

/** Words of a source between *according* and a comma. */
const LONGEST_SOURCE = 14;

/** Behind the mark that closes an aside: *thousands — fighters and their wives — **have left***; -1 where none does. */
export function closingDash(tokens: readonly Token[], from: number, end: number): number {
  const { text } = tokens[from]!;
  if (!/^(?:—|--)$/.test(text)) return -1;
  for (let i = from + 1; i < end; i++) if (tokens[i]!.text === text) return i + 1;
  return -1;
}

/** *19,000 people, **3,000 of them** convicted, were tried*: what is said of some of them is not said of all. */
export function opensPart(tokens: readonly Token[], from: number): boolean {
  let number = false;
  for (let i = from; i < from + LONGEST_PART; i++) {
    number ||= tokens[i]?.tag === 'NUM';
    if (number && tokens[i]?.lower === 'of')
      return /^(?:them|whom|these|those)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}
/** Words of a number with its qualifier before *of them*. */
const LONGEST_PART = 5;

/** Behind the comma that closes *according to …* or another aside; null where the sentence ends with it. */
export function behindComma(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + LONGEST_SOURCE); i++) if (tokens[i]!.text === ',') return i + 1;
  return null;
}

/** Behind the comma before the verb of *nine people, **including** Ann Holt, 51, | died*; -1 where no such aside begins. */
export function behindExamples(tokens: readonly Token[], from: number, end: number): number {
  const opens =
    tokens[from]?.lower === 'including' ||
    (tokens[from]?.lower === 'among' && tokens[from + 1]?.lower === 'them');
  for (let i = from + 1; opens && i + 1 < Math.min(end, from + LONGEST_SOURCE); i++)
    if (tokens[i]!.text === ',' && isVerb(tokens[i + 1]!)) return i + 1;
  return -1;
}

/** What stands between ages. */
const BETWEEN_AGES = wordClass(', and or to between – -');
/** So many ages with what stands between them; a longer list is a table. */
const LONGEST_AGES = 16;

/**
 * The verb behind the ages of the counted: *two women, **aged 71 and 68,** | died*, *two boys, **12 and 14,** | drowned*; -1
 * where no such aside begins.
 *
 * @param from index of the comma, or of *aged*
 */
export function behindAges(tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  const aged = tokens[start]?.lower === 'aged';
  const limit = Math.min(end, start + LONGEST_AGES);
  let ages = 0;
  let i = aged ? start + 1 : start;
  for (; i < limit && (tokens[i]!.tag === 'NUM' || BETWEEN_AGES.has(tokens[i])); i++)
    if (tokens[i]!.tag === 'NUM') ages++;
  return ages > (aged ? 0 : 1) && i < limit && isVerb(tokens[i]!) ? i : -1;
}
