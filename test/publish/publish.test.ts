import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { replaceFolder } from '../../pipeline/output/durable.ts';
import { type Published, publishRelease } from '../../pipeline/publish/publish.ts';
import { verifyRelease } from '../../pipeline/publish/verify/verify.ts';
import { UNRELEASED } from '../../schemas/release.ts';
import { TABLE_NAMES } from '../../schemas/tables.ts';
import { sharedFolder, temporaryFolder } from './support/folders.ts';
import { sampleRequest } from './support/requests.ts';
import { RAW_FILES, sampleRows } from './support/rows.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** Sets environment variables for one test. */
function inEnvironment(values: Record<string, string>): void {
  const before = { ...process.env };
  Object.assign(process.env, values);
  onTestFinished(() => {
    process.env = before;
  });
}

describe('a release', () => {
  const dist = sharedFolder();
  let published: Published;
  beforeAll(async () => {
    published = await publishRelease(sampleRequest(dist));
  });

  test('has every table in every format, and what describes them', () => {
    expect(published).toMatchObject({ upToDate: false, contradictions: 1, rowCounts: { claims: 3 } });
    expect(readdirSync(published.folder).sort()).toEqual(
      [
        ...TABLE_NAMES.flatMap((table) => [`${table}.csv`, `${table}.json`, `${table}.parquet`]),
        ...[
          'CHANGELOG.md',
          'CITATION.cff',
          'CODEBOOK.md',
          'DATA-DICTIONARY.md',
          'DATASHEET.md',
          'LICENSE',
          'README.md',
          'SHA256SUMS',
        ],
        ...[
          'croissant.json',
          'datapackage.json',
          'dataset.jsonld',
          'harbour-claims.duckdb',
          'plots',
          'ro-crate-metadata.json',
          'schemas',
        ],
      ].sort(),
    );
    expect(readdirSync(dist).sort()).toEqual(['index.json', 'latest', 'v0.1.0']);
    expect(read(dist, 'latest')).toBe('v0.1.0\n');
    expect(JSON.parse(read(dist, 'index.json'))).toMatchObject([
      {
        version: '0.1.0',
        date: '2024-06-01',
        path: 'v0.1.0',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  test('prints whole numbers without a decimal point, and lists and gaps as documented', () => {
    const claims = read(dist, 'v0.1.0/claims.csv').split('\n');
    expect(claims[1]).toContain('gazette.txt,1,5,7,30,30,30,exact,,30,');
    expect(claims[3]).toContain(',73,87,,1200,1500.5,range,,"1,200 to 1,500",');
    expect(read(dist, 'v0.1.0/claims.json')).toContain(
      '"figure":null,"figure_low":1200,"figure_high":1500.5,',
    );
    expect(read(dist, 'v0.1.0/places.csv')).toContain('"Lindholm, ""the old port"" | Lindholmen"');
    expect(JSON.parse(read(dist, 'v0.1.0/sources.json'))[0]).toEqual(sampleRows().sources[1]);
  });

  test('is the same in every byte in another folder, time zone and language, from rows in another order and one by one', async () => {
    const other = join(temporaryFolder(), 'a longer path', 'dist');
    inEnvironment({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const rows = sampleRows();
    for (const list of Object.values(rows)) list.reverse();
    async function* claims() {
      yield* rows.claims;
    }
    await publishRelease(sampleRequest(other, { rows: { ...rows, claims: claims() } }));
    expect(read(other, 'v0.1.0/SHA256SUMS')).toBe(read(dist, 'v0.1.0/SHA256SUMS'));
    expect(read(other, 'index.json')).toBe(read(dist, 'index.json'));
  });

  test('is left alone when it is made again the same', async () => {
    const before = read(dist, 'index.json');
    expect(await publishRelease(sampleRequest(dist))).toMatchObject({ upToDate: true });
    expect(read(dist, 'index.json')).toBe(before);
  });

  test('is not overwritten by another one', async () => {
    const before = read(dist, 'v0.1.0/SHA256SUMS');
    await expect(publishRelease(sampleRequest(dist, { changelog: 'Rewritten.\n' }))).rejects.toThrow(
      'v0.1.0 exists and differs (CHANGELOG.md, ro-crate-metadata.json); a release never changes',
    );
    expect(read(dist, 'v0.1.0/SHA256SUMS')).toBe(before);
    expect(readdirSync(dist).sort()).toEqual(['index.json', 'latest', 'v0.1.0']);
  });

  test('stays in the list when a later one is added, and the later one is the latest', async () => {
    const copies = temporaryFolder();
    const release = { version: '0.10.0', date: '2024-07-01' };
    await publishRelease(sampleRequest(dist, { release, copies }));
    expect(read(dist, 'latest')).toBe('v0.10.0\n');
    expect(JSON.parse(read(dist, 'index.json')).map((entry: { version: string }) => entry.version)).toEqual([
      '0.10.0',
      '0.1.0',
    ]);
    expect(read(copies, 'DATASHEET.md')).toContain('# Datasheet: Harbour Claims 0.10.0');
    expect(read(copies, 'CITATION.cff')).toContain('version: 0.10.0');
    const picture = /\]\((.+rule-gazette-p1-1\.svg)\)/.exec(read(copies, 'DATASHEET.md'))![1]!;
    expect(read(copies, picture)).toContain('<svg ');
  });

  test('counts as different when a file of it was touched', async () => {
    writeFileSync(join(dist, 'v0.1.0/places.csv'), 'nothing\n');
    await expect(publishRelease(sampleRequest(dist))).rejects.toThrow(
      'v0.1.0 exists and differs (places.csv)',
    );
  });
});

describe('an unreleased build', () => {
  const release = { version: UNRELEASED, date: '2024-06-01' };

  test('is replaced by the next one, whole', async () => {
    const dist = temporaryFolder();
    await publishRelease(sampleRequest(dist, { release }));
    writeFileSync(join(dist, 'v0.0.0/stray.txt'), 'left over\n');
    const again = sampleRequest(dist, { release, changelog: 'Rewritten.\n' });
    expect(await publishRelease(again)).toMatchObject({ upToDate: false });
    expect(read(dist, 'v0.0.0/CHANGELOG.md')).toBe('Rewritten.\n');
    expect(existsSync(join(dist, 'v0.0.0/stray.txt'))).toBe(false);
    expect(readdirSync(dist).sort()).toEqual(['index.json', 'latest', 'v0.0.0']);
  });

  test('stays when the next one fails', async () => {
    const dist = temporaryFolder();
    await publishRelease(sampleRequest(dist, { release }));
    const before = read(dist, 'v0.0.0/SHA256SUMS');
    const rows = sampleRows();
    rows.claims[0]!.place_id = 'atlantis';
    await expect(publishRelease(sampleRequest(dist, { release, rows }))).rejects.toThrow(/atlantis/);
    expect(read(dist, 'v0.0.0/SHA256SUMS')).toBe(before);
  });

  test('stays when the new one cannot be moved to its place', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old/kept.txt'), 'kept');
    const inside = join(folder, 'old/inside');
    mkdirSync(inside);
    expect(() => replaceFolder(inside, join(folder, 'old'), join(folder, 'aside'))).toThrow();
    expect(read(folder, 'old/kept.txt')).toBe('kept');
  });
});

test('files of any bare name go into every format, and the release is found whole', async () => {
  const folder = temporaryFolder();
  const [dist, raw] = [join(folder, 'dist'), join(folder, 'raw')];
  const name = `Bericht März 2024, "it's" | 5 & <b>.txt`;
  const rows: ReturnType<typeof sampleRows> = JSON.parse(
    JSON.stringify(sampleRows()).replaceAll('"gazette.txt"', JSON.stringify(name)),
  );
  await publishRelease(sampleRequest(dist, { rows }));
  mkdirSync(raw);
  writeFileSync(join(raw, name), RAW_FILES['gazette.txt']!);
  writeFileSync(join(raw, 'harbour.txt'), RAW_FILES['harbour.txt']!);
  expect((await verifyRelease({ dist, raw })).problems).toEqual([]);
});

test('rows that do not fit leave nothing behind', async () => {
  const dist = join(temporaryFolder(), 'dist');
  const rows = sampleRows();
  rows.claims[0]!.place_id = 'atlantis';
  await expect(publishRelease(sampleRequest(dist, { rows }))).rejects.toThrow(/claims do not fit.*atlantis/);
  expect(existsSync(dist)).toBe(false);
});

test('a version that is none is refused', async () => {
  const release = { version: '1.0', date: '2024-06-01' };
  await expect(publishRelease(sampleRequest(temporaryFolder(), { release }))).rejects.toThrow(
    'The version of the release is not right: is three numbers joined by dots, as in 0.1.0',
  );
});
