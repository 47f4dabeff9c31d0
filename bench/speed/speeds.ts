/** Runs every task on made-up articles and shows the speeds side by side. */
import { markdownTable } from 'markdown-table';
import type { ReportLine } from '../../schemas/document.ts';
import { inventArticles } from './articles.ts';
import { measure, type Speed } from './measure.ts';
import { ourTasks } from './ours.ts';
import { peerTasks } from './peers.ts';

/** The reading of words that every layer rests on; nothing can be faster than it. */
const FLOOR = 'wink-nlp: sentences and tags';

/** How much is measured. */
export interface Effort {
  articles: number;
  rounds: number;
}

/**
 * @param effort articles a round, and rounds
 * @param say gets a line when a task is done
 */
export async function measureSpeeds(
  { articles, rounds }: Effort,
  say: (line: string) => void,
): Promise<Speed[]> {
  const corpus = (round: number, count = articles): ReportLine[] => inventArticles(count, round + 1);
  const slow = Math.max(2, Math.ceil(articles / 150));
  const tasks = [...(await peerTasks({ articles, slow }, corpus, say)), ...ourTasks(articles, corpus)];
  return tasks.map((task) => {
    const speed = measure(task, rounds);
    say(`${task.name}: ${shown(speed.median)} articles a second`);
    return speed;
  });
}

/** A table of speeds in Markdown. */
export function speedTable(speeds: readonly Speed[]): string {
  const floor = speeds.find(({ name }) => name === FLOOR);
  const rows = speeds.map(({ name, median, least, most }) => [
    name,
    shown(median),
    `${shown(least)}–${shown(most)}`,
    floor ? `${shown((100 * median) / floor.median)} %` : '',
  ]);
  return markdownTable([['', 'articles a second', 'from–to', 'of the floor'], ...rows], {
    align: ['l', 'r', 'r', 'r'],
  });
}

/** Two digits that count, as more would only be noise. */
function shown(value: number): string {
  return String(Number(value.toPrecision(2)));
}
