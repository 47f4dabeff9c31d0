/**
 * The figures of the first five reports as the codebook codes them, written down here, so that tests see the rules that
 * compare them alone and not how well they are read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../../../schemas/claim.ts';
import { claim } from './claims.ts';

export const DATA = fileURLToPath(new URL('../../../data', import.meta.url));
const FILES = readdirSync(`${DATA}/raw`).sort();
/** The file of a report, by the number that its name begins with. */
export const file = (id: string) => FILES.find((name) => name.startsWith(id))!;

type Row = Partial<Omit<Claim, 'place_id' | 'destination_id'>> & { place?: string; to?: string };
const about = (figure: number, word = 'roughly'): Row => ({
  figure,
  qualifier: 'about',
  figure_text: `${word} ${figure}`,
});
const noun = (text: string, low: number, high: number): Row => ({
  figure: null,
  qualifier: 'vague',
  figure_low: low,
  figure_high: high,
  figure_text: text,
});
const thousands = noun('thousands', 2000, 9999);
const tensOfThousands = noun('tens of thousands', 20_000, 99_999);
const year = (from: string, to = from): Row => ({
  date: from === to ? from : `${from}/${to}`,
  date_from: `${from}-01-01`,
  date_to: `${to}-12-31`,
});
const by = (speaker_id: string): Row => ({ speaker: speaker_id, speaker_id, speech: 'reported' });
const counted = (unit: string, unit_text: string, measure: string | null): Row => ({
  unit,
  unit_text,
  measure,
});

const CENTCOM = by('us-central-command');
const GENERAL = by('iraqi-intelligence-general-ap-2026-01');
const moved = (unit: string): Row => ({
  ...counted(unit, `${unit}s`, 'transferred'),
  date: '2026-01-21',
  place: 'hasakah',
  to: 'iraq',
});
const atMost7000: Row = {
  figure: 7000,
  qualifier: 'at_most',
  figure_high: 7000,
  figure_text: 'as many as 7,000',
};

/** Report, paragraph and fields of every claim; the ordinal follows from the order. */
const CLAIMS: [string, number, ...Row[]][] = [
  ['000', 3, thousands, moved('militant'), { modality: 'planned' }],
  ['000', 10, about(150), moved('fighter'), CENTCOM],
  ['000', 10, atMost7000, moved('detainee'), CENTCOM, { modality: 'possible' }],
  ['000', 11, { figure: 144 }, moved('detainee'), { measure: 'received' }, GENERAL],
  [
    '000',
    15,
    tensOfThousands,
    counted('woman', 'women and children', 'held'),
    year('2019', '2026'),
    { place: 'al-hol-camp' },
  ],
  ['001', 4, thousands, moved('militant'), { modality: 'planned' }],
  ['001', 7, about(150, 'approximately'), moved('fighter'), CENTCOM],
  ['001', 7, atMost7000, moved('detainee'), CENTCOM, { modality: 'possible' }],
  ['001', 9, { figure: 144 }, moved('detainee'), { measure: 'received' }, GENERAL],
  [
    '001',
    10,
    thousands,
    counted('woman', 'women and children', 'held'),
    { date: '2026-01-22', place: 'syria' },
  ],
  [
    '001',
    10,
    tensOfThousands,
    counted('family member', 'family members of fighters', 'held'),
    year('2019', '2026'),
    { place: 'al-hol-camp' },
  ],
  [
    '001',
    16,
    { figure: 2 },
    counted('soldier', 'soldiers of the US National Guard', 'killed'),
    year('2026'),
    { place: 'syria' },
  ],
  ['002', 4, thousands, moved('detainee'), { date: '2026-01-23', place: 'syria', modality: 'planned' }],
  [
    '003',
    4,
    { figure: 50_000, qualifier: 'more_than', figure_low: 50_000, figure_text: 'over 50,000' },
    counted('prisoner', 'ISIS prisoners', 'held'),
    { date: '2026-01-20', place: 'northeastern-syria' },
  ],
  [
    '003',
    18,
    thousands,
    counted('family member', 'family members', null),
    { date: '2026-01-20', place: 'syria' },
    by('kamaran-palani'),
  ],
  [
    '003',
    19,
    { figure: 27 },
    counted('detention centre', 'detention centers', 'facilities'),
    year('2024'),
    { place: 'syria' },
  ],
  [
    '003',
    19,
    { figure: 8950 },
    counted('member', 'male members of ISIS', 'held'),
    year('2024'),
    { place: 'syria' },
    by('us-department-of-state'),
  ],
  [
    '003',
    19,
    { figure: 43_250 },
    counted('non-combatant', 'non-combatants', 'held'),
    year('2024'),
    { place: 'syria' },
    by('us-department-of-state'),
  ],
  [
    '003',
    19,
    about(25_000),
    counted('child', 'children under 12', 'held'),
    year('2024'),
    { place: 'syria' },
    by('us-department-of-state'),
  ],
  [
    '003',
    19,
    about(60),
    counted('country', 'countries', 'countries_of_origin'),
    year('2024'),
    { place: 'syria' },
  ],
  [
    '004',
    12,
    about(10_000),
    counted('fighter', 'captured fighters', 'held'),
    { date: '2019-10-16', place: 'syria' },
  ],
  [
    '004',
    12,
    tensOfThousands,
    counted('family member', 'family members', 'held'),
    { date: '2019-10-16', place: 'syria' },
  ],
  [
    '004',
    12,
    about(40),
    counted('country', 'other countries', 'countries_of_origin'),
    { date: '2019-10-16', place: 'syria' },
  ],
  [
    '004',
    14,
    about(24),
    counted('fighter', 'fighters', 'escaped'),
    { date: '2019-10-16', place: 'qamishli' },
  ],
  [
    '004',
    14,
    about(5000),
    counted('detainee', 'detainees', 'held'),
    { date: '2019-10-16', place: 'hasakah' },
  ],
  [
    '004',
    19,
    noun('hundreds', 200, 999),
    counted('escape', 'escapes', 'escaped'),
    { date: '2019-10-16', place: 'syria' },
    by('kurdish-officials-defense-one-2019-10'),
  ],
];

const SPELLED: Record<string, string> = { hasakah: 'Hassakeh', 'al-hol-camp': 'Al-Hol' };

/** The claims of the five reports as the codebook codes them. */
export function claimsOf(): Claim[] {
  const ordinals = new Map<string, number>();
  return CLAIMS.map(([id, paragraph, ...rows]) => {
    const { place, to, ...row } = Object.assign({}, ...rows) as Row;
    const ordinal = (ordinals.get(`${id} ${paragraph}`) ?? 0) + 1;
    ordinals.set(`${id} ${paragraph}`, ordinal);
    const location = place === 'hasakah' && id !== '004' ? 'Hasakah' : (SPELLED[place!] ?? place!);
    return claim({
      ...row,
      claim_id: `${id}-p${paragraph}-${ordinal}`,
      source_file: file(id),
      paragraph,
      place_id: place!,
      location,
      destination_id: to ?? null,
    });
  });
}

/** The paragraphs of our digests, by the number behind the pilcrow. */
export function paragraph(source_file: string, number: number): string | undefined {
  const text = readFileSync(`${DATA}/raw/${source_file}`, 'utf8');
  return text.split('\n').find((line) => line.startsWith(`¶${number} `));
}
