/** Makes the records of place names. */
import type { PlaceMention } from '../../../schemas/annotation.ts';
import type { Text } from '../text/text.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Span } from './span.ts';
import type { Unlisted } from './surroundings.ts';

/** A name of the gazetteer, with the place that it means. */
export function listedMention(text: Text, { start, end }: Span, place: GazetteerPlace): PlaceMention {
  return {
    start,
    end,
    text: text.raw.slice(start, end),
    name: place.name,
    id: place.id,
    kind: place.kind,
    country: place.country || null,
    lat: place.lat,
    lon: place.lon,
    use: place.use === 'demonym' ? 'demonym' : 'literal',
  };
}

/** A place that no gazetteer has; `within` is the place named in it or right behind it, whose point it takes. */
export function unlistedMention(
  text: Text,
  { first, last, kind }: Unlisted,
  within: PlaceMention | null,
): PlaceMention {
  const { start } = text.tokens[first]!;
  const { end } = text.tokens[last - 1]!;
  const name = text.raw.slice(start, end);
  return {
    start,
    end,
    text: name,
    name,
    id: null,
    kind: kind === 'street' ? 'facility' : kind,
    country: within?.country ?? null,
    lat: within?.lat ?? null,
    lon: within?.lon ?? null,
    use: 'literal',
  };
}
