/** The words behind a counted phrase that say something of it: states, and the verb whose subject it is. */
import { printedClass, wordClass } from '../../text/forms.ts';
import type { Text } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { wordsOf } from '../word_classes.ts';
import { behindAges, behindComma, behindExamples, closingDash, opensPart } from './asides.ts';
import { BREAK, baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { OPENS_STATE, verbForm } from './measure_cues.ts';
import {
  behindAdverbs,
  isPassive,
  isVerb,
  NO_VERB,
  NOMINAL,
  opensObject,
  refusalIn,
  type VerbGroup,
  verbGroup,
} from './verb_group.ts';

/** So many words behind the phrase a governor is looked for; further off a sentence has other verbs. */
const REACH = 40;
const RELATIVE = wordClass('who which that whom whose');
const POSSESSIVE = wordClass('his her its their our my your');
const COPULA = wordClass(wordsOf('copula'));

/** *40 people **suspected** of theft were released*: less is said by it than by the verb behind. */
const DOUBTS = wordsOf('doubting');
/** *boys **under** 18* */
const LIMITS = wordClass('under over above below aged between');

/** What has been passed on the way to the right. */
interface Walk {
  /** In a relative clause: *fighters that …*. */
  relative: boolean;
  /** The relative clause has a subject of its own: *fighters that the army holds*. */
  ownSubject: boolean;
  /** A comma or conjunction was passed, so a noun phrase may be joined or an apposition. */
  joined: boolean;
  /** Behind a prepositional phrase that a participle may belong to: *sites for people accused of …*. */
  aside: boolean;
  /** Behind the verb of a relative clause, whose object may follow: *who fled **the jail** were caught*. */
  object: boolean;
  /** The verb before the conjunction was passive: *were shot and wounded*. */
  passive: boolean;
  /** Such a phrase stood before a comma or conjunction. */
  apart: boolean;
  /** Behind another number that was joined: the state in *300 homes without power and 12 roads **closed*** is the other's. */
  second: boolean;
}

const START: Walk = {
  relative: false,
  ownSubject: false,
  joined: false,
  aside: false,
  object: false,
  passive: false,
  apart: false,
  second: false,
};

/**
 * What is said of a counted phrase behind it: a state (*60 injured*, *two remain at large*), a participle (*held in
 * camps*), the verb of which it is the subject, active or passive.
 *
 * @returns candidates, nearest first
 */
export function governorsAfter(text: Text, counted: CountedPhrase): Governor[] {
  const { governors, late } = walkRight(text, counted);
  return [...governors, ...late];
}

/** What the relative clause right behind a phrase says of it: *117 of the 200 men **who escaped** …*. */
export function governorsInRelative(text: Text, counted: CountedPhrase): Governor[] {
  const opens = RELATIVE.has(text.tokens[counted.right]);
  return opens ? walkRight(text, counted).late : [];
}

/** Candidates, nearest first; `late` are those of which less is said than of the main verb. */
function walkRight(text: Text, counted: CountedPhrase): { governors: Governor[]; late: Governor[] } {
  const { tokens } = text;
  const governors: Governor[] = [];
  const late: Governor[] = [];
  const end = Math.min(counted.last, counted.right + REACH);
  const walk: Walk = { ...START };
  let modifier = -1;
  for (let i = counted.right; i < end; ) {
    const token = tokens[i]!;
    const before = governors.length;
    if (BREAK.has(token)) {
      const behind = closingDash(tokens, i, end);
      if (behind < 0) break;
      i = behind;
      continue;
    }
    const ages = token.text === ',' || token.lower === 'aged' ? behindAges(tokens, i, end) : -1;
    if (ages >= 0) {
      i = ages;
      continue;
    }
    const modifies = token.tag === 'ADJ' && tokens[i + 1]?.tag === 'NOUN';
    if (
      !walk.ownSubject &&
      !walk.second &&
      (i === counted.right || !NOMINAL.has(token.tag) || (token.tag === 'ADJ' && !modifies))
    )
      (walk.relative ? late : governors).push(stateAt(tokens, i, end));
    if (isVerb(token)) {
      const group = verbGroup(tokens, i, end, walk.relative);
      const found = ofGroup(tokens, group, walk, end);
      if (COPULA.has(tokens[group.last - 1])) found.push(...placeAt(text, group.last, end));
      if (walk.second && walk.apart && group.reduced) break;
      if (walk.joined) modifier = -1;
      if (modifier >= 0 && !walk.relative && isMain(tokens, group))
        late.unshift(...governors.splice(modifier, before - modifier));
      modifier = group.reduced && !walk.relative && !walk.joined ? before : -1;
      const less = walk.relative || (group.reduced && DOUBTS.has(baseOf(token)));
      const into = less ? late : governors;
      into.push(
        ...(walk.aside && group.reduced && !isOnlyVerb(tokens, group, counted)
          ? found.filter(({ role }) => role === 'subject')
          : found),
      );
      if (!goesOn(tokens, group, walk, end)) break;
      i = group.last;
    } else {
      const next = pass(text, i, walk, counted);
      if (next === null) break;
      i = next;
    }
  }
  return { governors, late };
}

/** *Nine men held in May **were freed***: a verb in a tense, not one that a participle before it governs (*left **to fight***). */
function isMain(tokens: readonly Token[], { first, reduced }: VerbGroup): boolean {
  return !reduced && tokens[first - 1]!.lower !== 'to';
}

/** The verb of a headline: *60 men from two towns **arrested** in raids*. */
function isOnlyVerb(
  tokens: readonly Token[],
  group: VerbGroup,
  { first, last, left }: CountedPhrase,
): boolean {
  for (let i = Math.max(first, left - REACH); i < Math.min(last, group.last + REACH); i++)
    if (isVerb(tokens[i]!) && (i < group.first || i >= group.last)) return false;
  return true;
}

/** Passes a word or phrase that is no verb; null where what follows is another statement. */
function pass(text: Text, i: number, walk: Walk, counted: CountedPhrase): number | null {
  const token = text.tokens[i]!;
  if (RELATIVE.has(token)) {
    walk.relative = true;
    return i + 1;
  }
  if (token.lower === 'according') return behindComma(text.tokens, i, counted.last);
  if (token.lower === 'of' && RELATIVE.has(text.tokens[i + 1])) return null;
  if (token.lower === 'but' && !isVerb(text.tokens[i + 1] ?? token)) return null;
  if (token.tag === 'SCONJ' && !/^(?:as|since|than)$/.test(token.lower)) return null;
  if (token.tag === 'ADP' || token.lower === 'to' || NO_VERB.has(token)) {
    walk.aside ||= token.lower !== 'of';
    const behind = Math.max(i + 1, phraseLast(text, i + 1));
    return LIMITS.has(token) && text.tokens[behind]?.tag === 'NUM' ? behind + 1 : behind;
  }
  if (POSSESSIVE.has(token)) return i + 1;
  if (token.text === ',' && opensPart(text.tokens, i + 1))
    return behindComma(text.tokens, i + 1, counted.last);
  const examples = token.text === ',' ? behindExamples(text.tokens, i + 1, counted.last) : -1;
  if (examples >= 0) return examples;
  if (token.text === ',' || token.tag === 'CCONJ') {
    walk.joined = true;
    walk.apart ||= walk.aside;
    walk.aside = false;
  } else if (NOMINAL.has(token.tag)) {
    if (walk.relative) walk.ownSubject = true;
    else if (!walk.joined && !walk.object && i > counted.right) return null;
    else if (token.tag === 'PRON' && walk.joined) return null;
    walk.object = false;
    walk.second ||= walk.joined && token.tag === 'NUM';
    return Math.max(i + 1, phraseLast(text, i));
  }
  return i + 1;
}

/** Whether the search goes on behind a verb group: the group was only part of the phrase, or a second verb is joined. */
function goesOn(tokens: readonly Token[], group: VerbGroup, walk: Walk, end: number): boolean {
  const next = group.last < end ? tokens[group.last]! : undefined;
  const second = group.last + 1 < end ? tokens[group.last + 1]! : undefined;
  const joins = next?.tag === 'CCONJ' && second !== undefined && isVerb(second);
  const modifier = walk.relative || group.reduced;
  walk.object = walk.relative && !walk.ownSubject;
  walk.relative = false;
  walk.ownSubject = false;
  walk.passive = joins && isPassive(tokens, group.last - 1, group);
  return joins || modifier;
}

/** Index behind the noun phrase that begins at or holds a token; the token where there is none. */
function phraseLast(text: Text, at: number): number {
  const phrase = text.phrases[phraseIndex(text, at)];
  return phrase && phrase.first <= at ? phrase.last : at;
}

/** A state of up to three words: *missing*, *in custody*, *at large*. */
function stateAt(tokens: readonly Token[], i: number, end: number): Governor {
  const token = tokens[i]!;
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  const third = i + 2 < end ? tokens[i + 2]! : undefined;
  const takesObject =
    next !== undefined && isVerb(token) && next.tag !== 'PROPN' && opensObject(next, tokens[i + 2]);
  const cues = takesObject ? [] : [token.lower];
  if (next && OPENS_STATE.has(token)) {
    cues.unshift(`${token.lower} ${next.lower}`);
    if (third) cues.unshift(`${cues[0]} ${third.lower}`);
  }
  return { role: 'state', cues, at: i };
}

const INSIDE = wordClass('in inside at');

/** *100 are **still in the camps***: a place that says it. */
function placeAt(text: Text, from: number, end: number): Governor[] {
  let i = from;
  while (i < end && text.tokens[i]!.tag === 'ADV') i++;
  if (i + 1 >= end || !INSIDE.has(text.tokens[i])) return [];
  const place = text.phrases[phraseIndex(text, i + 1)];
  if (!place || place.first > i + 1) return [];
  return [{ role: 'state', cues: [`in ${text.tokens[place.head]!.lemma}`], at: i }];
}

/** The verbs of a group, last first: *are believed to have been killed* → kill, believe; before them what a copula says. */
function ofGroup(tokens: readonly Token[], group: VerbGroup, walk: Walk, end: number): Governor[] {
  const governors: Governor[] = [];
  if (!walk.ownSubject && group.last < end && COPULA.has(tokens[group.last - 1])) {
    governors.push(stateAt(tokens, group.last, end));
    if (tokens[group.last]!.tag === 'ADV' && group.last + 1 < end)
      governors.push(stateAt(tokens, group.last + 1, end));
  }
  const refusal = refusalIn(tokens, group);
  for (let i = refusal < 0 ? group.last - 1 : refusal; i >= group.first; i--) {
    const token = tokens[i]!;
    const base = baseOf(token);
    const particle = i === group.last - 1 ? particleAt(tokens, group.last, end) : undefined;
    const cues = particle ? [`${base} ${particle.lower}`, base] : [base];
    const copula = i > group.first ? tokens[behindAdverbs(tokens, i - 1, group.first)] : undefined;
    if (COPULA.has(copula) && copula?.lower !== 'been')
      governors.push({ role: 'state', cues: [token.lower], at: i });
    const participle = verbForm(token)?.participle === true;
    const passive = participle && (walk.passive || group.reduced || isPassive(tokens, i, group));
    const object: Governor = { role: 'object', cues, at: i };
    const subject: Governor = { role: 'subject', cues, at: i };
    if (walk.ownSubject || (passive && !group.reduced)) governors.push(object);
    else if (group.reduced && passive)
      governors.push(...(endsClause(tokens, group, end) ? [subject, object] : [object, subject]));
    else governors.push(subject);
    if (copula?.lower === 'been') governors.push({ role: 'state', cues: [token.lower], at: i });
  }
  return governors;
}

const STOP = printedClass(/^[.,;:!?]$/);

/** *Some 400 refugees **returned**.*: with nothing behind it, a form that may be a participle or a past is a past. */
function endsClause(tokens: readonly Token[], group: VerbGroup, end: number): boolean {
  return group.last >= end || STOP.has(tokens[group.last]);
}

/** The word behind a verb group that may belong to the verb; *taken in May* is no *taken in*. */
function particleAt(tokens: readonly Token[], at: number, end: number): Token | undefined {
  const token = at < end ? tokens[at] : undefined;
  return token?.lower === 'in' && NOMINAL.has(tokens[at + 1]?.tag) ? undefined : token;
}
