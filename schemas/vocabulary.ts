/** The controlled vocabularies: code lists that a person can edit (`data/vocabulary/*.csv`). */
import { z } from 'zod';
import { Confidence } from './codes.ts';

const code = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'is lower-case words joined by underscores');

/** A row of a code list: `measures.csv`, `qualifiers.csv`, `modalities.csv` and the like. */
export const Code = z.object({
  code: code.describe('the value in the column of the claims'),
  label: z.string().min(1).describe('short name for people'),
  definition: z.string().min(1).describe('what it means, in one sentence'),
});
export type Code = z.infer<typeof Code>;

/** What a claim with the measure holds: something that happened, a state that lasts, or an amount. */
const ASPECTS = ['event', 'state', 'amount'] as const;

/** A row of `measures.csv`. */
export const Measure = z.object({
  code: Code.shape.code,
  aspect: z
    .enum(ASPECTS)
    .describe('event: it happened; state: it holds at a date; amount: it is an attribute'),
  label: Code.shape.label,
  definition: Code.shape.definition,
});
export type Measure = z.infer<typeof Measure>;

/** What a unit counts or measures. */
const DIMENSIONS = [
  'person',
  'group',
  'place',
  'building',
  'event',
  'thing',
  'organisation',
  'document',
  'ratio',
  'money',
  'length',
  'mass',
  'volume',
  'speed',
] as const;

/** A row of `units.csv`: a counted noun, or a unit of measurement that is spelled in several ways. */
export const Unit = z.object({
  unit: z.string().min(1).describe('the harmonised name: singular, lower case but for proper names'),
  label: z.string().min(1).describe('the plural, for people'),
  dimension: z.enum(DIMENSIONS).describe('what it counts'),
  broader: z.string().nullable().describe('unit of which every one of these is one too: prisoner → detainee'),
  variants: z.array(z.string()).describe('other spellings and exact synonyms in reports'),
  definition: z.string().nullable().describe('what it means, where the name does not say'),
});
export type Unit = z.infer<typeof Unit>;

/** A row of `reading_rules.csv`: a rule of the extractor, and how sure it makes the field that it gives. */
export const ReadingRule = z.object({
  field: z.string().describe('field of a claim'),
  rule: code,
  confidence: Confidence.exclude(['checked']).describe(
    'how often the rule is right on articles coded by hand: high from 90 %, medium from 75 %',
  ),
  definition: z.string().min(1).describe('what it does, in one sentence'),
});
export type ReadingRule = z.infer<typeof ReadingRule>;

/** A row of `place_words.csv`: a word of a printed place name that says what kind of place it is. */
export const PlaceWord = z.object({
  word: z.string().min(1).describe('word or phrase in lower case: `refugee camp`'),
  kind: z.string().describe('kind of place (code list `place_kinds`)'),
});
export type PlaceWord = z.infer<typeof PlaceWord>;

/** A row of `place_contexts.csv`: what a claim counts tells which of the places of one name is meant. */
export const PlaceContext = z.object({
  kind: z.string().describe('kind of place that is meant (code list `place_kinds`)'),
  field: z.enum(['unit', 'measure', 'word']).describe('`word`: a word of `unit_text`'),
  value: z.string().min(1),
});
export type PlaceContext = z.infer<typeof PlaceContext>;

/** A row of `speaker_words.csv`: a word of the descriptions of speakers. */
export const SpeakerWord = z.object({
  word: z.string().min(1).describe('word in lower case, a noun in the singular'),
  kind: z
    .enum(['body', 'document', 'unnamed', 'opener'])
    .describe(
      'kind of speaker that the noun names (code list `speaker_kinds`); `opener`: no noun, but a word that begins descriptions',
    ),
});
export type SpeakerWord = z.infer<typeof SpeakerWord>;
