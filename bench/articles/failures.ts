/** What is still read wrongly in the articles that we develop with, a line each: kept in `test/articles/failures.list`. */
import type { Reading } from '../../pipeline/extract/claims/claims.ts';
import { readReport } from '../../pipeline/extract/extract.ts';
import { validate } from '../../pipeline/validate/validate.ts';
import { readArticles } from './corpus.ts';
import { scoreArticle } from './score.ts';

/** Name of the list, in the folder of the articles. */
export const FAILURE_LIST = 'failures.list';

/** What is read in the articles of a folder, by file. */
export function readingsOf(folder: string): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const document of validate(folder, 'reading').documents)
    readings.set(document.source_file, readReport(document).readings);
  return readings;
}

/**
 * What is read wrongly in the articles that we develop with; held-out articles are not looked at.
 *
 * @param folder the articles with their coding
 * @returns lines `article | field | figure | want … | got …`, sorted
 */
export function failuresOf(folder: string): string[] {
  const readings = readingsOf(folder);
  return readArticles(folder)
    .filter(({ heldOut }) => !heldOut)
    .flatMap(({ source_file, claims }) =>
      scoreArticle(
        claims,
        (readings.get(source_file) ?? []).map(({ claim }) => claim),
      ).differences.map(({ field, figure_text, want, got }) =>
        [source_file, field, figure_text, `want ${want}`, `got ${got}`].join(' | ').replace(/\s+/g, ' '),
      ),
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
