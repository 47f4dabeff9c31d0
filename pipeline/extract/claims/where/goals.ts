/** Where moved things went: the destination of a claim (codebook, `destination`). */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { wordClass } from '../../text/forms.ts';
import { bySentence, lastBefore, nearby, type Placed, type Report, type Site } from '../report.ts';
import type { Movement } from '../sense.ts';
import type { Candidate } from './candidates/candidates.ts';
import type { Standing } from './standing/standing.ts';

/** A place more tokens away than this says nothing of where the things went. */
const REACH = 70;
/** So near behind the figure *to* says where its things went. */
const SENT = 10;
const UNNAMED = wordClass('their his her its another other a an home');
/** Standings of a place that is not where things went. */
const SOURCES: ReadonlySet<Standing> = new Set<Standing>(['at', 'from', 'origin', 'left', 'away']);

/**
 * *Norway has taken back 40 people, **Italy** four and **Spain** (17)*: the country that a list gives the number of; where all
 * went to a place that the sentence does not name, the list says where they are from.
 */
function listedTaker(
  here: readonly Candidate[],
  site: Site,
  goalOfTotal: PlaceMention | null,
): PlaceMention | null {
  if (goalOfTotal && !here.some(({ mention }) => mention === goalOfTotal)) return null;
  const label = here.findLast(({ site: { last } }) => last <= site.first);
  if (label?.standing !== 'label' || label.mention.kind !== 'country') return null;
  return site.first - label.site.last <= LABELLED ? label.mention : null;
}
/** So many words may stand between the name and its number: *Italy **( about** four*. */
const LABELLED = 3;

/** Answers for the figures of one report where the counted things went. */
export class Goals {
  readonly #report: Report;
  readonly #candidates: ReadonlyMap<number, Candidate[]>;
  readonly #goals: Candidate[];
  readonly #named: ReadonlyMap<number, Placed<PlaceMention>[]>;

  /**
   * @param report the report
   * @param candidates the places that can say where something is, by sentence
   */
  constructor(report: Report, candidates: ReadonlyMap<number, Candidate[]>) {
    this.#report = report;
    this.#candidates = candidates;
    this.#goals = [];
    for (const here of candidates.values())
      for (const candidate of here) if (candidate.standing === 'to') this.#goals.push(candidate);
    this.#named = bySentence(report.places);
  }

  /**
   * Where the things go: behind *to*; where their total went; whoever takes them in; else where the passage says.
   *
   * @param site where the figure stands
   * @param movement how its things move
   * @param goalOfTotal where those went of which they are a part, or null
   */
  of(site: Site, movement: Movement, goalOfTotal: PlaceMention | null): PlaceMention | null {
    const here = nearby(this.#candidates.get(site.sentence) ?? [], site, REACH);
    const listed = movement === 'receipt' ? listedTaker(here, site, goalOfTotal) : null;
    if (listed) return listed;
    const goal = here.find(({ standing }) => standing === 'to');
    if (goal) return goal.mention;
    if (goalOfTotal) return goalOfTotal;
    if (movement === 'departure') return null;
    const taker = movement === 'receipt' && !this.#isSentOn(site) ? this.#taker(site, here) : null;
    return taker ?? this.#goals[lastBefore(this.#goals, site.sentence)]?.mention ?? null;
  }

  /** *Finland brings home six … France took back 40*: a country that things went to elsewhere in the report is not where these were. */
  isTaking({ kind, country }: PlaceMention): boolean {
    return kind === 'country' && this.#goals.some(({ mention }) => mention.country === country);
  }

  /** *Turkey returned 300 fighters **to** their countries*: to somewhere without a name. */
  #isSentOn(site: Site): boolean {
    const { tokens } = this.#report.text;
    for (let i = site.last; i < Math.min(tokens.length, site.last + SENT); i++)
      if (tokens[i]!.sentence !== site.sentence) return false;
      else if (tokens[i]!.lower === 'to' && UNNAMED.has(tokens[i + 1])) return true;
    return false;
  }

  /** Whoever takes in: the last place named before the figure, unless the things come from there. */
  #taker(site: Site, candidates: readonly Candidate[]): PlaceMention | null {
    const sources = new Set(
      candidates.filter(({ standing }) => SOURCES.has(standing)).map(({ mention }) => mention),
    );
    const taker = nearby(this.#named.get(site.sentence) ?? [], site, REACH).findLast(
      ({ site: at, mention }) => at.last <= site.first && !sources.has(mention),
    );
    return taker?.mention ?? null;
  }
}
