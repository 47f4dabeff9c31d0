/**
 * The text layer: a report as tokens, sentences, quotations and noun phrases.
 * Every other layer reads reports through this one; none calls the NLP library itself.
 */
import { type Document, OWN_TEXT, type Paragraph } from '../../../schemas/document.ts';
import { findNounPhrases, type NounPhrase } from './phrases.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { firstWhere } from './search.ts';
import { type Sentence, sentenceEnds } from './sentences.ts';
import { mendTags } from './tags.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

export interface Text {
  document: Document;
  /** The raw file; all offsets are offsets in it. */
  raw: string;
  /** The report's own paragraphs, without page furniture, in order. */
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  quotations: Quotation[];
  /** In order of the report. */
  phrases: NounPhrase[];
}

/**
 * Reads a document's own text.
 *
 * @param document a validated document
 * @returns its tokens, sentences, quotations and noun phrases; depends on nothing but the document
 */
export function readText(document: Document): Text {
  const raw = document.text;
  const paragraphs = document.paragraphs.filter((paragraph) => OWN_TEXT.has(paragraph.kind));
  const text: Text = { document, raw, paragraphs, sentences: [], tokens: [], quotations: [], phrases: [] };
  paragraphs.forEach((paragraph, index) => {
    readParagraph(text, paragraph, index);
  });
  const seen = wordsWithin(text);
  for (const sentence of text.sentences) {
    mendTags(text.tokens, sentence, seen);
    findNounPhrases(text.tokens, sentence, text.phrases);
  }
  return text;
}

function readParagraph(text: Text, paragraph: Paragraph, index: number): void {
  const { tokens, sentences, quotations } = text;
  const first = tokens.length;
  tokenise(text.raw, paragraph.start, paragraph.end, tokens);
  findQuotations(tokens, first, tokens.length, index, quotations);
  let from = first;
  const cut = bareDatelineEnd(text, first);
  const ends = sentenceEnds(tokens, cut, tokens.length);
  if (cut > first) ends.unshift(cut);
  for (const last of ends) {
    for (let i = from; i < last; i++) tokens[i]!.sentence = sentences.length;
    sentences.push({
      start: tokens[from]!.start,
      end: tokens[last - 1]!.end,
      first: from,
      last,
      paragraph: index,
    });
    from = last;
  }
}

/** The token behind a dateline that nothing but its agency parts from the first sentence (*Oslo (CNN) Norway …*); `first` where the paragraph has none. */
function bareDatelineEnd({ document: { dateline }, raw, tokens }: Text, first: number): number {
  if (!dateline || dateline.start < (tokens[first]?.start ?? Number.POSITIVE_INFINITY)) return first;
  if (!raw.slice(dateline.start, dateline.body).trimEnd().endsWith(')')) return first;
  let end = first;
  while (end < tokens.length && tokens[end]!.start < dateline.body) end++;
  return end < tokens.length ? end : first;
}

/**
 * Of the words that begin sentences those that also stand somewhere else, with the tag they have there; in capitals only
 * names do.
 */
function wordsWithin(text: Text): Map<string, string> {
  const opening = new Set(text.sentences.map(({ first }) => text.tokens[first]!.lower));
  const seen = new Map<string, string>();
  const names = new Set<string>();
  const capitals = new Set<string>();
  for (const sentence of text.sentences) {
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const { text: printed, lower, tag } = text.tokens[i]!;
      if (!opening.has(lower) || tag === 'PUNCT' || tag === 'NUM') continue;
      if (printed !== lower) (tag === 'PROPN' ? names : capitals).add(lower);
      else if (!seen.has(lower)) seen.set(lower, tag);
    }
  }
  for (const name of names) if (!seen.has(name) && !capitals.has(name)) seen.set(name, 'NAME');
  return seen;
}

/**
 * Index of the first token that ends behind an offset.
 *
 * @param tokens tokens in order
 * @param offset offset in the raw file
 * @returns an index; `tokens.length` where there is none
 */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, (token) => token.end > offset);
}

/**
 * Index of the sentence that an offset lies in; of text with tokens.
 *
 * @param text the report
 * @param offset offset in the raw file
 */
export function sentenceAt({ tokens }: Text, offset: number): number {
  return tokens[Math.min(tokens.length - 1, tokenAt(tokens, offset))]!.sentence;
}
