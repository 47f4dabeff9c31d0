/** The npm package, packed, installed into an empty project and used there from JavaScript and TypeScript. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makePackage, pack } from '../../pipeline/publish/package/package.ts';
import { assembleSample } from '../publish/support/assembled.ts';
import { sharedFolder } from '../publish/support/folders.ts';

const folder = sharedFolder();
const project = join(folder, 'project');
const installed = join(project, 'node_modules', 'harbour-claims');

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');

beforeAll(async () => {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  await assembleSample(dist);
  const release = { version: '0.2.0', date: '2024-07-01' };
  await assembleSample(dist, { release });
  makePackage(dist, join(folder, 'package'));
  const tarball = pack(join(folder, 'package'));
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: project,
    stdio: 'pipe',
  });
}, 120_000);

test('it holds the newest release alone, whole, and needs nothing else', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ version: '0.2.0', license: '(CC-BY-4.0 AND MIT)' });
  expect(manifest).not.toHaveProperty('dependencies');
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(installed, 'release') });
  expect(existsSync(join(installed, 'source'))).toBe(false);
});

test('JavaScript reads the tables, as often as it likes', () => {
  writeFileSync(
    join(project, 'use.js'),
    `import { claims, sources, places, speakers, inconsistencies, inconsistencyClaims, changes, version, release } from 'harbour-claims';
     import { readFileSync } from 'node:fs';
     const ids = [...claims].map((claim) => claim.claim_id);
     const [first] = claims;
     const csv = readFileSync(new URL('claims.csv', release), 'utf8').trim().split('\\n').length - 1;
     console.log(JSON.stringify({ version, ids, again: [...claims].length, first, csv,
       counts: [sources, places, speakers, inconsistencies, inconsistencyClaims, changes].map((table) => [...table].length) }));`,
  );
  expect(JSON.parse(node('use.js'))).toMatchObject({
    version: '0.2.0',
    ids: ['gazette-p1-1', 'harbour-p1-1', 'harbour-p2-1'],
    again: 3,
    first: { claim_id: 'gazette-p1-1', figure: 30, qualifier: 'exact' },
    csv: 3,
    counts: [2, 2, 2, 1, 3, 0],
  });
});

test('a file of the release is found by its name', () => {
  writeFileSync(
    join(project, 'find.js'),
    `console.log(import.meta.resolve('harbour-claims/release/claims.parquet'));`,
  );
  expect(node('find.js').trim()).toMatch(/release\/claims\.parquet$/);
});

function typeErrors(source: string): string {
  writeFileSync(join(project, 'use.ts'), source);
  try {
    node(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'use.ts');
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('TypeScript knows the columns, without zod and without the types of Node', () => {
  expect(
    typeErrors(`import { claims, places, type Claim } from 'harbour-claims';
      const sum: number = [...claims].reduce((total, { figure }) => total + (figure ?? 0), 0);
      const exact: Claim[] = [...claims].filter(({ qualifier }) => qualifier === 'exact');
      export const names: string[] = [...places].flatMap(({ name, aliases }) => [name, ...aliases]);
      export { sum, exact };`),
  ).toBe('');
});

test('TypeScript refuses a column that there is not, and a code that there is not', () => {
  expect(typeErrors(`import { claims } from 'harbour-claims'; for (const c of claims) c.figur;`)).toContain(
    'figur',
  );
  expect(
    typeErrors(`import { claims } from 'harbour-claims'; for (const c of claims) c.modality === 'certain';`),
  ).toContain('certain');
});
