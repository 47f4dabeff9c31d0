/** Reads what the project says of every release: its description, its licence, its change log and its parts. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Dataset, type Release, type Tool } from '../../schemas/release.ts';
import { describeFault, shapeFault } from '../input/shape_fault.ts';
import { parseYaml } from '../input/yaml_file.ts';
import { Refusal } from '../refusal.ts';
import type { ReleaseTexts } from './assemble.ts';

/** Folder of the project. */
export const ROOT = new URL('../../', import.meta.url);

const DESCRIPTION = 'data/dataset.yaml';
const Package = z.object({
  name: z.string(),
  version: z.string(),
  devDependencies: z.record(z.string(), z.string()),
});

/**
 * The libraries that take part in making a release, and those that its commands use. `package.json` has no
 * `dependencies`: what it packs is the data, and who installs that needs none of them.
 */
export const PARTS = [
  '@duckdb/node-api',
  '@observablehq/plot',
  'ajv',
  'ajv-formats',
  'cli-table3',
  'commander',
  'linkedom',
  'markdown-table',
  'papaparse',
  'tsx',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'yaml',
  'zod',
] as const;

function read(name: string, root: URL): string {
  try {
    return readFileSync(new URL(name, root), 'utf8');
  } catch (error) {
    throw new Refusal(
      `${fileURLToPath(new URL(name, root))} cannot be read; a release needs it, so put it back`,
      {
        cause: error,
      },
    );
  }
}

/**
 * A description of a known shape.
 *
 * @param value what stands in its YAML file
 * @param name how messages call the file
 * @throws Refusal naming the file and the field that is missing or wrong
 */
export function checkDescription<Shape extends z.ZodType>(
  value: unknown,
  name: string,
  shape: Shape,
): z.infer<Shape> {
  const { data, error } = shape.safeParse(value);
  if (error) throw new Refusal(`${name}: ${describeFault(shapeFault(error, value))}`);
  return data;
}

/** The program, and the libraries that it is built from, each pinned to one version. */
function readTools(root: URL): Tool[] {
  const own = Package.parse(JSON.parse(read('package.json', root)));
  const libraries = PARTS.map((name) => {
    const version = own.devDependencies[name];
    if (version === undefined)
      throw new Refusal(
        `package.json names no version of ${name}, from which a release is made; put it back`,
      );
    return { name, version };
  });
  return [{ name: own.name, version: own.version }, ...libraries];
}

/** The section of `bench/RESULTS.md` that a reader of the data needs: the program against claims coded by hand. */
const ACCURACY_SECTION = 'Invented articles';

/** The measured accuracy of the program, as Markdown; null where it was not measured. */
function readAccuracy(root: URL): string | null {
  const file = new URL('bench/RESULTS.md', root);
  if (!existsSync(file)) return null;
  const sections = readFileSync(file, 'utf8').split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${ACCURACY_SECTION}\n`));
  return found?.slice(ACCURACY_SECTION.length).trim() || null;
}

/**
 * The texts of a release of our own reports.
 *
 * @param root folder of the project
 * @throws Refusal when one of its files is missing or not right
 */
export function readReleaseTexts(release: Release, root: URL = ROOT): ReleaseTexts {
  return {
    release,
    dataset: checkDescription(parseYaml(read(DESCRIPTION, root), DESCRIPTION), DESCRIPTION, Dataset),
    tools: readTools(root),
    changelog: read('CHANGELOG.md', root),
    licence: read('LICENSE-DATA', root),
    codebook: read('docs/codebook.md', root),
    accuracy: readAccuracy(root),
  };
}
