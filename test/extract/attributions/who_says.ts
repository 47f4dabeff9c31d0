/** What the attribution layer makes of one figure of a made-up report. */
import { attributionAt, readAttributions } from '../../../pipeline/extract/attributions/attributions.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

/** The speaker of the first figure that is written so, with *, quoted* for direct speech; null for narration. */
export function whoSays(report: string, figure: string): string | null {
  const start = report.indexOf(figure);
  if (start < 0) throw new Error(`“${figure}” does not stand in the report`);
  const text = readText(documentFrom(report, { publisher: null }));
  const found = attributionAt(readAttributions(text), start, start + figure.length);
  return found && `${found.speaker}${found.speech === 'direct' ? ', quoted' : ''}`;
}
