/** What a word can be to a phrase, told by the word alone: a pronoun, a time, a link, its last word. */
import { CALENDAR_NAMES, NEAR_DAYS } from '../../language/calendar.ts';
import { FormClass, wordClass } from '../text/forms.ts';
import { CAPITALS } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { sourceKind } from './lexicon.ts';

/** Tags of the words inside a phrase. */
export const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const TIMES = new Set([
  ...CALENDAR_NAMES,
  ...NEAR_DAYS,
  ...'week month year weekend morning afternoon evening night'.split(' '),
  ...'earlier later recently last this next ago'.split(' '),
]);
const TEMPORAL = new FormClass((lower) => TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower));
const MONTH_OR_VERB = wordClass('march may');
/** Prepositions that join parts of one phrase; *after* or *as* begin something else. */
export const LINK = wordClass(
  'of in at for from with on to by near inside within against among between about like under over behind into across throughout',
);
export const RELATIVE = wordClass('who which that');
/** Determiners that own what follows. */
export const POSSESSIVE = wordClass('his her its their our my your whose');
const PERSONAL = wordClass(
  'he she it they we i you who which one some many most others another several both all those',
);
const ACCUSATIVE = wordClass('him them');
const STANDS_ALONE = wordClass('some many most one all both those others two familiar close several');

/** Whether a word tells a time: *Monday*, *week*, but not *TODAY* in a name. */
export function isTemporal(token: Token): boolean {
  if (!TEMPORAL.has(token)) return false;
  if (MONTH_OR_VERB.has(token)) return token.text !== token.lower;
  return !CAPITALS.test(token.text);
}

/** Whether a token opens a relative clause; *WHO* is a name. */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && RELATIVE.has(token) && token.tag !== 'PROPN';
}

/** Whether a token is a pronoun that stands for a source: *she*, *they*, *who*. */
export function isPronoun(token: Token): boolean {
  return PERSONAL.has(token) && token.tag !== 'PROPN' && token.text !== 'One';
}

/** Whether a token is a pronoun as it stands behind a preposition: *(according to) him*. */
export function isAccusative(token: Token): boolean {
  return ACCUSATIVE.has(token);
}

/** Whether a token is a possessive pronoun: *her*, *their*. */
export function isPossessive(token: Token): boolean {
  return POSSESSIVE.has(token);
}

/** Whether a noun, name or pronoun can name a source. */
export function isSourceNoun(head: Token): boolean {
  return head.tag === 'PROPN' || isPronoun(head) || sourceKind(head) !== null;
}

/** A noun or name, or a word that the engine took for an adjective though it names a source: *the polling average*. */
export function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'ADJ' && sourceKind(token) !== null);
}

/** *was | not | yet*: what stands before the verb of a relative clause. */
export function isAuxiliary({ tag }: Token): boolean {
  return tag === 'AUX' || tag === 'ADV' || tag === 'PART';
}

/** Whether a noun group can end with a word. */
export function endsGroup(token: Token): boolean {
  return isNoun(token) || token.tag === 'NUM' || token.text === ')' || STANDS_ALONE.has(token);
}
