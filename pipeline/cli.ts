/**
 * The commands and their options, nothing else. What a command runs is loaded when it is asked for: to load all of them
 * takes longer than to read a few reports.
 */
import './failure.ts';
import './tiering.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { BuildRequest } from './build.ts';
import { DIFF_FORMATS, type DiffFormat } from './publish/changes/formats.ts';
import { CITATION_STYLES, type CitationStyle } from './publish/cite/styles.ts';
import { QUERY_FORMATS, type QueryFormat } from './publish/query/formats.ts';
import { STAGES, type Stage } from './stage_names.ts';

const program = new Command('detention-claims')
  .description('Figures that news reports state, as open data')
  .showHelpAfterError('Options stand behind two hyphens: npm run build -- --raw FOLDER. See --help.');

/** Where the user stands, if not in the project's folder: npm goes there before it runs a script. */
const { INIT_CWD: start, npm_lifecycle_script: script } = process.env;
const elsewhere = script?.includes('pipeline/cli.ts') && start !== process.cwd() ? start : undefined;

/** A path from where the user stands. One that is empty comes of a variable of the shell that is not set. */
function path(given: string): string {
  if (given === '') throw new InvalidArgumentError('It is empty; name a file or a folder.');
  return elsewhere === undefined ? given : resolve(elsewhere, given);
}

/** A path that must lead somewhere, since without it less would be done and nothing would seem amiss. */
function pathThere(given: string): string {
  const there = path(given);
  if (!existsSync(there)) throw new InvalidArgumentError('It does not exist; check the path.');
  return there;
}

const reports = ['<path>', 'folder of .txt files, a .txt file or a .jsonl file', path] as const;
const raw = [
  '--raw <path>',
  'folder of .txt files, a .txt file or a .jsonl file; our own reports when not given',
  path,
] as const;
const out = [
  '--out <folder>',
  'folder of the releases; dist/, or build/dist/ for other reports',
  path,
] as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

program
  .command('build')
  .description('build a release from raw reports')
  .option(...raw)
  .option(...out)
  .option(
    '--release <version>',
    'version of the release; the one that CHANGELOG.md announces when not given, 0.0.0 of other reports',
  )
  .option('--date <day>', 'day of the release, as YYYY-MM-DD; that of CHANGELOG.md when not given')
  .action(async (options: BuildRequest) => {
    const { build, planBuild } = await import('./build.ts');
    process.stdout.write(`${await build(planBuild(options, say))}\n`);
  });

program
  .command('stage')
  .addArgument(new Argument('<name>', 'the stage').choices(STAGES))
  .description('run one stage of the build on what the stage before it has left in build/')
  .option(...raw)
  .option(...out)
  .action(async (name: Stage, options: BuildRequest) => {
    const { planBuild, runStage } = await import('./build.ts');
    await runStage(name, planBuild(options, say));
  });

program
  .command('extract')
  .argument(...reports)
  .description('print the claims of every report as NDJSON')
  .action(async (input: string) => {
    const { readDocuments } = await import('./reading.ts');
    const { extractEach } = await import('./extract/extract.ts');
    for (const claims of extractEach(readDocuments(input)))
      process.stdout.write(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
  });

program
  .command('annotate')
  .argument(...reports)
  .description('print what each layer reads, one report a line; or write a page that shows it')
  .option(
    '--html <file>',
    'write a page that shows each report with its claims and what they were read from',
    path,
  )
  .action(async (input: string, { html }: { html?: string }) => {
    const { readDocuments } = await import('./reading.ts');
    if (html !== undefined) {
      const { writePage } = await import('./view/write.ts');
      writePage(html, readDocuments(input));
      return;
    }
    const { annotateEach } = await import('./extract/extract.ts');
    for (const read of annotateEach(readDocuments(input))) process.stdout.write(`${JSON.stringify(read)}\n`);
  });

const dist = ['--dist <folder>', 'folder of the releases', path, 'dist'] as const;

program
  .command('query')
  .argument('<sql>', 'a question to the tables and views of a release')
  .description('run SQL on a release, which it cannot change')
  .option('--release <version>', 'the release asked; the newest when not given')
  .addOption(new Option('--format <format>', 'how to print').choices(QUERY_FORMATS).default('table'))
  .option(...dist)
  .action(async (sql: string, options: { release?: string; format: QueryFormat; dist: string }) => {
    const { runQuery } = await import('./publish/query/query.ts');
    for await (const piece of runQuery({ sql, ...options })) process.stdout.write(piece);
  });

program
  .command('verify')
  .argument('[version]', 'the release to check; the newest when not given')
  .description(
    'check checksums, schemas, keys, corrections, and that every figure stands where its locator says',
  )
  .option(...dist)
  .option('--raw <path>', 'the raw reports, as build was given them', pathThere, 'data/raw')
  .option(
    '--rebuild',
    'also build the release again, which needs the code and files that made it, and compare every file',
  )
  .action(async (version: string | undefined, options: { dist: string; raw: string; rebuild?: true }) => {
    const { describeVerification, verifyRelease } = await import('./publish/verify/verify.ts');
    const { feedFinder } = await import('./refinding.ts');
    const { readsAsClaimed } = await import('./rereading.ts');
    const request = { version, ...options, findRaw: feedFinder(options.raw), readsAs: readsAsClaimed };
    const rebuilding = options.rebuild && (await import('./rebuild.ts'));
    await rebuilding?.requireRebuildable(request);
    const rebuild = rebuilding && (() => rebuilding.rebuildRelease({ ...request, say }));
    const verification = await verifyRelease({ ...request, rebuild });
    process.stdout.write(describeVerification(verification));
    if (verification.problems.length > 0) process.exitCode = 1;
  });

program
  .command('diff')
  .argument('<from>', 'the earlier release')
  .argument('[to]', 'the later release; the newest when not given')
  .description('show what differs between two releases: how many rows, and which values')
  .addOption(
    new Option('--format <format>', 'a report, or the rows of the table changes')
      .choices(DIFF_FORMATS)
      .default('report'),
  )
  .addOption(new Option('--json', 'as --format json').implies({ format: 'json' }))
  .option(...dist)
  .action(
    async (from: string, to: string | undefined, { dist, format }: { format: DiffFormat; dist: string }) => {
      const { diffReleases } = await import('./publish/changes/diff.ts');
      for await (const piece of diffReleases({ from, to, dist, format })) process.stdout.write(piece);
    },
  );

program
  .command('cite')
  .argument('[version]', 'the release to cite; the newest when not given')
  .description('print a citation of a release')
  .option('--claim <id>', 'cite one claim of it')
  .addOption(new Option('--style <style>', 'the style').choices(CITATION_STYLES).default('apa'))
  .option(...dist)
  .action(
    async (version: string | undefined, options: { claim?: string; style: CitationStyle; dist: string }) => {
      const { citeRelease } = await import('./publish/cite/cite.ts');
      process.stdout.write(`${await citeRelease({ version, ...options })}\n`);
    },
  );

// Who reads our output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  say(`What is printed cannot be written (${code}); free some space, or send it elsewhere`);
  process.exit(1);
});

for (const command of program.commands) command.option('--debug', 'show where an error happened');
await program.parseAsync();
