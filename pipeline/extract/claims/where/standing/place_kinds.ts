/** Kinds of places that rules on where something is tell apart. */

/** Kinds that nobody hails from: *people from the camp* were in it. */
export const SITES: ReadonlySet<string> = new Set(['camp', 'prison', 'base', 'facility']);
/** Kinds that hold towns, and of which a name is added to say where one lies: *Karak, **Jordan***. */
export const CONTAINERS: ReadonlySet<string> = new Set(['country', 'region', 'admin1']);
/** Kinds that what is *outside* them is not near: *outside Europe*; what is *outside Homs* is. */
export const LANDS: ReadonlySet<string> = new Set(['country', 'continent', 'region']);
