/** One report: text and what a register knows of it → document. */
import type { Document, Paragraph } from '../../schemas/document.ts';
import { readDateline } from './dateline.ts';
import { type DigestFault, isDigest, readDigest } from './digest.ts';
import { classify } from './furniture/classify.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readStated, type StatedField } from './stated.ts';

/** What is known of a report before its text is read. */
export type Known = Pick<
  Document,
  'source_file' | 'sha256' | 'bytes' | 'title' | 'publisher' | 'published' | 'url'
>;

/**
 * Makes a document of a report: finds its paragraphs and what they are, its dateline and, for fields that are not
 * known, what its text states.
 *
 * @param text the decoded file
 * @param known what a register or feed says of the report, null where it says nothing
 * @returns the document, and what is wrong in a digest's markers
 */
export function documentOf(text: string, known: Known): { document: Document; faults: DigestFault[] } {
  const digest = isDigest(text);
  const { paragraphs, faults } = digest
    ? readDigest(text)
    : { paragraphs: readReport(text, known.title), faults: [] };
  const first = paragraphs.find((paragraph) => paragraph.kind === 'body');
  const dateline = first ? datelineOf(text, first, paragraphs) : null;
  const document: Document = {
    source_file: known.source_file,
    text,
    sha256: known.sha256,
    bytes: known.bytes,
    digest,
    title: known.title,
    publisher: known.publisher,
    published: known.published,
    url: known.url,
    inferred: {},
    dateline: dateline?.place
      ? {
          start: first!.start + dateline.place.start,
          end: first!.start + dateline.place.end,
          body: first!.start + dateline.body,
        }
      : null,
    paragraphs,
  };
  if (!digest) {
    const stated = readStated(text, paragraphs, dateline);
    for (const field of Object.keys(stated) as StatedField[]) {
      if (document[field] !== null) continue;
      document[field] = stated[field]!.value;
      document.inferred[field] = stated[field]!.reason;
    }
  }
  return { document, faults };
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
