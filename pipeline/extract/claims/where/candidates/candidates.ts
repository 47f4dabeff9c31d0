/** Which place names of a report can say where the counted things are. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { DESIGNATIONS } from '../../../places/words.ts';
import { wordClass } from '../../../text/forms.ts';
import { firstWhere } from '../../../text/search.ts';
import type { Token } from '../../../text/token.ts';
import { exampleBefore } from '../../examples.ts';
import type { Placed, Report } from '../../report.ts';
import { speechBySentence } from '../../speech.ts';
import { isConstituency } from '../standing/phrase_standing.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { isContainer, placeBefore } from './containers.ts';
import { heresOf, theresOf } from './here_and_there.ts';
import { isOfLife } from './life_stories.ts';
import { placeAnaphorsOf } from './place_anaphors.ts';
import { isRoadEnd } from './road_ends.ts';
import { siteAnaphorsOf } from './site_anaphors.ts';
import { namesInSources } from './source_names.ts';
import { isOfSpeech } from './speech_places.ts';
import { endsName, isCompared, isInMoney, moneySpans, namesExchange } from './within_names.ts';

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
  for (const { placed, standing } of anaphors(report)) add(placed, standing);
  return found.sort((a, b) => a.site.first - b.site.first);
}

/** Where places are spoken of again, as *the camp*, *the city*, *here* and *there*, each with its standing. */
function* anaphors(report: Report): Generator<{ placed: Placed<PlaceMention>; standing: Standing }> {
  for (const placed of siteAnaphorsOf(report)) {
    const standing = standingOf(report, placed, false);
    if (standing && standing !== 'part') yield { placed, standing };
  }
  for (const placed of placeAnaphorsOf(report)) {
    const isAdverb = placed.site.last === placed.site.first + 1;
    const standing = isAdverb ? 'at' : standingOf(report, placed, false);
    if (standing && ANAPHORIC.has(standing)) yield { placed, standing };
  }
  for (const placed of heresOf(report)) yield { placed, standing: 'at' };
  for (const placed of theresOf(report)) yield { placed, standing: 'at' };
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
  if (comma === 1 && isPeopled(tokens, end + 1)) return true;
  const before = tokens[site.first - 1];
  const opens = before?.sentence !== site.sentence || OPENS_CLAUSE.has(before);
  return opens && comma === 1 && tokens[end + 1]?.lower === 'with' && tokens[end + 2]?.tag === 'DET';
}

/** *Foo, **a fishing town of about 900***: with the number of its people. */
function isPeopled(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.tag !== 'DET') return false;
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + LONGEST_DESCRIPTION); i++) {
    const { tag, lower } = tokens[i]!;
    if (DESIGNATIONS.has(lower) && /^(?:of|with)$/.test(tokens[i + 1]!.lower))
      return tokens.slice(i + 2, i + 2 + QUALIFIED).some((token) => token.tag === 'NUM');
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV' && tag !== 'VERB') return false;
  }
  return false;
}
/** So many words say what a town is, at most, and qualify the number of its people. */
const LONGEST_DESCRIPTION = 6;
const QUALIFIED = 3;

/** *The camp, **40 km south of Homs, which** has housed thousands*: the clause is about the camp. */
function opensBehindDistance(tokens: readonly Token[], from: number): boolean {
  if (tokens[tokens[from]?.tag === 'ADV' ? from + 1 : from]?.tag !== 'NUM') return false;
  for (let i = from + 2; i < Math.min(tokens.length, from + LONGEST_DISTANCE); i++)
    if (tokens[i]!.text === ',') return RELATIVE.has(tokens[i + 1]);
  return false;
}
/** So many words say how far a place is from another, at most. */
const LONGEST_DISTANCE = 10;
