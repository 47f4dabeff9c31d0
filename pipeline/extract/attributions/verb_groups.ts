/** The verb groups of a sentence (*has | also | been | told*): where they stand, and in what form. */
import { PAST } from '../text/endings.ts';
import { wordClass } from '../text/forms.ts';
import { HYPHEN } from '../text/hyphens.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isPossessive } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';

const PRONOUN = wordClass('that which who this those these both all some');
const GENITIVE = wordClass("'s ’s");
const NEGATION = wordClass("not n't n’t");
const BE = wordClass("was were is are been being be 're ’re 's ’s");

export interface VerbGroup {
  /** First token, auxiliaries and adverbs included. */
  first: number;
  /** The main verb. */
  verb: number;
  form: 'finite' | 'participle' | 'infinitive';
  passive: boolean;
  /** Null where none is found. */
  subject: Phrase | null;
  /** The subject is taken over from an earlier verb of the sentence: *came and said*, *…, adding that*. */
  shared: boolean;
}

/**
 * Verb groups of one sentence outside its quotations, in order, still without their subjects.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 */
export function bareVerbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens[i]!.quotation >= 0 || !startsGroup(tokens, i, sentence)) continue;
    const verb = mainVerb(tokens, i, sentence.last);
    groups.push({
      first: withAdverbs(tokens, i, sentence.first),
      verb,
      form: formOf(tokens, i, verb, sentence.first),
      passive: isPassive(tokens, i, verb),
      subject: null,
      shared: false,
    });
    i = verb;
  }
  return groups;
}

/** What stands between an auxiliary and its verb like an adverb: *had on average expected*. */
const ASIDES: ReadonlySet<string> = new Set(['in fact', 'in turn', 'on average', 'in part', 'at first']);

function startsGroup(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (token.tag === 'AUX') return true;
  if (token.tag !== 'VERB') return false;
  const before = i > sentence.first ? tokens[i - 1]! : undefined;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (HYPHEN.has(before) && !token.spaced) return false;
  return !(before && next && isModifier(before, token, next));
}

/** *the proposed sale*, *an estimated 200*, *4,051 pledged delegates*, *of pledged delegates*; but not *all three said 40 left*. */
function isModifier(before: Token, verb: Token, next: Token): boolean {
  if (PRONOUN.has(before)) return false;
  const { tag } = before;
  const determined = tag === 'DET' || tag === 'ADJ' || isPossessive(before) || GENITIVE.has(before);
  if (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ')
    return determined || ((tag === 'NUM' || tag === 'ADP') && PAST.has(verb));
  return (next.tag === 'NUM' || next.tag === 'SYM') && determined && tag !== 'ADJ' && PAST.has(verb);
}

/** Index of the main verb of the group that begins at `i`: *has | also | been | told*. */
function mainVerb(tokens: readonly Token[], i: number, end: number): number {
  let verb = i;
  if (tokens[i]!.tag === 'VERB') return i;
  for (let k = i + 1; k < Math.min(end, i + 8); k++) {
    const token = tokens[k]!;
    if (token.quotation >= 0) break;
    if (token.tag === 'VERB') return k;
    if (token.tag === 'AUX') verb = k;
    else if (ASIDES.has(`${token.lower} ${tokens[k + 1]?.lower}`)) k++;
    else if (token.tag !== 'ADV' && !NEGATION.has(token)) break;
  }
  return verb;
}

function formOf(tokens: readonly Token[], first: number, verb: number, low: number): VerbGroup['form'] {
  let before = first - 1;
  while (before >= low && tokens[before]!.tag === 'ADV') before--;
  if (before >= low && tokens[before]!.lower === 'to') return 'infinitive';
  return first === verb && tokens[verb]!.lower.endsWith('ing') ? 'participle' : 'finite';
}

function withAdverbs(tokens: readonly Token[], i: number, low: number): number {
  let first = i;
  while (first > low && tokens[first - 1]!.tag === 'ADV' && tokens[first - 1]!.quotation < 0) first--;
  if (first > low && tokens[first - 1]!.lower === 'to') first--;
  return first;
}

function isPassive(tokens: readonly Token[], first: number, verb: number): boolean {
  if (first === verb || tokens[verb]!.tag !== 'VERB' || tokens[verb]!.lower.endsWith('ing')) return false;
  for (let k = verb - 1; k >= first; k--) {
    const token = tokens[k]!;
    if (token.tag !== 'AUX') continue;
    return token.lemma === 'be' || BE.has(token);
  }
  return false;
}
