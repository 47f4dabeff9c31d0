/** One report: text and what a register knows of it → document. */
import type { Dateline, Document, Paragraph, ParagraphKind } from '../../schemas/document.ts';
import type { Source } from '../../schemas/source.ts';
import { type ReadDateline, readDateline } from './dateline.ts';
import { type DigestFault, isDigest, readDigest } from './digest.ts';
import { galleryCounter } from './furniture/captions.ts';
import { classify } from './furniture/classify.ts';
import { isSentence } from './furniture/line.ts';
import { type Header, readHeader } from './header.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RawReport } from './raw.ts';
import { readStated, type Stated, type StatedField } from './stated.ts';

/** A label in capitals before a colon. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} .]{2,40}: /u;

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
  const header = digest ? null : readHeader(text);
  const { paragraphs, faults } = header
    ? { paragraphs: readReport(text, header, title ?? header.stated.title?.value ?? null), faults: [] }
    : readDigest(text);
  const top = topOf(text, paragraphs);
  const dateline = datelineIn(text, top, paragraphs);
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
    dateline: dateline?.place ? placed(dateline.place, dateline.body, dateline.offset) : null,
    paragraphs,
  };
  if (header) fillIn(document, { ...readStated(text, paragraphs, top, dateline), ...header.stated });
  return { document, faults };
}

function isDayAlone(dateline: ReadDateline | null): boolean {
  return dateline !== null && dateline.place === null && dateline.agency === null;
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

/** The paragraphs of a file: the lines of its header, which are furniture, and those of the report. */
function readReport(text: string, { lines }: Header, title: string | null): Paragraph[] {
  const header = lines.map(({ start, end }, i) => ({ number: i + 1, start, end, kind: 'stamp' as const }));
  const stretches = paragraphsOf(text, lines.at(-1)?.end);
  const kinds = classify(
    stretches.map(({ start, end, afterBlank }) => ({ text: text.slice(start, end), afterBlank })),
    title,
  );
  const paragraphs = stretches.map(({ start, end }, i) => {
    const counter = kinds[i] === 'caption' ? galleryCounter(text.slice(start, end)) : 0;
    const number = lines.length + i + 1;
    return { number, start: counter < end - start ? start + counter : start, end, kind: kinds[i]! };
  });
  return [...header, ...paragraphs];
}

/** So many paragraphs of sentences may stand at the top of a page: a summary, a caption, the report's first. */
const TOP_SENTENCES = 3;
/** What stands below a report, with dates of its own. */
const BELOW: ReadonlySet<ParagraphKind> = new Set(['related', 'comment', 'biography', 'address']);

/** The paragraphs at the top of a page, where stamps and the dateline stand. */
function topOf(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  let sentences = 0;
  const behind = paragraphs.findIndex(({ kind, start, end }) => {
    if (sentences === TOP_SENTENCES || (sentences > 0 && BELOW.has(kind))) return true;
    if (kind === 'body' && isSentence(text.slice(Math.max(start, end - 8), end))) sentences++;
    return false;
  });
  return paragraphs.slice(0, behind < 0 ? paragraphs.length : behind);
}

/**
 * The first dateline. One with a colon is the name of a speaker where others follow it, a day alone an entry of a list of
 * what happened when.
 */
function datelineIn(text: string, top: readonly Paragraph[], all: readonly Paragraph[]) {
  const datelineOf = ({ kind, start, end }: Paragraph) =>
    kind === 'body' ? readDateline(text.slice(start, Math.min(end, start + 200))) : null;
  for (const paragraph of top) {
    const dateline = datelineOf(paragraph);
    if (!dateline) continue;
    const { start } = paragraph;
    if (isDayAlone(dateline) && all.filter((other) => isDayAlone(datelineOf(other))).length > 1) continue;
    const speakers = all.filter((other) => IN_CAPITALS.test(text.slice(other.start, other.start + 44)));
    if (!dateline.colon || speakers.length === 1) return { ...dateline, offset: start };
  }
  return null;
}
