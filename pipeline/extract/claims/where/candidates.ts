/** Which place names of a report can say where the counted things are. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { isCapitalised } from '../../places/candidates.ts';
import { DIRECTIONS } from '../../places/words.ts';
import { wordClass } from '../../text/forms.ts';
import { CAPITALS } from '../../text/letters.ts';
import { firstWhere } from '../../text/search.ts';
import type { Tag, Token } from '../../text/token.ts';
import { exampleBefore } from '../examples.ts';
import { dimensionOf } from '../measure/measure_cues.ts';
import type { Placed, Report } from '../report.ts';
import { speechBySentence } from '../speech.ts';
import { wordsOf } from '../word_classes.ts';
import { isContainer, placeBefore } from './containers.ts';
import { heresOf, theresOf } from './here_and_there.ts';
import { isOfLife } from './life_stories.ts';
import { isConstituency } from './phrase_standing.ts';
import { placeAnaphorsOf } from './place_anaphors.ts';
import { isRoadEnd } from './road_ends.ts';
import { siteAnaphorsOf } from './site_anaphors.ts';
import { isOfSpeech } from './speech_places.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Candidate extends Placed<PlaceMention> {
  standing: Standing;
  /** Token behind which alone the place holds, since it is that of an example, or -1. */
  behind: number;
  /** What stands right behind it is told of it: *Foo, which has 900 inhabitants*. */
  leads?: true;
  /** It says where somebody spoke: *he told reporters **in Geneva** that …*. */
  ofSpeech: boolean;
  /** It is a place of somebody's life, where the news need not be: *born **in Homs***. */
  ofLife: boolean;
}

/**
 * Place names that can say where something is, each with its standing.
 *
 * Left out are names in the dateline, names inside the words that name a source (*health officials in Norway*) or a
 * currency, names that stand for a government or team, and the second of two where it only says where the first is (*Karak, Jordan*).
 *
 * @param report the report
 */
export function candidatesOf(report: Report): Candidate[] {
  const { places } = report;
  const { dateline } = report.text.document;
  const inSources = new Set(namesInSources(report));
  const monies = moneySpans(report);
  const speech = speechBySentence(report);
  const found: Candidate[] = [];
  const add = ({ mention, site }: Placed<PlaceMention>, standing: Standing): Candidate => {
    const ofSpeech = isOfSpeech(report, speech.get(site.sentence) ?? [], { mention, site });
    const candidate: Candidate = {
      mention,
      site,
      standing,
      behind: exampleBefore(report, site),
      ofSpeech,
      ofLife: isOfLife(report, site),
    };
    found.push(candidate);
    return candidate;
  };
  places.forEach((placed, i) => {
    const { mention } = placed;
    const inDateline = dateline !== null && mention.start < dateline.body && mention.end > dateline.start;
    const inMoney = isInMoney(monies, mention);
    const leads = isAntecedent(report, placed, places[i + 1]);
    if (
      (inSources.has(placed) && !(leads && mention.kind === 'country')) ||
      inDateline ||
      inMoney ||
      mention.use === 'metonym' ||
      endsName(report, placed) ||
      namesExchange(report, placed) ||
      isCompared(report, placed) ||
      isConstituency(report, placed) ||
      isContainer(report, placed, placeBefore(report, i)) ||
      isRoadEnd(report, i)
    )
      return;
    if (leads && standingOf(report, placed) !== 'away') {
      add(placed, 'at').leads = true;
      return;
    }
    const standing = candidateStanding(report, placed);
    if (standing) add(placed, standing);
  });
  for (const placed of siteAnaphorsOf(report)) {
    const standing = standingOf(report, placed, false);
    if (standing && standing !== 'part') add(placed, standing);
  }
  for (const placed of placeAnaphorsOf(report)) {
    const isAdverb = placed.site.last === placed.site.first + 1;
    const standing = isAdverb ? 'at' : standingOf(report, placed, false);
    if (standing && ANAPHORIC.has(standing)) add(placed, standing);
  }
  for (const placed of heresOf(report)) add(placed, 'at');
  for (const placed of theresOf(report)) add(placed, 'at');
  return found.sort((a, b) => a.site.first - b.site.first);
}

/** Standings in which *the country* is no government. */
const ANAPHORIC: ReadonlySet<Standing> = new Set<Standing>(['at', 'from', 'of', 'owner']);

