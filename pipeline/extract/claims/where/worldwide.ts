/** Things that are counted all over the world, and so in no place: *the world’s two best*, *12 deaths worldwide*. */
import { wordClass } from '../../text/forms.ts';
import type { Token } from '../../text/token.ts';
import type { Report, Site } from '../report.ts';

/** *The world’s two best*: so close behind the world stands its figure. */
const OF_WORLD = 2;
/** *Two billion people around the world*: so close behind its figure stands the world. */
const WORLDWIDE = 5;

/** Whether things are counted all over the world, so that no place of the passage is theirs. */
export function isWorldwide(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  for (let i = site.first - 1; i >= Math.max(1, site.first - 1 - OF_WORLD); i--)
    if (tokens[i]!.tag === 'PUNCT') break;
    else if (tokens[i]!.tag === 'PART' && tokens[i - 1]!.text === 'world') return true;
  return worldwideBehind(report, site) >= 0 || isWorldwideBefore(tokens, site);
}

/** *Worldwide sales of **200 million***: in the phrase before the figure. */
function isWorldwideBefore(tokens: readonly Token[], { first, sentence }: Site): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const { tag } = tokens[i]!;
    if (tag === 'PUNCT' || tag === 'VERB' || tokens[i]!.sentence !== sentence) return false;
    if (EVERYWHERE.has(tokens[i])) return true;
  }
  return false;
}
/** So many words before its figure the phrase begins. */
const BEFORE = 8;
const EVERYWHERE = wordClass('worldwide world-wide globally');

/** Token of *worldwide* or *around the world* right behind what is counted, or -1. */
export function worldwideBehind({ text: { tokens } }: Report, { last, sentence }: Site): number {
  for (let i = last; i < Math.min(tokens.length, last + WORLDWIDE); i++) {
    const { lower, tag, text } = tokens[i]!;
    if (tag === 'PUNCT' || tokens[i]!.sentence !== sentence) return -1;
    if (lower === 'worldwide' || lower === 'globally') return i;
    if (text === 'world' && tokens[i - 1]!.lower === 'the' && tokens[i - 2]!.tag === 'ADP')
      return tokens[i + 1]?.tag !== 'PART' && tokens[i - 2]!.lower !== 'of' ? i : -1;
  }
  return -1;
}
