/** Statements made by verbs: *X said that …*, *“…,” said X*, *polls show …*, *…, X estimates*. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { type Complement, complementOf } from './complements.ts';
import { contentsOf, mainVerbAround } from './contents.ts';
import { gappedStatements } from './gapped.ts';
import { inverted } from './inversions.ts';
import { type Cue, cueOf, isIssued, sourceKind } from './lexicon.ts';
import { passive } from './passives.ts';
import { isRelative, isSourceNoun, isTemporal, type Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { CueSite, Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/**
 * Statements of one sentence whose cues are verbs.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 * @param index the sentence's index
 * @param groups verb groups of the sentence
 */
export function verbStatements(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  groups: readonly VerbGroup[],
): Statement[] {
  const statements: Statement[] = [];
  let polled = false;
  groups.forEach((group, at) => {
    const cue = cueOf(tokens[group.verb]!) ?? (closesQuotation(tokens, group, sentence) ? ANY_VERB : null);
    if (!cue || isUnsaid(tokens, group) || isPhrasal(tokens, group)) return;
    if (group.passive) {
      const given = passive({ tokens, sentence, groups, at, group, cue });
      if (given) statements.push({ ...given, sentence: index, strong: false, speaks: false });
      return;
    }
    const counted = isCounted(tokens, sentence, group);
    polled ||= counted || (group.subject !== null && isShare(tokens, group.subject));
    if (counted || (cue.kind === 'show' && !isShowing(tokens, group))) return;
    if (polled && group.subject && tokens[group.subject.head]!.lower === 'they') return;
    const site = { tokens, sentence, groups, at, group, cue };
    const statement = inverted(site) ?? active(site, statements.at(-1));
    const strong = cue.strong && !isYetToCome(tokens, group);
    if (!statement) return;
    const own = { ...statement, sentence: index, strong, speaks: cue.quotation };
    statements.push(own, ...gappedStatements(tokens, sentence, own));
  });
  return statements;
}

/** *to show 40*, *40 were hurt, showing …*: evidence shows in a verb of its own. */
function isShowing(tokens: readonly Token[], { form, shared, subject }: VerbGroup): boolean {
  if (form !== 'participle' || !shared || !subject) return form !== 'infinitive';
  return sourceKind(tokens[subject.head]!) !== null || tokens[subject.head]!.tag === 'PROPN';
}

/** *two in three said*: a number stands for the subject, and is no part of a name. */
function isCounted(tokens: readonly Token[], sentence: Sentence, { first }: VerbGroup): boolean {
  const number = first > sentence.first ? tokens[first - 1]! : undefined;
  if (number?.tag !== 'NUM' || isTemporal(number)) return false;
  const parted = first - 3 >= sentence.first && tokens[first - 2]!.lower === 'of';
  if (parted && tokens[first - 3]!.tag === 'NOUN') return false;
  if (number.lower === 'one' && first >= 3 && tokens[first - 3]!.quotation >= 0) return false;
  return first - 2 < sentence.first || tokens[first - 2]!.tag !== 'PROPN';
}

