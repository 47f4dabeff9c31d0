/** Countries that act at home: *Norway deployed 40 boats* in a report that has just told of Chile, *the U.S. government gives $5 million*. */
import type { PlaceMention } from '../../../../schemas/annotation.ts';
import { wordClass } from '../../text/forms.ts';
import { firstWhere } from '../../text/search.ts';
import type { Token } from '../../text/token.ts';
import { baseOf } from '../measure/governor.ts';
import type { Report, Site } from '../report.ts';
import { wordsOf } from '../word_classes.ts';
import { endsName } from './candidates/within_names.ts';

/** Base forms of verbs for what a country does and gives at home. */
const HOME_ACTS = wordsOf('home_act');
const GOVERNMENT = wordClass(wordsOf('government'));
const HELPS = wordClass('has have had is are was will would also already not to');
/** The figure stands so many words behind the verb, at most. */
const REACH = 8;
/** So many words at most stand between a country and its verb. */
const LONGEST_GROUP = 5;

/**
 * The country that does with the counted things what governments do at home.
 *
 * @param report the report
 * @param site where the figure stands
 * @returns the country whose verb the figure follows in its clause; null where there is none
 */
export function actingCountry(report: Report, site: Site): PlaceMention | null {
  const { places, clauseOf } = report;
  const { tokens } = report.text;
  let verb = site.first - 1;
  while (verb >= 0 && !isHomeAct(tokens[verb]!)) {
    if (
      site.first - verb > REACH ||
      clauseOf(verb) !== site.clause ||
      tokens[verb]!.sentence !== site.sentence
    )
      return null;
    verb--;
  }
  for (let i = firstWhere(places, (one) => one.site.first >= verb) - 1; i >= 0; i--) {
    const { mention, site: at } = places[i]!;
    if (at.sentence !== site.sentence || verb - at.last > LONGEST_GROUP) return null;
    if (mention.kind === 'country')
      return acts(tokens, mention, at.last, verb) && !endsName(report, places[i]!) ? mention : null;
  }
  return null;
}

function isHomeAct(token: Token): boolean {
  return token.tag === 'VERB' && HOME_ACTS.has(baseOf(token));
}

/** *Norway **has deployed***, *Norway’s **government will** give*; a name of a people alone acts nowhere. */
function acts(tokens: readonly Token[], { use }: PlaceMention, last: number, verb: number): boolean {
  let governs = use === 'metonym';
  for (let i = last; i < verb; i++)
    if (GOVERNMENT.has(tokens[i])) governs = true;
    else if (!HELPS.has(tokens[i]) && tokens[i]!.tag !== 'ADV' && tokens[i]!.tag !== 'PART') return false;
  return governs;
}
