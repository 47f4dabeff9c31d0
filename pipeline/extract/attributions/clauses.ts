/** A shallow reading of a sentence: its verb groups, each with its subject. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { sourceKind } from './lexicon.ts';
import { isPossessive, isRelative, isSourceNoun, type Phrase, phraseBefore, REACH } from './phrases.ts';

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

const OPENING = /^(?:["“(]|[—–]|-+)$/;

/**
 * Verb groups of one sentence outside its quotations, in order.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 */
export function verbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || !startsGroup(tokens, i, sentence)) continue;
    const verb = mainVerb(tokens, i, sentence.last);
    const form = formOf(tokens, i, verb, sentence.first);
    const first = withAdverbs(tokens, i, sentence.first);
    const group: VerbGroup = {
      first,
      verb,
      form,
      passive: isPassive(tokens, i, verb),
      subject: null,
      shared: false,
    };
    setSubject(tokens, sentence, group, groups);
    groups.push(group);
    i = verb;
  }
  lendForward(tokens, sentence, groups);
  return groups;
}

function startsGroup(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (token.tag === 'AUX') return true;
  if (token.tag !== 'VERB') return false;
  const before = i > sentence.first ? tokens[i - 1]! : undefined;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (before && /^[-‐‑]$/.test(before.text) && !token.spaced) return false;
  return !(before && next && isModifier(before, token, next));
}

/** *the proposed sale*, *an estimated 200*, *4,051 pledged delegates*, *of pledged delegates*; but not *all three said 40 left*. */
function isModifier(before: Token, verb: Token, next: Token): boolean {
  if (/^(?:that|which|who|this|those|these|both|all|some)$/.test(before.lower)) return false;
  const determined = /^(?:DET|ADJ)$/.test(before.tag) || isPossessive(before) || /^['’]s$/.test(before.lower);
  if (/^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
    return determined || (/^(?:NUM|ADP)$/.test(before.tag) && /ed$/.test(verb.lower));
  return /^(?:NUM|SYM)$/.test(next.tag) && determined && before.tag !== 'ADJ' && /ed$/.test(verb.lower);
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
    else if (token.lower === 'in' && tokens[k + 1]?.lower === 'fact') k++;
    else if (token.tag !== 'ADV' && !/^(?:not|n['’]t)$/.test(token.lower)) break;
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
    return token.lemma === 'be' || /^(?:was|were|is|are|been|being|be|['’]re|['’]s)$/.test(token.lower);
  }
  return false;
}

function setSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  group: VerbGroup,
  earlier: VerbGroup[],
): void {
  const low = sentence.first;
  const before = group.first > low ? tokens[group.first - 1]! : undefined;
  if (group.form === 'infinitive' || !before || /^(?:CCONJ|SCONJ|ADP)$/.test(before.tag)) {
    const relative = before && /^(?:that|which)$/.test(before.lower);
    if (relative) group.subject = antecedent(tokens, low, group.first - 1);
    if (!group.subject && governs(earlier.at(-1), group)) share(group, earlier);
    return;
  }
  if (isRelative(before)) group.subject = antecedent(tokens, low, group.first - 1);
  else if (/^(?:,|\)|[—–]|--?)$/.test(before.text))
    group.subject = group.form === 'participle' ? null : besideApposition(tokens, low, group.first - 1);
  else
    group.subject = withName(
      tokens,
      low,
      phraseBefore(tokens, low, group.first) ?? contactRelative(tokens, low, group, earlier),
    );
  group.subject ??= pastRelative(tokens, group, earlier);
  if (!group.subject && before.tag !== 'NUM') share(group, earlier);
}

/** *experts we asked | said*: a relative clause that nothing opens stands between the subject and its verb. */
function contactRelative(
  tokens: readonly Token[],
  low: number,
  group: VerbGroup,
  earlier: readonly VerbGroup[],
): Phrase | null {
  const inner = earlier.at(-1);
  if (!inner?.subject || inner.verb !== group.first - 1 || tokens[inner.subject.head]!.tag !== 'PRON')
    return null;
  return phraseBefore(tokens, low, inner.subject.first);
}

/** *a clerk who asked that his name be withheld | said*: two verbs meet where a relative clause ends. */
function pastRelative(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly VerbGroup[],
): Phrase | null {
  if (earlier.at(-1)?.verb !== group.first - 1) return null;
  const relative = earlier.findLast(
    ({ first, subject, shared }) =>
      subject && !shared && group.first - first < REACH && isRelative(tokens[first - 1]),
  );
  return relative?.subject ?? null;
}

/** What *who*, *which* or *that* at `relative` stands for. */
function antecedent(tokens: readonly Token[], low: number, relative: number): Phrase | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  return end > low ? withName(tokens, low, phraseBefore(tokens, low, end)) : null;
}

/** *Smith, a lawyer from Kent, | said*: the subject before an apposition or a clause between commas. */
function besideApposition(tokens: readonly Token[], low: number, close: number): Phrase | null {
  let tries = 0;
  for (let i = close - 1; i > Math.max(low, close - REACH) && tries < 4; i--) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || !/^(?:,|\(|[—–]|--?)$/.test(token.text) || !token.text) continue;
    if (/^-$/.test(token.text) && !token.spaced) continue;
    tries++;
    const inside = tokens[i + 1]!;
    const joined = inside.tag === 'CCONJ' && token.text === ',';
    if (i + 1 >= close || joined || inside.tag === 'SCONJ' || OPENING.test(inside.text)) continue;
    const phrase = phraseBefore(tokens, low, i);
    if (!phrase || isAdjunct(tokens, low, phrase.first) || isState(tokens, low, phrase)) continue;
    const introduces = inside.tag === 'PROPN' && /^(?:a|an|his|her|their)$/.test(tokens[phrase.first]!.lower);
    if (!(isSourceNoun(tokens[phrase.head]!) || inside.tag === 'DET' || introduces)) continue;
    return withName(tokens, low, { ...phrase, last: close });
  }
  return apposedAlone(tokens, low, close);
}

