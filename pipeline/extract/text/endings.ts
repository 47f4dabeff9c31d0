/** What the last letters of a verb's form tell, whatever the tag; irregular forms are told elsewhere. */
import { shapeClass } from './forms.ts';

export const GERUND = shapeClass(/ing$/);
export const PAST = shapeClass(/ed$/);
export const PARTICIPLE = shapeClass(/(?:ed|ing|en)$/);
