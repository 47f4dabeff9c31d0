/** A report as the claim layer sees it: what the layers read, with each mention's place in the sentences. */
import type {
  AnnotatedDocument,
  Attribution,
  DateMention,
  PlaceMention,
  Quantity,
} from '../../../schemas/annotation.ts';
import { remembering } from '../../language/remembering.ts';
import { inOrder } from '../dates/dates.ts';
import { numberClauses } from '../text/clauses.ts';
import { firstWhere } from '../text/search.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Text, tokenAt } from '../text/text.ts';
import { withPoints } from './index_points.ts';

/** Where a mention stands. */
export interface Site {
  /** Token indexes, `last` exclusive. */
  first: number;
  last: number;
  sentence: number;
  /** Number of the clause in its sentence. */
  clause: number;
  /** Index of the paragraph. */
  paragraph: number;
}

export interface Placed<Mention> {
  mention: Mention;
  site: Site;
}

export interface Report {
  text: Text;
  quantities: Placed<Quantity>[];
  dates: Placed<DateMention>[];
  /** Those of the dates that name none: clock times without a day, durations. */
  times: ReadonlySet<DateMention>;
  places: Placed<PlaceMention>[];
  attributions: readonly Attribution[];
  /** Day, month or year of publication, or null. */
  published: string | null;
  /** Number of the clause that a token belongs to, in its sentence. */
  clauseOf(token: number): number;
  /** First of the tokens of a clause that run up to a token without a break. */
  clauseStart(token: number): number;
}

/** Finds for every mention of a report its tokens, sentence and clause. */
export function placeMentions(text: Text, read: AnnotatedDocument): Report {
  const { clauseOf, clauseStart } = clausesOf(text);
  const siteOf = ({ start, end }: { start: number; end: number }): Site => {
    const first = Math.min(tokenAt(text.tokens, start), text.tokens.length - 1);
    let last = first + 1;
    while (last < text.tokens.length && text.tokens[last - 1]!.end < end) last++;
    const { sentence } = text.tokens[first]!;
    return { first, last, sentence, clause: clauseOf(first), paragraph: text.sentences[sentence]!.paragraph };
  };
  const place = <Mention extends { start: number; end: number }>(mentions: readonly Mention[]) =>
    text.tokens.length === 0 ? [] : mentions.map((mention) => ({ mention, site: siteOf(mention) }));
  return {
    text,
    quantities: place(withPoints(text, levelByLevel(read.quantities))),
    dates: place(inOrder(read)),
    times: new Set(read.times),
    places: place(withoutSpeakers(text.raw, read)),
    attributions: read.attributions,
    published: text.document.published,
    clauseOf,
    clauseStart,
  };
}

/** Quantities in order, those of a path level by level. */
function levelByLevel(quantities: readonly Quantity[]): Quantity[] {
  const each: Quantity[] = [];
  for (const quantity of quantities)
    if (quantity.levels) each.push(...quantity.levels);
    else each.push(quantity);
  return each;
}

/** Places of a report without those whose names are the last names of its speakers: *Ann **London** said*. */
function withoutSpeakers(raw: string, { places, attributions }: AnnotatedDocument): PlaceMention[] {
  const bearers = new Set<string>();
  for (const { speaker } of attributions) {
    const name = lastNames(speaker);
    if (name !== '') bearers.add(name);
  }
  if (bearers.size === 0) return places;
  return places.filter(
    ({ kind, text, start, end }) =>
      kind === 'country' ||
      text.includes(' ') ||
      !bearers.has(lastTwo(raw.slice(Math.max(0, start - NAME), end))),
  );
}
/** Two to four words with capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** The last two words of somebody's full name; '' for what is none. */
const lastNames = remembering(20_000, (speaker) => (FULL_NAME.test(speaker) ? lastTwo(speaker) : ''));
/** So many letters a first name has, at most. */
const NAME = 20;

