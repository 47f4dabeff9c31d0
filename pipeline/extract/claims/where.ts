/** The place of a claim: in its clause, else carried from the passage, else the dateline (codebook, `location`). */
import type { PlaceMention, Quantity } from '../../../schemas/annotation.ts';
import type { LocationBasis, ReadingRule } from '../../../schemas/codes.ts';
import { attributionAt } from '../attributions/attributions.ts';
import { wordClass } from '../text/forms.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { CourtPlaces } from './court_places.ts';
import { isFrame, isQuotedApart } from './frames.ts';
import { dimensionOf } from './measure_cues.ts';
import { nameOf } from './place_names.ts';
import { bySentence, distance, lastBefore, nearby, type Placed, type Report, type Site } from './report.ts';
import { Scenes } from './scenes.ts';
import type { Movement } from './sense.ts';
import { placeOfSource } from './source_places.ts';
import type { Standing } from './standing.ts';
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
export interface Counted {
  quantity: Quantity;
  /** The things are moved: a place behind *to* is where they went. */
  movement: Movement | null;
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

/** A clause border counts as so many tokens. */
const BORDER = 12;
/** So near behind the figure *to* says where its things went. */
const SENT = 10;
const UNNAMED = /^(?:their|his|her|its|another|other|a|an|home)$/;
/** Standings of a place that is not where things went. */
const SOURCES: ReadonlySet<Standing> = new Set<Standing>(['at', 'from', 'origin', 'left', 'away']);
/** A place that costs more than this says nothing of where the counted things are. */
const FAR = 70;
/** Where things that are not said to move came to, right beside their number (*ten came to Oslo*): better than nothing. */
const ARRIVED = 40;
/** What each standing of a place costs, in tokens. */
const COST: Record<Standing, number> = {
  at: 0,
  from: 0,
  object: 6,
  owner: 6,
  of: 8,
  part: 8,
  subject: 10,
  label: FAR,
  to: FAR,
  origin: FAR,
  left: FAR,
  away: FAR,
};
/** A place before the figure is so much farther than one behind it, in tokens. */
const BEFORE = 3;
/** One that is set off by a comma is farther still. */
const COMMA = 6;
/** What opens a sentence before a comma is no farther than this. */
const FRAME = 45;
/** What a body called after its town does, it does there, as long as no better place is named: *Leeds police*. */
const LOCAL = 30;
/** A place of some of the counted things is so much farther, in tokens. */
const INCLUDED = 30;
const SOME = wordClass('most many some half several one two three');
const THEM = wordClass('them whom which these those');
/** Where somebody says it, that is, when it is told where it is: *40 died in Homs, he told reporters in Geneva*. */
const SPOKEN = 20;
/** *Iraq, with about 40*: so close behind a place, in tokens, its number stands. */
const LABEL = 5;
/** *Two facilities in Qamishli*: so close behind the figure, a place is said of what it counts. */
const BESIDE = 3;

/** *130 Chinese cities*: so close behind the figure, in characters. */
const WITHIN_PHRASE = 40;
/** *15 miles southwest of Homs*: so close behind a distance. */
const DISTANT = 5;

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
  readonly #goals: Candidate[];
  readonly #named: Map<number, Placed<PlaceMention>[]>;
  /** Places as claims call them; several claims share a scene. */
  readonly #names = new Map<PlaceMention, string>();

  /**
   * @param report the report
   * @param isBackground whether a sentence tells of an earlier time than the news; its place is not carried far
   */
  constructor(report: Report, isBackground: (sentence: number) => boolean) {
    this.#report = report;
    this.#candidates = bySentence(candidatesOf(report));
    this.#named = bySentence(report.places);
    this.#goals = [...this.#candidates.values()].flat().filter(({ standing }) => standing === 'to');
    this.#scenes = new Scenes(report, this.#candidates, isBackground);
    this.#courts = new CourtPlaces(report, this.#scenes.dateline);
  }

