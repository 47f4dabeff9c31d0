/** The subjects of verbs of speech, where other words stand between. */
import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('the subject of a verb of speech', () => {
  it.each([
    ['Doctors at a field hospital there said they had treated 40 men.', '40', 'doctors at a field hospital'],
    ['Lena Holt ordered flags flown at half-mast and said Marl would send 40 nurses.', '40', 'Lena Holt'],
    ['Some 40 people are missing, the prefect of Marl, Lena Holt, said.', '40', 'Lena Holt'],
    ['Foyle Farms is recalling 40 eggs because they may be bad, the board said.', '40', 'the board'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });

  it('is none of a firm that calls its goods back', () => {
    expect(whoSays('Foyle Farms is recalling 40 eggs.', '40')).toBeNull();
  });
});
