/** Finds who says what stands between quotation marks. */
import { CAPITALS } from '../text/letters.ts';
import type { Quotation } from '../text/quotations.ts';
import { firstWhere } from '../text/search.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Text } from '../text/text.ts';
import { ENTITLED } from './complements.ts';
import { ownedStatement, resumedStatement } from './introductions.ts';
import { sourceKind } from './lexicon.ts';
import { isSourceNoun } from './phrase_words.ts';
import { type Phrase, phraseBefore } from './phrases.ts';
import { signedStatement } from './signatures.ts';
import type { Run, Statement } from './statement.ts';

const HAS_SMALL = /\p{Ll}/u;
/** Four small letters or more. */
const SMALL_WORD = /^\p{Ll}{4,}/u;

export interface QuotedStatement {
  /** The statement beside the quotation, or the one whose speaker goes on. */
  statement: Statement;
  quotation: Run;
  inherited: boolean;
}

/**
 * Gives each quotation of a report its statement.
 *
 * @param text the report
 * @param statements statements of the report by sentence
 * @param subjects subjects of the report by sentence
 * @returns quotations that someone says, in order; words that are quoted without a speaker are left out
 */
export function quotedStatements(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  subjects: readonly (readonly Phrase[])[],
): QuotedStatement[] {
  const found: QuotedStatement[] = [];
  const byQuotation = new Map<number, QuotedStatement>();
  let covered = 0;
  text.quotations.forEach((quotation, index) => {
    if (quotation.last <= quotation.first || quotation.start < covered) return;
    covered = quotation.end;
    if (ENTITLED.has(text.tokens[quotation.first - 2])) return;
    const beside = signedStatement(text, quotation) ?? besideQuotation(text, statements, quotation);
    const whole = isWhole(text, quotation);
    const statement =
      beside ??
      (whole ? goingOn(text, statements, quotation, byQuotation, found.at(-1)) : null) ??
      ownedStatement(text, quotation) ??
      understood(text, subjects, quotation, whole) ??
      carriedOn(text, statements, quotation) ??
      resumedStatement(text, statements, quotation);
    if (!statement) return;
    const quoted = {
      statement,
      quotation: { first: quotation.first, last: quotation.last },
      inherited: !beside,
    };
    found.push(quoted);
    byQuotation.set(index, quoted);
  });
  return found;
}

function sentenceOf(text: Text, token: number): number {
  return text.tokens[Math.min(token, text.tokens.length - 1)]!.sentence;
}

/** A statement in a sentence that the quotation begins or ends in: *X said: “…”*, *“…,” X said*. */
function besideQuotation(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quotation: Quotation,
): Statement | null {
  const last = sentenceOf(text, quotation.last - 1);
  const behind = firstFrom(statements.get(sentenceBehind(text, quotation, last)), quotation.last)[1];
  const first = sentenceOf(text, quotation.first);
  const before = firstFrom(statements.get(first), quotation.first)[0];
  if (before && (!behind || !startsSentence(text, quotation, first)))
    return covering(before, quotation) ? before : (behind ?? before);
  return behind ?? null;
}

/** The last statement whose cue begins before a token, and the first that begins at or behind it. */
function firstFrom(
  statements: readonly Statement[] = [],
  token: number,
): [before: Statement | undefined, behind: Statement | undefined] {
  const low = firstWhere(statements, ({ cue }) => cue.first >= token);
  return [statements[low - 1], statements[low]];
}

function covering(statement: Statement, quotation: Quotation): boolean {
  return statement.content.some((run) => run.last >= quotation.first);
}

/** The sentence that goes on behind a closing mark: usually the one the quotation ends in. */
function sentenceBehind(text: Text, quotation: Quotation, last: number): number {
  const behind = text.tokens[quotation.last + 1];
  const sentence = behind ? text.sentences[behind.sentence] : undefined;
  const adjoins =
    sentence && quotation.closed && sentence.paragraph === quotation.paragraph && startsLower(text, sentence);
  return adjoins ? behind!.sentence : last;
}

function startsLower(text: Text, sentence: Sentence): boolean {
  const token = text.tokens[sentence.first]!;
  return token.text === token.lower;
}

function startsSentence(text: Text, quotation: Quotation, sentence: number): boolean {
  return quotation.start <= text.sentences[sentence]!.start + 1;
}

/** From so many words on, a quotation that opens a sentence is taken for the greater part of it. */
const LONG = 6;

/** A quotation that is a sentence or more by itself, not a few words within one; the reporter may end the sentence. */
function isWhole(text: Text, quotation: Quotation): boolean {
  const first = text.sentences[sentenceOf(text, quotation.first)]!;
  const last = text.sentences[sentenceOf(text, quotation.last - 1)]!;
  const opens = quotation.start <= first.start + 1;
  const outside = last.last - quotation.last;
  return opens && (outside <= 2 || !quotation.closed || quotation.last - quotation.first >= LONG);
}

