/** Word lists of the place layer (`data/lexicon/place_*.csv`). */
import { readLexicon, readWords } from '../../input/lexicon.ts';

const LISTS = new Map<string, Map<string, string>>();
for (const { word, kind, place_kind } of readLexicon<'word' | 'kind' | 'place_kind'>('place_words')) {
  const list = LISTS.get(kind) ?? new Map<string, string>();
  LISTS.set(kind, list.set(word, place_kind));
}

function list(kind: string): ReadonlyMap<string, string> {
  const words = LISTS.get(kind);
  if (!words) throw new Error(`data/lexicon/place_words.csv has no word of the kind ${kind}.`);
  return words;
}

/** Words that say what kind of place a name is, with that kind: *province* → admin1. */
export const DESIGNATIONS = list('designation');
/** Those of them that follow other names too: *the Foo camp*, *the Bar state*. */
export const LOOSE_DESIGNATIONS = list('loose_designation');
/** Words that begin the names of places, with their kind: *Camp Foo*. */
export const LEADING = list('leading');
/** Prepositions before places that seldom stand before anything else with a name. */
export const SPOTS = list('spot');
/** Words before *at* and where something happens: *shot dead at Foo*. */
export const AT_HEADS = list('at_head');
/** Words behind the name of where people live: *Foo residents*. */
export const DWELLERS = list('dweller');
/** Words between the capitalised words of one name. */
export const LINKS = list('link');
/** Short words inside the names of places of three words: *Foo Al Bar*. */
export const MIDDLES = list('middle');
/** Last words of the names of buildings, streets and grounds. */
export const FACILITIES = list('facility');
/** Small businesses, lower case behind their names: *the Zorby restaurant*. */
export const BUSINESSES = list('business');
/** Words that follow a place name in the name of a body or an office: *Leeds Council*. */
export const ORGANISATIONS = list('organisation');
export const STREETS = list('street');
/** Words for the sort of a building, which do not name it: *Secondary School*. */
export const SORTS = list('sort');
/** Forms of companies: *Inc.* */
export const COMPANIES = list('company');
export const DIRECTIONS = list('direction');
/** Words before a name that make it a place: *near Leeds*. */
export const LOCATIVES = list('locative');
/** Verbs whose subject acts or speaks: *Moscow said*. */
export const SPEECH = list('speech');
/** Base forms of verbs that make a country their subject's government: *Lebanon has refused*. */
export const ACTS = list('act');
/** Cities whose name stands for a government: *Moscow refused*. */
export const CAPITALS = list('capital');
/** Words that places are named behind, with *of*: *the main street of Foo*, *north of Foo*. */
export const HEADS = list('head');
/** Those of them that no person is named behind. */
export const SPOT_HEADS = list('spot_head');
/** Base forms of verbs whose object is a government: *accused Iran of it*. */
export const ADDRESSED = list('addressed');
/** Nouns for what governments have with each other: *talks between*. */
export const RELATIONS = list('relation');
/** Words for who works at a company: *a chef at Iceland*. */
export const EMPLOYEES = list('employee');
/** Words for whom a team or company has, behind its name: *Iceland shoppers*, *the Burnley striker*. */
export const FOLLOWERS = list('follower');
/** Nouns for what a team or company gives: *a bid from Burnley*. */
export const GRANTS = list('grant');
/** Words before *in* and the name of a paper: *a report in Foo*. */
export const WRITINGS = list('writing');
/** Words that say what several names are, with that kind: *the Foo and Bar districts*. */
export const PLURAL_DESIGNATIONS = list('plural_designation');
/** Words that end the names of newspapers and stations: *the Foo Herald*. */
export const OUTLET_WORDS = list('outlet');
/** Words for ships, which bear the names of places: *the ferry Foo*. */
export const VESSELS = list('vessel');
/** What stands in capitals before a ship's name: *MV Foo*. */
export const VESSEL_PREFIXES = list('vessel_prefix');
/** Names that are places only behind *the*: *the Channel*. */
export const ARTICLED = list('articled');
/** Words that mean something else far more often than the places so called: *March*, *Bath*. */
export const COMMON = list('common');
/** Names that mean a place only where its container stands behind: months, days, *White House*. */
export const NEVER = list('never');
export const SURNAMES = list('surname');
/** Words within names of people: *van*, *bin*. */
export const PARTICLES = list('particle');
/** Words before a person's name. */
export const TITLES = list('title');

/** Given names of people, lower case. */
export const GIVEN_NAMES = readWords('place_given_names', 'name');

/** Country of outlets whose address does not tell it; empty for those of no country. */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  readLexicon<'outlet' | 'country'>('place_outlets').map(({ outlet, country }) => [outlet, country]),
);
