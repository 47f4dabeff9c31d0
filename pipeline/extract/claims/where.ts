/** The place of a claim: in its clause, else carried from the passage, else the dateline (codebook, `location`). */
import type { PlaceMention, Quantity } from '../../../schemas/annotation.ts';
import type { LocationBasis } from '../../../schemas/codes.ts';
import { dimensionOf } from './measure_cues.ts';
import { bySentence, distance, type Placed, type Report, type Site } from './report.ts';
import type { Movement } from './sense.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Where {
  location: string | null;
  location_key: string | null;
  location_basis: LocationBasis | null;
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
  /** False for figures that have no place unless their clause states one: company results. */
  carries: boolean;
}

/** A clause border counts as so many tokens. */
const BORDER = 12;
/** A place that costs more than this says nothing of where the counted things are. */
const FAR = 70;
/** Where things that are not said to move came to: better than nothing. */
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
  to: FAR,
  origin: FAR,
  left: FAR,
  away: FAR,
};
/** Standings that set a scene, the surest first. */
const SETTING: Standing[] = ['at', 'from', 'object', 'subject'];
/** A place set off by a comma before the figure is so much farther, in tokens. */
const COMMA = 6;
/** *Two facilities in Qamishli*: so close behind the figure, a place is said of what it counts. */
const BESIDE = 3;
/** A scene reaches over so many paragraphs; behind them the report's first scene holds again. */
const CARRY = 3;
/** A report's first figures may take a place named up to so many sentences later. */
const AHEAD = 6;

interface Candidate extends Placed<PlaceMention> {
  standing: Standing;
}

interface Scene {
  place: PlaceMention;
  site: Site;
  /** The sentence tells of an earlier time than the news. */
  background: boolean;
  /** Somebody's words, who may be speaking of another place than the report. */
  quoted: boolean;
}

/** Answers for the figures of one report where the counted things are. */
export class PlaceFinder {
  readonly #report: Report;
  readonly #candidates: Map<number, Candidate[]>;
  readonly #scenes: Scene[];
  readonly #goals: Candidate[];
  readonly #dateline: PlaceMention | null;

  /**
   * @param report the report
   * @param isBackground whether a sentence tells of an earlier time than the news; its place is not carried far
   */
  constructor(report: Report, isBackground: (sentence: number) => boolean) {
    this.#report = report;
    const { dateline } = report.text.document;
    const inDateline = ({ mention }: Placed<PlaceMention>) =>
      dateline !== null && mention.start < dateline.body && mention.end > dateline.start;
    this.#dateline = report.places.find(inDateline)?.mention ?? null;
    this.#candidates = bySentence(
      candidatesOf(
        report,
        report.places.filter((place) => !inDateline(place)),
      ),
    );
    this.#goals = [...this.#candidates.values()].flat().filter(({ standing }) => standing === 'to');
    this.#scenes = [...this.#candidates.values()]
      .map((candidates) => mainScene(report, candidates))
      .filter((candidate) => candidate !== null)
      .map(({ mention, site }) => ({
        place: mention,
        site,
        background: isBackground(site.sentence),
        quoted: report.text.tokens[site.first]!.quotation >= 0,
      }));
  }

  /**
   * @param site where the figure stands
   * @param counted what it counts
   */
  find(site: Site, counted: Counted): Where {
    const goal = counted.movement ? this.#goal(site, counted.movement) : null;
    const stated = this.#stated(site, counted, goal);
    const carried = stated || !counted.carries ? null : this.#carried(site, goal);
    const dateline = stated || carried || !counted.carries ? null : this.#dateline;
    const place = stated ?? carried ?? dateline;
    const basis: LocationBasis = stated ? 'stated' : carried ? 'inherited' : 'dateline';
    return {
      location: nameOf(place),
      location_key: place?.id ?? null,
      location_basis: place ? basis : null,
      destination: nameOf(goal),
      destination_key: goal?.id ?? null,
      place,
      goal,
    };
  }

  /** The place nearest to the figure in its sentence. */
  #stated(site: Site, counted: Counted, goal: PlaceMention | null): PlaceMention | null {
    let best: PlaceMention | null = null;
    let least = FAR;
    for (const candidate of this.#candidates.get(site.sentence) ?? []) {
      if (candidate.mention === goal) continue;
      const cost =
        distance(site, candidate.site, BORDER) +
        this.#standingCost(candidate, counted, site) +
        (candidate.site.first < site.first ? 3 + COMMA * this.#commas(candidate.site, site) : 0);
      if (cost < least) {
        least = cost;
        best = candidate.mention;
      }
    }
    return best;
  }

  /** Commas between a place and a figure behind it: *After a raid in Homs, nine were held in Aleppo*. */
  #commas(place: Site, figure: Site): number {
    let count = 0;
    for (let i = place.last; i < figure.first; i++) if (this.#report.text.tokens[i]!.text === ',') count++;
    return count;
  }

  #standingCost(candidate: Candidate, { movement, quantity }: Counted, figure: Site): number {
    const { mention, site, standing } = candidate;
    const beside = site.first >= figure.last && site.first - figure.last <= BESIDE;
    if (standing === 'origin' && movement) return COST.from;
    if (standing === 'left' && (movement || beside)) return COST.from;
    if (standing === 'part')
      return quantity.start < mention.start &&
        mention.end - quantity.end < 40 &&
        this.#isCounted(site, quantity)
        ? 0
        : FAR;
    if (standing === 'to' && !movement) return ARRIVED;
    return COST[standing];
  }

  /** *130 Chinese cities*, *80% of its China stores*: the name stands between the figure and what it counts. */
  #isCounted(site: Site, quantity: Quantity): boolean {
    const { raw } = this.#report.text;
    const { start } = this.#report.text.tokens[site.first]!;
    return dimensionOf(quantity.unit) !== 'person' && !/[,;:.]/.test(raw.slice(quantity.end, start));
  }

  /** A photo caption sets no scene for the text around it. */
  #isAside(scene: Site, site: Site): boolean {
    return (
      scene.paragraph !== site.paragraph && this.#report.text.paragraphs[scene.paragraph]!.kind === 'caption'
    );
  }

  /** The last scene before the figure, else the report's first; for a headline or lead, one not far behind it. */
  #carried(site: Site, goal: PlaceMention | null): PlaceMention | null {
    let first: Scene | null = null;
    let last: Scene | null = null;
    for (const scene of this.#scenes) {
      if ((goal && scene.place.name === goal.name) || this.#isAside(scene.site, site)) continue;
      const same = scene.site.paragraph === site.paragraph;
      if ((scene.background || scene.quoted) && !same) continue;
      if (scene.site.sentence >= site.sentence) {
        if (last || scene.site.sentence === site.sentence) break;
        return this.#ahead(scene, site);
      }
      first ??= scene;
      last = scene;
    }
    if (!last) return null;
    const { paragraphs } = this.#report.text;
    const behind = paragraphs[site.paragraph]!.number - paragraphs[last.site.paragraph]!.number;
    return behind <= CARRY ? last.place : first!.place;
  }

  #ahead(scene: Scene, site: Site): PlaceMention | null {
    const headline = this.#report.text.paragraphs[site.paragraph]!.kind === 'headline';
    if (this.#dateline && !headline) return null;
    return scene.site.sentence - site.sentence <= AHEAD ? scene.place : null;
  }

  /** Where the things go: behind *to*; for what is taken in, whoever takes it; else where the passage says. */
  #goal(site: Site, movement: Movement): PlaceMention | null {
    const here = this.#candidates.get(site.sentence) ?? [];
    const goal = here.find(({ standing, site: at }) => standing === 'to' && distance(site, at, 0) < FAR);
    if (goal) return goal.mention;
    if (movement === 'departure') return null;
    if (movement === 'receipt') {
      const taker = this.#report.places.findLast(
        ({ site: at }) => at.sentence === site.sentence && at.last <= site.first,
      );
      if (taker) return taker.mention;
    }
    return this.#goals.findLast(({ site: at }) => at.sentence < site.sentence)?.mention ?? null;
  }
}

