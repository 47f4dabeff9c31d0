/** How well a place in its sentence fits a figure: the nearer it is, and the plainer it stands for where, the better. */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { isCapitalised } from '../../places/candidates.ts';
import { DESIGNATIONS, FACILITIES, ORGANISATIONS } from '../../places/words.ts';
import { wordClass } from '../../text/forms.ts';
import type { Text } from '../../text/text.ts';
import type { Tag, Token } from '../../text/token.ts';
import { dimensionOf } from '../measure/measure_cues.ts';
import { distance, type Site } from '../report.ts';
import type { Movement } from '../sense.ts';
import { wordsOf } from '../word_classes.ts';
import type { Candidate } from './candidates/candidates.ts';
import { isFrame } from './frames.ts';
import { PLACE_NOUNS } from './standing/place_prepositions.ts';
import type { Standing } from './standing/standing.ts';

/** What the cost of a place depends on beside where the figure stands. */
export interface Weighed {
  quantity: Quantity;
  /** The things are moved: a place behind *to* is where they went. */
  movement: Movement | null;
  /** They are years of age: nobody is where he came from. */
  aged: boolean;
}

/** A place that costs more than this says nothing of where the counted things are. */
export const FAR = 70;
/** A clause border counts as so many tokens. */
const BORDER = 12;
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
/** One in another item of a list is so much farther. */
const ITEM = 12;
/** One that is set off by a comma is farther still. */
const COMMA = 6;
/** What opens a sentence before a comma is no farther than this. */
const FRAME = 45;
/** What a body called after its town does, it does there, as long as no better place is named: *Leeds police*. */
const LOCAL = 30;
/** *Iraq, with about 40*: so close behind a place, in tokens, its number stands. */
const LABEL = 5;
/** *Two facilities in Qamishli*: so close behind the figure, a place is said of what it counts. */
const BESIDE = 3;
/** *15 miles southwest of Homs*: so close behind a distance. */
const DISTANT = 5;
/** *130 Chinese cities*: so close behind the figure, in characters. */
const WITHIN_PHRASE = 40;
/** What parts a figure from a name that is none of its phrase. */
const BREAKS = /[,;:.]/;

/**
 * What it costs to take a place for that of a figure: how far it stands from the figure, and how it stands in its sentence.
 *
 * @param text the report's text
 * @param candidate the place, in the sentence of the figure
 * @param figure where the figure stands
 * @param counted what it counts
 * @returns tokens and what weighs as much; from `FAR` on the place says nothing of the figure
 */
export function costOf(text: Text, candidate: Candidate, figure: Site, counted: Weighed): number {
  if (candidate.ofLife && candidate.site.clause !== figure.clause) return FAR;
  if (counted.aged && candidate.standing === 'from') return FAR;
  if (isDistantBy(text, candidate, figure, counted)) return 0;
  return way(text, candidate, figure) + standingCost(text, candidate, counted, figure);
}

/** *A jail in Foo, **40 km (25 miles)** east of Homs*: the distance belongs to the place right before it. */
function isDistantBy({ tokens }: Text, { site }: Candidate, figure: Site, { quantity }: Weighed): boolean {
  if (dimensionOf(quantity.unit) !== 'length' || tokens[site.last]?.text !== ',') return false;
  if (site.last > figure.first || figure.first - site.last > LONGEST_DISTANCE) return false;
  for (let i = site.last + 1; i < figure.first; i++) if (ENDS_DISTANCE.has(tokens[i]!.tag)) return false;
  for (let i = figure.last; i < Math.min(tokens.length, figure.last + LONGEST_DISTANCE); i++)
    if (saysFromWhere(tokens[i]!)) return true;
  return false;
}
/** So many words stand between a place and its distance, and behind the distance before *from*: another unit among them. */
const LONGEST_DISTANCE = 6;
const ENDS_DISTANCE: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'AUX', 'PROPN', 'CCONJ']);

/** *(40 km) **east** of Homs*, *(40 km) **from** Homs* */
function saysFromWhere({ lower }: Token): boolean {
  return /^(?:from|away|outside)$/.test(lower) || PLACE_NOUNS.get(lower) === 'direction';
}

