/** Names the source of a statement in full: the name in its phrase, or whom a pronoun or description stands for. */
import { wordClass } from '../text/forms.ts';
import { CAPITALS } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { coreEnd, lowerFirst } from './descriptions.ts';
import { type Gender, isIssued, isPlace, sourceKind, titleGender } from './lexicon.ts';
import { type Mention, Mentions, SURE } from './mentions.ts';
import { withoutTitles } from './name_spans.ts';
import type { Names } from './names.ts';
import { isPluralNoun, nameIn } from './phrase_names.ts';
import { isAccusative, isPossessive, isPronoun } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import { type Known, referentOf } from './pronouns.ts';
import { introducedName, isEpithet } from './reintroductions.ts';

/** How far back, in tokens, it is looked for who issued a statement. */
const ISSUED_REACH = 200;
/** Determiners of a noun that may take up an earlier one. */
const DEFINITE = wordClass('the this that its his her their');
/** Determiners of a document that was told of shortly before. */
const TAKES_UP = wordClass('the this its his her their');

/**
 * Follows a report from beginning to end and names its sources. Phrases must be given in the order of the report.
 */
export class Speakers {
  private readonly known: Known;
  private readonly raw: string;
  /** Words that stand in the report in lower case, once one is asked for. */
  private small: ReadonlySet<string> | undefined;

  constructor(tokens: readonly Token[], raw: string, names: Names) {
    this.known = { tokens, names, mentions: new Mentions(tokens) };
    this.raw = raw;
  }

  /** Remembers a subject that says nothing, so that a later *he* can stand for it. */
  notice(subject: Phrase): void {
    if (isPronoun(this.known.tokens[subject.head]!)) return;
    const mention = this.mentionOf(subject);
    if (mention) this.known.mentions.add(mention);
  }

  /** The speaker that a phrase names, by its fullest name or description. */
  name(source: Phrase): string {
    const { tokens } = this.known;
    const head = tokens[source.head]!;
    if ((isPronoun(head) || isAccusative(head) || isPossessive(head)) && head.tag !== 'PROPN') {
      const found = referentOf(this.known, source.first);
      if (found) this.known.mentions.add(mentionedAgain(found, source.first, true, found.fresh));
      return found?.speaker ?? this.lowered(source.first, source.last);
    }
    const mention = this.mentionOf(source) ?? this.described(source);
    mention.spoke = true;
    this.known.mentions.add(mention);
    return mention.speaker;
  }

  private text(first: number, last: number): string {
    return this.raw.slice(this.known.tokens[first]!.start, this.known.tokens[last - 1]!.end);
  }

  /** A description as it would stand within a sentence. */
  private lowered(first: number, last: number): string {
    const { tokens } = this.known;
    const text = this.text(first, last);
    if (tokens[first]!.text === tokens[first]!.lower) return text;
    this.small ??= smallWords(tokens);
    return lowerFirst(tokens, first, text, this.small);
  }

  private mentionOf(phrase: Phrase): Mention | null {
    const name = this.nameIn(phrase);
    if (name) return name;
    return sourceKind(this.known.tokens[phrase.head]!) === null ? null : this.described(phrase);
  }

  /** The name that a phrase consists of or ends with: *the Syria analyst Jane Doe*, *its director, Jane Doe*. */
  private nameIn(phrase: Phrase): Mention | null {
    const { tokens } = this.known;
    const run = nameIn(tokens, phrase);
    if (!run) return null;
    const { first, titled, gender } = withoutTitles(tokens, run.first, run.last);
    const short = this.text(run.start < run.first ? run.start : first, run.last);
    const speaker = this.known.names.fullest(short, phrase.first, gender);
    const bearer = this.known.names.bearer(speaker);
    const given = bearer.gender ?? this.known.mentions.shown(speaker);
    const sure = titled || bearer.person;
    const head = tokens[run.last - 1]!;
    const kind = sourceKind(head);
    const apposed = run.first > phrase.head && sourceKind(tokens[phrase.head]!) === 'body';
    const body =
      !titled &&
      given === null &&
      (isPlace(speaker) ||
        bearer.body ||
        apposed ||
        kind === 'body' ||
        kind === 'document' ||
        CAPITALS.test(short));
    return {
      at: phrase.first,
      speaker,
      kind: body ? (kind === 'document' ? 'document' : 'body') : joined(tokens, phrase) ? 'people' : 'person',
      gender: gender ?? given,
      noun: kind ? head.lower : '',
      spoke: false,
      sure,
      fresh: false,
    };
  }

