/** The documents that describe a release to people, read back from one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { VIEW_NAMES } from '../../../pipeline/publish/database/views.ts';
import { TABLES } from '../../../schemas/tables.ts';
import { assembleSample } from '../support/assembled.ts';
import { sharedFolder } from '../support/folders.ts';

const dist = sharedFolder();
const read = (name: string) => readFileSync(join(dist, 'v0.1.0', name), 'utf8');
beforeAll(() => assembleSample(dist));

describe('DATASHEET.md', () => {
  const section = (heading: string) => {
    const text = read('DATASHEET.md');
    const from = text.indexOf(heading);
    expect(from, heading).toBeGreaterThan(0);
    return text.slice(from + heading.length).split(/\n#{2,3} /)[0]!;
  };

  test('has the seven sections, and an answer under every question', () => {
    const text = read('DATASHEET.md');
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      'Motivation',
      'Composition',
      'Collection process',
      'Preprocessing, cleaning, labelling',
      'Uses',
      'Distribution',
      'Maintenance',
    ]);
    const questions = [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
    expect(questions).toHaveLength(57);
    for (const question of new Set(questions)) expect(section(`### ${question}\n`).trim()).not.toBe('');
    expect(text).not.toContain('{{');
  });

  test('states the numbers of the release', () => {
    expect(section('### How many instances are there in total?')).toMatch(/\| claims +\|.*\| +3 \|/);
    const missing = section('### Is any information missing from individual instances?');
    expect(missing).toMatch(/1 of 3 claims have no date, 0 have no place, and 0 of 2 reports/);
    expect(missing).toMatch(/\| claims +\| speaker_id +\| +1 \| +3 \| not on record +\|/);
    expect(missing).toMatch(/\| claims +\| figure +\| +1 \| +3 \| does not apply +\| the wording is a range/);
    expect(missing).toMatch(/\| gazette\.txt +\| published +\| 2024-05 +\| no day is printed/);
    expect(missing).not.toMatch(/\| location +\|/);
    const noise = section('### Are there any errors, sources of noise, or redundancies in the dataset?');
    expect(noise).toContain(
      "Of 3 claims, in the report's own voice, without another speaker: 1 (33.3 %); reported speech:\n  2;",
    );
    expect(noise).toMatch(/Of 2 reports,\s+1 is known to copy or rewrite another/);
    expect(noise).toContain('measured on invented reports');
    expect(noise).toContain('Nine of ten figures were right.');
  });

  test('shows a known inconsistency with both sides', () => {
    const text = section('#### Known inconsistencies');
    expect(text).toContain(
      '**Boats in the harbour of Lindholm** (`rule-gazette-p1-1`; kind `contradict`; found by rule; 2 reports, 1 independent; 2 voices)',
    );
    expect(text).toContain('Advice: Quote both, with their speakers.');
    expect(text).toContain('![Boats in the harbour of Lindholm](plots/rule-gazette-p1-1.svg)');
    expect(text).toMatch(/\| a +\| 30 +\|.*gazette\.txt/);
    expect(text).toMatch(/\| b +\| Forty +\|.*harbour\.txt/);
    expect(text).toMatch(/\| b +\| \(a statement\) +\|.*\| Lindholm Post +\| harbour\.txt/);
  });

  test('names each source, the parts of the program and the gazetteer with its licence', () => {
    const reports = section('### How was the data associated with each instance acquired?');
    expect(reports).toContain('**Boats in the harbour** (`harbour.txt`)\n\n- Publisher: Lindholm Post\n');
    expect(reports).toContain('**No headline** (`gazette.txt`)');
    expect(reports).toContain('- Goes back to: harbour.txt\n');
    const parts = section('### What mechanisms or procedures were used to collect the data?');
    expect(parts).toMatch(/\| a-reader-of-numbers +\| 1\.2\.3 +\|/);
    expect(parts).toMatch(/\| A gazetteer +\|.*\| CC BY 4\.0 +\|/);
  });
});

test('DATA-DICTIONARY.md documents every column of every table', () => {
  const text = read('DATA-DICTIONARY.md');
  for (const table of TABLES)
    for (const name of Object.keys(table.row.shape)) expect(text).toContain(`| \`${name}\` `);
  expect(text).toMatch(/\| `figure` +\|.*\| `30` +\| 1 of 3 +\|/);
});

test('DATA-DICTIONARY.md documents every view, and the columns that no table has', () => {
  const text = read('DATA-DICTIONARY.md');
  for (const view of VIEW_NAMES) expect(text).toContain(`### \`${view}\``);
  expect(text).toMatch(/\| `voice_keys` +\| the voices of this side +\|/);
});

test('README.md names every text that lies beside the tables', () => {
  const text = read('README.md');
  for (const name of ['CODEBOOK.md', 'DATA-DICTIONARY.md', 'DATASHEET.md', 'CITATION.cff', 'LICENSE'])
    expect(text).toContain(`| \`${name}\` `);
});

test('README.md names every view', () => {
  const text = read('README.md');
  for (const view of VIEW_NAMES) expect(text).toContain(`| \`${view}\` `);
});
