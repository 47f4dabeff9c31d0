/**
 * Weighted phrases, `data/lexicon/furniture_cues.csv`: a longer paragraph is furniture of a kind where it says enough
 * that only such furniture says, and nobody in it is reported to have said or done anything.
 */
import type { ParagraphKind } from '../../../schemas/document.ts';
import { readLexicon } from '../../input/lexicon.ts';
import { indexPhrases, isNumber, phrasesAt, type Words } from './words.ts';

/** Evidence for each kind of furniture; `body` is evidence against all of them. */
export type Evidence = Partial<Record<ParagraphKind, number>>;

/** Evidence that suffices for a kind by itself. */
const ENOUGH = 3;
/** Evidence that suffices in a paragraph with a number, which the report may be stating. */
const ENOUGH_WITH_NUMBER = 6;

/** Kinds that are full of numbers: of partners, of years. */
const NUMBERED: ReadonlySet<ParagraphKind> = new Set(['consent', 'address']);

/** The longest paragraph of each kind, in words. Notices on cookies are long; the others are not. */
const MOST_WORDS: Evidence = { consent: Number.POSITIVE_INFINITY, prompt: 45, biography: 80, address: 60 };

const CUES = indexPhrases(
  readLexicon<'kind' | 'phrase' | 'weight'>('furniture_cues').map(
    (row) => [row.phrase, { kind: row.kind as ParagraphKind, weight: Number(row.weight) }] as const,
  ),
);

/**
 * Adds up the cues of a paragraph. What stands in quotation marks is somebody's speech and counts for nothing; a
 * phrase counts once.
 *
 * @param paragraph its words
 * @returns the sum of weights by kind
 */
export function evidenceOf({ words, quoted }: Words): Evidence {
  const evidence: Evidence = {};
  const counted: object[] = [];
  for (let i = 0; i < words.length; i++) {
    if (quoted[i]) continue;
    for (const phrase of phrasesAt(CUES, words, i)) {
      if (counted.includes(phrase)) continue;
      counted.push(phrase);
      evidence[phrase.value.kind] = (evidence[phrase.value.kind] ?? 0) + phrase.value.weight;
    }
  }
  return evidence;
}

/**
 * The kind of furniture that the evidence suffices for.
 *
 * @param evidence of a paragraph
 * @param words its words
 * @param enough the sum of weights that suffices where the paragraph states no number
 * @returns the kind with most evidence, or null
 */
export function kindByEvidence(
  evidence: Evidence,
  words: readonly string[],
  enough = ENOUGH,
): ParagraphKind | null {
  if (evidence.body) return null;
  let best: ParagraphKind | null = null;
  for (const kind of Object.keys(MOST_WORDS) as ParagraphKind[]) {
    const sum = evidence[kind] ?? 0;
    if (sum < enough || words.length > MOST_WORDS[kind]! || sum <= (best ? evidence[best]! : 0)) continue;
    if (!NUMBERED.has(kind) && sum < ENOUGH_WITH_NUMBER && words.some(isNumber)) continue;
    best = kind;
  }
  return best;
}