/** The last two words of a text. */
function lastTwo(text: string): string {
  const last = text.lastIndexOf(' ');
  return text.slice(text.lastIndexOf(' ', last - 1) + 1);
}

/** No sentence has such a clause. */
const UNNUMBERED = -1;

/** Tells the clauses of a text's tokens; those of a sentence are numbered when one of them is asked for. */
function clausesOf({ tokens, sentences }: Text): Pick<Report, 'clauseOf' | 'clauseStart'> {
  const numbers = new Int32Array(tokens.length).fill(UNNUMBERED);
  const starts = new Int32Array(tokens.length);
  const numberSentence = (token: number): void => {
    const sentence = sentences[tokens[token]!.sentence]!;
    numberClauses(tokens, sentence, numbers);
    for (let i = sentence.first; i < sentence.last; i++)
      starts[i] = i > sentence.first && numbers[i - 1] === numbers[i] ? starts[i - 1]! : i;
  };
  return {
    clauseOf: (token) => {
      if (numbers[token] === UNNUMBERED) numberSentence(token);
      return numbers[token]!;
    },
    clauseStart: (token) => {
      if (numbers[token] === UNNUMBERED) numberSentence(token);
      return starts[token]!;
    },
  };
}

/** Where the tokens from `first` to `last`, exclusive, stand, by the last of them. */
export function siteAt({ text: { tokens, sentences }, clauseOf }: Report, first: number, last: number): Site {
  const { sentence } = tokens[last - 1]!;
  return { first, last, sentence, clause: clauseOf(last - 1), paragraph: sentences[sentence]!.paragraph };
}

/** The sentence of a site. */
export function sentenceOf(report: Report, site: Site): Sentence {
  return report.text.sentences[site.sentence]!;
}

/** First token of the sentence of a site, behind the dateline of the report: *PARIS (AP) — | France freed two*. */
export function openingOf({ text: { tokens, sentences, document } }: Report, site: Site): number {
  const { first } = sentences[site.sentence]!;
  const body = document.dateline?.body ?? 0;
  return tokens[first]!.start < body && tokens[site.first]!.start >= body ? tokenAt(tokens, body) : first;
}

/** The place that a report says it was written in, where it says so, or null. */
export function datelineOf({ places, text }: Report): Placed<PlaceMention> | null {
  const { dateline } = text.document;
  if (!dateline) return null;
  return places.find(({ mention }) => mention.start < dateline.body && mention.end > dateline.start) ?? null;
}

/** Groups mentions by sentence. */
export function bySentence<One extends Placed<unknown>>(placed: readonly One[]): Map<number, One[]> {
  const groups = new Map<number, One[]>();
  for (const one of placed) {
    const group = groups.get(one.site.sentence);
    if (group) group.push(one);
    else groups.set(one.site.sentence, [one]);
  }
  return groups;
}

/** How far apart two mentions of one sentence stand: tokens between them, and `border` for each clause border. */
export function distance(a: Site, b: Site, border: number): number {
  const tokens = a.first < b.first ? b.first - a.last : a.first - b.last;
  return Math.max(0, tokens) + border * Math.min(2, Math.abs(a.clause - b.clause));
}

/**
 * Of mentions in order, those within a reach of a site.
 *
 * @param placed mentions of one sentence, in order
 * @param site the site
 * @param reach tokens between the mention and the site, at most
 */
export function nearby<One extends Placed<unknown>>(
  placed: readonly One[],
  site: Site,
  reach: number,
): readonly One[] {
  const from = firstWhere(placed, (one) => one.site.last >= site.first - reach);
  let to = from;
  while (to < placed.length && placed[to]!.site.first <= site.last + reach) to++;
  return to - from === placed.length ? placed : placed.slice(from, to);
}

/** Index of the last mention of an earlier sentence, or -1; the mentions are in order. */
export function lastBefore(placed: readonly { site: Site }[], sentence: number): number {
  return firstWhere(placed, (one) => one.site.sentence >= sentence) - 1;
}
