/** Places that a sentence names only to say where another lies: *Karak, **Jordan***. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import type { Placed, Report } from '../../report.ts';
import { CONTAINERS, SITES } from '../standing/place_kinds.ts';
import { PARTS, PLACE_NOUNS } from '../standing/place_prepositions.ts';

/** *, * and *, in the eastern *; of a site (*the jail in the town of Foo*) without a comma too. */
const WITHIN = /^(?:\s\p{Lu}\p{L}+){0,2},\s+(?:in\s+(?:the\s+)?(?:[a-z-]+\s+){0,2})?$/u;
/** *Foo in western Bar*. */
const PLAINLY_WITHIN = /^\s+in\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:\p{Lu}\p{L}+['’]s?\s+)?$/u;
/** *The Foo neighbourhood of Bar*. */
const QUARTER =
  /^\s+(?:neighbou?rhood|suburb|district|quarter|borough|section|area|ward)\s+(?:of|in)\s+(?:the\s+)?$/;
const IN = /^(?:\s[a-z]+)?,?\s+(?:in|near|outside)\s+(?:the\s+)?(?:[a-zA-Z'’-]+\s+){0,3}(?:of\s+)?$/;
/** *Foo, the capital of *, *Foo, a town in central *: with the noun that says what it is. */
const APPOSED =
  /^,\s(?:the|a|an)\s(?:[a-z’'-]+\s){0,4}?([a-z]+)\s(?:of|in|near|outside)\s(?:the\s)?(?:[a-z-]+\s){0,2}$/;
const APPOSED_REACH = 60;
/** *Foo**, north of** Bar*: nothing says how far. */
const BESIDE =
  /^,?\s+(?:just\s+|to\s+the\s+)?(?:north|south|east|west){1,2}(?:-(?:east|west))?\s+of\s+(?:the\s+(?:[a-z]+\s+){0,2}of\s+)?$/;
/** So many characters between two places are looked at. */
const LONGEST_GAP = 40;
/** A country or province stands nearer to what lies in it, in characters. */
const NEAREST_GAP = 24;

/** Whether the second of two places only says where the first is: *Karak, **Jordan***, *the jail in **Foo***. */
export function isContainer(
  report: Report,
  { mention, site }: Placed<PlaceMention>,
  before?: Placed<PlaceMention>,
): boolean {
  if (!before || before.site.sentence !== site.sentence || before.mention.use !== 'literal') return false;
  const gap = report.text.raw.slice(
    before.mention.end,
    Math.min(mention.start, before.mention.end + LONGEST_GAP),
  );
  if (QUARTER.test(gap) || isApposition(report.text.raw, before.mention.end, mention.start)) return true;
  if (before.mention.kind !== 'country' && before.mention.kind !== 'continent' && BESIDE.test(gap))
    return true;
  if (SITES.has(before.mention.kind) && !SITES.has(mention.kind)) return IN.test(gap);
  if (!CONTAINERS.has(mention.kind) || mention.start - before.mention.end >= NEAREST_GAP) return false;
  return WITHIN.test(gap) || (PLAINLY_WITHIN.test(gap) && isInCountry(before.mention, mention));
}

/** The place before one: in *Foo in Bar’s Baz* of *Baz* that before *Bar*, since the first names hold each other. */
export function placeBefore({ places, text }: Report, at: number): Placed<PlaceMention> | undefined {
  const [owner, owned] = [places[at - 1], places[at]!];
  if (owner?.mention.kind !== 'country') return owner;
  return OWNS.test(text.raw.slice(owner.mention.end, owned.mention.start)) ? places[at - 2] : owner;
}
const OWNS = /^['’]s?\s+(?:[a-z-]+\s+)?$/;

/** Whether two places are known to lie in one country. */
function isInCountry({ country, kind }: PlaceMention, other: PlaceMention): boolean {
  return kind !== 'country' && country !== null && country === other.country;
}

/** *in Foo, the capital of **Bar***: the second name only says where the first is. */
function isApposition(raw: string, from: number, to: number): boolean {
  if (to - from > APPOSED_REACH || raw[from] !== ',') return false;
  const noun = APPOSED.exec(raw.slice(from, to))?.[1];
  return noun !== undefined && (noun === 'capital' || PLACE_NOUNS.has(noun) || PARTS.has(noun));
}
