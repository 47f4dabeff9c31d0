/** What the sentence of a figure itself says of the counted things. */
import type { Quantity } from '../../../../schemas/annotation.ts';
import { wordClass } from '../../text/forms.ts';
import { type Text, tokenAt } from '../../text/text.ts';
import type { Token } from '../../text/token.ts';
import { OF } from '../partitives.ts';
import { wordsOf } from '../word_classes.ts';
import { describedNoun } from './counted_phrase.ts';
import { governorsOfSet } from './described_sets.ts';
import { baseOf, type CountedPhrase, type Governor, phraseIndex } from './governor.ts';
import { governorsAfter, governorsInRelative } from './governors_after.ts';
import { governorsBefore } from './governors_before.ts';
import {
  type Counted,
  cuesOf,
  dimensionOf,
  measureFor,
  measureNear,
  NO_WORDS,
  OPENS_PAIR,
  signalled,
  verbForm,
  type Words,
} from './measure_cues.ts';
import { hasPredicate } from './predicates.ts';
import { opensObject } from './verb_group.ts';

/** Words on either side of a cue that are looked through for the words it needs near it. */
const NEAR = 10;
/** So many words back and ahead the passage says what is spoken of. */
const PASSAGE = 45;

/**
 * The measure that the figure's own sentence states: by the verb that governs its phrase, a state, a set of which it counts
 * the members, a place, a telling word nearby.
 *
 * @returns a code of the list `measures`; undefined where the sentence states none
 */
export function stated(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  if (isWhole(text, counted))
    return (
      inside(text, quantity, counted) ??
      participle(text, quantity, counted) ??
      governed(text, quantity, governorsInRelative(text, counted))
    );
  if (isPriceTag(text, quantity, counted)) return nearest(text, quantity, counted);
  return (
    stateBehind(text, quantity, counted) ??
    governed(text, quantity, governorsBefore(text, counted, false)) ??
    governed(text, quantity, isCircumstance(text, counted) ? [] : governorsAfter(text, counted)) ??
    bareState(text, quantity, counted) ??
    (hasPredicate(text, counted)
      ? undefined
      : governed(text, quantity, governorsBefore(text, counted, true))) ??
    governed(text, people(quantity), governorsOfSet(text, counted)) ??
    inside(text, quantity, counted) ??
    inPlace(text, quantity, counted) ??
    nearest(text, quantity, counted)
  );
}

/** *stole a $300 **bicycle***, *held a 26-seat **lead***: the verb speaks of the bicycle and of the lead. */
function isPriceTag(text: Text, quantity: Quantity, counted: CountedPhrase): boolean {
  const noun = describedNoun(text, quantity, counted);
  if (noun === null) return false;
  return dimensionOf(quantity.unit) === 'money' || (isCompound(text, quantity) && LEADS.has(noun));
}

const LEADS = wordClass(wordsOf('lead'));

function isCompound({ raw }: Text, { end }: Quantity): boolean {
  return /^[-‐‑]/.test(raw.slice(end, end + 1));
}

/** Who is counted where no unit is read: a set that is named by what became of its members is one of people. */
function people({ unit }: Quantity): Pick<Quantity, 'unit'> {
  return { unit: unit ?? 'person' };
}

/** The participle behind a whole: *of the 112 **transferred**, 60 were foreign*. */
function participle(
  { tokens }: Text,
  { unit }: Quantity,
  { right, last }: CountedPhrase,
): string | undefined {
  const form = right < last ? verbForm(tokens[right]!) : undefined;
  return form?.participle
    ? (measureFor('object', form.lemma, { unit, near: NO_WORDS }) ?? undefined)
    : undefined;
}

/** One word right behind that says the state: *200 hurt*, *three dead*. */
function stateBehind(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const { tokens } = text;
  const { right, last } = counted;
  const token = right < last ? tokens[right]! : undefined;
  const next = tokens[right + 1];
  if (!token || token.tag === 'AUX' || (next && opensObject(next, tokens[right + 2]))) return undefined;
  if (mayModify(text, counted)) return undefined;
  return measureFor('state', token.lower, { unit: quantity.unit, near: NO_WORDS }) ?? undefined;
}

/** *200 men **hurt in** the storm sued*: a participle with words of its own, before a verb that says more of them. */
function mayModify({ tokens }: Text, { right, last }: CountedPhrase): boolean {
  if (tokens[right]!.tag !== 'VERB' || right + 1 >= last || tokens[right + 1]!.tag !== 'ADP') return false;
  for (let i = right + 2; i < Math.min(last, right + MODIFIER); i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PRON') return false;
    if (tag === 'AUX' || (tag === 'VERB' && !text.endsWith('ing'))) return tokens[i + 1]?.lower !== 'by';
  }
  return false;
}
/** So many words such a participle has, at most. */
const MODIFIER = 9;

