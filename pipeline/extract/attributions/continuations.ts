/** How a sentence that names no speaker shows that it goes on reporting the speaker of the sentence before. */
import { shapeClass, wordClass } from '../text/forms.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { cueOf } from './lexicon.ts';
import type { Run, Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';
import { wordsOf } from './word_classes.ts';

/** A sentence without a cue, and what was reported before it. */
export interface Continuation {
  /** All tokens of the report. */
  tokens: readonly Token[];
  sentence: Run;
  groups: readonly VerbGroup[];
  /** The statement that may go on. */
  before: Statement;
}

/** Whether a sentence plainly goes on reporting the speaker of a statement. */
export function goesOn(at: Continuation): boolean {
  return (
    addsCount(at.tokens, at.sentence.first) ||
    isShifted(at.tokens, at.groups) ||
    isSeen(at) ||
    isRunningCount(at) ||
    (isCounting(at) && (isBreakdown(at) || isPart(at) || isRanking(at) || isDivided(at)))
  );
}

const ADDING = wordClass('another others');
const REFERRING = wordClass('those these them other others rest remaining remainder');
const MORE = wordClass('more others further');

/** *Another 12 stayed behind.*, *A further 12 …*, *Two others …*, *Of those, 40 …*: counts that go on from the last. */
function addsCount(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  const next = tokens[first + 1];
  if (ADDING.has(tokens[first])) return !isOpinion(next);
  if (/^an?$/.test(lower)) return /^(?:further|additional)$/.test(next?.lower ?? '');
  if (/^(?:of|the)$/.test(lower)) return REFERRING.has(next);
  return tokens[first]!.tag === 'NUM' && MORE.has(next) && tokens[first + 2]?.lower !== 'than';
}

/** *Others **believe** …*, *Others **point** to …*: those of another opinion. */
function isOpinion(verb: Token | undefined): boolean {
  return verb?.lemma === 'point' || (verb?.tag === 'VERB' && cueOf(verb) !== null);
}

/** *They would be moved.*, *12 had stayed behind.*: reported speech shifts its tense back. */
function isShifted(tokens: readonly Token[], groups: readonly VerbGroup[]): boolean {
  const main = groups.find((group) => group.form === 'finite');
  if (!main) return false;
  for (let i = main.first; i < main.verb; i++) {
    const word = tokens[i]!.lower;
    if (word === 'would' || (word === 'had' && tokens[main.verb]!.tag === 'VERB')) return true;
  }
  return false;
}

const VISITING = wordsOf('visiting');
/** In how many tokens behind *who* it is told that a source saw what it speaks of. */
const VISIT_REACH = 6;

/** *Medics who toured the ward say … Dozens of patients are lying on mats.*: what eyewitnesses saw goes on in the present. */
function isSeen({ tokens, groups, before }: Continuation): boolean {
  const main = groups.find((group) => group.form === 'finite');
  if (!before.source || !main || !isPresent(tokens[main.first]!)) return false;
  const who = before.source.head + 1;
  if (tokens[who]?.lower !== 'who') return false;
  for (let i = who + 1; i < Math.min(tokens.length, who + VISIT_REACH); i++) {
    if (tokens[i]!.tag === 'PUNCT') return false;
    if (VISITING.has(tokens[i]!.lemma)) return true;
  }
  return false;
}

/** *is*, *share*, *shares*, but not *was*, *shared*. */
function isPresent(verb: Token): boolean {
  if (verb.tag === 'AUX') return /^(?:is|are|has|have|do|does)$/.test(verb.lower);
  return verb.lower === verb.lemma || verb.lower === `${verb.lemma}s`;
}

const POLL = shapeClass(/^(?:polls?|surveys?|polling)$/);

/** The statement counts something, and what it counts are not the answers of a poll, which reporters retell as their own. */
function isCounting(at: Continuation): boolean {
  const { source } = at.before;
  if (!source || POLL.has(at.tokens[source.head])) return false;
  return reported(at).some(({ tag }) => tag === 'NUM');
}

/** Where a statement is a whole speech, only so many of its last tokens are what a sentence can go on from. */
const REMEMBERED = 150;

/** What the statement reports. */
function reported({ tokens, before: { content } }: Continuation): Token[] {
  return content
    .slice(-2)
    .flatMap(({ first, last }) => tokens.slice(Math.max(first, last - REMEMBERED), last));
}

const MADE_UP_OF = wordsOf('made_up_of');

/** *They include 12 nurses.*, *Among them are 12 nurses.* */
function isBreakdown({ tokens, sentence: { first }, groups }: Continuation): boolean {
  const pronoun = tokens[first]!.lower;
  if (pronoun === 'among') return /^(?:them|those|these)$/.test(tokens[first + 1]?.lower ?? '');
  if (!/^(?:they|these|those)$/.test(pronoun)) return false;
  const main = groups[0];
  return main?.first === first + 1 && MADE_UP_OF.has(tokens[main.verb]!.lemma);
}

/** *Four in ten are children.*, *Three remain in hospital.*, *Two of the nurses are trainees.*: a part of what was counted. */
function isPart(at: Continuation): boolean {
  const { tokens, sentence } = at;
  const number = numberAt(tokens, sentence.first, sentence.last);
  if (number < 0) return false;
  const verb = wholeEnd(at, number + 1);
  return verb >= 0 && verb < sentence.last && isVerbal(tokens[verb]);
}

/** Index behind what a part is a part of: *(four) in ten*, *(two) of them*, *of the nurses* who were counted; -1 for else. */
function wholeEnd(at: Continuation, start: number): number {
  const { tokens } = at;
  if (!/^(?:in|of)$/.test(tokens[start]?.lower ?? '')) return start;
  const whole = tokens[start + 1];
  const noun = tokens[start + 2];
  if (whole?.tag === 'NUM' || (REFERRING.has(whole) && noun?.tag !== 'NOUN')) return start + 2;
  if (!/^(?:the|those|these)$/.test(whole?.lower ?? '') || noun?.tag !== 'NOUN') return -1;
  return reported(at).some(({ tag, lower }) => tag === 'NOUN' && lower === noun.lower) ? start + 3 : -1;
}

/** *Quillby follows with 40, Marl with 12.*: a list that goes on in order of size. */
function isRanking({ tokens, groups }: Continuation): boolean {
  const main = groups[0];
  if (!main || tokens[main.verb]!.lemma !== 'follow') return false;
  return /^(?:with|at)$/.test(tokens[main.verb + 1]?.lower ?? '') && tokens[main.verb + 2]?.tag === 'NUM';
}

/** *(40 cows graze in Marl and Hay, they say.) Some 30 are in Marl and 10 in Hay.*: counts for the same names again. */
function isDivided(at: Continuation): boolean {
  const { tokens, sentence } = at;
  const { first, last } = sentence;
  if (numberAt(tokens, first, last) < 0) return false;
  const names = new Set<string>();
  for (let i = first; i < last; i++) if (tokens[i]!.tag === 'PROPN') names.add(tokens[i]!.text);
  const before = new Set(reported(at).map(({ text }) => text));
  return names.size > 1 && [...names].every((name) => before.has(name));
}

const UNTIL_NOW = wordClass('already far date');

/** *About 40 have been moved so far.*, *Some 12 sheep have already been shorn.*: how far what was told has got. */
function isRunningCount({ tokens, sentence: { first, last }, groups }: Continuation): boolean {
  const main = groups[0];
  if (!main || numberAt(tokens, first, last) < 0) return false;
  if (tokens[main.first]!.lemma !== 'have') return false;
  for (let i = main.first; i < Math.min(last, main.verb + 4); i++) if (UNTIL_NOW.has(tokens[i])) return true;
  return false;
}

const APPROXIMATION = wordClass(
  'about around some roughly approximately nearly almost only just at least more fewer than',
);

/** Index of the number that opens a sentence, behind *about*, *at least* and the like; -1 where none does. */
function numberAt(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 4); i++) {
    if (tokens[i]!.tag === 'NUM') return i;
    if (!APPROXIMATION.has(tokens[i])) return -1;
  }
  return -1;
}
