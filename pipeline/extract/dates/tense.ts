/** Tense of the clause around a word, as far as part-of-speech tags show it: it decides whether *Monday* is past or to come. */
import { readLexicon, readWords } from '../../input/lexicon.ts';
import { printedClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';

/** `none` where no verb shows it. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** A sentence or part of one: token indexes, `last` exclusive. */
export interface Stretch {
  first: number;
  last: number;
}

/**
 * Lemmas that decide what an infinitive behind them means: *prospective*, it is still to come (*hopes to vote*);
 * *planning*, so is all that they speak of (*planned a march on Saturday*);
 * *implicative*, it shares their tense (*began to vote*). Verbs of the kind *placing* are `PLACING_VERBS`, those of the
 * kind *deferring* `DEFERRING_VERBS`.
 */
const GOVERNORS = new Map(readLexicon<'lemma' | 'kind'>('date_verbs').map((row) => [row.lemma, row.kind]));

/** Verbs whose present tense tells a timetable: *the fair opens Monday*. */
const SCHEDULED = readWords('date_timetable_verbs', 'lemma');

/** Verbs that say no more than when their subject was: *came*, *happened*. */
export const PLACING_VERBS: ReadonlySet<string> = new Set(
  [...GOVERNORS].filter(([, kind]) => kind === 'placing').map(([lemma]) => lemma),
);

/** Verbs behind which *until* and *to* name what is still to come, though they are past: *was adjourned until March*. */
export const DEFERRING_VERBS: ReadonlySet<string> = new Set(
  [...GOVERNORS].filter(([, kind]) => kind === 'deferring').map(([lemma]) => lemma),
);

const MODAL = wordClass("will 'll ’ll wo shall would 'd ’d may might could should must can ca");
const PAST_AUXILIARY = wordClass('was were had did');
const HAVE = wordClass("have has 've ’ve having");
const AUXILIARY = wordClass(
  "will 'll ’ll wo shall would 'd ’d may might could should must can ca was were had did have has 've ’ve having",
);
/** How many tokens away a verb may stand; keeps reading linear in texts without full stops. */
const REACH = 80;
const BARRIER = printedClass(/^(?:[;:(]|--|—)$/);

/**
 * Tense of the clause that holds a word.
 *
 * The nearest verb before the word decides; where none stands before it in the sentence, the nearest behind it. What stands
 * in brackets without a verb has the tense of the words before them.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 * @param at index of the word
 */
export function tenseAt(tokens: readonly Token[], sentence: Stretch, at: number): Tense {
  let i = at - 1;
  for (; i >= Math.max(sentence.first, at - REACH); i--) {
    if (tokens[i]!.text === ')') i = opening(tokens, i);
    else if (BARRIER.has(tokens[i])) break;
    const tense = verbTense(tokens, sentence, i);
    if (tense !== 'none') return tense;
  }
  const isAdded = tokens[i]?.text === '(' && i >= sentence.first;
  for (let k = at + 1; k < Math.min(sentence.last, at + REACH); k++) {
    if (tokens[k]!.text === ')' && isAdded)
      return tenseAt(tokens, { first: Math.max(sentence.first, i - REACH), last: i }, i);
    if (tokens[k]!.text === ';') break;
    const tense = verbTense(tokens, sentence, k);
    if (tense !== 'none') return tense;
  }
  return standsBehindInfinitive(tokens, sentence, at) ? 'future' : 'none';
}

/** The bracket that a closing one belongs to, or the closing one itself. */
function opening(tokens: readonly Token[], closing: number): number {
  for (let i = closing - 1; i > closing - REACH && i >= 0; i--) if (tokens[i]!.text === '(') return i;
  return closing;
}

/** *Council to vote Monday*, as headlines have it: an infinitive and no finite verb. */
function standsBehindInfinitive(tokens: readonly Token[], sentence: Stretch, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentence.first, at - REACH); i--)
    if (tokens[i]!.tag === 'VERB' && tokens[i - 1]!.lower === 'to') return true;
  return false;
}

