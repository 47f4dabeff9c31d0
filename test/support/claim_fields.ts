/** Fields of the claims of an invented report, in the order of the text. */
import { extractClaims } from '../../pipeline/extract/extract.ts';
import { documentFrom } from './document.ts';

/** The day on which the report came out. */
export const PUBLISHED = '2025-03-14';

/** The claims of a text. */
export const claimsIn = (text: string, published: string | null = PUBLISHED) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published }));

/** The date of every claim. */
export const dates = (text: string, published: string | null = PUBLISHED) =>
  claimsIn(text, published).map(({ date }) => date);

/** `figure: date` of every claim. */
export const figuresDated = (text: string) =>
  claimsIn(text).map(({ figure_text, date }) => `${figure_text}: ${date}`);

/** The place of every claim. */
export const placesOf = (text: string) => claimsIn(text).map(({ location }) => location);
