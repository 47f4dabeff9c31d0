/**
 * The five stages as commands: each reads what the one before has left under the work folder, and leaves its own
 * result there. What they do with the records is in the folders of their names.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Place, Speaker } from '../schemas/authority.ts';
import { Claim, ExtractedClaim } from '../schemas/claim.ts';
import { CorrectionRow } from '../schemas/correction.ts';
import { Document, OWN_TEXT } from '../schemas/document.ts';
import { Inconsistency, InconsistencyClaim } from '../schemas/inconsistency.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Release } from '../schemas/release.ts';
import { SourceRow } from '../schemas/source.ts';
import { extractEach } from './extract/extract.ts';
import { foldName } from './extract/places/fold.ts';
import { defaultGazetteer } from './extract/places/load.ts';
import { correctionRow } from './normalise/corrections.ts';
import type { EarlierIds } from './normalise/ids.ts';
import { loadAuthority, loadCorrections, loadVocabulary } from './normalise/load.ts';
import { normalise } from './normalise/normalise.ts';
import type { ReleaseTexts } from './publish/assemble.ts';
import { readCollectionTexts } from './publish/collection.ts';
import { readReleaseTexts } from './publish/project.ts';
import { type Published, publishRelease } from './publish/publish.ts';
import { readEarlierIds } from './publish/release/earlier_ids.ts';
import { findDatabase, releaseBefore, releaseFolder } from './publish/release/index_file.ts';
import { loadEntries } from './reconcile/entries.ts';
import { reconcileToFiles } from './reconcile/files.ts';
import { loadReconcileVocabulary } from './reconcile/vocabulary.ts';
import { readRecords, writeRecords } from './records.ts';
import { Refusal } from './refusal.ts';
import { describeProblem } from './validate/problems.ts';
import { validate } from './validate/validate.ts';

/** The project's own data. */
const DATA = fileURLToPath(new URL('../data', import.meta.url));
/** The project's own reports. */
export const OWN_REPORTS = join(DATA, 'raw');

/** What the stages are told. */
export interface Work {
  /** Folder of `.txt` files, a `.txt` file or a `.jsonl` file. */
  raw: string;
  /** Folder for what the stages leave to each other. */
  folder: string;
  /** Folder of the releases. */
  dist: string;
  release: Release;
  /** Folder where copies of the datasheet and the citation go, if anywhere. */
  copies?: string;
  /** Tells the user how it goes. */
  say(line: string): void;
}

const pathsOf = ({ folder }: Work) => ({
  documents: join(folder, 'validate', 'documents.ndjson'),
  sources: join(folder, 'validate', 'sources.ndjson'),
  extracted: join(folder, 'extract', 'claims.ndjson'),
  claims: join(folder, 'normalise', 'claims.ndjson'),
  places: join(folder, 'normalise', 'places.ndjson'),
  speakers: join(folder, 'normalise', 'speakers.ndjson'),
  corrections: join(folder, 'normalise', 'corrections.ndjson'),
  inconsistencies: join(folder, 'reconcile', 'inconsistencies.ndjson'),
  inconsistencyClaims: join(folder, 'reconcile', 'inconsistency_claims.ndjson'),
});

/**
 * Stage 1: raw files → documents and the rows of their sources.
 *
 * @throws Refusal when a file has an error; every problem has been said before
 */
export async function runValidate(work: Work): Promise<void> {
  const { documents, sources } = pathsOf(work);
  const { documents: read, problems, sourceOf } = validate(work.raw, 'release');
  let said = 0;
  let undated = 0;
  const sayProblems = () => {
    for (; said < problems.length; said++) work.say(describeProblem(problems[said]!));
  };
  const counts = await writeRecords({ documents, sources }, (files) => {
    for (const document of read) {
      files.documents.add(document);
      files.sources.add(sourceOf(document));
      if (document.published === null) undated++;
      sayProblems();
      sayCount(work, 'validated', files.documents.count);
    }
    sayProblems();
    refuseErrors(problems, work.raw, files.documents.count);
  });
  work.say(`validate: ${counted(counts.documents, 'report')}${undatedClause(undated)}`);
}

