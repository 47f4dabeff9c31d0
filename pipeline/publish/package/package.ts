/**
 * Makes the npm package of the newest release in `build/package/`: the release folder as it is, and typed access to its
 * tables in plain JavaScript. It has no dependencies. `npm run package`, after `npm run build`, also packs it.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../refusal.ts';
import { fillTemplate } from '../metadata/markdown.ts';
import { readTemplate } from '../metadata/readme.ts';
import { readDescriptor } from '../release/descriptor.ts';
import { releaseFolder, resolveVersion } from '../release/index_file.ts';
import { indexSource } from './index_source.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const COMPILER_OPTIONS = {
  target: 'ES2022',
  module: 'nodenext',
  strict: true,
  declaration: true,
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules', '@types')],
  rootDir: '.',
  outDir: '..',
};

/** Compiles the TypeScript files of a folder into the folder above. */
function compile(source: string): void {
  const project = join(source, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['index.ts', 'rows.ts'] }),
  );
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`The package does not compile: ${(error as { stdout?: string }).stdout ?? error}`);
  }
}

function manifest(version: string, dist: string): Record<string, unknown> {
  const { name, title, licenses } = readDescriptor(join(dist, releaseFolder(version)));
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description: `${title}: a release of the dataset with typed access to its tables`,
    license: `(${[...licenses.map((licence) => licence.name), 'MIT'].join(' AND ')})`,
    type: 'module',
    engines,
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './release/*': './release/*',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    files: ['index.js', 'index.d.ts', 'rows.js', 'rows.d.ts', 'release', 'LICENSE-CODE'],
  };
}

/**
 * Fills a folder with the package of a release.
 *
 * @param dist folder of the releases; the newest is taken
 * @param folder is emptied before
 * @returns the version of the release
 * @throws Refusal when there is no release
 */
export function makePackage(dist: string, folder: string): string {
  const version = resolveVersion(dist);
  rmSync(folder, { recursive: true, force: true });
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'index.ts'), indexSource({ version, folder: './release/' }));
  copyFileSync(new URL('rows.ts', import.meta.url), join(source, 'rows.ts'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(version, dist), null, 2)}\n`);
  compile(source);
  rmSync(source, { recursive: true });
  cpSync(join(dist, releaseFolder(version)), join(folder, 'release'), { recursive: true });
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE-CODE'));
  const { name, title } = readDescriptor(join(folder, 'release'));
  writeFileSync(
    join(folder, 'README.md'),
    fillTemplate(readTemplate('PACKAGE.md'), { name, title, version }),
  );
  return version;
}

/** Packs a folder with `npm pack`. @returns the path of the tarball, which is put beside the folder */
export function pack(folder: string): string {
  const destination = join(folder, '..');
  const listed = execFileSync('npm', ['pack', '--json', '--pack-destination', destination, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [{ filename }] = JSON.parse(listed);
  return join(destination, filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const folder = join(ROOT, 'build', 'package');
    makePackage(join(ROOT, 'dist'), folder);
    process.stdout.write(`${pack(folder)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
