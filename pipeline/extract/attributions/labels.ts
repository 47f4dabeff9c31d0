/** Statements whose source stands before a colon: transcripts (*SMITH: …*), and headlines (*Police: 12 held*). */
import { printedClass } from '../text/forms.ts';
import { CAPITAL, CAPITALS, LETTER } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { isGivenName, isOutlet, isPlace, isRubric, isTitle, sourceKind } from './lexicon.ts';
import { isCapital } from './name_spans.ts';
import type { Phrase } from './phrases.ts';
import type { Statement } from './statement.ts';

/** A capitalised word of three letters or more. */
const NAME = /^\p{Lu}\p{L}{2,}$/u;

/** The longest label, in tokens. */
const LONGEST = 10;
/** A report with at least so many labelled paragraphs is a transcript; what follows a label is its speaker's. */
const TRANSCRIPT = 4;

/** What stands behind the name or noun of a label: *Lee Dunn (Quillby)*, *Report by a panel*. */
const ENDS_SOURCE = /^(?:[(,]|with|for|on|to|in|by|from|about|over|against|under)$/;

interface Label {
  source: Phrase;
  colon: number;
  paragraph: number;
}

/**
 * Statements of the paragraphs that open with a label.
 *
 * @param text the report
 */
export function labelStatements(text: Text): Statement[] {
  const ranges = paragraphRanges(text);
  const found: Label[] = [];
  ranges.forEach((range, paragraph) => {
    const label = labelAt(text.tokens, range.first, range.last);
    if (label && !isTally(text.tokens, label.colon + 1, range.last)) found.push({ ...label, paragraph });
  });
  const several = withoutRubrics(text.tokens, found);
  const transcript = several.length >= TRANSCRIPT;
  const labels = transcript ? several : several.filter(({ source }) => namesSpeaker(text, source));
  return labels.map((label, i) => {
    const until = transcript ? (labels[i + 1]?.paragraph ?? label.paragraph + 1) - 1 : label.paragraph;
    return {
      source: label.source,
      cue: { first: label.colon, last: label.colon + 1 },
      content: [{ first: label.colon + 1, last: ranges[until]!.last }],
      via: null,
      sentence: text.tokens[label.colon]!.sentence,
      strong: true,
      speaks: true,
      verbatim: transcript,
    };
  });
}

function paragraphRanges(text: Text): { first: number; last: number }[] {
  const ranges: { first: number; last: number }[] = text.paragraphs.map(() => ({ first: 0, last: 0 }));
  for (const sentence of text.sentences) {
    const range = ranges[sentence.paragraph]!;
    if (range.last === 0) range.first = sentence.first;
    range.last = sentence.last;
  }
  return ranges;
}

/**
 * Of labels of one word that is no source noun, those of people: they stand before several paragraphs (*Holt: …*), or end
 * a longer label (*Ann Holt: …*). What else stands so is a rubric: *Update: …*.
 */
function withoutRubrics(tokens: readonly Token[], labels: readonly Label[]): Label[] {
  const isWord = ({ source }: Label) =>
    source.head === source.first &&
    sourceKind(tokens[source.head]!) === null &&
    !isLetter(tokens[source.head]!);
  const times = new Map<string, number>();
  for (const label of labels) {
    const word = tokens[label.source.head]!.lower;
    times.set(word, (times.get(word) ?? 0) + (isWord(label) ? 1 : 2));
  }
  return labels.filter((label) => !isWord(label) || times.get(tokens[label.source.head]!.lower)! > 1);
}

/**
 * Whether a label that stands alone in a report names somebody (*Ann Holt: …*, *Police: …*): a source noun, an outlet, a
 * person, or a name that the report prints again; *ORIGINAL STORY: …*, *Storm Vera: …* and *NEW DELHI: …* are none.
 */
function namesSpeaker({ tokens, raw }: Text, { first, head }: Phrase): boolean {
  const noun = tokens[head]!;
  if (isRubric(noun)) return false;
  if (sourceKind(noun) !== null) return true;
  if (isRubric(tokens[first]!)) return false;
  if (isGivenName(tokens[first]!)) return true;
  const name = raw.slice(tokens[first]!.start, noun.end);
  if (isOutlet(name) || isOutlet(noun.text)) return true;
  if (CAPITALS.test(name.replaceAll(' ', '')) || isPlace(name)) return false;
  if (isTitle(tokens[first]!)) return true;
  return tokens.some((token, i) => token.text === noun.text && i !== head && isCapital(tokens, i));
}

/** *Q*, *A* */
function isLetter(token: Token): boolean {
  return /^[QA]$/.test(token.text);
}

/** *North Shore: 1,400.*: a table's line, in which nobody speaks. */
function isTally(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/^(?:NUM|PUNCT|SYM)$/.test(tokens[i]!.tag)) return false;
  return true;
}

const OPENS = printedClass(/^(?:["“(]|[-–—]+|''|'|``)$/);
const STOP = printedClass(/^[,.;?!]$/);
/** *Holt, R., Ohio:* */
const PARTY = printedClass(/^[RDI]$/);

/** A verb, pronoun or conjunction: what stands before the colon is a clause. */
function opensClause({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'PRON';
}

function labelAt(tokens: readonly Token[], first: number, last: number): Omit<Label, 'paragraph'> | null {
  let start = first;
  while (start < last && OPENS.has(tokens[start])) start++;
  if (start < last && tokens[start]!.tag === 'ADP') return null;
  for (let i = start + 1; i < Math.min(last - 1, start + LONGEST); i++) {
    const token = tokens[i]!;
    if (token.text === ':')
      return namesSource(tokens, start, i) ? { source: sourceOf(tokens, start, i), colon: i } : null;
    if (opensClause(token) && !isCapital(tokens, i)) return null;
    if (token.text === ',' && isFullName(tokens, start, i)) continue;
    if (STOP.has(token) && !PARTY.has(tokens[i - 1])) return null;
  }
  return null;
}

/** *LEE DUNN, FIRE CHIEF:*, *Lee Dunn, fire chief:*: what stands before a comma names a person in full. */
function isFullName(tokens: readonly Token[], first: number, comma: number): boolean {
  for (let i = first; i < comma; i++) if (!isCapital(tokens, i)) return false;
  return comma - first > 1;
}

function sourceOf(tokens: readonly Token[], first: number, last: number): Phrase {
  let end = last;
  for (let i = first + 1; i < last; i++)
    if (ENDS_SOURCE.test(tokens[i]!.lower)) {
      end = i;
      break;
    }
  return { first, last, head: end - 1 };
}

/** A name, *Q* and *A*, or a noun that names sources. */
function namesSource(tokens: readonly Token[], first: number, colon: number): boolean {
  const { head } = sourceOf(tokens, first, colon);
  const word = tokens[head]!;
  if (sourceKind(word) !== null) return true;
  if (LETTER.test(tokens[head + 1]!.text)) return false;
  if (tokens[first]!.lower === 'the' && head === first + 1) return false;
  const capital = CAPITAL.test(word.text);
  if (head === first) return isLetter(word) || (word.tag === 'PROPN' && NAME.test(word.text));
  for (let i = first; i <= head; i++)
    if (!CAPITAL.test(tokens[i]!.text) && !/^[-‐.&]$/.test(tokens[i]!.text)) return false;
  return capital && word.tag === 'PROPN';
}