/** Without the day of publication nobody knows which day *Monday* or *last year* is. */
function undatedClause(undated: number): string {
  if (undated === 0) return '';
  const whose = undated === 1 ? 'one of which states' : `${undated} of which state`;
  return `, ${whose} no day of publication; give it in the column or field published, or relative dates stay open`;
}

function refuseErrors(problems: readonly Problem[], raw: string, documents: number): void {
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    throw new Refusal(`${counted(errors, 'error')} in the raw files of ${raw}; nothing was released`);
  if (documents === 0) throw new Refusal(`${raw} holds no report; nothing was released`);
}

/** Stage 2: documents → claims as they are read. */
export async function runExtract(work: Work): Promise<void> {
  const { documents, extracted } = pathsOf(work);
  const counts = await writeRecords({ claims: extracted }, (files) => {
    let reports = 0;
    for (const claims of extractEach(readRecords(documents, Document, 'validate'))) {
      for (const claim of claims) files.claims.add(claim);
      sayCount(work, 'read', ++reports);
    }
  });
  work.say(`extract: ${counted(counts.claims, 'claim')}`);
}

/** The ids that claims had in the release before; in reports whose files have changed since, they have none. */
async function earlierIdsOf(work: Work): Promise<EarlierIds> {
  const sources = readRecords(pathsOf(work).sources, SourceRow, 'validate');
  const files = new Map([...sources].map(({ source_file, file_sha256 }) => [source_file, file_sha256]));
  const before = releaseBefore(work.dist, work.release.version);
  const database = before === null ? null : findDatabase(join(work.dist, releaseFolder(before)));
  const ids = await readEarlierIds(database, files);
  return (source_file) => ids.get(source_file) ?? new Map();
}

/** Stage 3: claims → claims with keys and harmonised names, and the places and speakers that they name. */
export async function runNormalise(work: Work): Promise<void> {
  const paths = pathsOf(work);
  const gazetteer = defaultGazetteer();
  const corrections = isOwn(work) ? loadCorrections(join(DATA, 'corrections.yaml')) : [];
  const { claims, places, speakers } = normalise(readRecords(paths.extracted, ExtractedClaim, 'extract'), {
    authority: loadAuthority(join(DATA, 'authority')),
    vocabulary: loadVocabulary(join(DATA, 'vocabulary')),
    corrections,
    gazetteer: (key, name) => gazetteer.find(foldName(name)).find((place) => place.id === key) ?? null,
    evidence: evidenceFrom(readRecords(paths.documents, Document, 'validate')),
    earlierIds: await earlierIdsOf(work),
  });
  const counts = await writeRecords(
    {
      claims: paths.claims,
      places: paths.places,
      speakers: paths.speakers,
      corrections: paths.corrections,
    },
    (files) => {
      for (const claim of claims) files.claims.add(claim);
      for (const place of places()) files.places.add(place);
      for (const speaker of speakers()) files.speakers.add(speaker);
      for (const correction of corrections) files.corrections.add(correctionRow(correction));
    },
  );
  work.say(`normalise: ${counted(counts.places, 'place')}, ${counted(counts.speakers, 'speaker')}`);
}

function isOwn({ raw }: Work): boolean {
  return raw === OWN_REPORTS;
}

/**
 * The sentence of a claim where it may be published: only our own digests are ours to publish. Documents and claims
 * come in the same order, so that one document is held at a time.
 */
function evidenceFrom(documents: Iterator<Document>): (claim: ExtractedClaim) => string | null {
  let current: Document | undefined;
  return ({ source_file, sentence_start, sentence_end }) => {
    while (current?.source_file !== source_file) {
      const next = documents.next();
      if (next.done)
        throw new Refusal(`${source_file} has claims but is no document; run the stage extract again`);
      current = next.value;
    }
    return current.digest ? current.text.slice(sentence_start, sentence_end) : null;
  };
}

