/** What kind of thing a claim says: whether it holds now, moves its objects, and has a place at all. */
import type { Quantity } from '../../../schemas/annotation.ts';
import type { Modality } from '../../../schemas/codes.ts';
import { tenseAt } from '../dates/tense.ts';
import { readLexicon, readVocabulary } from '../text/lexicon.ts';
import { dimensionOf } from './measure_cues.ts';
import { type Report, type Site, sentenceOf } from './report.ts';

const ASPECTS = new Map(readVocabulary<'code' | 'aspect'>('measures').map((row) => [row.code, row.aspect]));
const MOVEMENTS = new Map(
  readLexicon<'measure' | 'kind'>('claim_movements').map((row) => [row.measure, row.kind as Movement]),
);
const PLACELESS = readLexicon<'word' | 'kind'>('claim_placeless');
const wordsOf = (kind: string) =>
  new Set(PLACELESS.filter((row) => row.kind === kind).map((row) => row.word));
const COMPANY_WORDS = wordsOf('company');
const PLACELESS_UNITS = wordsOf('unit');

/** `transfer`: taken elsewhere; `receipt`: taken in; `departure`: gone, wherever to. */
export type Movement = 'transfer' | 'receipt' | 'departure';

/** How the counted things move from one place to another, or null where they do not. */
export function movementOf(measure: string | null): Movement | null {
  return measure === null ? null : (MOVEMENTS.get(measure) ?? null);
}

/**
 * The time a figure is told of: what holds `now`, what has come about by now (`so_far`), what is `to_come`, or an
 * `event` of the past.
 */
export type Outlook = 'now' | 'so_far' | 'to_come' | 'event';

/**
 * Tells from the measure and the tense of its clause what time a figure is told of.
 *
 * @param report the report
 * @param site where the figure stands
 * @param measure what is said of the counted things
 * @param modality what is planned or possible is to come
 */
export function outlookOf(report: Report, site: Site, measure: string | null, modality: Modality): Outlook {
  if (measure === 'age') return 'now';
  if (modality === 'planned' || modality === 'possible') return 'to_come';
  const sentence = sentenceOf(report, site);
  const tense = tenseAt(report.text.tokens, sentence, site.first);
  const aspect = measure === null ? null : ASPECTS.get(measure);
  if (tense === 'present') return aspect === 'event' ? 'so_far' : 'now';
  if (tense === 'none' && aspect === 'state') return 'now';
  if (tense === 'future') return 'to_come';
  return isPerfect(report, site) ? 'so_far' : 'event';
}

/** The verb of a clause stands within so many tokens of its figure. */
const REACH = 60;

const PERFECT = new Set(['has', 'have', "'ve", '’ve']);

/** *Have been moved*: a running toll, as it stands at the time of writing. */
function isPerfect(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = Math.max(first, site.first - REACH); i < Math.min(last, site.last + REACH); i++)
    if (PERFECT.has(tokens[i]!.lower) && report.clauseOf(i) === site.clause) return true;
  return false;
}

/** A report with so many words of business is one on companies. */
const COMPANY_STORY = 3;

/** Whether a report is on the results of companies. */
export function isCompanyStory({ text }: Report): boolean {
  let count = 0;
  for (const token of text.tokens)
    if (COMPANY_WORDS.has(token.lemma) && ++count >= COMPANY_STORY) return true;
  return false;
}

/**
 * Whether a figure may take its place from the passage: not the results of a company, not parties to talks, not the
 * countries that people come from.
 */
export function carriesPlace(companyStory: boolean, quantity: Quantity, measure: string | null): boolean {
  if (measure === 'countries_of_origin' || PLACELESS_UNITS.has(quantity.unit ?? '')) return false;
  const amount =
    quantity.unit === 'percent' || quantity.direction !== null || dimensionOf(quantity.unit) === 'money';
  return !(companyStory && amount);
}
