/** Numbers with their units → quantities: what each counts, how it is bounded, which way it moved, what it is for. */
import type { Quantity } from '../../../schemas/annotation.ts';
import { wordClass } from '../text/forms.ts';
import { type Antecedent, antecedentFrom } from './antecedents.ts';
import { readDirection } from './direction.ts';
import { elidedUnit } from './elided.ts';
import { readPer } from './measures.ts';
import type { NumberMention } from './mention.ts';
import { at, is, joins, type Passage, word } from './passage.ts';
import { saysPeople } from './people.ts';
import { boundsOf, type Qualified, readQualifier } from './qualifiers.ts';
import { type MeasuredNumber, openerOf } from './ranges.ts';
import { isElsewhere, readRole } from './roles.ts';
import { type Draft, isWhole, partOf, statedUnit, type Unit } from './stated.ts';

const ONLY = wordClass('only just');
const THEM = wordClass('them us');
/** How many numbers to either side may bear on a number's role. */
const NEAR = 4;

/**
 * Quantities of a sentence.
 *
 * @param index index of the sentence
 * @param found its numbers with the units right at them
 * @param antecedents what earlier numbers counted; those of this sentence are appended
 */
export function resolveUnits(
  passage: Passage,
  index: number,
  found: readonly MeasuredNumber[],
  antecedents: Antecedent[],
): Quantity[] {
  const drafts: PathDraft[] = found.map(({ number, measure, levels }) => ({
    number,
    measure,
    levels,
    unit: null,
    part: partOf(passage, number),
  }));
  for (let i = drafts.length - 1; i >= 0; i--)
    drafts[i]!.unit = statedUnit(passage, drafts[i]!, drafts[i + 1]);
  const quantities: Quantity[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const near = drafts.length <= NEAR ? drafts : drafts.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    const whole = drafts[i + 1];
    if (
      whole &&
      !draft.unit &&
      !whole.unit &&
      draft.part >= 0 &&
      isWhole(passage, draft.part, whole.number.first)
    ) {
      whole.unit = elided(passage, index, whole, antecedents);
      draft.unit = whole.unit;
    }
    draft.unit ??= elided(passage, index, draft, antecedents);
    if (isNoFigure(passage, draft)) continue;
    const quantity = converted(passage, draft, quantityOf(passage, draft, near), quantities.at(-1));
    if (draft.levels) quantity.levels = levelsOf(passage, draft, near);
    if (sharesSpeech(passage, draft, drafts[i - 1], quantities.at(-1))) quantity.role = 'attribution';
    quantities.push(quantity);
    const counted = quantity.role === 'claim' || quantity.role === 'determiner';
    const antecedent = counted
      ? antecedentFrom(passage, draft, qualifiedFrom(passage, draft.number), index)
      : null;
    if (antecedent) antecedents.push(antecedent);
  }
  return quantities;
}

/** A number, which may be two levels joined. */
type PathDraft = Draft & Pick<MeasuredNumber, 'levels'>;

/** The two levels of *rose from 240 to 273 points*, with the unit that is written once. */
function levelsOf(passage: Passage, { levels, unit }: PathDraft, near: readonly Draft[]): Quantity[] {
  return (levels ?? []).map(({ number, measure }) => {
    const last = Math.max(number.last, measure?.last ?? 0);
    return quantityOf(passage, { number, measure, unit: unit && { ...unit, last }, part: -1 }, near);
  });
}

function elided(
  passage: Passage,
  index: number,
  { number, part }: Draft,
  antecedents: readonly Antecedent[],
): Unit | null {
  const found = elidedUnit(
    passage,
    index,
    { number, qualified: qualifiedFrom(passage, number), part },
    antecedents,
  );
  if (!found) return null;
  const per = found.kind === 'count' ? readPer(passage, number.end, 'count') : null;
  const rate = per ? ` per ${per.unit}` : '';
  return {
    kind: found.kind,
    unit: found.unit,
    phrase: found.phrase + rate,
    basis: found.basis,
    dimension: found.kind,
    last: number.last,
    text: found.text,
    divided: null,
  };
}

/** Token of the number's qualifier, or of the number. */
function qualifiedFrom(passage: Passage, number: NumberMention): number {
  return tokenAtOffset(passage, number.first, readQualifier(passage, number, number.last).start);
}

/** *one* that stands for no number; numbers of compounds (*two-state*) whose second part is no measure. */
function isNoFigure(passage: Passage, { number, measure, unit }: Draft): boolean {
  if (
    number.spelled &&
    joins(passage, number.last) &&
    !measure &&
    unit?.kind !== 'age' &&
    number.kind !== 'fraction'
  )
    return (
      number.value === 1 ||
      word(passage, number.last + 1) === 'figure' ||
      (at(passage, number.last + 1)?.tag !== 'NOUN' && !/^(?:odd|plus)$/.test(word(passage, number.last + 1)))
    );
  if (number.value !== 1 || !number.spelled || number.scale !== 1) return false;
  if (
    /^(?:no|any|every|each|this|that|which|number|some)$/.test(word(passage, number.first - 1)) &&
    word(passage, number.first) === 'one'
  )
    return true;
  if (/^(?:another|by|thing)$/.test(word(passage, number.last))) return true;
  return (
    (unit === null || unit.basis !== 'stated') &&
    !saysPeople(passage, number.first, number.last) &&
    !isElsewhere(passage, number.first) &&
    word(passage, number.last) !== 'of'
  );
}

