/** The verb of the clause around a cue that only describes its subject: *the clerk who said so | was moved*. */
import type { Token } from '../text/token.ts';
import type { CueSite } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/**
 * The verb behind a cue whose subject the cue only describes, and where the cue's content ends: *the clerk who said that
 * 40 left | was moved*.
 *
 * @param site the cue in its sentence
 * @returns null where the cue has its subject for itself
 */
export function mainVerbAround({ tokens, groups, at, group }: CueSite): VerbGroup | null {
  for (const later of groups.slice(at + 1, at + 7)) {
    const { subject, shared, form } = later;
    if (form !== 'finite' || shared || !subject) continue;
    if (isParticipial(tokens, later) || isContact(tokens, later)) continue;
    if (subject === group.subject) return later;
    if (subject.head === group.subject?.head && subject.last > group.verb) return later;
  }
  return null;
}

/** *(detailing) reports Lee | filed*: a name right behind a noun begins a clause that nothing opens. */
function isContact(tokens: readonly Token[], { first }: VerbGroup): boolean {
  let name = first;
  while (name > 0 && tokens[name - 1]!.tag === 'PROPN') name--;
  return name < first && name > 0 && tokens[name - 1]!.tag === 'NOUN';
}

/** *…, | followed by 12*: what looks like a finite verb behind a comma. */
function isParticipial(tokens: readonly Token[], { first, verb }: VerbGroup): boolean {
  return first === verb && tokens[verb]!.lower.endsWith('ed') && tokens[first - 1]?.text === ',';
}
