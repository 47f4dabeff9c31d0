/** Where a report is set, sentence by sentence: what a figure without a place of its own inherits. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import type { ReadingRule } from '../../../../../schemas/codes.ts';
import { readKinds } from '../../../../input/lexicon.ts';
import { firstWhere } from '../../../text/search.ts';
import { datelineOf, lastBefore, type Placed, type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { placesOfSources } from '../candidates/source_names.ts';
import type { Standing } from '../standing/standing.ts';
import { isAside } from './beside_news.ts';
import { isElsewhere } from './elsewhere.ts';
import { focusOf, leadEnd } from './focus.ts';
import { type Items, itemsOf } from './items.ts';
import { countNames, passingPlaces } from './passing.ts';

interface Scene {
  place: PlaceMention;
  site: Site;
  /** The place holds for its own paragraph and the sentence behind alone: an earlier time than the news, somebody's words, a photo caption, a building or road, one of several places that are told of. */
  local: boolean;
  /** The sentence tells of an earlier time than the news. */
  background: boolean;
  /** It stands beside the news, which the next paragraph takes up again. */
  aside: boolean;
}

/** Standings that set a scene, the surest first. */
const SETTING: Standing[] = ['at', 'from', 'object', 'owner', 'subject'];
const careWords = readKinds<'site' | 'within' | 'cue'>('claim_care', 'word');
/** Where the hurt and the dead are brought, and what such a place has or is called: *ward*, *medical center*. */
const CARE_SITES: ReadonlySet<string> = new Set([...careWords('site'), ...careWords('within')]);
const CARE_CUES = careWords('cue');
/** A sentence that says of so many places what is there sets no scene. */
const LIST = 3;
/** A scene reaches over so many paragraphs; behind them the place that the report is about holds again. */
const CARRY = 1;
/** And over so many sentences: some reports are one paragraph. */
const SENTENCES = 2;

/** A place that a figure inherits, with the rule that gave it. */
export interface Carried {
  place: PlaceMention;
  rule: ReadingRule<'location'>;
}

/** The places of one report's sentences, and what holds from one to the next. */
export class Scenes {
  readonly #report: Report;
  readonly #scenes: Scene[];
  readonly #focus: PlaceMention | null;
  /** The first sentence in which the place that the report is about may hold. */
  readonly #holdsFrom: number;
  readonly #items: Items | null;
  /** Whether a place does not reach beyond its paragraph. */
  readonly #isPassing: (place: PlaceMention, at: Site, figure: Site) => boolean;
  /** The place that the report says it was written in. */
  readonly dateline: PlaceMention | null;

  /**
   * @param report the report
   * @param candidates places by sentence, in order
   * @param isBackground whether a sentence tells of an earlier time than the news
   */
  constructor(
    report: Report,
    candidates: ReadonlyMap<number, readonly Candidate[]>,
    isBackground: (sentence: number) => boolean,
  ) {
    this.#report = report;
    this.#items = itemsOf(report);
    const mentions = countNames(report);
    const lead = leadEnd(report);
    this.#isPassing = passingPlaces(report, mentions, lead);
    this.dateline = datelineOf(report)?.mention ?? null;
    const scenes: Scene[] = [];
    for (const here of candidates.values()) {
      const main = mainScene(report, here, mentions);
      if (!main || isElsewhere(report, main, this.dateline)) continue;
      const { mention, site } = main;
      if (isOfCare(report, site) || isOfSome(report, site)) continue;
      const quoted = report.text.tokens[site.first]!.quotation >= 0;
      const caption = report.text.paragraphs[site.paragraph]!.kind === 'caption';
      const aside = isAside(report, site);
      const background = aside || isBackground(site.sentence);
      const local = mention.kind === 'facility' || quoted || caption || background || tellsEach(report, here);
      scenes.push({ place: mention, site, local, background, aside });
    }
    this.#scenes = withRenewals(report, scenes);
    this.#focus = focusOf(report, candidates, this.dateline, lead);
    this.#holdsFrom = this.#focus ? firstHeld(report, this.#focus) : 0;
  }

