/** Bytes → text, or why they are none. */
import { isUtf8 } from 'node:buffer';
import { isBlank } from './lines.ts';
import { type Fault, placesIn } from './problems.ts';

/** The longest report, in bytes: a library of books, or a file of another kind by mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** First bytes of files that are no text. */
const SIGNATURES: readonly [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x1f\x8b', 'compressed with gzip'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\x7fELF', 'a program'],
];

/** Characters that no text holds; the escape of terminals and ISO 2022 is left out. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

const EXPORT = 'save the text of the report as plain text in UTF-8';

/**
 * Decodes a file.
 *
 * @param bytes the whole file
 * @param name how the remedy should call it in a command
 * @returns its text without byte order mark, all else as it is; or what is wrong with it
 */
export function decode(bytes: Buffer, name: string): { text: string } | Fault {
  if (bytes.length > MOST_BYTES)
    return {
      message: `has ${bytes.length} bytes, and a report has at most ${MOST_BYTES}`,
      remedy: 'split it into one file a report',
    };
  const head = bytes.toString('latin1', 0, 16);
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { message: `is ${signature[1]}, not text`, remedy: EXPORT };
  const wide = wideEncoding(bytes);
  if (wide) return { message: `is ${wide}, not UTF-8`, remedy: iconv(wide, name) };
  if (!isUtf8(bytes)) {
    // No encoding of text that is in use has these bytes, so no conversion would help.
    if (CONTROL.test(bytes.toString('latin1'))) return { message: 'is binary, not text', remedy: EXPORT };
    return notUtf8(bytes, name);
  }
  const text = bytes.toString('utf8');
  return checkText(text.startsWith('\ufeff') ? text.slice(1) : text);
}

/**
 * Checks decoded text.
 *
 * @param text the text of a report
 * @returns the text, or what is wrong with it
 */
export function checkText(text: string): { text: string } | Fault {
  if (isEmpty(text))
    return { message: 'is empty', remedy: 'put the text of the report into it or remove it' };
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const what = code === '0000' ? 'a NUL character' : `the control character U+${code}`;
    return {
      message: `has ${what}, as binary files do`,
      remedy: `remove it, or ${EXPORT}`,
      ...placesIn(text)(control.index),
    };
  }
  if (/^\s*<(?:!doctype\s|html[\s>])/i.test(text.slice(0, 400)))
    return { message: 'is a web page (HTML), not text', remedy: EXPORT };
  return { text };
}

function isEmpty(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/**
 * The encoding in units of two or four bytes that a file is in: by its byte order mark, or because it looks like Latin
 * letters, of which all bytes but one are zero.
 */
function wideEncoding(bytes: Buffer): 'UTF-16' | 'UTF-32' | null {
  const head = bytes.toString('latin1', 0, 4);
  if (head === '\xff\xfe\x00\x00' || head === '\x00\x00\xfe\xff') return 'UTF-32';
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return 'UTF-16';
  const zeros = zeroShares(bytes);
  const mostlyZero = zeros.filter((share) => share >= 0.6).length;
  const rarelyZero = zeros.filter((share) => share <= 0.1).length;
  if (mostlyZero === 3 && rarelyZero === 1) return 'UTF-32';
  return mostlyZero === 2 && rarelyZero === 2 && zeros[0]! > 0.5 === zeros[2]! > 0.5 ? 'UTF-16' : null;
}

/** How many of the first bytes are zero, of those at each place in a group of four; none in a file of a few bytes. */
function zeroShares(bytes: Buffer): number[] {
  const groups = Math.min(bytes.length >> 2, 128);
  if (groups < 2) return [];
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < groups * 4; i++) if (bytes[i] === 0) counts[i % 4]!++;
  return counts.map((count) => count / groups);
}

/** Finds the first byte that is not UTF-8: the decoder puts a mark in its place, so there the texts part. */
function notUtf8(bytes: Buffer, name: string): Fault {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  const lineStart = at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1;
  let line = 1;
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < at; i = bytes.indexOf(0x0a, i + 1)) line++;
  const byte = bytes.toString('hex', at, at + 1);
  return {
    message: `is not UTF-8 at byte ${at - lineStart + 1} of this line (0x${byte})`,
    remedy: iconv('WINDOWS-1252', name),
    line,
  };
}

function iconv(from: string, name: string): string {
  const word = /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  return `convert it, for example with \`iconv -f ${from} -t UTF-8 ${word} > new.txt\``;
}
