/**
 * Makes what `npm pack` and `npm publish` put into the package, in `build/package/`: the newest release as it is, and
 * typed access to its tables. npm runs it by itself (`prepack`). It is plain JavaScript without a library, so that
 * `npm pack` works in a clone in which nothing is installed.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexSource, indexTypes } from './index_source.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const READER = 'rows.js';

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** The tables of a release in the order of its Data Package, each with its JSON Schema. */
function tablesOf(release) {
  return readJson(release, 'datapackage.json')
    .resources.filter(({ format, schema }) => format === 'csv' && schema)
    .map(({ name }) => ({ name, schema: readJson(release, 'schemas', `${name}.schema.json`) }));
}

/**
 * Fills a folder with the package of the newest release.
 *
 * @param {string} dist folder of the releases
 * @param {string} folder is emptied before
 */
function preparePackage(dist, folder) {
  const latest = join(dist, 'latest');
  if (!existsSync(latest))
    throw new Error(`${dist} holds no release to pack; run \`npm ci && npm run build\` to make one`);
  const release = join(dist, readFileSync(latest, 'utf8').trim());
  const { version } = readJson(release, 'datapackage.json');
  const manifest = readJson(ROOT, 'package.json');
  if (version !== manifest.version)
    throw new Error(
      `package.json has version ${manifest.version}, and the newest release is ${version}; run \`npm run build\`, or set the version right`,
    );
  const tables = tablesOf(release);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(release, join(folder, 'release'), { recursive: true });
  copyFileSync(new URL(READER, import.meta.url), join(folder, READER));
  writeFileSync(join(folder, 'index.js'), indexSource(version, tables));
  writeFileSync(join(folder, 'index.d.ts'), indexTypes(version, tables));
}

try {
  preparePackage(join(ROOT, 'dist'), join(ROOT, 'build', 'package'));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
