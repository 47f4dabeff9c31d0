/** The layers of `extract` as tasks. */
import { readAttributions } from '../../pipeline/extract/attributions/attributions.ts';
import { readClaims } from '../../pipeline/extract/claims/claims.ts';
import { inOrder, readTimes } from '../../pipeline/extract/dates/dates.ts';
import { annotateEach, annotateText, extractEach } from '../../pipeline/extract/extract.ts';
import { defaultGazetteer } from '../../pipeline/extract/places/load.ts';
import { readPlaces } from '../../pipeline/extract/places/places.ts';
import { readQuantities } from '../../pipeline/extract/quantities/quantities.ts';
import { readText } from '../../pipeline/extract/text/text.ts';
import { readDocuments } from '../../pipeline/reading.ts';
import type { ReportLine } from '../../schemas/document.ts';
import { onEach, type Task } from './measure.ts';
import { documentsOf, withFile } from './reports.ts';

/**
 * Each layer by itself, then all of them.
 *
 * @param articles how many a round
 * @param corpus the articles of a round
 */
export function ourTasks(articles: number, corpus: (round: number) => ReportLine[]): Task[] {
  const documents = (round: number) => documentsOf(corpus(round));
  const texts = (round: number) => documents(round).map((document) => readText(document));
  const task = <Input>(
    name: string,
    inputs: (round: number) => Input[],
    work: (input: Input) => void,
  ): Task => ({
    name,
    articles,
    prepare: (round) => onEach(inputs(round), work),
  });
  return [
    task('text: sentences, tags, quotations, phrases', documents, readText),
    task('dates', texts, readTimes),
    task(
      'quantities',
      (round) => texts(round).map((text) => ({ text, times: inOrder(readTimes(text)) })),
      ({ text, times }) => readQuantities(text, times),
    ),
    task('places', texts, (text) => readPlaces(text, defaultGazetteer())),
    task('attributions', texts, readAttributions),
    task(
      'claims',
      (round) => texts(round).map((text) => ({ text, read: annotateText(text) })),
      ({ text, read }) => readClaims(text, read),
    ),
    task(
      'annotate: all layers but claims',
      (round) => [documents(round)],
      (together) => {
        for (const _ of annotateEach(together));
      },
    ),
    task(
      'extract: all layers',
      (round) => [documents(round)],
      (together) => {
        for (const _ of extractEach(together));
      },
    ),
    task(
      'extract as a command: read, validate, extract, write',
      (round) => [corpus(round)],
      (lines) => withFile(lines, printClaims),
    ),
  ];
}

/** What the command does, but for the printing. */
function printClaims(path: string): void {
  for (const claims of extractEach(readDocuments(path)))
    Buffer.from(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
}
