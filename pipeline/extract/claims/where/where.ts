/** The place of a claim: in its clause, else carried from the passage, else the dateline (codebook, `location`). */
import type { Attribution, PlaceMention, Quantity } from '../../../../schemas/annotation.ts';
import type { LocationBasis, ReadingRule } from '../../../../schemas/codes.ts';
import { attributionAt } from '../../attributions/attributions.ts';
import { dimensionOf } from '../measure/measure_cues.ts';
import { bySentence, nearby, type Report, type Site } from '../report.ts';
import { actingCountry } from './acting_countries.ts';
import { type Candidate, candidatesOf } from './candidates/candidates.ts';
import { CourtPlaces } from './court_places.ts';
import { isQuotedApart } from './frames.ts';
import { Goals } from './goals.ts';
import { countryOfIndex } from './market_indexes.ts';
import { narrower } from './narrower.ts';
import { costOf, FAR, type Weighed } from './place_costs.ts';
import { nameOf } from './place_names.ts';
import { Scenes } from './scenes/scenes.ts';
import {
  type PlacedSource,
  placedSource,
  placeOfPolice,
  placeOfSender,
  placeOfSource,
} from './source_places.ts';
import type { Standing } from './standing/standing.ts';
import { WholeCountries } from './whole_country.ts';
import { isWorldwide, worldwideBehind } from './worldwide.ts';

export interface Where {
  location: string | null;
  location_key: string | null;
  location_basis: LocationBasis | null;
  /** The rule that gave the place, or gave none. */
  rule: ReadingRule<'location'>;
  destination: string | null;
  destination_key: string | null;
  /** The names that gave them. */
  place: PlaceMention | null;
  goal: PlaceMention | null;
}

/** What `find` needs to know of a figure beside where it stands. */
export interface Counted extends Weighed {
  /** Where the things went of which these are a part, or of which this is another count. */
  goal: PlaceMention | null;
  /** The things are nowhere: countries of origin. */
  placeless: boolean;
  /** False for figures that have no place unless their clause states one: company results. */
  carries: boolean;
  /** The figure has the date of the news, not of its background. */
  ofNews: boolean;
  /** They are counted over years, or since a year. */
  over: boolean;
}

/** A place with the rule that gave it, or the rule that gave none. */
interface Found {
  place: PlaceMention | null;
  rule: ReadingRule<'location'>;
}

/** The basis that the codebook gives for each rule. */
const BASIS: Record<ReadingRule<'location'>, LocationBasis | null> = {
  clause: 'stated',
  sentence: 'stated',
  paragraph: 'inherited',
  neighbour: 'inherited',
  focus: 'inherited',
  again: 'inherited',
  dateline: 'dateline',
  apart: null,
  none: null,
};

/** Answers for the figures of one report where the counted things are. */
export class PlaceFinder {
  readonly #report: Report;
  readonly #candidates: Map<number, Candidate[]>;
  readonly #scenes: Scenes;
  readonly #courts: CourtPlaces;
  readonly #goals: Goals;
  readonly #countries: WholeCountries;
  /** Places as claims call them; several claims share a scene. */
  readonly #names = new Map<PlaceMention, string>();

  /**
   * @param report the report
   * @param isBackground whether a sentence tells of an earlier time than the news; its place is not carried far
   */
  constructor(report: Report, isBackground: (sentence: number) => boolean) {
    this.#report = report;
    this.#candidates = bySentence(candidatesOf(report));
    this.#goals = new Goals(report, this.#candidates);
    this.#countries = new WholeCountries(report);
    this.#scenes = new Scenes(report, this.#candidates, isBackground);
    this.#courts = new CourtPlaces(report, this.#scenes.dateline);
  }

  /**
   * @param site where the figure stands
   * @param counted what it counts
   */
  find(site: Site, counted: Counted): Where {
    const goal = counted.movement ? this.#goals.of(site, counted.movement, counted.goal) : null;
    const stated = counted.placeless ? null : this.#stated(site, counted, goal);
    const found = stated ?? this.#unstated(site, counted, goal);
    const { place, rule } = this.#ofIndex(site, counted, found);
    return {
      location: this.#nameOf(place),
      location_key: place?.id ?? null,
      location_basis: place && BASIS[rule],
      rule,
      destination: this.#nameOf(goal),
      destination_key: goal?.id ?? null,
      place,
      goal,
    };
  }

  #nameOf(place: PlaceMention | null): string | null {
    if (!place) return null;
    let name = this.#names.get(place);
    if (name === undefined) {
      name = nameOf(place, this.#report.text.raw);
      this.#names.set(place, name);
    }
    return name;
  }