function quantityOf(passage: Passage, draft: Draft, drafts: readonly Draft[]): Quantity {
  const { number, unit } = draft;
  const behind = unit ? Math.max(unit.last, number.last) : number.last;
  const qualified = readQualifier(passage, number, behind);
  const bounds = boundsOf(number, qualified.qualifier);
  const first = tokenAtOffset(passage, number.first, qualified.start);
  const measured =
    unit === null ||
    unit.kind === 'percent' ||
    unit.kind === 'measure' ||
    (unit.kind === 'money' && number.kind !== 'vague');
  return {
    start: number.start,
    end: number.end,
    text: passage.raw.slice(number.start, number.end),
    figure: bounds.figure,
    figure_low: bounds.figure_low,
    figure_high: bounds.figure_high,
    qualifier: qualified.qualifier,
    direction: isPath(passage, number) ? null : readDirection(passage, first, behind, measured),
    figure_text: passage.raw.slice(qualified.start, qualified.end),
    unit: unit?.unit ?? null,
    unit_phrase: unit && unit.phrase !== '-' ? unit.phrase : null,
    unit_text: unit?.text ?? null,
    unit_basis: unit?.basis ?? null,
    role: roleOf(passage, draft, drafts, first, behind, qualified),
  };
}

/** *rose from 240 to 273*: two levels, not the amount of a change. */
function isPath(passage: Passage, number: NumberMention): boolean {
  return number.kind === 'range' && openerOf(passage, number) === 'from';
}

/** *more than 100 km (60 miles)*: a conversion in brackets shares bound and direction with what it converts. */
function converted(
  passage: Passage,
  { number, unit }: Draft,
  quantity: Quantity,
  original: Quantity | undefined,
): Quantity {
  const bracketed =
    word(passage, number.first - 1) === '(' && unit !== null && word(passage, unit.last) === ')';
  if (
    !bracketed ||
    !original ||
    number.start - original.end > 40 ||
    (unit.kind !== 'measure' && unit.kind !== 'money')
  )
    return quantity;
  const direction = quantity.direction ?? original.direction;
  const bound =
    /^(?:at_least|more_than|at_most|less_than)$/.test(original.qualifier) && quantity.qualifier === 'exact';
  if (!bound) return { ...quantity, direction };
  const { qualifier } = original;
  const { figure, figure_low, figure_high } = boundsOf(number, qualifier);
  return { ...quantity, figure, figure_low, figure_high, qualifier, direction };
}

function tokenAtOffset(passage: Passage, i: number, offset: number): number {
  let k = i;
  while (k > passage.first && passage.tokens[k]!.start > offset) k--;
  return k;
}

/** *said two diplomats and one doctor*: what is joined to a speaker speaks. */
function sharesSpeech(
  passage: Passage,
  draft: Draft,
  before: Draft | undefined,
  spoken: Quantity | undefined,
): boolean {
  if (
    spoken?.role !== 'attribution' ||
    !before?.unit ||
    draft.unit?.kind !== 'count' ||
    before.number.end !== spoken.end
  )
    return false;
  return word(passage, draft.number.first - 1) === 'and' && draft.number.first - 1 === before.unit.last;
}

/** Whether two numbers stand in one list: *one woman and two men*, *one person dead and a dozen injured*. */
function isListed(passage: Passage, number: NumberMention, unit: Unit | null, other: Draft): boolean {
  const before = other.number.first < number.first;
  const from = before
    ? Math.max(other.unit!.last, other.number.last)
    : Math.max(unit?.last ?? 0, number.last);
  const to = before ? number.first : other.number.first;
  if (from >= to || to - from > 5) return false;
  const gap = passage.tokens.slice(from, to);
  return (
    gap.some((token) => /^(?:and|or|,)$/.test(token.lower)) &&
    !gap.some((token) => token.tag === 'AUX' || token.tag === 'PRON')
  );
}

function roleOf(
  passage: Passage,
  { number, unit }: Draft,
  drafts: readonly Draft[],
  first: number,
  behind: number,
  qualified: Qualified,
) {
  const counted = unit?.kind === 'count' && (unit.basis === 'stated' || is(passage, number.last + 1, THEM));
  const listed = drafts.some(
    (other) => other.unit?.kind === 'count' && isListed(passage, number, unit, other),
  );
  return readRole(passage, {
    first: number.first,
    qualified: first,
    last: behind,
    value: number.value,
    spelled: number.spelled,
    time: unit?.dimension === 'time',
    age: unit?.kind === 'age',
    counted: counted && unit.unit !== 'time',
    measured:
      unit !== null &&
      unit.dimension !== 'time' &&
      unit.dimension !== 'level' &&
      (unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'measure'),
    narrows: drafts.some((other) => other.unit?.kind === 'count' && other.unit.last === first),
    listed,
    bounded: qualified.qualifier !== 'exact' || is(passage, first - 1, ONLY),
  });
}