/** The 40 of *12 of 40 camps were closed* and *of the 40 camps, 12 were closed*: the verb speaks of the part. */
function isWhole({ tokens }: Text, { left, first }: CountedPhrase): boolean {
  let of = left - 1;
  while (of > first && (tokens[of]!.tag === 'DET' || tokens[of]!.tag === 'PRON')) of--;
  if (of < first || !OF.has(tokens[of])) return false;
  const before = of > first ? tokens[of - 1]! : undefined;
  return before === undefined || before.tag === 'NUM' || /^["“‘(]$/.test(before.text);
}

const OPENS_RELATIVE = wordClass('who which that ,');

/** *guards from **two** firms were hurt*, *children of **60** nationalities*: the verb behind speaks of the noun before. */
function isCircumstance({ tokens }: Text, { left: own, right, first, last }: CountedPhrase): boolean {
  const left = tokens[own - 1]?.tag === 'DET' ? own - 1 : own;
  const preposition = left > first + 1 ? tokens[left - 1]! : undefined;
  if (preposition?.tag !== 'ADP') return false;
  const { tag } = tokens[left - 2]!;
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'VERB') return false;
  if (right < last && OPENS_RELATIVE.has(tokens[right])) return false;
  return preposition.lower !== 'of' || tokens[left - 3]?.tag === 'NUM';
}

/** The first governor that is a cue decides; one that says that no measure fits ends the search to that side. */
export function governed(
  text: Text,
  { unit }: Pick<Quantity, 'unit'>,
  governors: readonly Governor[],
): string | undefined {
  for (const { role, cues, at } of governors) {
    let counted: Counted | undefined;
    for (const cue of cues) {
      const known = cuesOf(role, cue);
      if (!known) continue;
      counted ??= { unit, near: around(text, at), passage: passageOf(text, at) };
      const measure = signalled(role, known, counted);
      if (measure !== undefined) return measure ?? undefined;
    }
  }
  return undefined;
}

/** Lemmas of what is told just before a cue, and of its sentence. */
export function passageOf({ tokens, sentences }: Text, at: number): Words {
  return gathered(() => {
    const last = Math.min(sentences[tokens[at]!.sentence]!.last, at + PASSAGE);
    const lemmas = new Set<string>();
    for (let i = Math.max(0, at - PASSAGE); i < last; i++) lemmas.add(tokens[i]!.lemma);
    return lemmas;
  });
}

/** The words around a token. */
export function around(text: Text, at: number): Words {
  return gathered(() => wordsAround(text, at));
}

/** Words that are gathered only when one is asked for: few cues do. */
function gathered(gather: () => Words): Words {
  let words: Words | undefined;
  return {
    has(word) {
      words ??= gather();
      return words.has(word);
    },
  };
}

/** Words and lemmas around a token, and pairs of words that a cue may need; before it those of its own statement. */
function wordsAround({ tokens, sentences }: Text, at: number): Words {
  const { first, last } = sentences[tokens[at]!.sentence]!;
  const words = new Set<string>();
  const from = Math.max(first, at - NEAR);
  let begin = at + 1;
  while (begin > from && tokens[begin - 1]!.text !== ';') begin--;
  for (let i = begin; i < Math.min(last, at + NEAR + 1); i++) {
    const token = tokens[i]!;
    words.add(token.lemma);
    words.add(token.lower);
    if (OPENS_PAIR.has(token)) words.add(`${token.lower} ${tokens[i + 1]?.lower ?? ''}`);
  }
  return words;
}

/** A state that stands inside the phrase: *12 wounded men*, *400 missing miners*. */
function inside(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const about = { unit: quantity.unit, near: NO_WORDS };
  const behind = tokenAt(text.tokens, quantity.end);
  for (let i = behind; i < Math.min(counted.right, behind + NEAR); i++) {
    const measure = measureFor('state', text.tokens[i]!.lower, about);
    if (measure) return measure;
  }
  return undefined;
}

/** A state that is the whole phrase: *leaves 12 dead, 40 **wounded***. What is said of the figures before is not said of this one. */
function bareState(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const isWhole = counted.right === tokenAt(text.tokens, quantity.end) + 1;
  return isWhole ? inside(text, quantity, counted) : undefined;
}

const INSIDE = wordClass('in inside at');
const AND = wordClass('and or');

/** *19 children in the two camps*, *40 women and children in tents*: a place right behind the phrase that says it. */
function inPlace(text: Text, { unit }: Quantity, { right: end, last }: CountedPhrase): string | undefined {
  const isJoined = AND.has(text.tokens[end]) && text.tokens[end + 1]?.tag === 'NOUN';
  const right = isJoined ? end + 2 : end;
  if (right + 1 >= last || !INSIDE.has(text.tokens[right])) return undefined;
  const place = text.phrases[phraseIndex(text, right + 1)];
  if (!place || place.first > right + 1) return undefined;
  return measureFor('state', `in ${text.tokens[place.head]!.lemma}`, { unit, near: NO_WORDS }) ?? undefined;
}

/** For money and the like: the nearest telling word of the sentence (*price*, *profit*, *rain*). */
function nearest(text: Text, quantity: Quantity, counted: CountedPhrase): string | undefined {
  const about = { unit: quantity.unit, near: around(text, counted.left) };
  const behind = tokenAt(text.tokens, quantity.end);
  for (let away = 1; away <= NEAR; away++)
    for (let side = 0; side < 2; side++) {
      const i = side === 0 ? counted.left - away : behind + away - 1;
      const measure = i >= counted.first && i < counted.last ? told(text.tokens[i]!, about) : undefined;
      if (measure) return measure;
    }
  return undefined;
}

/** What a telling word says of what is counted near it. */
function told(token: Token, about: Counted): string | null | undefined {
  const { lower, lemma } = token;
  const base = baseOf(token);
  return (
    measureNear(token, about) ??
    (base === lower ? undefined : measureFor('near', base, about)) ??
    (lemma === lower || lemma === base ? undefined : measureFor('near', lemma, about))
  );
}
