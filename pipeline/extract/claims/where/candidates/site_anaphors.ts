/** Camps, prisons and other sites that a report speaks of again by what they are: *the prison*, *the camp’s gate*, *both camps*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { DESIGNATIONS, FACILITIES, PLURAL_DESIGNATIONS } from '../../../places/words.ts';
import { FormClass, wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { type Placed, type Report, siteAt } from '../../report.ts';

/** So many names back a place may be taken up again. */
export const WINDOW = 40;

/**
 * The sites that are spoken of again, each as the mention that named it, where it is spoken of, in order.
 *
 * @param report the report
 */
export function siteAnaphorsOf(report: Report): Placed<PlaceMention>[] {
  const { tokens } = report.text;
  const found: Placed<PlaceMention>[] = [];
  const unnamed = new Map<string, PlaceMention>();
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const isPlural = SITES.has(token);
    if (!isPlural && !SITE.has(token)) continue;
    while (next < report.places.length && report.places[next]!.site.first < i) next++;
    const first = determinerBefore(tokens, i, isPlural);
    if (first < 0) {
      const town = townOf(report, i, next, isPlural);
      if (town) unnamed.set(isPlural ? token.lower : callOf(token), town);
      continue;
    }
    const mention = isPlural
      ? (namedSites(report, next, PLURAL_DESIGNATIONS.get(token.lower)!) ?? unnamed.get(token.lower))
      : (namedSite(report, next, token) ?? unnamed.get(callOf(token)));
    if (!mention) continue;
    const site = siteAt(report, first, i + 1);
    found.push({ mention, site });
  }
  return found;
}

/** The last site named before the place at `next` that a noun can mean. */
function namedSite({ places }: Report, next: number, noun: Token): PlaceMention | null {
  for (let i = next - 1; i >= Math.max(0, next - WINDOW); i--)
    if (isOf(places[i]!.mention, noun)) return places[i]!.mention;
  return null;
}

/** *The two camps*: the first of those last named together, *in Foo and Bar camps*; else the country of the last one. */
function namedSites({ places, text }: Report, next: number, kind: string): PlaceMention | null {
  for (let i = next - 1; i >= Math.max(0, next - WINDOW); i--) {
    const { mention } = places[i]!;
    if (mention.kind !== kind || mention.use !== 'literal') continue;
    const before = places[i - 1]?.mention;
    if (before?.use === 'literal' && JOINED.test(text.raw.slice(before.end, mention.start))) return before;
    return places.find((one) => isCountryOf(one.mention, mention))?.mention ?? mention;
  }
  return null;
}
const JOINED = /^(?: camp| prison)? (?:and|or) (?:the )?$/;

function isCountryOf({ kind, country, use }: PlaceMention, site: PlaceMention): boolean {
  return kind === 'country' && country === site.country && use !== 'metonym';
}

/** So many words may stand between a site without a name and its town: *a jail **in the northern city of** Homs*. */
const TOWN_REACH = 7;
const INDEFINITE = wordClass('a an');
/** Kinds of places that are no towns. */
const LANDS: ReadonlySet<string> = new Set(['country', 'continent', 'region', 'admin1', 'admin2']);
const IN_TOWN = wordClass('in at near outside');

/** The town of a site that is told of for the first time and has no name: *a police jail in **Homs***; the land of several. */
function townOf(
  { text: { tokens }, places }: Report,
  noun: number,
  next: number,
  isPlural: boolean,
): PlaceMention | null {
  if (isPlural && tokens[noun + 1]?.lower === 'and' && SITES.has(tokens[noun + 2])) noun += 2;
  if (!IN_TOWN.has(tokens[noun + 1])) return null;
  const place = places[places[next]?.mention.use === 'demonym' ? next + 1 : next];
  if (place?.mention.use !== 'literal' || place.site.sentence !== tokens[noun]!.sentence) return null;
  if (!isPlural && LANDS.has(place.mention.kind)) return null;
  if (place.site.first - noun > TOWN_REACH || !isPhrase(tokens, noun + 2, place.site.first)) return null;
  if (isPlural) return place.mention;
  let first = noun - 1;
  while (first > noun - TOWN_REACH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first]?.tag ?? '')) first--;
  return INDEFINITE.has(tokens[first]) ? place.mention : null;
}

/** Whether tokens can all belong to a noun phrase with what hangs on it. */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:DET|ADJ|NOUN|ADP|PROPN)$/.test(tokens[i]?.tag ?? '')) return false;
  return true;
}

/** What nouns for sites of one kind have in common: *jail* and *prison*. */
function callOf({ lower }: Token): string {
  const kind = DESIGNATIONS.get(lower) ?? '';
  return SITE_KINDS.has(kind) ? kind : lower;
}

const SITE_KINDS: ReadonlySet<string> = new Set(['camp', 'prison', 'base']);
/** What several sites of one kind are called. */
const SITES = new FormClass((lower) => SITE_KINDS.has(PLURAL_DESIGNATIONS.get(lower) ?? ''));
const SITE = new FormClass((lower) => SITE_KINDS.has(DESIGNATIONS.get(lower) ?? '') || FACILITIES.has(lower));

/** Whether a place is what the noun calls it: *Ghazlan* of the kind prison *the jail*, *Leeds Hospital* *the hospital*. */
function isOf({ kind, text, use }: PlaceMention, { lower }: Token): boolean {
  if (use !== 'literal') return false;
  const own = DESIGNATIONS.get(lower);
  return own !== undefined && SITE_KINDS.has(own) ? kind === own : text.toLowerCase().endsWith(lower);
}

const DEFINITE = wordClass('the this that');
const DEFINITE_PLURAL = wordClass('the these those both');

/** The *the* of *the prison*, *the whole camp*, *the two camps*; -1 for *a prison*, *the camp of Foo*, *the prison guards*. */
export function determinerBefore(tokens: readonly Token[], i: number, isPlural = false): number {
  const next = tokens[i + 1];
  if (next && (next.lower === 'of' || next.tag === 'NOUN' || next.tag === 'PROPN')) return -1;
  const { tag } = tokens[i - 1]!;
  const at = tag === 'ADJ' || (isPlural && tag === 'NUM') ? i - 2 : i - 1;
  return (isPlural ? DEFINITE_PLURAL : DEFINITE).has(tokens[at]) ? at : -1;
}
