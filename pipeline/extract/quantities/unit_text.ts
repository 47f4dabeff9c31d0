/** The words of the report that say what is counted: the noun phrase and what narrows it behind its head. */
import { CALENDAR_NAMES } from '../../language/calendar.ts';
import { wordClass } from '../text/forms.ts';
import type { Tag } from '../text/token.ts';
import { at, is, isCapitalised, joins, type Passage, word } from './passage.ts';
import { STATES } from './person_words.ts';
import { wordsOf } from './word_classes.ts';

const ALWAYS = wordClass('of from with without aged among');
const PLACES = wordClass('in at on near inside outside across under around behind between for');
const CONJUNCTION = wordClass('and or');
const POSSESSIVE = wordClass('its their his her our my your whose them those these');
const DEMONSTRATIVE = wordClass('them those these');
const TIMES = new Set([...CALENDAR_NAMES, ...wordsOf('time')]);
const YEAR = /^\d{4}$/;
const INTRANSITIVE = wordsOf('intransitive');
const INSIDE: ReadonlySet<Tag | undefined> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const MOST_PHRASES = 4;
/** The most tokens that a phrase is followed for. */
const REACH = 30;

/**
 * Offset behind the words that narrow the counted noun.
 *
 * @param last token behind the head
 * @param object the noun stands behind a verb, so that *in …* says where it happened, not which are meant
 */
export function narrowedTo(passage: Passage, last: number, object: boolean): number {
  let end = last;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const next =
      joined(passage, end, object) ??
      prepositional(passage, end, object) ??
      participial(passage, end, object) ??
      state(passage, end);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** *women and children*: a second noun without a number of its own, unless it begins a clause (*… and police said*). */
function joined(passage: Passage, i: number, object: boolean): number | null {
  if (!is(passage, i, CONJUNCTION)) return null;
  let k = i + 1;
  while (at(passage, k)?.tag === 'ADJ') k++;
  const noun = at(passage, k);
  const next = at(passage, k + 1);
  if (noun?.tag !== 'NOUN' || noun.lemma === noun.lower || next?.tag === 'NOUN') return null;
  const predicate = next?.tag === 'AUX' || (next?.tag === 'VERB' && !/(?:ed|en|ing|eld)$/.test(next.lower));
  return object && predicate ? null : k + 1;
}

function prepositional(passage: Passage, i: number, object: boolean): number | null {
  const always = is(passage, i, ALWAYS);
  if (!always && (object || !is(passage, i, PLACES))) return null;
  if (!always && tellsTime(firstContent(passage, i + 1))) return null;
  return phraseEnd(passage, i + 1);
}

/** *in May*, *in recent weeks*, *in 2019* */
function tellsTime(word: string): boolean {
  return TIMES.has(word) || YEAR.test(word);
}

function firstContent(passage: Passage, i: number): string {
  let k = i;
  while (at(passage, k)?.tag === 'DET') k++;
  return word(passage, k);
}

/** Behind the noun phrase that begins at `i`, with joined names and possessors; null where there is none. */
function phraseEnd(passage: Passage, i: number): number | null {
  let noun = -1;
  for (let k = i; k < Math.min(passage.last, i + REACH); k++) {
    const token = passage.tokens[k]!;
    const possessive = POSSESSIVE.has(token);
    if (
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'NUM' ||
      (DEMONSTRATIVE.has(token) && !INSIDE.has(at(passage, k + 1)?.tag))
    )
      noun = k;
    const glue =
      joins(passage, k) ||
      (token.tag === 'PART' && /['’]s?$/.test(token.text)) ||
      (token.tag === 'VERB' && (joins(passage, k - 1) || noun < 0));
    const name =
      token.text === ',' &&
      noun === k - 1 &&
      isCapitalised(passage.tokens[noun]!.text) &&
      isCapitalised(at(passage, k + 1)?.text ?? '') &&
      at(passage, k + 1)?.tag === 'PROPN' &&
      word(passage, k + 2) === ',';
    if (!INSIDE.has(token.tag) && !possessive && !glue && !name) break;
    if (token.tag === 'DET' && noun >= 0) break;
  }
  return noun < 0 ? null : noun + 1;
}

/** *held in two camps*, *living abroad*: a participle, not a finite verb. */
function participial(passage: Passage, i: number, object: boolean): number | null {
  const token = at(passage, i);
  if (token?.tag !== 'VERB' || INTRANSITIVE.has(token.lemma)) return null;
  const running = token.lower.endsWith('ing');
  const passive = /(?:ed|en|wn|eld|ought|ilt|ung|ent)$/.test(token.lower);
  if (!running && !(passive && (object || verbFollows(passage, i + 1)))) return null;
  const preposition = at(passage, i + 1);
  if (preposition?.tag !== 'ADP' || preposition.lower === 'to') return null;
  return phraseEnd(passage, i + 2) ?? i + 1;
}

/** Whether a finite verb follows before the clause ends. */
function verbFollows(passage: Passage, i: number): boolean {
  for (let k = i; k < Math.min(passage.last, i + REACH); k++) {
    const token = passage.tokens[k]!;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB' && !token.lower.endsWith('ing')) return true;
    if (token.tag === 'PUNCT' && token.text !== '-' && token.text !== ',') return false;
    if (token.tag === 'CCONJ' || token.tag === 'SCONJ') return false;
  }
  return false;
}

function state(passage: Passage, i: number): number | null {
  const token = at(passage, i);
  return token && STATES.has(token.lower) && token.tag !== 'VERB' ? i + 1 : null;
}