/** *One of them, | Ann Holt, | said*: what the name stands beside names nobody. */
function apposedAlone(tokens: readonly Token[], low: number, close: number): Phrase | null {
  let first = close;
  while (first > low && tokens[first - 1]!.tag === 'PROPN') first--;
  const named = close - first > 1 && first - 1 > low && tokens[first - 1]!.text === ',';
  return named && /^(?:them|us|these|those)$/.test(tokens[first - 2]!.lower)
    ? { first, last: close, head: close - 1 }
    : null;
}

/** *from Ava | , Mo., | said*: the part of a country that a place is in. */
function isState(tokens: readonly Token[], low: number, { first, last }: Phrase): boolean {
  if (last - first > 2 || first - 2 < low || tokens[first - 1]!.text !== ',') return false;
  return tokens[first - 2]!.tag === 'PROPN' && /\.$/.test(tokens[last - 1]!.text);
}

/** *Smith | , of Mill Lane, | said*: the phrase hangs on what stands before its comma. */
function isAdjunct(tokens: readonly Token[], low: number, first: number): boolean {
  return first - 2 > low && tokens[first - 1]!.lower === 'of' && tokens[first - 2]!.text === ',';
}

/** *Smith, the mayor of Kent, Ohio, said*: from the apposition back to the name before it. */
function withName(tokens: readonly Token[], low: number, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.first - 2 < low || tokens[phrase.first - 1]!.text !== ',') return phrase;
  if (tokens[phrase.head]!.tag === 'PROPN' || tokens[phrase.first]!.tag === 'PRON') return phrase;
  if (sourceKind(tokens[phrase.head]!) !== 'person') return phrase;
  const name = phraseBefore(tokens, low, phrase.first - 1);
  if (!name || tokens[name.head]!.tag !== 'PROPN' || name.last - name.first > 6) return phrase;
  const governor = name.first > low ? tokens[name.first - 1]! : undefined;
  const given = governor?.lower === 'to' && tokens[name.first - 2]?.lower === 'according';
  if (governor && !given && !/^(?:PUNCT|SCONJ|CCONJ|VERB)$/.test(governor.tag)) return phrase;
  return { first: name.first, last: phrase.last, head: name.head };
}

/** An infinitive is its governing verb's (*declined to say*); one of purpose (*a group set up | to show*) has no subject. */
function governs(previous: VerbGroup | undefined, group: VerbGroup): boolean {
  return group.form !== 'infinitive' || (previous !== undefined && group.first - previous.verb <= 3);
}

function share(group: VerbGroup, earlier: VerbGroup[]): void {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 6); i--) {
    const subject = earlier[i]!.subject;
    if (!subject) continue;
    group.subject = subject;
    group.shared = true;
    return;
  }
}

/**
 * *Citing 12 cases, the mayor said …*: what opens the sentence takes the subject that follows; a past participle there
 * is passive (*Asked about it, the mayor said …*).
 */
function lendForward(tokens: readonly Token[], sentence: Sentence, groups: VerbGroup[]): void {
  const owner = groups.find((group) => group.subject !== null);
  if (!owner) return;
  for (const group of groups) {
    if (group === owner) return;
    const participle = opensWithParticiple(tokens, group.verb, sentence.first);
    group.passive ||= group.form === 'finite' && participle;
    if (group.form === 'finite' && !participle) continue;
    group.subject = owner.subject;
    group.shared = true;
  }
}

/** *Asked about it, …*, *When asked, …* */
function opensWithParticiple(tokens: readonly Token[], verb: number, first: number): boolean {
  if (!tokens[verb]!.lower.endsWith('ed')) return false;
  return (
    verb === first ||
    (verb === first + 1 && /^(?:when|if|as|though|although|once|while)$/.test(tokens[first]!.lower))
  );
}
