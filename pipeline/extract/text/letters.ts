/**
 * How words of any script begin. The patterns stand here once: written inside a function, the compiler that runs our
 * TypeScript would have them made anew at each call.
 */

export const CAPITAL = /^\p{Lu}/u;
export const SMALL = /^\p{Ll}/u;
export const LETTER = /^\p{L}/u;
/** The whole word: *NATO*. */
export const CAPITALS = /^\p{Lu}{2,}$/u;
