/** Dates of old in a sentence that tells of what holds, has come about or is to come: whether the sentence shows that they are not of that. */
import { wordClass } from '../../../text/forms.ts';
import { isVerbal } from '../../../text/token.ts';
import type { Report, Site } from '../../report.ts';
import type { Outlook } from '../../sense.ts';
import type { Anchor } from '../anchors/anchors.ts';
import { isUnder } from '../anchors/dates_of_things.ts';

/** Whether the sentence shows that a date of old is not that of what holds or has come about. */
export function isOver(
  report: Report,
  { site: at, news, since, mention }: Anchor,
  site: Site,
  outlook: Outlook,
): boolean {
  if (outlook !== 'event' && (isOfSubject(report, at, site) || isUnder(report, at))) return true;
  if (outlook !== 'event' && outlook !== 'to_come' && isBehindRelative(report, at, site)) return true;
  if (outlook === 'event' || news || since || mention.edtf?.includes('/')) return false;
  return closesRelative(report, at, site) || (outlook !== 'to_come' && isBeforePerfect(report, at, site));
}

/** *The toll of a quake **that** struck on Friday **has** risen to 40*: the date is told of the subject, not of what it has done. */
function isOfSubject({ text: { tokens, sentences } }: Report, date: Site, figure: Site): boolean {
  if (date.last > figure.first) return false;
  let verb = date.last;
  while (verb < figure.first && !VERBS_NOW.has(tokens[verb])) verb++;
  if (verb === figure.first) return false;
  for (
    let i = date.first - 1;
    i > Math.max(sentences[date.sentence]!.first, date.first - RELATIVE_REACH);
    i--
  )
    if (RELATIVES.has(tokens[i])) return true;
  return false;
}
const VERBS_NOW = wordClass('has have is are');
const RELATIVES = wordClass('that which who');

/**
 * *Lee, whose debut won a prize **in 2014**, has a farm*: the date ends a relative clause between commas, and what is told
 * behind it holds at another time.
 */
function closesRelative({ text: { tokens, sentences } }: Report, date: Site, figure: Site): boolean {
  if (date.last > figure.first || tokens[date.last]!.text !== ',') return false;
  const first = Math.max(sentences[date.sentence]!.first, date.first - RELATIVE_REACH);
  for (let i = date.first - 1; i > first; i--)
    if (tokens[i]!.text === ',') return false;
    else if (OPENS_RELATIVE.has(tokens[i])) return tokens[i - 1]!.text === ',';
  return false;
}
const OPENS_RELATIVE = wordClass('which who whose');

/** *Lee, who **has won 12 races**, was sold **in May***: the figure stands in a relative clause between commas, the date behind it. */
function isBehindRelative({ text: { tokens, sentences } }: Report, date: Site, figure: Site): boolean {
  if (date.first < figure.last) return false;
  const first = Math.max(sentences[date.sentence]!.first, figure.first - RELATIVE_REACH);
  let opening = figure.first - 1;
  while (opening > first && tokens[opening]?.text !== ',') opening--;
  if (tokens[opening]?.text !== ',' || !OPENS_RELATIVE.has(tokens[opening + 1])) return false;
  for (let i = figure.last; i + 1 < date.first; i++)
    if (tokens[i]!.text === ',') return isVerbal(tokens[i + 1]);
  return false;
}

/**
 * *He drove for it **in 2003**, and **has** won 12 races*: what a date of old tells is over; what has come about since is
 * not of that date.
 */
function isBeforePerfect({ text: { tokens } }: Report, date: Site, figure: Site): boolean {
  if (date.last > figure.first) return false;
  let perfect = figure.first - 1;
  while (perfect >= date.last && !PERFECT.has(tokens[perfect])) perfect--;
  if (perfect < date.last) return false;
  for (let i = date.first - 1; i > 0 && tokens[i]!.sentence === date.sentence; i--)
    if (tokens[i]!.tag === 'VERB') return true;
    else if (tokens[i]!.tag === 'PUNCT') break;
  return tokens.slice(date.last, perfect).some(({ tag }) => tag === 'VERB');
}
const PERFECT = wordClass('has have');
/** So many words before its date a relative clause opens. */
const RELATIVE_REACH = 12;
