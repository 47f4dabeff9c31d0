/** What a report says about itself: title, publisher and date of publication, where its text states them. */
import { OWN_TEXT, type Paragraph } from '../../schemas/document.ts';
import type { ReadDateline } from './dateline.ts';
import { type Stamp, stampOf } from './furniture/stamps.ts';
import { wordsOf } from './furniture/words.ts';

const CAPITAL = /^\p{Lu}/u;

/** A field's value and where it was read. */
export interface Stated {
  value: string;
  reason: string;
}

/** The fields that may be read from the text. */
export type StatedField = 'title' | 'publisher' | 'published' | 'url';

/**
 * Reads what a report states about itself.
 *
 * @param text the decoded file
 * @param paragraphs its paragraphs with their kinds
 * @param top those at the top of the page, where date stamps tell of this report and not of another
 * @param dateline its dateline
 * @returns the fields found, each with a reason that names the paragraph
 */
export function readStated(
  text: string,
  paragraphs: readonly Paragraph[],
  top: readonly Paragraph[],
  dateline: ReadDateline | null,
): Partial<Record<StatedField, Stated>> {
  const stated: Partial<Record<StatedField, Stated>> = {};
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'headline');
  if (headline)
    stated.title = {
      value: text.slice(headline.start, headline.end).replace(/\s+/g, ' '),
      reason: `headline in paragraph ${headline.number}`,
    };
  const published = readPublished(text, top, dateline);
  if (published) stated.published = published;
  const publisher = readPublisher(text, paragraphs, dateline);
  if (publisher) stated.publisher = publisher;
  return stated;
}

/** The day of the first date stamp that says what it is; else of the first stamp; else of the dateline. */
function readPublished(
  text: string,
  top: readonly Paragraph[],
  dateline: ReadDateline | null,
): Stated | null {
  let first: Stated | null = null;
  for (const { kind, number, start, end } of top) {
    const { words } = wordsOf(text.slice(start, Math.min(end, start + 200)));
    // In the body, a day with a clock time alone is a stamp: *Updated at 1:33 p.m. on 3 June 2024. …*
    const own = OWN_TEXT.has(kind);
    const stamp = own ? stampOf(words) : kind === 'stamp' ? stampIn(words) : null;
    if (!stamp?.date || (own && !stamp.timed)) continue;
    const found = { value: stamp.date, reason: `date stamp in paragraph ${number}` };
    if (stamp.labelled) return found;
    first ??= found;
  }
  if (!first && dateline?.date) return { value: dateline.date, reason: 'dateline' };
  return first;
}

/** The first stamp with a full date in a line, behind a name or byline too. */
function stampIn(words: readonly string[]): Stamp | null {
  for (let i = 0; i < words.length; i++) {
    const stamp = stampOf(words.slice(i));
    if (stamp?.date) return stamp;
  }
  return null;
}

/** The holder of the copyright, else the agency of the dateline. */
function readPublisher(
  text: string,
  paragraphs: readonly Paragraph[],
  dateline: ReadDateline | null,
): Stated | null {
  for (const { kind, number, start, end } of paragraphs) {
    if (kind !== 'address') continue;
    const holder = copyrightHolder(text.slice(start, Math.min(end, start + 300)));
    if (holder) return { value: holder, reason: `copyright line in paragraph ${number}` };
  }
  return dateline?.agency ? { value: dateline.agency, reason: 'agency in the dateline' } : null;
}

/** *© 2026 Example News Ltd. All rights reserved.* → *Example News Ltd* */
function copyrightHolder(line: string): string | null {
  const notice = /(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s:]*(?:©|\([cC]\))?[\s\d,–-]*(?:[Bb]y\s)?/.exec(
    line,
  );
  if (!notice) return null;
  const holder = line
    .slice(notice.index + notice[0].length)
    .split(/\s*(?:[,|]|\.\s|\.$|\s[-–—]\s|\b[Aa]ll rights|\b[Aa]ll Rights)/)[0]!;
  return CAPITAL.test(holder) && holder.length >= 2 && holder.length <= 60 ? holder.trim() : null;
}
