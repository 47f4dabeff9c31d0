/** Clears up when a person or the system stops the program. What kills it outright is cleared up after by the next build. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `clear`, which must not wait for anything, when a signal stops the program, and then ends it.
 *
 * @returns stops listening
 */
export function onInterruption(clear: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    try {
      clear();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
