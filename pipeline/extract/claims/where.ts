/** The place of a claim: in its clause, else carried from the passage, else the dateline (codebook, `location`). */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { LocationBasis } from '../../../schemas/codes.ts';
import { bySentence, distance, type Placed, type Report, type Site } from './report.ts';

export interface Where {
  location: string | null;
  location_key: string | null;
  location_basis: LocationBasis | null;
  destination: string | null;
  destination_key: string | null;
}

/** Prepositions behind which things are or happen. */
const LOCATIVE =
  /^(?:in|at|near|inside|outside|around|across|within|throughout|from|on|off|of|over|between|along|beyond|into)$/;
/** Prepositions behind which a movement ends. */
const GOAL = /^(?:to|into|toward|towards|for)$/;
/** A clause border counts as so many tokens. */
const BORDER = 12;
/** A place this far away in its sentence says nothing of where the counted things are. */
const FAR = 60;

interface Scene {
  place: PlaceMention;
  sentence: number;
  paragraph: number;
}

/** Answers for figures, in the order of the report, where the counted things are. */
export class PlaceFinder {
  readonly #report: Report;
  readonly #places: Map<number, Placed<PlaceMention>[]>;
  readonly #scenes: Scene[] = [];

  constructor(report: Report) {
    this.#report = report;
    this.#places = bySentence(report.places);
    for (const { mention, site } of report.places)
      if (mention.use === 'literal' && this.#isLocative(site))
        this.#scenes.push({ place: mention, sentence: site.sentence, paragraph: site.paragraph });
  }

  /**
   * @param site where the figure stands
   * @param moves the figure counts things that are moved: a place behind *to* is their destination
   * @param carries false for figures that have no place unless their clause states one (company results)
   */
  find(site: Site, moves: boolean, carries: boolean): Where {
    const goal = moves ? this.#goal(site) : null;
    const stated = this.#stated(site, goal);
    const place = stated ?? (carries ? (this.#carried(site, goal)?.place ?? null) : null);
    return {
      location: nameOf(place),
      location_key: place?.id ?? null,
      location_basis: place === null ? null : stated ? 'stated' : 'inherited',
      destination: nameOf(goal),
      destination_key: goal?.id ?? null,
    };
  }

  #stated(site: Site, destination: PlaceMention | null): PlaceMention | null {
    let best: PlaceMention | null = null;
    let least = FAR;
    for (const { mention, site: at } of this.#places.get(site.sentence) ?? []) {
      if (mention === destination || mention.use === 'metonym') continue;
      const literal = mention.use === 'literal' && this.#isLocative(at);
      const demonym = mention.use === 'demonym' && at.first >= site.first && at.first - site.last < 3;
      if (!literal && !demonym) continue;
      const cost = distance(site, at, BORDER) + (at.first < site.first ? 4 : 0);
      if (cost < least) {
        least = cost;
        best = mention;
      }
    }
    return best;
  }

  /** The last scene before the figure, in its paragraph or an earlier one; else the first scene of the report. */
  #carried(site: Site, destination: PlaceMention | null): Scene | null {
    let found: Scene | null = null;
    for (const scene of this.#scenes) {
      if (scene.sentence >= site.sentence && found) break;
      if (destination && scene.place.name === destination.name) continue;
      if (scene.sentence < site.sentence || !found) found = scene;
    }
    return found;
  }

  #goal(site: Site): PlaceMention | null {
    for (const { mention, site: at } of this.#places.get(site.sentence) ?? []) {
      if (mention.use !== 'literal') continue;
      const before = this.#preposition(at);
      if (before && GOAL.test(before)) return mention;
    }
    return null;
  }

  #isLocative(site: Site): boolean {
    const before = this.#preposition(site);
    return before !== null && LOCATIVE.test(before);
  }

  /** The preposition before a place's noun phrase, in lower case. */
  #preposition(site: Site): string | null {
    const { tokens, sentences } = this.#report.text;
    const { first } = sentences[site.sentence]!;
    for (let i = site.first - 1; i >= Math.max(first, site.first - 8); i--) {
      const token = tokens[i]!;
      if (token.tag === 'ADP' || token.lower === 'to') return token.lower;
      if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ') return null;
      if (token.tag === 'PUNCT' && token.text !== ',' && token.text !== '-') return null;
    }
    return null;
  }
}

/** The name as printed; of a demonym (*Kenyan*) the name of its place. */
function nameOf(place: PlaceMention | null): string | null {
  if (!place) return null;
  return place.use === 'demonym' ? place.name : place.text.replace(/\s+/g, ' ');
}
