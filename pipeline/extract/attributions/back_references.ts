/** Sentences that only tell who said what stands before them: *This was announced by X*, *X disclosed this on Monday*. */
import { wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { cueOf } from './lexicon.ts';
import { isSourceNoun } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** What takes up the sentences before. */
const TAKEN_UP = wordClass('this it that');
/** So many words behind the verb *by* stands, at most. */
const BY_REACH = 6;
/** So many sentences are taken up. */
const SENTENCES = 3;
/** Behind *this* these show that it is no determiner. */
const ENDS = /^(?:PUNCT|ADP|SCONJ|ADV|AUX)$/;

/**
 * Statements whose content is the sentences before the one that names their source.
 *
 * @param text the report
 * @param groups verb groups by sentence
 */
export function backStatements(text: Text, groups: readonly (readonly VerbGroup[])[]): Statement[] {
  const found: Statement[] = [];
  text.sentences.forEach((sentence, index) => {
    if (index === 0) return;
    const main = groups[index]!.find((group) => group.form === 'finite');
    if (!main || text.tokens[main.verb]!.quotation >= 0) return;
    const source = main.passive
      ? announcer(text.tokens, sentence, main)
      : discloser(text.tokens, sentence, main);
    if (!source) return;
    const first = text.sentences[firstTakenUp(text.sentences, index)]!.first;
    const content = [{ first, last: sentence.first }];
    const cue = { first: main.first, last: main.verb + 1 };
    found.push({ source, cue, content, via: null, sentence: index, strong: true, speaks: true });
  });
  return found;
}

/** First of the sentences that are taken up: those of the paragraph before, or the last of the one before it. */
function firstTakenUp(sentences: readonly Sentence[], index: number): number {
  const { paragraph } = sentences[index - 1]!;
  let first = index - 1;
  while (first > 0 && index - first < SENTENCES && sentences[first - 1]!.paragraph === paragraph) first--;
  return first;
}

/** ***This was announced by** the minister* */
function announcer(tokens: readonly Token[], sentence: Sentence, { first, verb }: VerbGroup): Phrase | null {
  if (first !== sentence.first + 1 || !TAKEN_UP.has(tokens[sentence.first])) return null;
  if (cueOf(tokens[verb]!)?.kind !== 'say') return null;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + BY_REACH); i++)
    if (tokens[i]!.lower === 'by') {
      const source = phraseAfter(tokens, i + 1, sentence.last);
      return source && isSourceNoun(tokens[source.head]!) ? source : null;
    }
  return null;
}

/** *The minister **disclosed this** at a briefing*, ***made this known*** */
function discloser(
  tokens: readonly Token[],
  sentence: Sentence,
  { subject, verb }: VerbGroup,
): Phrase | null {
  const next = tokens[verb + 1];
  if (!subject || next?.lower !== 'this' || subject.first > sentence.last) return null;
  const behind = verb + 2 < sentence.last ? tokens[verb + 2]! : undefined;
  if (tokens[verb]!.lemma === 'make') return behind?.lower === 'known' ? subject : null;
  if (cueOf(tokens[verb]!)?.kind !== 'say') return null;
  return !behind || ENDS.test(behind.tag) || behind.lower.endsWith('day') ? subject : null;
}
