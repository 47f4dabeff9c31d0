/** The npm package, packed in a clone in which nothing is installed, and used from an empty project. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderFacts, formatChecksums } from '../../pipeline/publish/release/checksums.ts';
import { writeIndex } from '../../pipeline/publish/release/index_file.ts';
import { assembleSample } from '../publish/support/assembled.ts';
import { sharedFolder } from '../publish/support/folders.ts';

const folder = sharedFolder();
const clone = join(folder, 'clone');
const project = join(folder, 'project');
const installed = join(project, 'node_modules', 'detention-claims');

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');

/** The project as a clone has it, with invented releases. */
async function makeClone(): Promise<void> {
  for (const part of ['pipeline/publish/package', 'README.md', 'LICENSE', '.gitignore'])
    cpSync(part, join(clone, part), { recursive: true });
  setVersion('0.2.0');
  const dist = join(clone, 'dist');
  mkdirSync(dist);
  await assembleSample(dist);
  await assembleSample(dist, { release: { version: '0.2.0', date: '2024-07-01' } }, '0.1.0');
  await writeIndex(dist);
}

function setVersion(version: string): void {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2));
}

beforeAll(async () => {
  await makeClone();
  const [{ filename }] = JSON.parse(npm(clone, 'pack', '--json'));
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(clone, filename));
});

test('it holds the newest release alone, whole, and needs nothing else', async () => {
  const { dependencies, version, license } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  expect({ dependencies, version, license }).toEqual({
    dependencies: undefined,
    version: '0.2.0',
    license: '(CC-BY-4.0 AND MIT)',
  });
  const release = join(installed, 'build/package/release');
  expect(formatChecksums(await folderFacts(release))).toBe(readFileSync(join(release, 'SHA256SUMS'), 'utf8'));
  expect(npm(project, 'ls', '--all', '--parseable').trim().split('\n')).toHaveLength(2);
});

test('JavaScript has the tables as arrays, which nobody changes by mistake', () => {
  writeFileSync(
    join(project, 'use.js'),
    `import { claims, sources, places, speakers, inconsistencies, inconsistencyClaims, changes, version, release } from 'detention-claims';
     import { readFileSync } from 'node:fs';
     const ids = claims.map((claim) => claim.claim_id);
     const [first] = claims;
     const csv = readFileSync(new URL('claims.csv', release), 'utf8').trim().split('\\n').length - 1;
     let changed = true;
     try { claims.push(first); } catch { changed = false; }
     console.log(JSON.stringify({ version, ids, count: claims.length, changed, first, csv,
       counts: [sources, places, speakers, inconsistencies, inconsistencyClaims, changes].map((table) => table.length) }));`,
  );
  expect(JSON.parse(node('use.js'))).toMatchObject({
    version: '0.2.0',
    ids: ['gazette-p1-1', 'harbour-p1-1', 'harbour-p2-1'],
    count: 3,
    changed: false,
    first: { claim_id: 'gazette-p1-1', figure: 30, qualifier: 'exact' },
    csv: 3,
    counts: [2, 2, 2, 1, 3, 0],
  });
});

test('a file of the release is found by its name', () => {
  writeFileSync(
    join(project, 'find.js'),
    `console.log(import.meta.resolve('detention-claims/release/claims.parquet'));`,
  );
  expect(node('find.js').trim()).toMatch(/release\/claims\.parquet$/);
});

describe('TypeScript', () => {
  function typeErrors(source: string): string {
    writeFileSync(join(project, 'use.ts'), source);
    try {
      node(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'use.ts');
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  test('knows the columns, without zod and without the types of Node', () => {
    expect(
      typeErrors(`import { claims, places, sources, type Claim } from 'detention-claims';
        const sum: number = claims.reduce((total, { figure }) => total + (figure ?? 0), 0);
        const exact: Claim[] = claims.filter(({ qualifier }) => qualifier === 'exact');
        const names: string[] = places.flatMap(({ name, aliases }) => [name, ...aliases]);
        const reasons: Record<string, string>[] = sources.map(({ inferred }) => inferred);
        export { sum, exact, names, reasons };`),
    ).toBe('');
  });

  test.each([
    ['a column that there is not', 'for (const claim of claims) claim.figur;', 'figur'],
    ['a code that there is not', "for (const claim of claims) claim.modality === 'certain';", 'certain'],
    [
      'a missing value taken for a number',
      'export const figures: number[] = claims.map(({ figure }) => figure);',
      "Type 'null' is not assignable",
    ],
  ])('refuses %s', (_, use, message) => {
    expect(typeErrors(`import { claims } from 'detention-claims'; ${use}`)).toContain(message);
  });
});

test('a release of another version than that of package.json is not packed', () => {
  setVersion('0.3.0');
  const { status, stderr } = spawnSync('npm', ['pack', '--dry-run'], { cwd: clone, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain(
    'package.json has version 0.3.0, and the newest release is 0.2.0; run `npm run build`, or set the version right',
  );
});