/** Stage 4: claims → which speak of the same thing, and whether they agree. */
export async function runReconcile(work: Work): Promise<void> {
  const paths = pathsOf(work);
  const { places: otherPlaces, events } = loadAuthority(join(DATA, 'authority'));
  const documents = () => readRecords(paths.documents, Document, 'validate');
  const counts = await reconcileToFiles(
    {
      claims: paths.claims,
      places: [...readRecords(paths.places, Place, 'normalise')],
      otherPlaces,
      sources: [...readRecords(paths.sources, SourceRow, 'validate')],
      speakers: [...readRecords(paths.speakers, Speaker, 'normalise')],
      events,
      entries: isOwn(work) ? loadEntries(join(DATA, 'inconsistencies.yaml')) : [],
      vocabulary: loadReconcileVocabulary(join(DATA, 'vocabulary')),
      paragraph: paragraphsOf(isOwn(work) ? documents() : []),
      headlines: headlinesOf(documents()),
      originals: originalsOf(documents()),
    },
    {},
    paths,
  );
  const found = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  work.say(`reconcile: ${found || 'nothing that agrees or disagrees'}`);
}

/** Looks paragraphs up by report and number; for our own reports, which are few. */
function paragraphsOf(
  documents: Iterable<Document>,
): (source_file: string, number: number) => string | undefined {
  const texts = new Map<string, string>();
  for (const { source_file, text, paragraphs } of documents)
    for (const { number, start, end } of paragraphs) {
      const key = `${source_file} ${number}`;
      const before = texts.get(key);
      texts.set(key, before === undefined ? text.slice(start, end) : `${before}\n${text.slice(start, end)}`);
    }
  return (source_file, number) => texts.get(`${source_file} ${number}`);
}

function* headlinesOf(documents: Iterable<Document>): Generator<{ source_file: string; paragraph: number }> {
  for (const { source_file, paragraphs } of documents)
    for (const { number, kind } of paragraphs)
      if (kind === 'headline') yield { source_file, paragraph: number };
}

/** Reports in their publishers' own words. */
function* originalsOf(documents: Iterable<Document>): Generator<{ source_file: string; text: string }> {
  for (const { source_file, text, paragraphs, digest } of documents)
    if (!digest) {
      const own = paragraphs.filter(({ kind }) => OWN_TEXT.has(kind));
      yield { source_file, text: own.map(({ start, end }) => text.slice(start, end)).join('\n') };
    }
}

/**
 * What is said of the dataset in the release.
 *
 * @throws Refusal when `dataset.yaml` or another of the files that say it is not right
 */
export function readTexts(work: Work): ReleaseTexts {
  return isOwn(work) ? readReleaseTexts(work.release) : readCollectionTexts(work.raw, work.release);
}

/** Stage 5: rows → a release. */
export async function runPublish(work: Work, texts: ReleaseTexts = readTexts(work)): Promise<Published> {
  const paths = pathsOf(work);
  return publishRelease({
    ...texts,
    rows: {
      sources: readRecords(paths.sources, SourceRow, 'validate'),
      places: readRecords(paths.places, Place, 'normalise'),
      speakers: readRecords(paths.speakers, Speaker, 'normalise'),
      claims: readRecords(paths.claims, Claim, 'normalise'),
      corrections: readRecords(paths.corrections, CorrectionRow, 'normalise'),
      inconsistencies: readRecords(paths.inconsistencies, Inconsistency, 'reconcile'),
      inconsistency_claims: readRecords(paths.inconsistencyClaims, InconsistencyClaim, 'reconcile'),
    },
    dist: work.dist,
    ...(work.copies === undefined ? {} : { copies: work.copies }),
  });
}

function sayCount({ say }: Work, done: string, count: number): void {
  if (count % 1000 === 0) say(`  ${count} reports ${done}`);
}

/** *1 claim*, *2 claims*. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
