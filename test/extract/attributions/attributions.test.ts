import { describe, expect, it } from 'vitest';
import { attributionAt, readAttributions } from '../../../pipeline/extract/attributions/attributions.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

/** Who governs a stretch of a report: the speaker, or null for narration. */
function governing(report: string, figure: string, publisher: string | null = null) {
  const text = readText(documentFrom(report, { publisher }));
  const start = report.indexOf(figure);
  expect(start, `“${figure}” stands in the report`).toBeGreaterThanOrEqual(0);
  return attributionAt(readAttributions(text), start, start + figure.length);
}

function speaker(report: string, figure: string): string | null {
  return governing(report, figure)?.speaker ?? null;
}

describe('a source before its cue', () => {
  it.each([
    ['Officials said that 40 goats had strayed.', '40', 'officials'],
    ['The harbour board reported 17 cases on Friday.', '17', 'the harbour board'],
    ['Mira Tolland, a baker from Quillby, said 12 ovens were cold.', '12', 'Mira Tolland'],
    ['The ferry line, which owns nine boats, said 300 people were aboard.', '300', 'the ferry line'],
    ['Two clerks who spoke to the court estimated that 55 files were lost.', '55', 'two clerks'],
    ['A survey carried out last week showed 61 percent in favour.', '61', 'a survey'],
    ['Quillby claims most of its 70 wells are dry.', '70', 'Quillby'],
    ['Smugglers have alleged that 25 crates were seized.', '25', 'smugglers'],
    ['The miller on Monday said 90 sacks were spoiled.', '90', 'the miller'],
  ])('%s', (report, figure, expected) => {
    expect(speaker(report, figure)).toBe(expected);
  });
});

describe('a source behind the content', () => {
  it.each([
    ['Some 40 goats had strayed, officials said.', '40', 'officials'],
    ['Some 40 goats had strayed, said Mira Tolland, a baker of 33.', '40', 'Mira Tolland'],
    [
      'The bridge carried 800 carts a day, according to a count by the parish.',
      '800',
      'a count by the parish',
    ],
    ['According to the port office, 14 ships are late.', '14', 'the port office'],
    ['The storm, the mayor said, felled 60 oaks.', '60', 'the mayor'],
    ['As the almanac noted, 31 comets were seen.', '31', 'the almanac'],
    ['As reported by the almanac, 31 comets were seen.', '31', 'the almanac'],
    ['The guild put the number of idle looms at 70.', '70', 'the guild'],
    ['The Quillby Observatory documented 70 floods.', '70', 'Quillby Observatory'],
    ['The guild denied selling 70 looms.', '70', 'the guild'],
  ])('%s', (report, figure, expected) => {
    expect(speaker(report, figure)).toBe(expected);
  });

  it('does not attribute figures in the words that name the source', () => {
    expect(speaker('Some 40 goats had strayed, said Mira Tolland, a baker of 33.', '33')).toBeNull();
    expect(speaker('The bridge is safe, according to a poll of 900 drivers.', '900')).toBeNull();
  });
});

describe('quotations', () => {
  it.each([
    ['“We counted 40 goats,” the shepherd said.', '40'],
    ['"We counted 40 goats," the shepherd said.', '40'],
    ["''We counted 40 goats,'' the shepherd said.", '40'],
    ['"We counted 40 goats,” the shepherd said.', '40'],
    ['The shepherd said: “We counted 40 goats.”', '40'],
    ['“We counted 40 goats.” the shepherd said.', '40'],
    ['“It rained,” said the shepherd. “We counted 40 goats.”', '40'],
    ['“It rained,” said the shepherd.\n“We counted 40 goats.”', '40'],
    ['“It rained,” the shepherd said, “and we counted 40 goats.”', '40'],
  ])('%s', (report, figure) => {
    const found = governing(report, figure);
    expect(found?.speaker).toBe('the shepherd');
    expect(found?.speech).toBe('direct');
  });

  it('go on over paragraphs that are left open', () => {
    const report = '“It rained,” Mira Tolland said. “The well was dry.\n“Only 12 buckets were left.”';
    expect(governing(report, '12')).toMatchObject({ speaker: 'Mira Tolland', basis: 'inherited' });
  });

  it('are not ruled by a cue inside them', () => {
    expect(speaker('“The miller said 40 sacks were gone,” the baker complained.', '40')).toBe('the baker');
  });

  it('belong to the subject where no verb of speech stands', () => {
    expect(speaker('The guild issued a letter. “At least 40 looms stand idle this winter.”', '40')).toBe(
      'the guild',
    );
  });
});

