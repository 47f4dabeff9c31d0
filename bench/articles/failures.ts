/** What is still read wrongly in the articles that we develop with, a line each: kept in `test/articles/failures.list`. */
import type { ScoredArticle } from './scored.ts';

/** Name of the list, in the folder of the articles. */
export const FAILURE_LIST = 'failures.list';

/**
 * What is read wrongly in the articles that we develop with; held-out articles are not looked at.
 *
 * @param scored the articles
 * @returns lines `article | field | figure | want … | got …`, sorted
 */
export function failuresOf(scored: readonly ScoredArticle[]): string[] {
  return scored
    .filter(({ article }) => !article.heldOut)
    .flatMap(({ article, score }) =>
      score.differences.map(({ field, figure_text, want, got }) =>
        [article.source_file, field, figure_text, `want ${want}`, `got ${got}`]
          .join(' | ')
          .replace(/\s+/g, ' '),
      ),
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