/** The statement whose speaker goes on in a quotation that has none beside it. */
function goingOn(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quotation: Quotation,
  known: ReadonlyMap<number, QuotedStatement>,
  previous: QuotedStatement | undefined,
): Statement | null {
  if (quotation.continues >= 0) {
    const before = known.get(quotation.continues);
    if (before) return before.statement;
  }
  const sentence = sentenceOf(text, quotation.first);
  const before = text.sentences[sentence - 1];
  const paragraph = text.sentences[sentence]!.paragraph;
  const ahead = before ? statements.get(sentence - 1)?.findLast((each) => each.speaks) : undefined;
  if (ahead && before && (before.paragraph === paragraph || endsWithColon(text, before))) return ahead;
  if (previous && near(text, previous.quotation, quotation)) return previous.statement;
  const behind = sentenceOf(text, quotation.last + 1);
  const after =
    text.sentences[behind]?.paragraph === paragraph
      ? statements.get(behind)?.find((each) => each.speaks)
      : undefined;
  if (after) return after;
  if (ahead && before && before.paragraph >= paragraph - 1) return ahead;
  return null;
}

/** A quotation of fewer words is taken for a phrase that the reporter only marks. */
const FEWEST = 4;

/** Among so many first subjects of a sentence its speaker is looked for. */
const MOST_SUBJECTS = 8;

/** Without a cue, it is the subject's: *She issued a letter: “…”*, or that of the sentence before a block quotation. */
function understood(
  text: Text,
  subjects: readonly (readonly Phrase[])[],
  quotation: Quotation,
  whole: boolean,
): Statement | null {
  if (quotation.last - quotation.first < FEWEST || isTitle(text, quotation)) return null;
  const sentence = sentenceOf(text, quotation.first);
  const inSentence = (index: number) => subjects[index]?.slice(0, MOST_SUBJECTS);
  const fits = ({ first, last, head }: Phrase) =>
    last <= quotation.first && !isCounted(text, first) && isSourceNoun(text.tokens[head]!);
  if (isRunIn(text, quotation)) return null;
  const near = beforeColon(text, quotation) ?? inSentence(sentence)?.find(fits);
  const source = near ?? (whole ? inSentence(sentence - 1)?.find(fits) : undefined);
  if (!source) return null;
  const cue = { first: quotation.first - 1, last: quotation.first };
  return { source, cue, content: [], via: null, sentence, strong: true, speaks: true };
}

/** *The mayor said 40 had left. Only 12 stayed, “out of sheer spite for us all”.*: the speaker of the sentence before. */
function carriedOn(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quotation: Quotation,
): Statement | null {
  if (quotation.last - quotation.first < FEWEST || isTitle(text, quotation)) return null;
  const sentence = sentenceOf(text, quotation.first);
  if (text.sentences[sentence - 1]?.paragraph !== text.sentences[sentence]!.paragraph) return null;
  return statements.get(sentence - 1)?.findLast((each) => each.speaks && each.strong) ?? null;
}

/** *3 million displaced | people went home*: those whom the report counts do not speak. */
function isCounted(text: Text, first: number): boolean {
  for (let i = first; i >= Math.max(0, first - 3); i--) {
    if (text.tokens[i]!.tag === 'NUM') return true;
    if (i < first && !/^(?:VERB|ADJ)$/.test(text.tokens[i]!.tag)) return false;
  }
  return false;
}

/** *RIVER LEVELS FALL “The gauges …”*: a headline in capitals before the words of somebody else. */
function isRunIn(text: Text, quotation: Quotation): boolean {
  const { first } = text.sentences[sentenceOf(text, quotation.first)]!;
  let words = 0;
  for (let i = first; i < quotation.first; i++) {
    if (HAS_SMALL.test(text.tokens[i]!.text)) return false;
    if (text.tokens[i]!.tag !== 'PUNCT') words++;
  }
  return words > 2;
}

/** *an unusual finding: “…”*, *More from Holt: “…”*: what stands before the colon is the source. */
function beforeColon(text: Text, quotation: Quotation): Phrase | undefined {
  const mark = text.tokens[quotation.first - 1]?.text === "'" ? quotation.first - 2 : quotation.first - 1;
  if (text.tokens[mark - 1]?.text !== ':') return undefined;
  const low = text.sentences[sentenceOf(text, quotation.first)]!.first;
  const phrase = phraseBefore(text.tokens, low, mark - 1);
  if (!phrase) return undefined;
  const head = text.tokens[phrase.head]!;
  const named = head.tag === 'PROPN' && !CAPITALS.test(head.text);
  return named || sourceKind(head) !== null ? phrase : undefined;
}

/** *“Gang of Eight”*: every longer word is capitalised. */
function isTitle(text: Text, quotation: Quotation): boolean {
  for (let i = quotation.first; i < quotation.last; i++)
    if (SMALL_WORD.test(text.tokens[i]!.text)) return false;
  return true;
}

function endsWithColon(text: Text, sentence: Sentence): boolean {
  return text.tokens[sentence.last - 1]!.text === ':';
}

/** The quotation before stands in the same paragraph, or closes the paragraph before. */
function near(text: Text, before: Run, quotation: Quotation): boolean {
  const sentence = text.sentences[sentenceOf(text, before.last - 1)]!;
  return quotation.paragraph - sentence.paragraph <= 1;
}