/** How far a place is from a figure, in tokens and what weighs as much. */
function way(text: Text, { site: place, leads, standing }: Candidate, figure: Site): number {
  if (leads && place.first < figure.first && figure.clause - place.clause < 2)
    return figure.first - place.last;
  const set = place.first < figure.first ? BEFORE + COMMA * commas(text, place, figure) : 0;
  const away =
    distance(figure, place, BORDER) +
    set +
    ITEM * semicolons(text, place, figure) +
    (isNextSubject(text, place, figure) ? BORDER : 0);
  return standing === 'at' && isFrame(text, place, figure) ? Math.min(away, FRAME) : away;
}

/** *Norway’s exports rose 40 points **and Chile’s** fell*: a place behind the figure, of which the next clause is told. */
function isNextSubject({ tokens }: Text, place: Site, figure: Site): boolean {
  const owns = tokens[place.last]?.tag === 'PART';
  return owns && place.first > figure.first && JOINS.has(tokens[place.first - 1]);
}
const JOINS = wordClass('and but while whereas');

/** Semicolons between a place and a figure: *Homs had nine deaths; Aleppo, with many more, had 90*. */
function semicolons({ tokens }: Text, place: Site, figure: Site): number {
  let count = 0;
  for (let i = Math.min(place.last, figure.last); i < Math.max(place.first, figure.first); i++)
    if (tokens[i]!.text === ';') count++;
  return count;
}

/** Commas between a place and a figure behind it: *After a raid in Homs, nine were held in Aleppo*. */
function commas({ tokens }: Text, place: Site, figure: Site): number {
  let count = 0;
  for (let i = place.last; i < figure.first; i++) if (tokens[i]!.text === ',') count++;
  return count;
}

function standingCost(
  text: Text,
  candidate: Candidate,
  { movement, quantity }: Weighed,
  figure: Site,
): number {
  const { mention, site, standing } = candidate;
  const isDistance = dimensionOf(quantity.unit) === 'length';
  const beside = site.first >= figure.last && site.first - figure.last <= (isDistance ? DISTANT : BESIDE);
  if (standing === 'label') return site.first < figure.first && figure.first - site.last < LABEL ? 0 : FAR;
  if (standing === 'away' && isDistance && beside) return LOCAL;
  if (standing === 'origin' && movement && !(movement === 'departure' && mention.kind === 'country'))
    return COST.from;
  if (standing === 'left' && (movement || beside)) return COST.from;
  if (standing === 'part' && dimensionOf(quantity.unit) === 'money' && isInName(text, site)) return FAR;
  if (standing === 'part')
    return quantity.start < mention.start &&
      mention.end - quantity.end < WITHIN_PHRASE &&
      isCounted(text, site, quantity)
      ? 0
      : mention.kind !== 'country' && mention.kind !== 'continent' && mention.use === 'literal'
        ? LOCAL
        : FAR;
  if (standing === 'to' && !movement && ON_WAY.has(text.tokens[site.first - 2])) return FAR;
  if (standing === 'to' && !movement) return beside || isRightBehind(text, site, figure) ? ARRIVED : FAR;
  return COST[standing];
}

/** *Homs **Mutual** ($40)*: a company, which has its money wherever it may be; not *Homs City **Council** ($40)*. */
function isInName({ tokens }: Text, { last }: Site): boolean {
  let i = last;
  for (; tokens[i]?.tag === 'PROPN' && tokens[i]!.spaced && isCapitalised(tokens[i]!); i++)
    if (isOfTown(tokens[i]!.lower)) return false;
  return i > last && tokens[i]?.text === '(';
}

/** What a town has of its own: its council, its district, its hospital. */
function isOfTown(word: string): boolean {
  return ORGANISATIONS.has(word) || DESIGNATIONS.has(word) || FACILITIES.has(word);
}

/** *Heading to Homs with 40 on board*: they have not come there. */
const ON_WAY = wordClass(wordsOf('on_way'));

/** Whether a figure stands right behind a place, with no verb of its own: *came to Oslo, ten of them*. */
function isRightBehind({ tokens }: Text, place: Site, figure: Site): boolean {
  if (place.last > figure.first || figure.first - place.last >= LABEL) return false;
  for (let i = place.last; i < figure.first; i++) if (tokens[i]!.tag === 'VERB') return false;
  return true;
}

/** *130 Chinese cities*, *80% of its China stores*: the name stands between the figure and what it counts. */
function isCounted({ raw, tokens }: Text, site: Site, quantity: Quantity): boolean {
  const { start } = tokens[site.first]!;
  const dimension = dimensionOf(quantity.unit);
  const placed = quantity.unit === 'percent' || dimension === 'place' || dimension === 'building';
  return placed && !BREAKS.test(raw.slice(quantity.end, start));
}