/** *called off a deal*, *called out those who …*: a verb of another meaning. */
function isPhrasal(tokens: readonly Token[], { verb }: VerbGroup): boolean {
  return tokens[verb]!.lemma === 'call' && /^(?:off|out|up|in|back)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** *have yet to confirm*: nobody has said it. */
function isUnsaid(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  return form === 'infinitive' && first > 0 && (isYet(tokens[first]!) || isYet(tokens[first - 1]!));
}

function isYet(token: Token): boolean {
  return token.lower === 'yet';
}

/** *will announce*, *could say*: nothing has been said yet, so whoever tells of it is the source. */
function isYetToCome(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let i = group.first; i < group.verb; i++)
    if (/^(?:will|would|could|may|might|should|must|can|shall)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Any verb between a quotation and a full stop tells how it was said: *“When?” the host pressed.* */
const ANY_VERB: Cue = {
  lemma: '',
  kind: 'say',
  strong: true,
  that: true,
  object: 'n',
  quotation: true,
  inverts: false,
  infinitive: false,
  particles: new Set(),
};

function closesQuotation(tokens: readonly Token[], group: VerbGroup, sentence: Sentence): boolean {
  const { subject, verb } = group;
  if (!subject || group.shared || group.form !== 'finite' || group.first !== verb || subject.first < 2)
    return false;
  if (tokens[verb]!.tag !== 'VERB' || tokens[subject.first - 2]!.quotation < 0) return false;
  const next = verb + 1 < sentence.last ? tokens[verb + 1]! : undefined;
  if (!isSourceNoun(tokens[subject.head]!) || !sameParagraph(tokens, subject.first)) return false;
  return next === undefined || /^[.,]$/.test(next.text) || next.lower.endsWith('ly');
}

/** *X said that …*, *…, X said* */
function active(
  own: CueSite,
  previous: Statement | undefined,
): Pick<Statement, 'source' | 'cue' | 'content' | 'via'> | null {
  const quoted = quotedAs(own);
  const site = quoted ? { ...own, group: { ...own.group, shared: false } } : own;
  const { tokens, sentence, group, cue } = site;
  const goesOn = group.form === 'participle' && group.shared && previous?.source;
  const subject = group.subject && cue.kind === 'show' ? evidenceIn(tokens, group.subject) : group.subject;
  const source = quoted?.source ?? (goesOn ? previous.source : (issuer(site) ?? subject));
  if (!source || !admits(site, source) || isDescribing(site, source)) return null;
  const complement = complementOf(tokens, group.verb, sentence.last, cue);
  if (
    isActing(tokens, group, source, complement) ||
    isDone(site) ||
    isDescribed(site) ||
    isAllTold(cue, complement)
  )
    return null;
  const beside =
    quoted?.via && quoted.via.first < source.first ? { ...source, first: quoted.via.first } : source;
  const content = contentsOf(site, beside, complement);
  const dangles =
    !group.shared && cue.quotation && complement.kind === 'none' && afterQuotation(tokens, source, sentence);
  if (content.length === 0 && !dangles) return null;
  return {
    source,
    cue: { first: group.first, last: group.verb + 1 },
    content,
    via: quoted?.via ?? complement.told,
  };
}

/** *in the wake of | a poll | showing …*: the document in a phrase whose head is no source. */
function evidenceIn(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (isSourceNoun(tokens[phrase.head]!)) return phrase;
  for (let i = phrase.last - 1; i > phrase.head + 1; i--) {
    if (sourceKind(tokens[i]!) !== 'document') continue;
    let first = i;
    while (first > phrase.head + 1 && tokens[first - 1]!.tag !== 'ADP') first--;
    return { first, last: phrase.last, head: i };
  }
  return phrase;
}

/** *Reuters quoted X as saying …*, *X was quoted by Reuters as saying …*: X speaks, through Reuters. */
function quotedAs({
  tokens,
  sentence,
  groups,
  at,
  group,
}: CueSite): Pick<Statement, 'source' | 'via'> | null {
  const quoting = groups[at - 1];
  if (
    !quoting ||
    tokens[group.first - 1]!.lower !== 'as' ||
    !/^(?:quote|cite)$/.test(tokens[quoting.verb]!.lemma)
  )
    return null;
  const next = quoting.verb + 1;
  if (!quoting.passive) return { source: phraseAfter(tokens, next, sentence.last), via: quoting.subject };
  const by = [next, group.verb + 1].find((i) => tokens[i]?.lower === 'by');
  return { source: quoting.subject, via: by ? phraseAfter(tokens, by + 1, sentence.last) : null };
}

/** *The board issued a statement saying …*: whose words they are, told by the verb before. */
function issuer({ tokens, groups, at, group }: CueSite): Phrase | null {
  const paper = group.subject;
  if (group.form !== 'participle' || group.shared || !paper || !isIssued(tokens[paper.head]!)) return null;
  const giving = groups[at - 1];
  const gives = giving && giving.form === 'finite' && !giving.passive && giving.verb < paper.first;
  return gives && giving.subject && isSourceNoun(tokens[giving.subject.head]!) ? giving.subject : null;
}

/** *in a statement | posted on its site*: a participle that describes what a preposition governs. */
function isDescribing({ tokens, group }: CueSite, source: Phrase): boolean {
  if (group.shared || group.form !== 'finite' || group.first !== group.verb || source.last !== group.first)
    return false;
  const governor = tokens[source.first - 1];
  const next = tokens[group.verb + 1];
  return (
    governor !== undefined &&
    /^(?:in|on|by|with|from)$/.test(governor.lower) &&
    isIssued(tokens[source.head]!) &&
    (next?.tag === 'ADP' || next?.tag === 'ADV')
  );
}

/** *All told, 40 came*: nobody is told anything. */
function isAllTold(cue: Cue, complement: Complement): boolean {
  return cue.kind === 'tell' && complement.kind === 'none' && !complement.told;
}

/** *candidates seeking 12 seats*, *for admitting 40*: participles that tell what someone does; *polls showing 40* tell. */
function isActing(
  tokens: readonly Token[],
  group: VerbGroup,
  source: Phrase,
  complement: Complement,
): boolean {
  if (group.form !== 'participle' || complement.kind !== 'object') return false;
  const head = tokens[source.head]!;
  if (/^(?:ADP|SCONJ)$/.test(tokens[group.first - 1]?.tag ?? '')) return true;
  return !group.shared && head.tag !== 'PROPN' && sourceKind(head) !== 'document';
}

/** *a merger | announced on Monday | would turn …*: a participle that says what was done to the subject. */
function isDescribed(site: CueSite): boolean {
  const { tokens, group } = site;
  const bare = group.first === group.verb && group.form === 'finite' && /ed$/.test(tokens[group.verb]!.lower);
  const next = tokens[group.verb + 1];
  const alone = next && (isTemporal(next) || /^(?:ADP|ADV|ADJ|AUX|VERB|PUNCT)$/.test(next.tag));
  return bare && !!alone && !isRelative(tokens[group.first - 1]) && mainVerbAround(site) !== null;
}

/** *after agreeing to pay 40*: a plan by which the report only dates what followed. */
function isDone({ tokens, group, cue }: CueSite): boolean {
  const before = tokens[group.first - 1]?.lower ?? '';
  return cue.kind === 'plan' && group.form === 'participle' && /^(?:after|before|since)$/.test(before);
}

/** Whether a phrase stands in the paragraph of the words before it: no line break parts them. */
function sameParagraph(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.start - tokens[first - 1]!.end < 2;
}

/** *“We lost 40.” Smith said.*: the quotation ended the sentence before. */
function afterQuotation(tokens: readonly Token[], source: Phrase, sentence: Sentence): boolean {
  return (
    source.first === sentence.first &&
    source.first > 1 &&
    tokens[source.first - 2]!.quotation >= 0 &&
    sameParagraph(tokens, source.first)
  );
}

/** Whether a subject can be the source of a cue. */
function admits({ tokens, group: { verb }, cue }: CueSite, source: Phrase): boolean {
  const head = tokens[source.head]!;
  if (/^(?:this|that|there|what|those|these|one)$/.test(head.lower) && head.tag !== 'PROPN')
    return (
      head.lower === 'one' &&
      ((tokens[source.head + 1]?.lower === 'of' && source.last > source.head + 2) ||
        tokens[source.first - 2]?.quotation !== -1)
    );
  if (isShare(tokens, source)) return false;
  if (cue.kind !== 'show' && cue.strong) return true;
  return isSourceNoun(head) || (cue.strong && tokens[verb + 1]?.lower === 'that');
}

const SHARE = /^(?:percent|%|half|thirds|quarters|majority|majorities|plurality|share)$/;
/** Ordinals too: *a third source said*. */
const PART = /^(?:third|quarter|fifth|fraction)$/;

/** *46 percent of voters said*, *four in 10 say*: people counted by a poll are what it found, not who says it. */
function isShare(tokens: readonly Token[], source: Phrase): boolean {
  for (let i = source.first; i <= source.head; i++) {
    const word = tokens[i]!.lower;
    if (SHARE.test(word) || (PART.test(word) && tokens[i + 1]?.lower === 'of')) return true;
  }
  const after = tokens[source.head + 1];
  return tokens[source.head]!.tag === 'NUM' || (tokens[source.first]!.tag === 'NUM' && after?.lower === 'in');
}
