/** The invented articles read and scored: what every measurement of them begins with. */
import type { Reading } from '../../pipeline/extract/claims/claims.ts';
import type { Rules } from '../../pipeline/extract/claims/confidence.ts';
import { readReport } from '../../pipeline/extract/extract.ts';
import { readDocuments } from '../../pipeline/reading.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import { type CodedArticle, readArticles } from './corpus.ts';
import { type Score, scoreArticle } from './score.ts';

/** An article with what is read in it, against its coding. */
export interface ScoredArticle {
  article: CodedArticle;
  readings: readonly Reading[];
  score: Score;
}

/** Reads the articles of a folder and scores them, by name. */
export function scoreArticles(folder: string): ScoredArticle[] {
  const read = new Map(
    [...readDocuments(folder)].map((document) => [document.source_file, readReport(document).readings]),
  );
  return readArticles(folder).map((article) => {
    const readings = read.get(article.source_file) ?? [];
    const claims = readings.map(({ claim }) => claim);
    return { article, readings, score: scoreArticle(article.claims, claims) };
  });
}

/** The rules that gave the fields of each claim. */
export function rulesOf(scored: readonly ScoredArticle[]): Map<ExtractedClaim, Rules> {
  return new Map(scored.flatMap(({ readings }) => readings).map(({ claim, rules }) => [claim, rules]));
}