function candidateStanding(report: Report, placed: Placed<PlaceMention>): Standing | null {
  if (isShared(report, placed) || isRubric(report, placed)) return 'at';
  const standing = standingOf(report, placed);
  return (standing === null || standing === 'subject' || standing === 'part') && isLabel(report, placed)
    ? 'label'
    : standing;
}

/** ***Chile**: Grapes sell well*: the name that a headline opens with says where its news is. */
function isRubric(
  { text: { tokens, paragraphs, sentences } }: Report,
  { mention, site }: Placed<PlaceMention>,
): boolean {
  if (mention.use === 'demonym' || tokens[site.last]?.text !== ':') return false;
  return paragraphs[site.paragraph]!.kind === 'headline' && sentences[site.sentence]!.first === site.first;
}

/** *73 percent of **Americans***, *a third of **Dutch** voters*, without an article: a people is asked or counted where it lives. */
function isShared({ text: { tokens } }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (mention.use !== 'demonym') return false;
  return tokens[site.first - 1]?.lower === 'of' && SHARE.has(tokens[site.first - 2]);
}
const SHARE = wordClass('percent % cent pc half third thirds quarter quarters fifth fifths tenth');

/** Places that a report names in the words for a source, in order. */
export function placesOfSources(report: Report): Placed<PlaceMention>[] {
  return namesInSources(report).filter(({ mention }) => mention.use === 'literal');
}

function namesInSources(report: Report): Placed<PlaceMention>[] {
  const sources = sourceSpans(report);
  let source = 0;
  return report.places.filter(({ mention }) => {
    while (source < sources.length && sources[source]!.end <= mention.start) source++;
    return source < sources.length && sources[source]!.start <= mention.start;
  });
}

