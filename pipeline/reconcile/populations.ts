/**
 * Who or what is counted. A population is a kind (detainee, camp, country …) narrowed by any number of marks, one a
 * facet (group: women and children; origin: Iraqi …). Kinds that go by several units, and marks, are data:
 * `data/vocabulary/populations.csv`. Any other unit is a kind of its own, under the broader unit that
 * `data/vocabulary/units.csv` gives it.
 */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** A row of `data/vocabulary/populations.csv`. */
export const PopulationRow = z.object({
  population: z.string().regex(/^[a-z_]+$/, 'is lower-case words joined by underscores'),
  facet: z.string().describe('`kind`, or the respect in which a mark narrows a kind'),
  broader: z.string().nullable().describe('population of the same facet that holds this one'),
  units: z.array(z.string()).describe('units of claims that mean it'),
  words: z
    .array(z.string())
    .describe(
      'words or phrases of `unit_text` that mean it, in the singular; `=other`: where it is no more than that',
    ),
  measures: z.array(z.string()).describe('measures with which the units mean it; any, where empty'),
  except: z.array(z.string()).describe('kinds that the mark does not narrow, with all that they hold'),
  most_people: z
    .number()
    .nullable()
    .describe('of a kind that is several people: how many one of them can be'),
  note: z.string().nullable(),
});
export type PopulationRow = z.infer<typeof PopulationRow>;

/** A population: its kind, and its marks by facet. A kind that is only a unit is `unit:…`. */
export interface Population {
  kind: string;
  marks: ReadonlyMap<string, string>;
}

/** A population with which another is easily confused. */
export interface Confusable {
  population: Population;
  how: 'part' | 'families' | 'also';
}

const KIND = 'kind';
const MANKIND = 'person';
/** The facet of marks that widen a kind: *fighters and their families*. */
const ALSO = 'also';

/** The populations of the vocabulary, ready to be looked up. */
export class Populations {
  readonly #broader = new Map<string, string>();
  readonly #kinds = new Map<string, PopulationRow[]>();
  readonly #mostPeople = new Map<string, number>();
  /** Marks by the phrases that mean them, the longest first; last those that a unit alone means. */
  readonly #marks: { row: PopulationRow; phrase: string | null }[];

