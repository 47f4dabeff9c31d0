import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf, Voices } from '../../pipeline/reconcile/voices.ts';
import { claim, said, speaker } from './support/claims.ts';

const origins = originsOf(
  ['a.txt', 'b.txt', 'c.txt'],
  [
    { source_file: 'b.txt', derived_from: 'a.txt' },
    { source_file: 'c.txt', derived_from: 'b.txt' },
  ],
);
const voices = new Voices(origins, [
  speaker('ministry'),
  speaker('ann-hale', { kind: 'person', role: 'spokeswoman for the ministry', affiliation_id: 'ministry' }),
  speaker('omar-finn', { kind: 'person', role: 'analyst', affiliation_id: 'institute' }),
  speaker('an-official', { kind: 'unnamed', origin: 'text' }),
  speaker('press-office', { role: 'press office', affiliation_id: 'ministry' }),
  speaker('ministry-officials', { kind: 'unnamed', affiliation_id: 'ministry', reports: ['a'] }),
  speaker('the-daily', { kind: 'publisher' }),
]);

describe('reports', () => {
  it('go back to the beginning of the chain', () => {
    expect(Object.fromEntries(origins)).toEqual({ 'a.txt': 'a.txt', 'b.txt': 'a.txt', 'c.txt': 'a.txt' });
  });

  it('that copy each other in a ring go back to one of them', () => {
    const ring = originsOf(
      ['x', 'y', 'z'],
      [
        { source_file: 'x', derived_from: 'y' },
        { source_file: 'y', derived_from: 'x' },
        { source_file: 'z', derived_from: 'y' },
      ],
    );
    expect([...ring.values()]).toEqual(['x', 'x', 'x']);
  });

  it('always go back to a report that goes back to itself', () => {
    const names = ['p', 'q', 'r', 's'];
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.array(fc.record({ source_file: name, derived_from: name })), (derivations) => {
        const found = originsOf(names, derivations);
        for (const origin of found.values()) expect(found.get(origin)).toBe(origin);
      }),
    );
  });
});

describe('the voice behind a claim', () => {
  it('is the report where it speaks for itself, and the original where it copies', () => {
    expect(voices.of(claim({ source_file: 'c.txt' }))).toBe('report:a.txt');
  });

  it('is one for a speaker in many reports', () => {
    expect(voices.of(said('Ministry'))).toBe(voices.of(said('Ministry', { source_file: 'd.txt' })));
  });

  it('is the body for its spokesperson, and not for an analyst', () => {
    expect(voices.of(said('Ann Hale'))).toBe('speaker:ministry');
    expect(voices.of(said('Omar Finn'))).toBe('speaker:omar-finn');
  });

  it('is the body for its press office and for unnamed officials who are known to be its own', () => {
    expect(voices.of(said('the press office', { speaker_id: 'press-office' }))).toBe('speaker:ministry');
    expect(voices.of(said('officials', { speaker_id: 'ministry-officials' }))).toBe('speaker:ministry');
  });

  it('is two for unnamed officials in independent reports, one in a report and its copy', () => {
    const official = { speaker_id: 'an-official' };
    const here = voices.of(said('an official', official));
    expect(voices.of(said('an official', { ...official, source_file: 'd.txt' }))).not.toBe(here);
    expect(voices.of(said('an official', { ...official, source_file: 'b.txt' }))).toBe(here);
  });

  it('is the report where a publisher is the speaker', () => {
    expect(voices.of(said('the daily', { speaker_id: 'the-daily' }))).toBe('report:a.txt');
  });

  it('is the outlet through which the words came', () => {
    expect(voices.of(claim({ via: 'Wire Nord' }))).toBe(
      voices.of(claim({ via: 'Wire Nord', source_file: 'd.txt' })),
    );
  });
});
