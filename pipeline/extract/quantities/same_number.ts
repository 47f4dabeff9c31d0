/** A number that was counted before, or a pair that was named: *all six were local*, *the two met*. */
import { REACH } from './antecedents.ts';
import { type ElidedUnit, person } from './named_count.ts';
import { COUNTS, inherited, type Question } from './question.ts';

const DEFINITE = /^(?:the|all|both|those|these)$/;
/** A number below may be that of other things by chance. */
const TELLING = 10;
/** How many sentences back *the four* may have been named. */
const FAR = 40;

/** *all six were local*: the same number was read before. */
export function again({ number, part, before, behind, find }: Question): ElidedUnit | null {
  const same = number.value;
  if (
    same === null ||
    part >= 0 ||
    /^(?:others?|more)$/.test(behind) ||
    number.kind !== 'cardinal' ||
    (same < TELLING && !DEFINITE.test(before))
  )
    return null;
  const reach = !DEFINITE.test(before) ? REACH : same > FEW ? FAR : NEAR_FEW;
  return inherited(find(COUNTS, reach, ({ value }) => value === same));
}
/** So few are told of often: what was counted so long ago is not meant. */
const FEW = 3;
const NEAR_FEW = 12;

/** *The two met in Oslo*, *between the two*: two people who were named. */
export function theTwo({ number, part, before, behind }: Question): ElidedUnit | null {
  const named = number.value === 2 && number.spelled && (before === 'the' || before === 'those');
  return named && part < 0 && !/^(?:others?|more)$/.test(behind) ? person(null) : null;
}
