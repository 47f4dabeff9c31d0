/** The attribution layer: who says what. */
import type { Attribution } from '../../../schemas/annotation.ts';
import { singular } from '../../language/singular.ts';
import type { Text } from '../text/text.ts';
import { Names } from './names.ts';
import { outletNames } from './outlet_names.ts';
import type { Phrase } from './phrases.ts';
import { Speakers } from './speakers.ts';
import type { Run, Statement } from './statement.ts';
import { readStatements, type Statements } from './statements.ts';

export { attributionAt, contentAt } from './govern.ts';

/**
 * Attributions of a report, in order of their content.
 *
 * A statement with words inside and outside quotation marks gives two attributions, one direct and one reported;
 * `attributionAt` tells which of them governs a figure.
 *
 * @param text the report
 */
export function readAttributions(text: Text): Attribution[] {
  const statements = readStatements(text);
  const names = nameSpeakers(text, statements);
  const outlets = outletNames(text, allOf(statements));
  const attributions: Attribution[] = [];
  const add = (
    statement: Statement,
    content: readonly Run[],
    { speech, basis }: Pick<Attribution, 'speech' | 'basis'>,
  ) => {
    const spans = content.filter((run) => run.last > run.first).map((run) => offsets(text, run));
    const speaker = names.get(statement);
    if (spans.length === 0 || !speaker || NOBODY.has(speaker)) return;
    const { source, via, cue } = attributed(text, statement, outlets.get(statement) ?? null);
    attributions.push({ source, via, cue, speaker, content: spans, speech, basis });
  };
  for (const statement of statements.stated) {
    const speech = statement.verbatim ? 'direct' : 'reported';
    add(statement, statement.content, { speech, basis: 'stated' });
  }
  for (const statement of statements.carried)
    add(statement, statement.content, { speech: 'reported', basis: 'inherited' });
  for (const { statement, quotation, inherited } of statements.quoted)
    add(statement, [quotation], { speech: 'direct', basis: inherited ? 'inherited' : 'stated' });
  return withCarriedOutlets(attributions.sort((a, b) => a.content[0]!.start - b.content[0]!.start));
}

/** Pronouns that stand for nobody whom the report has named; *we* are those who write it. */
const NOBODY: ReadonlySet<string> = new Set(['we', 'they', 'it']);

/** An interview goes on: what the same speaker, or one of the same group, says right after words given through an outlet came through it too. */
function withCarriedOutlets(attributions: readonly Attribution[]): Attribution[] {
  let speaker = '';
  let via: string | null = null;
  return attributions.map((attribution) => {
    const member = isMember(attribution.speaker, speaker);
    if (attribution.via !== null || (attribution.speaker !== speaker && !member)) {
      ({ speaker, via } = attribution);
      return attribution;
    }
    return via === null ? attribution : { ...attribution, via };
  });
}

/** *one diplomat* of *Western diplomats* */
function isMember(speaker: string, group: string): boolean {
  if (!speaker.startsWith('one ')) return false;
  const plural = group.slice(group.lastIndexOf(' ') + 1);
  return plural !== '' && singular(plural) === speaker.slice('one '.length) && singular(plural) !== plural;
}

/** Every statement of a report once. */
function allOf({ stated, carried, quoted }: Statements): Set<Statement> {
  return new Set([...stated, ...carried, ...quoted.map((each) => each.statement)]);
}

/** Names every source, going through the report in order so that pronouns find what stands before them. */
function nameSpeakers(text: Text, statements: Statements): Map<Statement, string> {
  const speakers = new Speakers(text.tokens, text.raw, new Names(text.tokens, text.raw));
  const mentions: { phrase: Phrase; statement: Statement | null }[] = [];
  for (const phrase of statements.subjects) mentions.push({ phrase, statement: null });
  for (const statement of allOf(statements))
    if (statement.source) mentions.push({ phrase: statement.source, statement });
  mentions.sort((a, b) => a.phrase.first - b.phrase.first || Number(!!a.statement) - Number(!!b.statement));
  const named = new Map<Statement, string>();
  const known = new Map<number, string>();
  for (const { phrase, statement } of mentions) {
    if (!statement) {
      speakers.notice(phrase);
      continue;
    }
    const name = known.get(phrase.head) ?? speakers.name(phrase);
    known.set(phrase.head, name);
    named.set(statement, name);
  }
  return named;
}

/** What a statement attributes to whom, through which outlet. */
function attributed(
  text: Text,
  { source, cue }: Statement,
  outlet: string | null,
): Pick<Attribution, 'source' | 'via' | 'cue'> {
  const own = outlet !== null && isPublisher(outlet, text.document.publisher);
  return { source: source && span(text, source), via: own ? null : outlet, cue: span(text, cue) };
}

/** Whether an outlet is the report's own publisher, with or without *the*. */
function isPublisher(outlet: string, publisher: string | null): boolean {
  return publisher !== null && bareName(outlet) === bareName(publisher);
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

function offsets(text: Text, run: Run): { start: number; end: number } {
  return { start: text.tokens[run.first]!.start, end: text.tokens[run.last - 1]!.end };
}

function span(text: Text, run: Run): { start: number; end: number; text: string } {
  const { start, end } = offsets(text, run);
  return { start, end, text: text.raw.slice(start, end) };
}
