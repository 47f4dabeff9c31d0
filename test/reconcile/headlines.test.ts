/** Headlines: whose word they are, and those that give another figure than the report below them. */
import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings } from './support/claims.ts';

const headline = (over: Partial<Claim>) => claim({ measure: 'transferred', ...over });
const text = (over: Partial<Claim>) =>
  claim({ measure: 'transferred', paragraph: 3, claim_id: 'a-p3-1', ...over });
const found = async (...claims: Claim[]) =>
  (await findings(claims, { headlines: [{ source_file: 'a.txt', paragraph: 1 }] })).filter(
    ({ inconsistency }) => inconsistency.inconsistency_id.startsWith('headline-'),
  );

describe('a headline', () => {
  it('with another figure than the text contradicts it', async () => {
    const [finding, ...more] = await found(headline({ figure: 8310 }), text({ figure: 8130 }));
    expect(finding!.inconsistency).toMatchObject({ kind: 'contradict', low: 8130, high: 8310, sources: 1 });
    expect(finding!.members.map(({ side }) => side)).toEqual(['headline', 'text']);
    expect(more).toEqual([]);
  });

  it.each([
    ['gives the figure of the text', { figure: 8310 }, { figure: 8310 }],
    ['rounds it', { figure: 8300 }, { figure: 8310 }],
    ['rounds more than it should', { figure: 8000 }, { figure: 8310 }],
    ['adds up small counts', { figure: 11 }, { figure: 8 }],
    ['says of another thing', { figure: 8310, measure: 'released' }, { figure: 8130 }],
    ['is of another day', { figure: 8310, date: '2024-04-01' }, { figure: 8130 }],
    ['only approximates', { figure: 8310, qualifier: 'about' as const }, { figure: 8130 }],
  ])('does not where it %s', async (_, above, below) => {
    expect(await found(headline(above), text(below))).toEqual([]);
  });

  it('does so with a stock, too', async () => {
    const held = { measure: 'held' };
    expect(await found(headline({ ...held, figure: 8310 }), text({ ...held, figure: 8130 }))).toHaveLength(1);
  });

  it('does not where the text gives several figures', async () => {
    const second = text({ figure: 180, claim_id: 'a-p3-2' });
    expect(await found(headline({ figure: 8310 }), text({ figure: 8130 }), second)).toEqual([]);
  });

  it('is none in another paragraph', async () => {
    const lead = text({ figure: 8310, paragraph: 2, claim_id: 'a-p2-1' });
    expect(await found(lead, text({ figure: 8130 }))).toEqual([]);
  });
});

test('a headline is the word of those whose figure it announces', async () => {
  const ministry = { speaker: 'the ministry', speaker_id: 'ministry', speech: 'reported' as const };
  const told = text({ figure: 8310, ...ministry });
  const elsewhere = claim({ measure: 'transferred', source_file: 'b.txt', figure: 8310, ...ministry });
  const all = await findings([headline({ figure: 8310 }), told, elsewhere], {
    headlines: [{ source_file: 'a.txt', paragraph: 1 }],
  });
  expect(all.map(({ inconsistency }) => [inconsistency.kind, inconsistency.voices])).toEqual([['agree', 1]]);
});
