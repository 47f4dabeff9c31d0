/** The subjects of verbs: what stands before them, or what an earlier or later verb of the sentence has. */
import { printedClass, shapeClass, wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { besideApposition, withName } from './appositions.ts';
import { cueOf } from './lexicon.ts';
import { isRelative, isSourceNoun } from './phrase_words.ts';
import { type Phrase, phraseBefore, REACH } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { VerbGroup } from './verb_groups.ts';

const THAT = wordClass('that which');
const ANYONE = shapeClass(/^(?:any|every|some)(?:one|body)$/);
const ASIDE = printedClass(/^(?:,|\)|[—–]|--?)$/);

/** How many verbs back a subject is looked for that a verb shares. */
const SHARED_REACH = 6;

/**
 * Gives the verb groups of a sentence their subjects, in place.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence
 * @param groups its verb groups, in order
 */
export function giveSubjects(tokens: readonly Token[], sentence: Sentence, groups: VerbGroup[]): void {
  for (let at = 0; at < groups.length; at++) setSubject(tokens, sentence.first, groups, at);
  lendForward(tokens, sentence, groups);
}

function setSubject(tokens: readonly Token[], low: number, groups: readonly VerbGroup[], at: number): void {
  const group = groups[at]!;
  const before = group.first > low ? tokens[group.first - 1]! : undefined;
  if (group.form === 'infinitive' || !before || joinsOrGoverns(before)) {
    if (THAT.has(before)) group.subject = antecedent(tokens, low, group.first - 1);
    if (!group.subject && governs(groups[at - 1], group)) share(tokens, groups, at);
    return;
  }
  group.subject = ownSubject(tokens, low, groups, at) ?? pastRelative(tokens, groups, at);
  const anyone = group.form === 'participle' && ANYONE.has(before);
  if (!group.subject && before.tag !== 'NUM' && !anyone) share(tokens, groups, at);
}

/** A conjunction or preposition, behind which no subject stands. */
function joinsOrGoverns({ tag }: Token): boolean {
  return tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADP';
}

/** The subject that stands right before a verb, or before what a relative pronoun or a mark opens. */
function ownSubject(
  tokens: readonly Token[],
  low: number,
  groups: readonly VerbGroup[],
  at: number,
): Phrase | null {
  const { form } = groups[at]!;
  const first = behindAdverb(tokens, low, groups[at]!.first);
  const before = tokens[first - 1]!;
  if (isRelative(before)) return antecedent(tokens, low, first - 1);
  if (ASIDE.has(before)) return form === 'participle' ? null : besideApposition(tokens, low, first - 1);
  const phrase = phraseBefore(tokens, low, first) ?? contactRelative(tokens, low, groups, at);
  return withName(tokens, low, askedBy(tokens, low, phrase, groups[at - 1]) ?? phrase);
}

/** *doctors **there** | said*: where the subject is. */
function behindAdverb(tokens: readonly Token[], low: number, first: number): number {
  const noun = tokens[first - 2];
  const placed = first - 2 >= low && PLACED.has(tokens[first - 1]);
  return placed && (noun!.tag === 'NOUN' || noun!.tag === 'PROPN') ? first - 1 : first;
}
const PLACED = wordClass('there here');

/** *Economists polled by this paper | had forecast*: those of whom a participle says by whom they were asked. */
function askedBy(
  tokens: readonly Token[],
  low: number,
  agent: Phrase | null,
  participle: VerbGroup | undefined,
): Phrase | null {
  if (!agent || !participle || tokens[agent.first - 1]?.lower !== 'by') return null;
  const { first, verb } = participle;
  if (verb !== agent.first - 2 || first !== verb || !/(?:ed|en)$/.test(tokens[verb]!.lower)) return null;
  return tokens[first - 1]?.tag === 'NOUN' ? phraseBefore(tokens, low, first) : null;
}

/** *experts we asked | said*: a relative clause that nothing opens stands between the subject and its verb. */
function contactRelative(
  tokens: readonly Token[],
  low: number,
  groups: readonly VerbGroup[],
  at: number,
): Phrase | null {
  const inner = groups[at - 1];
  if (!inner?.subject || inner.verb !== groups[at]!.first - 1) return null;
  return tokens[inner.subject.head]!.tag === 'PRON' ? phraseBefore(tokens, low, inner.subject.first) : null;
}

/**
 * *a clerk who asked that his name be withheld | said*, *a call urging them to stay | came*, *a man who said it was late |
 * left*: two verbs meet where a clause about the subject ends.
 */
