/** No rule is called surer than it has shown itself on the articles coded by hand. */
import { expect, test } from 'vitest';
import { worthOfRules } from '../../bench/articles/confidence.ts';
import { rulesOf, scoreArticles } from '../../bench/articles/scored.ts';
import { readTable } from '../../pipeline/input/tables.ts';
import { type Confidence, READING_RULES, type ReadField } from '../../schemas/codes.ts';
import { ReadingRule } from '../../schemas/vocabulary.ts';

/** Least share of right values that each level promises. */
const PROMISED: Record<Confidence, number> = { checked: 1, high: 0.9, medium: 0.75, low: 0 };

test('every rule keeps what its confidence promises', () => {
  const scored = scoreArticles('test/articles');
  const worth = worthOfRules(
    scored.map(({ score }) => score),
    rulesOf(scored),
  );
  const broken = readTable('data/vocabulary/reading_rules.csv', ReadingRule).filter(
    ({ field, rule, confidence }) => {
      const { right, of } = worth.get(`${field} ${rule}`)!;
      return of > 0 && right / of < PROMISED[confidence];
    },
  );
  expect(broken).toEqual([]);
});

test('there is a promise for each of them', () => {
  const listed = readTable('data/vocabulary/reading_rules.csv', ReadingRule).map(
    ({ field, rule }) => `${field} ${rule}`,
  );
  const known = (Object.keys(READING_RULES) as ReadField[]).flatMap((field) =>
    READING_RULES[field].map((rule) => `${field} ${rule}`),
  );
  expect(listed).toEqual(known);
});
