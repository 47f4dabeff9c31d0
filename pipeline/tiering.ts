/**
 * Makes V8 wait longer before it optimises a function. Reading runs many functions a little, and by default each is
 * compiled again and again as more of what it meets is known: for a few hundred reports that costs more time than the
 * reading. With this budget a run over a hundred reports takes two thirds of the time, and a long run no more than
 * before. Results do not depend on it. The measures of speed, which count no first round, do without.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before it is looked at again; V8 takes 135,168 by itself. */
const BUDGET = 1_000_000;

setFlagsFromString(`--interrupt-budget=${BUDGET}`);