  /** The place of a figure whose sentence states none: of those who speak of whom they care for, or from the passage. */
  #unstated(site: Site, counted: Counted, goal: PlaceMention | null): Found {
    const source = placedSource(this.#report, counted.quantity);
    const place = source && !counted.placeless ? placeOfSource(this.#report, source, counted.quantity) : null;
    return place ? { place, rule: 'sentence' } : this.#carried(site, counted, goal, source);
  }

  /** The place that a figure without one of its own takes from the passage; failing that, where those who were hurt were taken. */
  #carried(
    site: Site,
    { quantity, carries, movement, ofNews, over }: Counted,
    goal: PlaceMention | null,
    source: PlacedSource | null,
  ): Found {
    if (!carries || isWorldwide(this.#report, site)) return { place: null, rule: 'apart' };
    const court = this.#courts.of(site);
    if (court) return { place: court, rule: court === this.#scenes.dateline ? 'dateline' : 'focus' };
    const scene = this.#widened(site, quantity, this.#scenes.of(site, goal, ofNews, over));
    const actor = movement === 'receipt' ? null : actingCountry(this.#report, site);
    if (actor && actor.country !== scene?.place?.country) return { place: actor, rule: 'clause' };
    const police = source && placeOfPolice(this.#report, source);
    if (police && !isWithin(scene?.place, police)) return { place: police, rule: 'sentence' };
    if (scene?.place && movement === 'receipt' && goal && this.#goals.isTaking(scene.place))
      return { place: null, rule: 'none' };
    if (scene) return scene;
    if (movement) {
      const sender = source && placeOfSender(this.#report, source);
      return { place: sender, rule: sender ? 'sentence' : 'none' };
    }
    const arrived = this.#candidates.get(site.sentence)?.find(({ standing }) => standing === 'to');
    return arrived ? { place: arrived.mention, rule: 'sentence' } : { place: null, rule: 'none' };
  }

  /** The country of a share index, unless a place within it was found. */
  #ofIndex(site: Site, { quantity }: Counted, found: Found): Found {
    const country = countryOfIndex(this.#report, site, quantity);
    if (country === null || found.place?.country === country) return found;
    const place = this.#countries.named(country);
    return { place, rule: place ? 'sentence' : 'apart' };
  }

  /**
   * The whole country, for what is told of it in a passage that is set in one of its towns; where the report does not name the
   * country, the town, though what is counted nationwide is not there, nor a poll where the report was written.
   */
  #widened(site: Site, quantity: Quantity, scene: Found | null): Found | null {
    if (!scene?.place) return scene;
    const source = attributionAt(this.#report.attributions, quantity.start, quantity.end)?.source ?? null;
    const reason = this.#countries.reasonFor(site, quantity, scene.place, source);
    if (!reason) return scene;
    const country = this.#countries.of(scene.place);
    if (country) return { place: country, rule: 'focus' };
    const isElsewhere = reason === 'nation' || (reason === 'poll' && scene.rule === 'dateline');
    return isElsewhere ? { place: null, rule: 'none' } : scene;
  }

  /** The place nearest to the figure in its sentence. */
  #stated(site: Site, counted: Counted, goal: PlaceMention | null): Found | null {
    const isAmount = !counted.carries && isAmountOf(counted.quantity);
    let best: Candidate | null = null;
    let least = FAR;
    const world = worldwideBehind(this.#report, site);
    const { start, end } = counted.quantity;
    const said = attributionAt(this.#report.attributions, start, end);
    for (const candidate of nearby(this.#candidates.get(site.sentence) ?? [], site, FAR)) {
      if (candidate.mention === goal || site.first < candidate.behind) continue;
      if (counted.movement === 'receipt' && isTaker(candidate)) continue;
      if (isAmount && (candidate.site.clause !== site.clause || NAMES.has(candidate.standing))) continue;
      if (world >= 0 && candidate.site.first > world) break;
      if (said && candidate.ofSpeech && !isToldBehind(candidate, site, end, said)) continue;
      if (isQuotedApart(this.#report.text, candidate.site, site)) continue;
      const cost = costOf(this.#report.text, candidate, site, counted);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    if (best) best = narrower(this.#report, best, this.#candidates.get(site.sentence)!, site);
    return best && { place: best.mention, rule: best.site.clause === site.clause ? 'clause' : 'sentence' };
  }
}

/** Whether a place that the passage gives is one in the country of another, and no wider. */
function isWithin(scene: PlaceMention | null | undefined, { country, kind }: PlaceMention): boolean {
  if (!scene || scene.country !== country) return false;
  return kind === 'country' || scene.kind !== 'country';
}

/** ***Norway** has taken back 40 people, **Italy** four*: a country that takes in is not where they were. */
function isTaker({ standing, mention }: Candidate): boolean {
  return mention.kind === 'country' && (standing === 'label' || standing === 'subject');
}

/** *He spoke of an outbreak, now in 40 schools **in Homs***: the clause of the figure goes on to its place, and no cue of speech stands between. */
function isToldBehind(
  { site: place, mention }: Candidate,
  figure: Site,
  end: number,
  { cue }: Attribution,
): boolean {
  if (place.clause !== figure.clause || place.first < figure.last) return false;
  return cue === null || cue.start < end || cue.end > mention.start;
}

/** How a place stands that may only be part of a company's name: *the Leeds baker earned …*. */
const NAMES: ReadonlySet<Standing> = new Set<Standing>(['part', 'subject', 'origin', 'left', 'away']);

/** Money or a share, which a company has wherever it may be. */
function isAmountOf({ unit }: Quantity): boolean {
  const dimension = dimensionOf(unit);
  return dimension === 'money' || dimension === 'ratio';
}
