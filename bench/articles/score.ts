/** Compares extracted claims with coded ones, field by field. */
import { CLAIM_FIELDS, type ExtractedClaim } from '../../schemas/claim.ts';
import type { CodedClaim } from './corpus.ts';

/** The layer of the extractor that answers for each field. */
export const LAYERS = {
  figure: 'quantities',
  interval: 'quantities',
  unit: 'units',
  date: 'dates',
  location: 'places',
  speaker: 'attributions',
  speech: 'attributions',
  measure: 'claims',
  modality: 'claims',
} as const;
export type Field = keyof typeof LAYERS;
export const FIELDS = Object.keys(LAYERS) as Field[];

/** Where an extracted claim differs from the coded one. */
export interface Difference {
  field: Field | 'missed' | 'extra';
  figure_text: string;
  want: string;
  got: string;
}

/** An extracted claim beside the one that it was coded as. */
export interface Match {
  got: ExtractedClaim;
  /** The fields that differ; null where nothing was coded there. */
  wrong: readonly Field[] | null;
}

export interface Score {
  coded: number;
  extracted: number;
  /** How often a figure was found, each field of it was right, and all of `CLAIM_FIELDS` were. */
  right: Record<Field | 'mention' | 'claim', number>;
  differences: Difference[];
  matches: Match[];
}

/** Scores the claims of one article. */
export function scoreArticle(coded: readonly CodedClaim[], extracted: readonly ExtractedClaim[]): Score {
  const none = ['mention', 'claim', ...FIELDS].map((key) => [key, 0]);
  const right: Score['right'] = Object.fromEntries(none);
  const score: Score = {
    coded: coded.length,
    extracted: extracted.length,
    right,
    differences: [],
    matches: [],
  };
  const pairs = pairUp(coded, extracted);
  for (const want of coded) {
    const got = pairs.get(want);
    if (got === undefined) {
      score.differences.push({
        field: 'missed',
        figure_text: want.figure_text,
        want: want.unit[0]!,
        got: '',
      });
      continue;
    }
    score.right.mention++;
    const wrong = FIELDS.filter((field) => !RULES[field](want, got));
    for (const field of FIELDS) if (!wrong.includes(field)) score.right[field]++;
    if (!CLAIM_FIELDS.some((field) => wrong.includes(field))) score.right.claim++;
    score.matches.push({ got, wrong });
    for (const field of wrong) score.differences.push({ field, ...describe(field, want, got) });
  }
  const paired = new Set(pairs.values());
  for (const got of extracted.filter((claim) => !paired.has(claim))) {
    const { figure_text, unit } = got;
    score.differences.push({ field: 'extra', figure_text, want: '', got: unit ?? '' });
    score.matches.push({ got, wrong: null });
  }
  return score;
}

/** Pairs claims whose spans overlap, one to one, the largest overlap first. */
function pairUp(coded: readonly CodedClaim[], extracted: readonly ExtractedClaim[]) {
  const overlaps = coded.flatMap((want) =>
    extracted.map((got) => ({
      want,
      got,
      size: Math.min(want.end, got.end) - Math.max(want.start, got.start),
    })),
  );
  const pairs = new Map<CodedClaim, ExtractedClaim>();
  const taken = new Set<ExtractedClaim>();
  for (const { want, got } of overlaps.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)) {
    if (pairs.has(want) || taken.has(got)) continue;
    pairs.set(want, got);
    taken.add(got);
  }
  return pairs;
}

const RULES: Record<Field, (want: CodedClaim, got: ExtractedClaim) => boolean> = {
  // A range and a number noun have no figure: there the interval is the value.
  figure: (want, got) =>
    want.figure.some((figure) => figure !== '')
      ? oneOf(want.figure, got.figure)
      : got.figure === null && RULES.interval(want, got),
  interval: (want, got) => oneOf(want.low, got.figure_low) && oneOf(want.high, got.figure_high),
  unit: (want, got) => want.unit.some((unit) => headOf(unit) === headOf(got.unit ?? '')),
  date: (want, got) => want.date.includes((got.date ?? '').replace(/[~?%]+$/, '')),
  location: (want, got) =>
    got.location === null
      ? want.location.includes('')
      : want.location.some((place) => place !== '' && samePlace(place, got.location!)),
  speaker: (want, got) => {
    if (got.speech === 'narration') return want.speaker.includes('narration');
    return want.speaker.some((name) => name !== 'narration' && sameSpeaker(name, got.speaker ?? ''));
  },
  speech: (want, got) => want.speech.includes(got.speech),
  measure: (want, got) => want.measure.includes(got.measure ?? ''),
  modality: (want, got) => want.modality.includes(got.modality),
};

function oneOf(answers: readonly string[], value: number | null): boolean {
  return answers.some((answer) => {
    if (answer === '' || value === null) return answer === '' && value === null;
    return Math.abs(Number(answer) - value) <= 1e-6 * Math.max(1, Math.abs(value));
  });
}

/** Lower case without marks and punctuation. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function headOf(unit: string): string {
  return singular(fold(unit).split(' ').at(-1)!);
}

const DESIGNATIONS = /\b(al|ar|as|an|the|province|governorate|city|town|camp|prison|state|county)\b/g;

function samePlace(one: string, other: string): boolean {
  const bare = (name: string) => fold(name).replace(DESIGNATIONS, ' ').replace(/ +/g, ' ').trim();
  return fold(one) === fold(other) || (bare(one) !== '' && bare(one) === bare(other));
}

const TITLES = new Set(
  `the a an of in on at for and or to by from with his her its their u s us mr mrs ms dr gen col lt sgt sen rep
  president prime minister spokesman spokeswoman spokesperson chief senior official officials former deputy`.split(
    /\s+/,
  ),
);

/** One name holds the words of the other, titles and little words aside. */
function sameSpeaker(one: string, other: string): boolean {
  const [a, b] = [contentOf(one), contentOf(other)];
  const holds = (words: Set<string>, others: Set<string>) => [...others].every((word) => words.has(word));
  return holds(a, b) || holds(b, a);
}

function contentOf(name: string): Set<string> {
  const words = fold(name).split(' ');
  const content = words.filter((word) => !TITLES.has(word));
  return new Set((content.length > 0 ? content : words).map(singular));
}

function describe(field: Field, want: CodedClaim, got: ExtractedClaim) {
  const range = (low: unknown, high: unknown) => `${low}..${high}`;
  const plain = { figure_text: want.figure_text };
  if (field === 'interval')
    return {
      ...plain,
      want: range(want.low.join('|'), want.high.join('|')),
      got: range(got.figure_low ?? '', got.figure_high ?? ''),
    };
  if (field === 'speaker')
    return {
      ...plain,
      want: want.speaker.join('|'),
      got: got.speech === 'narration' ? 'narration' : `${got.speaker}`,
    };
  return { ...plain, want: want[field].join('|'), got: `${got[field] ?? ''}` };
}
