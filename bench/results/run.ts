/** `npm run bench:results`: measures accuracy and speed and writes them down in `bench/RESULTS.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../arguments.ts';
import { worthOf } from '../articles/confidence.ts';
import { scoreArticles } from '../articles/scored.ts';
import { summarise } from '../articles/summary.ts';
import { readLong } from '../speed/long.ts';
import { measureSpeeds, speedTable } from '../speed/speeds.ts';
import { readPeers, scoreCorpora } from './corpora.ts';
import { articlesSection, corporaSection, documentOf, type Section, speedSection } from './sections.ts';

const HELP = `npm run bench:results -- [--speed]

Writes bench/RESULTS.md. With the environment variables SCORER (a script in Python or JavaScript) and CORPORA (a
folder) set, the corpora are scored by it: SCORER --data CORPORA --json prints {corpus: {metric: number}}. With --speed, speed is
measured anew. What is not measured stays in the document as it is.`;

const FILE = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../test/articles', import.meta.url));
const PROJECT = new URL('../../package.json', import.meta.url);

const { values } = readArguments(HELP, { speed: { type: 'boolean', default: false } });
const say = (line: string) => process.stderr.write(`${line}\n`);

async function measuredCorpora(): Promise<Section[]> {
  const { SCORER, CORPORA } = process.env;
  if (SCORER && CORPORA) return [corporaSection(await scoreCorpora(SCORER, CORPORA), readPeers())];
  say('SCORER and CORPORA are not both set: the scores on corpora of others stay as they are.');
  return [];
}

function measuredArticles(): Section {
  const scored = scoreArticles(ARTICLES);
  const [development, heldOut] = [false, true].map((held) => {
    const scores = scored.filter(({ article }) => article.heldOut === held).map(({ score }) => score);
    return { summary: summarise(scores), worth: worthOf(scores) };
  });
  return articlesSection(development!, heldOut!);
}

async function measuredSpeed(): Promise<Section[]> {
  if (!values.speed) return [];
  readLong(0.1);
  const long = [1, 2, 5].map((megabytes) => `${megabytes} MB in ${readLong(megabytes).seconds.toFixed(1)} s`);
  const table = speedTable(await measureSpeeds({ articles: 300, rounds: 5 }, say));
  return [speedSection(table, `${cpus()[0]!.model.trim()}, Node ${process.versions.node}`, long)];
}

async function write(): Promise<void> {
  const { version } = JSON.parse(readFileSync(PROJECT, 'utf8')) as { version: string };
  const intro = `# Results of version ${version}

Written by \`npm run bench:results\`; not edited by hand. A change that reads worse shows as a changed line.`;
  const made = [measuredArticles(), ...(await measuredCorpora()), ...(await measuredSpeed())];
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  writeFileSync(FILE, documentOf(before, intro, made));
}

try {
  await write();
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
