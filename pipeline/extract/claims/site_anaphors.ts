/** Sites that a report speaks of again by what they are: *the prison*, *the camp’s gate*, *that hospital*; and *here*. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import { DESIGNATIONS, FACILITIES } from '../places/words.ts';
import { FormClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { datelineOf, type Placed, type Report } from './report.ts';

/** So many names back a site may be taken up again. */
const WINDOW = 40;

/**
 * The sites that are spoken of again, each as the mention that named it, where it is spoken of, in order.
 *
 * @param report the report
 */
export function siteAnaphorsOf(report: Report): Placed<PlaceMention>[] {
  const { tokens, sentences } = report.text;
  const found: Placed<PlaceMention>[] = [];
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (next < report.places.length && report.places[next]!.site.first < i) next++;
    const token = tokens[i]!;
    const first = SITE.has(token) ? determinerBefore(tokens, i) : -1;
    if (first < 0) continue;
    const before = report.places.slice(Math.max(0, next - WINDOW), next);
    const antecedent = before.findLast(({ mention }) => isOf(mention, token));
    if (!antecedent) continue;
    const { paragraph } = sentences[token.sentence]!;
    const site = { first, last: i + 1, sentence: token.sentence, clause: report.clauseOf(i), paragraph };
    found.push({ mention: antecedent.mention, site });
  }
  return found;
}

/** Where a report with a dateline says *here* in its own voice, as the mention of the dateline. */
export function heresOf(report: Report): Placed<PlaceMention>[] {
  const dateline = datelineOf(report);
  if (!dateline) return [];
  const { tokens, sentences } = report.text;
  const found: Placed<PlaceMention>[] = [];
  for (let i = dateline.site.last; i < tokens.length; i++) {
    const { lower, sentence, quotation } = tokens[i]!;
    if (lower !== 'here' || quotation >= 0) continue;
    const { paragraph, first } = sentences[sentence]!;
    if (i === first) continue;
    const site = { first: i, last: i + 1, sentence, clause: report.clauseOf(i), paragraph };
    found.push({ mention: dateline.mention, site });
  }
  return found;
}

const SITE_KINDS: ReadonlySet<string> = new Set(['camp', 'prison', 'base']);
const SITE = new FormClass((lower) => SITE_KINDS.has(DESIGNATIONS.get(lower) ?? '') || FACILITIES.has(lower));

/** Whether a place is what the noun calls it: *Ghazlan* of the kind prison *the jail*, *Leeds Hospital* *the hospital*. */
function isOf({ kind, text, use }: PlaceMention, { lower }: Token): boolean {
  if (use !== 'literal') return false;
  const own = DESIGNATIONS.get(lower);
  return own !== undefined && SITE_KINDS.has(own) ? kind === own : text.toLowerCase().endsWith(lower);
}

/** The *the* of *the prison*, *the whole camp*; -1 for *a prison*, *the camp of Foo*, *the prison guards*. */
function determinerBefore(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1];
  if (next && (next.lower === 'of' || next.tag === 'NOUN' || next.tag === 'PROPN')) return -1;
  const at = tokens[i - 1]!.tag === 'ADJ' ? i - 2 : i - 1;
  return /^(?:the|this|that)$/.test(tokens[at]?.lower ?? '') ? at : -1;
}
