/** The place that a report is about: what a figure inherits where the passage sets no scene. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import type { Text } from '../../../text/text.ts';
import type { Placed, Report, Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { isContainer } from '../candidates/containers.ts';
import { endsName, isInMoney, moneySpans } from '../candidates/within_names.ts';
import { isConstituency } from '../standing/phrase_standing.ts';
import { SITES } from '../standing/place_kinds.ts';
import type { Standing } from '../standing/standing.ts';
import { isElsewhere } from './elsewhere.ts';
import { openingPlace } from './opening_place.ts';
import { BROAD, OPENING, withinLead } from './within_lead.ts';

/** What a name counts for, by its standing; other standings count `LEAST`. */
const WEIGHTS: Partial<Record<Standing, number>> = {
  at: 2,
  from: 1,
  object: 1,
  of: 1,
  owner: 1,
  subject: 1,
  part: 0.4,
};
const LEAST = 0.4;
/** What it counts more in a headline or title, and in the lead. */
const HEADLINE = 3;
const LEAD = 3;
/** What the place counts that the report was written in. */
const DATELINE = 1.5;
/** A name that counts for less does not say that something happened there. */
const SURE = 1;
/** The lead of a report is its first paragraph, or so many sentences of a longer one. */
const LEAD_SENTENCES = 3;
/** What is measured of a whole country. */
const STATISTICS = wordsOf('national');
/** A whole country or division is less of an answer than a town in it. */
const BREADTH: Record<string, number> = {
  facility: 0.6,
  country: 0.7,
  region: 0.9,
  admin1: 0.7,
  admin2: 0.8,
};

interface Named {
  mention: PlaceMention;
  score: number;
  count: number;
  titled: boolean;
  /** The headline or the opening says that something is there. */
  opening: boolean;
  /** It is named outside captions and quotations. */
  plain: boolean;
}

/**
 * The place that a report is about: the one named most, above all in its headline and lead, where things are said to
 * be rather than to act; the dateline where headline and lead name none. Captions and quotations count little. A place
 * that is named but once, and neither in title nor in opening, is not what a report is about.
 *
 * @param report the report
 * @param candidates places that can say where something is, by sentence
 * @param dateline the place that the report says it was written in
 * @param lead the number of the sentence behind the lead
 */
export function focusOf(
  report: Report,
  candidates: ReadonlyMap<number, readonly Candidate[]>,
  dateline: PlaceMention | null,
  lead: number,
): PlaceMention | null {
  const weigh = weigher(report, candidates);
  const monies = moneySpans(report);
  const names = new Map<string, Named>();
  let isSet = false;
  report.places.forEach((placed, i) => {
    const { mention, site } = placed;
    const held = report.places[i - 1];
    const isTown =
      held && SITES.has(held.mention.kind) && !BROAD.has(mention.kind) && isContainer(report, placed, held);
    const weight =
      isElsewhere(report, placed, dateline) || isListed(report, i) ? NOWHERE : weigh(isTown ? held : placed);
    if (site.sentence < lead && mention !== dateline && mention.kind !== 'continent') isSet ||= weight.set;
    if (mention.use !== 'literal' || endsName(report, placed) || isInMoney(monies, mention)) return;
    if (isConstituency(report, placed)) return;
    const named = entryOf(names, mention);
    if (mention === dateline) named.score += DATELINE;
    count(report, named, placed, weight, lead);
    isSet ||= named.titled && mention.name !== dateline?.name;
  });
  if (dateline && (!isSet || isHere(candidates, dateline, lead))) return dateline;
  const most = best([...names.values()]);
  if (most && isOneOfMany(most, names)) return countryOf(report, most);
  const found = most?.mention ?? dateline ?? measuredIn(report, lead);
  return found && openingPlace(report, withinLead(found, report, candidates, lead));
}

/** *Sold in Ohio, Iowa, Utah and Maine*: one of many places names none that a report is about. */
function isListed(report: Report, at: number): boolean {
  let first = at;
  let last = at;
  while (first > 0 && at - first < LONG_LIST && followsInList(report, first)) first--;
  while (last + 1 < report.places.length && last - at < LONG_LIST && followsInList(report, last + 1)) last++;
  return last - first + 1 >= LONG_LIST;
}

/** *Ohio, **Iowa***, *Utah and **Maine***: only a comma or *and* parts a place from the one before. */
function followsInList({ places, text: { raw } }: Report, at: number): boolean {
  const from = places[at - 1]!.mention.end;
  const to = places[at]!.mention.start;
  return to - from <= LONGEST_LINK && LISTS.test(raw.slice(from, to));
}
const LISTS = /^(?:, (?:and )?| and )$/;
const LONGEST_LINK = ', and '.length;
/** So many places in a row are a list. */
const LONG_LIST = 4;

/** The one country of which headline and opening name a study or statistic: *a Swiss study*; null where they name several. */
function measuredIn({ places, text }: Report, lead: number): PlaceMention | null {
  let only: PlaceMention | null = null;
  for (const { mention, site } of places) {
    if (site.sentence >= lead + OPENING) break;
    if (mention.use !== 'demonym' || mention.kind !== 'country') continue;
    if (!STATISTICS.has(text.tokens[site.last]?.lemma ?? '')) continue;
    if (only && only.name !== mention.name) return null;
    only ??= mention;
  }
  return only;
}

