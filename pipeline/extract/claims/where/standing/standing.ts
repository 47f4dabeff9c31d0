/** How a place name stands in its sentence: where something is, where it came from or went, or neither. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { readWords } from '../../../../input/lexicon.ts';
import { DESIGNATIONS } from '../../../places/words.ts';
import { wordClass } from '../../../text/forms.ts';
import { isVerbal, type Token } from '../../../text/token.ts';
import { phraseIndex } from '../../measure/governor.ts';
import { openingOf, type Placed, type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import { isAbroad, isDesignation, ownerStanding, partStanding } from './phrase_standing.ts';
import { SITES } from './place_kinds.ts';
import { PARTS, PLACE_NOUNS } from './place_prepositions.ts';
import { isMeasured, isNamed, prepositional } from './preposition_standing.ts';

/**
 * `at`: behind *in*, *near*; `from`, `to`: behind these; `object`: right behind a verb (*shook western Nepal*);
 * `owner`: before *’s*; `of`: behind *of* and a noun that is no place (*residents of Homs*);
 * `part`: inside a phrase whose head is something else (*its China outlets*); `subject`: begins the clause; `label`: right before a number
 * that is its (*Iraq took 40, Egypt 30*);
 * `origin`: where people are from (*a tourist from Canada*); `left`: what was left behind (*fleeing war in Sudan*); `away`: only gives a distance (*350 km east of Lima*).
 */
export type Standing =
  | 'at'
  | 'from'
  | 'to'
  | 'object'
  | 'owner'
  | 'of'
  | 'part'
  | 'subject'
  | 'label'
  | 'origin'
  | 'left'
  | 'away';

/** Verbs that do something to a place, or go there: *shook western Nepal*, *entered Homs*. */
const PLACE_VERBS = readWords('claim_place_verbs', 'lemma');
/** Nouns that a place’s name stands beside, behind a comma: *in the capital, Homs,*. */
const APPOSED = new Set(['capital', ...[...DESIGNATIONS.keys()].filter((word) => word !== 'state')]);
/** Verbs whose object is left behind: *left Homs for Hama*. */
const LEAVING = wordsOf('leaving');
/** Verbs whose aim is not yet reached: *trying to reach Homs*. */
const ATTEMPTS = wordsOf('attempt');
/** What stands behind a name and is no part of its phrase: *in Homs | last week*. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|last|this|next|early|late|earlier|later)$/;
const WITHIN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
/** What is agreed, called after where it was signed. */
const PACTS = wordsOf('pact');
/** A phrase longer than this before a name is no part of it. */
const REACH = 10;

/**
 * @param report the report
 * @param place a place name in it
 * @param demonym whether it is written as the name of a people
 * @returns its standing, or null where the sentence does not show one
 */
