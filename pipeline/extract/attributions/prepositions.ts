/** Statements made without a verb of their own: *according to X*, *per X*, *in a poll by X*. */
import { wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { cueOf } from './lexicon.ts';
import { isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { isMeasured, phraseAfter } from './phrases_after.ts';
import type { Run, Statement } from './statement.ts';
import { wordsOf } from './word_classes.ts';

/** So many tokens may belong to a source. */
const SOURCE = 40;

/** Documents that report figures; *in a statement* or *in a speech* names the occasion, not the source. */
const EVIDENCE = wordsOf('evidence');
/** Those of whom a poll tells: *of the voters in the poll, half …* is what it found. */
const COUNTED = wordsOf('polled');
const LONGEST = 150;
/** First words of cues. */
const CUE = wordClass('according as per in');

/**
 * Statements of one sentence whose cues are prepositions.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 * @param index the sentence's index
 */
export function prepositionStatements(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
): Statement[] {
  const statements: Statement[] = [];
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!CUE.has(tokens[i]) || tokens[i]!.quotation >= 0) continue;
    const width = cueWidth(tokens, i);
    if (width === 0) continue;
    const phrase = phraseAfter(tokens, i + width, sentence.last);
    if (!phrase) continue;
    const evidence = width === 1 && tokens[i]!.lower !== 'per';
    if (evidence && !isEvidence(tokens, phrase, i, sentence)) continue;
    if (tokens[i]!.lower === 'per' && tokens[phrase.head]!.tag !== 'PROPN') continue;
    const source = { ...phrase, last: sourceEnd(tokens, phrase.last, sentence.last) };
    const content = around(tokens, sentence, i, source);
    if (content.length > 0)
      statements.push({
        source,
        cue: { first: i, last: i + width },
        content,
        via: null,
        sentence: index,
        strong: !evidence,
        speaks: !evidence,
      });
    i = phrase.last - 1;
  }
  return statements;
}

/** Number of tokens of the cue at `i`; 0 where there is none. */
function cueWidth(tokens: readonly Token[], i: number): number {
  const word = tokens[i]!.lower;
  if (word === 'according' && tokens[i + 1]!.lower === 'to') return 2;
  if (word === 'as' && tokens[i + 2]?.lower === 'by' && isReported(tokens[i + 1]!)) return 3;
  return word === 'per' || word === 'in' ? 1 : 0;
}

/** *(as) reported (by)*, but not *(quoted as) saying (by)*. */
function isReported(verb: Token): boolean {
  return cueOf(verb)?.kind === 'say' && !verb.lower.endsWith('ing');
}

/** *In the poll, …* opens a sentence, *… in the poll.* ends a clause, or a poll is named: *led in a Pew poll*. */
function isEvidence(tokens: readonly Token[], phrase: Phrase, cue: number, sentence: Sentence): boolean {
  if (!EVIDENCE.has(tokens[phrase.head]!.lower)) return false;
  if (cue <= sentence.first + 1) return true;
  if (COUNTED.has(tokens[cue - 1]!.lower) && goesOn(tokens, phrase.last)) return false;
  if (/^(?:taken|conducted|released|published)$/.test(tokens[phrase.last]?.lower ?? '')) return true;
  const plural = /s$/.test(tokens[phrase.head]!.lower);
  if (!plural && tokens[phrase.first]!.lower === 'the' && /^[.,;]$/.test(tokens[phrase.last]?.text ?? ''))
    return true;
  const last = plural ? phrase.last : phrase.head;
  const first = last === phrase.head ? phrase.first : phrase.head;
  for (let i = first; i < last; i++)
    if (tokens[i]!.tag === 'PROPN' || /^(?:new|recent|same|latest)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** *of the voters in the poll | said*, but not *among voters in a poll | released on Monday*. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !/^(?:VERB|AUX|ADV)$/.test(verb.tag)) return false;
  return !(/ed$/.test(verb.lower) && next && (isTemporal(next) || /^(?:ADP|PUNCT)$/.test(next.tag)));
}

/** Index behind what belongs to the source: *a poll of 1,000 adults | released Monday by Pew*. */
function sourceEnd(tokens: readonly Token[], last: number, end: number): number {
  for (let i = last; i < Math.min(end, last + SOURCE); i++) {
    const token = tokens[i]!;
    if (/^(?:[,;:.—–]|--?|["“”]|''|``|\))$/.test(token.text) && (token.spaced || !/^-/.test(token.text)))
      return i;
    if (/^(?:CCONJ|SCONJ|AUX)$/.test(token.tag) || isMeasured(tokens, i, end)) return i;
    if (token.tag === 'VERB' && !/(?:ed|ing|en|de|wn|cast|put)$/.test(token.lower)) return i;
  }
  return Math.min(end, last + SOURCE);
}

/** *… unnoticed: according to X, 40 …*, *But, according to X, 40 …* */
function opensClause(before: Token, opensSentence: boolean): boolean {
  return /^[:;]$/.test(before.text) || before.tag === 'CCONJ' || (opensSentence && before.text !== ',');
}

function hasVerb(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (isVerbal(tokens[i])) return true;
  return false;
}

/**
 * Index behind the last semicolon before a cue: what stands before it was said in the report's own voice. A list
 * (*…; and …*) belongs together.
 */
function clauseStart(tokens: readonly Token[], low: number, cue: number): number {
  const other = otherFigure(tokens, low, cue);
  if (other >= 0) return other;
  for (let i = cue - 1; i > low; i--)
    if (tokens[i]!.text === ';' && tokens[i]!.quotation === tokens[cue]!.quotation)
      return tokens[i + 1]!.tag === 'CCONJ' ? low : i + 1;
  return low;
}

/** How many tokens a figure that is given beside another may have: *or | more than 40 according to X*. */
const OTHER_FIGURE = 6;

/** *40 came, or | 12 according to X*: where a figure begins that only X gives, right before the cue; -1 where none does. */
function otherFigure(tokens: readonly Token[], low: number, cue: number): number {
  let counts = false;
  for (let i = cue - 1; i > Math.max(low, cue - OTHER_FIGURE); i--) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'or') return counts && tokens[i - 1]!.text === ',' ? i + 1 : -1;
    if (/^(?:VERB|AUX|PUNCT)$/.test(tag)) return -1;
    counts ||= tag === 'NUM';
  }
  return -1;
}

/** The sentence but for the phrase itself; what explains the source behind a comma is left out. */
function around(tokens: readonly Token[], sentence: Sentence, cue: number, source: Phrase): Run[] {
  const runs: Run[] = [];
  const opens = cue === sentence.first || opensClause(tokens[cue - 1]!, cue - 1 === sentence.first);
  if (!opens)
    runs.push({ first: clauseStart(tokens, Math.max(sentence.first, cue - LONGEST), cue), last: cue });
  const next = tokens[source.last];
  if (!next || source.last >= sentence.last) return runs;
  const after = tokens[source.last + 1];
  const explains =
    after &&
    !opens &&
    !/^(?:while|although|though|whereas|if|as)$/.test(tokens[runs[0]!.first]!.lower) &&
    hasVerb(tokens, runs[0]!) &&
    /^(?:DET|PRON|NUM|PROPN|NOUN|ADJ)$/.test(after.tag);
  if (next.text === ',' && !explains)
    runs.push({ first: source.last + 1, last: Math.min(sentence.last, source.last + LONGEST) });
  else if (next.lower !== 'or' && next.tag !== 'PUNCT')
    runs.push({ first: source.last, last: Math.min(sentence.last, source.last + LONGEST) });
  return runs;
}
