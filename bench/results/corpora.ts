/** Scores on corpora that are not in the repository, by a script that is not either: they belong to others. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { readCsv } from '../../pipeline/validate/csv.ts';

/** For each corpus, each metric. */
export type Scores = Record<string, Record<string, number>>;

/**
 * Runs the scoring script, in Python or JavaScript, in the folder of the project: `SCORER --data CORPORA --json`. It
 * prints one JSON object, `{corpus: {metric: number}}`.
 *
 * @throws when the script fails or prints something else
 */
export async function scoreCorpora(scorer: string, corpora: string): Promise<Scores> {
  const command = [
    scorer.endsWith('.py') ? 'python3' : process.execPath,
    scorer,
    '--data',
    corpora,
    '--json',
  ];
  let printed: string;
  try {
    printed = (await promisify(execFile)(command[0]!, command.slice(1), { maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`"${command.join(' ')}" failed: ${(stderr || message).trim().split('\n').at(-1)}`);
  }
  const scores = parse(printed);
  if (scores) return scores;
  throw new Error(`"${command.join(' ')}" did not print {corpus: {metric: number}} as JSON.`);
}

function parse(printed: string): Scores | null {
  try {
    const value: unknown = JSON.parse(printed);
    const metrics = Object.values(value as Scores).flatMap((corpus) => Object.values(corpus));
    return metrics.length > 0 && metrics.every((metric) => typeof metric === 'number')
      ? (value as Scores)
      : null;
  } catch {
    return null;
  }
}

/** What others reach, as published or as measured on the same half, by corpus and metric. */
export function readPeers(): Map<string, string[]> {
  const file = readFileSync(new URL('./peers.csv', import.meta.url), 'utf8');
  const [, ...rows] = readCsv(file).rows;
  const peers = new Map<string, string[]>();
  for (const { cells } of rows) {
    const [corpus, metric, system, percent] = cells as [string, string, string, string];
    const key = `${corpus} ${metric}`;
    peers.set(key, [...(peers.get(key) ?? []), `${system} ${percent}`]);
  }
  return peers;
}
