/** The claim layer: which quantities are claims, and what each field inherits. The rules are `docs/codebook.md`. */
import type {
  AnnotatedDocument,
  Attribution,
  DateMention,
  PlaceMention,
  Quantity,
} from '../../../schemas/annotation.ts';
import { type ExtractedClaim, leastConfidence } from '../../../schemas/claim.ts';
import type { Text } from '../text/text.ts';
import { confidencesOf, figureRule, type Rules } from './confidence.ts';
import { toldAgain } from './headlines.ts';
import { isRestated } from './measure/levels_beside.ts';
import { type Measured, MeasureFinder } from './measure/measure.ts';
import { modalityOf } from './modality.ts';
import { isPartOfLast } from './part_of_last.ts';
import { type Placed, placeMentions, type Report, sentenceOf } from './report.ts';
import { carriesPlace, isCompanyStory, isPlaceless, movementOf, outlookOf } from './sense.ts';
import { StoryCurrency } from './story_currency.ts';
import type { When } from './when/given.ts';
import { isNews } from './when/news_dates.ts';
import { DateFinder } from './when/when.ts';
import { PlaceFinder, type Where } from './where/where.ts';
import { speakerOf, type Who } from './who.ts';

/** A claim with the mentions that its fields were taken from; null where no words of the report gave one. */
export interface Reading {
  claim: ExtractedClaim;
  quantity: Quantity;
  date: DateMention | null;
  place: PlaceMention | null;
  destination: PlaceMention | null;
  attribution: Attribution | null;
  /** The rule that gave each field. */
  rules: Rules;
}

/**
 * Claims of a report, in order.
 *
 * @param text the report
 * @param read what the layers below read in it
 */
export function assembleClaims(text: Text, read: AnnotatedDocument): ExtractedClaim[] {
  return readClaims(text, read).map(({ claim }) => claim);
}

/** As `assembleClaims`, each claim with what it was read from. */
export function readClaims(text: Text, read: AnnotatedDocument): Reading[] {
  if (!hasClaim(read)) return [];
  const report = placeMentions(text, read);
  const dates = new DateFinder(report);
  const finders: Finders = {
    dates,
    places: new PlaceFinder(report, (sentence) => dates.isBackground(sentence)),
    companyStory: isCompanyStory(report),
    currencies: new StoryCurrency(report),
    measures: new MeasureFinder(
      text,
      report.quantities.map(({ mention }) => mention),
    ),
    goals: new Map(),
  };
  const counts = new Map<number, number>();
  const readings: Reading[] = [];
  let last: Last | null = null;
  for (const placed of report.quantities) {
    if (placed.mention.role !== 'claim') continue;
    const { number } = text.paragraphs[placed.site.paragraph]!;
    const ordinal = (counts.get(number) ?? 0) + 1;
    counts.set(number, ordinal);
    const fields = fieldsOf(report, placed, last, finders);
    readings.push(readingOf(report, placed, { paragraph: number, ordinal }, fields));
    last = { placed, fields };
  }
  return readings;
}

/** Whether a report states any claim: one without need not be looked at. */
function hasClaim({ quantities }: AnnotatedDocument): boolean {
  return quantities.some(
    ({ role, levels }) => role === 'claim' || levels?.some((level) => level.role === 'claim'),
  );
}

/** What the claims of one report share. */
interface Finders {
  dates: DateFinder;
  places: PlaceFinder;
  companyStory: boolean;
  currencies: StoryCurrency;
  measures: MeasureFinder;
  /** Where the things went that the figures read so far count. */
  goals: Map<Quantity, PlaceMention | null>;
}

/** The fields of a claim that are read one by one. */
interface Fields {
  measure: Measured;
  modality: ExtractedClaim['modality'];
  when: When;
  where: Where;
  who: Who;
  unit: string | null;
}

function readingOf(
  report: Report,
  placed: Placed<Quantity>,
  number: Pick<ExtractedClaim, 'paragraph' | 'ordinal'>,
  fields: Fields,
): Reading {
  const { mention } = placed;
  const { measure, when, where, who } = fields;
  const rules: Rules = {
    figure: figureRule(mention),
    unit: mention.unit === null ? 'none' : (mention.unit_basis ?? 'stated'),
    measure: measure.rule,
    date: when.rule,
    location: where.rule,
    speaker: who.rule,
  };
  return {
    claim: claimOf(report, placed, number, fields, rules),
    quantity: mention,
    date: when.mention,
    place: where.place,
    destination: where.goal,
    attribution: who.attribution,
    rules,
  };
}

/** The figure read last. */
interface Last {
  placed: Placed<Quantity>;
  fields: Fields;
}

/**
 * Reads each field. An amount that only says the last one in another measure has its date and place; a figure of a headline
 * that has none of its own has those that the body tells of it.
 */
