/** The word lists of the attribution layer: cues, nouns that can be sources, titles, outlets, given names. */
import { readLexicon, readWords } from '../../input/lexicon.ts';
import { singular } from '../../language/singular.ts';
import { FormClass, FormTable, shapeClass, wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';

export type CueKind = 'say' | 'tell' | 'ask' | 'plan' | 'think' | 'show' | 'rule';

/** A verb that attributes, and what it takes for content. */
export interface Cue {
  lemma: string;
  kind: CueKind;
  /** A strong cue attributes whatever its subject is; a weak one needs a subject that is known to be a source. */
  strong: boolean;
  /** *said that 40 left*, *said 40 left* */
  that: boolean;
  /**
   * *reported 40 cases*; `document` where only a document does so (*the survey found 40*, not *police found 40*), `body`
   * where a body or a name may (*the observatory counted 40*), `at` where a number must follow (*put the toll at 40*),
   * `as` where a name must, or a document does so (*police named him as Tom Holt, 64*), `standing` where a document gives
   * somebody's (*the poll has Holt ahead by 4*).
   */
  object: 'y' | 'n' | 'document' | 'body' | 'at' | 'as' | 'standing';
  /** *“…,” he said* */
  quotation: boolean;
  /** *“…,” says X* */
  inverts: boolean;
  /** *vowed to build* */
  infinitive: boolean;
  /** *call for*, *warn of*, *point out* */
  particles: ReadonlySet<string>;
}

/** Outlets are bodies too; they can also pass on the words of others. */
export type SourceKind = 'person' | 'body' | 'document';

type CueColumn =
  | 'lemma'
  | 'kind'
  | 'strength'
  | 'that'
  | 'object'
  | 'quotation'
  | 'inverts'
  | 'infinitive'
  | 'particles';

const CUES = new Map(
  readLexicon<CueColumn>('attribution_cues').map((row): [string, Cue] => [
    row.lemma,
    {
      lemma: row.lemma,
      kind: row.kind as CueKind,
      strong: row.strength === 'strong',
      that: row.that === 'y',
      object: row.object as Cue['object'],
      quotation: row.quotation === 'y',
      inverts: row.inverts === 'y',
      infinitive: row.infinitive === 'y',
      particles: new Set(row.particles.split(' ').filter(Boolean)),
    },
  ]),
);

const SOURCES = new Map(
  readLexicon<'noun' | 'kind'>('attribution_sources').map((row) => [
    row.noun,
    row.kind as SourceKind | 'outlet',
  ]),
);

const NOUNS = new Map(
  readLexicon<'noun' | 'complements'>('attribution_nouns').map((row) => [
    row.noun,
    new Set(row.complements.split(' ')),
  ]),
);

const LIGHT_VERBS = readWords('attribution_light_verbs', 'lemma');

const TITLES = new Map(
  readLexicon<'title' | 'gender'>('attribution_titles').map((row) => [row.title, row.gender]),
);

const PLACES = readWords('attribution_places', 'place');

const OUTLETS = new Map(
  readLexicon<'outlet' | 'common_word'>('attribution_outlets').map((row) => [
    row.outlet.toLowerCase(),
    row.common_word === 'y',
  ]),
);

const GIVEN_NAMES = new Map(
  readLexicon<'name' | 'gender'>('attribution_given_names').map((row) => [row.name, row.gender as Gender]),
);

const MORE_GIVEN_NAMES = readWords('place_given_names', 'name');
const GIVEN_NAME = new FormClass((lower) => GIVEN_NAMES.has(lower) || MORE_GIVEN_NAMES.has(lower));

/** Whether a word is a given name, of whatever gender. */
export function isGivenName(word: Token): boolean {
  return GIVEN_NAME.has(word);
}

export type Gender = 'm' | 'f';

/** The cue that a verb is, or null. Participles that the engine left uninflected are tried by their stem. */
export function cueOf(verb: Token): Cue | null {
  const cue = CUES.get(verb.lemma);
  if (cue) return cue;
  return UNINFLECTED.of(verb);
}

const UNINFLECTED = new FormTable((lower) => {
  const stem = /^(.+?)(?:ed|ing)$/.exec(lower)?.[1];
  return stem === undefined ? null : (CUES.get(`${stem}e`) ?? CUES.get(stem) ?? null);
});

/** The words that may follow a noun that attributes (*claim*: that, of), or null for other nouns. */
export function nounComplements(noun: Token): ReadonlySet<string> | null {
  return COMPLEMENTS.of(noun);
}

const COMPLEMENTS = new FormTable((lower) => NOUNS.get(lower) ?? NOUNS.get(singular(lower)) ?? null);

/** Whether a verb lends its subject to the noun it takes: *issued a warning that 40 left*. */
export function isLightVerb(verb: Token): boolean {
  return LIGHT_VERBS.has(verb.lemma);
}

/** The class of the nouns of a list, singular or plural. */
function nounClass(list: string): FormClass {
  const nouns = readWords(list, 'noun');
  return new FormClass((lower) => nouns.has(lower) || nouns.has(singular(lower)));
}

/** Whether a capitalised word names what a department is for: *Food* of *Ministry of Trade, Food and Fisheries*. */
export function isPortfolio(word: Token | undefined): boolean {
  return PORTFOLIO.has(word);
}

const PORTFOLIOS = readWords('attribution_portfolios');
const PORTFOLIO = new FormClass((lower, text) => text !== lower && PORTFOLIOS.has(lower));

/** Whether a noun stands before a colon as a rubric, though it names a kind of source: *Image: …*, *Update: …*. */
export function isRubric(noun: Token): boolean {
  return RUBRIC.has(noun);
}

const RUBRIC = nounClass('attribution_rubrics');

/** Whether a noun before the name of a business says its trade: *carmaker*. */
export function isTrade(noun: Token): boolean {
  return TRADE.has(noun);
}

const TRADE = wordClass(readWords('attribution_trades', 'noun'));

/** Whether a noun names pictures or sounds, which show what somebody else tells of: *footage*. */
export function isFootage(noun: Token): boolean {
  return FOOTAGE.has(noun);
}

const FOOTAGE = nounClass('attribution_footage');

/** Whether a noun stands for a number: *gave a figure of 40*. */
export function isAmount(noun: Token): boolean {
  return AMOUNT.has(noun);
}

const AMOUNT = nounClass('attribution_amounts');

/** Whether a noun names those who find out how things are, more than where they lie: *researchers*. */
export function isInquirer(noun: Token): boolean {
  return INQUIRER.has(noun);
}

const INQUIRER = nounClass('attribution_inquirers');

/** Whether an adjective says what its subject thinks of a clause: *concerned that 40 left*. */
export function isStance(word: Token): boolean {
  return STANCE.has(word);
}

const STANCE = wordClass(readWords('attribution_stances', 'adjective'));

/** What kind of source a noun names, by its singular; null for nouns that name none. */
export function sourceKind(noun: Token): SourceKind | null {
  return SOURCE_KIND.of(noun);
}

/** As `sourceKind`, of a word that is no token of a report. */
export function sourceKindOf(word: string): SourceKind | null {
  const kind = sourceOf(word.toLowerCase());
  return kind === 'outlet' ? 'body' : kind;
}

const SOURCE_KIND = new FormTable(sourceKindOf);
const OUTLET_NOUN = new FormClass((lower) => sourceOf(lower) === 'outlet');

function sourceOf(lower: string): SourceKind | 'outlet' | null {
  return SOURCES.get(lower) ?? SOURCES.get(singular(lower)) ?? null;
}

function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether a word is a title before a name: *Sen.*, *President*. */
export function isTitle(word: Token): boolean {
  return TITLE.has(word);
}

/** Whether a word makes the name of a body with what looks like a title before it: *General Motors*. */
export function isUntitled(word: Token): boolean {
  return UNTITLED.has(word);
}

const UNTITLED = wordClass(readWords('attribution_untitled'));

/** The gender that a title tells: *Mrs.* → f; null where it tells none. */
export function titleGender(word: Token): Gender | null {
  return TITLE_GENDER.of(word);
}

const TITLE = new FormClass((lower) => TITLES.has(bare(lower)));
const TITLE_GENDER = new FormTable((lower) => (TITLES.get(bare(lower)) || null) as Gender | null);

/** The gender that a given name commonly has; null where it is unknown or either. */
export function givenNameGender(word: Token): Gender | null {
  return GIVEN_NAME_GENDER.of(word);
}

const GIVEN_NAME_GENDER = new FormTable((lower) => GIVEN_NAMES.get(lower) ?? null);

/** Whether a noun names a kind of news outlet: *newspaper*, *radio*. */
export function isOutletNoun(noun: Token): boolean {
  return OUTLET_NOUN.has(noun);
}

/** Whether a name is that of a news outlet, with or without *the*; *people* and *the sun* are none. */
export function isOutlet(name: string): boolean {
  const articled = name[3] === ' ' && name.slice(0, 3).toLowerCase() === 'the';
  const bare = articled ? name.slice(4) : name;
  const common = OUTLETS.get(bare.toLowerCase());
  return common !== undefined && !(common && bare === bare.toLowerCase());
}

/** Whether a name is that of a country or a large city: it may speak, but no *he* or *she* stands for it. */
export function isPlace(name: string): boolean {
  return PLACES.has(name);
}

/** Whether the name of an outlet is a word for other things too: *Post*, *Sun*. */
export function isCommonWord(name: string): boolean {
  return OUTLETS.get(name.toLowerCase()) ?? false;
}

/** Whether a noun is words that a body or a person gives out as its own; a study or a poll speaks for itself. */
export function isIssued(noun: Token): boolean {
  return ISSUED.has(noun);
}

const ISSUED = shapeClass(
  /^(?:statement|communiqu[eé]|release|announcement|tweet|post|letter|message|e-?mail)$/,
);
