/** The name for which a description stands that was told beside it: *Ann Holt, a retired surveyor, … The surveyor said*. */
import { shapeClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isCapital, nameEnd } from './name_spans.ts';
import type { Phrase } from './phrases.ts';
import type { Run } from './statement.ts';
import { wordsOf } from './word_classes.ts';

/** How far back, in tokens, it is looked for the name. */
const REACH = 400;
/** A description has so many words, at most. */
const LONGEST = 10;
const OPENS = wordClass('a an the his her its their');
const BE = wordClass('is was');
const NOMINAL = /^(?:DET|ADJ|NOUN|NUM|ADP|PRON|ADV)$/;
const EPITHETS = wordClass(wordsOf('epithet'));
const AGED = shapeClass(/^(?:\d{1,2}-year-old|(?:mum|mom|mother|father|dad)-of-\w+)$/);

/** Whether a description only calls somebody by what else he is: *the singer*, *the 23-year-old*. */
export function isEpithet(tokens: readonly Token[], { first, head }: Phrase): boolean {
  return tokens[first]!.lower === 'the' && (EPITHETS.has(tokens[head]) || AGED.has(tokens[head]));
}

/**
 * The name beside which the report told the noun of a description last.
 *
 * @param tokens all tokens of the report
 * @param phrase a description with *the*
 * @returns null where it was told of nobody, or of somebody without a name
 */
export function introducedName(tokens: readonly Token[], { first, head }: Phrase): Run | null {
  if (tokens[first]!.lower !== 'the') return null;
  const { lower } = tokens[head]!;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (tokens[i]!.lower !== lower) continue;
    const name = nameBehind(tokens, i) ?? nameBefore(tokens, i);
    if (name || !isDefinite(tokens, i)) return name;
  }
  return null;
}

/** *the retired surveyor **Ann Holt*** */
function nameBehind(tokens: readonly Token[], noun: number): Run | null {
  const next = tokens[noun + 1];
  if (!next?.spaced || next.tag !== 'PROPN' || next.sentence !== tokens[noun]!.sentence) return null;
  return isCapital(tokens, noun + 1) ? { first: noun + 1, last: nameEnd(tokens, noun + 1) } : null;
}

/** ***Ann Holt**, a retired surveyor*, ***Ann Holt**, 62, a surveyor*, ***Ann Holt** is a surveyor* */
function nameBefore(tokens: readonly Token[], noun: number): Run | null {
  let i = noun - 1;
  while (i > Math.max(0, noun - LONGEST) && NOMINAL.test(tokens[i]!.tag)) i--;
  if (!OPENS.has(tokens[i + 1]) || !(tokens[i]?.text === ',' || BE.has(tokens[i]))) return null;
  const aged = tokens[i - 1]?.tag === 'NUM' && tokens[i - 2]?.text === ',';
  const last = aged ? i - 2 : i;
  let start = last;
  while (start > 0 && tokens[start - 1]!.tag === 'PROPN') start--;
  return start < last ? { first: start, last } : null;
}

/** *the surveyor*, *the retired surveyor* */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (i > Math.max(0, noun - LONGEST) && /^(?:ADJ|NOUN)$/.test(tokens[i]!.tag)) i--;
  return tokens[i]?.lower === 'the';
}
