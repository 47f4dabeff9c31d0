/** Verbs that look like cues but tell nothing: *have yet to confirm*, *candidates seeking 12 seats*, *called off a deal*. */
import { PAST } from '../text/endings.ts';
import { wordClass } from '../text/forms.ts';
import type { Tag, Token } from '../text/token.ts';
import type { Complement } from './complements.ts';
import { isIssued, sourceKind } from './lexicon.ts';
import { mainVerbAround } from './main_verbs.ts';
import { isRelative, isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import type { CueSite } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';

/** Whether a verb tells nothing, whatever its subject and its complement are. */
export function isIdle(tokens: readonly Token[], group: VerbGroup): boolean {
  return isUnsaid(tokens, group) || isPhrasal(tokens, group) || isNoVerb(tokens, group);
}

/** *given the cost*, *answering | to reports of it*, *no reason | to think so*: what only looks like a verb of somebody's. */
function isNoVerb(tokens: readonly Token[], { form, first, verb }: VerbGroup): boolean {
  const { lower, lemma } = tokens[verb]!;
  if (form === 'infinitive')
    return lower !== lemma || /^(?:reason|need|sense|point|cause)$/.test(tokens[first - 1]?.lower ?? '');
  return lower === 'given' && first === verb;
}

/** *have yet to confirm*: nobody has said it. */
function isUnsaid(tokens: readonly Token[], { form, first }: VerbGroup): boolean {
  if (form !== 'infinitive' || first === 0) return false;
  return isYet(tokens[first]!) || isYet(tokens[first - 1]!) || tokens[first - 1]!.lower === 'unable';
}

function isYet(token: Token): boolean {
  return token.lower === 'yet';
}

/** *called off a deal*, *called out those who …*: a verb of another meaning. */
function isPhrasal(tokens: readonly Token[], { verb }: VerbGroup): boolean {
  return tokens[verb]!.lemma === 'call' && /^(?:off|out|up|in|back)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** *to show 40*, *40 were hurt, showing …*: evidence shows in a verb of its own. */
export function isShowing(tokens: readonly Token[], { form, shared, subject }: VerbGroup): boolean {
  if (form !== 'participle' || !shared || !subject) return form !== 'infinitive';
  return sourceKind(tokens[subject.head]!) === 'document' || tokens[subject.head]!.tag === 'PROPN';
}

/** *will announce*, *could say*: nothing has been said yet, so whoever tells of it is the source. */
export function isYetToCome(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let i = group.first; i < group.verb; i++)
    if (/^(?:will|would|could|may|might|should|must|can|shall)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/**
 * Whether a verb with its subject and complement tells what is done, not what is said.
 *
 * @param site the verb in its sentence
 * @param source its subject
 * @param complement what follows it
 */
export function isDeed(site: CueSite, source: Phrase, complement: Complement): boolean {
  return (
    isActing(site, source, complement) ||
    isDone(site) ||
    isTakenIn(site, source, complement) ||
    isDescribed(site) ||
    isDescribing(site, source) ||
    isAllTold(site, complement)
  );
}

/** *candidates seeking 12 seats*, *for admitting 40*: participles that tell what someone does; *polls showing 40* tell. */
function isActing({ tokens, group }: CueSite, source: Phrase, complement: Complement): boolean {
  if (group.form !== 'participle' || !/^(?:object|clause)$/.test(complement.kind)) return false;
  const head = tokens[source.head]!;
  if (complement.kind === 'clause') return isTaken(tokens, source, group, complement);
  if (/^(?:ADP|SCONJ)$/.test(tokens[group.first - 1]?.tag ?? '')) return true;
  return !group.shared && head.tag !== 'PROPN' && sourceKind(head) !== 'document';
}

/** *owners | reporting losses covered by 40 insurers*: what looks like a clause is an object with a participle. */
function isTaken(
  tokens: readonly Token[],
  { head, last }: Phrase,
  { first, shared }: VerbGroup,
  { start }: Complement,
): boolean {
  if (shared || last !== first || tokens[head]!.tag !== 'NOUN') return false;
  if (sourceKind(tokens[head]!) === 'document' || tokens[start - 1]!.lower === 'that') return false;
  return tokens[start]!.tag === 'NOUN' || tokens[start]!.tag === 'ADJ';
}

/** *after agreeing to pay 40*: a plan by which the report only dates what followed. */
function isDone({ tokens, group, cue }: CueSite): boolean {
  const before = tokens[group.first - 1]?.lower ?? '';
  return cue.kind === 'plan' && group.form === 'participle' && /^(?:after|before|since)$/.test(before);
}

/** *The hospital admitted 12 patients*: a body lets people in. */
function isTakenIn({ tokens, cue }: CueSite, source: Phrase, { kind, start }: Complement): boolean {
  if (cue.lemma !== 'admit' || kind !== 'object' || tokens[start]?.tag !== 'NUM') return false;
  const head = tokens[source.head]!;
  return head.lower === 'it' || sourceKind(head) === 'body';
}

const DESCRIBES = wordClass('in on by with from');
const BEHIND_PARTICIPLE: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'ADV', 'ADJ', 'AUX', 'VERB', 'PUNCT']);

/** *a merger | announced on Monday | would turn …*: a participle that says what was done to the subject. */
function isDescribed(site: CueSite): boolean {
  const { tokens, group } = site;
  const bare = group.first === group.verb && group.form === 'finite' && PAST.has(tokens[group.verb]);
  if (!bare) return false;
  const next = tokens[group.verb + 1];
  const alone = next && (isTemporal(next) || BEHIND_PARTICIPLE.has(next.tag));
  return !!alone && !isRelative(tokens[group.first - 1]) && mainVerbAround(site) !== null;
}

/** *in a statement | posted on its site*: a participle that describes what a preposition governs. */
function isDescribing({ tokens, group }: CueSite, source: Phrase): boolean {
  if (group.shared || group.form !== 'finite' || group.first !== group.verb || source.last !== group.first)
    return false;
  const governor = tokens[source.first - 1];
  const next = tokens[group.verb + 1];
  return (
    DESCRIBES.has(governor) && isIssued(tokens[source.head]!) && (next?.tag === 'ADP' || next?.tag === 'ADV')
  );
}

/** *All told, 40 came*: nobody is told anything. */
function isAllTold({ cue }: CueSite, complement: Complement): boolean {
  return cue.lemma === 'tell' && complement.kind === 'none' && !complement.told;
}
