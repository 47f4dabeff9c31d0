/** Figures of share indexes, which are of the country whose shares they are: *the Nikkei lost 90 points*. */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { readLexicon } from '../../../input/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { type Report, type Site, sentenceOf } from '../report.ts';

const INDEXES = new Map(
  readLexicon<'word' | 'country'>('claim_indexes').map(({ word, country }) => [word, country]),
);
/** The name of an index stands so many words before its figure, at most. */
const REACH = 16;
/** Units of what an index loses and gains, and of its level. */
const UNITS: ReadonlySet<string | null> = new Set(['point', 'percent', 'percentage point', null]);

/** Stands for indexes of several countries: *the Dow and the Nikkei lost 90 points each*. */
const SEVERAL = '';

/**
 * The country of the index that a figure is of, or of the indexes: the last named before it in its sentence.
 *
 * @param report the report
 * @param site where the figure stands
 * @param quantity the figure
 * @returns its code, or an empty one where there are several; null where the figure is of no index
 */
export function countryOfIndex(report: Report, site: Site, { unit }: Quantity): string | null {
  if (!UNITS.has(unit)) return null;
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  let found: string | null = null;
  for (let i = site.first - 1; i >= Math.max(first, site.first - REACH); i--) {
    const token = tokens[i]!;
    if (token.tag === 'NUM' && found !== null) break;
    const country = isCapital(token) ? INDEXES.get(token.lower) : undefined;
    if (country && found !== null && country !== found) return SEVERAL;
    if (country) found = country;
  }
  return found;
}

function isCapital({ text, lower }: Token): boolean {
  return text !== lower;
}
