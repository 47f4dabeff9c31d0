/** All statements of a report: what its cues attribute to whom, sentence by sentence. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { backStatements } from './back_references.ts';
import { blockStatements } from './blocks.ts';
import { carriedStatements } from './carried.ts';
import { verbGroups } from './clauses.ts';
import { verbStatements } from './cues.ts';
import { labelStatements } from './labels.ts';
import { nounStatements } from './nouns.ts';
import { withOutlets } from './outlets.ts';
import type { Phrase } from './phrases.ts';
import { prepositionStatements } from './prepositions.ts';
import { type QuotedStatement, quotedStatements } from './quoted.ts';
import type { Run, Statement } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

export interface Statements {
  /** What cues attribute, in order. */
  stated: Statement[];
  /** What sentences without a cue go on to report, and what the sentence behind them says to have been said. */
  carried: Statement[];
  quoted: QuotedStatement[];
  /** Subjects of verbs, whether they say something or not. */
  subjects: Phrase[];
}

/** In how many neighbouring statements of a sentence a weak one is looked for. */
const NEIGHBOURS = 6;

/**
 * Reads the statements of a report.
 *
 * @param text the report
 */
export function readStatements(text: Text): Statements {
  const { tokens, raw } = text;
  const bySentence = new Map<number, Statement[]>();
  const subjectsBySentence: Phrase[][] = [];
  const subjects: Phrase[] = [];
  const groups = text.sentences.map((sentence) => verbGroups(tokens, sentence));
  text.sentences.forEach((sentence, index) => {
    const own = ownSubjects(groups[index]!);
    subjectsBySentence.push(own);
    subjects.push(...own);
    const found = withoutInnerWeak(tokens, [
      ...prepositionStatements(tokens, sentence, index),
      ...verbStatements(tokens, sentence, index, groups[index]!),
      ...nounStatements(tokens, sentence, index, groups[index]!),
    ]);
    if (found.length > 0) bySentence.set(index, withOutlets(tokens, raw, found, sentence.last));
  });
  for (const label of labelStatements(text))
    bySentence.set(label.sentence, [label, ...(bySentence.get(label.sentence) ?? [])]);
  const stated: Statement[] = [];
  for (const statements of bySentence.values()) stated.push(...statements);
  stated.push(...blockStatements(text, bySentence));
  return {
    stated,
    carried: [...carriedStatements(text, bySentence, groups), ...backStatements(text, groups)],
    quoted: quotedStatements(text, bySentence, subjectsBySentence),
    subjects,
  };
}

function ownSubjects(groups: readonly VerbGroup[]): Phrase[] {
  const subjects: Phrase[] = [];
  for (const { subject, shared } of groups) if (subject && !shared) subjects.push(subject);
  return subjects;
}

/**
 * Drops weak statements inside strong ones (in *X said Y wants 40 more*, the 40 is what X said) and those in the words
 * that name another's source (*said X, who hopes to win*).
 */
function withoutInnerWeak(tokens: readonly Token[], statements: readonly Statement[]): Statement[] {
  if (statements.length < 2) return [...statements];
  const inOrder = [...statements].sort((a, b) => a.cue.first - b.cue.first);
  return inOrder.filter((weak, at) => {
    if (weak.strong || opensClause(tokens, weak)) return true;
    const around = inOrder.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    if (around.some((each) => each !== weak && each.source && holds(each.source, weak.cue))) return false;
    return !around.some((each) => each.strong && each.content.some((run) => holds(run, weak.cue)));
  });
}

/** *…, but aid workers put it at 40*, *…; police put it at 12*: a clause of its own beside what was said. */
function opensClause(tokens: readonly Token[], { source, cue }: Statement): boolean {
  if (!source || source.first < 2 || source.first > cue.first) return false;
  if (tokens[source.first - 1]!.text === ';') return true;
  return (
    /^(?:but|while|whereas|though|although|yet)$/.test(tokens[source.first - 1]!.lower) &&
    /^[,;]$/.test(tokens[source.first - 2]!.text)
  );
}

function holds(run: Run, inner: Run): boolean {
  return run.first <= inner.first && inner.last <= run.last;
}
