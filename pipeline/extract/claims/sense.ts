/** What kind of thing a claim says: whether it holds now, moves its objects, and has a place at all. */
import type { Quantity } from '../../../schemas/annotation.ts';
import { tenseAt } from '../dates/tense.ts';
import { readLexicon, readVocabulary } from '../text/lexicon.ts';
import { dimensionOf } from './measure_cues.ts';
import { type Report, type Site, sentenceOf } from './report.ts';

const ASPECTS = new Map(readVocabulary<'code' | 'aspect'>('measures').map((row) => [row.code, row.aspect]));
const MOVEMENTS = new Set(readLexicon<'measure'>('claim_movements').map((row) => row.measure));
const COMPANY_WORDS = new Set(readLexicon<'word'>('claim_placeless').map((row) => row.word));

/** The things are taken from one place to another: *transferred*, *repatriated*. */
export function moves(measure: string | null): boolean {
  return measure !== null && MOVEMENTS.has(measure);
}

/** The time a figure is told of: `now`, what has come about by now or is to come (`open`), or an event of the past. */
export type Outlook = 'now' | 'open' | 'event';

/**
 * Tells from the measure and the tense of its clause what time a figure is told of.
 *
 * @param report the report
 * @param site where the figure stands
 * @param measure what is said of the counted things
 */
export function outlookOf(report: Report, site: Site, measure: string | null): Outlook {
  if (measure === 'age') return 'now';
  const sentence = sentenceOf(report, site);
  const tense = tenseAt(report.text.tokens, sentence, site.first);
  if (tense === 'present') return measure !== null && ASPECTS.get(measure) === 'event' ? 'open' : 'now';
  if (tense === 'future' || isPerfect(report, site)) return 'open';
  return 'event';
}

/** *Have been moved*: a running toll, as it stands at the time of writing. */
function isPerfect(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = site.first - 1; i >= first && site.first - i < 8; i--) {
    if (/^(?:has|have|['’]ve)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== '-') break;
  }
  for (let i = site.last; i < last && i - site.last < 8; i++) {
    if (/^(?:has|have|['’]ve)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.tag === 'VERB' || (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== '-')) break;
  }
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

/** A figure of a company's results has no place unless its clause states one. */
export function carriesPlace(companyStory: boolean, quantity: Quantity): boolean {
  const amount =
    quantity.unit === 'percent' || quantity.direction !== null || dimensionOf(quantity.unit) === 'money';
  return !(companyStory && amount);
}
