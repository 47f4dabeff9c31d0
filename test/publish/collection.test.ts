/** How a release of somebody else's reports is described. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCollectionTexts } from '../../pipeline/publish/collection.ts';
import { readReleaseTexts } from '../../pipeline/publish/project.ts';
import { assembleSample } from './support/assembled.ts';
import { temporaryFolder } from './support/folders.ts';

const release = { version: '0.1.0', date: '2024-06-01' };

function folderOf(name: string, files: Record<string, string> = {}): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('a folder without a description is described by its name, and by nothing that is said of our reports', () => {
  const ours = readReleaseTexts(release).dataset;
  const { dataset, licence, changelog } = readCollectionTexts(folderOf('Häfen & Boote'), release);
  expect(dataset).toMatchObject({ name: 'hafen-boote', title: 'Häfen & Boote', licence: null });
  expect(licence).toBeNull();
  expect(changelog).toContain('## 0.1.0 (2024-06-01)\n\nMade from the reports in “Häfen & Boote”.');
  for (const [question, answer] of Object.entries(dataset.answers)) {
    expect(answer).not.toBe(ours.answers[question as keyof typeof ours.answers]);
    expect(answer).not.toMatch(/digest|Syria|Iraq|detention/i);
  }
});

test('a file of reports is described by its name', () => {
  const folder = folderOf('reports', { 'harbours.jsonl': '' });
  expect(readCollectionTexts(join(folder, 'harbours.jsonl'), release).dataset.name).toBe('harbours');
});

test('what dataset.yaml says is taken, and the rest stays general', () => {
  const folder = folderOf('reports', {
    'dataset.yaml': 'title: Harbours\nanswers:\n  funding: The port paid.\n',
    LICENSE: 'Anybody may.\n',
    'CHANGELOG.md': '# Ours\n',
  });
  const { dataset, licence, changelog } = readCollectionTexts(folder, release);
  expect(dataset).toMatchObject({ name: 'harbours', title: 'Harbours' });
  expect(dataset.answers.funding).toBe('The port paid.');
  expect(dataset.answers.purpose).toMatch(/^To record the figures/);
  expect([licence, changelog]).toEqual(['Anybody may.\n', '# Ours\n']);
});

test('a dataset.yaml that is not right is refused in one sentence', () => {
  const said = (text: string) => {
    const folder = folderOf('reports', { 'dataset.yaml': text });
    try {
      return String(readCollectionTexts(folder, release));
    } catch (error) {
      return (error as Error).message.replace(/^.*\/reports\//, '');
    }
  };
  expect(said('tilte: Harbours\n')).toBe(
    'dataset.yaml: tilte is no field that is known here; correct its name or remove it',
  );
  expect(said('answers: {fundng: The port}\n')).toBe(
    'dataset.yaml: answers, fundng is no field that is known here; correct its name or remove it',
  );
  expect(said('licence: {name: MIT, title: MIT License}\n')).toBe(
    'dataset.yaml: licence, path is missing; add it',
  );
  expect(said('keywords: boats\n')).toBe('dataset.yaml: keywords must be a list; correct it');
  expect(said('title: [\n')).toMatch(/^dataset\.yaml, line \d: is not YAML \(.+\); correct it$/);
});

test('an empty dataset.yaml says nothing', () => {
  const folder = folderOf('harbours', { 'dataset.yaml': '# later\n' });
  expect(readCollectionTexts(folder, release).dataset.title).toBe('harbours');
});

test('a release without a licence has no file and no claim of one', async () => {
  const dist = temporaryFolder();
  const texts = readCollectionTexts(folderOf('harbours'), release);
  await assembleSample(dist, texts);
  const read = (name: string) => readFileSync(join(dist, 'v0.1.0', name), 'utf8');
  expect(read('SHA256SUMS')).not.toContain('LICENSE');
  expect(read('DATASHEET.md')).toContain('No licence is stated for the tables.');
  expect(JSON.parse(read('datapackage.json'))).not.toHaveProperty('licenses');
  expect(JSON.parse(read('croissant.json'))).not.toHaveProperty('license');
  expect(read('CITATION.cff')).toContain('- name: anonymous');
  expect(read('CITATION.cff')).not.toContain('license');
  for (const name of ['DATASHEET.md', 'README.md', 'ro-crate-metadata.json'])
    expect(read(name)).not.toMatch(/\bISIS\b|Syria|our digests, in/);
});
