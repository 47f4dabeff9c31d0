/** The verdict on claims of one quantity, in one place, at one time. */
import type { InconsistencyClaim, Verdict } from '../../schemas/inconsistency.ts';
import { type Comparable, type Finding, firstOf } from './group.ts';
import { overlap } from './interval.ts';
import { type Side, takeSides } from './sides.ts';
import { summary } from './summary.ts';
import { periodText, printed, sayingText, topicText } from './words.ts';

/** Whether two claims are stated for one time and one place, so that both cannot be right where their values differ. */
export type AtOnce = (a: Comparable, b: Comparable) => boolean;

/**
 * Judges the claims of a cell.
 *
 * @param claims claims of the same series and time
 * @param atOnce which of them can be set against each other
 * @param toll whether the count goes on after the event, so that a later report rightly gives more
 * @returns the finding, or null where there is nothing to compare: one report repeating itself, or one that gives
 * several figures for things that only look the same
 */
export function judge(
  claims: readonly Comparable[],
  atOnce: AtOnce = sameTime,
  toll = false,
): Finding | null {
  if (new Set(claims.map(teller)).size < 2) return null;
  const { decided, open } = takeSides(claims);
  const verdict =
    decided.length === 1 ? agreement(claims) : conflict(decided, toll ? notRising(atOnce) : atOnce);
  if (verdict === null && toll && conflict(decided, atOnce) === 'contradict')
    return describe('over_time', claims, decided, open);
  return verdict === null ? null : describe(verdict, claims, decided, open);
}

/** Two claims are set against each other unless the greater figure comes from a later report. */
function notRising(atOnce: AtOnce): AtOnce {
  return (a, b) => {
    const [less, more] = a.interval.low < b.interval.low ? [a, b] : [b, a];
    const rises = less.published !== null && more.published !== null && less.published < more.published;
    return !rises && atOnce(a, b);
  };
}

/** Who tells it where: claims with the same teller are one statement. */
function teller(claim: Comparable): string {
  return `${claim.source_file}\n${claim.voice}`;
}

/** `agree` where all print the same figure or interval, `rounding` where a coarser wording covers a finer one. */
function agreement(claims: readonly Comparable[]): Verdict {
  const values = new Set(
    claims.map(({ figure, figure_low, figure_high }) => figure ?? `${figure_low}–${figure_high}`),
  );
  return values.size === 1 ? 'agree' : 'rounding';
}

/** With more sides than this, a group is no longer about one thing; those with the least values are compared. */
const MOST_SIDES = 50;

/** `contradict` or `scope` where two sides oppose each other, null where no two do. */
function conflict(all: readonly Side<Comparable>[], atOnce: AtOnce): Verdict | null {
  const sides = all.slice(0, MOST_SIDES);
  const tellers = sides.map(({ statements }) => new Set(statements.map(teller)));
  const several = reportsOfSeveral(tellers);
  const opposing: AtOnce = (a, b) =>
    opposed(a, b, atOnce) && !(a.source_file === b.source_file && several.has(a.source_file));
  let found: Verdict | null = null;
  for (let a = 0; a < sides.length; a++)
    for (let b = a + 1; b < sides.length; b++) {
      // A report that itself gives both figures means two things by them, and so takes neither side.
      const left = sides[a]!.statements.filter((claim) => !tellers[b]!.has(teller(claim)));
      const right = sides[b]!.statements.filter((claim) => !tellers[a]!.has(teller(claim)));
      const verdict = opposition(left, right, opposing);
      if (verdict === 'contradict') return verdict;
      found ??= verdict;
    }
  return found;
}

/** Reports in which one voice stands on several sides: they break a count down, and do not set their speakers against each other. */
function reportsOfSeveral(tellers: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const side of tellers)
    for (const one of side) {
      if (seen.has(one)) several.add(one.slice(0, one.indexOf('\n')));
      seen.add(one);
    }
  return several;
}

