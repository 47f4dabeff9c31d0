/** Finds simple noun phrases: determiner, modifiers and head, without what follows the head. */
import { PARTICIPLE } from './endings.ts';
import { printedClass, wordClass } from './forms.ts';
import { HYPHEN } from './hyphens.ts';
import { CAPITAL } from './letters.ts';
import type { Sentence } from './sentences.ts';
import type { Tag, Token } from './token.ts';

export interface NounPhrase {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  /** Token index of the head: the last noun or name. */
  head: number;
  /** All words of the phrase are capitalised names (but for *of*, *the*, *and*). */
  name: boolean;
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
const POSSESSIVE = wordClass('his her its their our my your whose');
const POSSESSIVE_MARK = printedClass(/['’]s?$/);
const APOSTROPHE = printedClass(/^['’]$/);
const DASH = printedClass(/^[-‐‑–]$/);
const NAME_LINK = wordClass('the of and');
const POINTING = wordClass('last next');
const DAY = wordClass('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight');
const PERIOD = wordClass(
  'year month week weekend night quarter season decade century spring summer autumn fall winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
const DAY_PART = wordClass('morning afternoon evening night');
const CAPITALISED = printedClass(CAPITAL);

/**
 * Noun phrases of one sentence.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 * @param phrases gets them in order, not overlapping; a pronoun is a phrase of its own
 */
export function findNounPhrases(tokens: readonly Token[], sentence: Sentence, phrases: NounPhrase[]): void {
  let first = -1;
  let head = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const inside = continuesPhrase(tokens, i, first, sentence);
    if (first >= 0 && (!inside || startsAnew(tokens, i, first, head))) {
      close(tokens, first, head, i, phrases);
      first = -1;
      head = -1;
    }
    if (!inside) continue;
    if (first < 0) first = i;
    const { tag } = tokens[i]!;
    if (tag === 'NOUN' || tag === 'PROPN') head = i;
  }
  if (first >= 0) close(tokens, first, head, sentence.last, phrases);
}

/** @param head index of the head, or -1: then only a pronoun is a phrase */
function close(
  tokens: readonly Token[],
  first: number,
  head: number,
  last: number,
  phrases: NounPhrase[],
): void {
  if (head >= 0) phrases.push({ first, last: head + 1, head, name: isName(tokens, first, head) });
  else if (tokens[first]!.tag === 'PRON') phrases.push({ first, last, head: first, name: false });
}

/** A determiner or pronoun after a head begins the next phrase: *told reporters | the army*. */
function startsAnew(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  if (first < 0) return false;
  const tag = tokens[i]!.tag;
  return (
    (tag === 'DET' && head >= 0) ||
    (head === i - 1 && saysWhen(tokens, i)) ||
    tag === 'PRON' ||
    (tokens[first]!.tag === 'PRON' && head < 0 && !POSSESSIVE.has(tokens[first]))
  );
}

/** *(died on the roads) | last year*, *(met in the town) | Monday*: when it was; not *the harvest last Monday’s storm …*. */
function saysWhen(tokens: readonly Token[], i: number): boolean {
  const time = POINTING.has(tokens[i]) ? i + 1 : i;
  if (!(time > i ? PERIOD : DAY).has(tokens[time])) return false;
  const behind = tokens[DAY_PART.has(tokens[time + 1]) ? time + 2 : time + 1];
  return !(behind && /^(?:NOUN|PROPN|PART)$/.test(behind.tag));
}

function continuesPhrase(tokens: readonly Token[], i: number, first: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (INSIDE.has(token.tag)) return true;
  if (first < 0) return false;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (token.tag === 'PART') return POSSESSIVE_MARK.has(token);
  if (APOSTROPHE.has(token) && !token.spaced)
    return next !== undefined && INSIDE.has(next.tag) && next.spaced;
  if (DASH.has(token)) return !token.spaced && next !== undefined && !next.spaced;
  if (token.tag === 'VERB') return isParticipleModifier(tokens, i, sentence);
  if (token.tag === 'ADV') return next !== undefined && next.tag === 'ADJ' && i > first;
  return false;
}

/** *captured fighters*, *the detained men*: a participle between determiner, number or hyphen and a noun. */
function isParticipleModifier(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  const form = PARTICIPLE.has(token);
  if (HYPHEN.has(before) && !token.spaced) return true;
  return (
    form &&
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') &&
    (before.tag === 'DET' || before.tag === 'NUM' || before.tag === 'ADJ')
  );
}

function isName(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i <= head; i++) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' || token.tag === 'PART' || NAME_LINK.has(token)) continue;
    if (!CAPITALISED.has(token)) return false;
  }
  return true;
}
