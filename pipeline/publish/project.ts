/** Reads what the project says of every release: its description, its licence, its change log and its parts. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { Dataset, type Release, type Tool } from '../../schemas/release.ts';
import { Refusal } from '../refusal.ts';
import type { ReleaseTexts } from './assemble.ts';

/** Folder of the project. */
export const ROOT = new URL('../../', import.meta.url);

const DESCRIPTION = 'data/dataset.yaml';
const Package = z.object({ dependencies: z.record(z.string(), z.string()) });

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
 * A YAML file of a known shape.
 *
 * @throws Refusal naming the file and what is not right in it
 */
export function parseYaml<Shape extends z.ZodType>(text: string, name: string, shape: Shape): z.infer<Shape> {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new Refusal(`${name} is not YAML: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Refusal(
    `${name}: ${[issue!.path.join('.'), issue!.message].filter((part) => part !== '').join(': ')}`,
  );
}

/** The libraries that the program is built from; each is pinned to one version. */
function readTools(root: URL): Tool[] {
  const { dependencies } = Package.parse(JSON.parse(read('package.json', root)));
  return Object.entries(dependencies).map(([name, version]) => ({ name, version }));
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
    dataset: parseYaml(read(DESCRIPTION, root), DESCRIPTION, Dataset),
    tools: readTools(root),
    changelog: read('CHANGELOG.md', root),
    licence: read('LICENSE-DATA', root),
    codebook: read('docs/codebook.md', root),
    accuracy: readAccuracy(root),
  };
}
