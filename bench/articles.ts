/**
 * `npm run bench:articles -- [--errors] [--rules] [--update] [name …]`: how well the claims of the invented articles are
 * read, for those we develop with and for those held out. `--errors` lists what is wrong in the former, `--update` writes
 * it down for the test that compares; `--rules` says how often each rule is right in all of them, which is what
 * `data/vocabulary/reading_rules.csv` rests on. Of the articles held out only totals are told.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, refuse } from './arguments.ts';
import { worthOfRules } from './articles/confidence.ts';
import { FAILURE_LIST, failuresOf } from './articles/failures.ts';
import { LAYERS } from './articles/score.ts';
import { rulesOf, type ScoredArticle, scoreArticles } from './articles/scored.ts';
import { SUMMARISED, summarise } from './articles/summary.ts';

const FOLDER = fileURLToPath(new URL('../test/articles', import.meta.url));

const HELP = `npm run bench:articles -- [--errors] [--rules] [--update] [name …]

How well the claims of the invented articles, or of those named, are read. --errors lists what is wrong, --rules how often
each rule is right, --update writes what is wrong into test/articles/${FAILURE_LIST}.`;

const { values, positionals } = readArguments(HELP, {
  errors: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
});

const all = scoreArticles(FOLDER);
const names = new Set(all.map(({ article }) => article.source_file.replace(/\.txt$/, '')));
const unknown = positionals.find((name) => !names.has(name));
if (unknown !== undefined) refuse(`test/articles has no ${unknown}.txt; name articles without .txt`);
if (values.update) writeFileSync(join(FOLDER, FAILURE_LIST), `${failuresOf(all).join('\n')}\n`);
const chosen = all.filter(
  ({ article: { source_file } }) =>
    positionals.length === 0 || positionals.includes(source_file.replace(/\.txt$/, '')),
);
const development = chosen.filter(({ article }) => !article.heldOut);
const heldOut = chosen.filter(({ article }) => article.heldOut);

if (values.errors)
  for (const layer of ['quantities', 'units', 'dates', 'places', 'attributions', 'claims']) listErrors(layer);
if (values.rules) listRules();
printTable('development', development);
printTable('held out', heldOut);

/** Precision, recall and F1 of every field over some articles. */
function printTable(title: string, scored: readonly ScoredArticle[]) {
  const { coded, extracted: found, shares } = summarise(scored.map(({ score }) => score));
  console.log(`\n${title}: ${scored.length} articles, ${coded} claims coded, ${found} extracted`);
  console.log(`${' '.repeat(10)}${['P', 'R', 'F1'].map((head) => head.padStart(7)).join('')}`);
  for (const field of SUMMARISED) {
    const { precision, recall, f1 } = shares[field];
    const cells = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(7));
    console.log(field.padEnd(10) + cells.join(''));
  }
}

/** What is wrong with one layer in the articles we develop with. */
function listErrors(layer: string) {
  const errors = development.flatMap(({ article, score }) =>
    score.differences
      .filter(
        ({ field }) => (field === 'missed' || field === 'extra' ? 'quantities' : LAYERS[field]) === layer,
      )
      .map(({ field, figure_text, want, got }) =>
        [article.source_file, field, figure_text, `want ${want}`, `got ${got}`].join(' | '),
      ),
  );
  console.log(`\n${layer}: ${errors.length} errors\n${errors.join('\n')}`);
}

/** How often each rule is right in all articles. */
function listRules() {
  const scores = chosen.map(({ score }) => score);
  for (const [rule, { right, of }] of worthOfRules(scores, rulesOf(chosen)))
    console.log(
      `${rule.padEnd(22)}${String(right).padStart(5)} of ${String(of).padEnd(5)}${share(right, of)}`,
    );
}

function share(right: number, of: number): string {
  return of === 0 ? '' : `${((100 * right) / of).toFixed(1).padStart(6)} %`;
}
