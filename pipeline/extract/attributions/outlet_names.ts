/** What the outlets are called that pass words on: *Rudaw* for *the Kurdish website Rudaw*, a name for *the newspaper*. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { isOutlet, isOutletNoun, sourceKind } from './lexicon.ts';
import { isCapital } from './name_spans.ts';
import { namesOutlet } from './outlets.ts';
import type { Phrase } from './phrases.ts';
import type { Run, Statement } from './statement.ts';

/**
 * The names of the outlets that statements came through.
 *
 * @param text the report
 * @param statements its statements
 * @returns names by statement, for those that came through an outlet
 */
export function outletNames({ tokens, raw }: Text, statements: Iterable<Statement>): Map<Statement, string> {
  const named = new Map<Statement, string>();
  let last: string | null = null;
  for (const statement of [...statements].sort((a, b) => a.cue.first - b.cue.first)) {
    const { source, via } = statement;
    const outlet: Phrase | null = via ?? (source && namesOutlet(tokens, source, raw) ? source : null);
    if (!outlet) continue;
    const again = standsForName(tokens, outlet) ? last : null;
    const name: string = again ?? spanOf(tokens, raw, nameIn(tokens, raw, outlet));
    if (via) named.set(statement, name);
    if (!standsForName(tokens, outlet)) last = name;
  }
  return named;
}

/** *(told) the newspaper*: an outlet that has been named before. */
function standsForName(tokens: readonly Token[], { first, head }: Phrase): boolean {
  return head === first + 1 && tokens[first]!.lower === 'the' && isKind(tokens, head);
}

/** *newspaper*, *radio*, but not *(Quillby) Radio* */
function isKind(tokens: readonly Token[], at: number): boolean {
  return isOutletNoun(tokens[at]!) && !isCapital(tokens, at);
}

/** The name that a phrase holds behind or before a description, else the phrase: *The Quillby Post*, *state radio*. */
function nameIn(tokens: readonly Token[], raw: string, { first, head }: Phrase): Run {
  const whole = { first, last: Math.max(head, first) + 1 };
  const known = knownName(tokens, raw, whole);
  if (known) return known;
  let last = whole.last;
  while (last > first + 1 && !isCapital(tokens, last - 1)) last--;
  let start = last - 1;
  while (start > first && isNamePart(tokens, start - 1)) start--;
  if (last < whole.last)
    return isOutlet(spanOf(tokens, raw, { first: start, last })) ? { first: start, last } : whole;
  const named = last - start > 1 || !isOutletNoun(tokens[start]!);
  const described = named && start > first && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]!.tag);
  return described && isCapital(tokens, start) ? { first: start, last } : whole;
}

/** *CNN* of *CNN presenter Ann Holt*: the known name that a phrase begins with, before a person's. */
function knownName(tokens: readonly Token[], raw: string, { first, last }: Run): Run | null {
  for (let end = Math.min(last - 2, first + 4); end > first; end--) {
    const person = tokens[end]!.tag === 'NOUN' && sourceKind(tokens[end]!) === 'person';
    if (person && isOutlet(spanOf(tokens, raw, { first, last: end }))) return { first, last: end };
  }
  return null;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens, at) || /^(?:[-‐‑/&]|al|el|of)$/.test(tokens[at]!.lower);
}

function spanOf(tokens: readonly Token[], raw: string, { first, last }: Run): string {
  return raw.slice(tokens[first]!.start, tokens[last - 1]!.end);
}
