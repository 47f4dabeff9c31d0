/**
 * Earlier figures to which a figure goes back: the total of which it counts a part (*900 men were moved: 600 Syrians …*),
 * its neighbour in a list of which all one thing is said, the same figure before (*those 10,000 men*).
 */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { readWords } from '../../../input/lexicon.ts';
import { shapeClass, wordClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import { type Text, tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { OF } from '../partitives.ts';
import type { CountedPhrase } from './governor.ts';
import { dimensionOf } from './measure_cues.ts';
import { isPartitive, isVerb, opening, saysWhoOnly, takesUp } from './parts.ts';
import { hasPredicate } from './predicates.ts';

/** *Kurds* */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

const ALONG = wordClass('along together');
const BESIDES = wordClass('alongside plus besides');

/** So many words back a figure is looked for that is taken up again. */
const RECALL = 400;
/** The whole of a part stands so near the sentence's start: *Of those 10,000 men, …*. */
const OPENING = 8;
/** So many words back in its sentence a total or a neighbour in a list is looked for. */
const REACH = 60;
/** So many figures back. */
const MOST = 16;
/** The sentence of a total may be so many before that of its part, where others tell of its parts too. */
const FARTHEST = 2;

/** A mark or word behind which the parts are told of what was told before it. */
const OPENS_PARTS = shapeClass(/^(?:[:—–(]|--|including|namely|comprising|among|of)$/);
/** Words that join one more item to a list. */
const JOINS = wordClass(', and plus & as with along alongside together besides while or');

/**
 * The earlier figure of which something is said that is said of this one too, for want of words of its own.
 *
 * @param text the report
 * @param quantity the figure
 * @param counted the tokens of its phrase
 * @param figures all figures of the report, in order
 * @returns a figure before it, or null
 */
export function antecedentOf(
  text: Text,
  quantity: Quantity,
  counted: CountedPhrase,
  figures: readonly Quantity[],
): Quantity | null {
  const earlier = new Earlier(text, quantity, figures);
  const same = sameBefore(text, quantity, counted, earlier);
  if (same) return same;
  const isOther = !saysWhoOnly(text.tokens, counted);
  const whole = wholeBefore(text, counted, earlier);
  if (whole) return isOther ? null : whole;
  const near = listedBefore(text, counted, earlier);
  const listed = near && isOther && isStatement(text, quantity, counted, near) ? null : near;
  if (listed || isOther || !takesUp(text.tokens, counted, quantity.unit)) return listed;
  return totalBefore(text, counted, earlier);
}

/** The figures before one, nearest first. */
class Earlier {
  readonly #text: Text;
  readonly #quantity: Quantity;
  readonly #figures: readonly Quantity[];
  readonly #from: number;

  constructor(text: Text, quantity: Quantity, figures: readonly Quantity[]) {
    this.#text = text;
    this.#quantity = quantity;
    this.#figures = figures;
    this.#from = firstWhere(figures, ({ start }) => start >= quantity.start) - 1;
  }

  /**
   * The nearest that begins at a token or behind it, and before another, and fits.
   *
   * @param first token
   * @param last token, exclusive
   */
  find(first: number, last: number, fits: (figure: Quantity, at: number) => boolean): Quantity | null {
    for (let i = this.#from; i > this.#from - MOST && i >= 0; i--) {
      const figure = this.#figures[i]!;
      const at = tokenAt(this.#text.tokens, figure.start);
      if (at < first) return null;
      if (at < last && fits(figure, at)) return figure;
    }
    return null;
  }

  /** Whether a figure counts the same kind of things. */
  isAlike(figure: Quantity): boolean {
    if (figure.role !== 'claim' || figure.direction) return false;
    const [own, other] = [kindOf(this.#quantity), kindOf(figure)];
    if (own === other) return true;
    return (
      (own === null && this.#quantity.unit === null && other === 'person') ||
      (own === 'person' && other === null && figure.unit === null)
    );
  }

  /** Whether a figure can be the total of which this one is a part. */
  isTotal(figure: Quantity): boolean {
    const part = this.#quantity.figure ?? this.#quantity.figure_low;
    const total = figure.figure_high ?? figure.figure ?? Infinity;
    return this.isAlike(figure) && (part === null || part <= total);
  }
}

/**
 * What kind of thing is counted. Families and what befalls people (*12 deaths, among them five infants*) count people, and
 * whoever is called by a nationality is a person.
 */
function kindOf({ unit }: Quantity): string | null {
  const dimension = dimensionOf(unit);
  if (unit === null || dimension === 'person') return dimension;
  if (dimension === 'group' || BEFALLS.has(unit)) return 'person';
  return dimension ?? (CAPITALISED.test(unit) ? 'person' : null);
}
const BEFALLS = readWords('personal_events');

const ARTICLE = wordClass('the those these');
const DEFINITE = wordClass('the those these all');

/** *10,000 men … those **10,000***: the same number, where the later phrase is definite. */
function sameBefore(
  { tokens }: Text,
  quantity: Quantity,
  counted: CountedPhrase,
  earlier: Earlier,
): Quantity | null {
  if (!DEFINITE.has(tokens[Math.max(0, counted.left - 1)]) && !ARTICLE.has(tokens[counted.left])) return null;
  const same = quantity.text.toLowerCase();
  return earlier.find(
    counted.left - RECALL,
    counted.left,
    (figure) => figure.text.toLowerCase() === same && figure.unit === quantity.unit,
  );
}

/** The number of which the sentence counts a part: *Of the **40** camps, 12 are empty*. */
function wholeBefore({ tokens }: Text, { first, left }: CountedPhrase, earlier: Earlier): Quantity | null {
  const of = opening(tokens, first, left);
  if (!OF.has(tokens[of])) return null;
  return earlier.find(of, Math.min(left, of + OPENING), () => true);
}

/**
 * The figure before in a list without a verb in between: *900 men were moved: 600 Syrians and **300** Iraqis*,
 * *372 were killed along with **77** guards*, *one jail held 900 men, the other **600***.
 */
function listedBefore(text: Text, counted: CountedPhrase, earlier: Earlier): Quantity | null {
  const { tokens } = text;
  let joined = false;
  let opened = false;
  let nearest = counted.left;
  for (let i = counted.left - 1; i >= Math.max(counted.first, counted.left - REACH); i--) {
    const token = tokens[i]!;
    if (token.text === ';' || (token.tag === 'SCONJ' && !opened)) return null;
    if (isVerb(tokens, i) && !opened && !isInserted(tokens, i) && !isJoinedBehind(tokens, i, counted.left))
      return null;
    if (token.lower !== 'of' || isPartitive(tokens, i)) opened ||= OPENS_PARTS.has(token);
    joined ||= JOINS.has(token) && !isEquipped(tokens, i);
    if (token.tag === 'NUM') nearest = i;
    if (nearest !== i || !(joined || opened)) continue;
    const figure = earlier.find(i, i + 1, (one) => (opened ? earlier.isTotal(one) : earlier.isAlike(one)));
    if (figure) return figure;
  }
  return null;
}

/** *It held 80 patients and **12 nurses had come***: what is counted anew, with a verb of its own, is no item of the list. */
function isStatement(
  text: Text,
  { unit, unit_basis }: Quantity,
  counted: CountedPhrase,
  near: Quantity,
): boolean {
  return unit_basis === 'stated' && unit !== near.unit && hasPredicate(text, counted);
}

/** *a boat **with** 70 aboard*: joins nothing; *along with 70* and *, with 70 …* do. */
function isEquipped(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'with' && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.tag ?? '');
}

/** *600 Syrians, it said, and 300 Iraqis*: words that only name the speaker. */
function isInserted(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.text === ',' && /^(?:say|add|report|note|write|state)$/.test(tokens[verb]!.lemma);
}

/** *along with*, *as well as*, *together with* behind a finished clause: what is said there is said of one more. */
function isJoinedBehind(tokens: readonly Token[], verb: number, left: number): boolean {
  for (let i = verb + 1; i < left; i++)
    if (ALONG.has(tokens[i]) && tokens[i + 1]?.lower === 'with') return true;
    else if (BESIDES.has(tokens[i])) return true;
    else if (tokens[i]!.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as')
      return true;
  return false;
}

/** The nearest earlier figure that can be a total, in this sentence or one before. */
function totalBefore(text: Text, counted: CountedPhrase, earlier: Earlier): Quantity | null {
  const sentence = text.tokens[counted.left]!.sentence;
  const first = text.sentences[Math.max(0, sentence - FARTHEST)]!.first;
  return earlier.find(first, counted.left, (figure) => earlier.isTotal(figure));
}
