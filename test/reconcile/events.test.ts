import { describe, expect, it } from 'vitest';
import { datedEvents } from '../../pipeline/reconcile/events.ts';
import type { Event } from '../../schemas/authority.ts';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings } from './support/claims.ts';

const event = (over: Partial<Event> = {}): Event => ({
  event_id: 'bridge-ambush',
  name: 'Ambush at the bridge',
  start_date: '2023-12-13',
  end_date: null,
  place_id: 'norburg',
  description: 'Two border guards of the river brigade killed',
  source: 'invented',
  note: null,
  ...over,
});
const guards = (over: Partial<Claim> = {}) =>
  claim({ figure: 2, unit: 'guard', unit_text: 'border guards', measure: 'killed', ...over });
const year = {
  date: '2024',
  date_from: '2024-01-01',
  date_to: '2024-12-31',
  place_id: 'nordland',
  location: 'Nordland',
};

const found = async (one: Claim, ...events: Event[]) =>
  (await findings([one], { events })).map(({ inconsistency }) => inconsistency);

describe('the date of a claim about a known event', () => {
  it('is pointed out where it is another', async () => {
    const [finding] = await found(guards(year), event());
    expect(finding).toMatchObject({ kind: 'date', inconsistency_id: 'date-a-p1-1' });
    expect(finding!.title).toBe('Ambush at the bridge: dated 2024 instead of 2023-12-13');
  });

  it('is right within the days of the event', async () => {
    expect(
      await found(guards({ date: '2023-12', date_from: '2023-12-01', date_to: '2023-12-31' }), event()),
    ).toEqual([]);
  });

  it('is right where another such event was then', async () => {
    expect(
      await found(guards(year), event(), event({ event_id: 'second-ambush', start_date: '2024-04' })),
    ).toEqual([]);
  });

  it('is not compared with an event elsewhere, long past, or about something else', async () => {
    expect(await found(guards(year), event({ place_id: 'sudstad' }))).toEqual([]);
    expect(await found(guards(year), event({ start_date: '2019' }))).toEqual([]);
    expect(await found(guards({ ...year, unit: 'driver', unit_text: 'drivers' }), event())).toEqual([]);
    expect(await found(guards({ ...year, measure: 'trained' }), event())).toEqual([]);
    expect(await found(guards({ ...year, unit_text: 'guards from the south' }), event())).toEqual([]);
  });
});

it('a date of an event that cannot be read is one sentence', () => {
  expect(() => datedEvents([event({ start_date: 'spring' })])).toThrow(
    /events\.csv, event 'bridge-ambush': 'spring'/,
  );
});
