/** Which places hold which. */
import type { AuthorityPlace } from '../../schemas/authority.ts';

/** Kinds that are a settlement or a site. */
const LOCAL: ReadonlySet<string> = new Set(['city', 'town', 'village', 'camp', 'prison', 'base']);

/** Places with all that hold them; a place that holds itself, by a mistake in the data, ends its path. */
export class PlaceTree {
  readonly #paths = new Map<string, readonly string[]>();
  readonly #kinds: ReadonlyMap<string, string>;

  /** @param places a place that stands twice counts as it stands first */
  constructor(places: readonly AuthorityPlace[]) {
    const parents = new Map([...places].reverse().map(({ place_id, parent_id }) => [place_id, parent_id]));
    this.#kinds = new Map([...places].reverse().map(({ place_id, kind }) => [place_id, kind]));
    for (const { place_id } of places) {
      const path = [place_id];
      for (let next = parents.get(place_id); next && !path.includes(next); next = parents.get(next))
        path.push(next);
      this.#paths.set(place_id, path);
    }
  }

  /** A place and those that hold it, from the narrowest; of a place that is only a name, that name. */
  path(place: string): readonly string[] {
    return this.#paths.get(place) ?? [place];
  }

  /** Whether a place is the other or lies in it. */
  within = (inner: string, outer: string): boolean => this.path(inner).includes(outer);

  /** Whether what is said of two places can be said of one: one holds the other, or one of them is not known. */
  mayMeet(a: string | null, b: string | null): boolean {
    return a === null || b === null || this.within(a, b) || this.within(b, a);
  }

  places(): string[] {
    return [...this.#kinds.keys()].sort();
  }

  kindOf(place: string): string | null {
    return this.#kinds.get(place) ?? null;
  }

  isLocal(place: string): boolean {
    return LOCAL.has(this.kindOf(place) ?? '');
  }

  /** Whether it is known to be wider than a settlement. */
  isArea(place: string): boolean {
    return this.#kinds.has(place) && !this.isLocal(place);
  }

  isCountry(place: string): boolean {
    return this.kindOf(place) === 'country';
  }
}
