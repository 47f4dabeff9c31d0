/** The command lines of the measures: help, and one sentence where an option is none. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the program with one sentence on stderr. */
export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Reads the command line; ends the program where help is asked for, or an option is given that there is not.
 *
 * @param help what `--help` prints
 * @param options as `parseArgs` takes them
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: Options,
) {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${help}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    return refuse(`${what}; see --help`);
  }
}

/** A whole number above zero; ends the program where it is none. */
export function wholeNumber(given: string, name: string): number {
  const value = Number(given);
  return Number.isInteger(value) && value > 0
    ? value
    : refuse(`${name} "${given}" is no whole number above zero; see --help`);
}
