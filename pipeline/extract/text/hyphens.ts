/** The marks that join words: *Leeds-based*; dashes are none of them. */
import { printedClass } from './forms.ts';

export const HYPHEN = printedClass(/^[-‐‑]$/);
