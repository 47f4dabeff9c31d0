/** For which date figures in reports from courts are stated. */
import { describe, expect, test } from 'vitest';
import { dates, figuresDated, PUBLISHED } from '../../../../support/claim_fields.ts';

describe('reports from courts', () => {
  const text = [
    'A man has been jailed for a raid on a jeweller.',
    'Tom Reed, who pleaded guilty at Holm Crown Court on Thursday, attacked the shop with a hammer in May 2023.',
    'He was sentenced to six years.',
    'Two other men waited in a van outside.',
    'The judge told him that he had shown no remorse, and 14 witnesses gave evidence to the jury.',
  ].join('\n');

  test('tell of the offence on its day, of the trial on the trial’s', () => {
    expect(dates(text)).toEqual(['2025-03-13', '2023-05', '2025-03-13']);
  });

  test('tell of the night of the offence', () => {
    const more = `${text}\nThe jury heard on Monday that 12 guards were off duty that night.`;
    expect(dates(more).at(-1)).toBe('2023-05');
  });

  test('tell how long the trial was as of the trial', () => {
    expect(dates(`${text}\nThe trial, which lasted 12 weeks, was long.`).at(-1)).not.toBe('2023-05');
  });

  test('tell what a court ordered as of its day', () => {
    expect(dates('He appeared in court on Monday. He was ordered to repay £40.')).toEqual(['2025-03-10']);
  });

  test('tell in a second clause what the court did', () => {
    const more = `${text}\nThe jury left the room at noon and asked for 12 maps.`;
    expect(dates(more).at(-1)).not.toBe('2023-05');
  });

  test('tell of no release as of the offence', () => {
    const arrest = [
      'Deputies chased a stolen lorry through Holm on Sunday, and it hit 12 cars.',
      'Tom Reed was charged with theft before a judge, and a court date was set at a hearing.',
      'He was freed from jail in May 2023 after a sentence of four years.',
      'Nobody could say why.',
      'The chase left nine deputies hurt.',
    ].join('\n');
    expect(dates(arrest).at(-1)).toBe('2025-03-09');
  });

  test('tell in one sentence what the convict did and what he got', () => {
    const lead = 'A man who tied up three jewellers in their shop has been jailed for six years.';
    expect(dates([lead, ...text.split('\n').slice(1, 2)].join('\n'))).toEqual(['2023-05', PUBLISHED]);
  });
});

test('what people are charged with happened before the day on which they came to court', () => {
  expect(
    figuresDated(
      [
        'Two men were booked into the county jail on Thursday after a robbery.',
        'Officers were called to the shop late on Tuesday. They found the clerk on the floor.',
        'According to the charges, he handed over $310.',
        'The men, who deny the charges, are due in court on Monday.',
      ].join('\n\n'),
    ),
  ).toEqual(['Two: 2025-03-13', '$310: 2025-03-11']);
});

test('a fine outside a court is of what was told right before it', () => {
  expect(
    dates('In August 2023 a roof fall killed six miners. The company was fined 12 million roubles.'),
  ).toEqual(['2023-08', '2023-08']);
});

test('what a jury orders is of the trial, and what shares do of the day', () => {
  expect(
    dates(
      [
        'A jury on Thursday ordered Orvo to pay $90 million to 40 families.',
        'The pipeline spilled 300,000 gallons of oil in August 2019.',
        'Jurors deliberated for nine hours after a trial. The judge told the court that the verdict was just.',
        'Its shares fell 3 per cent.',
      ].join('\n\n'),
    ),
  ).toEqual(['2025-03-13', '2025-03-13', '2019-08', '2025-03-13', '2025-03-13']);
});
