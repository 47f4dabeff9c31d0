/** Whether the words around a figure say that it is part of what was told before, and what they say of it. */
import { readWords } from '../../../input/lexicon.ts';
import { PEOPLES } from '../../../language/peoples.ts';
import { printedClass, wordClass } from '../../text/forms.ts';
import { HYPHEN } from '../../text/hyphens.ts';
import { CAPITAL } from '../../text/letters.ts';
import { isVerbal, type Tag, type Token } from '../../text/token.ts';
import { OF } from '../partitives.ts';
import { wordsOf } from '../word_classes.ts';
import type { CountedPhrase } from './governor.ts';

const RELATIVE = wordClass('who whose which what that');
const CONJUNCTION = wordClass('and but');

const THOSE = wordClass('those ones');

/** A predicate begins so near its subject. */
const PREDICATE = 12;
/** So many words may stand between the subject that opens a sentence and its parts. */
const LONG_SUBJECT = 60;
/** A list behind whose end *among them* still speaks of its first member. */
const LONG_LIST = 30;

const QUOTE = printedClass(/^["“”'‘’([]$/);
/** Pronouns for people or things counted before. */
const TAKEN_UP = wordClass('they them these those whom which');
const THEM = wordClass('them whom which these');
const DEFINITE = wordClass('the this that');
const NO_CLAUSE = wordClass('including comprising according following');
/** Lemmas of verbs that say where people are from or of whom a group is made up. */
const SAYS_WHO: ReadonlySet<string> = new Set(['come', 'hail', 'include', 'comprise', 'originate']);
const BE = wordClass('is are was were');
/** Tags of the words of a list. */
const LISTED: ReadonlySet<Tag> = new Set<Tag>(['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ']);
const COLLECTIVE = wordsOf('collective');
const TELLS_PARTS = wordsOf('tells_parts');

/** Words that say who people are, not what became of them. */
const IDENTITY = readWords('identity_words');

/**
 * Whether the figure's own words say that it is part of what was told before: *they include …*, *of those, …*,
 * *12 of them*, *the remaining 300*, *there are 40 Iraqis among them*, *the list has 460 Iraqis*.
 */
export function takesUp(tokens: readonly Token[], counted: CountedPhrase, unit: string | null): boolean {
  const { first, left } = counted;
  if (isRest(tokens, left) || isAmongThem(tokens, counted) || isToFollow(tokens, counted)) return true;
  const start = opening(tokens, first, left);
  if (left - start > LONG_SUBJECT) return false;
  if (OF.has(tokens[start])) return TAKEN_UP.has(tokens[start + 1]) || isCollective(tokens, start + 1);
  return (
    (TAKEN_UP.has(tokens[start]) || isCollective(tokens, start) || isNationality(unit)) &&
    tellsParts(tokens, start, left)
  );
}

/** Who are counted by where they are from are part of those told of before: *the list has 460 **Iraqis***. */
function isNationality(unit: string | null): boolean {
  return unit !== null && PEOPLES.has(unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase());
}

/**
 * Whether what follows the figure says at most who the counted are (*130 are Iraqis*, *40 come from Africa*), not what
 * became of them (*30 are in a serious condition*, *12 of them have lost their papers*).
 */
export function saysWhoOnly(tokens: readonly Token[], { right, last }: CountedPhrase): boolean {
  const end = Math.min(last, right + PREDICATE);
  let verb = right;
  while (verb < end && !isVerb(tokens, verb) && !closes(tokens, verb)) verb++;
  if (verb === end || !isVerb(tokens, verb) || isToFollow(tokens, { right, last })) return true;
  if (SAYS_WHO.has(tokens[verb]!.lemma)) return true;
  if (!BE.has(tokens[verb])) return false;
  let said = verb + 1;
  while (said < end && (/^(?:ADV|DET)$/.test(tokens[said]!.tag) || tokens[said]!.lower === 'other')) said++;
  const word = said < end ? tokens[said]! : undefined;
  if (!word) return true;
  const tells = /^(?:NOUN|PROPN|NUM)$/.test(word.tag) || IDENTITY.has(word.lower) || CAPITAL.test(word.text);
  return (
    tells && !tokens.slice(said, Math.min(end, said + 4)).some(({ lower }) => /^(?:who|whose)$/.test(lower))
  );
}

/** A mark or word behind which another clause begins; a comma of a list does not. */
function closes(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (RELATIVE.has(tokens[i])) return true;
  if (text !== ',') return text === ';' || text === ':';
  const tag = tokens[i + 1]?.tag;
  return tag !== 'NUM' && tag !== 'ADV' && tag !== 'ADP';
}

/** *the remaining 300*, *the other 300* */
function isRest(tokens: readonly Token[], left: number): boolean {
  const words = [tokens[left - 1]?.lower, tokens[left]!.lower];
  if (words.some((word) => word === 'remaining')) return true;
  return (
    (words[0] === 'other' && tokens[left - 2]?.lower === 'the') ||
    (words[0] === 'the' && words[1] === 'other')
  );
}

/** *12 of them*, *467 Iraqis and 4,253 others among them* */
export function isAmongThem(tokens: readonly Token[], { left, right, last }: CountedPhrase): boolean {
  const end = Math.min(last, right + LONG_LIST);
  let i = left;
  while (i < end && (i < right || LISTED.has(tokens[i]!.tag) || tokens[i]!.text === ','))
    if (isOfThem(tokens, i)) return true;
    else i++;
  return i < end && isOfThem(tokens, i);
}

/** *240 were among those still to come*: what was told of the others will be told of these. */
function isToFollow(
  tokens: readonly Token[],
  { right, last }: Pick<CountedPhrase, 'right' | 'last'>,
): boolean {
  for (let i = right; i < Math.min(last, right + PREDICATE); i++)
    if (THOSE.has(tokens[i])) {
      const to = /^(?:still|yet)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      return tokens[to]?.lower === 'to' && /^(?:come|follow|go|leave)$/.test(tokens[to + 1]?.lower ?? '');
    }
  return false;
}

function isOfThem(tokens: readonly Token[], i: number): boolean {
  return OF.has(tokens[i]) && THEM.has(tokens[i + 1]);
}

/** *the group*, *the total*, *this figure* */
function isCollective(tokens: readonly Token[], i: number): boolean {
  return DEFINITE.has(tokens[i]) && COLLECTIVE.has(tokens[i + 1]?.lower ?? '');
}

/** Whether the verb between a subject and the figure tells the parts of the subject, and nothing else of them. */
function tellsParts(tokens: readonly Token[], start: number, left: number): boolean {
  let found = false;
  for (let i = start; i < left; i++) {
    if (!isVerb(tokens, i)) continue;
    if (!TELLS_PARTS.has(tokens[i]!.lemma) && tokens[i]!.tag !== 'AUX') return false;
    found = true;
  }
  return found;
}

/** First word of a sentence, behind quotation marks. */
export function opening(tokens: readonly Token[], first: number, left: number): number {
  let i = first;
  while (i < left && (QUOTE.has(tokens[i]) || CONJUNCTION.has(tokens[i]))) i++;
  return i;
}

/** *of whom*, *of them* */
export function isPartitive(tokens: readonly Token[], i: number): boolean {
  return TAKEN_UP.has(tokens[i + 1]);
}

/** Whether a word is a verb of a clause; *including 40* and *the army-led force* have none. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isVerbal(token)) return false;
  return !NO_CLAUSE.has(token) && (token.spaced || !HYPHEN.has(tokens[i - 1]));
}
