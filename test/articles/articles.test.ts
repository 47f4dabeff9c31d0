/** The invented articles are read as a person coded them, but for the failures that are listed by name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAILURE_LIST, failuresOf } from '../../bench/articles/failures.ts';
import { scoreArticles } from '../../bench/articles/scored.ts';

test('nothing but the listed failures is read wrongly, and every listed one still is', () => {
  const listed = readFileSync(`test/articles/${FAILURE_LIST}`, 'utf8').split('\n').filter(Boolean);
  // A change that reads better or worse shows here; `npm run bench:articles -- --update` writes the list anew.
  expect(failuresOf(scoreArticles('test/articles'))).toEqual(listed);
});
