/** Whose figure it is: the source of the attribution that governs it, else the report itself (codebook, `speaker`). */
import type { Attribution } from '../../../schemas/annotation.ts';
import type { ReadingRule, SpeakerBasis, Speech } from '../../../schemas/codes.ts';
import { attributionAt } from '../attributions/attributions.ts';
import type { Report } from './report.ts';

export interface Who {
  speaker: string | null;
  speaker_basis: SpeakerBasis;
  /** The rule that found the speaker. */
  rule: ReadingRule<'speaker'>;
  speech: Speech;
  via: string | null;
  /** What makes the speaker responsible; null where the report speaks itself. */
  attribution: Attribution | null;
}

/**
 * @param report the report
 * @param figure offsets of the figure
 * @returns the speaker; for narration the publisher, which is null where nobody knows it
 */
export function speakerOf(report: Report, figure: { start: number; end: number }): Who {
  const { publisher } = report.text.document;
  const attribution = attributionAt(report.attributions, figure.start, figure.end);
  if (!attribution)
    return {
      speaker: publisher,
      speaker_basis: 'publisher',
      rule: 'narration',
      speech: 'narration',
      via: null,
      attribution,
    };
  const { speaker, basis, speech, via } = attribution;
  const rule = basis === 'inherited' ? 'carried' : speech === 'direct' ? 'quotation' : 'cue';
  return { speaker, speaker_basis: basis, rule, speech, via: via === publisher ? null : via, attribution };
}
