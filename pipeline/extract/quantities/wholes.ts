/** Numbers that count a part of what another number counted, or those to whom the same happened. */
import { type Antecedent, governingVerb, REACH } from './antecedents.ts';
import { type ElidedUnit, person, pluralAt } from './named_count.ts';
import { at, type Passage, word } from './passage.ts';
import { isPersonal } from './people.ts';
import { STATES } from './person_words.ts';
import { ALL, COUNTS, inherited, isSubject, leastWhole, NEAR, type Question } from './question.ts';
import { namesAttribute } from './stated.ts';
import { wordsOf } from './word_classes.ts';

const HARM = wordsOf('harm');

/** *Of the 640 nurses, 512 were hired*: a part of what the sentence began with. */
export function partOfWhole({ number, find }: Question): ElidedUnit | null {
  const least = leastWhole(number);
  return inherited(find(COUNTS, 0, ({ whole, value }) => whole && (value === null || value >= least)));
}

/** *Of the nurses, 512 were hired*: the sentence or clause begins with the plural of which a part is counted. */
export function partOfNamed({ passage, qualified, before }: Question): ElidedUnit | null {
  if (before !== ',') return null;
  let first = qualified - 2;
  while (NOMINAL.has(at(passage, first - 1)?.tag ?? '') && first > qualified - 2 - LONGEST) first--;
  if (DEFINITE.test(word(passage, first - 1))) first--;
  if (!DEFINITE.test(word(passage, first)) || !/^(?:of|among)$/.test(word(passage, first - 1))) return null;
  const opener = at(passage, first - 2);
  const opens = opener === undefined || opener.tag === 'PUNCT' || opener.tag === 'CCONJ';
  return opens ? pluralAt(passage, qualified - 2) : null;
}
const DEFINITE = /^(?:the|these|those|its|their|his|her)$/;

/** *28,000 Iraqis and 10,000 others*, *3,000 Kurds and 200 from elsewhere*: of another nation, but of the same whole. */
export function besideNations({ passage, number, part, before, behind, find }: Question): ElidedUnit | null {
  if (!/^(?:others?|from|of)$/.test(behind) && !/^(?:remaining|other|rest)$/.test(before)) return null;
  if (part >= 0 && !namesAttribute(passage, part)) return null;
  if (!find(COUNTS, REACH)?.nation) return null;
  const least = leastWhole(number);
  const whole = find(
    COUNTS,
    NEAR,
    ({ unit, value, nation, nested }) =>
      !nation && !nested && isPersonal(unit) && (value === null || value >= least),
  );
  const counted = inherited(whole) ?? (/^(?:others|from)$/.test(behind) ? person(null) : null);
  return counted && { ...counted, text: ownWords(passage, number.last) ?? counted.text };
}

/** Words at most that tell some from the rest. */
const LONGEST = 5;
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

/** What is printed of those counted beside others: *others*, *from other countries*, *are **other foreigners***. */
function ownWords(passage: Passage, last: number): string | null {
  const opener = word(passage, last);
  const from = /^(?:are|were)$/.test(opener) && word(passage, last + 1) === 'other' ? last + 1 : last;
  if (from === last && !/^(?:others?|from|of)$/.test(opener)) return null;
  let behind = from + 1;
  if (opener !== 'others')
    while (
      behind < from + LONGEST &&
      (NOMINAL.has(at(passage, behind)?.tag ?? '') || word(passage, behind) === 'elsewhere')
    )
      behind++;
  const [first, end] = [at(passage, from)!, at(passage, behind - 1)!];
  return passage.raw.slice(first.start, end.end);
}

/** *Nine guards were killed and 20 wounded*, not *Two guards hurt in fire; 24 homeless*, *hired 250 nurses and will hire 400*: the same is said of both. */
export function parallel({ passage, number, qualified, before, find }: Question): Antecedent | null {
  const verb = governingVerb(passage, qualified);
  if (verb !== '')
    return HARM.has(verb)
      ? null
      : find(ALL, 0, (one) => one.verb === verb && (one.kind !== 'count' || isPersonal(one.unit)));
  if (
    !/^(?:and|but|while|or|[,;])$/.test(before) ||
    !(STATES.has(word(passage, number.last)) || at(passage, number.last)?.tag === 'VERB')
  )
    return null;
  const most = before === ';' ? (number.value ?? 0) : 0;
  return find(
    COUNTS,
    0,
    ({ undergoes, nested, unit, value }) =>
      undergoes && !nested && isPersonal(unit) && (value === null || value >= most),
  );
}

/** *They arrested 40 rowers. Twelve were hurt.*: what becomes of some of those to whom something happened before. */
export function partOfBefore({
  passage,
  number,
  qualified,
  behind,
  find,
  index,
}: Question): Antecedent | null {
  const { value, last } = number;
  if (value === null || behind === 'others' || !isSubject(passage, last)) return null;
  if (/^(?:but|only|just|;)$/.test(word(passage, qualified - 1)))
    return find(COUNTS, 0, (one) => isPersonal(one.unit) && !one.oblique && (one.value ?? 0) > value);
  if (qualified !== passage.first) return null;
  const whole = find(COUNTS, 1, ({ sentence, unit }) => sentence < index && isPersonal(unit));
  if (!whole || whole.nested || whole.oblique || (whole.value ?? 0) <= value) return null;
  const mixed = find(
    COUNTS,
    1,
    ({ sentence, unit }) => sentence < index && unit !== whole.unit && isPersonal(unit),
  );
  return !mixed && (whole.undergoes || whole.verb !== '') ? whole : null;
}
