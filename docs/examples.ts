/**
 * Keeps the examples of a document true: every `sh` block that is followed by a `text` block is run, and the `text`
 * block is what it prints.
 *
 *     tsx docs/examples.ts README.md            writes the outputs
 *     tsx docs/examples.ts README.md --check    fails where one differs
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = /```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

/** An example of a document: the command, and the output that the document shows. */
export interface Example {
  command: string;
  shown: string;
}

/** The examples of a document, in order. */
export function examplesOf(document: string): Example[] {
  return [...document.matchAll(EXAMPLE)].map(([, command, shown]) => ({ command: command!, shown: shown! }));
}

/** What a command prints on standard output, run in the project's root. */
export function outputOf(command: string): string {
  const output = execFileSync('bash', ['-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output.replace(/[ \t]+$/gm, '').replace(/\n*$/, '\n');
}

function main([file, flag]: string[]): void {
  if (!file) throw new Error('name a document: tsx docs/examples.ts README.md');
  const document = readFileSync(file, 'utf8');
  const renewed = document.replace(EXAMPLE, (_all, command: string) => {
    return `\`\`\`sh\n${command}\`\`\`\n\n\`\`\`text\n${outputOf(command)}\`\`\``;
  });
  if (renewed === document) return;
  if (flag === '--check')
    throw new Error(`${file} shows outputs that are not true any more; run tsx docs/examples.ts ${file}`);
  writeFileSync(file, renewed);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
