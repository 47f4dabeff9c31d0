/** One report: text and what a register knows of it → document. */
import type { Dateline, Document, Paragraph } from '../../schemas/document.ts';
import type { Source } from '../../schemas/source.ts';
import { readDateline } from './dateline.ts';
import { type DigestFault, isDigest, readDigest } from './digest.ts';
import { classify } from './furniture/classify.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RawReport } from './raw.ts';
import { readStated, type Stated, type StatedField } from './stated.ts';

/**
 * Makes a document of a report: finds its paragraphs and what they are, its dateline and, for fields that are not
 * known, what its text states.
 *
 * @param raw the report, with what a feed says of it
 * @param source what a register says of it; null where none names it
 * @returns the document, and what is wrong in a digest's markers
 */
export function documentOf(
  raw: RawReport,
  source: Source | null,
): { document: Document; faults: DigestFault[] } {
  const { text } = raw;
  const title = raw.title ?? source?.title ?? null;
  const digest = isDigest(text);
  const { paragraphs, faults } = digest
    ? readDigest(text)
    : { paragraphs: readReport(text, title), faults: [] };
  const first = paragraphs.find((paragraph) => paragraph.kind === 'body');
  const dateline = first ? datelineOf(text, first, paragraphs) : null;
  const document: Document = {
    source_file: raw.name,
    text,
    sha256: raw.sha256,
    bytes: raw.bytes,
    digest,
    title,
    publisher: raw.publisher ?? source?.publisher ?? null,
    published: raw.published ?? source?.published ?? null,
    url: raw.url ?? source?.url ?? null,
    inferred: {},
    dateline: first && dateline?.place ? placed(dateline.place, dateline.body, first.start) : null,
    paragraphs,
  };
  if (!digest) fillIn(document, readStated(text, paragraphs, dateline));
  return { document, faults };
}

function placed({ start, end }: { start: number; end: number }, body: number, offset: number): Dateline {
  return { start: offset + start, end: offset + end, body: offset + body };
}

/** Takes from the text what is not known otherwise, and marks it. */
function fillIn(document: Document, stated: Partial<Record<StatedField, Stated>>): void {
  for (const field of Object.keys(stated) as StatedField[]) {
    if (document[field] !== null) continue;
    document[field] = stated[field]!.value;
    document.inferred[field] = stated[field]!.reason;
  }
}

function readReport(text: string, title: string | null): Paragraph[] {
  const stretches = paragraphsOf(text);
  const kinds = classify(
    stretches.map(({ start, end, afterBlank }) => ({ text: text.slice(start, end), afterBlank })),
    title,
  );
  return stretches.map(({ start, end }, i) => ({ number: i + 1, start, end, kind: kinds[i]! }));
}

/** The dateline of the first body paragraph. One with a colon is the name of a speaker where others follow it. */
function datelineOf(text: string, first: Paragraph, paragraphs: readonly Paragraph[]) {
  const dateline = readDateline(text.slice(first.start, first.end));
  if (!dateline?.colon) return dateline;
  const speakers = paragraphs.filter(({ start }) =>
    /^\p{Lu}[\p{Lu} .]{2,40}: /u.test(text.slice(start, start + 44)),
  );
  return speakers.length > 1 ? null : dateline;
}
