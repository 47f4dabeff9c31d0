/** Adverbs that stand for a place named before: *he told reporters **here***, *40 people **there***. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { firstWhere } from '../../../text/search.ts';
import type { Token } from '../../../text/token.ts';
import { datelineOf, type Placed, type Report, siteAt } from '../../report.ts';

/** Where a report with a dateline says *here* in its own voice, as the mention of the dateline. */
export function heresOf(report: Report): Placed<PlaceMention>[] {
  const dateline = datelineOf(report);
  if (!dateline) return [];
  const { tokens, sentences } = report.text;
  const found: Placed<PlaceMention>[] = [];
  for (let i = dateline.site.last; i < tokens.length; i++) {
    const { lower, sentence, quotation } = tokens[i]!;
    if (lower !== 'here' || quotation >= 0) continue;
    if (i !== sentences[sentence]!.first)
      found.push({ mention: dateline.mention, site: siteAt(report, i, i + 1) });
  }
  return found;
}

/** Where a report says *there* of the place that it named last, in that sentence or the one before: *doctors in Homs treated 40 people there*. */
export function theresOf(report: Report): Placed<PlaceMention>[] {
  const { tokens } = report.text;
  const found: Placed<PlaceMention>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lower !== 'there' || !isAdverb(tokens, i)) continue;
    const named = report.places[firstWhere(report.places, ({ site }) => site.last > i) - 1];
    if (named?.mention.use !== 'literal' || token.sentence - named.site.sentence > 1) continue;
    found.push({ mention: named.mention, site: siteAt(report, i, i + 1) });
  }
  return found;
}

/** *40 people there*, *died there*; not *there were 40*. */
function isAdverb(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (before.sentence !== tokens[i]!.sentence || (before.tag !== 'NOUN' && before.tag !== 'VERB'))
    return false;
  return !next || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'SCONJ';
}
