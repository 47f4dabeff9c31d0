/** Reads what the project says of every release: its description, its licence, its change log and its parts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { Dataset, type Release, type Tool } from '../../schemas/release.ts';
import { Refusal } from '../refusal.ts';
import type { ReleaseTexts } from './assemble.ts';

const ROOT = new URL('../../', import.meta.url);

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

function readDataset(root: URL): Dataset {
  const text = read(DESCRIPTION, root);
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new Refusal(`${DESCRIPTION} is not YAML: ${(error as Error).message.split('\n')[0]}`, {
      cause: error,
    });
  }
  const checked = Dataset.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Refusal(`${DESCRIPTION}: ${issue!.path.join('.')}: ${issue!.message}`);
}

/** The libraries that the program is built from; each is pinned to one version. */
function readTools(root: URL): Tool[] {
  const { dependencies } = Package.parse(JSON.parse(read('package.json', root)));
  return Object.entries(dependencies).map(([name, version]) => ({ name, version }));
}

/**
 * The texts of a release.
 *
 * @param root folder of the project
 * @throws Refusal when one of its files is missing or not right
 */
export function readReleaseTexts(release: Release, root: URL = ROOT): ReleaseTexts {
  return {
    release,
    dataset: readDataset(root),
    tools: readTools(root),
    changelog: read('CHANGELOG.md', root),
    licence: read('LICENSE-DATA', root),
  };
}
