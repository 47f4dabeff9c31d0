/** The standing that a preposition gives the name of a place: *in Homs*, *from Homs*, *a tourist from Homs*. */
import type { PlaceMention } from '../../../../../schemas/annotation.ts';
import { readKinds, readWords } from '../../../../input/lexicon.ts';
import { isPersonal } from '../../../quantities/people.ts';
import { wordsOf as quantityWordsOf } from '../../../quantities/word_classes.ts';
import { shapeClass, wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { baseOf } from '../../measure/governor.ts';
import { dimensionOf } from '../../measure/measure_cues.ts';
import type { Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import { isAwaited, isToStreets, isWithinGoal } from './goal_phrases.ts';
import { LANDS, SITES } from './place_kinds.ts';
import { AT, isBesides, PARTS, TO } from './place_prepositions.ts';
import { isOfScholars } from './scholars.ts';
import type { Standing } from './standing.ts';

/** Verbs that say what was left behind, whatever preposition stands before it: *fleeing fighting in Sudan*. */
const DEPARTURES = readWords('claim_departures', 'lemma');
/** What held those who fled it: *fled a jail in Homs* happened there. */
const CAPTIVITY = wordsOf('captivity');
/** Verbs of care: *treated at the infirmary* does not say where somebody was hurt. */
const CARE = readKinds('claim_care', 'word')('verb');
/** Those who work where they come from: *two officers from Leeds stopped a car*. */
const LOCAL_FORCES = readWords('claim_local_forces', 'lemma');
/** Sons and others of whom no vocabulary of units knows. */
const RELATIVES = quantityWordsOf('age_holder');
/** Where something is said: *told a news conference in Homs*. */
const OCCASIONS = wordsOf('speech_occasion');
const SUPERLATIVE = shapeClass(/^(?:\p{L}{3,}est|most|least|worst|first)$/u);
/** What happens. */
const EVENTS = wordsOf('event');
/** What moves markets, and what stands before and behind it. */
const MOTIVES = wordsOf('motive');
const BECAUSE = /^(?:on|amid|over|despite|by|of|to|as)$/;
const MOTIVE_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|ADP)$/;
/** It stands so many words before the preposition, at most. */
const MOTIVE_REACH = 6;

/**
 * @param tokens the tokens of a text
 * @param i a preposition before a place name
 * @param place the name
 * @param site where it stands
 * @returns the standing that the preposition gives it; null where that says nothing of where the news is
 */
export function prepositional(
  tokens: readonly Token[],
  i: number,
  place: PlaceMention,
  { last }: Site,
): Standing | null {
  const word = tokens[i]!.lower;
  if (word === 'outside' && LANDS.has(place.kind)) return null;
  if (AT.test(word)) {
    if (tokens[i - 1]?.lower === 'than' || isMotive(tokens, i) || OCCASIONS.has(tokens[i - 1]?.lemma ?? ''))
      return null;
    if (word === 'in' && OWNED.has(tokens[i - 1])) return null;
    if (word === 'in' && isOfScholars(tokens, i)) return 'origin';
    if (hangsOn(DEPARTURES, tokens, i) && !CAPTIVITY.has(tokens[i - 1]?.lemma ?? '')) return 'left';
    if (isAwaited(tokens, i)) return 'to';
    if (!SITES.has(place.kind) && isOfSuperlative(tokens, i)) return 'part';
    return isWithinGoal(tokens, i) || (place.kind === 'facility' && hangsOn(CARE, tokens, i)) ? 'to' : 'at';
  }
  if (isBesides(tokens, i)) return 'at';
  if (TO.test(word)) return isToStreets(tokens, i) ? 'at' : 'to';
  if (word === 'for' && tokens[i + 1] && PARTS.has(tokens[i + 1]!.lemma)) return 'at';
  if (word !== 'from') return null;
  const before = tokens[BOTH.has(tokens[i - 1]) ? i - 2 : i - 1];
  if (isDistance(tokens, i)) return 'away';
  if (isComingFrom(tokens, i)) return 'left';
  const isOrigin =
    before &&
    (isPersonal(before.lemma) ||
      RELATIVES.has(before.lemma) ||
      isNamed(before) ||
      before.tag === 'AUX' ||
      HAILING.has(before) ||
      (before.tag === 'VERB' && before.lower.endsWith('ing')));
  const leads = TO.test(tokens[last]?.lower ?? '');
  if (!isOrigin || leads || SITES.has(place.kind)) return 'from';
  return LOCAL_FORCES.has(before.lemma) && place.kind !== 'country' ? 'subject' : 'origin';
}

/** *the **biggest rally** in Norway*: what is compared with all others there, wherever it is itself. */
function isOfSuperlative(tokens: readonly Token[], at: number): boolean {
  if (!EVENTS.has(tokens[at - 1]?.lemma ?? '')) return false;
  for (let i = at - 2; i > Math.max(0, at - PHRASE); i--) {
    if (isGreatest(tokens, i)) return true;
    if (tokens[i]!.tag !== 'NOUN' && tokens[i]!.tag !== 'ADJ') return false;
  }
  return false;
}
/** So many words before its preposition a superlative stands, at most. */
const PHRASE = 5;
function isGreatest(tokens: readonly Token[], i: number): boolean {
  return SUPERLATIVE.has(tokens[i]) && tokens[i - 1]?.tag !== 'NUM';
}

/** *Her nephew **visited** from Norway*, *he **flew** in from there*, *just **back** from it*. */
function isComingFrom(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1]?.tag === 'ADV' || PARTICLES.has(tokens[from - 1]) ? from - 2 : from - 1;
  return COMING.has(tokens[from - 1]?.lower ?? '') || COMING.has(tokens[verb]?.lemma ?? '');
}
const COMING = wordsOf('come_from');
const PARTICLES = wordClass('in over up down across out');

