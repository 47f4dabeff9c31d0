/** Places that a report speaks of again by what they are: *the prison*, *the camp’s gate*, *across the country*; and *here*. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { DESIGNATIONS, DIRECTIONS, FACILITIES, PLURAL_DESIGNATIONS } from '../../places/words.ts';
import { FormClass, wordClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import type { Token } from '../../text/token.ts';
import { datelineOf, type Placed, type Report, type Site } from '../report.ts';
import { isConstituency } from './phrase_standing.ts';

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
  const unnamed = new Map<string, PlaceMention>();
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const isPlural = SITES.has(token);
    if (!isPlural && !SITE.has(token)) continue;
    while (next < report.places.length && report.places[next]!.site.first < i) next++;
    const first = determinerBefore(tokens, i, isPlural);
    if (first < 0) {
      const town = townOf(report, i, next);
      if (town) unnamed.set(callOf(token), town);
      continue;
    }
    const mention = isPlural
      ? namedSites(report, next, PLURAL_DESIGNATIONS.get(token.lower)!)
      : (namedSite(report, next, token) ?? unnamed.get(callOf(token)));
    if (!mention) continue;
    const { paragraph } = sentences[token.sentence]!;
    const site = { first, last: i + 1, sentence: token.sentence, clause: report.clauseOf(i), paragraph };
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

/** The town of a site that is told of for the first time and has no name: *a police jail in **Homs***. */
function townOf({ text: { tokens }, places }: Report, noun: number, next: number): PlaceMention | null {
  if (!IN_TOWN.has(tokens[noun + 1])) return null;
  const place = places[places[next]?.mention.use === 'demonym' ? next + 1 : next];
  if (place?.mention.use !== 'literal' || place.site.sentence !== tokens[noun]!.sentence) return null;
  if (LANDS.has(place.mention.kind)) return null;
  if (place.site.first - noun > TOWN_REACH || !isPhrase(tokens, noun + 2, place.site.first)) return null;
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
  const { tokens, sentences } = report.text;
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
    const mention = spokenOf(named, kinds, token.sentence);
    const { paragraph } = sentences[token.sentence]!;
    const site = { first, last: i + 1, sentence: token.sentence, clause: report.clauseOf(i), paragraph };
    if (mention) found.push({ mention: wholeOf(tokens, named, mention), site });
  }
  return found;
}

/** *Across the country* behind *in eastern Homs* and *in Homs*: the mention of the whole. */
function wholeOf(
  tokens: readonly Token[],
  named: readonly Placed<PlaceMention>[],
  mention: PlaceMention,
): PlaceMention {
  const isPart = ({ site }: Placed<PlaceMention>) => DIRECTIONS.has(tokens[site.first - 1]?.lower ?? '');
  if (!named.some((one) => one.mention === mention && isPart(one))) return mention;
  const whole = named.find((one) => one.mention.name === mention.name && !isPart(one));
  return whole?.mention ?? mention;
}

/** *The US**-backed** forces*: the name only says what forces. */
function isCompound(next: Token | undefined): boolean {
  return next?.text === '-' && !next.spaced;
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

/** Where a report says *there* of the place that it named last, in that sentence or the one before: *doctors in Homs treated 40 people there*. */
export function theresOf(report: Report): Placed<PlaceMention>[] {
  const { tokens, sentences } = report.text;
  const found: Placed<PlaceMention>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!THERE.has(token) || !isAdverb(tokens, i)) continue;
    const named = report.places[firstWhere(report.places, ({ site }) => site.last > i) - 1];
    if (named?.mention.use !== 'literal' || token.sentence - named.site.sentence > 1) continue;
    const { paragraph } = sentences[token.sentence]!;
    const site = { first: i, last: i + 1, sentence: token.sentence, clause: report.clauseOf(i), paragraph };
    found.push({ mention: named.mention, site });
  }
  return found;
}

const THERE = wordClass('there');

/** *40 people there*, *died there*; not *there were 40*. */
function isAdverb(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (before.sentence !== tokens[i]!.sentence || (before.tag !== 'NOUN' && before.tag !== 'VERB'))
    return false;
  return !next || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'SCONJ';
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
function determinerBefore(tokens: readonly Token[], i: number, isPlural = false): number {
  const next = tokens[i + 1];
  if (next && (next.lower === 'of' || next.tag === 'NOUN' || next.tag === 'PROPN')) return -1;
  const { tag } = tokens[i - 1]!;
  const at = tag === 'ADJ' || (isPlural && tag === 'NUM') ? i - 2 : i - 1;
  return (isPlural ? DEFINITE_PLURAL : DEFINITE).has(tokens[at]) ? at : -1;
}