  /**
   * @param site where the figure stands
   * @param counted what it counts
   */
  find(site: Site, counted: Counted): Where {
    const goal = counted.movement ? this.#goal(site, counted.movement, counted.goal) : null;
    const stated = counted.placeless ? null : this.#stated(site, counted, goal);
    const { place, rule } = stated ?? this.#ofSource(counted) ?? this.#carried(site, counted, goal);
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

  /** The place of those who speak of whom they care for. */
  #ofSource({ quantity, placeless }: Counted): Found | null {
    const place = placeless ? null : placeOfSource(this.#report, quantity);
    return place && { place, rule: 'sentence' };
  }

  /** The place that a figure without one of its own takes from the passage; failing that, where those who were hurt were taken. */
  #carried(site: Site, { carries, movement, ofNews, over }: Counted, goal: PlaceMention | null): Found {
    if (!carries || isWorldwide(this.#report, site)) return { place: null, rule: 'apart' };
    const court = this.#courts.of(site);
    if (court) return { place: court, rule: court === this.#scenes.dateline ? 'dateline' : 'focus' };
    const scene = this.#scenes.of(site, goal, ofNews, over);
    if (scene || movement) return scene ?? { place: null, rule: 'none' };
    const arrived = this.#candidates.get(site.sentence)?.find(({ standing }) => standing === 'to');
    return arrived ? { place: arrived.mention, rule: 'sentence' } : { place: null, rule: 'none' };
  }

  /** The place nearest to the figure in its sentence. */
  #stated(site: Site, counted: Counted, goal: PlaceMention | null): Found | null {
    const isAmount = !counted.carries && isAmountOf(counted.quantity);
    let best: Candidate | null = null;
    let least = FAR;
    const world = worldwideBehind(this.#report, site);
    const { start, end } = counted.quantity;
    const isSaid = attributionAt(this.#report.attributions, start, end) !== null;
    for (const candidate of nearby(this.#candidates.get(site.sentence) ?? [], site, FAR)) {
      if (candidate.mention === goal || site.first < candidate.behind) continue;
      if (isAmount && (candidate.site.clause !== site.clause || NAMES.has(candidate.standing))) continue;
      if (world >= 0 && candidate.site.first > world) break;
      const isApart =
        (isSaid && candidate.ofSpeech) || isQuotedApart(this.#report.text, candidate.site, site);
      const cost =
        this.#way(candidate, site) + this.#standingCost(candidate, counted, site) + (isApart ? SPOKEN : 0);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best && { place: best.mention, rule: best.site.clause === site.clause ? 'clause' : 'sentence' };
  }

  /** How far a place is from a figure, in tokens and what weighs as much. */
  #way({ site: place, leads, standing }: Candidate, figure: Site): number {
    if (leads && place.first < figure.first && figure.clause - place.clause < 2)
      return figure.first - place.last;
    const set =
      place.first < figure.first
        ? BEFORE + COMMA * this.#commas(place, figure)
        : this.#included(figure, place);
    const away = distance(figure, place, BORDER) + set;
    return standing === 'at' && isFrame(this.#report.text, place, figure) ? Math.min(away, FRAME) : away;
  }

  /** *Nine were hurt, **including** a guard in Homs*, *…, **most of them** in Homs*: the place of some of them. */
  #included(figure: Site, place: Site): number {
    const { tokens } = this.#report.text;
    for (let i = place.first - 1; i >= figure.last && tokens[i]!.text !== ','; i--) {
      if (tokens[i]!.lower === 'including') return INCLUDED;
      if (SOME.has(tokens[i]) && tokens[i + 1]?.lower === 'of' && THEM.has(tokens[i + 2])) return INCLUDED;
    }
    return 0;
  }

  /** Commas between a place and a figure behind it: *After a raid in Homs, nine were held in Aleppo*. */
  #commas(place: Site, figure: Site): number {
    let count = 0;
    for (let i = place.last; i < figure.first; i++) if (this.#report.text.tokens[i]!.text === ',') count++;
    return count;
  }

  #standingCost(candidate: Candidate, { movement, quantity }: Counted, figure: Site): number {
    const { mention, site, standing } = candidate;
    const isDistance = dimensionOf(quantity.unit) === 'length';
    const beside = site.first >= figure.last && site.first - figure.last <= (isDistance ? DISTANT : BESIDE);
    if (standing === 'label') return site.first < figure.first && figure.first - site.last < LABEL ? 0 : FAR;
    if (standing === 'away' && isDistance && beside) return LOCAL;
    if (standing === 'origin' && movement) return COST.from;
    if (standing === 'left' && (movement || beside)) return COST.from;
    if (standing === 'part')
      return quantity.start < mention.start &&
        mention.end - quantity.end < WITHIN_PHRASE &&
        this.#isCounted(site, quantity)
        ? 0
        : mention.kind !== 'country' && mention.kind !== 'continent' && mention.use === 'literal'
          ? LOCAL
          : FAR;
    if (standing === 'to' && !movement) return beside || this.#isRightBehind(site, figure) ? ARRIVED : FAR;
    return COST[standing];
  }

  /** Whether a figure stands right behind a place, with no verb of its own: *came to Oslo, ten of them*. */
  #isRightBehind(place: Site, figure: Site): boolean {
    const { tokens } = this.#report.text;
    if (place.last > figure.first || figure.first - place.last >= LABEL) return false;
    for (let i = place.last; i < figure.first; i++) if (tokens[i]!.tag === 'VERB') return false;
    return true;
  }

  /** *130 Chinese cities*, *80% of its China stores*: the name stands between the figure and what it counts. */
  #isCounted(site: Site, quantity: Quantity): boolean {
    const { raw } = this.#report.text;
    const { start } = this.#report.text.tokens[site.first]!;
    const dimension = dimensionOf(quantity.unit);
    const placed = quantity.unit === 'percent' || dimension === 'place' || dimension === 'building';
    return placed && !/[,;:.]/.test(raw.slice(quantity.end, start));
  }

  /** Where the things go: behind *to*; where their total went; whoever takes them in; else where the passage says. */
  #goal(site: Site, movement: Movement, goalOfTotal: PlaceMention | null): PlaceMention | null {
    const here = nearby(this.#candidates.get(site.sentence) ?? [], site, FAR);
    const goal = here.find(({ standing }) => standing === 'to');
    if (goal) return goal.mention;
    if (goalOfTotal) return goalOfTotal;
    if (movement === 'departure') return null;
    const taker = movement === 'receipt' && !this.#isSentOn(site) ? this.#taker(site, here) : null;
    return taker ?? this.#goals[lastBefore(this.#goals, site.sentence)]?.mention ?? null;
  }

  /** *Turkey returned 300 fighters **to** their countries*: to somewhere without a name. */
  #isSentOn(site: Site): boolean {
    const { tokens } = this.#report.text;
    for (let i = site.last; i < Math.min(tokens.length, site.last + SENT); i++)
      if (tokens[i]!.sentence !== site.sentence) return false;
      else if (tokens[i]!.lower === 'to' && UNNAMED.test(tokens[i + 1]?.lower ?? '')) return true;
    return false;
  }

  /** Whoever takes in: the last place named before the figure, unless the things come from there. */
  #taker(site: Site, candidates: readonly Candidate[]): PlaceMention | null {
    const sources = new Set(
      candidates.filter(({ standing }) => SOURCES.has(standing)).map(({ mention }) => mention),
    );
    const taker = nearby(this.#named.get(site.sentence) ?? [], site, FAR).findLast(
      ({ site: at, mention }) => at.last <= site.first && !sources.has(mention),
    );
    return taker?.mention ?? null;
  }
}

/** How a place stands that may only be part of a company's name: *the Leeds baker earned …*. */
const NAMES: ReadonlySet<Standing> = new Set<Standing>(['part', 'subject', 'origin', 'left', 'away']);

/** Money or a share, which a company has wherever it may be. */
function isAmountOf({ unit }: Quantity): boolean {
  const dimension = dimensionOf(unit);
  return dimension === 'money' || dimension === 'ratio';
}
