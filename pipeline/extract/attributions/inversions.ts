/** Statements whose source follows the verb: *“…,” said X*, *…, says X, a lawyer from Kent*. */
import type { Token } from '../text/token.ts';
import { ENDS_CONTENT, LONGEST } from './contents.ts';
import { sourceKind } from './lexicon.ts';
import { isPronoun, isSourceNoun, isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases_after.ts';
import type { CueSite, Run, Statement } from './statement.ts';

/** So many tokens behind a source are looked through for where its words end. */
const SENTENCE = 60;
/** So many tokens behind a source its quotation may go on. */
const NEAR = 30;

/**
 * The statement of a cue that stands before its source, or null where the words behind it are not its source.
 *
 * @param site the cue in its sentence
 */
export function inverted(site: CueSite): Pick<Statement, 'source' | 'cue' | 'content' | 'via'> | null {
  const { tokens, sentence, group, cue } = site;
  if (!cue.inverts || group.form !== 'finite' || group.first !== group.verb) return null;
  const before = group.verb > sentence.first ? tokens[group.verb - 1]! : undefined;
  if (before && !ENDS_CONTENT.test(before.text)) return null;
  const source = phraseAfter(tokens, group.verb + 1, sentence.last);
  if (!source || isTemporal(tokens[source.head]!) || /^['’]s?$/.test(tokens[source.last - 1]!.text))
    return null;
  if (cue.lemma === 'announce' && sourceKind(tokens[source.head]!) === 'document') return null;
  const quoted = group.verb >= 2 && tokens[group.verb - 2]!.quotation >= 0;
  const next = source.last < sentence.last ? tokens[source.last]! : undefined;
  if (!isSourceNoun(tokens[source.head]!) && !quoted && (group.subject || next?.tag !== 'PUNCT')) return null;
  if (next && goesOn(tokens, source)) return null;
  if (next && group.subject && !group.shared && /^(?:["“]|['’]s)$/.test(next.text)) return null;
  const end = apposition(tokens, source.last, sentence.last);
  const content = [{ first: Math.max(sentence.first, group.verb - LONGEST), last: group.verb }];
  const rest = afterSource(tokens, end, sentence.last);
  if (rest) content.push(rest);
  return {
    source: { ...source, last: end },
    cue: { first: group.verb, last: group.verb + 1 },
    content,
    via: null,
  };
}

/** Whether what follows *said* is the subject of a clause (*said he left*), not the one who speaks (*said X on Monday*). */
function goesOn(tokens: readonly Token[], source: Phrase): boolean {
  let at = source.last;
  while (tokens[at + 1] && tokens[at]!.tag === 'ADV') at++;
  const next = tokens[at]!;
  const pronoun = tokens[source.head]!.tag === 'PRON';
  if (next.tag === 'AUX' || next.tag === 'PART') return true;
  if (next.tag === 'VERB') return pronoun || !opensAdjunct(next, tokens[at + 1]);
  return pronoun && !/^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.tag) && !isTemporal(next);
}

/** *officials | briefed on the plan*, *people | leaving the hall*, but not *officials | briefed the press*. */
function opensAdjunct(verb: Token, next: Token | undefined): boolean {
  if (!next || !/(?:ing|ed)$/.test(verb.lower)) return false;
  return /^(?:ADP|ADV)$/.test(next.tag) || (next.tag === 'DET' && verb.lower.endsWith('ing'));
}

/** Index behind an apposition that belongs to a source: *said X, a lawyer from Kent, on Monday*. */
function apposition(tokens: readonly Token[], last: number, end: number): number {
  const comma = tokens[last];
  const opening = tokens[last + 1];
  if (!comma || !opening || last + 1 >= end || comma.text !== ',' || opening.quotation >= 0) return last;
  if (
    !/^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(opening.tag) ||
    (isPronoun(opening) && !/^wh/.test(opening.lower))
  )
    return last;
  for (let i = last + 1; i < Math.min(end, last + SENTENCE); i++)
    if (/^(?:["“;]|''|``|\.)$/.test(tokens[i]!.text)) return tokens[i - 1]!.text === ',' ? i - 1 : i;
  return end;
}

/** Content that goes on behind the source: *“…,” said X, “…”*. */
function afterSource(tokens: readonly Token[], start: number, end: number): Run | null {
  for (let i = start; i < Math.min(end, start + NEAR); i++)
    if (tokens[i]!.quotation >= 0) return { first: i, last: Math.min(end, i + LONGEST) };
  return null;
}
