/** How sure each field of a claim is: what the rule that gave it was measured to be worth. */
import type { Quantity } from '../../../schemas/annotation.ts';
import type { FieldConfidences } from '../../../schemas/claim.ts';
import type { Confidence, ReadField, ReadingRule } from '../../../schemas/codes.ts';
import { readVocabulary } from '../../input/lexicon.ts';

/** The rule that gave each field of a claim, or gave it nothing. */
export type Rules = { [Field in ReadField]: ReadingRule<Field> };

/** What is known of a rule. */
interface Known {
  confidence: Confidence;
  definition: string;
}

/** The rules by field, then by name. */
const KNOWN = new Map<string, Map<string, Known>>();
for (const row of readVocabulary<'field' | 'rule' | 'confidence' | 'definition'>('reading_rules')) {
  const rules = KNOWN.get(row.field) ?? new Map<string, Known>();
  rules.set(row.rule, { confidence: row.confidence as Confidence, definition: row.definition });
  KNOWN.set(row.field, rules);
}

/**
 * How sure the fields of a claim are.
 *
 * @param rules the rule that gave each field
 * @returns the level that `data/vocabulary/reading_rules.csv` gives each of them
 */
export function confidencesOf(rules: Rules): FieldConfidences {
  return {
    figure_confidence: levelOf('figure', rules.figure),
    unit_confidence: levelOf('unit', rules.unit),
    measure_confidence: levelOf('measure', rules.measure),
    date_confidence: levelOf('date', rules.date),
    location_confidence: levelOf('location', rules.location),
    speaker_confidence: levelOf('speaker', rules.speaker),
  };
}

function levelOf<Field extends ReadField>(field: Field, rule: ReadingRule<Field>): Confidence {
  return KNOWN.get(field)!.get(rule)!.confidence;
}

/** What a rule does, in a sentence for people. */
export function definitionOf<Field extends ReadField>(field: Field, rule: ReadingRule<Field>): string {
  return KNOWN.get(field)!.get(rule)!.definition;
}

const DIGIT = /\d/;

/** How a figure is printed: a range, a number noun, digits or words. */
export function figureRule({ qualifier, text }: Quantity): ReadingRule<'figure'> {
  if (qualifier === 'range') return 'range';
  if (qualifier === 'vague') return 'noun';
  return DIGIT.test(text) ? 'digits' : 'words';
}
