/** The date layer: expressions of time, resolved against the report's date. */
import type { DateMention } from '../../../schemas/annotation.ts';
import { outletOf } from '../places/outlet.ts';
import { wordClass } from '../text/forms.ts';
import type { Text } from '../text/text.ts';
import type { Expression } from './expression.ts';
import { expressionAt } from './grammar.ts';
import { describe, type Mention } from './mention.ts';
import { joinRanges, shareAnchors, shareYears } from './ranges.ts';
import { openStory, type Story } from './story.ts';
import { DEFERRING_VERBS, type Tense, tenseAt } from './tense.ts';
import { isAt, isMoment, lowerAt, type Words } from './words.ts';

/** The expressions of time of a report, in order. */
export interface Times {
  /**
   * Those that name a date: days and longer stretches of the calendar, moments of a named day (*9 p.m. Sunday*), and
   * words such as *now*. `kind` is `date` or `time`.
   */
  dates: DateMention[];
  /**
   * The others: clock times and moments that name no day (*9 p.m.*, *an hour later*), how long (`duration`), how often (`set`). Where one lies beside a date
   * that is known, `edtf` says so: *the past three months*, *two days after the vote*, *6 a.m.* of the report's day.
   */
  times: DateMention[];
}

/**
 * Reads the expressions of time.
 *
 * @param text the report; its `document.published` is the reference for relative expressions
 * @returns mentions, none overlapping; the result depends on the report alone
 */
export function readTimes(text: Text): Times {
  const dates: DateMention[] = [];
  const times: DateMention[] = [];
  for (const found of read(text)) (namesDate(found) ? dates : times).push(found.mention);
  return { dates, times };
}

/** Dates and other times together, in order of the report. */
export function inOrder({ dates, times }: Times): DateMention[] {
  return [...dates, ...times].sort((a, b) => a.start - b.start);
}

function namesDate({ mention, expression }: Mention): boolean {
  if (mention.kind === 'duration' || mention.kind === 'set') return false;
  const { meaning } = expression;
  return meaning.form !== 'clock' && !(meaning.form === 'shift' && isMoment(meaning.unit));
}

const DETERMINER = wordClass('the a an its their his her');
const INDEFINITE = wordClass('a an one some any another');
const RESTS_ON = wordClass('under after since following');
const UNTIL = wordClass('until till to');
const LIMIT = wordClass('until till through by');

/** Countries that write the month first, or write both ways. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['', 'US', 'PH', 'CA', 'FM', 'PW', 'MH', 'LR']);

function writesDayFirst(country: string): boolean {
  return !MONTH_FIRST.has(country);
}

function read(text: Text): Mention[] {
  const story = openStory(text.document.published);
  const mentions: Mention[] = [];
  const dayFirst = writesDayFirst(outletOf(text.document).country);
  text.sentences.forEach((sentence, index) => {
    const words: Words = { tokens: text.tokens, first: sentence.first, last: sentence.last, dayFirst };
    const expressions = expressionsIn(words);
    shareYears(words, expressions);
    shareAnchors(words, expressions);
    const found = expressions.map((expression) => mentionOf(text, words, expression, story, index));
    joinRanges(words, found, story);
    for (const mention of found) mentions.push(mention);
  });
  return mentions;
}

function expressionsIn(words: Words): Expression[] {
  const found: Expression[] = [];
  for (let i = words.first; i < words.last; ) {
    const expression = expressionAt(words, i);
    if (expression) found.push(expression);
    i = expression ? expression.last : i + 1;
  }
  return found;
}

function mentionOf(
  text: Text,
  words: Words,
  expression: Expression,
  story: Story,
  sentence: number,
): Mention {
  const start = text.tokens[expression.first]!.start;
  const end = text.tokens[expression.last - 1]!.end;
  const tense = limitTense(words, expression, tenseAt(text.tokens, words, expression.first));
  return describe(
    expression,
    { start, end, text: text.raw.slice(start, end) },
    story,
    {
      sentence,
      tense,
      attributive: isAttributive(words, expression),
      indefinite: isIndefinite(words, expression),
    },
    words,
  );
}

/**
 * *stays until Friday*, *ahead of Friday’s vote*, *the vote is on Friday*, *effective Friday*: what is not told as past lies ahead; but *to
 * sell under the June agreement* rests on what there is.
 */
function limitTense(words: Words, expression: Expression, tense: Tense): Tense {
  const { first } = expression;
  const open = tense === 'present' || tense === 'none';
  if (isAttributive(words, expression) && isAt(words, first - 2, RESTS_ON)) return 'past';
  const before = lowerAt(words, first - 1);
  if (before === 'effective') return 'future';
  const ahead = before === 'of' && lowerAt(words, first - 2) === 'ahead';
  if (isAt(words, first - 1, UNTIL) && isDeferred(words, first - 1)) return 'future';
  if (tense === 'present' && before === 'on' && /^(?:is|are)$/.test(lowerAt(words, first - 2)))
    return 'future';
  return open && (ahead || isAt(words, first - 1, LIMIT)) ? 'future' : tense;
}

/** How far before *until* the verb may stand: *was remanded in custody until*. */
const DEFERRED = 5;

/** *adjourned until March*, *extended to Friday*, *will stay closed until Monday*. */
function isDeferred(words: Words, until: number): boolean {
  for (let i = until - 1; i >= Math.max(words.first, until - DEFERRED); i--) {
    const { tag, lemma, lower } = words.tokens[i]!;
    if (/^(?:stays?|remains?)$/.test(lower)) return true;
    if (tag === 'VERB' && !/^(?:stay|remain)/.test(lowerAt(words, i - 1))) return DEFERRING_VERBS.has(lemma);
    if (tag === 'PUNCT') return false;
  }
  return false;
}

/** *on a Sunday afternoon*, *one Friday in May*: any such day; but *a Monday vote* is that of a Monday known. */
function isIndefinite(words: Words, { first, last }: Expression): boolean {
  if (!isAt(words, first - 1, INDEFINITE)) return false;
  return last >= words.last || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words.tokens[last]!.tag);
}

/** *the Monday vote*: between *the* and a noun. */
function isAttributive(words: Words, { first, last }: Expression): boolean {
  return isAt(words, first - 1, DETERMINER) && last < words.last && words.tokens[last]!.tag === 'NOUN';
}
