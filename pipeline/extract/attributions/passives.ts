/** Statements of passive verbs: *The toll was put at 40 by the board*, *12 floods were recorded by the observatory*. */
import { sourceKind } from './lexicon.ts';
import { accepts } from './objects.ts';
import { isSourceNoun } from './phrase_words.ts';
import { phraseAfter } from './phrases_after.ts';
import type { CueSite, Statement } from './statement.ts';

type Found = Pick<Statement, 'source' | 'cue' | 'content' | 'via'>;

/** How far behind its verb the source of a passive is looked for, in tokens. */
const BY_REACH = 12;

/**
 * The statement of a passive verb, or null where the words behind it name no source.
 *
 * @param site the cue in its sentence
 */
export function passive(site: CueSite): Found | null {
  const { tokens, sentence, group, cue } = site;
  if (!/^(?:say|show)$/.test(cue.kind) || cue.object === 'n') return null;
  for (let i = group.verb + 1; i < Math.min(sentence.last, group.verb + BY_REACH); i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0 || /^(?:,|;|:|who|which|that|when)$/.test(token.lower)) break;
    if (token.lower !== 'by') continue;
    const source = phraseAfter(tokens, i + 1, sentence.last);
    if (!source || !isSourceNoun(tokens[source.head]!)) return null;
    const counts = cue.object !== 'at' || tokens[group.verb + 1]!.lower === 'at';
    if (!counts || !accepts(site, source, { kind: 'object', start: group.verb + 1, told: null })) return null;
    const first = group.subject ? group.subject.first : group.first;
    return {
      source,
      cue: { first: group.first, last: group.verb + 1 },
      content: [{ first, last: i }],
      via: null,
    };
  }
  return onForum(site);
}

/** *On their forums the toll was put at 40*: where it was said stands first. */
function onForum({ tokens, sentence, group, cue }: CueSite): Found | null {
  if (cue.object !== 'at' || tokens[group.verb + 1]?.lower !== 'at') return null;
  if (!/^(?:on|in)$/.test(tokens[sentence.first]!.lower)) return null;
  const phrase = phraseAfter(tokens, sentence.first + 1, group.first);
  if (!phrase || !/^(?:body|document)$/.test(sourceKind(tokens[phrase.head]!) ?? '')) return null;
  const source = { ...phrase, last: Math.min(phrase.last, phrase.head + 1) };
  const content = [{ first: group.verb + 1, last: sentence.last }];
  return { source, cue: { first: group.first, last: group.verb + 1 }, content, via: null };
}
