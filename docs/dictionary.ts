/** Writes `docs/data-dictionary.md` from the schemas, the vocabularies and the newest release: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dictionary } from './dictionary/document.ts';
import { readReleaseFacts } from './dictionary/release_facts.ts';

const { version, facts } = await readReleaseFacts(fileURLToPath(new URL('../dist', import.meta.url)));
writeFileSync(new URL('data-dictionary.md', import.meta.url), dictionary(version, facts));