  /** An unnamed source by its description, or by the fuller one that it repeats: *the official* → *a senior official*. */
  private described(phrase: Phrase): Mention {
    const { tokens } = this.known;
    const head = tokens[phrase.head]!;
    const kind = sourceKind(head) ?? 'document';
    const text = this.lowered(phrase.first, coreEnd(tokens, phrase));
    const issuer = this.issuerOf(phrase);
    if (issuer) return mentionedAgain(issuer, phrase.first, false, false);
    const definite = DEFINITE.has(tokens[phrase.first]);
    const earlier =
      definite && phrase.head - phrase.first <= 1 ? this.known.mentions.withNoun(head.lower) : null;
    const body =
      definite && kind === 'body' && phrase.head - phrase.first === 1
        ? this.known.names.onlyBody(head.lower)
        : null;
    const named = body || earlier || !definite ? null : this.reintroduced(phrase);
    if (named) return named;
    return {
      at: phrase.first,
      speaker: body ?? earlier?.speaker ?? text,
      kind: kind === 'person' && isPluralNoun(head) ? 'people' : kind,
      gender: earlier?.gender ?? titleGender(head),
      noun: head.lower,
      spoke: false,
      sure: false,
      fresh: !definite || earlier !== null,
    };
  }

  /** Somebody whom a description calls by what was told of him, or by what else he is. */
  private reintroduced(phrase: Phrase): Mention | null {
    const { tokens, mentions, names } = this.known;
    const head = tokens[phrase.head]!;
    if (sourceKind(head) === 'document' || isPluralNoun(head)) return null;
    const name = introducedName(tokens, phrase);
    if (name) {
      const found = this.nameIn({ ...name, head: name.last - 1 });
      return found && { ...found, at: phrase.first };
    }
    if (!isEpithet(tokens, phrase)) return null;
    const gender = titleGender(head);
    const fits = ({ kind, sure }: Mention, own: Gender | null) =>
      kind === 'person' && sure && (own === null || gender === null || own === gender);
    const found = mentions.last(phrase.first, fits, () => SURE);
    return found && { ...found, at: phrase.first, speaker: names.fullest(found.speaker, phrase.first) };
  }

  /** *The board issued a statement. The statement said …*: whose words they are, when that was told shortly before. */
  private issuerOf(phrase: Phrase): Mention | null {
    const { tokens } = this.known;
    const noun = tokens[phrase.head]!.lower;
    const definite = TAKES_UP.has(tokens[phrase.first]);
    if (!definite || phrase.head - phrase.first !== 1 || !isIssued(tokens[phrase.head]!)) return null;
    for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - ISSUED_REACH); i--)
      if (tokens[i]!.lower === noun && isIndefinite(tokens, i)) return this.known.mentions.speakerBeside(i);
    return null;
  }
}

/** A later mention of what was mentioned before. */
function mentionedAgain(
  { speaker, kind, gender, noun, sure }: Mention,
  at: number,
  spoke: boolean,
  fresh: boolean,
): Mention {
  return { at, speaker, kind, gender, noun, spoke, sure, fresh };
}

function smallWords(tokens: readonly Token[]): Set<string> {
  const small = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) small.add(lower);
  return small;
}

/** *a statement*, *a short written statement*, but not *the statement* */
function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (/^(?:a|an|its|his|her|their)$/.test(tokens[i]!.lower)) return true;
    if (!/^(?:ADJ|NOUN|VERB|PROPN)$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

/** *Ann Holt **and** Ben Lund*; but *Ann Holt, head of the search **and** rescue service*. */
function joined(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    if (tokens[i]!.lower !== 'and') continue;
    const ofOffice = i > phrase.head && tokens[i - 1]!.tag === 'NOUN' && tokens[i + 1]?.tag === 'NOUN';
    if (!ofOffice) return true;
  }
  return false;
}