function opposition(
  left: readonly Comparable[],
  right: readonly Comparable[],
  opposing: AtOnce,
): Verdict | null {
  let found: Verdict | null = null;
  for (const a of left)
    for (const b of right) {
      if (!opposing(a, b)) continue;
      if (a.narrowed === b.narrowed) return 'contradict';
      found = 'scope';
    }
  return found;
}

/**
 * Whether two claims of different sides cannot both be right. Within one report they oppose each other only where it
 * gives each in another speaker's words; what a report tells in its own voice beside that is about something else.
 */
export function opposed(a: Comparable, b: Comparable, atOnce: AtOnce): boolean {
  if (overlap(a.interval, b.interval) || !atOnce(a, b)) return false;
  if (a.source_file !== b.source_file) return true;
  return a.voice !== b.voice && a.speech !== 'narration' && b.speech !== 'narration';
}

/** Whether the days of two claims overlap. */
export function sameTime(a: Comparable, b: Comparable): boolean {
  return a.date_from! <= b.date_to! && b.date_from! <= a.date_to!;
}

function describe(
  kind: Verdict,
  claims: readonly Comparable[],
  decided: readonly Side<Comparable>[],
  open: readonly Comparable[],
): Finding {
  const first = firstOf(claims);
  const inconsistency_id = `figures-${first.claim_id}`;
  const members: InconsistencyClaim[] = [];
  const row = (claim: Comparable, side: string) =>
    members.push({
      inconsistency_id,
      claim_id: claim.claim_id,
      source_file: claim.source_file,
      side,
      role: 'value',
      voice: claim.voice,
    });
  const sayings = decided.map((side) => {
    const name = sideName(side);
    for (const claim of side.statements) row(claim, name);
    const voices = new Set(side.statements.map(({ voice }) => voice)).size;
    return `${sayingText(side.statements)} [${voices === 1 ? 'one voice' : `${voices} voices`}]`;
  });
  for (const claim of open) row(claim, 'fits several');
  return {
    inconsistency: {
      inconsistency_id,
      kind,
      origin: 'rule',
      title: `${topicText(first)}, ${periodText(claims)}: ${shortened(decided.map(sideName)).join(' / ')}`,
      explanation: `${SAYING[kind]} ${shortened(sayings).join(' against ')}.`,
      advice: ADVICE[kind],
      ...summary(claims),
    },
    members,
  };
}

/** The most sides that a text tells; the rows tell all. */
const MOST_TOLD = 6;

function shortened(sides: readonly string[]): string[] {
  return sides.length <= MOST_TOLD
    ? [...sides]
    : [...sides.slice(0, MOST_TOLD), `${sides.length - MOST_TOLD} more`];
}

/** The figures of a side: `144`, or `1,400–1,600` where its claims print different ones. */
function sideName({ statements }: Side<Comparable>): string {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { figure, figure_low, figure_high } of statements) {
    low = Math.min(low, figure ?? figure_low ?? figure_high!);
    high = Math.max(high, figure ?? figure_high ?? figure_low!);
  }
  return low === high ? printed(low) : `${printed(low)}–${printed(high)}`;
}

const SAYING: Record<Verdict, string> = {
  agree: 'The claims give the same figure:',
  rounding: 'The wordings differ, but the coarser cover the finer; all can be right:',
  contradict: 'No one value fits these claims, which are about the same thing, place and time:',
  scope: 'The figures look comparable, but the wordings narrow what is counted in different ways:',
  over_time: 'Later reports give more, as they do while a count goes on:',
  part_whole: '',
};

const ADVICE: Record<Verdict, string | null> = {
  agree: null,
  rounding: 'Use the finest figure; the others do not disagree with it.',
  contradict: 'Give both figures with their speakers; do not average them.',
  scope: 'Do not compare the figures before it is clear who is counted in each.',
  over_time: 'Quote a figure with the day of its report; the latest is the fullest count.',
  part_whole: null,
};
