/** The sections of `bench/RESULTS.md`, made so that a change of one figure is a change of one line. */
import { markdownTable } from 'markdown-table';
import { JUDGED, LEVELS, type Tally, type Worth } from '../articles/confidence.ts';
import { SUMMARISED, type Summary } from '../articles/summary.ts';
import type { Scores } from './corpora.ts';

/** A section: its heading, and what stands below it. */
export interface Section {
  heading: string;
  body: string;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Scores on other people's corpora, beside what others reach on them. */
export function corporaSection(scores: Scores, peers: ReadonlyMap<string, string[]>): Section {
  const rows = Object.keys(scores)
    .sort(order)
    .flatMap((corpus) =>
      Object.keys(scores[corpus]!)
        .sort(order)
        .map((metric) => [
          corpus,
          metric,
          number(scores[corpus]![metric]!),
          peers.get(`${corpus} ${metric}`)?.join(', ') ?? '',
        ]),
    );
  return {
    heading: 'Corpora annotated by others',
    body: `Percent, on the halves that were used for development. The corpora belong to others and are not part of this repository.

${markdownTable([['corpus', 'metric', 'here', 'others'], ...rows], {
  align: ['l', 'l', 'r', 'l'],
  alignDelimiters: false,
})}`,
  };
}

/** What was measured on some of the invented articles. */
export interface Measured {
  summary: Summary;
  worth: Worth;
}

/** Scores on the invented articles of `test/articles`. */
export function articlesSection(development: Measured, heldOut: Measured): Section {
  const rows = SUMMARISED.map((field) => [
    field,
    ...[development, heldOut].flatMap(({ summary }) => {
      const { precision, recall, f1 } = summary.shares[field];
      return [precision, recall, f1].map((share) => number(100 * share));
    }),
  ]);
  const head = ['field', 'precision', 'recall', 'F1', 'held out: precision', 'recall', 'F1'];
  return {
    heading: 'Invented articles',
    body: `Percent, on the articles in \`test/articles\`: ${counted(development.summary)} to develop with, ${counted(heldOut.summary)} held out, whose
errors nobody looks at. *claim* asks for figure, unit, date, location and speaker all to be right.

${markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')], alignDelimiters: false })}

How often a value is right, by its confidence (\`figure_confidence\` and so on; for *claim*, \`confidence\`), and how many
values have it:

${worthTable(development.worth, heldOut.worth)}`,
  };
}

/** For each field, the share of right values of each level. */
function worthTable(development: Worth, heldOut: Worth): string {
  const cell = ({ right, of }: Tally) => (of === 0 ? '' : `${number((100 * right) / of)} of ${of}`);
  const rows = JUDGED.map((field) => [
    field,
    ...[development, heldOut].flatMap((worth) => LEVELS.map((level) => cell(worth[field][level]))),
  ]);
  const head = ['field', ...LEVELS, ...LEVELS.map((level, i) => (i === 0 ? `held out: ${level}` : level))];
  return markdownTable([head, ...rows], {
    align: ['l', ...head.slice(1).map(() => 'r')],
    alignDelimiters: false,
  });
}

function counted({ coded }: Summary): string {
  return `${coded} claims`;
}

/** How fast one core reads. */
export function speedSection(table: string, machine: string, long: readonly string[]): Section {
  return {
    heading: 'Speed',
    body: `Articles of 400 words, made up by \`npm run bench\`, in a second of one core's time (${machine}); the middle of five
rounds. The floor is the tagging of words that every layer rests on.

${table}

One line without a break, to see that time grows with length alone: ${long.join('; ')}.`,
  };
}

/** One decimal, but for whole numbers of cases. */
function number(value: number): string {
  return Number.isInteger(value) && value > 100 ? String(value) : value.toFixed(1);
}

/**
 * The document with sections put in place of those of the same heading; the others stay as they are.
 *
 * @param before the document as it stands; empty where there is none
 * @param intro what stands above all sections
 * @param made the sections that were measured, in their order
 */
export function documentOf(before: string, intro: string, made: readonly Section[]): string {
  const kept = before
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading, body: lines.join('\n').trim() };
    });
  const headings = [...new Set([...made, ...kept].map(({ heading }) => heading))].sort(order);
  const sections = headings.map(
    (heading) => [...made, ...kept].find((section) => section.heading === heading)!,
  );
  return `${intro.trim()}\n${sections.map(({ heading, body }) => `\n## ${heading}\n\n${body.trim()}\n`).join('')}`;
}
