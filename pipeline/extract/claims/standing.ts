/** How a place name stands in its sentence: where something is, where it came from or went, or neither. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import { readLexicon } from '../../input/lexicon.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import { phraseIndex } from './governor.ts';
import { dimensionOf } from './measure_cues.ts';
import { type Placed, type Report, type Site, sentenceOf } from './report.ts';

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

const AT =
  /^(?:in|at|near|inside|outside|around|across|within|throughout|on|off|over|between|along|amid|under|through|via|beside)$/;
const TO = /^(?:to|into|toward|towards|onto)$/;
/** Verbs that do something to a place, or go there: *shook western Nepal*, *entered Homs*. */
const PLACE_VERBS = new Set(readLexicon<'lemma'>('claim_place_verbs').map(({ lemma }) => lemma));
/** Verbs that say what was left behind, whatever preposition stands before it: *fleeing fighting in Sudan*. */
const DEPARTURES = new Set(readLexicon<'lemma'>('claim_departures').map(({ lemma }) => lemma));
/** Verbs of care: *treated at the infirmary* does not say where somebody was hurt. */
const CARE = new Set(readLexicon<'lemma'>('claim_care_verbs').map(({ lemma }) => lemma));
/** Those who work where they come from: *two officers from Leeds stopped a car*. */
const LOCAL_FORCES = new Set(readLexicon<'lemma'>('claim_local_forces').map(({ lemma }) => lemma));
/** Nouns that *of* joins to the name of a place: *the town of*, *the outskirts of*, *north of*. */
const PLACE_NOUNS = new Map(
  readLexicon<'word' | 'kind'>('place_words')
    .filter(({ kind }) => /^(?:designation|locative|direction|facility)$/.test(kind))
    .map(({ word, kind }) => [word, kind]),
);
const WITHIN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
/** Kinds of places that nobody hails from: *people from the camp* were in it. */
export const SITES: ReadonlySet<string> = new Set(['camp', 'prison', 'base', 'facility']);
/** A phrase longer than this before a name is no part of it. */
const REACH = 10;

/**
 * @param report the report
 * @param place a place name in it
 * @returns its standing, or null where the sentence does not show one
 */
