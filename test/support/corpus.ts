/** The first three stages in memory, for tests that compare claims. */
import { join } from 'node:path';
import { extractClaims } from '../../pipeline/extract/extract.ts';
import { foldName } from '../../pipeline/extract/places/fold.ts';
import { defaultGazetteer } from '../../pipeline/extract/places/load.ts';
import { loadAuthority, loadCorrections, loadVocabulary } from '../../pipeline/normalise/load.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { validate } from '../../pipeline/validate/validate.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Document } from '../../schemas/document.ts';

/** Documents of a folder; fails where one has an error. */
export function documentsOf(folder: string): Document[] {
  const { documents, problems } = validate(folder, 'reading');
  const read = [...documents];
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return read;
}

/** Claims of a folder of reports, with keys and harmonised names. */
export function claimsOf(folder: string, { corrected = false } = {}): Claim[] {
  const gazetteer = defaultGazetteer();
  const { claims } = normalise(documentsOf(folder).flatMap(extractClaims), {
    authority: loadAuthority(join('data', 'authority')),
    vocabulary: loadVocabulary(join('data', 'vocabulary')),
    corrections: corrected ? loadCorrections(join('data', 'corrections.yaml')) : [],
    gazetteer: (key, name) => gazetteer.find(foldName(name)).find((place) => place.id === key) ?? null,
  });
  return [...claims];
}
