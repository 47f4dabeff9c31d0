/** The measure of a figure: what is said of the things it counts (codebook, `measure`). */
import type { Quantity } from '../../../../schemas/annotation.ts';
import type { ReadingRule } from '../../../../schemas/codes.ts';
import { readVocabulary } from '../../../input/lexicon.ts';
import { firstWhere } from '../../text/search.ts';
import { sentenceAt, type Text } from '../../text/text.ts';
import { antecedentOf } from './antecedents.ts';
import { countedPhrase, describedNoun } from './counted_phrase.ts';
import type { CountedPhrase, Governor } from './governor.ts';
import { governorsAfter } from './governors_after.ts';
import { governorsBefore } from './governors_before.ts';
import { levelBeside } from './levels_beside.ts';
import { dimensionOf, measureFor, NO_WORDS, RECKONS } from './measure_cues.ts';
import { isAmongThem } from './parts.ts';
import { lacks } from './predicates.ts';
import { around, governed, passageOf, stated } from './stated.ts';

/** A measure, and the rule that gave it. */
export interface Measured {
  measure: string | null;
  rule: ReadingRule<'measure'>;
  /** The earlier figure from which it was taken: a total, a neighbour in a list, a count of the same. */
  from: Quantity | null;
}

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
    if (!counted || isParenthood(quantity)) return NONE;
    if (quantity.direction) return { ...NONE, measure: changed(text, quantity, counted), rule: 'change' };
    const described = describedBy(text, quantity, counted);
    if (described) return { measure: described, rule: 'unit', from: null };
    const level = this.#otherLevel(quantity, counted);
    if (level) return level;
    const said = stated(text, quantity, counted);
    if (said) return { measure: said, rule: 'said', from: null };
    const named = byUnit(text, quantity, counted);
    if (named && isHappening(quantity, named)) return { measure: named, rule: 'unit', from: null };
    if (lacks(text, counted)) return NONE;
    const antecedent = antecedentOf(text, quantity, counted, this.#figures);
    const taken = antecedent && this.of(antecedent).measure;
    if (taken) return { measure: taken, rule: 'whole', from: antecedent };
    const repeated = this.#sameCount(quantity, counted);
    if (repeated) return { measure: this.of(repeated).measure, rule: 'repeated', from: repeated };
    return named ? { measure: named, rule: 'unit', from: null } : NONE;
  }

  /** *150 of them*: what is said of a part is not said of the whole. */
  #isPart(figure: Quantity): boolean {
    const counted = countedPhrase(this.#text, figure);
    return counted !== null && isAmongThem(this.#text.tokens, counted);
  }

  /** What is said of the amount that one is set beside: *rose to $12 from **$10***, *earned $45m, or **65 cents** a share*. */
  #otherLevel(quantity: Quantity, counted: CountedPhrase): Measured | null {
    const other = levelBeside(
      this.#text,
      quantity,
      counted,
      this.#figures,
      indexBefore(this.#figures, quantity.start),
    );
    const { measure, rule } = other ? this.of(other) : NONE;
    return measure && rule !== 'change' ? { measure, rule: 'repeated', from: other } : null;
  }

  /** *Organisers spoke of 4,000, police of 600*: the figure of which a bare figure gives another count. */
  #sameCount(quantity: Quantity, counted: CountedPhrase): Quantity | null {
    const text = this.#text;
    const bare =
      quantity.unit_basis === 'inherited' || (quantity.unit_basis === 'implied' && isReckoned(text, counted));
    if (!bare || hasVerb(text, counted) || saysHowTheyAre(text, counted)) return null;
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

/** Index of the last figure that begins before an offset, or -1. */
function indexBefore(figures: readonly Quantity[], offset: number): number {
  return firstWhere(figures, ({ start }) => start >= offset) - 1;
}

function reckons({ cues }: Governor): boolean {
  return cues.some((cue) => RECKONS.has(cue.slice(0, `${cue} `.indexOf(' '))));
}

/** *Two of the rifles were stolen. Nine **were new**.* */
function saysHowTheyAre({ tokens }: Text, { right, last }: CountedPhrase): boolean {
  return right + 1 < last && /^(?:are|were)$/.test(tokens[right]!.lower) && tokens[right + 1]!.tag === 'ADJ';
}

/** *put the figure at 22* */
function isReckoned(text: Text, counted: CountedPhrase): boolean {
  return governorsBefore(text, counted, false).some(reckons);
}

/** Whether a verb of its own says something of the counted things; verbs of reckoning (*put at*) do not. */
function hasVerb(text: Text, counted: CountedPhrase): boolean {
  return says(text, governorsBefore(text, counted, false)) || says(text, governorsAfter(text, counted));
}

/** Whether one of some governors is a verb that does more than reckon. */
function says({ tokens }: Text, governors: readonly Governor[]): boolean {
  return governors.some(
    (governor) => governor.role !== 'state' && tokens[governor.at]!.tag === 'VERB' && !reckons(governor),
  );
}

/** *A mother of **two** was found*: nothing is said of the children. */
function isParenthood({ unit, unit_basis }: Quantity): boolean {
  return unit === 'child' && unit_basis === 'implied';
}

/** What the noun says that an amount describes: *a 5 % **fall***, *a $300 **ticket***. */
function describedBy(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const noun = describedNoun(text, quantity, counted);
  return (noun && measureFor('amount', noun.lemma, { unit: quantity.unit, near: NO_WORDS })) ?? undefined;
}

/** Whether what a counted noun says is that something happened: *31 deaths*. */
function isHappening({ unit }: Quantity, measure: string): boolean {
  return EVENTS.has(measure) && dimensionOf(unit) !== 'person';
}

/** What the counted noun itself says: the longest end of its phrase that is a cue, or the kind of its unit. */
function byUnit(text: Text, { unit, unit_phrase }: Quantity, { left }: CountedPhrase): string | undefined {
  if (unit === null) return undefined;
  const about = { unit, near: around(text, left), passage: passageOf(text, left) };
  const phrase = unit_phrase ?? unit;
  for (let at = 0, space = 0; space >= 0; at = space + 1) {
    const measure = measureFor('head', phrase.slice(at), about);
    if (measure) return measure;
    space = phrase.indexOf(' ', at);
  }
  for (const noun of [unit, unit.slice(unit.lastIndexOf(' ') + 1), `@${dimensionOf(unit)}`]) {
    const measure = measureFor('head', noun, about);
    if (measure) return measure;
  }
  return undefined;
}
