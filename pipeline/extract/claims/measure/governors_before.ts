/** The words before a counted phrase that govern it: the verb whose object it is, the noun or verb of its preposition. */
import { wordClass } from '../../text/forms.ts';
import type { Text } from '../../text/text.ts';
import type { Tag, Token } from '../../text/token.ts';
import { wordsOf } from '../word_classes.ts';
import { BREAK, baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { verbForm } from './measure_cues.ts';

const AMONG = wordClass('among of');

const THEM = wordClass('them whom which');
const CONJUNCTION = wordClass('and or');
const COORDINATOR = wordClass(', and or plus including include with namely &');
/** Passed over on the way left from a figure to its governor. */
const POSSESSIVE = wordClass('his her its their our my all those these " “ ” \' ‘ ’ (');
const CONTRAST = wordClass('but not than nor');
/** Behind these a clause begins, though the engine may call them adverbs. */
const CLAUSE = wordClass('when whenever where while why how because although though if unless until');
/** Steps from a phrase to the one that holds it: *a batch of …*, *A, B and …*. */
const HOPS = 6;
/** So far before *and of* the first *of* is looked for. */
const TWIN = 20;
/** So many determiners, adjectives and numbers in a row are no phrase, but a table. */
const MOST_PASSED = 20;

/**
 * Governors to the left: the verb whose object the phrase is, or the noun or verb whose preposition governs it.
 *
 * @param coordinated follow *A and B*, *A, including B* from B to what governs A
 * @returns candidates, nearest first
 */
export function governorsBefore(text: Text, counted: CountedPhrase, coordinated: boolean): Governor[] {
  const governors: Governor[] = [];
  let left = counted.left;
  let joined = false;
  for (let hops = 0; hops < HOPS; hops++) {
    const i = skipLeft(text.tokens, left, counted.first);
    if (i < counted.first) break;
    const token = text.tokens[i]!;
    if (BREAK.has(token)) break;
    if (joins(text.tokens, i) && !isPhrasal(text.tokens, i)) {
      if (!coordinated) break;
      joined = true;
      left = i;
      while (left > counted.first && joins(text.tokens, left - 1)) left--;
      left = phraseEndingAt(text, left - 1) ?? -1;
      if (left < 0) break;
      continue;
    }
    const twin = coordinated ? twinOf(text.tokens, i, counted.first) : -1;
    if (twin >= 0) {
      joined = true;
      left = twin + 1;
      continue;
    }
    if (token.tag === 'ADP' || token.lower === 'to') {
      governors.push(...governorsOfPreposition(text, i, counted.first));
      if (token.lower !== 'of' && !joined) break;
      const start = phraseEndingAt(text, i - 1);
      if (start === null || start < counted.first) break;
      left = start;
      continue;
    }
    if (isCountedNoun(text.tokens, i)) break;
    const away = particleOf(token) === '' ? undefined : text.tokens[i - 1];
    if (away && i - 1 >= counted.first && away.tag === 'VERB') {
      governors.push({ role: 'object', cues: [`${baseOf(away)} ${token.lower}`, baseOf(away)], at: i - 1 });
      break;
    }
    const base = baseOf(token);
    const beside = left === counted.left ? [counted.right, counted.right - 1] : [];
    const particle = [i + 1, ...beside].map((k) => particleOf(text.tokens[k])).find((word) => word !== '');
    governors.push({ role: 'object', cues: particle ? [`${base} ${particle}`, base] : [base], at: i });
    governors.push(...giverOf(text, i, counted.first));
    break;
  }
  return governors;
}

/** *gave **him** 12 years*, *cost **the club** £4m*: the verb whose other object stands before the figure. */
function giverOf(text: Text, i: number, first: number): Governor[] {
  const { tag } = text.tokens[i]!;
  if (tag !== 'PRON' && tag !== 'NOUN' && tag !== 'PROPN') return [];
  const verb = (phraseEndingAt(text, i) ?? i) - 1;
  if (verb < first || !GIVES.has(text.tokens[verb]!.lemma)) return [];
  return [{ role: 'object', cues: [text.tokens[verb]!.lemma], at: verb }];
}
const GIVES = wordsOf('giving');

/** What the preposition at `i` hangs on: the word before it, and the verb before the phrase that ends there. */
function governorsOfPreposition(text: Text, i: number, first: number): Governor[] {
  if (i - 1 < first) return [];
  const preposition = text.tokens[i]!.lower;
  const governor = text.tokens[i - 1]!;
  const base = baseOf(governor);
  const phrasal = i - 2 >= first ? `${baseOf(text.tokens[i - 2]!)} ${base} ${preposition}` : '';
  const governors: Governor[] = [
    { role: 'object', cues: [`${base} ${preposition}`], at: i - 1 },
    {
      role: 'after',
      cues: [
        phrasal,
        `${base} ${preposition}`,
        `${governor.lemma} ${preposition}`,
        `${governor.lower} ${preposition}`,
        `* ${preposition}`,
      ],
      at: i - 1,
    },
  ];
  const verb = (phraseEndingAt(text, i - 1) ?? 0) - 1;
  if (verb >= first)
    governors.push({ role: 'after', cues: [`${baseOf(text.tokens[verb]!)} ${preposition}`], at: verb });
  return governors;
}

/** *lives **of** 12 guards and of 40 prisoners*: the preposition that one behind *and* repeats; -1 where there is none. */
function twinOf(tokens: readonly Token[], i: number, first: number): number {
  if (tokens[i]!.tag !== 'ADP' || i - 1 < first || !CONJUNCTION.has(tokens[i - 1])) return -1;
  for (let k = i - 2; k >= Math.max(first, i - TWIN); k--) {
    const same = tokens[k]!.lower === tokens[i]!.lower;
    if (same && tokens.slice(k + 1, k + 4).some(({ tag }) => tag === 'NUM')) return k;
    if (tokens[k]!.tag === 'VERB') return -1;
  }
  return -1;
}

/** *handed 48 prisoners **over***, *sent **back** 75*, *took two guards **hostage***: the part of a verb beside its object. */
function particleOf(token: Token | undefined): string {
  return token && PARTICLE.has(token) ? token.lower : '';
}
const PARTICLE = wordClass(
  'over out up off down back behind aside away home free loose escape hostage captive prisoner dead homeless go in guilty redundant',
);

/** *made off with £900*: here *with* joins nothing. */
function isPhrasal(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'with' && particleOf(tokens[i - 1]) !== '';
}

/** *12 **guards** and …*: a noun behind a number, though a verb has that form too. */
function isCountedNoun(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.tag === 'NOUN' && tokens[i - 1]?.tag === 'NUM';
}

/** Part of what joins a phrase to the one before: *A, B and …*, *A, including …*, *A, among them …*. */
function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (COORDINATOR.has(token)) return true;
  return THEM.has(token) ? AMONG.has(tokens[i - 1]) : AMONG.has(token) && THEM.has(tokens[i + 1]);
}

