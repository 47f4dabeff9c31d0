/** A town within the country that a sentence names first. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

describe('the town within a country', () => {
  test.each([
    ['where it happened', 'In Norway, nine men died on Sunday when a bus hit a wall in Bergen.', 'Bergen'],
    [
      'in a clause about the country',
      'In Norway, where rain killed 9 men at a mill in Bergen, bells rang.',
      'Bergen',
    ],
    ['behind the country', 'A bomb killed 9 men in Norway on Sunday at a market in Bergen.', 'Bergen'],
    [
      'though no list has it',
      'In Norway, 9 men died on Sunday when rain fell near Grimble Vosk.',
      'Grimble Vosk',
    ],
    ['not that of some', 'Rain killed 9 men in Norway, including a guard in Bergen.', 'Norway'],
    [
      'not that of another time',
      'Rain has killed 90 men in Norway since 2015, when it began in Bergen.',
      'Norway',
    ],
    [
      'not where somebody speaks of it',
      'Some 9 jobs will go in Norway and the rest in Chile, Ann Lee told reporters in Bergen.',
      'Norway',
    ],
    ['not elsewhere', 'In Norway, nine men died when a boat that was built in Basra sank.', 'Norway'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });
});
