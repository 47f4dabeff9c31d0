/** The singular of a word, by its letters alone. */
import { singular } from '../../language/singular.ts';
import { FormTable, interned } from './forms.ts';

/** As `singular` of the word in lower case, worked out once for each form. */
export const SINGULAR = new FormTable((lower) => interned(singular(lower)));