/** What stands in a phrase before its noun. */
function modifies({ tag }: Token): boolean {
  return tag === 'DET' || tag === 'ADJ' || tag === 'ADV' || tag === 'NUM';
}

/** Passes determiners and adjectives before the phrase; a word that is a verb of a cue is not passed. */
function skipLeft(tokens: readonly Token[], left: number, first: number): number {
  let i = left - 1;
  const farthest = Math.max(first, left - MOST_PASSED);
  while (i >= farthest) {
    const token = tokens[i]!;
    if (!modifies(token) && token.tag !== 'SYM' && !POSSESSIVE.has(token)) break;
    if (CONTRAST.has(token) || CLAUSE.has(token) || COORDINATOR.has(token)) break;
    if (token.tag === 'ADJ' && token.lower !== 'own' && verbForm(token)) break;
    i--;
  }
  return i;
}

const MAY_END: ReadonlySet<Tag | undefined> = new Set<Tag>(['NUM', 'NOUN', 'PRON', 'DET', 'ADJ']);

/**
 * First token of the noun phrase that ends with a token; the token itself where it is no phrase's last. A verb that the
 * engine took for a noun before a number is no part of the phrase: *These hold 50 men*.
 */
function phraseEndingAt(text: Text, end: number): number | null {
  const { tokens, phrases } = text;
  const phrase = phrases[phraseIndex(text, end)];
  if (phrase && phrase.first <= end) {
    for (let i = phrase.first + 1; i < end; i++)
      if (tokens[i]!.tag === 'NUM' && verbForm(tokens[i - 1]!)) return i;
    return phrase.first;
  }
  return MAY_END.has(tokens[end]?.tag) ? end : null;
}
