/** The measure of a figure: what is said of the things it counts (codebook, `measure`). */
import type { Quantity } from '../../../schemas/annotation.ts';
import { type Text, tokenAt } from '../text/text.ts';
import { sameBefore, wholeBefore } from './antecedents.ts';
import { baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { governorsAfter } from './governors_after.ts';
import { governorsBefore } from './governors_before.ts';
import { dimensionOf, measureFor } from './measure_cues.ts';

/** Words on either side of a cue that are looked through for the words it needs near it. */
const NEAR = 10;

/**
 * What is said of the things that a figure counts: the verb that governs its phrase (*were killed*, *houses 5,000
 * inmates*), a state (*missing*), or what the counted noun itself says (*escapes*). The cues are data.
 *
 * @param text the report
 * @param quantity a figure of the report
 * @returns a code of the list `measures`; null where none fits
 */
export function measureOf(text: Text, quantity: Quantity): string | null {
  if (quantity.unit_phrase?.endsWith(' of age')) return 'age';
  if (quantity.direction) return quantity.direction === 'up' ? 'increased' : 'decreased';
  const counted = countedPhrase(text, quantity);
  if (!counted) return null;
  return stated(text, quantity, counted) ?? takenUp(text, quantity, counted) ?? byUnit(quantity) ?? null;
}

/** The measure that the figure's own sentence states. */
function stated(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  if (isWhole(text, counted)) return inside(text, quantity, counted);
  return (
    governed(text, quantity, governorsBefore(text, counted, false)) ??
    governed(text, quantity, governorsAfter(text, counted)) ??
    governed(text, quantity, governorsBefore(text, counted, true)) ??
    inside(text, quantity, counted) ??
    nearest(text, quantity, counted)
  );
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

/** For money and the like: the nearest telling word of the sentence (*price*, *profit*, *rain*). */
function nearest(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const about = { unit: quantity.unit, near: new Set<string>() };
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
function byUnit({ unit, unit_phrase }: Quantity): string | undefined {
  if (unit === null) return undefined;
  const about = { unit, near: new Set<string>() };
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
