/** Countries, divisions and towns that a report speaks of again by what they are: *across the country*, *in the city*, *statewide*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { DESIGNATIONS, DIRECTIONS } from '../../../places/words.ts';
import { wordClass } from '../../../text/forms.ts';
import type { Tag, Token } from '../../../text/token.ts';
import { type Placed, type Report, type Site, siteAt } from '../../report.ts';
import { isConstituency } from '../standing/phrase_standing.ts';
import { determinerBefore, WINDOW } from './site_anaphors.ts';

/** What a report calls a place again, and the kinds of places that it may mean: *across the country*, *in the city*. */
const KINDS: Record<string, readonly string[]> = {
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
  state: ['admin1'],
  province: ['admin1'],
  governorate: ['admin1'],
  county: ['admin2'],
  city: ['city'],
  town: ['town', 'city'],
  village: ['village', 'town', 'other'],
  island: ['island'],
};
const WHOLE: Record<string, string> = {
  nationwide: 'country',
  countrywide: 'country',
  statewide: 'state',
  countywide: 'county',
  citywide: 'city',
};
const PLACE = wordClass([...Object.keys(KINDS), ...Object.keys(WHOLE)]);
/** So many sentences back the place is looked for first. */
const RECENT = 3;
const LAST = 1;

/** Where a report speaks of a country, division or town again, as a mention that named it. */
export function placeAnaphorsOf(report: Report): Placed<PlaceMention>[] {
  const { tokens } = report.text;
  const found: Placed<PlaceMention>[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!PLACE.has(token)) continue;
    while (next < report.places.length && report.places[next]!.site.first < i) next++;
    const whole = WHOLE[token.lower];
    const first = whole ? i : i > 0 ? determinerBefore(tokens, i) : -1;
    if (first < 0 || tokens[first]!.lower === 'this') continue;
    const kinds = KINDS[whole ?? token.lower]!;
    const before = report.places.slice(Math.max(0, next - WINDOW), next);
    const named = before.filter(
      ({ mention, site }) =>
        !isOtherwiseCalled(tokens, site.first, kinds) &&
        !isCompound(tokens[site.last]) &&
        !isConstituency(report, { mention, site }) &&
        !(mention.use === 'demonym' && isSomebody(tokens, site)),
    );
    const home = kinds.includes('country') ? countryBefore(before, token.sentence) : null;
    const ofHome = home === null ? [] : named.filter(({ mention }) => mention.country === home);
    const mention = spokenOf(ofHome, kinds, token.sentence) ?? spokenOf(named, kinds, token.sentence);
    const site = siteAt(report, first, i + 1);
    if (mention && !saysWhere(tokens, before.at(-1), first))
      found.push({ mention: wholeOf(tokens, named, mention), site });
  }
  return found;
}

/** *Across the country* behind *in eastern Homs* and *in Homs*: the mention of the whole. */
function wholeOf(
  tokens: readonly Token[],
  named: readonly Placed<PlaceMention>[],
  mention: PlaceMention,
): PlaceMention {
  if (!named.some((one) => one.mention === mention && isPart(tokens, one.site))) return mention;
  const whole = named.find((one) => one.mention.name === mention.name && !isPart(tokens, one.site));
  return whole?.mention ?? mention;
}

/** *eastern **Homs*** */
function isPart(tokens: readonly Token[], { first }: Site): boolean {
  return DIRECTIONS.has(tokens[first - 1]?.lower ?? '');
}

/** *The US**-backed** forces*: the name only says what forces. */
function isCompound(next: Token | undefined): boolean {
  return next?.text === '-' && !next.spaced;
}

/** *In Herat, **on the other side of the country**, …*: an aside that only says where the town lies. */
function saysWhere(tokens: readonly Token[], town: Placed<PlaceMention> | undefined, first: number): boolean {
  if (!town || town.site.sentence !== tokens[first]!.sentence || town.mention.kind === 'country')
    return false;
  if (tokens[town.site.last]?.text !== ',' || first - town.site.last > ASIDE) return false;
  for (let i = town.site.last + 1; i < first; i++) if (!IN_ASIDE.has(tokens[i]!.tag)) return false;
  return true;
}
/** So many words an aside has before *the country*, at most. */
const ASIDE = 8;
const IN_ASIDE: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'DET', 'ADJ', 'ADV', 'NOUN']);

/** *A bomb in **Herat**, on the other side of the country*: the country of the last town that the sentence names, or null. */
function countryBefore(before: readonly Placed<PlaceMention>[], sentence: number): string | null {
  const last = before.at(-1);
  if (!last || last.site.sentence !== sentence || last.mention.use !== 'literal') return null;
  return last.mention.kind === 'country' ? null : last.mention.country;
}

/** *A Chilean*, *six Kenyans*, *a Somali national*: people, wherever they are. */
function isSomebody(tokens: readonly Token[], { last }: Site): boolean {
  const next = tokens[last];
  return !next || (next.tag !== 'NOUN' && next.tag !== 'ADJ' && next.tag !== 'PROPN') || NATIONALS.has(next);
}
const NATIONALS = wordClass('national nationals citizen citizens man men woman women');

/** *The district of Homs*: no city. */
function isOtherwiseCalled(tokens: readonly Token[], first: number, kinds: readonly string[]): boolean {
  if (tokens[first - 1]?.lower !== 'of') return false;
  const kind = DESIGNATIONS.get(tokens[first - 2]?.lower ?? '');
  return kind !== undefined && !kinds.includes(kind);
}

/** The place of some kinds that was named most in the last sentences, or before; of those named as often, the last. */
function spokenOf(
  before: readonly Placed<PlaceMention>[],
  kinds: readonly string[],
  sentence: number,
): PlaceMention | null {
  const fit = before.filter(({ mention }) => kinds.includes(mention.kind));
  const last = fit.filter(({ site }) => site.sentence >= sentence - LAST);
  const recent = last.length > 0 ? last : fit.filter(({ site }) => site.sentence >= sentence - RECENT);
  const counts = new Map<string, number>();
  let best: PlaceMention | null = null;
  for (const { mention } of recent.length > 0 ? recent : fit) {
    const count = (counts.get(mention.name) ?? 0) + 1;
    counts.set(mention.name, count);
    if (!best || count >= counts.get(best.name)!) best = mention;
  }
  return best;
}
