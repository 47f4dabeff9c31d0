/** The closed code lists of the codebook. Open lists (units, measures) are data: see `data/vocabulary`. */
import { z } from 'zod';

/** How the wording bounds a figure. */
export const QUALIFIERS = [
  'exact',
  'about',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'range',
  'vague',
] as const;
export const Qualifier = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof Qualifier>;

/** Whether a figure is the amount by which something rose or fell. */
export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;

/** What a number does in its sentence; only `claim` becomes a row of the dataset. */
export const QUANTITY_ROLES = [
  /** counts or measures what the sentence reports */
  'claim',
  /** only places an event in time: *three years ago* */
  'time',
  /** `one` as determiner or pronoun: *one of them* */
  'determiner',
  /** only narrows what another figure counts: the 12 of *9,000 children under 12* */
  'restriction',
  /** stands in the phrase that names a speaker: *two officials said* */
  'attribution',
] as const;
export const QuantityRole = z.enum(QUANTITY_ROLES);
export type QuantityRole = z.infer<typeof QuantityRole>;

/** Where a claim's unit comes from. */
export const UnitBasis = z.enum(['stated', 'implied', 'inherited']);
export type UnitBasis = z.infer<typeof UnitBasis>;

/** Where a claim's date comes from. */
export const DateBasis = z.enum(['stated', 'relative', 'inherited', 'published']);
export type DateBasis = z.infer<typeof DateBasis>;

/** Where a claim's place comes from. */
export const LocationBasis = z.enum(['stated', 'inherited', 'dateline']);
export type LocationBasis = z.infer<typeof LocationBasis>;

/** How the report gives the words: inside quotation marks, reported, or in its own voice. */
export const Speech = z.enum(['direct', 'reported', 'narration']);
export type Speech = z.infer<typeof Speech>;

/** How a speaker was found: by a cue in the sentence, carried over from an earlier one, or the report itself. */
export const SpeakerBasis = z.enum(['stated', 'inherited', 'publisher']);
export type SpeakerBasis = z.infer<typeof SpeakerBasis>;

/** How firmly the report says it of the counted things. */
export const Modality = z.enum(['asserted', 'possible', 'planned', 'denied']);
export type Modality = z.infer<typeof Modality>;

/** How sure a field of a claim is: by the rule that gave it, as measured; `checked` where it was set by hand. */
export const CONFIDENCES = ['checked', 'high', 'medium', 'low'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

/** The rules by which the fields of a claim are read; `data/vocabulary/reading_rules.csv` says what each does. */
export const READING_RULES = {
  figure: ['digits', 'words', 'range', 'noun'],
  unit: ['stated', 'implied', 'inherited', 'none'],
  measure: ['change', 'said', 'whole', 'repeated', 'unit', 'none'],
  date: [
    'clause',
    'sentence',
    'speech',
    'paragraph',
    'event',
    'again',
    'now',
    'lasting',
    'report',
    'undated',
    'none',
  ],
  location: ['clause', 'sentence', 'paragraph', 'neighbour', 'focus', 'again', 'dateline', 'apart', 'none'],
  speaker: ['quotation', 'cue', 'carried', 'narration'],
} as const;
export type ReadField = keyof typeof READING_RULES;
export type ReadingRule<Field extends ReadField> = (typeof READING_RULES)[Field][number];