  /**
   * @param rows `populations.csv`
   * @param units counted nouns with the noun of which each is one too
   * @throws Refusal with one sentence where a row's `broader` is not of its facet, or a population holds itself
   */
  constructor(rows: readonly PopulationRow[], units: readonly { unit: string; broader: string | null }[]) {
    this.#marks = rows
      .filter((row) => row.facet !== KIND)
      .flatMap((row) => [...row.words, null].map((phrase) => ({ row, phrase })))
      .sort((a, b) => lengthOf(b.phrase) - lengthOf(a.phrase));
    const facets = new Map(rows.map((row) => [row.population, row.facet]));
    for (const row of rows) {
      if (row.broader !== null) {
        if (facets.get(row.broader) !== row.facet)
          throw vocabularyError(
            row,
            `its broader population '${row.broader}' is no population of facet '${row.facet}'`,
          );
        this.#broader.set(row.population, row.broader);
      }
      if (row.facet !== KIND) continue;
      if (row.most_people !== null) this.#mostPeople.set(row.population, row.most_people);
      for (const unit of row.units) this.#kinds.set(unit, [...(this.#kinds.get(unit) ?? []), row]);
    }
    for (const { unit, broader } of units)
      if (broader !== null && !this.#kinds.has(unit.toLowerCase()))
        this.#broader.set(`unit:${unit.toLowerCase()}`, this.#kindOf(broader.toLowerCase(), null));
    for (const row of rows)
      if (this.#broader.get(this.#climb(row.population).at(-1)!) !== undefined)
        throw vocabularyError(row, 'it holds itself');
  }

  /**
   * The population that a claim counts.
   *
   * @param counted the claim's unit
   * @param words its `unit_text`, lower case and singular, a space before and behind every word
   * @param measure what is said of the counted things
   * @returns the population; the words of the vocabulary that were used up; and the marks, as in keys, that the wording
   *   states of all who are counted although they tell no population of this kind apart (*male* of prisoners)
   */
  of(
    counted: string,
    words: string,
    measure: string | null,
  ): { population: Population; used: string[]; asides: string[] } {
    const unit = counted.toLowerCase();
    const used: string[] = [];
    const kind = this.#kindOf(unit, measure);
    const found = new Map<string, PopulationRow>();
    const asides = new Set<string>();
    let left = words;
    for (const { row, phrase } of this.#marks) {
      const stated =
        phrase !== null &&
        (phrase.startsWith('=') ? words.trim() === phrase.slice(1) : left.includes(` ${phrase} `));
      if (!stated && !(phrase === null && row.units.includes(unit))) continue;
      if (stated) {
        used.push(phrase);
        left = left.replaceAll(` ${phrase} `, '  ');
      }
      if (row.except.some((holder) => this.holds(holder, kind))) {
        if (stated) asides.add(`${row.facet}:${row.population}`);
        continue;
      }
      const before = found.get(row.facet);
      if (!before || this.holds(before.population, row.population)) found.set(row.facet, row);
    }
    const marks = [...found].map(([facet, row]) => [facet, row.population] as const);
    return { population: { kind, marks: inOrder(marks) }, used, asides: [...asides].sort() };
  }

  #kindOf(unit: string, measure: string | null): string {
    const rows = this.#kinds.get(unit) ?? [];
    const told = rows.find((row) => measure !== null && row.measures.includes(measure));
    const row = told ?? rows.find(({ measures }) => measures.length === 0);
    if (row) return row.population;
    return this.#marks.some(({ row: { units } }) => units.includes(unit)) ? MANKIND : `unit:${unit}`;
  }

  /**
   * What moves where members of a kind move: the widest kind that holds it (a prisoner is a person), and how many of
   * these one of them can be (a family is several people).
   */
  membersOf({ kind }: Population): { things: string; most_people: number } {
    const path = this.#climb(kind);
    const most = path.map((one) => this.#mostPeople.get(one)).find((number) => number !== undefined);
    return { things: most === undefined ? path.at(-1)! : MANKIND, most_people: most ?? 1 };
  }

  /** Whether a noun, in the singular and lower case, is a unit of a kind. */
  isUnit(noun: string): boolean {
    return this.#kinds.has(noun);
  }

  /** Whether `wide` is `narrow` or holds it; both of one facet. */
  holds(wide: string, narrow: string): boolean {
    return this.#climb(narrow).includes(wide);
  }

  /** Whether every member of `narrow` is a member of `wide`. */
  contains(wide: Population, narrow: Population): boolean {
    if (!this.holds(wide.kind, narrow.kind)) return false;
    for (const [facet, mark] of wide.marks) {
      const own = narrow.marks.get(facet);
      if (facet !== ALSO && (own === undefined || !this.holds(mark, own))) return false;
    }
    return !narrow.marks.has(ALSO) || narrow.marks.get(ALSO) === wide.marks.get(ALSO);
  }

  /** A population and all that hold it, one mark or one kind wider at a time; the population itself comes first. */
  widened(population: Population): Population[] {
    const options = [...population.marks].map(([facet, mark]) => [
      ...this.#climb(mark).map((wider) => [facet, wider] as const),
      ...(facet === ALSO ? [] : [undefined]),
    ]);
    let marks: (readonly [string, string])[][] = [[]];
    for (const choices of options)
      marks = marks.flatMap((chosen) => choices.map((one) => (one ? [...chosen, one] : chosen)));
    return this.#climb(population.kind).flatMap((kind) =>
      marks.map((chosen) => ({ kind, marks: new Map(chosen) })),
    );
  }

  /**
   * Populations with which a count of this one is easily confused, each with how they differ: `part` of which this is,
   * the people in these `families`, or these people `also` with others.
   */
  confusable(population: Population): Confusable[] {
    const { kind, marks } = population;
    const wider = this.widened(population).slice(1);
    const found: Confusable[] = wider.map((wide) => ({ population: wide, how: 'part' }));
    if (this.#mostPeople.has(kind)) {
      const origin = [...marks].filter(([facet]) => facet === 'origin');
      found.push({ population: { kind: MANKIND, marks: new Map(origin) }, how: 'families' });
    }
    if (!marks.has(ALSO))
      for (const also of new Set(
        this.#marks.flatMap(({ row }) => (row.facet === ALSO ? row.population : [])),
      ))
        found.push({ population: { kind, marks: inOrder([...marks, [ALSO, also]]) }, how: 'also' });
    return found;
  }

  /**
   * Populations that a report can break down by this one, narrowed in one respect or more: *5,704 detainees, 467 Iraqis
   * among them* breaks detainees down by Iraqis, although not every Iraqi is a detainee.
   */
  totalsOf(population: Population): Population[] {
    const kinds = [...this.#climb(population.kind), ...this.#narrowerKinds(population.kind)];
    return this.widened(population)
      .filter(({ kind, marks }) => kind === population.kind && marks.size < population.marks.size)
      .flatMap(({ marks }) => kinds.map((kind) => ({ kind, marks })));
  }

  /**
   * What a count of this population speaks against: populations that hold its members, where a wording states a mark of
   * all of them that shuts these out (*male prisoners*, where children are counted). The mark stands as in keys.
   */
  shutOut(population: Population): { population: Population; aside: string }[] {
    return [...population.marks].flatMap(([facet, mark]) => {
      const others = new Map([...population.marks].filter(([other]) => other !== facet));
      const totals = this.totalsOf(population).filter(
        ({ marks }) => marks.size === others.size && !marks.has(facet),
      );
      const excluding = new Set(
        this.#marks.flatMap(({ row }) =>
          row.facet === facet &&
          row.except.length > 0 &&
          !this.holds(row.population, mark) &&
          !this.holds(mark, row.population)
            ? [`${facet}:${row.population}`]
            : [],
        ),
      );
      return totals.flatMap((total) => [...excluding].map((aside) => ({ population: total, aside })));
    });
  }

  #narrowerKinds(wide: string): string[] {
    const kinds = [...this.#kinds.values()].flat().map(({ population }) => population);
    return [...new Set(kinds)].filter((kind) => kind !== wide && this.holds(wide, kind));
  }

  /** A population and those that hold it, from the narrowest; ends where one would come twice. */
  #climb(population: string): string[] {
    const path = [population];
    for (
      let next = this.#broader.get(population);
      next !== undefined && !path.includes(next);
      next = this.#broader.get(next)
    )
      path.push(next);
    return path;
  }
}

/** Marks in the order in which keys name them. */
function inOrder(marks: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lengthOf(phrase: string | null): number {
  return phrase === null ? 0 : phrase.split(' ').length;
}

function vocabularyError(row: PopulationRow, reason: string): Refusal {
  return new Refusal(
    `data/vocabulary/populations.csv: '${row.population}' is not valid: ${reason}; correct its row.`,
  );
}

/** A population as one word: `detainee+origin:iraqi`. */
export function populationKey({ kind, marks }: Population): string {
  return [kind, ...[...marks].map(([facet, mark]) => `${facet}:${mark}`)].join('+');
}

/** The population that `populationKey` wrote. */
export function populationOf(key: string): Population {
  const [kind, ...marks] = key.split('+');
  return { kind: kind!, marks: new Map(marks.map((mark) => mark.split(':') as [string, string])) };
}
