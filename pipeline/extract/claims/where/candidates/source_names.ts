/** Place names inside the words that name a source: *health officials in Norway*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { rememberingFor } from '../../../../language/remembering.ts';
import type { Placed, Report } from '../../report.ts';

/** Places that a report names in the words for a source, in order. */
export function placesOfSources(report: Report): Placed<PlaceMention>[] {
  return namesInSources(report).filter(({ mention }) => mention.use === 'literal');
}

/** Place names inside the words for a source, peoples and bodies too, in order. */
export const namesInSources = rememberingFor((report: Report): readonly Placed<PlaceMention>[] => {
  const sources = sourceSpans(report);
  let source = 0;
  return report.places.filter(({ mention }) => {
    while (source < sources.length && sources[source]!.end <= mention.start) source++;
    return source < sources.length && sources[source]!.start <= mention.start;
  });
});

/** The words that name a source, and those between *told* and what is told: *prosecutors in Homs*. */
function sourceSpans({ attributions }: Report): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { source, cue, content } of attributions) {
    if (source) spans.push(source);
    if (cue && TOLD.has(cue.text) && content[0]!.start > cue.end)
      spans.push({ start: cue.end, end: content[0]!.start });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell', 'informed', 'informs']);
