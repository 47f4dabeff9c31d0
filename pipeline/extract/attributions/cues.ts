/** Statements made by verbs: *X said that …*, *“…,” said X*, *polls show …*, *…, X estimates*. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { VerbGroup } from './clauses.ts';
import { type Complement, complementOf } from './complements.ts';
import { type Cue, cueOf, sourceKind } from './lexicon.ts';
import { isPronoun, isSourceNoun, isTemporal, type Phrase, phraseAfter } from './phrases.ts';
import type { Run, Statement } from './statement.ts';

/** The longest content, in tokens, that a cue reaches over outside quotation marks. */
const LONGEST = 150;

/** What stands between content and the words that attribute it. */
const ENDS_CONTENT = /^(?:,|["”’»']|''|[—–]|--?|[?!…])$/;

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
    if (!cue || group.passive) return;
    const counted = isCounted(tokens, sentence, group);
    polled ||= counted || (group.subject !== null && isShare(tokens, group.subject));
    if (counted || (cue.kind === 'show' && group.form === 'infinitive')) return;
    if (polled && group.subject && tokens[group.subject.head]!.lower === 'they') return;
    const statement =
      inverted(tokens, sentence, group, cue) ?? active(tokens, sentence, groups, at, cue, statements.at(-1));
    if (statement)
      statements.push({
        ...statement,
        sentence: index,
        strong: cue.strong && !isYetToCome(tokens, group),
        speaks: cue.quotation,
      });
  });
  return statements;
}

/** *two in three said*: a number stands for the subject, and is no part of a name. */
function isCounted(tokens: readonly Token[], sentence: Sentence, { first }: VerbGroup): boolean {
  if (first === sentence.first || tokens[first - 1]!.tag !== 'NUM') return false;
  return first - 2 < sentence.first || tokens[first - 2]!.tag !== 'PROPN';
}

/** *will announce*, *could say*: nothing has been said yet, so whoever tells of it is the source. */
function isYetToCome(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let i = group.first; i < group.verb; i++)
    if (/^(?:will|would|could|may|might|should|must|can|shall)$/.test(tokens[i]!.lower)) return true;
  return false;
}

type Bare = Omit<Statement, 'sentence' | 'speaks' | 'strong'>;

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