/** Tense of the verb group that a token belongs to; none where the token is no verb or says nothing of time. */
function verbTense(tokens: readonly Token[], sentence: Stretch, i: number): Tense {
  const token = tokens[i]!;
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return isProspective(tokens, i) ? 'future' : 'none';
  if (isModifier(tokens, i)) return 'none';
  const group = groupStart(tokens, sentence, i);
  const first = tokens[group]!;
  const before = group > sentence.first ? tokens[group - 1]!.lower : '';
  if (before === 'to' && group <= i) return infinitiveTense(tokens, sentence, group - 1);
  if (MODAL.has(first)) return modalTense(tokens, group, i);
  if (group === i && isOwning(tokens, i)) return 'present';
  if (HAVE.has(first) || PAST_AUXILIARY.has(first)) return isProspective(tokens, i) ? 'future' : 'past';
  if (isProspective(tokens, i)) return 'future';
  if (BE.has(first)) return 'present';
  if (token.lower.endsWith('ing')) return 'none';
  if (token.lemma !== token.lower && !token.lower.endsWith('s')) return 'past';
  if (IRREGULAR_SAME.test(token.lower)) return 'past';
  return SCHEDULED.has(token.lemma) ? 'future' : 'present';
}

const BE = wordClass("is are am 's ’s 're ’re be been being");
const OWNS = wordClass("has have 've ’ve");

/** *has 12 rooms*: no auxiliary of a verb behind it. */
function isOwning(tokens: readonly Token[], i: number): boolean {
  if (!OWNS.has(tokens[i])) return false;
  return /^(?:NUM|DET|NOUN|ADJ)$/.test(tokens[i + 1]?.tag ?? '');
}

/** Past forms that look like the base form; news mostly means the past. */
const IRREGULAR_SAME =
  /^(?:cut|hit|set|put|let|shut|spread|split|quit|cost|hurt|read|beat|bid|cast|shed|burst|thrust)$/;

/** *could have left* and *could not be found* are past; *would leave* and *could have effects* are to come. */
function modalTense(tokens: readonly Token[], group: number, i: number): Tense {
  const could = tokens[group]!.lower === 'could';
  for (let k = group + 1; k <= i; k++) {
    const { lower } = tokens[k]!;
    if (lower === 'have' && (k < i || (could && !hasObject(tokens[k + 1])))) return 'past';
    if (could && /^(?:not|n['’]t|be)$/.test(lower)) return 'past';
  }
  return 'future';
}

/** *could have **big** effects*; but *as he could have.* */
function hasObject(next: Token | undefined): boolean {
  return next !== undefined && /^(?:DET|ADJ|NOUN|NUM|PRON|ADV)$/.test(next.tag);
}

/** First auxiliary of the group: from the verb back over auxiliaries, adverbs and *not*. */
function groupStart(tokens: readonly Token[], sentence: Stretch, i: number): number {
  let start = i;
  for (let k = i - 1; k >= sentence.first && i - k < 6; k--) {
    const { tag, lower } = tokens[k]!;
    if (tag === 'AUX' || AUXILIARY.has(tokens[k])) start = k;
    else if (tag !== 'ADV' && tag !== 'PART') break;
    else if (lower === 'to') break;
  }
  return start;
}

/** *to vote*: to come behind *hopes* or *was due*; else of the governing verb's time (*met to mark the entry*). */
function infinitiveTense(tokens: readonly Token[], sentence: Stretch, to: number): Tense {
  for (let k = to - 1; k >= sentence.first && to - k < 8; k--) {
    const { lemma, tag } = tokens[k]!;
    const kind = GOVERNORS.get(lemma);
    if (kind === 'prospective' && tokens[k - 1]?.lower === 'had') return 'past';
    if (kind === 'prospective' || kind === 'planning') return 'future';
    if (tag === 'PUNCT') break;
    const tense = verbTense(tokens, sentence, k);
    if (tense !== 'none') return tense === 'present' && kind !== 'implicative' ? 'future' : tense;
  }
  return 'none';
}

/** *scheduled for Monday*, *expected in May*, *due Friday*. */
function isProspective(tokens: readonly Token[], i: number): boolean {
  const { lemma, lower, tag } = tokens[i]!;
  if (tag !== 'VERB' && tag !== 'ADJ') return false;
  const kind = GOVERNORS.get(lower) ?? GOVERNORS.get(lemma);
  if (kind === 'planning') return true;
  return kind === 'prospective' && (lower === 'due' || tokens[i + 1]?.lower === 'for');
}

/** What stands before a participle that belongs to a noun: *the*, *60 captured fighters*, *of captured fighters*. */
const BEFORE_MODIFIER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADP']);

/** *the captured fighters*: a participle before a noun is no predicate. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next || tokens[i]!.tag === 'AUX') return false;
  return (
    (BEFORE_MODIFIER.has(before.tag) || before.text === '-') && (next.tag === 'NOUN' || next.tag === 'PROPN')
  );
}
