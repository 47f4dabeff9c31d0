/** What kind of thing a claim says: whether it holds now, moves its objects, and has a place at all. */
import type { Quantity } from '../../../schemas/annotation.ts';
import type { Modality } from '../../../schemas/codes.ts';
import { readKinds, readLexicon, readVocabulary } from '../../input/lexicon.ts';
import { contentAt } from '../attributions/attributions.ts';
import { type Stretch, type Tense, tenseAt } from '../dates/tense.ts';
import { type FormClass, wordClass } from '../text/forms.ts';
import { tokenAt } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Report, type Site, sentenceOf } from './report.ts';
import { isWithAside } from './with_asides.ts';
import { wordsOf } from './word_classes.ts';

const ASPECTS = new Map(readVocabulary<'code' | 'aspect'>('measures').map((row) => [row.code, row.aspect]));
const MOVEMENTS = new Map(
  readLexicon<'measure' | 'kind'>('claim_movements').map((row) => [row.measure, row.kind as Movement]),
);
const placeless = readKinds('claim_placeless', 'word');
const COMPANY_WORDS = placeless('company');
const ECONOMY_WORDS = placeless('economy');
/** Words for a firm and what it issues: without one, income is that of a place’s casinos, shops or people. */
const FIRM = wordClass([...placeless('firm'), 'inc.', 'corp.', 'ltd.', 'co.']);
/** Measures of what happens to people, which is somewhere in a report on a company too. */
const HAPPENINGS = placeless('happening');
const PLACELESS_UNITS = placeless('unit');

/** `transfer`: taken elsewhere; `receipt`: taken in; `departure`: gone, wherever to. */
export type Movement = 'transfer' | 'receipt' | 'departure';

/** How the counted things move from one place to another, or null where they do not. */
export function movementOf(measure: string | null): Movement | null {
  return measure === null ? null : (MOVEMENTS.get(measure) ?? null);
}

/**
 * The time a figure is told of: what holds `now`, what has come about by now (`so_far`), what is `to_come`, or an
 * `event` of the past.
 */
export type Outlook = 'now' | 'so_far' | 'to_come' | 'event';

/**
 * Tells from the measure and the tense of its clause what time a figure is told of.
 *
 * @param report the report
 * @param site where the figure stands
 * @param measure what is said of the counted things
 * @param modality what is planned or possible is to come
 */
export function outlookOf(report: Report, site: Site, measure: string | null, modality: Modality): Outlook {
  if (measure === 'age' || (measure === 'population' && isWithAside(report.text.tokens, site.first)))
    return 'now';
  if (isPastForecast(report, site)) return 'event';
  const tense = tenseOf(report, site);
  const isOpen = modality === 'possible' && tense !== 'past' && !isModalPerfect(report, site);
  const isOrdered = hasInClause(report, site, ORDERED);
  if ((modality === 'planned' || isOpen) && !isOrdered) return 'to_come';
  if (isReportedState(report, site) || isStill(report, site)) return 'now';
  const aspect = measure === null ? null : ASPECTS.get(measure);
  if (tense === 'present') return aspect === 'event' && !isProgressive(report, site) ? 'so_far' : 'now';
  if (tense === 'none' && aspect === 'state') return 'now';
  if (tense === 'future') return isOrdered ? 'event' : 'to_come';
  const isPerfect = hasInClause(report, site, PERFECT) || sharesPerfect(report, site);
  return isPerfect && !isModalPerfect(report, site) ? 'so_far' : 'event';
}

/** Tense of what is said of a figure: where somebody says it, that of the words that he says, if they show one. */
function tenseOf(report: Report, site: Site): Tense {
  const { tokens } = report.text;
  const stretch = stretchOf(report, site);
  if (isSubject(report, site)) return tenseAt(tokens, { first: site.first, last: stretch.last }, site.first);
  const said = tenseAt(tokens, stretch, site.first);
  return said === 'none' ? tenseAt(tokens, sentenceOf(report, site), site.first) : said;
}

/** *40 have died and **12 guards are** missing*: right behind what is counted stands the verb that is told of it. */
function isSubject({ text: { tokens } }: Report, { last }: Site): boolean {
  for (let i = last; i < Math.min(tokens.length, last + SUBJECT); i++)
    if (PRESENT.has(tokens[i])) return true;
    else if (!mayFollowFigure(tokens[i]!)) return false;
  return false;
}

/** What is counted, with what describes it. */
function mayFollowFigure({ tag, lower }: Token): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'ADV' || lower === 'of';
}

/** So many words behind the figure the verb may stand. */
const SUBJECT = 4;
const PRESENT = wordClass('are is remain remains');

/** *He said 40 men **were searching** the hills*: what goes on as he speaks; *40 men **were still** in hospital*: as the report does. */
function isReportedState(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first: at, last, clause } = site;
  if (tokens[at]!.quotation >= 0 || SETS_TIME.has(tokens[report.clauseStart(at)])) return false;
  const content = contentAt(report.attributions, tokens[at]!.start, tokens[at]!.end);
  const { end } = content ?? sentenceOf(report, site);
  let goesOn = false;
  for (let i = last; i < Math.min(tokens.length, last + REACH) && tokens[i]!.end <= end; i++) {
    if (tokens[i]!.sentence !== site.sentence) break;
    if (SETS_TIME.has(tokens[i])) return false;
    if (!WAS.has(tokens[i]) || report.clauseOf(i) !== clause) continue;
    const next = tokens[i + 1]?.tag === 'ADV' ? tokens[i + 2] : tokens[i + 1];
    const isDoing = next?.tag === 'VERB' && next.lower.endsWith('ing');
    goesOn ||= tokens[i + 1]?.lower === 'still' || (isDoing && Boolean(content));
  }
  return goesOn;
}
const WAS = wordClass('was were');
/** What says when it went on. */
const SETS_TIME = wordClass('when as while before after until');

