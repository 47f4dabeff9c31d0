/** Runs `worker.ts` in a process of its own and waits for its answer. */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal } from '../refusal.ts';
import type { AssemblyJob, AssemblySummary } from './assemble.ts';
import { REPRODUCIBLE_ENVIRONMENT } from './database/write.ts';
import type { WorkerAnswer } from './worker.ts';

/** The worker is TypeScript too, and may be started from a program that is not run by tsx (the tests). */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Assembles a release in a new process.
 *
 * @throws Refusal as `assembleRelease` does; Error when the process fails or is killed
 */
export async function assembleInProcess(job: AssemblyJob): Promise<AssemblySummary> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: ['--import', LOADER],
    env: { ...process.env, ...REPRODUCIBLE_ENVIRONMENT },
    // Its standard output is not ours: the caller may be printing data there.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
    worker.once('message', (message) => resolve(message as WorkerAnswer));
    worker.once('error', reject);
    const endedEarly = () =>
      reject(
        new Error(
          `The process that writes the release ended early (${worker.signalCode ?? `status ${worker.exitCode}`}); it may have run out of memory`,
        ),
      );
    // The channel closes after its last message; the exit may come before that message is read.
    worker.once('disconnect', () =>
      worker.exitCode === null && worker.signalCode === null ? worker.once('exit', endedEarly) : endedEarly(),
    );
    worker.send(job, (error) => error && reject(error));
  });
  if ('done' in answer) return answer.done;
  if ('refused' in answer) throw new Refusal(answer.refused);
  const failure = new Error(answer.failed);
  failure.stack = answer.stack;
  throw failure;
}
