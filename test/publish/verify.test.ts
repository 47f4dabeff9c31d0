import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../../pipeline/publish/release/index_file.ts';
import { filesIn } from '../../pipeline/publish/verify/locators.ts';
import { describeVerification, verifyRelease } from '../../pipeline/publish/verify/verify.ts';
import { feedFinder } from '../../pipeline/refinding.ts';
import { readsAsClaimed } from '../../pipeline/rereading.ts';
import { assembleSample } from './support/assembled.ts';
import { sharedFolder, temporaryFolder } from './support/folders.ts';
import { HARBOUR_REPORT, RAW_FILES, sampleRows } from './support/rows.ts';

const original = sharedFolder();
beforeAll(async () => {
  await assembleSample(original);
  await writeIndex(original);
});

/** A copy of the release and its raw files, for a test to damage. */
function copy() {
  const folder = temporaryFolder();
  const [dist, raw] = [join(folder, 'dist'), join(folder, 'raw')];
  cpSync(original, dist, { recursive: true });
  mkdirSync(raw);
  for (const [name, text] of Object.entries(RAW_FILES)) writeFileSync(join(raw, name), text);
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(dist, 'v0.1.0', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return { dist, raw, edit };
}

test('a release as it was made has no problem', async () => {
  const { dist, raw } = copy();
  const verification = await verifyRelease({ dist, raw });
  expect(describeVerification(verification)).toBe(
    `Checked in v0.1.0: the list of releases; 50 files by SHA-256; 13 rows by JSON Schema; 22 keys; 27 files against the database; 0 corrections; 3 figures at their place in ${raw}.\nNo problem was found.\n`,
  );
});

describe('what is found', () => {
  test('a file that changed, one that is missing, one that does not belong', async () => {
    const { dist, raw, edit } = copy();
    edit('README.md', (text) => `${text}!`);
    rmSync(join(dist, 'v0.1.0/LICENSE'));
    writeFileSync(join(dist, 'v0.1.0/schemas/extra.json'), '{}');
    expect((await verifyRelease({ dist, raw })).problems).toEqual([
      { file: 'LICENSE', message: 'is listed in SHA256SUMS but missing' },
      { file: 'README.md', message: 'has changed: its SHA-256 is not that of SHA256SUMS' },
      { file: 'schemas/extra.json', message: 'is not listed in SHA256SUMS' },
    ]);
  });

  test('a row that does not fit its schema, and that other formats hold otherwise', async () => {
    const { dist, raw, edit } = copy();
    edit('claims.json', (text) => text.replace('"figure":40', '"figure":"forty"'));
    const { problems } = await verifyRelease({ dist, raw });
    expect(problems).toContainEqual({ file: 'claims.json', message: 'line 3: figure must be number,null' });
    expect(problems).toContainEqual({
      file: 'claims.json',
      message: expect.stringMatching(/^cannot be read: .*forty/),
    });
  });

  test('a row that is gone, and a value that differs', async () => {
    const { dist, raw, edit } = copy();
    edit('speakers.csv', (text) => text.split('\n').slice(0, 2).join('\n'));
    edit('places.csv', (text) => text.replace('Nordland', 'Sydland'));
    const { problems } = await verifyRelease({ dist, raw });
    expect(problems).toContainEqual({ file: 'speakers.csv', message: 'has 1 rows, and 2 are stated' });
    expect(problems).toContainEqual({
      file: 'places.csv',
      message: 'has 1 rows that differ from those of the database',
    });
  });

  test('a key that the descriptor calls unique and is not, and a reference without a row', async () => {
    const { dist, raw, edit } = copy();
    edit('datapackage.json', (text) => {
      const descriptor = JSON.parse(text);
      const claims = descriptor.resources.find((resource: { name: string }) => resource.name === 'claims');
      claims.schema.primaryKey = ['unit'];
      claims.schema.foreignKeys = [
        { fields: ['unit'], reference: { resource: 'places', fields: ['place_id'] } },
      ];
      return JSON.stringify(descriptor);
    });
    const { problems } = await verifyRelease({ dist, raw });
    expect(problems).toContainEqual({ file: 'claims', message: 'the key boat stands 2 times' });
    expect(problems).toContainEqual({ file: 'claims', message: 'unit names crate, which is not in places' });
  });

  test('a figure that does not stand at its place, and a raw file that is gone', async () => {
    const { dist, raw } = copy();
    writeFileSync(join(raw, 'harbour.txt'), HARBOUR_REPORT.replace('Forty', 'Fifty'));
    rmSync(join(raw, 'gazette.txt'));
    expect((await verifyRelease({ dist, raw })).problems).toEqual([
      { file: 'gazette.txt', message: `is not in ${raw}, so its figures cannot be looked up` },
      {
        file: 'harbour.txt',
        message: expect.stringMatching(/^is not the file that was read: the SHA-256 of the one in /),
      },
      { file: 'harbour.txt', message: 'harbour-p1-1: at 0 to 5 stands "Fifty", not "Forty"' },
    ]);
  });

  test('what a reader of numbers does not accept', async () => {
    const { dist, raw } = copy();
    const readsAs = (text: string, claim: { figure: number | null }) => Number(text) === claim.figure;
    const { problems } = await verifyRelease({ dist, raw, readsAs });
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual(['harbour-p1-1', 'harbour-p2-1']);
  });

  test('a database that is none', async () => {
    const { dist, raw, edit } = copy();
    edit('harbour-claims.duckdb', () => 'not a database');
    const { problems } = await verifyRelease({ dist, raw });
    expect(problems).toContainEqual({
      file: 'the database',
      message: expect.stringMatching(/^cannot be read: /),
    });
  });
});

describe('a figure that was corrected by hand', () => {
  /** The invented rows with every figure as a reader of numbers reads it. */
  function wholeRows() {
    const rows = sampleRows();
    rows.claims[1]!.figure_high = 1500;
    return rows;
  }

  /** The release in which the first claim, of which the report says forty, was corrected to 41. */
  async function corrected(entered: string) {
    const dist = temporaryFolder();
    const rows = wholeRows();
    const figures = ['figure', 'figure_low', 'figure_high'] as const;
    Object.assign(rows.claims[0]!, {
      figure: 41,
      figure_low: 41,
      figure_high: 41,
      figure_confidence: 'checked',
    });
    rows.corrections = figures.map((column_name) => ({
      claim_id: 'harbour-p1-1',
      column_name,
      read_value: '40',
      corrected_value: column_name === 'figure' ? entered : '41',
      reason: 'the report counts the ferry too, further down',
    }));
    await assembleSample(dist, { rows });
    return verifyRelease({ dist, raw: copy().raw, readsAs: readsAsClaimed });
  }

  test('is looked up as it was read', async () => {
    const { problems, checked } = await corrected('41');
    expect(problems).toEqual([]);
    expect(checked).toContain('3 corrections');
  });

  test('must be what it was corrected to', async () => {
    expect((await corrected('42')).problems).toEqual([
      { file: 'claims', message: 'figure of harbour-p1-1 is 41, and was corrected to 42' },
    ]);
  });

  test('without its correction, is not what stands there', async () => {
    const dist = temporaryFolder();
    const rows = wholeRows();
    Object.assign(rows.claims[0]!, { figure: 41, figure_low: 41, figure_high: 41 });
    await assembleSample(dist, { rows });
    const { problems } = await verifyRelease({ dist, raw: copy().raw, readsAs: readsAsClaimed });
    expect(problems).toEqual([
      { file: 'harbour.txt', message: 'harbour-p1-1: at 0 to 5 stands "Forty", which does not say 41' },
    ]);
  });
});

describe('an older release', () => {
  test('is checked, but for the figures of raw files that have changed since', async () => {
    const { dist, raw } = copy();
    await assembleSample(dist, { release: { version: '0.2.0', date: '2024-07-01' } }, '0.1.0');
    await writeIndex(dist);
    writeFileSync(join(raw, 'harbour.txt'), HARBOUR_REPORT.replace('Forty', 'Fifty'));
    const { problems, skipped } = await verifyRelease({ dist, raw, version: '0.1.0' });
    expect(problems).toEqual([]);
    expect(skipped).toEqual([
      expect.stringMatching(
        /^figures of harbour\.txt at their place, because it is not the file that was read: /,
      ),
    ]);
    expect((await verifyRelease({ dist, raw })).problems.map(({ file }) => file)).toEqual([
      'harbour.txt',
      'harbour.txt',
    ]);
  });
});

describe('the list of releases', () => {
  /** What is found after a change to `index.json` and `latest`; null takes a file away. */
  async function found(change: { index?: (text: string) => string | null; latest?: string | null }) {
    const { dist, raw } = copy();
    const index = change.index?.(readFileSync(join(dist, 'index.json'), 'utf8'));
    for (const [name, text] of [
      ['index.json', index],
      ['latest', change.latest],
    ] as const) {
      if (text === null) rmSync(join(dist, name));
      if (typeof text === 'string') writeFileSync(join(dist, name), text);
    }
    const { problems, skipped } = await verifyRelease({ dist, raw });
    return [...problems.map(({ file, message }) => `${file} ${message}`), ...skipped];
  }

  test.each([
    [
      'a hash that is none of its own',
      (text: string) => text.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
      'index.json does not state the SHA-256 of v0.1.0/SHA256SUMS',
    ],
    [
      'another folder',
      (text: string) => text.replace('"v0.1.0"', '"v0.2.0"'),
      'index.json says that v0.1.0 stands in v0.2.0',
    ],
    ['no release', () => '[]', 'index.json lists v0.1.0 0 times, not once'],
    ['no JSON', () => '[', 'index.json is missing or damaged; the next build writes it anew'],
    ['no file', () => null, 'index.json is missing or damaged; the next build writes it anew'],
  ])('with %s', async (_, index, message) => {
    expect(await found({ index })).toEqual([message]);
  });

  test('whose latest is another, or gone', async () => {
    expect(await found({ latest: 'v0.0.9\n' })).toEqual(['latest does not name the newest release, v0.1.0']);
    expect(await found({ latest: null })).toEqual(['latest is missing, and should name v0.1.0']);
  });

  test('is not asked for where a release stands by itself', async () => {
    expect(await found({ index: () => null, latest: null })).toEqual([
      expect.stringMatching(/^the list of releases, because .* holds none$/),
    ]);
  });
});

test('figures are looked up in a feed, and in the one file of a release, as in a folder', async () => {
  const { dist, raw } = copy();
  const feed = join(raw, 'reports.jsonl');
  const lines = Object.entries(RAW_FILES).map(([source_file, text]) => JSON.stringify({ source_file, text }));
  writeFileSync(feed, lines.join('\n'));
  const { problems, checked } = await verifyRelease({ dist, raw: feed, findRaw: feedFinder(feed) });
  expect(checked).toContain(`3 figures at their place in ${feed}`);
  // Its file begins with a byte order mark, which is none of the text of a report in a feed.
  expect(problems).toEqual([
    { file: 'gazette.txt', message: expect.stringMatching(/^gazette-p1-1: at 5 to 7/) },
  ]);
  expect(feedFinder(raw)).toBe(undefined);

  const [name, text] = Object.entries(RAW_FILES)[0]!;
  expect(filesIn(join(raw, name))(name)).toMatchObject({ text });
  expect(filesIn(join(raw, name))('another.txt')).toBe(null);
});

test('without raw files it says what was not checked', async () => {
  const { dist } = copy();
  const verification = await verifyRelease({ dist, raw: '/nowhere' });
  expect(verification.problems).toEqual([]);
  expect(describeVerification(verification)).toContain(
    'Not checked: figures at their place, because /nowhere does not exist.\n',
  );
});

test('without a release, or without its descriptor, it says so in one sentence', async () => {
  const empty = temporaryFolder();
  await expect(verifyRelease({ dist: empty, raw: '' })).rejects.toThrow(
    /holds no release; run `npm run build`/,
  );
  const { dist, raw } = copy();
  rmSync(join(dist, 'v0.1.0/datapackage.json'));
  await expect(verifyRelease({ dist, raw })).rejects.toThrow(
    /is missing or damaged, so nothing is known of the release/,
  );
});