  /**
   * The scene of a figure: the last one shortly before it, else the place that the report is about.
   *
   * @param site where the figure stands
   * @param except a place that is not meant, such as where the things are taken
   * @param ofNews whether the figure tells of the news: where earlier things happened is not its place
   * @param over whether it is counted over years: not where the paragraph before is set
   */
  of(site: Site, except: PlaceMention | null, ofNews: boolean, over: boolean): Carried | null {
    if (this.#items) return this.#inItem(this.#items, site, except);
    const { paragraphs } = this.#report.text;
    const number = paragraphs[site.paragraph]!.number;
    for (let i = lastBefore(this.#scenes, site.sentence); i >= 0; i--) {
      const { place, site: at, local, background, aside } = this.#scenes[i]!;
      if (place.name === except?.name) continue;
      if (site.sentence - at.sentence > SENTENCES) break;
      if (background && ofNews) continue;
      if (at.paragraph === site.paragraph) return { place, rule: 'paragraph' };
      if (aside) continue;
      if (number - paragraphs[at.paragraph]!.number > CARRY || over || this.#isAbroad(place, except)) break;
      if (!except && this.#isPassing(place, at, site)) continue;
      const near = place.kind !== 'facility' && site.sentence - at.sentence === 1;
      if (!local || near) return { place, rule: 'neighbour' };
    }
    if (!this.#focus || this.#focus.name === except?.name || site.sentence < this.#holdsFrom) return null;
    return { place: this.#focus, rule: this.#focus === this.dateline ? 'dateline' : 'focus' };
  }

  /** In a report of several items: the last scene of the figure’s own, else what its heading names. */
  #inItem(items: Items, site: Site, except: PlaceMention | null): Carried | null {
    const item = items.of(site.paragraph);
    for (let i = lastBefore(this.#scenes, site.sentence); i >= 0; i--) {
      const { place, site: at } = this.#scenes[i]!;
      if (items.of(at.paragraph) !== item) break;
      if (place.name === except?.name) continue;
      return { place, rule: at.paragraph === site.paragraph ? 'paragraph' : 'neighbour' };
    }
    const place = item < 0 ? null : items.placeOf(item);
    return place && place.name !== except?.name ? { place, rule: 'neighbour' } : null;
  }

  /** *Kenya has 40 of them*, in a report on Chile: another country than the report’s is left with its paragraph. */
  #isAbroad({ kind, country }: PlaceMention, except: PlaceMention | null): boolean {
    const home = this.#focus?.name === except?.name ? null : this.#focus?.country;
    return kind === 'country' && !!home && country !== home;
  }
}

/** A report that names its place so many sentences below does not yet tell of it. */
const FORESEEN = 6;

/** The first sentence in which the place that a report is about may hold; it may be named only below, or in the title; a country is told of where its towns are. */
function firstHeld({ places, text }: Report, focus: PlaceMention): number {
  if (text.document.title?.includes(focus.text)) return 0;
  const isIn = ({ mention }: Placed<PlaceMention>) =>
    mention === focus || (focus.kind === 'country' && mention.country === focus.country);
  const first = places.find(isIn);
  return first ? first.site.sentence - FORESEEN + 1 : 0;
}

/** Scenes with those that go on in the words of somebody there: *said Dr Ann Lee of the hospital in Homs*. */
function withRenewals(report: Report, scenes: readonly Scene[]): Scene[] {
  const { paragraphs } = report.text;
  const all: Scene[] = [];
  let next = 0;
  for (const { mention, site } of placesOfSources(report)) {
    while (next < scenes.length && scenes[next]!.site.first <= site.first) all.push(scenes[next++]!);
    const last = all.at(-1);
    if (!last || last.place.name !== mention.name) continue;
    if (last.site.sentence === site.sentence || scenes[next]?.site.sentence === site.sentence) continue;
    const apart = paragraphs[site.paragraph]!.number - paragraphs[last.site.paragraph]!.number;
    if (apart <= CARRY) all.push({ ...last, site });
  }
  for (; next < scenes.length; next++) all.push(scenes[next]!);
  return all;
}

/**
 * The place that a sentence is set in: of its first clause that has one, the surest; of several joined ones (*in Iraq
 * and Syria*) that which the report names most.
 */
function mainScene(
  report: Report,
  candidates: readonly Candidate[],
  mentions: ReadonlyMap<string, number>,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (namesSeveral(candidates) || listsPlaces(report, candidates)) return null;
  for (const candidate of candidates) {
    const rank = candidate.behind < 0 ? SETTING.indexOf(candidate.standing) : -1;
    if (rank < 0 || candidate.mention.kind === 'continent' || candidate.ofLife || candidate.ofSpeech)
      continue;
    if (startsRoute(report, candidate) && candidates.some(({ standing }) => standing === 'at')) continue;
    const order = candidate.site.clause * SETTING.length + rank;
    if (
      order < least ||
      (best && isJoined(report, best, candidate) && isNamedMore(candidate, best, mentions))
    ) {
      least = Math.min(least, order);
      best = candidate;
    }
  }
  return best;
}

/** ***From Homs to** Hama*: a way that they were on. */
function startsRoute({ text: { tokens } }: Report, { standing, site: { last } }: Candidate): boolean {
  return standing === 'from' && tokens[last]?.lower === 'to';
}

/** Whether things are said to be in so many places that none of them is where the sentence is set. */
function namesSeveral(candidates: readonly Candidate[]): boolean {
  if (candidates.length < LIST) return false;
  const names = candidates.filter(({ standing }) => standing === 'at').map(({ mention }) => mention.name);
  return new Set(names).size >= LIST;
}

/** *It has branches in Kenya, Chile, Norway and Asia*: the first of many. */
function listsPlaces({ places, text }: Report, [first]: readonly Candidate[]): boolean {
  if (!first || (first.standing !== 'at' && first.standing !== 'from')) return false;
  let last = firstWhere(places, ({ site }) => site.first >= first.site.first);
  let count = 1;
  for (; last + 1 < places.length; last++) {
    const [one, other] = [places[last]!.mention, places[last + 1]!.mention];
    if (other.start - one.end > LINK || !LISTED.test(text.raw.slice(one.end, other.start))) break;
    if (other.kind !== 'country' || other.country !== one.country) count++;
  }
  return count >= LIST;
}
/** What stands between the places of a list, and how long it is at most. */
const LISTED = /^,? (?:and |as well as )?(?:the )?$/;
const LINK = 16;

/** @param mentions how often the report names each place */
function isNamedMore(one: Candidate, other: Candidate, mentions: ReadonlyMap<string, number>): boolean {
  return (mentions.get(one.mention.name) ?? 0) > (mentions.get(other.mention.name) ?? 0);
}

/** *Five **remain** in a hospital in **Kayseri***: where the hurt are treated is not where it happened. */
function isOfCare({ text: { tokens }, clauseOf }: Report, { last, clause }: Site): boolean {
  let site = false;
  let cared = false;
  for (let i = last; i > Math.max(0, last - CARE_REACH) && clauseOf(i) === clause; i--) {
    site ||= CARE_SITES.has(tokens[i]!.lower);
    cared ||= CARE_CUES.has(tokens[i]!.lemma);
  }
  return site && cared;
}
/** So many words before the end of the name stand hospital and care, at most. */
const CARE_REACH = 14;

/** ***Eight of the dead** were crushed in Homs*: where some of those told of before were is not where the news is. */
function isOfSome(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = first; i < Math.min(site.first, first + SOME_REACH); i++)
    if (tokens[i]!.tag === 'NUM')
      return (
        tokens[i + 1]?.lower === 'of' &&
        tokens[i + 2]?.lower === 'the' &&
        HARMED.has(tokens[i + 3]?.lower ?? '')
      );
  return false;
}
/** The number stands among so many first words. */
const SOME_REACH = 3;
const HARMED = wordsOf('harmed');

/** *There are 26 in Homs, with 24 in Aleppo*: each place has a figure of its own. */
function tellsEach({ text, quantities }: Report, candidates: readonly Candidate[]): boolean {
  const places = candidates.filter(({ standing }) => standing === 'at');
  for (let i = 1; i < places.length; i++) {
    const [one, other] = [places[i - 1]!, places[i]!];
    if (one.mention.name === other.mention.name || one.site.last > other.site.first) continue;
    if (text.tokens.slice(one.site.last, other.site.first).some(({ tag }) => tag === 'VERB')) continue;
    if (hasQuantity(quantities, one.mention.end, other.mention.start)) return true;
  }
  return false;
}

/** Whether a figure stands between two offsets. */
function hasQuantity(quantities: Report['quantities'], from: number, to: number): boolean {
  const next = quantities[firstWhere(quantities, ({ mention }) => mention.start >= from)];
  return next !== undefined && next.mention.end <= to && next.mention.role === 'claim';
}

function isJoined(report: Report, { mention: one }: Candidate, { mention: other }: Candidate): boolean {
  return other.start - one.end < 8 && /^(?:,? and |, )$/.test(report.text.raw.slice(one.end, other.start));
}
