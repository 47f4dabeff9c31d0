/** What earlier numbers counted: where a number without a unit takes its own from. */
import { PEOPLES } from '../../language/peoples.ts';
import { wordClass } from '../text/forms.ts';
import { PARENTS } from './aged_people.ts';
import { at, is, isCapitalised, type Passage, word } from './passage.ts';
import { undergoes } from './people.ts';
import type { Draft, Unit } from './stated.ts';

/** What an earlier number counted. */
export interface Antecedent {
  unit: string;
  phrase: string;
  text: string | null;
  kind: 'count' | 'measure' | 'money' | 'percent';
  value: number | null;
  /** Counts a part of what an earlier number counted: *including 20 children*. */
  nested: boolean;
  /** Stands behind a preposition (*in three buses*), or says an amount again in other money: *212 crowns ($19)*. */
  oblique: boolean;
  /** The words before it and its qualifier, and behind it and its unit. */
  before: string;
  behind: string;
  /** The sentence goes on to tell of its parts: *Of the 640 nurses, …*. */
  whole: boolean;
  /** Counts those of one nation, people or faith. */
  nation: boolean;
  /** Something happened to them, or they did it themselves: *Nine guards were hurt*, *Nine guards fled*. */
  undergoes: boolean;
  /** Lemma of the verb that governs the number, or an empty string: *hired 250 teachers*. */
  verb: string;
  /** What a percentage divides: *38% of all cases*. */
  divided: Pick<Unit, 'unit' | 'phrase' | 'text'> | null;
  sentence: number;
}

/** The latest antecedent of one of the kinds, at most so many sentences back, that fits. */
export type Find = (
  kinds: ReadonlySet<Antecedent['kind']>,
  reach: number,
  fits?: (antecedent: Antecedent) => boolean,
) => Antecedent | null;

/** How many sentences back a left-out unit may stand. */
export const REACH = 6;
/** How many numbers back. */
const MOST = 40;
/** How many sentences farther back something that is no mere circumstance is preferred. */
const SALIENT = 2;

const OBLIQUE = wordClass('in on from at by with aboard into inside across near within for among over');
const DEFINITE = wordClass('the those these all its their');
const OF = wordClass('of among');
const BEFORE_OBJECT = wordClass('another the all up off');

/**
 * What is kept of a number for those that come after it.
 *
 * @param qualified token of its qualifier, or of the number
 * @param index index of the sentence
 * @returns null for ages and for numbers that count nothing
 */
export function antecedentFrom(
  passage: Passage,
  { number, unit }: Draft,
  qualified: number,
  index: number,
): Antecedent | null {
  if (unit === null || unit.kind === 'age') return null;
  const before = word(passage, qualified - 1);
  return {
    unit: unit.unit,
    phrase: unit.phrase,
    text: unit.text,
    kind: unit.kind,
    value: number.value,
    nested:
      before === 'including' ||
      (before === 'of' && PARENTS.has(word(passage, qualified - 2))) ||
      (before === 'them' && word(passage, qualified - 2) === 'among'),
    oblique:
      (is(passage, qualified - 1, OBLIQUE) && !isAdded(passage, qualified)) ||
      (before === '(' && unit.kind !== 'count'),
    before,
    behind: word(passage, Math.max(unit.last, number.last)),
    whole: opensPartitive(passage, qualified),
    nation: PEOPLES.has(unit.unit) && isCapitalised(unit.text ?? ''),
    undergoes: unit.kind === 'count' && undergoes(passage, Math.max(unit.last, number.last)),
    verb: governingVerb(passage, qualified),
    divided: unit.divided,
    sentence: index,
  };
}

/** *Chile came first**, with** 40 deaths*: what the sentence is about. */
function isAdded(passage: Passage, qualified: number): boolean {
  return word(passage, qualified - 1) === 'with' && word(passage, qualified - 2) === ',';
}

/** *Of the 640 nurses*, *Among the 40* at the start of a sentence or behind a mark. */
function opensPartitive(passage: Passage, qualified: number): boolean {
  let i = qualified - 1;
  while (is(passage, i, DEFINITE)) i--;
  if (!is(passage, i, OF)) return false;
  const before = at(passage, i - 1);
  return before === undefined || before.tag === 'PUNCT' || before.tag === 'CCONJ';
}

/** The verb right before a number, past adverbs: the *hire* of *plans to hire 400*. */
export function governingVerb(passage: Passage, qualified: number): string {
  let i = qualified - 1;
  while (at(passage, i)?.tag === 'ADV' || is(passage, i, BEFORE_OBJECT)) i--;
  const token = at(passage, i);
  return token?.tag === 'VERB' ? token.lemma : '';
}

/** Finds antecedents of a number in the sentence with the index `sentence`. */
export function finder(antecedents: readonly Antecedent[], sentence: number): Find {
  return (kinds, reach, fits = () => true) => {
    let circumstance: Antecedent | null = null;
    for (let i = antecedents.length - 1; i >= Math.max(0, antecedents.length - MOST); i--) {
      const antecedent = antecedents[i]!;
      if (sentence - antecedent.sentence > reach) break;
      if (circumstance && circumstance.sentence - antecedent.sentence > SALIENT) break;
      if (!kinds.has(antecedent.kind) || !fits(antecedent)) continue;
      if (!antecedent.oblique) return antecedent;
      circumstance ??= antecedent;
    }
    return circumstance;
  };
}
