/** What a paragraph is by itself, without regard to its neighbours. */
import type { ParagraphKind } from '../../../schemas/document.ts';
import { isAddress, isContact } from './addresses.ts';
import { captionOf } from './captions.ts';
import { type Evidence, evidenceOf, kindByEvidence } from './cues.ts';
import { matchLine, type Scope } from './patterns.ts';
import { isBar, isByline, isPlayerClock, stampOf } from './stamps.ts';
import { isNumber, type Words, wordsOf } from './words.ts';

/** A paragraph as far as it can be judged by itself. */
export interface Line extends Words {
  text: string;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
  evidence: Evidence;
  /** The kind that the paragraph shows by itself, or null where it may be the report's own text. */
  kind: ParagraphKind | null;
  /** How far that kind reaches. */
  scope: Scope;
}

/**
 * @param text a paragraph
 * @param afterBlank whether a blank line stands before it
 * @returns what it is by itself
 */
export function readLine(text: string, afterBlank = true): Line {
  const words = wordsOf(text);
  const evidence = evidenceOf(words);
  const { kind, scope } = shown(text, words, evidence);
  return { words: words.words, quoted: words.quoted, text, afterBlank, evidence, kind, scope };
}

/** The kind that a paragraph shows by itself, and how far it reaches. */
function shown(text: string, words: Words, evidence: Evidence): Pick<Line, 'kind' | 'scope'> {
  if (words.words.length === 0) return { kind: 'stamp', scope: 'line' };
  if (isPlayerClock(words.words)) return { kind: 'player', scope: 'line' };
  if (isStampLine(text, words.words)) return { kind: 'stamp', scope: 'line' };
  return (
    matchLine(words, (evidence.body ?? 0) > 0) ?? {
      kind: shortKind(text, words) ?? longKind(text, words, evidence),
      scope: 'line',
    }
  );
}

const ONE_LETTER = /^\p{L}$/u;

/** Kinds of lines that hold nothing but a stamp, a share bar, an address. */
function shortKind(text: string, { words }: Words): ParagraphKind | null {
  if (words.length === 1 && ONE_LETTER.test(words[0]!)) return 'prompt';
  if (isBar(words)) return 'prompt';
  if (isByline(text) || isBreadcrumbs(text)) return 'stamp';
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return 'stamp';
  return isAddress(text) || (isContact(text) && !isSentence(text)) ? 'address' : null;
}

function longKind(text: string, words: Words, evidence: Evidence): ParagraphKind | null {
  const kind = kindByEvidence(evidence, words.words);
  if (kind) return kind;
  const caption = captionOf(text, words);
  return caption === 'credit' ? 'stamp' : caption;
}

/** Words that may stand beside a date stamp: the name of a section or of the site. */
const MOST_LABEL_WORDS = 4;
/** Words that may stand behind a date stamp where they begin with *by*. */
const MOST_BYLINE_WORDS = 8;

/** Whether a line is a date stamp, alone, with a section's name, or run together with other furniture. */
function isStampLine(text: string, words: readonly string[]): boolean {
  const stamp = stampOf(words);
  if (!stamp) return isLabelledStamp(text, words);
  const rest = words.slice(stamp.length);
  if (rest.length === 0) return true;
  if (!stamp.labelled && !stamp.timed && stamp.date === null) return false;
  const most = rest[0] === 'by' ? MOST_BYLINE_WORDS : MOST_LABEL_WORDS - 1;
  if (rest.length <= most && !rest.some(isNumber) && !isSentence(text)) return true;
  return matchLine({ words: rest, quoted: [] }, false) !== null;
}

/** *Example News Published Monday, 3 June 2024 at 10:15*: a name, and behind it nothing but a stamp. */
function isLabelledStamp(text: string, words: readonly string[]): boolean {
  if (words.length > 20 || isSentence(text)) return false;
  for (let i = 1; i <= MOST_LABEL_WORDS && i < words.length && !isNumber(words[i - 1]!); i++) {
    const stamp = stampOf(words.slice(i));
    if (stamp?.length === words.length - i)
      return words[i] === '|' || stamp.labelled || (stamp.timed && stamp.date !== null);
  }
  return false;
}

/** *Home > World > Middle East*, *News|Politics*: short names of sections, one within the other. */
function isBreadcrumbs(text: string): boolean {
  if (text.length > 120 || isSentence(text)) return false;
  const parts = text.split(/\s*[>›»|]\s*/);
  const longest = parts.length === 2 ? 2 : MOST_LABEL_WORDS;
  if (parts.length === 2 && !text.includes('|')) return false;
  return parts.length >= 2 && parts.every((part) => !/\d/.test(part) && part.split(/\s+/).length <= longest);
}

const SENTENCE_END = /[.!?…] ?[\p{Pe}\p{Pf}"']*$/u;

/** Whether a paragraph ends as a sentence does. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}
