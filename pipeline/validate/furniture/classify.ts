/** Separates the report's own text from page furniture. */
import { OWN_TEXT, type ParagraphKind } from '../../../schemas/document.ts';
import { readDateline } from '../dateline.ts';
import { isAddress, isStreet } from './addresses.ts';
import { kindByEvidence } from './cues.ts';
import { isSentence, type Line, readLine } from './line.ts';
import type { Scope } from './patterns.ts';
import { repeatFinder } from './repeats.ts';

/** Begins with no small letter, ends in no dash. */
const HEADING = /^\P{Ll}.*[^-–—_]$/u;
/** Words of four letters or more. */
const LONG_WORDS = /\p{L}[\p{L}'’]{3,}/gu;
const CAPITAL = /^\p{Lu}/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** A paragraph to be judged. */
export interface Candidate {
  text: string;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
}

/** So many words of sentences must stand before a line that makes furniture of all that follows it. */
const LEAST_WORDS_BEFORE_END = 50;
/** An author's biography is no longer, in words. */
const MOST_BIOGRAPHY_WORDS = 80;
/** A link is no longer, in words. */
const MOST_LINK_WORDS = 20;
/** What is printed twice in a row may have a label between. */
const MOST_REPEAT_DISTANCE = 2;
/** A line in capitals with so many words is a link to another report; a shorter one may be a subheading. */
const LEAST_CAPITAL_WORDS = 5;
/** A page with more lines in capitals uses them for its headings. */
const MOST_CAPITAL_LINKS = 3;

/**
 * The kind of every paragraph of a report. What comes later changes the kind of an earlier paragraph only where that
 * is a label, a credit or a biography without a sentence of the report behind it, so furniture at the end changes
 * nothing before it.
 *
 * @param candidates the paragraphs in order
 * @param title the report's headline, where a register states it
 * @returns one kind a paragraph
 */
export function classify(candidates: readonly Candidate[], title: string | null): ParagraphKind[] {
  const lines = candidates.map(({ text, afterBlank }) => readLine(text, afterBlank));
  const headline = title === null ? -1 : lines.findIndex((line) => sameTitle(line.text, title));
  if (headline >= 0) lines[headline]!.kind = 'headline';
  markSections(lines);
  markRepeats(lines);
  markAddressBlocks(lines);
  markTail(lines);
  if (headline < 0) markHeadline(lines);
  markCaptionLabels(lines);
  return lines.map((line) => line.kind ?? 'body');
}

function isOwn(line: Line): boolean {
  return line.kind === null || OWN_TEXT.has(line.kind);
}

/** Carries the kind of an opening line over what it opens, and finds links in capitals between the paragraphs. */
function markSections(lines: readonly Line[]): void {
  const links =
    lines.filter((line) => line.kind === null && isCapitals(line.text)).length <= MOST_CAPITAL_LINKS;
  let open: { kind: ParagraphKind; scope: Scope } | null = null;
  let before = 0;
  for (const line of lines) {
    if (line.kind === null && open && reaches(open, line, before > 0)) line.kind = open.kind;
    else if (line.kind === null && links && before > 0 && isCapitalLink(line)) line.kind = 'related';
    else if (isOwn(line)) {
      if (open?.scope === 'end') line.kind = open.kind;
      else open = null;
    }
    if (open?.scope === 'next' && line.scope === 'line') open = null;
    if (isOwn(line) && isSentence(line.text)) before += line.words.length;
    const opens = line.scope === 'end' ? before >= LEAST_WORDS_BEFORE_END : line.scope !== 'line';
    if (opens && open?.scope !== 'end') open = { kind: line.kind!, scope: line.scope };
  }
}

/**
 * Whether an opened section reaches over a line.
 *
 * @param inside whether sentences of the report stand before; where none do, a line may be its headline
 */
function reaches(open: { kind: ParagraphKind; scope: Scope }, line: Line, inside: boolean): boolean {
  if (open.scope === 'end') return true;
  if (open.scope === 'next') return line.words.length <= MOST_BIOGRAPHY_WORDS;
  const link = inside && isLink(line.text, line.words.length);
  if (open.kind !== 'consent') return link;
  return kindByEvidence(line.evidence, line.words, 1) === 'consent' || (link && !/\d/.test(line.text));
}

/** Whether a line reads like the title of another report: short, and no sentence or speech. */
function isLink(text: string, words: number): boolean {
  return words <= MOST_LINK_WORDS && !isSentence(text) && !/,["”]/.test(text);
}

function isCapitalLink({ text, words }: Line): boolean {
  return (
    words.length >= LEAST_CAPITAL_WORDS &&
    words.length <= MOST_LINK_WORDS &&
    isCapitals(text) &&
    !isSentence(text) &&
    !/[:"“”]$/.test(text)
  );
}

const SMALL_LETTER = /\p{Ll}/u;
const CAPITALS = /\p{Lu}{4}/u;

/** Whether a line is written in capitals alone, and is no mere abbreviation. */
function isCapitals(text: string): boolean {
  return text.length >= 6 && text.length <= 200 && !SMALL_LETTER.test(text) && CAPITALS.test(text);
}

/**
 * Marks repeated captions, and what the page prints twice in a row. A paragraph that comes back later is the report's
 * own, whoever repeats it.
 */
function markRepeats(lines: readonly Line[]): void {
  const repeats = repeatFinder();
  for (const line of lines) {
    const repeat = repeats(line.text, line.words.length);
    if (!repeat || !isOwn(line) || !isOwn(lines[repeat.of]!)) continue;
    const first = lines[repeat.of]!;
    if (!repeat.extended) {
      if (line.kind === 'caption' || repeat.distance <= MOST_REPEAT_DISTANCE) line.kind = 'repeat';
    } else if (line.kind === 'caption' || first.kind === 'caption') {
      first.kind = 'caption';
      line.kind = 'repeat';
    }
  }
}

/** Streets, and names around them, are an address where a line beside them is one. */
function markAddressBlocks(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!isAddress(lines[i]!.text)) continue;
    for (let j = i; j > 0 && !lines[j]!.afterBlank && isAddressPart(lines[j - 1]!); j--)
      lines[j - 1]!.kind = 'address';
    for (let j = i + 1; j < lines.length && !lines[j]!.afterBlank && isAddressPart(lines[j]!); j++)
      lines[j]!.kind = 'address';
  }
}

function isAddressPart(line: Line): boolean {
  return isOwn(line) && line.kind !== 'headline' && (isStreet(line.text) || isLabel(line));
}

/** A few words with capitals that are no sentence and state no figure. */
function isLabel({ text, words }: Line): boolean {
  return words.length <= 6 && !/\d/.test(text) && !isSentence(text) && HEADING.test(text);
}

/**
 * Behind the last sentence of the report, labels are the labels of furniture, and a paragraph that reads like an
 * author's biography and states no figure is one.
 */
function markTail(lines: readonly Line[]): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    if (!isOwn(line)) continue;
    if (line.kind !== null) return;
    if (isLabel(line)) line.kind = 'stamp';
    else if ((line.evidence.biography ?? 0) > 0 && !line.evidence.body && !/\d/.test(line.text))
      line.kind = 'biography';
    else return;
  }
}

