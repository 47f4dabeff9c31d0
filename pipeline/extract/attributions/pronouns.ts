/** Whom a pronoun stands for. */
import type { Token } from '../text/token.ts';
import type { Gender } from './lexicon.ts';
import { type Fit, type Mention, type Mentions, SURE } from './mentions.ts';
import type { Names } from './names.ts';

/** How many sentences back a name that is no subject can be what *she* stands for. */
const PASSING_REACH = 3;

/** How many sentences back somebody who spoke is meant, rather than whom the report has named since. */
const SPEAKING_REACH = 2;

/** What is known of a report where a pronoun stands. */
export interface Known {
  tokens: readonly Token[];
  names: Names;
  mentions: Mentions;
}

/**
 * Whom a pronoun stands for: the last source or subject that fits, names of persons before whatever else fits.
 *
 * @param known what the report has named and mentioned
 * @param at index of the pronoun
 */
export function referentOf(known: Known, at: number): Mention | null {
  const { tokens, mentions } = known;
  const pronoun = tokens[at]!;
  const fits = fitFor(pronoun.lower);
  if (!fits) return null;
  const gender = pronounGender(pronoun);
  const latest = mentions.last(at, fits, gender ? rank : () => SURE);
  const mentioned =
    gender && latest?.gender === null && !latest.spoke ? (speaking(known, at, fits) ?? latest) : latest;
  const found = (gender && passing(known, at, gender, mentioned)) || mentioned;
  if (found && gender) mentions.show(found.speaker, gender);
  return found ?? mentions.last(at, (mention) => mention.spoke && !mention.sure, rank);
}

/** Whoever spoke shortly before: of somebody else, named since, it is not known whether *he* fits. */
function speaking({ tokens, mentions }: Known, at: number, fits: Fit): Mention | null {
  const spoken = mentions.last(at, (mention, gender) => mention.spoke && fits(mention, gender), rank);
  if (!spoken?.sure) return null;
  return tokens[at]!.sentence - tokens[spoken.at]!.sentence <= SPEAKING_REACH ? spoken : null;
}

/**
 * *For Ann Holt, a farmer, the frost is a blow. She says …*: a person who is named, though no subject, after whoever
 * else fits; farther off only where nobody else does.
 */
function passing(
  { tokens, names }: Known,
  before: number,
  gender: Gender,
  mentioned: Mention | null,
): Mention | null {
  const { sentence } = tokens[before]!;
  const name = names.personBefore(before, gender);
  if (!name) return null;
  const distance = sentence - tokens[name.first]!.sentence;
  const known = mentioned ? tokens[mentioned.at]!.sentence : -1;
  const nearer = tokens[name.first]!.sentence > known && name.gender === gender && distance <= 1;
  if (mentioned ? !nearer : distance > PASSING_REACH) return null;
  return {
    at: name.first,
    speaker: names.fullest(name.text, name.first, gender),
    kind: 'person',
    gender,
    noun: '',
    spoke: false,
    sure: true,
    fresh: false,
  };
}

function pronounGender(pronoun: Token): Gender | null {
  if (/^h(?:e|is|im)$/.test(pronoun.lower)) return 'm';
  return /^(?:she|her)$/.test(pronoun.lower) ? 'f' : null;
}

/** How likely a mention is what *he* or *she* stands for. */
function rank(mention: Mention): number {
  if (mention.sure) return SURE;
  if (mention.noun !== '') return mention.spoke && mention.fresh ? SURE : 1;
  return mention.spoke ? 2 : 0;
}

function fitFor(pronoun: string): Fit | null {
  switch (pronoun) {
    case 'he':
    case 'him':
    case 'his':
      return (mention, gender) => mention.kind === 'person' && gender !== 'f';
    case 'she':
    case 'her':
      return (mention, gender) => mention.kind === 'person' && gender !== 'm';
    case 'they':
    case 'them':
    case 'their':
      return (mention) => mention.kind === 'people' || mention.kind === 'body';
    case 'it':
    case 'its':
      return (mention) => mention.kind === 'body' || mention.kind === 'document' || isNoPerson(mention);
    default:
      return null;
  }
}

/** A name of several words that nothing shows to be a person's: *Road Safety Watch*. */
function isNoPerson({ kind, sure, gender, noun, speaker }: Mention): boolean {
  return kind === 'person' && !sure && gender === null && noun === '' && speaker.includes(' ');
}