function fieldsOf(report: Report, placed: Placed<Quantity>, last: Last | null, finders: Finders): Fields {
  const { measure, modality, when, where } = circumstancesOf(report, placed, finders);
  const who = speakerOf(report, placed.mention);
  const unit = finders.currencies.unitOf(placed.mention);
  if (last && isRestated(report.text, last.placed, placed))
    return { measure, modality, when: last.fields.when, where: last.fields.where, who, unit };
  if (last && isPartOfLast(report, last.placed, placed))
    return { measure, modality, ...ofWhole({ when, where }, last.fields), who, unit };
  const again = toldAgain(report, placed);
  const below = again && circumstancesOf(report, again, finders);
  return {
    measure,
    modality,
    when: below && !isOwn(when) && below.when.mention ? asTold(below.when) : when,
    where: below && !isOwn(where) && below.where.place ? placedBelow(where, below.where) : where,
    who,
    unit,
  };
}

/** Whether the figure's own sentence told it. */
function isOwn({ rule }: When | Where): boolean {
  return rule === 'clause' || rule === 'sentence';
}

function asTold(when: When): When {
  return { ...when, date_basis: 'inherited', rule: 'again' };
}

function placedBelow(own: Where, { location, location_key, place }: Where): Where {
  return { ...own, location, location_key, place, location_basis: 'inherited', rule: 'again' };
}

/** When and where a part of the last figure is: as the whole, as far as nothing tells otherwise. */
function ofWhole(own: Pick<Fields, 'when' | 'where'>, whole: Fields): Pick<Fields, 'when' | 'where'> {
  const isDated = VAGUELY_DATED.has(own.when.rule) && whole.when.mention !== null;
  const isPlaced = !isOwn(own.where) && whole.where.place !== null;
  return {
    when: isDated ? { ...whole.when, date_basis: 'inherited', rule: 'paragraph' } : own.when,
    where: isPlaced ? { ...placedBelow(own.where, whole.where), rule: 'neighbour' } : own.where,
  };
}
/** Rules that date what has happened by the news alone. */
const VAGUELY_DATED: ReadonlySet<When['rule']> = new Set(['report', 'event', 'speech']);

/** What is said of the counted things, when and where, in the order in which one needs another; where they went is kept for the figures behind. */
function circumstancesOf(
  report: Report,
  { mention, site }: Placed<Quantity>,
  { dates, places, companyStory, measures, goals }: Finders,
): Pick<Fields, 'measure' | 'modality' | 'when' | 'where'> {
  const found = measures.of(mention);
  const { measure, from } = found;
  const modality = modalityOf(report, site, measure);
  const when = dates.find(site, outlookOf(report, site, measure, modality), measure);
  const where = places.find(site, {
    quantity: mention,
    movement: movementOf(measure),
    aged: measure === 'age',
    goal: (from && goals.get(from)) ?? null,
    placeless: isPlaceless(measure),
    carries: carriesPlace(companyStory, mention, measure),
    ofNews: isOfNews(report, when),
    over: OVER_YEARS.test(when.date ?? ''),
  });
  goals.set(mention, where.goal);
  return { measure: found, modality, when, where };
}

/** Whether a figure has the date of the news. */
function isOfNews({ published }: Report, { rule, mention }: When): boolean {
  return rule === 'now' || (mention !== null && NEWS_RULES.has(rule) && isNews(published, mention));
}
const NEWS_RULES: ReadonlySet<When['rule']> = new Set(['clause', 'sentence', 'paragraph', 'event']);

/** *2019*, *2019/2026-01-22*: years, and times since one. */
const OVER_YEARS = /^\d{4}(?:$|\/)/;

/** Written field by field: objects spread into each other take as long as all the rest of the layer. */
function claimOf(
  report: Report,
  { mention, site }: Placed<Quantity>,
  { paragraph, ordinal }: Pick<ExtractedClaim, 'paragraph' | 'ordinal'>,
  { measure, modality, when, where, who, unit }: Fields,
  rules: Rules,
): ExtractedClaim {
  const sentence = sentenceOf(report, site);
  const sure = confidencesOf(rules);
  return {
    paragraph,
    ordinal,
    source_file: report.text.document.source_file,
    start: mention.start,
    end: mention.end,
    figure: mention.figure,
    figure_low: mention.figure_low,
    figure_high: mention.figure_high,
    qualifier: mention.qualifier,
    direction: mention.direction,
    figure_text: mention.figure_text,
    unit,
    unit_text: mention.unit_text,
    unit_basis: mention.unit_basis,
    measure: measure.measure,
    date: when.date,
    date_basis: when.date_basis,
    location: where.location,
    location_key: where.location_key,
    location_basis: where.location_basis,
    destination: where.destination,
    destination_key: where.destination_key,
    speaker: who.speaker,
    speaker_basis: who.speaker_basis,
    speech: who.speech,
    via: who.via,
    modality,
    figure_confidence: sure.figure_confidence,
    unit_confidence: sure.unit_confidence,
    measure_confidence: sure.measure_confidence,
    date_confidence: sure.date_confidence,
    location_confidence: sure.location_confidence,
    speaker_confidence: sure.speaker_confidence,
    confidence: leastConfidence(sure),
    sentence_start: sentence.start,
    sentence_end: sentence.end,
  };
}
