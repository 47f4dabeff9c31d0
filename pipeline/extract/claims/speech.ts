/** Sentences in which somebody speaks: what stands in what is said, and what beside it. */
import type { Attribution } from '../../../schemas/annotation.ts';
import { rememberingFor } from '../../language/remembering.ts';
import { sentenceAt } from '../text/text.ts';
import type { Report } from './report.ts';

/** Offsets in the raw file. */
interface Span {
  start: number;
  end: number;
}

/** For every sentence with a cue of speech the attributions whose cue stands in it. */
export const speechBySentence = rememberingFor(
  ({ attributions, text }: Report): ReadonlyMap<number, readonly Attribution[]> => {
    const found = new Map<number, Attribution[]>();
    for (const attribution of attributions) {
      if (!attribution.cue) continue;
      const sentence = sentenceAt(text, attribution.cue.start);
      const known = found.get(sentence);
      if (known) known.push(attribution);
      else found.set(sentence, [attribution]);
    }
    return found;
  },
);

/** The part of what is said that a mention stands in; undefined where it stands beside it. */
export function contentAround({ content }: Attribution, { start, end }: Span): Span | undefined {
  return content.find((span) => span.start <= start && end <= span.end);
}
