/** The standing of a place name that stands inside a longer phrase: *Egypt’s coast*, *its China outlets*, *the Homs blast*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { TITLES } from '../../../places/words.ts';
import type { Token } from '../../../text/token.ts';
import { phraseIndex } from '../../measure/governor.ts';
import { dimensionOf } from '../../measure/measure_cues.ts';
import type { Placed, Report, Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import { AT, isBesides, PLACE_NOUNS, TO } from './place_prepositions.ts';
import { isSchoolOfScholars } from './scholars.ts';
import type { Standing } from './standing.ts';

/** What a country has abroad: *the Iraqi embassy* is not in Iraq. */
const ABROAD = wordsOf('abroad');
/** What happens where it is called after: *the Homs blast*. */
const EVENTS = wordsOf('event');
/** What does business wherever it likes: *a Norway shipping company*. */
const COMPANIES = wordsOf('company');
/** Where people work, live and shop: *at its Leeds plant*. */
const PREMISES = wordsOf('premises');
/** What is measured of a whole country: *German exports*, *a Swiss study*. */
const STATISTICS = wordsOf('national');
/** Those who are counted where they live: *900 Homs voters*. */
const RESIDENTS = wordsOf('resident');
/** *Europe’s largest port* is compared with all of Europe. */
export const SUPERLATIVE = /^(?:\p{L}{3,}est|most|least|top|second|third)$/u;

/** *Egypt’s coast*, but not *Egypt’s health ministry*, which stands wherever it likes. */
export function ownerStanding({ text }: Report, possessive: number): Standing | null {
  if (SUPERLATIVE.test(text.tokens[possessive + 1]?.lower ?? '')) return 'part';
  const phrase = text.phrases[phraseIndex(text, possessive)];
  const head = phrase && phrase.head > possessive ? dimensionOf(text.tokens[phrase.head]!.lemma) : null;
  return head === 'organisation' || head === 'group' ? null : 'owner';
}

/** *Roumieh prison*, *Sichuan province*: the head only says what kind of place it is. */
export function isDesignation(head: Token): boolean {
  const kind = PLACE_NOUNS.get(head.lower);
  return kind === 'designation' || kind === 'facility';
}

/** *In Lebanese jails*, *its China outlets*: the place of things, not of people or forces that are called after it. */
export function partStanding(
  { text }: Report,
  phraseFirst: number,
  phraseHead: number,
  site: Site,
  mention: PlaceMention,
): Standing | null {
  const demonym = mention.use === 'demonym';
  const head = text.tokens[phraseHead]!;
  const before = text.tokens[phraseFirst - 1];
  if (isAbroad(mention, head) || COMPANIES.has(head.lemma) || isAirlines(head)) return null;
  if (RESIDENTS.has(head.lemma) && head.tag !== 'PROPN' && !demonym && mention.kind !== 'country')
    return 'owner';
  if (namesPerson(text.tokens, site.last, phraseHead)) return null;
  if (before && TO.test(before.lower) && !isBesides(text.tokens, phraseFirst - 1)) return 'to';
  if (isSchoolOfScholars(text.tokens, phraseFirst - 1, head)) return 'origin';
  const dimension = dimensionOf(head.lemma);
  if (EVENTS.has(head.lemma) && !demonym) return before && AT.test(before.lower) ? 'at' : 'of';
  if (STATISTICS.has(head.lemma) && mention.kind === 'country') return 'owner';
  if (before?.lower === 'from' && !demonym) return 'from';
  if (before && AT.test(before.lower) && head.tag === 'PROPN' && !demonym) return 'at';
  if (
    dimension !== 'building' &&
    dimension !== 'place' &&
    !PREMISES.has(head.lemma) &&
    (head.tag === 'PROPN' || !(PLACE_NOUNS.has(head.lower) || PLACE_NOUNS.has(head.lemma))) &&
    head.lower !== 'area'
  )
    return 'part';
  return before && (AT.test(before.lower) || before.lower === 'from') ? 'at' : 'of';
}

/** *Zorby Airlines*: tagged as a name, it keeps its plural. */
function isAirlines({ lower }: Token): boolean {
  return lower.endsWith('s') && COMPANIES.has(lower.slice(0, -1));
}

/** *The Iraqi embassy*, *a US base*: the country is that which it belongs to. */
export function isAbroad({ kind }: PlaceMention, head: Token): boolean {
  return kind === 'country' && ABROAD.has(head.lemma);
}

/** *Ohio Gov. Ann Lee*, *the Florida senator*, *the governor of Ohio*, *Sen. Ann Lee of Ohio*: the state that somebody governs or stands for, wherever he is. */
export function isConstituency({ text }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (mention.kind !== 'admin1') return false;
  if (isOfOffice(text.tokens, site.first)) return true;
  const head = text.phrases[phraseIndex(text, site.first)]?.head ?? -1;
  for (let i = site.last; i <= head; i++) if (isTitle(text.tokens[i]!)) return true;
  return false;
}

/** *The governor **of** Ohio*, *Sens. Ann Lee **of** Ohio*. */
function isOfOffice(tokens: readonly Token[], first: number): boolean {
  if (first < 2 || tokens[first - 1]!.lower !== 'of') return false;
  let i = first - 2;
  while (i > first - OFFICE && i > 0 && tokens[i]!.tag === 'PROPN' && !isTitle(tokens[i]!)) i--;
  return isTitle(tokens[i]!);
}
/** So many words before a name its office stands, at most. */
const OFFICE = 6;

function isTitle({ lower }: Token): boolean {
  return TITLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** *Leeds coach Ann Lee*, *Ohio Gov. Ann Lee*: the phrase is of a person, wherever he is. */
function namesPerson(tokens: readonly Token[], from: number, head: number): boolean {
  if (isPerson(tokens[head]!)) return true;
  for (let i = head; i > from && tokens[i]!.tag === 'PROPN'; i--) if (isPerson(tokens[i - 1]!)) return true;
  return false;
}

function isPerson(token: Token): boolean {
  return dimensionOf(token.lemma) === 'person' || isTitle(token);
}
