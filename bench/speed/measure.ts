/** How fast something goes on one core. */

/** Work on each of a round's inputs. */
export function onEach<Input>(inputs: readonly Input[], work: (input: Input) => void): () => void {
  return () => {
    for (const input of inputs) work(input);
  };
}

/** A thing to be measured. */
export interface Task {
  name: string;
  /** How many articles a round works on. */
  articles: number;
  /** Makes what a round works on, before the clock starts, and gives the work. */
  prepare: (round: number) => () => void;
}

/** Articles a second of processor time, in the middle round, and in the slowest and fastest. */
export interface Speed {
  name: string;
  articles: number;
  median: number;
  least: number;
  most: number;
}

/**
 * Measures a task. What counts is the time of the processor, over all threads (the garbage collector's and the
 * compiler's included): what one core does, whatever else the machine is doing.
 *
 * @param task every round gets articles of its own; a first round is not counted
 * @param rounds how many rounds count
 */
export function measure({ name, articles, prepare }: Task, rounds: number): Speed {
  const speeds: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const work = prepare(round);
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    if (round > 0) speeds.push((articles * 1e6) / (user + system));
  }
  speeds.sort((a, b) => a - b);
  return { name, articles, median: speeds[rounds >> 1]!, least: speeds[0]!, most: speeds.at(-1)! };
}