/** The headline: the first own paragraph that is no caption, where it reads like one, and not like a dateline on a line of its own. */
function markHeadline(lines: readonly Line[]): void {
  const own = lines.filter((line) => isOwn(line) && line.kind !== 'caption');
  for (const [i, line] of own.entries()) {
    const next = own[i + 1];
    if (!next) return;
    if (isHeadline(line)) {
      line.kind = 'headline';
      for (const label of own.slice(0, i)) label.kind = 'stamp';
      return;
    }
    if (!isLabel(line) || line.words.length > 3) return;
  }
}

function isHeadline({ text, words }: Line): boolean {
  if (readDateline(text)?.body === text.length) return false;
  if (words.length < 3 || words.length > 30 || text.length > 200) return false;
  if (!/[.:,;]["”’]?$/.test(text)) return !/,["”]/.test(text);
  return words.length >= 4 && isTitleCase(text);
}

/** Whether all but the small words are written with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(LONG_WORDS) ?? [];
  return (
    long.length >= 3 &&
    long.every((word) => CAPITAL.test(word) || /^(?:with|from|over|into|after)$/.test(word))
  );
}

/** A label directly above a caption belongs to it. */
function markCaptionLabels(lines: readonly Line[]): void {
  for (let i = 1; i < lines.length; i++) {
    const label = lines[i - 1]!;
    const caption = lines[i]!;
    if (caption.kind === 'caption' && !caption.afterBlank && label.kind === null && isLabel(label))
      label.kind = 'caption';
  }
}

/** Whether a paragraph is the title of the report, which the page may follow by the name of the site. */
function sameTitle(text: string, title: string): boolean {
  const [line, wanted] = [bare(text), bare(title)];
  return (
    wanted !== '' && (line === wanted || (line.startsWith(`${wanted} `) && line.length - wanted.length <= 40))
  );
}

function bare(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}
