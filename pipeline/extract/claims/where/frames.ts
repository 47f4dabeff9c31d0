/** Places that hold for a whole sentence, and places in the words that a sentence quotes. */
import type { Text } from '../../text/text.ts';
import type { Site } from '../report.ts';

/** *Meanwhile in Homs,*: so many words stand before it. */
const OPENING = 3;

/** *In Homs, where the war goes on and roads are closed, 40 died*: what opens a sentence holds for all of it. */
export function isFrame(text: Text, place: Site, figure: Site): boolean {
  return place.first < figure.first && opensSentence(text, place);
}

/** *In Homs, …* */
export function opensSentence({ tokens, sentences }: Text, { first, last, sentence }: Site): boolean {
  const before = first - sentences[sentence]!.first;
  return before > 0 && before <= OPENING && tokens[last]?.text === ',';
}

/** *Two men had a sign that said “Keep out of Homs”*: a place in words that are quoted, and a figure outside them. */
export function isQuotedApart({ tokens }: Text, place: Site, figure: Site): boolean {
  const { quotation } = tokens[place.first]!;
  return quotation >= 0 && quotation !== tokens[figure.first]!.quotation;
}
