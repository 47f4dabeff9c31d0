/** The commands and their options, nothing else. */
import { Command } from 'commander';
import { annotateDocument, extractClaims } from './extract/extract.ts';
import { readDocuments } from './validate/read.ts';

const program = new Command('detention-claims').description('Figures that news reports state, as open data');

program
  .command('extract')
  .argument('<path>', 'folder of .txt files, or a .jsonl file')
  .description('print the claims of every report as NDJSON')
  .action((path: string) => {
    for (const document of readDocuments(path))
      for (const claim of extractClaims(document)) process.stdout.write(`${JSON.stringify(claim)}\n`);
  });

program
  .command('annotate')
  .argument('<path>', 'folder of .txt files, or a .jsonl file')
  .description('print what each layer reads, one report a line')
  .action((path: string) => {
    for (const document of readDocuments(path))
      process.stdout.write(`${JSON.stringify(annotateDocument(document))}\n`);
  });

await program.parseAsync();
