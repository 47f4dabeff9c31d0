/** Money by a name that several countries share: *$*, *dollars*, *pounds*, *crowns* are those of the story's country. */
import type { Quantity } from '../../../schemas/annotation.ts';
import { singular } from '../../language/singular.ts';
import { currencyOfCountry, mayBeMoney } from '../quantities/currencies.ts';
import type { Report } from './report.ts';

/** What a name in the dateline or a headline counts more for. */
const PROMINENT = 3;
/** Signs that several currencies share, with the name that goes with them. */
const SIGN = /^(?:\$|Rs\.?|kr)(?=[\s\d])/;
const NAME_OF_SIGN: Readonly<Record<string, string>> = { $: 'dollar', Rs: 'rupee', kr: 'crown' };
/** Names that currencies share. */
const SHARED_NAMES = ['dollar', 'pound', 'rupee', 'shilling', 'franc', 'krona', 'krone'];
/** A name right behind the number, without an adjective that says whose it is. */
const NAME = /^[ \u00a0-](\p{Ll}{4,10})(?!\p{L})/u;

/** Money says itself again in other money, no weight does: *pounds ($6 million)*. */
const CONVERTED_POUNDS = /^ pounds? \(\p{Sc}/u;
/** What stands between an amount and what it is in other money. */
const BRACKET = /^[^().;]* \((?:about |around |some |or )?$/;
/** So many characters at most. */
const CONVERSION = 40;

/** The currencies of one report. */
export class StoryCurrency {
  readonly #raw: string;
  readonly #country: string | null;
  /** Currencies that were taken for another, for amounts that inherit them. */
  readonly #taken = new Map<string, string>();

  constructor(report: Report) {
    this.#raw = report.text.raw;
    this.#country = countryOf(report);
  }

  /** The last amount, with the currency it was taken for. */
  #last: { unit: string; end: number } | null = null;

  /** The unit of a figure: as it was read, or, where only a shared name of money stands there, the money of the story. */
  unitOf(quantity: Quantity): string | null {
    const unit = this.#read(quantity);
    this.#last = unit === null ? null : { unit, end: quantity.end };
    return unit;
  }

  #read(quantity: Quantity): string | null {
    const { unit, unit_basis } = quantity;
    if (unit === 'pound' && CONVERTED_POUNDS.test(this.#raw.slice(quantity.end, quantity.end + 12)))
      return 'pound sterling';
    if (unit === null || this.#country === null || !mayBeMoney(unit)) return unit;
    if (unit_basis === 'inherited') return this.#taken.get(unit) ?? unit;
    if (unit_basis === 'implied') return unit === 'US dollar' ? this.#own() : unit;
    const name = this.#sharedName(quantity);
    const own = name && currencyOfCountry(name, unit, this.#country);
    if (!own || own === unit || this.#isConverted(quantity, own)) return unit;
    this.#taken.set(unit, own);
    return own;
  }

  /** Money that no word names is that of the story. */
  #own(): string {
    for (const name of SHARED_NAMES) {
      const own = currencyOfCountry(name, 'US dollar', this.#country!);
      if (own) return own;
    }
    return 'US dollar';
  }

  /** *2,000 Hong Kong dollars (**$258**)*: no amount is said again in its own money. */
  #isConverted({ start }: Quantity, own: string): boolean {
    const last = this.#last;
    if (last?.unit !== own || start - last.end > CONVERSION || start < last.end) return false;
    return BRACKET.test(this.#raw.slice(last.end, start));
  }

  #sharedName({ text, end }: Quantity): string | null {
    const sign = SIGN.exec(text)?.[0];
    if (sign !== undefined) return NAME_OF_SIGN[sign.replace('.', '')] ?? null;
    const name = NAME.exec(this.#raw.slice(end, end + 12))?.[1];
    return name === undefined ? null : singular(name);
  }
}

/** The country that a report names most, above all in its dateline and headlines; null where two are named as much. */
function countryOf({ places, text }: Report): string | null {
  const counts = new Map<string, number>();
  const opening = text.document.dateline?.body ?? 0;
  for (const { mention, site } of places) {
    if (mention.country === null) continue;
    const prominent = mention.start < opening || text.paragraphs[site.paragraph]!.kind === 'headline';
    counts.set(mention.country, (counts.get(mention.country) ?? 0) + (prominent ? PROMINENT : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
