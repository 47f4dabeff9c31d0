/** Numbers by which somebody is called: *she rang 999*, *call the helpline on 131 564*, *text HELP to 82623*. */
import { shapeClass, wordClass } from '../text/forms.ts';
import type { NumberMention } from './mention.ts';
import { at, is, type Passage, word } from './passage.ts';
import { countsPlural } from './plurals.ts';
import { wordsOf } from './word_classes.ts';

/** How far behind a number what it counts stands, in tokens. */
const NEAR = 5;
const DIALLED = shapeClass(/^(?:911|999|000)$/);
const CALL = wordClass(wordsOf('emergency_call'));

const DIALS = wordClass('call called calling dial dialed dialled dialling ring rang');

/** *911 calls*, *calls to 911*, *she called 911*: the number by which help is called. */
export function isDialled(passage: Passage, number: NumberMention): boolean {
  if (!is(passage, number.first, DIALLED)) return false;
  return (
    is(passage, number.last, CALL) ||
    (is(passage, number.first - 1, DIALS) && !countsPlural(passage, number.last, NEAR)) ||
    (word(passage, number.first - 1) === 'to' && is(passage, number.first - 2, CALL))
  );
}

const TELEPHONE = wordsOf('telephone');
/** Fewer digits are no telephone number; so far before it stands the word that tells to call it. */
const LEAST_DIGITS = 3;
const CALL_REACH = 14;

/** *call the helpline on 131 564*, *text HELP to 82623*, *08600 …*: a number to be called. */
export function isTelephone(
  passage: Passage,
  { start, end, plain, spelled, first, last, value }: NumberMention,
): boolean {
  if (spelled) return false;
  const { raw } = passage;
  const digits = end - start;
  const front = raw.slice(Math.max(passage.sentence.start, start - LONGEST_TRUNK), start);
  if (TRUNK.test(front) || (BRACKETED.test(front) && /^[- ]\d{3}/.test(raw.slice(end, end + 4)))) return true;
  if (plain && raw[start - 1] === '+' && ABROAD.test(raw.slice(end, end + LONGEST_TRUNK))) return true;
  if (raw[start - 1] === '(' && AREA.test(raw.slice(end, end + LONGEST_TRUNK))) return true;
  if (plain && raw[start] === '0' && value! > 9) return true;
  if (digits < LEAST_DIGITS || !DIGITS_ALONE.test(raw.slice(start, end))) return false;
  const next = at(passage, last);
  if (next && !/^(?:PUNCT|CCONJ|NUM|SCONJ|ADP)$/.test(next.tag)) return false;
  if (word(passage, first - 1) === 'to') return is(passage, first - 3, TEXTS);
  if (!is(passage, first - 1, ON)) return false;
  for (let i = first - 1; i > first - CALL_REACH; i--)
    if (TELEPHONE.has(at(passage, i)?.lemma ?? '')) return true;
  return false;
}
const ON = wordClass('on at or :');
const TEXTS = wordClass('text texted texting texts sms');
/** The *0800* or *+44 20* before the rest of a number, and what follows *+44*. */
const TRUNK = /(?:^|[\s(])(?:0\d{2,5}|\+\d{1,3}(?: \d{1,4})?)[ )-]{1,2}$/;
const BRACKETED = /\(\d{2,3}(?:-\d{1,2})?\) ?$/;
const ABROAD = /^[ -]\(?\d{1,4}\)?[ -]\d/;
/** Behind the *(800* of *(800) 555-0100*. */
const AREA = /^(?:-\d{1,2})?\) ?\d{3}[ -]?\d{3}/;
const LONGEST_TRUNK = 12;
/** No separators but blanks. */
const DIGITS_ALONE = /^[\d ]+$/;
