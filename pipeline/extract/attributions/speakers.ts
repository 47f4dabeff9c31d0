/** Names the source of a statement in full: the name in its phrase, or whom a pronoun or description stands for. */
import { CAPITALS } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import { type Gender, isIssued, isPlace, sourceKind, titleGender } from './lexicon.ts';
import { isCapital, withoutTitles } from './name_spans.ts';
import type { Names } from './names.ts';
import { isPluralNoun, nameIn } from './phrase_names.ts';
import { isPossessive, isPronoun, isTemporal, type Phrase } from './phrases.ts';

/** A source or subject that later pronouns and descriptions may stand for. */
export interface Mention {
  at: number;
  speaker: string;
  kind: 'person' | 'people' | 'body' | 'document';
  gender: Gender | null;
  /** Head noun of a description, lower case; empty for names. */
  noun: string;
  /** It was the source of a statement. */
  spoke: boolean;
  /** The name is a person's beyond doubt: a title, a given name or a description shows it. */
  sure: boolean;
  /** A description that introduces someone (*a baker*), not one that stands for a name (*the former mayor*). */
  fresh: boolean;
}

/** How many sentences back a name that is no subject can be what *she* stands for. */
const PASSING_REACH = 3;

/** How far back, in mentions, a pronoun's meaning is looked for. */
const MEMORY = 40;

/**
 * Follows a report from beginning to end and names its sources. Phrases must be given in the order of the report.
 */
export class Speakers {
  private readonly tokens: readonly Token[];
  private readonly raw: string;
  private readonly names: Names;
  private readonly mentions: Mention[] = [];
  /** Words that stand in the report in lower case. */
  private readonly small: ReadonlySet<string>;
  /** Genders that pronouns have shown. */
  private readonly genders = new Map<string, Gender>();

  constructor(tokens: readonly Token[], raw: string, names: Names) {
    this.tokens = tokens;
    this.raw = raw;
    this.names = names;
    this.small = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  }

  /** Remembers a subject that says nothing, so that a later *he* can stand for it. */
  notice(subject: Phrase): void {
    if (isPronoun(this.tokens[subject.head]!)) return;
    const mention = this.mentionOf(subject);
    if (mention) this.mentions.push(mention);
  }

  /** The speaker that a phrase names, by its fullest name or description. */
  name(source: Phrase): string {
    const { tokens } = this;
    const head = tokens[source.head]!;
    if ((isPronoun(head) || isPossessive(head)) && head.tag !== 'PROPN') {
      const found = this.referent(source, head);
      if (found) this.mentions.push({ ...found, at: source.first, spoke: true });
      return found?.speaker ?? this.lowered(source.first, source.last);
    }
    const mention = this.mentionOf(source) ?? this.described(source);
    this.mentions.push({ ...mention, spoke: true });
    return mention.speaker;
  }

  private text(first: number, last: number): string {
    return this.raw.slice(this.tokens[first]!.start, this.tokens[last - 1]!.end);
  }

  /** A description as it would stand within a sentence. */
  private lowered(first: number, last: number): string {
    return lowerFirst(this.tokens, first, this.text(first, last), this.small);
  }

  private mentionOf(phrase: Phrase): Mention | null {
    const name = this.nameIn(phrase);
    if (name) return name;
    return sourceKind(this.tokens[phrase.head]!) === null ? null : this.described(phrase);
  }

