/** Where a report is set, sentence by sentence: what a figure without a place of its own inherits. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Candidate } from './candidates.ts';
import { lastBefore, type Report, type Site } from './report.ts';
import type { Standing } from './standing.ts';

interface Scene {
  place: PlaceMention;
  site: Site;
  /** The place holds for its own paragraph alone: an earlier time than the news, somebody's words, a photo caption. */
  local: boolean;
}

/** Standings that set a scene, the surest first. */
const SETTING: Standing[] = ['at', 'from', 'object', 'subject'];
/** A scene reaches over so many paragraphs; behind them the report's first scene holds again. */
const CARRY = 3;
/** A report's first figures may take a place named up to so many sentences later. */
const AHEAD = 6;

export class Scenes {
  readonly #report: Report;
  readonly #scenes: Scene[];
  readonly #open: Scene[];

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
    const mentions = countNames(report);
    this.#scenes = [...candidates.values()].flatMap((here) => {
      const main = mainScene(report, here, mentions);
      if (!main) return [];
      const { mention, site } = main;
      const quoted = report.text.tokens[site.first]!.quotation >= 0;
      const caption = report.text.paragraphs[site.paragraph]!.kind === 'caption';
      return [{ place: mention, site, local: quoted || caption || isBackground(site.sentence) }];
    });
    this.#open = this.#scenes.filter(({ local }) => !local);
  }

  /**
   * The scene of a figure: the last one before it, else the report's first.
   *
   * @param site where the figure stands
   * @param except a place that is not meant, such as where the things are taken
   */
  before(site: Site, except: PlaceMention | null): PlaceMention | null {
    const { paragraphs } = this.#report.text;
    const number = paragraphs[site.paragraph]!.number;
    for (let i = lastBefore(this.#scenes, site.sentence); i >= 0; i--) {
      const { place, site: at, local } = this.#scenes[i]!;
      if (place.name === except?.name) continue;
      if (at.paragraph === site.paragraph) return place;
      if (number - paragraphs[at.paragraph]!.number > CARRY) break;
      if (!local) return place;
    }
    const first = this.#open.find(({ place }) => place.name !== except?.name);
    return first && first.site.sentence < site.sentence ? first.place : null;
  }

  /** The first scene shortly behind a headline or lead that has none before it. */
  after(site: Site, except: PlaceMention | null): PlaceMention | null {
    const next = this.#open[lastBefore(this.#open, site.sentence + 1) + 1];
    if (!next || next.place.name === except?.name) return null;
    return next.site.sentence - site.sentence <= AHEAD ? next.place : null;
  }
}

/** How often a report names each place. */
function countNames({ places }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of places) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  return counts;
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
  const count = ({ mention }: Candidate) => mentions.get(mention.name) ?? 0;
  for (const candidate of candidates) {
    const rank = SETTING.indexOf(candidate.standing);
    if (rank < 0) continue;
    const order = candidate.site.clause * SETTING.length + rank;
    if (order < least || (best && isJoined(report, best, candidate) && count(candidate) > count(best))) {
      least = Math.min(least, order);
      best = candidate;
    }
  }
  return best;
}

function isJoined(report: Report, { mention: one }: Candidate, { mention: other }: Candidate): boolean {
  return other.start - one.end < 8 && /^(?:,? and |, )$/.test(report.text.raw.slice(one.end, other.start));
}
