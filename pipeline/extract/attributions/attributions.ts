/** The attribution layer: who says what. */
import type { Attribution } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import { type VerbGroup, verbGroups } from './clauses.ts';
import { verbStatements } from './cues.ts';
import { labelStatements } from './labels.ts';
import { Names } from './names.ts';
import { nounStatements } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { prepositionStatements } from './prepositions.ts';
import { type QuotedStatement, quotedStatements } from './quoted.ts';
import { Speakers } from './speakers.ts';
import type { Run, Statement } from './statement.ts';

export { attributionAt } from './govern.ts';

/**
 * Attributions of a report, in order of their content.
 *
 * @param text the report
 */
export function readAttributions(text: Text): Attribution[] {
  const statements = new Map<number, Statement[]>();
  const subjects = new Map<number, Phrase[]>();
  text.sentences.forEach((sentence, index) => {
    const groups = verbGroups(text.tokens, sentence);
    subjects.set(index, ownSubjects(groups));
    const found = withoutInnerWeak([
      ...prepositionStatements(text.tokens, sentence, index),
      ...verbStatements(text.tokens, sentence, index, groups),
      ...nounStatements(text.tokens, sentence, index),
    ]);
    if (found.length > 0) statements.set(index, found);
  });
  for (const label of labelStatements(text))
    statements.set(label.sentence, [label, ...(statements.get(label.sentence) ?? [])]);
  const quoted = quotedStatements(text, statements, subjects);
  const speakers = nameSpeakers(text, statements, quoted, subjects);
  const attributions: Attribution[] = [];
  for (const list of statements.values())
    for (const statement of list)
      attributions.push(
        attribution(
          text,
          statement,
          statement.content,
          speakers,
          statement.verbatim ? 'direct' : 'reported',
          'stated',
        ),
      );
  for (const { statement, quotation, inherited } of quoted)
    attributions.push(
      attribution(text, statement, [quotation], speakers, 'direct', inherited ? 'inherited' : 'stated'),
    );
  return attributions
    .filter((each) => each.content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** In how many neighbouring statements of a sentence a weak one is looked for. */
const NEIGHBOURS = 6;

/** Drops weak statements inside strong ones: in *X said Y wants 40 more*, the 40 is what X said. */
function withoutInnerWeak(statements: readonly Statement[]): Statement[] {
  const inOrder = [...statements].sort((a, b) => a.cue.first - b.cue.first);
  return inOrder.filter((weak, at) => {
    if (weak.strong) return true;
    const around = inOrder.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    if (around.some((each) => each !== weak && each.source && holds(each.source, weak.cue))) return false;
    return !around.some((each) => each.strong && each.content.some((run) => holds(run, weak.cue)));
  });
}

function holds(run: Run, inner: Run): boolean {
  return run.first <= inner.first && inner.last <= run.last;
}

function ownSubjects(groups: readonly VerbGroup[]): Phrase[] {
  return groups.flatMap((group) => (group.subject && !group.shared ? [group.subject] : []));
}

/** Names every source, going through the report in order so that pronouns find what stands before them. */
function nameSpeakers(
  text: Text,
  statements: ReadonlyMap<number, readonly Statement[]>,
  quoted: readonly QuotedStatement[],
  subjects: ReadonlyMap<number, readonly Phrase[]>,
): Map<Statement, string> {
  const speakers = new Speakers(text.tokens, text.raw, new Names(text.tokens, text.raw));
  const events: { at: number; phrase: Phrase; statement: Statement | null }[] = [];
  for (const phrase of [...subjects.values()].flat())
    events.push({ at: phrase.first, phrase, statement: null });
  for (const statement of new Set([
    ...[...statements.values()].flat(),
    ...quoted.map((each) => each.statement),
  ]))
    if (statement.source) events.push({ at: statement.source.first, phrase: statement.source, statement });
  events.sort((a, b) => a.at - b.at || (a.statement ? 1 : 0) - (b.statement ? 1 : 0));
  const named = new Map<Statement, string>();
  const byPhrase = new Map<number, string>();
  for (const { phrase, statement } of events) {
    if (!statement) speakers.notice(phrase);
    else {
      const known = byPhrase.get(phrase.head) ?? speakers.name(phrase);
      byPhrase.set(phrase.head, known);
      named.set(statement, known);
    }
  }
  return named;
}

function attribution(
  text: Text,
  statement: Statement,
  content: readonly Run[],
  speakers: ReadonlyMap<Statement, string>,
  speech: Attribution['speech'],
  basis: Attribution['basis'],
): Attribution {
  const { source, cue } = statement;
  return {
    source: source && span(text, source),
    speaker: speakers.get(statement) ?? '',
    via: null,
    cue: span(text, cue),
    content: content.filter((run) => run.last > run.first).map((run) => offsets(text, run)),
    speech,
    basis,
  };
}

function offsets(text: Text, run: Run): { start: number; end: number } {
  return { start: text.tokens[run.first]!.start, end: text.tokens[run.last - 1]!.end };
}

function span(text: Text, run: Run): { start: number; end: number; text: string } {
  const { start, end } = offsets(text, run);
  return { start, end, text: text.raw.slice(start, end) };
}