  /** The name that a phrase consists of or ends with: *the Syria analyst Jane Doe*, *its director, Jane Doe*. */
  private nameIn(phrase: Phrase): Mention | null {
    const { tokens } = this;
    const run = nameIn(tokens, phrase);
    if (!run) return null;
    const { first, titled, gender } = withoutTitles(tokens, run.first, run.last);
    const short = this.text(run.start < run.first ? run.start : first, run.last);
    const speaker = this.names.fullest(short, phrase.first, gender);
    const bearer = this.names.bearer(speaker);
    const given = bearer.gender ?? this.genders.get(speaker) ?? null;
    const sure = titled || bearer.person;
    const head = tokens[run.last - 1]!;
    const kind = sourceKind(head);
    const body =
      !titled &&
      given === null &&
      (isPlace(speaker) || kind === 'body' || kind === 'document' || CAPITALS.test(short));
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
    const { tokens } = this;
    const head = tokens[phrase.head]!;
    const kind = sourceKind(head) ?? 'document';
    const text = this.lowered(phrase.first, coreEnd(tokens, phrase));
    const issuer = this.issuerOf(phrase);
    if (issuer) return { ...issuer, at: phrase.first, spoke: false, fresh: false };
    const definite = /^(?:the|this|that|its|his|her|their)$/.test(tokens[phrase.first]!.lower);
    const earlier = definite && phrase.head - phrase.first <= 1 ? this.sameNoun(head.lower) : null;
    const body =
      definite && kind === 'body' && phrase.head - phrase.first === 1
        ? this.names.onlyBody(head.lower)
        : null;
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

  /** *The board issued a statement. The statement said …*: whose words they are, when that was told shortly before. */
  private issuerOf(phrase: Phrase): Mention | null {
    const { tokens } = this;
    const noun = tokens[phrase.head]!.lower;
    const definite = /^(?:the|this|its|his|her|their)$/.test(tokens[phrase.first]!.lower);
    if (!definite || phrase.head - phrase.first !== 1 || !isIssued(tokens[phrase.head]!)) return null;
    for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - ISSUED_REACH); i--)
      if (tokens[i]!.lower === noun && isIndefinite(tokens, i)) return this.speakerBeside(i);
    return null;
  }

  /**
   * Who speaks in the sentence that a document's noun stands in, or its subject; the document itself where it is what
   * speaks there (*said a statement by the board*).
   */
  private speakerBeside(at: number): Mention | null {
    const { sentence, lower } = this.tokens[at]!;
    let found: Mention | null = null;
    for (let i = this.mentions.length - 1; i >= Math.max(0, this.mentions.length - MEMORY); i--) {
      const mention = this.mentions[i]!;
      const there = this.tokens[mention.at]!.sentence;
      if (there < sentence) break;
      if (there === sentence && mention.spoke && mention.noun === lower) return mention;
      if (there === sentence && mention.kind !== 'document' && (!found || mention.spoke || !found.spoke))
        found = mention;
    }
    return found;
  }

  private sameNoun(noun: string): Mention | null {
    for (let i = this.mentions.length - 1; i >= Math.max(0, this.mentions.length - MEMORY); i--) {
      const mention = this.mentions[i]!;
      if (mention.noun === noun && mention.speaker.split(' ').length > 2) return mention;
    }
    return null;
  }

  /** Of two mentions in a sentence, the one that speaks is meant, else the first, which is the subject. */
  private leads(earlier: Mention, later: Mention): boolean {
    const together = this.tokens[earlier.at]!.sentence === this.tokens[later.at]!.sentence;
    return together && (earlier.spoke || !later.spoke);
  }

  /** Whom a pronoun stands for: the last source or subject that fits, names of persons before whatever else fits. */
  private referent(source: Phrase, pronoun: Token): Mention | null {
    const fits = fitFor(pronoun.lower);
    if (!fits) return null;
    const gender = pronounGender(pronoun);
    const mentioned = this.last(source.first, fits, gender ? rank : () => SURE);
    const found = (gender && this.passing(source.first, gender, mentioned)) || mentioned;
    if (found && gender) this.genders.set(found.speaker, gender);
    return found ?? this.last(source.first, (mention) => mention.spoke && !mention.sure, rank);
  }

  /**
   * *For Ann Holt, a farmer, the frost is a blow. She says …*: a person who is named, though no subject, after whoever
   * else fits; farther off only where nobody else does.
   */
  private passing(before: number, gender: Gender, mentioned: Mention | null): Mention | null {
    const { sentence } = this.tokens[before]!;
    const name = this.names.personBefore(before, gender);
    if (!name) return null;
    const distance = sentence - this.tokens[name.first]!.sentence;
    const known = mentioned ? this.tokens[mentioned.at]!.sentence : -1;
    const nearer = this.tokens[name.first]!.sentence > known && name.gender === gender && distance <= 1;
    if (mentioned ? !nearer : distance > PASSING_REACH) return null;
    const speaker = this.names.fullest(name.text, name.first, gender);
    return {
      at: name.first,
      speaker,
      kind: 'person',
      gender,
      noun: '',
      spoke: false,
      sure: true,
      fresh: false,
    };
  }

  /** The last mention before a token that fits, those of the highest rank first. */
  private last(before: number, fits: Fit, weigh: (mention: Mention) => number): Mention | null {
    let best: Mention | null = null;
    for (let i = this.mentions.length - 1; i >= Math.max(0, this.mentions.length - MEMORY); i--) {
      const mention = this.mentions[i]!;
      if (mention.at >= before || !fits(mention, mention.gender ?? this.genders.get(mention.speaker) ?? null))
        continue;
      const leads = best !== null && weigh(mention) === weigh(best) && this.leads(mention, best);
      if (!best || weigh(mention) > weigh(best) || leads) best = mention;
      else if (weigh(best) === SURE) break;
    }
    return best;
  }
}

