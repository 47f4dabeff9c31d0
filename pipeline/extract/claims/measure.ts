/** The measure of a figure: what is said of the things it counts (codebook, `measure`). */

import type { Quantity } from '../../../schemas/annotation.ts';
import type { ReadingRule } from '../../../schemas/codes.ts';
import { readVocabulary } from '../text/lexicon.ts';
import { firstWhere } from '../text/search.ts';
import { sentenceAt, type Text, tokenAt } from '../text/text.ts';
import { antecedentOf } from './antecedents.ts';
import { countedPhrase } from './counted_phrase.ts';
import { governorsOfSet } from './described_sets.ts';
import { baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { governorsAfter, opensObject } from './governors_after.ts';
import { governorsBefore } from './governors_before.ts';
import { dimensionOf, measureFor, RECKONS, verbForm } from './measure_cues.ts';
import { isAmongThem } from './parts.ts';

/** A measure, and the rule that gave it. */
export interface Measured {
  measure: string | null;
  rule: ReadingRule<'measure'>;
  /** The earlier figure from which it was taken: a total, a neighbour in a list, a count of the same. */
  from: Quantity | null;
}

/** Words on either side of a cue that are looked through for the words it needs near it. */
const NEAR = 10;
/** So many words back and ahead the passage says what is spoken of. */
const PASSAGE = 45;

/**
 * Says what is said of the things that the figures of a report count: the verb that governs the phrase (*were killed*,
 * *houses 5,000 inmates*), a state (*missing*), what is said of an earlier figure to which this one goes back, or what the
 * counted noun itself says (*escapes*). The cues are data.
 */
export class MeasureFinder {
  readonly #text: Text;
  readonly #figures: readonly Quantity[];
  readonly #known = new Map<Quantity, Measured>();

  /**
   * @param text the report
   * @param figures its figures, in order
   */
  constructor(text: Text, figures: readonly Quantity[]) {
    this.#text = text;
    this.#figures = figures;
  }

  /**
   * @param quantity a figure of the report; those before it should be asked for first, as it may take its measure from one
   * @returns a code of the list `measures`, null where none fits; the rule that gave it, and the figure it was taken from
   */
  of(quantity: Quantity): Measured {
    const known = this.#known.get(quantity);
    if (known) return known;
    const measured = this.#read(quantity);
    this.#known.set(quantity, measured);
    return measured;
  }

  #read(quantity: Quantity): Measured {
    if (quantity.unit_phrase?.endsWith(' of age')) return { ...NONE, measure: 'age', rule: 'unit' };
    const text = this.#text;
    const counted = countedPhrase(text, quantity);
    if (!counted) return NONE;
    if (quantity.direction) return { ...NONE, measure: changed(text, quantity, counted), rule: 'change' };
    const said = stated(text, quantity, counted);
    if (said) return { measure: said, rule: 'said', from: null };
    const happened = eventOf(text, quantity, counted);
    if (happened) return { measure: happened, rule: 'unit', from: null };
    const antecedent = antecedentOf(text, quantity, counted, this.#figures);
    const taken = antecedent && this.of(antecedent).measure;
    if (taken) return { measure: taken, rule: 'whole', from: antecedent };
    const repeated = this.#sameCount(quantity, counted);
    if (repeated) return { measure: this.of(repeated).measure, rule: 'repeated', from: repeated };
    const unit = byUnit(text, quantity, counted);
    return unit ? { measure: unit, rule: 'unit', from: null } : NONE;
  }

  /** *150 of them*: what is said of a part is not said of the whole. */
  #isPart(figure: Quantity): boolean {
    const counted = countedPhrase(this.#text, figure);
    return counted !== null && isAmongThem(this.#text.tokens, counted);
  }

  /** *Organisers spoke of 4,000, police of 600*: the figure of which a bare figure gives another count. */
  #sameCount(quantity: Quantity, counted: CountedPhrase): Quantity | null {
    const text = this.#text;
    const bare =
      quantity.unit_basis === 'inherited' || (quantity.unit_basis === 'implied' && isReckoned(text, counted));
    if (!bare || hasVerb(text, counted)) return null;
    const sentence = sentenceAt(text, quantity.start);
    const before = indexBefore(this.#figures, quantity.start);
    for (let i = before; i > before - RECENT && i >= 0; i--) {
      const figure = this.#figures[i]!;
      if (sentence - sentenceAt(text, figure.start) > FARTHEST) return null;
      if (this.#isPart(figure)) continue;
      const says = figure.unit === quantity.unit && !figure.direction && this.of(figure).rule === 'said';
      if (says) return figure;
    }
    return null;
  }
}

const EVENTS: ReadonlySet<string> = new Set(
  readVocabulary<'code' | 'aspect'>('measures').flatMap(({ code, aspect }) =>
    aspect === 'event' ? [code] : [],
  ),
);
const NONE: Measured = { measure: null, rule: 'none', from: null };

/** How many figures back the one stands that a bare figure counts anew. */
const RECENT = 6;
/** How many sentences back. */
const FARTHEST = 3;

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
    governed(text, people(quantity), governorsOfSet(text, counted)) ??
    inside(text, quantity, counted) ??
    inPlace(text, quantity, counted) ??
    nearest(text, quantity, counted)
  );
}

/** Who is counted where no unit is read: a set that is named by what became of its members is one of people. */
function people(quantity: Quantity): Quantity {
  return quantity.unit === null ? { ...quantity, unit: 'person' } : quantity;
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
      get passage() {
        return passageOf(text, at);
      },
    };
    for (const cue of cues) {
      const measure = measureFor(role, cue, counted);
      if (measure !== undefined) return measure ?? undefined;
    }
  }
  return undefined;
}

/** Lemmas of what is told just before a cue, and of its sentence. */
function passageOf({ tokens, sentences }: Text, at: number): Set<string> {
  const last = Math.min(sentences[tokens[at]!.sentence]!.last, at + PASSAGE);
  return new Set(tokens.slice(Math.max(0, at - PASSAGE), last).map(({ lemma }) => lemma));
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

/** What a noun that counts events says of them: *31 deaths*. */
function eventOf(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const measure = dimensionOf(quantity.unit) === 'person' ? undefined : byUnit(text, quantity, counted);
  return measure && EVENTS.has(measure) ? measure : undefined;
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