describe('who is meant', () => {
  it.each([
    ['Mira Tolland spoke first. Tolland said 40 goats had strayed.', '40', 'Mira Tolland'],
    ['Mira Tolland spoke first. She said 40 goats had strayed.', '40', 'Mira Tolland'],
    ['Mr. Brandt met Mrs. Tolland. He said 40 goats had strayed.', '40', 'Brandt'],
    ['Lena Brandt praised Ivan Moss. She said 40 goats had strayed.', '40', 'Lena Brandt'],
    ['A senior ferry official resigned. The official said 40 boats leak.', '40', 'a senior ferry official'],
    ['The Quillby Ferry Council (QFC) met. QFC said 40 boats leak.', '40', 'Quillby Ferry Council'],
    ['The Northern Harbour Command met. NORHARCOM said 40 boats leak.', '40', 'Northern Harbour Command'],
    [
      'The Quillby Observatory for Tides opened. The Observatory said 40 gauges broke.',
      '40',
      'Quillby Observatory for Tides',
    ],
    ['The Quillby Army marched. The army said 40 carts broke.', '40', 'Quillby Army'],
    ['Secretary of State Jane Holt said 40 carts broke.', '40', 'Jane Holt'],
    ['Its director, Jane Holt, said 40 carts broke.', '40', 'Jane Holt'],
    ['The mayor spoke, and CENTRA, which said 40 carts broke, agreed.', '40', 'CENTRA'],
  ])('%s', (report, figure, expected) => {
    expect(speaker(report, figure)).toBe(expected);
  });
});

describe('narration', () => {
  it.each([
    ['Police found 12 lanterns in the barn.', '12'],
    ['The baker sold 40 loaves.', '40'],
    ['The baker counted 40 loaves.', '40'],
    ['The guild, the mayor said, lost many looms; it now has 12.', '12'],
    ['The guild seized 40 looms and held 12.', '12'],
    ['Note: The 40 looms were later found.', '40'],
    ['Some 46 percent of voters said yes, and 12 stayed at home.', '12'],
    ['About 47 reservoirs reportedly overflowed.', '47'],
    ['The ministry said the road was open. A crew of 40 cleared it.', '40'],
    ['She bought an estimated 200 candles.', '200'],
  ])('%s', (report, figure) => {
    expect(speaker(report, figure)).toBeNull();
  });
});

describe('reported speech goes on', () => {
  it('where the tense is shifted back', () => {
    const report = 'The miller said 40 sacks were spoiled. Another 12 had been stolen.';
    expect(governing(report, '12')).toMatchObject({ speaker: 'the miller', basis: 'inherited' });
  });

  it('where a count goes on from the one before', () => {
    expect(speaker('The miller said 40 sacks were spoiled. Another 12 were dry.', '12')).toBe('the miller');
  });

  it('not past the paragraph', () => {
    expect(speaker('The miller said 40 sacks were spoiled.\nAnother 12 were dry.', '12')).toBeNull();
  });
});

