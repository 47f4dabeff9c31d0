/** Which attribution a stretch of the report stands under. */
import type { Attribution } from '../../../schemas/annotation.ts';
import { rememberingFor } from '../../language/remembering.ts';
import { firstWhere } from '../text/search.ts';

interface Reach {
  start: number;
  end: number;
  /** Length of the whole content that this is a piece of. */
  length: number;
  attribution: Attribution;
}

/** Contents are looked up in pieces of this many characters, so that a long one costs no more than a short one. */
const PIECE = 2000;

/** Pieces of contents, sorted by start. */
const indexOf = rememberingFor((attributions: readonly Attribution[]): Reach[] => {
  const reaches: Reach[] = [];
  for (const attribution of attributions)
    for (const { start, end } of attribution.content)
      for (let at = start; at < end; at += PIECE)
        reaches.push({ start: at, end: Math.min(at + PIECE, end), length: end - start, attribution });
  reaches.sort((a, b) => a.start - b.start || b.end - a.end);
  return reaches;
});

/**
 * The attribution that governs a stretch of the report, such as a figure.
 *
 * Of several, quoted words go before reported ones, and then the shorter content before the longer, which is the
 * inner one: *A said that B claims 40* is B's. What stands in the words that name a source is nobody's.
 *
 * @param attributions as `readAttributions` gives them; they must not be changed between calls
 * @param start offset of the stretch
 * @param end offset behind it
 * @returns null where the report speaks in its own voice
 */
export function attributionAt(
  attributions: readonly Attribution[],
  start: number,
  end: number,
): Attribution | null {
  const reaches = indexOf(attributions);
  const low = firstWhere(reaches, (reach) => reach.start > start);
  let best: Reach | null = null;
  for (let i = low - 1; i >= 0 && reaches[i]!.start > start - PIECE; i--) {
    const reach = reaches[i]!;
    if (reach.end <= start || holds(reach.attribution.source, start, end)) continue;
    if (!best || precedes(reach, best)) best = reach;
  }
  return best?.attribution ?? null;
}

/** The stretch of what is said that holds a figure, where somebody is made responsible for it; as `attributionAt`. */
export function contentAt(
  attributions: readonly Attribution[],
  start: number,
  end: number,
): Attribution['content'][number] | null {
  const content = attributionAt(attributions, start, end)?.content ?? [];
  return content.find((span) => holds(span, start, end)) ?? null;
}

function holds(span: { start: number; end: number } | null, start: number, end: number): boolean {
  return span !== null && span.start <= start && end <= span.end;
}

function precedes(a: Reach, b: Reach): boolean {
  if (a.attribution.speech !== b.attribution.speech) return a.attribution.speech === 'direct';
  return a.length < b.length;
}
