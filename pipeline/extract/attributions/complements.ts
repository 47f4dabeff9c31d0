/** What a verb of speech, belief or evidence takes: where its content begins, and of what kind it is. */
import { printedClass, wordClass } from '../text/forms.ts';
import { HYPHEN } from '../text/hyphens.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { type Cue, isOutletNoun, sourceKind } from './lexicon.ts';
import { isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';

/** So many tokens are looked through for the verb of a clause. */
const CLAUSE = 30;

export interface Complement {
  kind: 'clause' | 'quotation' | 'object' | 'infinitive' | 'particle' | 'none';
  /** Index of the first token of the content. */
  start: number;
  /** Whoever was told: *told reporters*, *told Reuters*. */
  told: Phrase | null;
}

const OPENS_CLAUSE = wordClass('that whether if how why what when where');
/** Prepositions of what is told beside the content: when, where, in what words. */
const CIRCUMSTANCE = wordClass(
  'on in at during from through via with after before by since near inside outside for',
);
const MARK = printedClass(/^(?:["“‘«„]|''|``)$/);
const ASIDE_MARK = printedClass(/^(?:,|[—–]|--)$/);
/** Behind these a name is quoted, and nothing that is said: *in a report titled “…”*. */
export const ENTITLED = wordClass('titled entitled dubbed headlined');
const OBJECT_OF = wordClass('of to against');
const TIME = wordClass('last this early late');

/**
 * The complement behind a verb.
 *
 * @param tokens all tokens of the report
 * @param verb index of the verb
 * @param end index behind the sentence
 * @param cue what the verb may take
 */
export function complementOf(tokens: readonly Token[], verb: number, end: number, cue: Cue): Complement {
  let from = verb + 1;
  while (from < end && cue.particles.has(tokens[from]!.lower)) from++;
  const particle = from > verb + 1;
  const told = particle && cue.kind === 'ask' ? null : addressee(tokens, from, end, cue);
  const at = behindTitle(
    tokens,
    skipCircumstances(tokens, behindAside(tokens, told ? told.last : from, end), end),
    end,
  );
  const kind = at > from && isRelativeThat(tokens, at) ? 'none' : kindAt(tokens, at, end, particle);
  const mark = tokens[at]?.text === ',' ? 1 : 0;
  if (kind === 'none') return { kind, start: at, told };
  if (kind === 'quotation') return { kind, start: at + mark, told };
  if (kind === 'infinitive' || opensClause(tokens[at]))
    return { kind, start: tokens[at]!.lower === 'that' ? at + 1 : at, told };
  return { kind, start: cue.kind === 'tell' ? at : from, told };
}

/** *(said in) a report titled | “Two Tides” | that …*: the name between quotation marks says nothing. */
function behindTitle(tokens: readonly Token[], at: number, end: number): number {
  if (!ENTITLED.has(tokens[at - 1])) return at;
  let i = at;
  while (i < end && (MARK.has(tokens[i]) || tokens[i]!.quotation >= 0 || CLOSES.has(tokens[i]))) i++;
  return i;
}
const CLOSES = printedClass(/^["”’»“]$/);

/** *(told the hall in) a speech | that lasted for 40 minutes*: it belongs to the noun of the circumstance. */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'that' &&
    tokens[at - 1]!.tag === 'NOUN' &&
    !isTemporal(tokens[at - 1]!) &&
    sourceKind(tokens[at - 1]!) !== 'person' &&
    isVerbal(tokens[at + 1])
  );
}

/** Whoever is told: *told | reporters*, *said to | Reuters*. */
function addressee(tokens: readonly Token[], at: number, end: number, cue: Cue): Phrase | null {
  if (cue.kind === 'tell' || cue.kind === 'ask')
    return opensClause(tokens[at]) ? null : withoutNumber(tokens, phraseAfter(tokens, at, end));
  return at < end && tokens[at]!.lower === 'to' ? someone(tokens, at + 1, end) : null;
}

/** *told Reuters | 40 had left*: a number behind a name begins what is told, unless it ends it (*told Radio 4 that*). */
function withoutNumber(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || tokens[phrase.first]!.tag === 'NUM') return phrase;
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (
      tokens[i]!.tag === 'NUM' &&
      (tokens[i - 1]!.tag === 'PROPN' || isOutletNoun(tokens[i - 1]!)) &&
      /^(?:NOUN|PROPN|ADJ|VERB|AUX)$/.test(tokens[i + 1]?.tag ?? '')
    )
      return { first: phrase.first, last: i, head: Math.min(phrase.head, i - 1) };
  return phrase;
}

/** What the token at which the content may begin makes of it. */
function kindAt(tokens: readonly Token[], at: number, end: number, particle: boolean): Complement['kind'] {
  const token = at < end ? tokens[at]! : undefined;
  if (!token) return 'none';
  if (opensClause(token)) return 'clause';
  if (token.quotation >= 0 || MARK.has(token) || token.text === ':') return 'quotation';
  if (token.text === ',') return at + 1 < end && MARK.has(tokens[at + 1]) ? 'quotation' : 'none';
  if (token.lower === 'to' && !particle)
    return /^(?:DET|PROPN|PRON)$/.test(tokens[at + 1]?.tag ?? 'DET') ? 'none' : 'infinitive';
  if (particle && /^(?:in|at|on|during|before|after|by|with|from)$/.test(token.lower)) return 'none';
  const { tag } = token;
  if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || OBJECT_OF.has(token)) return 'none';
  if (isWhile(tokens, at)) return 'none';
  if (isGerund(tokens, at, end) || hasVerb(tokens, at, end)) return 'clause';
  return particle ? 'particle' : 'object';
}

/** *says as a train passes*, but not *says as many as 40*. */
function isWhile(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'as' && !/^(?:many|much|few|little)$/.test(tokens[i + 1]?.lower ?? '');
}

function opensClause(token: Token | undefined): boolean {
  return OPENS_CLAUSE.has(token);
}

/** *(explained to) reporters*, but not *(adds to) the drama*. */
function someone(tokens: readonly Token[], start: number, end: number): Phrase | null {
  const phrase = phraseAfter(tokens, start, end);
  if (!phrase) return null;
  const head = tokens[phrase.head]!;
  return head.tag === 'PROPN' || sourceKind(head) === 'person' ? phrase : null;
}

/** The longest aside between a verb and its content, in tokens. */
const ASIDE = 16;

/** *said | — on air, as it happened — | that …*, *said*, *in a note,* *that …*: index behind an aside before *that*. */
function behindAside(tokens: readonly Token[], start: number, end: number): number {
  const mark = tokens[start];
  if (!mark || start + 1 >= end || !ASIDE_MARK.has(mark)) return start;
  if (tokens[start + 1]!.lower === 'that') return start + 1;
  for (let i = start + 1; i + 1 < Math.min(end, start + ASIDE); i++)
    if (tokens[i]!.text === mark.text && tokens[i + 1]!.lower === 'that') return i + 1;
  return start;
}

/** Steps over *on Monday*, *in a statement*, *last week* between a verb and its content. */
function skipCircumstances(tokens: readonly Token[], start: number, end: number): number {
  let i = start;
  for (let steps = 0; i < end && steps < 8; steps++) {
    const token = tokens[i]!;
    if (token.quotation >= 0) break;
    if (isTemporal(token) || token.tag === 'ADV') i++;
    else if (TIME.has(token) && i + 1 < end && isTemporal(tokens[i + 1]!)) i += 2;
    else if (CIRCUMSTANCE.has(token)) {
      const phrase = phraseAfter(tokens, i + 1, end);
      if (!phrase) break;
      const participle = reducedEnd(tokens, phrase.last, end);
      if (participle === phrase.last && hasSubjectRole(tokens, phrase, end)) break;
      i = participle;
    } else break;
  }
  return i;
}

/** Index behind a participle that only describes the phrase before it: *in a report | published | on Wednesday*. */
function reducedEnd(tokens: readonly Token[], at: number, end: number): number {
  const verb = at < end ? tokens[at]! : undefined;
  if (verb?.tag !== 'VERB' || !/(?:ed|en|de|nt)$/.test(verb.lower)) return at;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  const adjoins =
    !next || next.tag === 'ADP' || next.tag === 'ADV' || next.tag === 'PUNCT' || isTemporal(next);
  return adjoins ? at + 1 : at;
}

/** *said in Ohio voters left*: the phrase behind the preposition has run into the subject of the clause. */
function hasSubjectRole(tokens: readonly Token[], phrase: Phrase, end: number): boolean {
  const next = phrase.last < end ? tokens[phrase.last]! : undefined;
  return next !== undefined && isVerbal(next) && !next.lower.endsWith('ing');
}

/** *denied holding 12*, *reported seeing 40* */
function isGerund(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  return (
    tokens[i]!.tag === 'VERB' &&
    tokens[i]!.lower.endsWith('ing') &&
    next !== undefined &&
    next.tag !== 'PUNCT'
  );
}

/** *(found) refuge there and never | returned*: a verb beside the one before the complement. */
function isJoined(tokens: readonly Token[], verb: number, start: number): boolean {
  let before = verb - 1;
  while (before > start && tokens[before]!.tag === 'ADV') before--;
  return before >= start && tokens[before]!.tag === 'CCONJ';
}

/** *fertiliser-based* */
export function isHyphened(tokens: readonly Token[], i: number): boolean {
  return !tokens[i]!.spaced && HYPHEN.has(tokens[i - 1]);
}

/** Words behind which it is told when or why something was said: *declared an emergency after 40 left*. */
const OCCASION = wordClass('after because when while since');

/** What opens a relative clause behind a comma. */
const ADDS = wordClass('which who whose');

/** *(says) the pie, which weighs 2 kg, | has sold out*: behind the comma that closes the relative clause stands the verb. */
function goesOnBehind(tokens: readonly Token[], start: number, end: number): boolean {
  let comma = start;
  while (comma < Math.min(end, start + CLAUSE) && tokens[comma]!.text !== ',') comma++;
  return comma + 1 < end && isVerbal(tokens[comma + 1]);
}

/** Whether a finite verb stands before the next comma: then a clause follows, though no *that* opens it. */
function hasVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + CLAUSE); i++) {
    const token = tokens[i]!;
    if (token.text === ',' && i > start && ADDS.has(tokens[i + 1])) return goesOnBehind(tokens, i + 2, end);
    if (token.text === ';' || token.text === ':' || (token.text === ',' && i > start + 1)) return false;
    if (i > start && OCCASION.has(token)) return false;
    if (token.tag === 'AUX') return !isJoined(tokens, i, start);
    if (token.tag !== 'VERB' || isHyphened(tokens, i)) continue;
    if (isJoined(tokens, i, start)) return false;
    if (i > start && !/^(?:ADP|PART)$/.test(tokens[i - 1]!.tag)) return true;
  }
  return false;
}