/** *12 **still** trapped in mine*, of a headline. */
function isStill({ text: { tokens, paragraphs } }: Report, { last, sentence, paragraph }: Site): boolean {
  if (paragraphs[paragraph]!.kind !== 'headline') return false;
  for (let i = last; i < last + STILL_REACH && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]!.lower === 'still') return true;
  return false;
}
/** So many words behind the figure it may stand. */
const STILL_REACH = 3;

/** The sentence of a figure, or the part of it that is said by somebody: *says* is no tense of what is said. */
function stretchOf(report: Report, site: Site): Stretch {
  const { first, last } = sentenceOf(report, site);
  const { tokens } = report.text;
  const { start, end } = tokens[site.first]!;
  const content = contentAt(report.attributions, start, end);
  if (!content) return { first, last };
  return {
    first: Math.max(first, tokenAt(tokens, content.start)),
    last: Math.min(last, tokenAt(tokens, content.end - 1) + 1),
  };
}

/** The verb of a clause stands within so many tokens of its figure. */
const REACH = 60;

/** *Have been moved*: a running toll, as it stands at the time of writing. */
const PERFECT = wordClass("has have 've ’ve");
/** *Are being moved*: going on at the time of writing. */
const PROGRESSIVE = wordClass('being');
const isProgressive = (report: Report, site: Site) => hasInClause(report, site, PROGRESSIVE);

/** *was **ordered** to repay 12 euros*: the order has been given, whatever comes of it. */
const ORDERED = wordClass('ordered');

/** *The army **has** taken the hill **and killed** 40*: the second verb shares the auxiliary of the first. */
function sharesPerfect({ text: { tokens } }: Report, { first, sentence }: Site): boolean {
  let verb = first - 1;
  while (verb > first - NEAR_VERB && /^(?:ADV|DET|ADJ|ADP)$/.test(tokens[verb]?.tag ?? '')) verb--;
  if (tokens[verb]?.tag !== 'VERB' || tokens[verb - 1]?.lower !== 'and') return false;
  for (let i = verb - 2; i > verb - REACH_SHARED && tokens[i]?.sentence === sentence; i--)
    if (PERFECT.has(tokens[i])) return true;
    else if (/^(?:SCONJ|PRON)$/.test(tokens[i]!.tag) || tokens[i]!.text === ';') return false;
  return false;
}
const NEAR_VERB = 5;
/** So many words before the second verb the auxiliary may stand. */
const REACH_SHARED = 14;

const HAVE = wordClass('have');
const MODALS = wordClass('may might could must to');
/** *May **have been moved***: what is possible is past. */
function isModalPerfect(report: Report, site: Site): boolean {
  return hasInClause(report, site, HAVE, MODALS);
}

/** *Analysts had expected a loss of …*: what they expected is the level of what has come about. */
function isPastForecast({ text: { tokens } }: Report, site: Site): boolean {
  for (let i = site.first - 1; i > Math.max(0, site.first - FORECAST); i--)
    if (tokens[i]!.tag === 'PUNCT') return false;
    else if (FORECASTS.has(tokens[i])) {
      let had = i - 1;
      while (had > 0 && (tokens[had]!.tag === 'ADV' || ON_AVERAGE.has(tokens[had]))) had--;
      return tokens[had]!.lower === 'had';
    }
  return false;
}
const FORECASTS = wordClass(wordsOf('forecast'));
const ON_AVERAGE = wordClass('on average');
/** So many words before a figure its forecast stands. */
const FORECAST = 10;

/** Whether the clause of a figure has one of some words, behind one of others where these are given. */
function hasInClause(report: Report, site: Site, words: FormClass, behind?: FormClass): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = Math.max(first, site.first - REACH); i < Math.min(last, site.last + REACH); i++)
    if (words.has(tokens[i]) && report.clauseOf(i) === site.clause && (!behind || behind.has(tokens[i - 1])))
      return true;
  return false;
}

/** A report with so many words of business, and one in so many words, is one on companies. */
const COMPANY_STORY = 3;
const COMPANY_DENSITY = 100;

/** Whether a report is on the results of companies, rather than on the economy or the politics of a place. */
export function isCompanyStory({ text: { tokens } }: Report): boolean {
  if (!tokens.some((token) => FIRM.has(token))) return false;
  const enough = Math.max(COMPANY_STORY, tokens.length / COMPANY_DENSITY);
  let companies = 0;
  let economy = 0;
  for (const { lemma } of tokens) {
    if (COMPANY_WORDS.has(lemma)) companies++;
    if (ECONOMY_WORDS.has(lemma)) economy++;
  }
  return companies >= enough && companies > economy;
}

/** Whether the counted things are nowhere, whatever place is named: the countries that people come from. */
export function isPlaceless(measure: string | null): boolean {
  return measure === 'countries_of_origin';
}

/**
 * Whether a figure may take its place from the passage: not the results of a company, though those who were killed in its
 * mill, not parties to talks, not the countries that people come from.
 */
export function carriesPlace(companyStory: boolean, quantity: Quantity, measure: string | null): boolean {
  if (isPlaceless(measure) || PLACELESS_UNITS.has(quantity.unit ?? '')) return false;
  return !companyStory || HAPPENINGS.has(measure ?? '');
}
