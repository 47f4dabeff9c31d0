/** The age at which somebody did something, as the story of a life tells it: *left for Leeds at 17*, *learned to read at four*. */
import { wordClass } from '../text/forms.ts';
import type { NumberMention } from './mention.ts';
import { at, is, type Passage, word } from './passage.ts';
import { wordsOf } from './word_classes.ts';

/** What one leaves or begins at an age: *left school at 14*, *made his debut at 17*. */
const LIFE = wordsOf('life');
/** What one does at an age: *married at 14*. */
const AT_AGE = wordsOf('at_age');
/** Lemmas for the steps of a life: *won a scholarship at 16*. */
const STEPS = wordsOf('life_step');
/** Those of them that no hour of the day has, and that a child may take: *started piano at four*. */
const CHILDHOOD = wordsOf('childhood_step');
/** What begins at an hour of the day rather than at an age. */
const HOURLY = wordClass('work shift day meeting');
/** Whoever has a life. */
const PERSONS = wordClass('he she i who');
const THINGS = wordClass('it which that they');
/** A lower number may be an hour. */
const YOUNGEST = 13;
/** Nobody leaves school younger. */
const SCHOOL = 12;
/** So many words before *at* the verb stands, at most, and its subject before the verb. */
const VERB = 7;
const SUBJECT = 8;

/** Whether a number right behind *at* is the age at which somebody took a step of his life. */
export function isAgeOfStep(passage: Passage, { first, value }: NumberMention): boolean {
  const preposition = first - 1;
  if (word(passage, preposition) !== 'at' || value === null) return false;
  const before = at(passage, preposition - 1);
  if (!before) return false;
  if (isTally(passage, preposition - 2)) return false;
  if (AT_AGE.has(before.lemma) || (LIFE.has(before.lower) && value >= SCHOOL)) return true;
  for (let i = preposition - 1; i > preposition - 1 - VERB; i--) {
    const token = at(passage, i);
    if (!token || token.tag === 'PUNCT' || token.tag === 'NUM') return false;
    const grown = value >= YOUNGEST;
    if (grown && AT_AGE.has(token.lemma) && token.tag === 'VERB') return isOfPerson(passage, i);
    if (!STEPS.has(token.lemma)) continue;
    return (grown || (CHILDHOOD.has(token.lemma) && !is(passage, i + 1, HOURLY))) && isOfPerson(passage, i);
  }
  return false;
}

/** *put the number **of** dead at 17*, *the toll **of the** dead stood at 17*. */
function isTally(passage: Passage, i: number): boolean {
  return word(passage, word(passage, i) === 'the' ? i - 1 : i) === 'of';
}

/** Whether the subject of a verb is one person, by a name or pronoun. */
function isOfPerson(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i > verb - 1 - SUBJECT; i--) {
    const token = at(passage, i);
    if (!token) return i < passage.first;
    if (is(passage, i, PERSONS) || token.tag === 'PROPN') return true;
    if (is(passage, i, THINGS) || token.tag === 'NUM') return false;
    if (token.tag === 'NOUN' && token.lower.endsWith('s')) return false;
  }
  return false;
}