export function standingOf(report: Report, { mention, site }: Placed<PlaceMention>): Standing | null {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  if (site.last < last && /^['’]s?$/.test(tokens[site.last]!.text) && !tokens[site.last]!.spaced)
    return ownerStanding(report, site.last);
  const phrase = report.text.phrases[phraseIndex(report.text, site.first)];
  if (
    phrase &&
    phrase.first <= site.first &&
    phrase.head >= site.last &&
    !isDesignation(tokens[phrase.head]!)
  )
    return partStanding(report, phrase, mention.use === 'demonym');
  if (mention.use === 'demonym') return null;
  let edge = site.first;
  for (let i = site.first - 1; i >= Math.max(first, site.first - REACH); i--) {
    const token = tokens[i]!;
    if (token.lower === 'of') {
      const noun = tokens[i - 1];
      const kind = noun && (PLACE_NOUNS.get(noun.lower) ?? PLACE_NOUNS.get(noun.lemma));
      if (!kind) return noun && isNamed(noun) ? 'origin' : 'of';
      if (kind === 'direction' && i - 2 >= first && isMeasured(tokens, i - 2, first)) return 'away';
      if (kind === 'direction' && !isArticle(tokens[i - 2])) return 'at';
      i -= 1;
      edge = i;
    } else if (token.tag === 'ADP' || token.lower === 'to') return prepositional(tokens, i, mention, site);
    else if (token.tag === 'VERB')
      return (PLACE_VERBS.has(token.lemma) || SITES.has(mention.kind)) && isOnlyPhrase(tokens, i + 1, edge)
        ? 'object'
        : null;
    else if (!isWithin(tokens, i)) return null;
  }
  return site.first === first || opensClause(report, site) ? 'subject' : null;
}

/** *With 90 shops, Homs came second*: the name is followed by its verb. */
function opensClause({ text: { tokens } }: Report, { first, last }: Site): boolean {
  const before = tokens[first - 1]!;
  const next =
    tokens[last]?.tag === 'ADV' || tokens[last]?.lower === 'alone' ? tokens[last + 1] : tokens[last];
  const opens =
    before.text === ',' || before.text === ';' || before.tag === 'CCONJ' || before.tag === 'SCONJ';
  return opens && (next?.tag === 'VERB' || next?.tag === 'AUX');
}

/** *Egypt’s coast*, but not *Egypt’s health ministry*, which stands wherever it likes. */
function ownerStanding({ text }: Report, possessive: number): Standing | null {
  const phrase = text.phrases[phraseIndex(text, possessive)];
  const head = phrase && phrase.head > possessive ? dimensionOf(text.tokens[phrase.head]!.lemma) : null;
  return head === 'organisation' || head === 'group' ? null : 'owner';
}

/** *Roumieh prison*, *Sichuan province*: the head only says what kind of place it is. */
function isDesignation(head: Token): boolean {
  const kind = PLACE_NOUNS.get(head.lower);
  return kind === 'designation' || kind === 'facility';
}

/** *In Lebanese jails*, *its China outlets*: the place of things, not of people or forces that are called after it. */
function partStanding({ text }: Report, phrase: NounPhrase, demonym: boolean): Standing | null {
  const head = text.tokens[phrase.head]!;
  const before = text.tokens[phrase.first - 1];
  if (before && TO.test(before.lower)) return 'to';
  const dimension = dimensionOf(head.lemma);
  if (dimension === 'person') return null;
  if (before?.lower === 'from' && !demonym) return 'from';
  if (before && AT.test(before.lower) && head.tag === 'PROPN' && !demonym) return 'at';
  if (
    dimension !== 'building' &&
    dimension !== 'place' &&
    !PLACE_NOUNS.has(head.lower) &&
    head.lower !== 'area'
  )
    return 'part';
  return before && (AT.test(before.lower) || before.lower === 'from') ? 'at' : 'of';
}

function prepositional(
  tokens: readonly Token[],
  i: number,
  place: PlaceMention,
  { last }: Site,
): Standing | null {
  const word = tokens[i]!.lower;
  if (AT.test(word)) {
    if (hangsOn(DEPARTURES, tokens, i)) return 'left';
    return isWithinGoal(tokens, i) || (place.kind === 'facility' && hangsOn(CARE, tokens, i)) ? 'to' : 'at';
  }
  if (TO.test(word)) return 'to';
  if (word !== 'from') return null;
  const before = tokens[i - 1];
  const isOrigin =
    before &&
    (dimensionOf(before.lemma) === 'person' ||
      isNamed(before) ||
      before.tag === 'AUX' ||
      (before.tag === 'VERB' && before.lower.endsWith('ing')));
  const leads = TO.test(tokens[last]?.lower ?? '');
  if (!isOrigin || leads || SITES.has(place.kind)) return 'from';
  return LOCAL_FORCES.has(before.lemma) && place.kind !== 'country' ? 'subject' : 'origin';
}

/** *To safer sites in Iraq*: the whole phrase is where something goes. */
function isWithinGoal(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'in' || tokens[at - 1]?.tag !== 'NOUN') return false;
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    const { lower, tag } = tokens[i]!;
    if (TO.test(lower)) return true;
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV' && tag !== 'DET' && tokens[i + 1]!.tag !== 'NOUN')
      return false;
  }
  return false;
}

/** The preposition hangs on one of some verbs. */
function hangsOn(verbs: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (verbs.has(tokens[i]!.lemma)) return true;
    if (tokens[i]!.tag === 'PUNCT') return false;
  }
  return false;
}

/** *Ann Lee, 26, of Homs*, *Ann Lee of Homs*: the word before says who it is. */
function isNamed({ tag, text }: Token): boolean {
  return tag === 'PROPN' || tag === 'NUM' || text === ',';
}

function isArticle(token: Token | undefined): boolean {
  return token?.tag === 'DET' || token?.tag === 'ADJ';
}

/** A number stands shortly before: *350 km southeast*. */
function isMeasured(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - 3); i--) if (tokens[i]!.tag === 'NUM') return true;
  return false;
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
  return (
    (token.text === ',' || token.lower === 'and' || token.lower === 'or') && tokens[i - 1]?.tag === 'PROPN'
  );
}
