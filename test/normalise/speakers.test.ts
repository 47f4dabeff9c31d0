import { describe, expect, test } from 'vitest';
import { Speaker } from '../../schemas/authority.ts';
import type { ExtractedClaim } from '../../schemas/claim.ts';
import { extracted, run } from './support/records.ts';

function speakerOf(claim: Partial<ExtractedClaim>): string | null {
  return run([extracted(claim)]).claims[0]!.speaker_id;
}

describe('speakers of the authority file', () => {
  test.each([
    ['Strelsau police', 'strelsau-police'],
    ['the Strelsau Police', 'strelsau-police'],
    ['SP', 'strelsau-police'],
    ['Rudolf Rassendyll', 'rudolf-rassendyll'],
    ['police spokesman Rudolf Rassendyll', 'rudolf-rassendyll'],
    ['Rudolf Rassendyll, a spokesman for the police', 'rudolf-rassendyll'],
  ])('%s', (speaker, id) => {
    expect(speakerOf({ speaker })).toBe(id);
  });

  test('an unnamed one is known by the description, in its reports only', () => {
    expect(speakerOf({ speaker: 'a guard captain' })).toBe('guard-captain-700');
    expect(speakerOf({ speaker: 'a guard captain', source_file: '701_x.txt' })).toBe('guard-captain-701');
  });

  test('a document may be known by a description too, in its reports only', () => {
    expect(speakerOf({ speaker: 'the leaked list' })).toBe('strelsau-list');
    expect(speakerOf({ speaker: 'the leaked list', source_file: '701_x.txt' })).toBe('leaked-list-701');
  });

  test('narration is the publisher', () => {
    expect(speakerOf({ speaker: 'Zenda Gazette', speaker_basis: 'publisher', speech: 'narration' })).toBe(
      'zenda-gazette',
    );
    expect(speakerOf({ speaker: null, speaker_basis: 'publisher', speech: 'narration' })).toBeNull();
  });

  test('bring the bodies that they belong to', () => {
    const { speakers } = run([extracted({ speaker: 'Rudolf Rassendyll' })]);
    expect(speakers.map((one) => one.speaker_id)).toEqual(['rudolf-rassendyll', 'strelsau-police']);
  });
});

describe('a surname alone', () => {
  test('is the person of that name whom the report quotes', () => {
    const { claims } = run([
      extracted({ speaker: 'Antoinette Mauban' }),
      extracted({ ordinal: 2, speaker: 'Mauban' }),
      extracted({ ordinal: 3, speaker: 'Rassendyll' }),
      extracted({ ordinal: 4, speaker: 'Rudolf Rassendyll' }),
    ]);
    expect(claims.map((claim) => claim.speaker_id)).toEqual([
      'antoinette-mauban',
      'antoinette-mauban',
      'rudolf-rassendyll',
      'rudolf-rassendyll',
    ]);
  });

  test('is nobody where two have it, or the report names no other', () => {
    const { claims } = run([
      extracted({ speaker: 'Antoinette Mauban' }),
      extracted({ ordinal: 2, speaker: 'Jules Mauban' }),
      extracted({ ordinal: 3, speaker: 'Mauban' }),
      extracted({ source_file: '701_x.txt', speaker: 'Rassendyll' }),
    ]);
    expect(claims[2]!.speaker_id).toBe('mauban');
    expect(claims[3]!.speaker_id).toBe('rassendyll');
  });
});

describe('speakers outside the authority file', () => {
  test.each([
    ['Antoinette Mauban', 'unknown', 'antoinette-mauban'],
    ['Ruritanian health ministry', 'body', 'ruritanian-health-ministry'],
    ['Bank of Ruritania', 'body', 'bank-of-ruritania'],
    ['a senior official', 'unnamed', 'senior-official-700'],
    ['Ruritanian officials', 'unnamed', 'ruritanian-officials-700'],
    ['Police', 'body', 'police-700'],
    ['the health ministry', 'body', 'health-ministry-700'],
    ['a leaked report', 'document', 'leaked-report-700'],
    ['Recent estimates', 'document', 'recent-estimates-700'],
    ['local residents', 'unnamed', 'local-residents-700'],
  ])('%s: %s', (speaker, kind, id) => {
    const { claims, speakers } = run([extracted({ speaker })]);
    expect(claims[0]!.speaker_id).toBe(id);
    expect(speakers).toMatchObject([{ speaker_id: id, kind, origin: 'text' }]);
    expect(Speaker.safeParse(speakers[0]).error).toBeUndefined();
  });

  test('a described one of another report is another', () => {
    const { claims } = run([
      extracted({ speaker: 'a witness' }),
      extracted({ source_file: '701_x.txt', speaker: 'a witness' }),
    ]);
    expect(claims[0]!.speaker_id).not.toBe(claims[1]!.speaker_id);
  });

  test('an unknown publisher gets a record of that kind', () => {
    const { speakers } = run([extracted({ speaker: 'Daily Police News', speaker_basis: 'publisher' })]);
    expect(speakers).toMatchObject([{ speaker_id: 'daily-police-news', kind: 'publisher' }]);
  });
});
