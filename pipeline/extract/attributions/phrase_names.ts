/** The name that a phrase consists of or ends with: *the Syria analyst Jane Doe*, *its director, Jane Doe*. */
import { singular } from '../../language/singular.ts';
import { FormClass, printedClass, shapeClass, wordClass } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { isOutletNoun, isPlace, isTitle, sourceKind } from './lexicon.ts';
import { bodyStart, holderStart, isCapital, nameEnd } from './name_spans.ts';
import type { Phrase } from './phrases.ts';
import type { Run } from './statement.ts';

/** *Inc.*, *PLC* */
const ABBREVIATED = shapeClass(/^(?:inc|co|corp|plc|ltd|llc)\.?$/);
/** *HB 200*, *Rule 40* */
const NUMBER = printedClass(/^\d{1,4}$/);
/** So many tokens may stand between a description and the name in apposition to it. */
const APART = 12;

/**
 * The name in a phrase, or null where it holds none.
 *
 * @param tokens all tokens of the report
 * @param phrase where to look
 * @returns the name's tokens, titles included; `start` lies before them where a verb and an article belong to the name
 */
export function nameIn(tokens: readonly Token[], phrase: Phrase): (Run & { start: number }) | null {
  const own = officeHolder(tokens, phrase) ?? nameRun(tokens, phrase);
  const named = own && withStart(tokens, phrase, own);
  if (named) return named;
  const apposed = apposedName(tokens, phrase);
  return apposed && withStart(tokens, phrase, apposed);
}

/** A name with where it starts, or null for what is only a noun. */
function withStart(tokens: readonly Token[], phrase: Phrase, run: Run): (Run & { start: number }) | null {
  const start = behindArticle(tokens, run.first, run.last);
  const word = run.last - run.first === 1 ? tokens[run.first]! : undefined;
  const common =
    word &&
    (isCommon(word) || isKindOfOutlet(tokens, phrase, run.first) || isOwned(tokens, phrase, run.first));
  return start === run.first && common ? null : { first: run.first, last: run.last, start };
}

/** The capitalised run that holds the head of a phrase. */
function nameRun(tokens: readonly Token[], phrase: Phrase): Run | null {
  if (!isCapital(tokens, phrase.head) && tokens[phrase.head]!.tag !== 'PROPN') return null;
  let first = phrase.head;
  while (
    first > phrase.first &&
    (isCapital(tokens, first - 1) || /^(?:[-‐‑/&]|al|bin|de|van|von)$/.test(tokens[first - 1]!.lower))
  )
    first--;
  first = Math.min(first, Math.max(phrase.first, bodyStart(tokens, phrase.head)));
  if (first - 1 === phrase.first && opensBody(tokens, first - 1, phrase.head)) first--;
  let last = Math.min(nameEnd(tokens, first), Math.max(phrase.last, phrase.head + 1));
  if (last <= phrase.head) last = phrase.head + 1;
  if (last === phrase.last - 1 && NUMBER.has(tokens[last])) last++;
  return { first, last };
}

/** *Sun Mills Inc.*: a common word that opens the sentence and the name of a business. */
function opensBody(tokens: readonly Token[], i: number, head: number): boolean {
  const opens = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
  return (
    opens &&
    CAPITAL.test(tokens[i]!.text) &&
    /^(?:NOUN|ADJ)$/.test(tokens[i]!.tag) &&
    ABBREVIATED.has(tokens[head])
  );
}

/** *Secretary of State Jane Doe*: the name behind an office and what it is for. */
function officeHolder(tokens: readonly Token[], phrase: Phrase): Run | null {
  const start = phrase.head + 2;
  if (!isTitle(tokens[phrase.head]!) || start + 1 >= phrase.last || !isCapital(tokens, start)) return null;
  const last = Math.min(nameEnd(tokens, start), phrase.last);
  const first = holderStart(tokens, start, last);
  return first > start ? { first, last } : null;
}

/** *its director, Jane Doe,*: the name in apposition to a description. */
function apposedName(tokens: readonly Token[], phrase: Phrase): Run | null {
  const comma = tokens[phrase.head + 1];
  const given = givenAs(tokens, phrase);
  if (given) return given;
  if (!comma || !(sourceKind(tokens[phrase.head]!) === 'person' || comma.text === ',')) return null;
  for (let i = phrase.head + 1; i + 1 < phrase.last && i < phrase.head + APART; i++) {
    if (tokens[i]!.text !== ',') continue;
    if (!isCapital(tokens, i + 1)) return null;
    const last = Math.min(nameEnd(tokens, i + 1), phrase.last);
    const body = comma.text === ',' && i === phrase.head + 1 && sourceKind(tokens[phrase.head]!) === 'body';
    return last - i > 2 || (body && !isPlace(tokens[i + 1]!.text)) ? { first: i + 1, last } : null;
  }
  return null;
}

/** *Save the Children*: where a name begins that goes on behind a capitalised verb and *the*. */
function behindArticle(tokens: readonly Token[], first: number, last: number): number {
  const start = tokens[first]!.lower === 'the' ? first - 1 : first - 2;
  const verb = tokens[start];
  const article = tokens[start + 1];
  const joins =
    verb !== undefined &&
    article?.text === 'the' &&
    verb.sentence === tokens[first]!.sentence &&
    /^(?:VERB|PROPN)$/.test(verb.tag) &&
    CAPITAL.test(verb.text) &&
    verb.lemma === verb.lower;
  if (!joins) return first;
  const { lower } = tokens[last - 1]!;
  return singular(lower) !== lower ? start : first;
}

/** *Police*, *Records*, *Officials*: a noun that only opens a sentence, not a name. */
function isCommon(token: Token): boolean {
  const kind = sourceKind(token);
  return kind === 'person' || (kind !== null && isPluralNoun(token));
}

/** *(the Sheriff’s) Office*: one word that is no name without its owner. */
function isOwned(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  const owner = tokens[at - 1];
  const owned = at - 1 > phrase.first && owner !== undefined && !owner.spaced && /^['’]s?$/.test(owner.text);
  return owned && sourceKind(tokens[at]!) === 'body';
}

/** *(state) TV*, *(state-run) TV*: a noun that is always printed in capitals, behind what tells whose it is. */
function isKindOfOutlet(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  return at > phrase.first && /^(?:NOUN|VERB)$/.test(tokens[at - 1]!.tag) && isOutletNoun(tokens[at]!);
}

const NAMES = wordClass('name named identified');

/** *a guard, who gave his name only as Karim*, *a man identified as Tom Moss* */
function givenAs(tokens: readonly Token[], phrase: Phrase): Run | null {
  let named = false;
  for (let i = phrase.head + 1; i + 1 < phrase.last; i++) {
    named ||= NAMES.has(tokens[i]);
    if (named && tokens[i]!.lower === 'as' && isCapital(tokens, i + 1))
      return { first: i + 1, last: Math.min(nameEnd(tokens, i + 1), phrase.last) };
  }
  return null;
}

const COLLECTIVES: ReadonlySet<string> = new Set(['police', 'people', 'media']);
const PLURAL = new FormClass((lower) => singular(lower) !== lower || COLLECTIVES.has(lower));

/** Whether a noun speaks for several: *officials*, *police*. */
export function isPluralNoun(head: Token): boolean {
  return head.lemma !== head.lower || PLURAL.has(head);
}