/** *“…,” said X*, *…, says X* */
function inverted(tokens: readonly Token[], sentence: Sentence, group: VerbGroup, cue: Cue): Bare | null {
  if (!cue.inverts || group.form !== 'finite' || group.first !== group.verb) return null;
  const before = group.verb > sentence.first ? tokens[group.verb - 1]! : undefined;
  if (before && !ENDS_CONTENT.test(before.text)) return null;
  const source = phraseAfter(tokens, group.verb + 1, sentence.last);
  if (!source || /^['’]s?$/.test(tokens[source.last - 1]!.text)) return null;
  const quoted = group.verb >= 2 && tokens[group.verb - 2]!.quotation >= 0;
  const next = source.last < sentence.last ? tokens[source.last]! : undefined;
  if (!isSourceNoun(tokens[source.head]!) && !quoted && (group.subject || next?.tag !== 'PUNCT')) return null;
  if (next && goesOn(tokens, source)) return null;
  if (next && group.subject && !group.shared && /^["“]$/.test(next.text)) return null;
  const end = apposition(tokens, source.last, sentence.last);
  const content = [{ first: Math.max(sentence.first, group.verb - LONGEST), last: group.verb }];
  const rest = afterSource(tokens, end, sentence.last);
  if (rest) content.push(rest);
  return {
    source: { ...source, last: end },
    cue: { first: group.verb, last: group.verb + 1 },
    content,
    via: null,
  };
}

/** Whether what follows *said* is the subject of a clause (*said he left*), not the one who speaks (*said X on Monday*). */
function goesOn(tokens: readonly Token[], source: Phrase): boolean {
  let at = source.last;
  while (tokens[at + 1] && tokens[at]!.tag === 'ADV') at++;
  const next = tokens[at]!;
  const pronoun = tokens[source.head]!.tag === 'PRON';
  if (next.tag === 'AUX' || next.tag === 'PART') return true;
  if (next.tag === 'VERB') return pronoun || !/(?:ing|ed)$/.test(next.lower) || !opensAdjunct(tokens[at + 1]);
  return pronoun && !/^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.tag) && !isTemporal(next);
}

/** *officials briefed | on the plan*, *people leaving | the hall*: what follows a participle that belongs to the source. */
function opensAdjunct(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ADP|DET|ADV)$/.test(token.tag);
}

/** Index behind an apposition that belongs to a source: *said X, a lawyer from Kent, on Monday*. */
function apposition(tokens: readonly Token[], last: number, end: number): number {
  const comma = tokens[last];
  const opening = tokens[last + 1];
  if (!comma || !opening || last + 1 >= end || comma.text !== ',' || opening.quotation >= 0) return last;
  if (
    !/^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(opening.tag) ||
    (isPronoun(opening) && !/^wh/.test(opening.lower))
  )
    return last;
  for (let i = last + 1; i < Math.min(end, last + 60); i++)
    if (/^(?:["“;]|''|``|\.)$/.test(tokens[i]!.text)) return tokens[i - 1]!.text === ',' ? i - 1 : i;
  return end;
}

/** Content that goes on behind the source: *“…,” said X, “…”*. */
function afterSource(tokens: readonly Token[], start: number, end: number): Run | null {
  for (let i = start; i < Math.min(end, start + 30); i++)
    if (tokens[i]!.quotation >= 0) return { first: i, last: Math.min(end, i + LONGEST) };
  return null;
}

/** *X said that …*, *…, X said* */
function active(
  tokens: readonly Token[],
  sentence: Sentence,
  groups: readonly VerbGroup[],
  at: number,
  cue: Cue,
  previous: Statement | undefined,
): Bare | null {
  const group = groups[at]!;
  const source =
    group.form === 'participle' && group.shared && previous?.source ? previous.source : group.subject;
  if (!source || !admits(tokens, cue, source)) return null;
  const complement = complementOf(tokens, group.verb, sentence.last, cue);
  if (isActing(tokens, group, source, complement)) return null;
  const run = { first: group.first, last: group.verb + 1 };
  const told = complement.told;
  const behindQuotation =
    complement.kind === 'object' &&
    source.first - 2 >= sentence.first &&
    tokens[source.first - 2]!.quotation >= 0;
  const content = behindQuotation
    ? null
    : contentAfter(tokens, sentence, groups, at, cue, complement, source);
  const own = !group.shared && source.first < group.first;
  const around =
    own && mayFollow(cue, complement) ? contentAround(tokens, sentence, source, complement, content) : [];
  const runs = content ? [...around, content] : around;
  const dangles =
    own && cue.quotation && complement.kind === 'none' && afterQuotation(tokens, source, sentence);
  return runs.length > 0 || dangles ? { source, cue: run, content: runs, via: told } : null;
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
function admits(tokens: readonly Token[], cue: Cue, source: Phrase): boolean {
  const head = tokens[source.head]!;
  if (/^(?:this|that|there|what|those|these|one)$/.test(head.lower) && head.tag !== 'PROPN') return false;
  if (isShare(tokens, source)) return false;
  if (cue.kind !== 'show' && cue.strong) return true;
  return isSourceNoun(tokens[source.head]!);
}

/** *46 percent of voters said*, *four in 10 say*: people counted by a poll are what it found, not who says it. */
function isShare(tokens: readonly Token[], source: Phrase): boolean {
  for (let i = source.first; i <= source.head; i++)
    if (
      /^(?:percent|%|half|third|thirds|quarter|quarters|majority|majorities|plurality|fraction|share)$/.test(
        tokens[i]!.lower,
      )
    )
      return true;
  const after = tokens[source.head + 1];
  return tokens[source.head]!.tag === 'NUM' || (tokens[source.first]!.tag === 'NUM' && after?.lower === 'in');
}

function accepts(cue: Cue, kind: Complement['kind'], document: boolean): boolean {
  switch (kind) {
    case 'clause':
      return cue.that || objectOf(cue, document);
    case 'object':
      return objectOf(cue, document);
    case 'infinitive':
      return cue.infinitive;
    case 'quotation':
    case 'particle':
      return true;
    case 'none':
      return false;
  }
}

function objectOf(cue: Cue, document: boolean): boolean {
  return cue.object === 'y' || (cue.object === 'document' && document);
}

function contentAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  groups: readonly VerbGroup[],
  at: number,
  cue: Cue,
  complement: Complement,
  source: Phrase,
): Run | null {
  if (!accepts(cue, complement.kind, sourceKind(tokens[source.head]!) === 'document')) return null;
  const limit = Math.min(sentence.last, complement.start + LONGEST);
  if (complement.kind !== 'object' && complement.kind !== 'particle')
    return { first: complement.start, last: limit };
  const next = groups
    .slice(at + 1, at + 6)
    .find((group) => group.form === 'finite' && group.shared && tokens[group.first - 1]!.tag === 'CCONJ');
  return { first: complement.start, last: next && next.first < limit ? next.first : limit };
}

/** Whether the content can stand before a cue: *…, X said*, but not *…, X told reporters that …*. */
function mayFollow(cue: Cue, complement: Complement): boolean {
  if (!cue.quotation && !cue.that) return false;
  return complement.kind === 'none' || complement.kind === 'quotation' || complement.kind === 'object';
}

/** The content before *X said* at the end of a sentence, or on both sides of *, X said,* or behind *As X said,*. */
function contentAround(
  tokens: readonly Token[],
  sentence: Sentence,
  source: Phrase,
  complement: Complement,
  content: Run | null,
): Run[] {
  const mark = source.first > sentence.first ? tokens[source.first - 1]! : undefined;
  if (!mark) return [];
  const behind = behindComma(tokens, sentence, complement);
  if (mark.lower === 'as' && behind && source.first - 1 <= sentence.first + 1) return [behind];
  if (!ENDS_CONTENT.test(mark.text) && mark.lower !== 'as') return [];
  const run = { first: Math.max(sentence.first, source.first - LONGEST), last: source.first - 1 };
  if (run.last - run.first < 2) return behind ? [behind] : [];
  const { verbal, quoted } = makeUp(tokens, run);
  if (content) return quoted && tokens[source.first - 2]!.quotation !== -1 ? [run] : [];
  if (
    behind &&
    mark.text === ',' &&
    (!verbal || opensSubordinate(tokens, run.first) || resumes(tokens[behind.first]!))
  )
    return [run, behind];
  return quoted || verbal ? [run] : [];
}

/** Whether the content goes on behind *…, X said,*; *two days after …* and the like are the reporter's. */
function resumes(token: Token): boolean {
  return (
    token.tag === 'CCONJ' ||
    token.quotation >= 0 ||
    /^(?:with|that|but|including|although|though)$/.test(token.lower)
  );
}

/** *When she came, she said, …*, *To save 40, they argue, …*: the main clause is still to come. */
function opensSubordinate(tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first]!.tag === 'CCONJ' ? tokens[first + 1]! : tokens[first]!;
  return /^(?:SCONJ|ADP|PART)$/.test(opening.tag) || /^(?:when|while|to)$/.test(opening.lower);
}

/** What follows *…, X said,* in the same sentence. */
function behindComma(tokens: readonly Token[], sentence: Sentence, complement: Complement): Run | null {
  const { start } = complement;
  if (complement.kind !== 'none' || start + 1 >= sentence.last || tokens[start]!.text !== ',') return null;
  return { first: start + 1, last: Math.min(sentence.last, start + LONGEST) };
}

function makeUp(tokens: readonly Token[], run: Run): { verbal: boolean; quoted: boolean } {
  let verbal = false;
  let quoted = false;
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0) quoted = true;
    else if (token.tag === 'VERB' || token.tag === 'AUX') verbal = true;
  }
  return { verbal, quoted };
}