describe('outlets', () => {
  it('are the way, not the source, when they are told', () => {
    expect(governing('The miller told Reuters that 40 sacks were spoiled.', '40')).toMatchObject({
      speaker: 'the miller',
      via: 'Reuters',
    });
  });

  it('are the way when they quote someone', () => {
    expect(governing('Reuters quoted the mayor as saying that 40 sacks were spoiled.', '40')).toMatchObject({
      speaker: 'the mayor',
      via: 'Reuters',
    });
    expect(governing('The mayor was quoted by Reuters as saying 40 sacks were spoiled.', '40')).toMatchObject(
      {
        speaker: 'the mayor',
        via: 'Reuters',
      },
    );
  });

  it('are the way when they cite someone', () => {
    expect(governing('Some 40 sacks were spoiled, Reuters said, citing the miller.', '40')).toMatchObject({
      speaker: 'the miller',
      via: 'Reuters',
    });
  });

  it.each([
    ['The miller told the Marlish website Quillby Post that 40 sacks were spoiled.', 'Quillby Post'],
    ['The miller told the Reuters news agency that 40 sacks were spoiled.', 'Reuters'],
    ['The miller told the Marlish daily Al-Quill that 40 sacks were spoiled.', 'Al-Quill'],
    ['The miller told Marlish state TV that 40 sacks were spoiled.', 'Marlish state TV'],
    ['The miller, quoted by Reuters, said 40 sacks were spoiled.', 'Reuters'],
    ['The miller told Marlish state television that 40 sacks were spoiled.', 'Marlish state television'],
    ['The miller told The New York Times that 40 sacks were spoiled.', 'The New York Times'],
  ])('are called by their names: %s', (report, via) => {
    expect(governing(report, '40')).toMatchObject({ speaker: 'the miller', via });
  });

  it('are called by their names where only their kind stands', () => {
    const report =
      'The Quillby Post newspaper said 12 sacks burned. The miller told the newspaper that 40 were wet.';
    expect(governing(report, '40')?.via).toBe('The Quillby Post newspaper');
    const named = 'The mill burned, Reuters said. The miller told the newspaper that 40 were wet.';
    expect(governing(named, '40')?.via).toBe('Reuters');
    expect(governing('The miller told the newspaper that 40 were wet.', '40')?.via).toBe('the newspaper');
  });

  it.each([
    'Some 40 sacks were spoiled, the miller estimates, according to Reuters.',
    'Reuters reported that the miller said 40 sacks were spoiled.',
    'The miller told Reuters that 12 sacks were wet. Of those, 40 percent were spoiled.',
  ])('are the way when they report what somebody says: %s', (report) => {
    expect(governing(report, '40')).toMatchObject({ speaker: 'the miller', via: 'Reuters' });
  });

  it('are the way of what the same speaker says next', () => {
    const report = 'A village miller told Reuters that 12 sacks were wet. The miller said 40 were spoiled.';
    expect(governing(report, '40')?.via).toBe('Reuters');
    const other =
      'A village miller told Reuters that 12 sacks were wet. The mayor said 9 were dry. The miller said 40 were spoiled.';
    expect(governing(other, '40')?.via).toBeNull();
  });

  it('are the way of one of the group that they heard', () => {
    const report = 'Local millers told Reuters that 12 sacks were wet. One miller said 40 were spoiled.';
    expect(governing(report, '40')).toMatchObject({ speaker: 'one miller', via: 'Reuters' });
    const other = 'Local millers told Reuters that 12 sacks were wet. One baker said 40 were spoiled.';
    expect(governing(other, '40')?.via).toBeNull();
  });

  it('are no way to what they say themselves', () => {
    expect(governing('Some 40 sacks were spoiled, according to Reuters.', '40')?.via).toBeNull();
  });

  it('are left out when they publish the report', () => {
    expect(governing('The miller told the BBC that 40 sacks were spoiled.', '40', 'BBC')?.via).toBeNull();
  });

  it('are the outlet, not whoever asks for it', () => {
    expect(governing('The miller told CNN presenter Ann Holt that 40 sacks were spoiled.', '40')?.via).toBe(
      'CNN',
    );
    expect(governing('The miller told Time magazine 40 sacks were spoiled.', '40')?.via).toBe('Time');
  });

  it('are not whoever else is told', () => {
    expect(governing('The miller told people that 40 sacks were spoiled.', '40')?.via).toBeNull();
    expect(governing('The miller told the Post Office that 40 sacks were spoiled.', '40')?.via).toBeNull();
    expect(governing('The miller told neighbours that 40 sacks were spoiled.', '40')?.via).toBeNull();
  });
});

describe('labels and nouns', () => {
  it('a headline names its source before a colon', () => {
    expect(speaker('Officials: Flood strands at least 25', '25')).toBe('officials');
  });

  it('a transcript names each speaker', () => {
    const report =
      'HOLT: Good evening.\nMOSS: We lost 40 carts.\nIn 12 days.\nHOLT: And then?\nMOSS: It snowed.';
    expect(governing(report, '40')).toMatchObject({ speaker: 'MOSS', speech: 'direct' });
    expect(speaker(report, '12')).toBe('MOSS');
  });

  it('a light verb gives a warning to its subject', () => {
    expect(speaker('Wardens have issued a stern warning that 40 bridges may fall.', '40')).toBe('wardens');
  });

  it('a claim is its owner’s', () => {
    expect(speaker('Jane Holt’s claim that 40 carts broke is disputed.', '40')).toBe('Jane Holt');
  });
});

describe('block quotations', () => {
  it('belong to whoever the colon before them names', () => {
    const report =
      'The harbour almanac writes:\nAt least 40 boats were lost in one night.\nThe next 12 were towed.';
    expect(speaker(report, '40')).toBe('the harbour almanac');
    expect(speaker(report, '12')).toBeNull();
  });
});

describe('the inner source', () => {
  it('goes before the outer one', () => {
    expect(speaker('The mayor said the guild reported 40 idle looms.', '40')).toBe('the guild');
  });

  it('unless it only wishes', () => {
    expect(speaker('The mayor said the guild wants 40 looms.', '40')).toBe('the mayor');
  });
});
