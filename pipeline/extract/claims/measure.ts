/** The measure of a figure: what is said of the things it counts (codebook, `measure`). */

import type { Quantity } from '../../../schemas/annotation.ts';
import type { ReadingRule } from '../../../schemas/codes.ts';
import { firstWhere } from '../text/search.ts';
import { sentenceAt, type Text, tokenAt } from '../text/text.ts';
import { sameBefore, wholeBefore } from './antecedents.ts';
import { baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { governorsAfter, opensObject } from './governors_after.ts';
import { governorsBefore } from './governors_before.ts';
import { dimensionOf, measureFor, RECKONS, verbForm } from './measure_cues.ts';

/** A measure, and the rule that gave it. */
export interface Measured {
  measure: string | null;
  rule: ReadingRule<'measure'>;
}

/** Words on either side of a cue that are looked through for the words it needs near it. */
const NEAR = 10;

/**
 * What is said of the things that a figure counts: the verb that governs its phrase (*were killed*, *houses 5,000
 * inmates*), a state (*missing*), or what the counted noun itself says (*escapes*). The cues are data.
 *
 * @param text the report
 * @param quantity a figure of the report
 * @param earlier the figures of the report, in order, or those before it: *police spoke of 600*, where nothing else is
 *   said of the 600, says of them what was said of the people counted before
 * @returns a code of the list `measures`, null where none fits; and the rule that gave it
 */
export function measureOf(text: Text, quantity: Quantity, earlier: readonly Quantity[] = []): Measured {
  if (quantity.unit_phrase?.endsWith(' of age')) return { measure: 'age', rule: 'unit' };
  const counted = countedPhrase(text, quantity);
  if (!counted) return NONE;
  if (quantity.direction) return { measure: changed(text, quantity, counted), rule: 'change' };
  return (
    by('said', stated(text, quantity, counted)) ??
    by('whole', takenUp(text, quantity, counted)) ??
    by('repeated', sameCount(text, quantity, counted, earlier)) ??
    by('unit', byUnit(text, quantity, counted)) ??
    NONE
  );
}

const NONE: Measured = { measure: null, rule: 'none' };

function by(rule: ReadingRule<'measure'>, measure: string | undefined): Measured | undefined {
  return measure === undefined ? undefined : { measure, rule };
}

/** The amount of a change; but what a firm loses is a loss, and how far a bus falls a distance. */
function changed(text: Text, quantity: Quantity, counted: CountedPhrase): string {
  const own = governed(text, quantity, governorsBefore(text, counted, false));
  if (own === 'loss' || own === 'distance') return own;
  return quantity.direction === 'up' ? 'increased' : 'decreased';
}

/** The measure that the figure's own sentence states. */
function stated(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  if (isWhole(text, counted)) return inside(text, quantity, counted) ?? participle(text, quantity, counted);
  return (
    stateBehind(text, quantity, counted) ??
    governed(text, quantity, governorsBefore(text, counted, false)) ??
    governed(text, quantity, isCircumstance(text, counted) ? [] : governorsAfter(text, counted)) ??
    governed(text, quantity, governorsBefore(text, counted, true)) ??
    inside(text, quantity, counted) ??
    inPlace(text, quantity, counted) ??
    nearest(text, quantity, counted)
  );
}

/** The participle behind a whole: *of the 112 **transferred**, 60 were foreign*. */
function participle(
  { tokens }: Text,
  { unit }: Quantity,
  { right, last }: CountedPhrase,
): string | undefined {
  const form = right < last ? verbForm(tokens[right]!.lower) : undefined;
  return form?.participle
    ? (measureFor('object', form.lemma, { unit, near: new Set() }) ?? undefined)
    : undefined;
}

/** One word right behind that says the state: *200 hurt*, *three dead*. */
function stateBehind(
  { tokens }: Text,
  quantity: Quantity,
  { right, last }: CountedPhrase,
): string | undefined {
  const token = right < last ? tokens[right]! : undefined;
  const next = tokens[right + 1];
  if (!token || token.tag === 'AUX' || (next && opensObject(next, tokens[right + 2]))) return undefined;
  return measureFor('state', token.lower, { unit: quantity.unit, near: new Set() }) ?? undefined;
}

/** How many figures back the one stands that a bare figure counts anew. */
const RECENT = 6;
/** How many sentences back. */
const FARTHEST = 3;

/** *Organisers spoke of 4,000, police of 600*: a bare count of what another figure counted. */
function sameCount(
  text: Text,
  quantity: Quantity,
  counted: CountedPhrase,
  figures: readonly Quantity[],
): string | undefined {
  const bare =
    quantity.unit_basis === 'inherited' || (quantity.unit_basis === 'implied' && isReckoned(text, counted));
  if (!bare || hasVerb(text, counted)) return undefined;
  const sentence = sentenceAt(text, quantity.start);
  const before = indexBefore(figures, quantity.start);
  for (let i = before; i > before - RECENT && i >= 0; i--) {
    const figure = figures[i]!;
    if (sentence - sentenceAt(text, figure.start) > FARTHEST) return undefined;
    const phrase = figure.unit === quantity.unit && !figure.direction ? countedPhrase(text, figure) : null;
    const measure = phrase ? stated(text, figure, phrase) : undefined;
    if (measure) return measure;
  }
  return undefined;
}

/** Index of the last figure that begins before an offset, or -1. */
function indexBefore(figures: readonly Quantity[], offset: number): number {
  return firstWhere(figures, ({ start }) => start >= offset) - 1;
}

function reckons({ cues }: Governor): boolean {
  return cues.some((cue) => RECKONS.has(cue.slice(0, `${cue} `.indexOf(' '))));
}

/** *put the figure at 22* */
function isReckoned(text: Text, counted: CountedPhrase): boolean {
  return governorsBefore(text, counted, false).some(reckons);
}

/** Whether a verb of its own says something of the counted things; verbs of reckoning (*put at*) do not. */
function hasVerb(text: Text, counted: CountedPhrase): boolean {
  const says = (governor: Governor) =>
    governor.role !== 'state' && text.tokens[governor.at]!.tag === 'VERB' && !reckons(governor);
  return governorsBefore(text, counted, false).some(says) || governorsAfter(text, counted).some(says);
}

/** The measure of an earlier figure that this one repeats, or of which it is a part. */
function takenUp(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const part = tokenAt(text.tokens, quantity.start);
  const whole = wholeBefore(text, counted) ?? part;
  const wholeCounted = whole === part ? counted : countedPhrase(text, figureAt(text, quantity, whole));
  if (!wholeCounted) return undefined;
  const again = sameBefore(text, wholeCounted, whole) ?? whole;
  if (again === part) return undefined;
  const earlier = figureAt(text, quantity, again);
  const earlierCounted = countedPhrase(text, earlier);
  return earlierCounted ? stated(text, earlier, earlierCounted) : undefined;
}

/** A figure of the same things that stands at a token. */
function figureAt({ tokens }: Text, quantity: Quantity, at: number): Quantity {
  const { start, end, text } = tokens[at]!;
  return { ...quantity, start, end, text, figure_text: text };
}

/** The tokens of the figure with its qualifier and of what it counts. */
function countedPhrase(text: Text, quantity: Quantity): CountedPhrase | null {
  const { tokens, sentences, phrases } = text;
  const figure = tokenAt(tokens, quantity.start);
  const token = tokens[figure];
  if (!token) return null;
  const { first, last } = sentences[token.sentence]!;
  const before = Math.max(0, quantity.figure_text.indexOf(quantity.text));
  const left = Math.max(first, tokenAt(tokens, Math.max(0, quantity.start - before)));
  let right = Math.min(last, Math.max(figure + 1, tokenAt(tokens, quantity.end - 1) + 1));
  let index = phraseIndex(text, figure);
  const own = phrases[index];
  if (own && own.first <= figure) {
    right = Math.max(right, own.head + 1);
    index++;
  }
  const next = phrases[index];
  if (right < last && tokens[right]!.lower === 'of' && next && next.first <= right + 2) right = next.head + 1;
  else if (right + 2 < last && tokens[right]!.lower === 'of' && tokens[right + 1]!.tag === 'DET') right += 3;
  return { left, right: Math.min(right, last), first, last };
}

/** The 40 of *12 of 40 camps were closed* and *of the 40 camps, 12 were closed*: the verb speaks of the part. */
function isWhole({ tokens }: Text, { left, first }: CountedPhrase): boolean {
  let of = left - 1;
  while (of > first && /^(?:DET|PRON)$/.test(tokens[of]!.tag)) of--;
  if (of < first || !/^(?:of|among)$/.test(tokens[of]!.lower)) return false;
  const before = of > first ? tokens[of - 1]! : undefined;
  return before === undefined || before.tag === 'NUM' || /^["“‘(]$/.test(before.text);
}

/** *guards from **two** firms were hurt*, *children of **60** nationalities*: the verb behind speaks of the noun before. */
function isCircumstance({ tokens }: Text, { left, right, first, last }: CountedPhrase): boolean {
  const preposition = left > first + 1 ? tokens[left - 1]! : undefined;
  if (preposition?.tag !== 'ADP' || !/^(?:NOUN|PROPN|VERB)$/.test(tokens[left - 2]!.tag)) return false;
  if (right < last && /^(?:who|which|that|,)$/.test(tokens[right]!.lower)) return false;
  return preposition.lower !== 'of' || tokens[left - 3]?.tag === 'NUM';
}

/** The first governor that is a cue decides; one that says that no measure fits ends the search to that side. */
function governed(text: Text, quantity: Quantity, governors: readonly Governor[]): string | undefined {
  for (const { role, cues, at } of governors) {
    const counted = {
      unit: quantity.unit,
      get near() {
        return around(text, at);
      },
    };
    for (const cue of cues) {
      const measure = measureFor(role, cue, counted);
      if (measure !== undefined) return measure ?? undefined;
    }
  }
  return undefined;
}

function around(text: Text, at: number): Set<string> {
  const { first, last } = text.sentences[text.tokens[at]!.sentence]!;
  const words = new Set<string>();
  for (let i = Math.max(first, at - NEAR); i < Math.min(last, at + NEAR + 1); i++) {
    words.add(text.tokens[i]!.lemma);
    words.add(text.tokens[i]!.lower);
    words.add(`${text.tokens[i]!.lower} ${text.tokens[i + 1]?.lower ?? ''}`);
  }
  return words;
}

/** A state that stands inside the phrase: *12 wounded men*, *400 missing miners*. */
function inside(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const behind = tokenAt(text.tokens, quantity.end);
  for (let i = behind; i < Math.min(counted.right, behind + NEAR); i++) {
    const measure = measureFor('state', text.tokens[i]!.lower, { unit: quantity.unit, near: new Set() });
    if (measure) return measure;
  }
  return undefined;
}

/** *19 children in the two camps*: a place right behind the phrase that says it. */
function inPlace(text: Text, { unit }: Quantity, { right, last }: CountedPhrase): string | undefined {
  if (right + 1 >= last || !/^(?:in|inside|at)$/.test(text.tokens[right]!.lower)) return undefined;
  const place = text.phrases[phraseIndex(text, right + 1)];
  if (!place || place.first > right + 1) return undefined;
  return measureFor('state', `in ${text.tokens[place.head]!.lemma}`, { unit, near: new Set() }) ?? undefined;
}

/** For money and the like: the nearest telling word of the sentence (*price*, *profit*, *rain*). */
function nearest(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const about = { unit: quantity.unit, near: around(text, counted.left) };
  const behind = tokenAt(text.tokens, quantity.end);
  for (let away = 1; away <= NEAR; away++)
    for (const i of [counted.left - away, behind + away - 1]) {
      const token = i >= counted.first && i < counted.last ? text.tokens[i] : undefined;
      const measure =
        token && (measureFor('near', baseOf(token), about) ?? measureFor('near', token.lemma, about));
      if (measure) return measure;
    }
  return undefined;
}

/** What the counted noun itself says: the longest end of its phrase that is a cue, or the kind of its unit. */
function byUnit(text: Text, { unit, unit_phrase }: Quantity, { left }: CountedPhrase): string | undefined {
  if (unit === null) return undefined;
  const about = { unit, near: around(text, left) };
  const words = (unit_phrase ?? unit).split(' ');
  const nouns = [
    ...words.map((_, i) => words.slice(i).join(' ')),
    unit,
    unit.slice(unit.lastIndexOf(' ') + 1),
  ];
  for (const noun of [...nouns, `@${dimensionOf(unit)}`]) {
    const measure = measureFor('head', noun, about);
    if (measure) return measure;
  }
  return undefined;
}
