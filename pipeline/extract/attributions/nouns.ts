/** Statements whose cue is a noun: *X's claim that 40 left*, *his promise to free 12*, *by X's count, …*, *X issued a warning that …*. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isLightVerb, nounComplements } from './lexicon.ts';
import { isPossessive, isTemporal } from './phrase_words.ts';
import { groupEndingAt, type Phrase } from './phrases.ts';
import type { Run, Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** The longest content, in tokens. */
const LONGEST = 40;

/**
 * Statements of one sentence whose cues are nouns.
 *
 * @param tokens all tokens of the report
 * @param sentence where to look
 * @param index the sentence's index
 * @param groups verb groups of the sentence
 */
export function nounStatements(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  groups: readonly VerbGroup[],
): Statement[] {
  const statements: Statement[] = [];
  const givers = lightVerbs(tokens, groups);
  for (let i = sentence.first + 1; i + 1 < sentence.last; i++) {
    const token = tokens[i]!;
    if (token.tag !== 'NOUN' || token.quotation >= 0) continue;
    const complements = nounComplements(token);
    if (!complements) continue;
    const source = possessor(tokens, sentence.first, i) ?? giver(tokens, givers, i);
    if (!source) continue;
    const content = contentOf(tokens, sentence, source, i, complements);
    if (content)
      statements.push({
        source,
        cue: { first: i, last: i + 1 },
        content: [content],
        via: null,
        sentence: index,
        strong: false,
        speaks: false,
      });
  }
  return statements;
}

/** Subjects of the light verbs of a sentence, by the verb's token. */
function lightVerbs(tokens: readonly Token[], groups: readonly VerbGroup[]): Map<number, Phrase> {
  const subjects = new Map<number, Phrase>();
  for (const { verb, passive, subject } of groups)
    if (subject && !passive && isLightVerb(tokens[verb]!)) subjects.set(verb, subject);
  return subjects;
}

/** Who makes the claim: the subject of a light verb right before the noun phrase. */
function giver(tokens: readonly Token[], givers: ReadonlyMap<number, Phrase>, noun: number): Phrase | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const subject = givers.get(i);
    if (subject) return subject;
    if (!/^(?:ADJ|NOUN|DET|NUM|ADV)$/.test(tokens[i]!.tag)) return null;
  }
  return null;
}

/** Whose claim it is: the name before *'s*, or a possessive pronoun. */
function possessor(tokens: readonly Token[], low: number, noun: number): Phrase | null {
  for (let i = noun - 1; i >= Math.max(low, noun - 6); i--) {
    const token = tokens[i]!;
    if (isPossessive(token)) return { first: i, last: i + 1, head: i };
    if (/^['’]s?$/.test(token.text)) return groupEndingAt(tokens, low, i);
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.tag) && !/^[-‐]$/.test(token.text)) return null;
  }
  return null;
}

function contentOf(
  tokens: readonly Token[],
  sentence: Sentence,
  source: Phrase,
  noun: number,
  complements: ReadonlySet<string>,
): Run | null {
  let at = noun + 1;
  while (at + 1 < sentence.last && isTemporal(tokens[at]!)) at++;
  const next = tokens[at]!;
  if (next.text === ',' && /^(?:by|in|per|under)$/.test(tokens[source.first - 1]?.lower ?? ''))
    return { first: noun + 2, last: Math.min(sentence.last, noun + 2 + LONGEST) };
  const by = source.first - 1;
  if (tokens[by]?.lower === 'by' && next.text === '.' && by - sentence.first > 2)
    return { first: Math.max(sentence.first, by - LONGEST), last: by };
  if (!complements.has(next.lower)) return null;
  let last = at + 1;
  while (last < Math.min(sentence.last, noun + LONGEST) && !/^[,;:—–]$/.test(tokens[last]!.text)) last++;
  return { first: at, last };
}