/** Place names that can say where something is, each with its standing. */
function candidatesOf(report: Report, places: readonly Placed<PlaceMention>[]): Candidate[] {
  const sources = sourceSpans(report);
  const found: Candidate[] = [];
  let source = 0;
  places.forEach((placed, i) => {
    const { mention } = placed;
    while (source < sources.length && sources[source]!.end <= mention.start) source++;
    const inSource = source < sources.length && sources[source]!.start <= mention.start;
    if (inSource || mention.use === 'metonym' || isContainer(report, placed, places[i - 1])) return;
    const standing = isAntecedent(report, placed) ? 'at' : standingOf(report, placed);
    if (standing) found.push({ ...placed, standing });
  });
  return found;
}

/** The words that name sources, in order: *health officials in Norway* does not say where the cases are. */
function sourceSpans({ attributions }: Report): { start: number; end: number }[] {
  return attributions
    .flatMap(({ source }) => (source ? [source] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** *Karak, Jordan*: the second name only says where the first is. */
function isContainer(
  report: Report,
  { mention, site }: Placed<PlaceMention>,
  before?: Placed<PlaceMention>,
): boolean {
  if (!before || before.site.sentence !== site.sentence || before.mention.use !== 'literal') return false;
  const between = report.text.raw.slice(before.mention.end, mention.start);
  return (
    /^,\s+$/.test(between) &&
    (mention.kind === 'country' || mention.kind === 'admin1' || mention.kind === 'governorate')
  );
}

/** *The camp, which has housed thousands*: whatever its own standing, the next clause is about it. */
function isAntecedent({ text }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (mention.use !== 'literal') return false;
  const comma = text.tokens[site.last]?.text === ',' ? 1 : 0;
  return /^(?:which|where)$/.test(text.tokens[site.last + comma]?.lower ?? '');
}

/** The place that a sentence is set in: of its first clause that has one, the first. */
function mainScene(report: Report, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const rank = SETTING.indexOf(candidate.standing);
    if (rank < 0) continue;
    const order = candidate.site.clause * SETTING.length + rank;
    if (
      order < least ||
      (best && isJoined(report, best, candidate) && isMoreOften(report, candidate, best))
    ) {
      least = Math.min(least, order);
      best = candidate;
    }
  }
  return best;
}

/** *In Iraq and Syria*. */
function isJoined(report: Report, { mention: one }: Candidate, { mention: other }: Candidate): boolean {
  return /^(?:,? and |, )$/.test(report.text.raw.slice(one.end, other.start));
}

function isMoreOften(report: Report, one: Candidate, other: Candidate): boolean {
  const count = ({ mention }: Candidate) =>
    report.places.filter((place) => place.mention.name === mention.name).length;
  return count(one) > count(other);
}

/** The name as printed; of a demonym (*Kenyan*) the name of its place. */
function nameOf(place: PlaceMention | null): string | null {
  if (!place) return null;
  return place.use === 'demonym' ? place.name : place.text.replace(/\s+/g, ' ');
}