/** *Most of **them** from Homs*, *he **comes** from Homs*. */
const HAILING = wordClass('them those whom comes hails hail hailed');
/** *40 km from*, *40 km (25 miles) from*, *40 km away from*: a length stands before the preposition. */
function isDistance(tokens: readonly Token[], from: number): boolean {
  const last = CLOSES_DISTANCE.has(tokens[from - 1]) ? from - 2 : from - 1;
  const length = tokens[last];
  return length !== undefined && dimensionOf(length.lemma) === 'length' && isMeasured(tokens, last - 1, 0);
}
const CLOSES_DISTANCE = wordClass(') away');

/** *They are **both** from Homs*. */
const BOTH = wordClass('both all also originally');

/** *A stake in Homs Cement*: what stands behind is a company, whatever else is called so. */
const OWNED = wordClass(wordsOf('holding'));

/** *Fell on weak demand **in** China*, *rose amid fears of a war **in** Iraq*: where a reason lies. */
function isMotive(tokens: readonly Token[], at: number): boolean {
  let noun = at - 1;
  while (noun > at - MOTIVE_REACH && noun > 0 && !MOTIVES.has(tokens[noun]!.lemma)) {
    if (!MOTIVE_PHRASE.test(tokens[noun]!.tag)) return false;
    noun--;
  }
  if (!MOTIVES.has(tokens[noun]?.lemma ?? '')) return false;
  let because = noun - 1;
  while (/^(?:ADJ|NOUN|DET)$/.test(tokens[because]?.tag ?? '')) because--;
  return BECAUSE.test(tokens[because]?.lower ?? '');
}

/** The preposition hangs on one of some verbs. */
function hangsOn(verbs: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (verbs.has(baseOf(tokens[i]!))) return true;
    if (tokens[i]!.tag === 'PUNCT') return false;
  }
  return false;
}

/** *Ann Lee, 26, of Homs*, *Ann Lee of Homs*: the word before says who it is. */
export function isNamed({ tag, text }: Token): boolean {
  return tag === 'PROPN' || tag === 'NUM' || text === ',';
}

/** A number stands shortly before: *350 km southeast*. */
export function isMeasured(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - 3); i--) if (tokens[i]!.tag === 'NUM') return true;
  return false;
}
