/** What is still read wrongly in the articles that we develop with, a line each: kept in `test/articles/failures.list`. */
import { extractClaims } from '../../pipeline/extract/extract.ts';
import { validate } from '../../pipeline/validate/validate.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import { readArticles } from './corpus.ts';
import { scoreArticle } from './score.ts';

/** Name of the list, in the folder of the articles. */
export const FAILURE_LIST = 'failures.list';

/** The claims that are read in the articles of a folder, by file. */
export function extractArticles(folder: string): Map<string, ExtractedClaim[]> {
  const extracted = new Map<string, ExtractedClaim[]>();
  for (const document of validate(folder, 'reading').documents)
    extracted.set(document.source_file, extractClaims(document));
  return extracted;
}

/**
 * What is read wrongly in the articles that we develop with; held-out articles are not looked at.
 *
 * @param folder the articles with their coding
 * @returns lines `article | field | figure | want … | got …`, sorted
 */
export function failuresOf(folder: string): string[] {
  const extracted = extractArticles(folder);
  return readArticles(folder)
    .filter(({ heldOut }) => !heldOut)
    .flatMap(({ source_file, claims }) =>
      scoreArticle(claims, extracted.get(source_file) ?? []).differences.map(
        ({ field, figure_text, want, got }) =>
          [source_file, field, figure_text, `want ${want}`, `got ${got}`].join(' | ').replace(/\s+/g, ' '),
      ),
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