/** The words that name a source, and those between *told* and what is told: *prosecutors in Homs*. */
function sourceSpans({ attributions }: Report): { start: number; end: number }[] {
  return attributions
    .flatMap(({ source, cue, content }) => {
      const spans: { start: number; end: number }[] = source ? [source] : [];
      if (cue && TOLD.has(cue.text) && content[0]!.start > cue.end)
        spans.push({ start: cue.end, end: content[0]!.start });
      return spans;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell', 'informed', 'informs']);

/** *Homs**-based** exiles*: whence they act or were sent, wherever they are. */
function isBased(tokens: readonly Token[], last: number): boolean {
  const [hyphen, word] = [tokens[last], tokens[last + 1]];
  return hyphen !== undefined && !hyphen.spaced && HYPHENS.includes(hyphen.text) && BASED.has(word);
}
const BASED = wordClass(wordsOf('sent'));

/** What is on a people’s side or against it, or spans a sea: *anti-Iraqi*, *trans-Atlantic*. */
const SIDED = /\b(?:pro|anti|non|trans)[-‐‑]$/i;
/** The longest of these prefixes with its hyphen, in characters. */
const LONGEST_SIDED = 6;
const HYPHENS = '-‐‑';

/** *Air France*, *Environment Canada*: the country ends the name of a company or body; *pro-British* is no place either. */
export function endsName({ text }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (isSided(text.raw, mention.start) || isBased(text.tokens, site.last)) return true;
  const before = text.tokens[site.first - 1];
  if (mention.kind !== 'country' || mention.use === 'demonym' || !before) return false;
  if (before.sentence !== site.sentence || before.tag !== 'PROPN' || !text.tokens[site.first]!.spaced)
    return false;
  return isCapitalised(before) && !DIRECTIONS.has(before.lower) && !CAPITALS.test(before.text);
}

/** *An area the size of **Wales***, *the equivalent of driving across **America***: nothing is there. */
function isCompared(
  { text: { tokens } }: Report,
  { site: { first, sentence } }: Placed<PlaceMention>,
): boolean {
  for (let i = first - 1; i > first - COMPARED && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.spaced) return false;
    if (tokens[i]!.lower === 'equivalent') return true;
    if (tokens[i]!.lower === 'size' && tokens[i - 1]?.lower === 'the') return AREA.has(tokens[i - 2]);
  }
  return false;
}
/** So many words before the place the comparison begins. */
const COMPARED = 12;
/** What is as large: *an area the size of*, *twice the size of*. */
const AREA = wordClass(wordsOf('extent'));

/** *The **New York** Stock Exchange*: where papers are traded is not where the company is. */
function namesExchange({ text: { tokens } }: Report, { site: { last } }: Placed<PlaceMention>): boolean {
  for (const token of tokens.slice(last, last + EXCHANGE_WORDS)) {
    if (!isCapitalised(token)) return false;
    if (token.lower === 'exchange') return true;
  }
  return false;
}
const EXCHANGE_WORDS = 3;

function isSided(raw: string, start: number): boolean {
  if (start === 0 || !HYPHENS.includes(raw[start - 1]!)) return false;
  return SIDED.test(raw.slice(Math.max(0, start - LONGEST_SIDED), start));
}

/** Whether a name only says which currency it is. */
export function isInMoney(
  monies: readonly { start: number; end: number }[],
  { start, end }: PlaceMention,
): boolean {
  const money = monies[firstWhere(monies, (one) => one.end >= end)];
  return money !== undefined && money.start <= start;
}

const WITHIN_MONEY: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN']);

/** *8,000 Egyptian pounds*: amounts of money with the words that say which; not *$60 million, Egypt 30*. */
export function moneySpans({ quantities, text: { tokens } }: Report): { start: number; end: number }[] {
  return quantities
    .filter(({ mention }) => dimensionOf(mention.unit) === 'money')
    .map(({ mention, site: { last } }) => {
      const next = tokens[last];
      if (!next || !WITHIN_MONEY.has(next.tag)) return { start: mention.start, end: mention.end };
      return { start: mention.start, end: (tokens[last + 1] ?? next).end };
    });
}

const NOUN_OF_SITE = wordClass('camp prison jail');
const OPENS_NUMBER = wordClass('( : with');

/** *Iraq (40 men) and Egypt (30)*, *Iraq took 40, Egypt about 30*, *Iraq, with 40*: the number right behind is the place’s. */
function isLabel({ text: { tokens }, quantities }: Report, { mention, site }: Placed<PlaceMention>): boolean {
  if (mention.use !== 'literal') return false;
  let i = site.last;
  if (NOUN_OF_SITE.has(tokens[i])) i++;
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'with') i += 2;
  else if (OPENS_NUMBER.has(tokens[i])) i++;
  const next = tokens[i];
  return next !== undefined && opensFigure(quantities, next.start);
}

/** Whether a figure begins at an offset, or the word before it that qualifies it: *about 40*, *$40*. */
function opensFigure(quantities: Report['quantities'], start: number): boolean {
  const { mention } = quantities[firstWhere(quantities, (one) => one.mention.start >= start)] ?? {};
  if (mention?.role !== 'claim') return false;
  return mention.start - Math.max(0, mention.figure_text.indexOf(mention.text)) <= start;
}

const RELATIVE = wordClass('which where');
const OPENS_CLAUSE = wordClass(', ; : and but while whereas');

/** *The camp, which has housed thousands*, *Foo, Ohio, with a population of 900*: whatever its own standing, what follows is about it. */
function isAntecedent(
  report: Report,
  { mention, site }: Placed<PlaceMention>,
  next?: Placed<PlaceMention>,
): boolean {
  if (mention.use !== 'literal') return false;
  const { tokens } = report.text;
  const within = next && tokens[site.last]?.text === ',' && next.site.first === site.last + 1;
  const end = within ? next.site.last : site.last;
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  if (RELATIVE.has(tokens[end + comma]) || (comma === 1 && opensBehindDistance(tokens, end + 1))) return true;
  const before = tokens[site.first - 1];
  const opens = before?.sentence !== site.sentence || OPENS_CLAUSE.has(before);
  return opens && comma === 1 && tokens[end + 1]?.lower === 'with' && tokens[end + 2]?.tag === 'DET';
}

/** *The camp, **40 km south of Homs, which** has housed thousands*: the clause is about the camp. */
function opensBehindDistance(tokens: readonly Token[], from: number): boolean {
  if (tokens[tokens[from]?.tag === 'ADV' ? from + 1 : from]?.tag !== 'NUM') return false;
  for (let i = from + 2; i < Math.min(tokens.length, from + LONGEST_DISTANCE); i++)
    if (tokens[i]!.text === ',') return RELATIVE.has(tokens[i + 1]);
  return false;
}
/** So many words say how far a place is from another, at most. */
const LONGEST_DISTANCE = 10;