function pastRelative(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): Phrase | null {
  const { first } = groups[at]!;
  const end = tokens[first - 1]!.tag === 'ADJ' ? first - 2 : first - 1;
  if (groups[at - 1]?.verb !== end) return null;
  for (let i = at - 1; i >= 0 && first - groups[i]!.first < REACH; i--) {
    const { subject, shared, form, first: opening } = groups[i]!;
    if (subject && !shared && (form === 'participle' || isRelative(tokens[opening - 1]))) return subject;
  }
  return null;
}

/** What *who*, *which* or *that* at `relative` stands for. */
function antecedent(tokens: readonly Token[], low: number, relative: number): Phrase | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = end > low ? phraseBefore(tokens, low, end) : null;
  return withName(tokens, low, phrase && nearestSource(tokens, phrase));
}

/** *a setback for **the ministry**, which argued …*: where the head of a phrase cannot speak, a noun at its end that can. */
function nearestSource(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (isSourceNoun(tokens[phrase.head]!)) return phrase;
  for (let i = phrase.last - 2; i > phrase.head; i--) {
    if (tokens[i]!.tag !== 'ADP') continue;
    const inner = phraseBefore(tokens, i + 1, phrase.last);
    return inner && isSourceNoun(tokens[inner.head]!) ? inner : phrase;
  }
  return phrase;
}

/** An infinitive is its governing verb's (*declined to say*); one of purpose (*a group set up | to show*) has no subject. */
function governs(previous: VerbGroup | undefined, group: VerbGroup): boolean {
  return group.form !== 'infinitive' || (previous !== undefined && group.first - previous.verb <= 3);
}

/** *X said that Y lost 40, and added …*: a verb of speech, whose subject another such verb before it has. */
function speaks(tokens: readonly Token[], { verb }: VerbGroup): boolean {
  const cue = cueOf(tokens[verb]!);
  return cue?.strong === true && (cue.kind === 'say' || cue.kind === 'tell');
}

function share(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): void {
  const group = groups[at]!;
  if (group.form === 'finite' && speaks(tokens, group) && tokens[group.first - 1]?.tag === 'CCONJ')
    for (let i = at - 1; i >= Math.max(0, at - SHARED_REACH); i--) {
      const { subject } = groups[i]!;
      if (!subject || !speaks(tokens, groups[i]!)) continue;
      group.subject = subject;
      group.shared = true;
      return;
    }
  for (let i = at - 1; i >= Math.max(0, at - SHARED_REACH); i--) {
    const { subject } = groups[i]!;
    if (!subject || isRelative(tokens[subject.head]) || isWithinObject(tokens, groups, i, at)) continue;
    group.subject = subject;
    group.shared = true;
    return;
  }
}

/** *She ordered flags **flown** at half-staff | and said*: a participle that only tells of an object. */
function isWithinObject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  i: number,
  at: number,
): boolean {
  const [group, previous] = [groups[at]!, groups[i - 1]];
  if (group.form !== 'finite' || tokens[group.first - 1]?.tag !== 'CCONJ') return false;
  if (previous?.form !== 'finite' || !previous.subject || speaks(tokens, previous)) return false;
  return groups[i]!.subject!.first === previous.verb + 1 && !isRelative(tokens[groups[i]!.first - 1]);
}

/**
 * *Citing 12 cases, the mayor said …*: what opens the sentence takes the subject that follows; a past participle there
 * is passive (*Asked about it, the mayor said …*).
 */
function lendForward(tokens: readonly Token[], sentence: Sentence, groups: VerbGroup[]): void {
  const owner = groups.find((group) => group.subject !== null);
  if (!owner) return;
  let speaker: Phrase | null = null;
  for (const group of groups) {
    if (group === owner) return;
    if (group.form === 'participle' && speaker && tokens[group.first - 1]!.text === ',') {
      group.subject = speaker;
      group.shared = true;
      continue;
    }
    speaker = speakerBehind(tokens, sentence, group) ?? speaker;
    const participle = opensWithParticiple(tokens, group.verb, sentence.first);
    group.passive ||= group.form === 'finite' && participle;
    if (group.form === 'finite' && !participle) continue;
    group.subject = owner.subject;
    group.shared = true;
  }
}

/** *“…,” **said Lee**, adding that …*: who speaks behind a verb of speech without a subject. */
function speakerBehind(tokens: readonly Token[], { last }: Sentence, group: VerbGroup): Phrase | null {
  if (group.form !== 'finite' || group.subject || !speaks(tokens, group)) return null;
  return phraseAfter(tokens, group.verb + 1, last);
}

/** *Asked about it, …*, *When asked, …* */
function opensWithParticiple(tokens: readonly Token[], verb: number, first: number): boolean {
  if (!tokens[verb]!.lower.endsWith('ed')) return false;
  return (
    verb === first ||
    (verb === first + 1 && /^(?:when|if|as|though|although|once|while)$/.test(tokens[first]!.lower))
  );
}
