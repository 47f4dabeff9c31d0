/**
 * The process in which a release is assembled: started anew for each, so that DuckDB is loaded with the environment that
 * makes its files reproducible, whatever the calling process has done with it before. Talks to its parent by messages.
 */
import { Refusal } from '../refusal.ts';
import { type AssemblyJob, type AssemblySummary, assembleRelease } from './assemble.ts';

export type WorkerAnswer =
  | { done: AssemblySummary }
  | { refused: string }
  | { failed: string; stack: string | undefined };

// A parent that was killed leaves its worker nothing to work for.
const orphaned = () => process.exit(1);
process.on('disconnect', orphaned);

process.once('message', async (job: AssemblyJob) => {
  let answer: WorkerAnswer;
  try {
    answer = { done: await assembleRelease(job) };
  } catch (error) {
    answer =
      error instanceof Refusal
        ? { refused: error.message }
        : { failed: (error as Error).message, stack: (error as Error).stack };
  }
  process.send!(answer, () => {
    process.off('disconnect', orphaned);
    process.disconnect();
  });
});
