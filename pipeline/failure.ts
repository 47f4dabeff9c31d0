/**
 * How the program ends when something goes wrong: one sentence on stderr and status 1; with `--debug`, where it happened.
 * Imported before all else, so that it holds while the other modules read their data, too.
 */
function fail(error: unknown): never {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(`${(process.argv.includes('--debug') && stack) || message}\n`);
  process.exit(1);
}

process.on('uncaughtException', fail);