/** Whether the lead says that something is *here*. */
function isHere(
  candidates: ReadonlyMap<number, readonly Candidate[]>,
  dateline: PlaceMention,
  lead: number,
): boolean {
  for (const [sentence, here] of candidates)
    if (sentence < lead && here.some(({ mention }) => mention === dateline)) return true;
  return false;
}

function entryOf(names: Map<string, Named>, mention: PlaceMention): Named {
  const named = names.get(mention.name) ?? {
    mention,
    score: 0,
    count: 0,
    titled: false,
    opening: false,
    plain: false,
  };
  names.set(mention.name, named);
  return named;
}

interface Weight {
  /** The name can say where something is. */
  set: boolean;
  /** It stands in a caption or quotation. */
  aside: boolean;
  /** What it counts outside of these. */
  plain: number | undefined;
}

/** The weight of a name that does not say where the news is. */
const NOWHERE: Weight = { set: false, aside: false, plain: undefined };

function weigher(
  { text }: Report,
  candidates: ReadonlyMap<number, readonly Candidate[]>,
): (placed: Placed<PlaceMention>) => Weight {
  const standings = new Map<PlaceMention, Standing>();
  for (const here of candidates.values())
    for (const { mention, site, standing, ofSpeech, ofLife } of here) {
      if (ofSpeech || ofLife || (standing === 'subject' && !acts(text, site))) continue;
      const isOwn = text.tokens[site.last - 1]!.end === mention.end;
      if (isOwn || !standings.has(mention)) standings.set(mention, standing);
    }
  return ({ mention, site }) => {
    const weight = WEIGHTS[standings.get(mention) ?? 'away'];
    const aside =
      text.paragraphs[site.paragraph]!.kind === 'caption' || text.tokens[site.first]!.quotation >= 0;
    const set = (weight ?? 0) >= (mention.kind === 'country' ? SURE : LEAST);
    return { set, aside, plain: aside ? undefined : weight };
  };
}

/** *Chile sold 40 ships*, though not in a headline, where countries stand for what is in them. */
function acts({ tokens, paragraphs }: Text, { last, paragraph }: Site): boolean {
  return paragraphs[paragraph]!.kind !== 'headline' && tokens[last]?.tag === 'VERB';
}

/** Counts one mention of a name. */
function count(
  { text }: Report,
  named: Named,
  { mention, site }: Placed<PlaceMention>,
  { plain, aside }: Weight,
  lead: number,
): void {
  const { title } = text.document;
  if (!named.titled && title?.includes(mention.text)) {
    named.titled = true;
    named.score += HEADLINE;
  }
  named.count++;
  named.plain ||= !aside;
  named.score += plain ?? LEAST;
  const isHeadline = text.paragraphs[site.paragraph]!.kind === 'headline';
  if (isHeadline) named.score += HEADLINE;
  if (plain !== undefined && plain >= SURE && site.sentence < lead) named.score += LEAD;
  named.opening ||= isHeadline || (plain !== undefined && site.sentence < lead + OPENING);
}

function best(names: readonly Named[]): Named | null {
  let found: Named | null = null;
  let most = 0;
  for (const named of names) {
    const { mention, score, count, titled, opening, plain } = named;
    if (mention.kind === 'continent' || (!titled && !opening && (count === 1 || !plain))) continue;
    const weighed = score * (BREADTH[mention.kind] ?? 1);
    if (weighed > most) {
      most = weighed;
      found = named;
    }
  }
  return found;
}

/** *Ohio*, where a report names many other states and most of them together more often: it is about their country. */
function isOneOfMany({ mention, count }: Named, names: ReadonlyMap<string, Named>): boolean {
  if (mention.kind !== 'admin1') return false;
  let divisions = 0;
  let mentions = 0;
  for (const other of names.values())
    if (other.mention.kind === 'admin1' && other.mention.country === mention.country) {
      divisions++;
      mentions += other.count;
    }
  return divisions >= MANY && count * 2 < mentions;
}
/** So many divisions of a country are many. */
const MANY = 5;

/** The country of a place, as the report calls it, or null. */
function countryOf({ places }: Report, { mention }: Named): PlaceMention | null {
  const named = places.filter(
    (one) => one.mention.kind === 'country' && one.mention.country === mention.country,
  );
  return (named.find((one) => one.mention.use === 'literal') ?? named[0])?.mention ?? null;
}

/** Number of the sentence behind the lead. */
export function leadEnd({ text }: Report): number {
  const dateline = text.document.dateline?.body;
  const lead = text.paragraphs.findIndex(({ kind, end }) => kind === 'body' && end !== dateline);
  const first = text.sentences.findIndex(({ paragraph }) => paragraph === lead);
  const behind = text.sentences.findIndex(({ paragraph }, i) => i > first && paragraph !== lead);
  return Math.min(behind < 0 ? text.sentences.length : behind, first + LEAD_SENTENCES);
}
