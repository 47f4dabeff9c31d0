/** The forms of English verbs: *hold, holds, holding, held*. */
import { readLexicon } from '../../../input/lexicon.ts';

/** A form of a verb. */
export interface VerbForm {
  lemma: string;
  /** It may be the past participle. */
  participle: boolean;
}

const IRREGULAR = new Map(
  readLexicon<'lemma' | 'past' | 'participle'>('irregular_verbs').map((row) => [row.lemma, row]),
);
/** The last consonant may be doubled: *trapped*, *transferred*, but not *entered*; how it is stressed is not written. */
const MAY_DOUBLE = /[^aeiou][aeiou][^aeiouwxy]$/;

/**
 * The forms that a verb may have. Both spellings are given where it is not known whether a consonant is doubled.
 *
 * @param lemma base form, lower case
 */
export function formsOf(lemma: string): Map<string, VerbForm> {
  const irregular = IRREGULAR.get(lemma);
  const pasts = irregular ? [irregular.past] : regularPasts(lemma);
  const participles = irregular ? [irregular.participle] : pasts;
  const forms = new Map<string, VerbForm>();
  for (const form of [lemma, thirdPerson(lemma), ...ingForms(lemma), ...pasts])
    forms.set(form, { lemma, participle: false });
  for (const form of participles) forms.set(form, { lemma, participle: true });
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function stems(lemma: string): string[] {
  return MAY_DOUBLE.test(lemma) ? [lemma, lemma + lemma.at(-1)] : [lemma];
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function ingForms(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eo]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}