function pronounGender(pronoun: Token): Gender | null {
  if (/^h(?:e|is)$/.test(pronoun.lower)) return 'm';
  return /^(?:she|her)$/.test(pronoun.lower) ? 'f' : null;
}

/** How far back, in tokens, it is looked for who issued a statement. */
const ISSUED_REACH = 200;

/** *a statement*, *a short written statement*, but not *the statement* */
function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    if (/^(?:a|an|its|his|her|their)$/.test(tokens[i]!.lower)) return true;
    if (!/^(?:ADJ|NOUN|VERB|PROPN)$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

const SURE = 3;

/** How likely a mention is what *he* or *she* stands for. */
function rank(mention: Mention): number {
  if (mention.sure) return SURE;
  if (mention.noun !== '') return mention.spoke && mention.fresh ? SURE : 1;
  return mention.spoke ? 2 : 0;
}

type Fit = (mention: Mention, gender: Gender | null) => boolean;

function fitFor(pronoun: string): Fit | null {
  switch (pronoun) {
    case 'he':
    case 'his':
      return (mention, gender) => mention.kind === 'person' && gender !== 'f';
    case 'she':
    case 'her':
      return (mention, gender) => mention.kind === 'person' && gender !== 'm';
    case 'they':
    case 'their':
      return (mention) => mention.kind === 'people' || mention.kind === 'body';
    case 'it':
    case 'its':
      return (mention) => mention.kind === 'body' || mention.kind === 'document';
    default:
      return null;
  }
}

function joined(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (tokens[i]!.lower === 'and') return true;
  return false;
}

/** Index behind the description itself, without clauses and appositions: *a senior official* of *a senior official, who …*. */
function coreEnd(tokens: readonly Token[], phrase: Phrase): number {
  for (let i = phrase.head + 1; i < phrase.last; i++) {
    const token = tokens[i]!;
    if (/^(?:[,;:(—–]|--?)$/.test(token.text) && (token.spaced || token.text !== '-')) return i;
    if (isPossessive(token) && /^(?:CCONJ|ADP)$/.test(tokens[i - 1]!.tag)) continue;
    if (
      /^(?:VERB|AUX|PRON|SCONJ)$/.test(token.tag) ||
      /^(?:who|which|that|on|after|before|during)$/.test(token.lower) ||
      isTimeUntil(tokens, i, phrase.last)
    )
      return i;
  }
  return phrase.last;
}

/** *a poll | last month*: nothing but a time follows. */
function isTimeUntil(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isTemporal(tokens[i]!)) return false;
  return true;
}

function lowerFirst(
  tokens: readonly Token[],
  first: number,
  text: string,
  small: ReadonlySet<string>,
): string {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  const opens = !before || before.sentence !== token.sentence || /^["“(]$/.test(before.text);
  const next = /^(?:and|of|for)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const common = !isCapital(tokens, next) && (small.has(token.lower) || sourceKind(token) !== null);
  if (!opens || text.length === 1 || (token.tag === 'PROPN' && !common) || /^\p{Lu}\p{Lu}/u.test(token.text))
    return text;
  return text[0]!.toLowerCase() + text.slice(1);
}
