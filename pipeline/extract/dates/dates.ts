/** The date layer: expressions of time, resolved against the report's date. */
import type { DateMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import type { Expression } from './expression.ts';
import { expressionAt } from './grammar.ts';
import { describe, type Mention } from './mention.ts';
import { joinRanges, shareYears } from './ranges.ts';
import { openStory, type Story } from './story.ts';
import { tenseAt } from './tense.ts';
import type { Words } from './words.ts';

/**
 * Expressions that say when: dates, stretches of the calendar, clock times, and words such as *now*.
 *
 * @param text the report; its `document.published` is the reference for relative expressions
 * @returns in order of the report, none overlapping; `kind` is `date` or `time`
 */
export function readDates(text: Text): DateMention[] {
  return readTimes(text).filter(({ kind }) => kind === 'date' || kind === 'time');
}

/**
 * All expressions of time: those of `readDates`, and how long (`duration`) and how often (`set`).
 *
 * @param text the report
 * @returns in order of the report, none overlapping
 */
export function readTimes(text: Text): DateMention[] {
  const story = openStory(text.document.published);
  const mentions: DateMention[] = [];
  text.sentences.forEach((sentence, index) => {
    const words: Words = { tokens: text.tokens, first: sentence.first, last: sentence.last };
    const expressions = expressionsIn(words);
    shareYears(words, expressions);
    const read = expressions.map((expression) => mentionOf(text, words, expression, story, index));
    joinRanges(words, read, story);
    for (const { mention } of read) mentions.push(mention);
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
  const tense = tenseAt(text.tokens, words, expression.first);
  return describe(
    expression,
    { start, end, text: text.raw.slice(start, end) },
    story,
    { sentence, tense },
    words,
  );
}
