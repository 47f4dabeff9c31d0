/** Statements made by verbs: *X said that …*, *“…,” said X*, *polls show …*, *…, X estimates*. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { admits, isCounted, isShare } from './admission.ts';
import { complementOf } from './complements.ts';
import { contentsOf } from './contents.ts';
import { gappedStatements } from './gapped.ts';
import { inverted } from './inversions.ts';
import { type Cue, cueOf, isFootage, isIssued, sourceKind } from './lexicon.ts';
import { passive } from './passives.ts';
import { isSourceNoun } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import { stanceStatement } from './stances.ts';
import type { CueSite, Statement } from './statement.ts';
import { isDeed, isIdle, isShowing, isYetToCome } from './unsaid.ts';
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
    const stance = stanceStatement(tokens, sentence, index, group);
    if (stance) {
      statements.push(stance);
      return;
    }
    const cue = cueOf(tokens[group.verb]!) ?? (closesQuotation(tokens, group, sentence) ? ANY_VERB : null);
    if (!cue || isIdle(tokens, group)) return;
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
    if (isByline(tokens, sentence, group)) return;
    const statement = inverted(site) ?? active(site, statements.at(-1));
    if (!statement) return;
    const shown =
      cue.kind === 'show' && statement.source !== null && isFootage(tokens[statement.source.head]!);
    const strong = cue.strong && !shown && !isYetToCome(tokens, group);
    const { source, cue: words, content, via } = statement;
    const own = { source, cue: words, content, via, sentence: index, strong, speaks: cue.quotation };
    statements.push(own, ...gappedStatements(tokens, sentence, own));
  });
  return statements;
}

/** *…, **writes Ann Holt**.*: a report that names its own author. */
function isByline(tokens: readonly Token[], sentence: Sentence, { first, verb }: VerbGroup): boolean {
  if (tokens[verb]!.lower !== 'writes' || first !== verb || tokens[verb - 1]?.text !== ',') return false;
  if (tokens[verb - 2]!.quotation >= 0) return false;
  let last = verb + 1;
  while (last < sentence.last && tokens[last]!.tag === 'PROPN') last++;
  return last > verb + 2 && (last >= sentence.last || tokens[last]!.text === '.');
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
  if (!source || !admits(site, source)) return null;
  const complement = complementOf(tokens, group.verb, sentence.last, cue);
  if (isDeed(site, source, complement)) return null;
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