export function standingOf(
  report: Report,
  { mention, site }: Placed<PlaceMention>,
  demonym = mention.use === 'demonym',
): Standing | null {
  const { tokens } = report.text;
  const { last } = sentenceOf(report, site);
  if (site.last < last && PACTS.has(tokens[site.last]!.lemma)) return null;
  if (site.last < last && /^['’]s?$/.test(tokens[site.last]!.text) && !tokens[site.last]!.spaced)
    return ownerStanding(report, site.last);
  const phrase = report.text.phrases[phraseIndex(report.text, site.first)];
  const head = phrase && phrase.first <= site.first ? headBehind(tokens, site.last, phrase.head) : -1;
  if (
    head >= site.last &&
    !TIME.test(tokens[site.last]!.lower) &&
    (!isDesignation(tokens[head]!) || isAbroad(mention, tokens[head]!))
  )
    return partStanding(report, phrase!.first, head, site, mention);
  if (demonym) return null;
  return standingBehind(report, mention, site);
}

/** The head of the phrase that a name stands in: *at the Homs **plant** nine guards died* holds two phrases. */
function headBehind(tokens: readonly Token[], from: number, head: number): number {
  for (let i = from; i <= head; i++) if (tokens[i]!.tag === 'NUM') return i - 1;
  return head;
}

/** The standing that the words before a name give it. */
function standingBehind(report: Report, mention: PlaceMention, site: Site): Standing | null {
  const { tokens } = report.text;
  const first = openingOf(report, site);
  const start = Math.max(first, site.first - REACH);
  let edge = site.first;
  for (let i = site.first - 1; i >= start; i--) {
    const token = tokens[i]!;
    if (token.lower === 'of') {
      if (isAddress(tokens, i)) return 'origin';
      const standing = standingBehindOf(tokens, i, first);
      if (standing) return standing;
      i -= 1;
      edge = i;
    } else if (token.tag === 'ADP' || token.lower === 'to') return prepositional(tokens, i, mention, site);
    else if (isModifier(tokens, i)) edge = i;
    else if (token.tag === 'VERB')
      return isOnlyPhrase(tokens, i + 1, edge) ? objectStanding(tokens, i, mention, tokens[site.last]) : null;
    else if (!isWithin(tokens, i))
      return /^(?:,|while|whereas)$/.test(token.lower) && opensClause(report, site) ? 'subject' : null;
  }
  const articled =
    site.first === first + 1 &&
    tokens[first]!.tag === 'DET' &&
    (SITES.has(mention.kind) ||
      (mention.kind !== 'continent' && (isFollowedByVerb(tokens, site.last) || isDesignated(tokens, site))));
  const opens = site.first === first || articled || (edge < site.first && start === first);
  return opens || opensClause(report, site) ? 'subject' : null;
}

/** *The **Homs region**, where …*: with the word for what kind of place it is. */
function isDesignated(tokens: readonly Token[], { last }: Site): boolean {
  const next = tokens[last];
  return next !== undefined && (DESIGNATIONS.has(next.lower) || DESIGNATIONS.has(tokens[last - 1]!.lower));
}

/** *Shook Homs*, *left Homs*; but *left Homs without power*, and *tried to reach Homs*. */
function objectStanding(
  tokens: readonly Token[],
  verb: number,
  { kind }: PlaceMention,
  next?: Token,
): Standing | null {
  const { lemma } = tokens[verb]!;
  if (LEAVING.has(lemma) && kind === 'continent') return null;
  if (LEAVING.has(lemma) && (next?.tag === 'PUNCT' || next?.lower === 'for')) return 'left';
  if (tokens[verb - 1]?.lower === 'to' && ATTEMPTS.has(tokens[verb - 2]?.lemma ?? '')) return 'to';
  return PLACE_VERBS.has(lemma) || SITES.has(kind) ? 'object' : null;
}

/** The first *of* of *Ann Lee, 26, of the 600 block of Foo Road*: where somebody lives. */
function isAddress(tokens: readonly Token[], of: number): boolean {
  if (tokens[of - 1]?.lower !== 'block') return false;
  for (let i = of - 2; i >= Math.max(0, of - 5); i--)
    if (tokens[i]!.lower === 'of') return tokens[i - 1]?.text === ',';
  return false;
}

/** *Two points **ahead** of Homs*: what something is compared with. */
const COMPARING = wordClass('ahead clear short instead');

/** The standing of a name behind *of*; null where that only says what kind of place it is, so that the words before decide. */
function standingBehindOf(tokens: readonly Token[], of: number, first: number): Standing | null {
  const noun = tokens[of - 1];
  if (COMPARING.has(noun)) return 'away';
  const kind = noun && (PLACE_NOUNS.get(noun.lower) ?? PLACE_NOUNS.get(noun.lemma));
  if (!kind) return noun && isNamed(noun) ? 'origin' : noun && PARTS.has(noun.lemma) ? null : 'of';
  if (kind !== 'direction') return null;
  if (of - 2 >= first && isMeasured(tokens, of - 2, first)) return 'away';
  return isArticle(tokens[of - 2]) ? null : 'at';
}

/** The *besieged* of *in the besieged city of Homs*: a participle behind an article or owner. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  const before = tokens[i - 1];
  if (/^neighbou?ring$/.test(lower)) return true;
  return tag === 'VERB' && /(?:ed|ing|en)$/.test(lower) && (before?.tag === 'DET' || before?.tag === 'PART');
}

/** *The Netherlands took 40*; not *the Leeds, Alabama, company*. */
function isFollowedByVerb(tokens: readonly Token[], last: number): boolean {
  const next = tokens[tokens[last]?.tag === 'ADV' ? last + 1 : last];
  return isVerbal(next);
}

/** *With 90 shops, Homs came second*, *while Homs’s airport had 40*: the name is followed by its verb. */
function opensClause({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const owner = tokens[first - 1]!;
  const owned = owner.tag === 'PART' && !owner.spaced && tokens[first - 2]?.tag === 'PROPN';
  const before = tokens[owned ? first - 3 : first - 1] ?? owner;
  const next =
    tokens[last]?.tag === 'ADV' || tokens[last]?.lower === 'alone' ? tokens[last + 1] : tokens[last];
  const opens =
    before.text === ',' || before.text === ';' || before.tag === 'CCONJ' || before.tag === 'SCONJ';
  return opens && isVerbal(next);
}

function isArticle(token: Token | undefined): boolean {
  return token?.tag === 'DET' || token?.tag === 'ADJ';
}

/** Only determiners, adjectives and directions: *shook | western | Nepal*, *struck | north-western | Iran*. */
function isOnlyPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!isArticle(token) && PLACE_NOUNS.get(token.lower) !== 'direction' && !isHyphen(token)) return false;
  }
  return true;
}

function isHyphen({ text, spaced }: Token): boolean {
  return /^[-‐–]$/.test(text) && !spaced;
}

/** The token belongs to a longer name or phrase of place: *the northern city*, *Homs and*, *Karak,*. */
function isWithin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (WITHIN_PHRASE.has(token.tag) || PLACE_NOUNS.get(token.lower) === 'direction') return true;
  if (/^[-‐–'’]$/.test(token.text)) return !token.spaced;
  if (token.text === ',' && APPOSED.has(tokens[i - 1]?.lower ?? '')) return true;
  return (
    (token.text === ',' || token.lower === 'and' || token.lower === 'or') && tokens[i - 1]?.tag === 'PROPN'
  );
}
