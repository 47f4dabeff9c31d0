/** The codes of a claim in words for readers, who need not know the codebook. */
import type {
  DateBasis,
  LocationBasis,
  Modality,
  Qualifier,
  SpeakerBasis,
  Speech,
  UnitBasis,
} from '../../schemas/codes.ts';
import type { ParagraphKind } from '../../schemas/document.ts';

export const UNIT_BASIS: Record<UnitBasis, string> = {
  stated: 'said beside the figure',
  implied: 'understood from the wording',
  inherited: 'left out here; taken from what the figure refers to',
};

export const DATE_BASIS: Record<DateBasis, string> = {
  stated: 'read from',
  relative: 'worked out from',
  inherited: 'carried over from',
  published: 'the report’s date: the text ties the figure to no other',
};

export const LOCATION_BASIS: Record<LocationBasis, string> = {
  stated: 'read from',
  inherited: 'carried over from',
  dateline: 'from the dateline',
};

export const SPEAKER_BASIS: Record<SpeakerBasis, string> = {
  stated: 'read from',
  inherited: 'goes on speaking since',
  publisher: 'the report says it in its own voice',
};

export const SPEECH: Record<Speech, string> = {
  direct: 'in quotation marks',
  reported: 'in reported speech',
  narration: 'in narration',
};

export const MODALITY: Record<Modality, string> = {
  asserted: 'as a fact',
  possible: 'as possible, not certain',
  planned: 'as planned or demanded',
  denied: 'as not so',
};

export const QUALIFIER: Record<Qualifier, string> = {
  exact: 'exactly',
  about: 'about',
  at_least: 'at least',
  more_than: 'more than',
  at_most: 'at most',
  less_than: 'less than',
  range: 'between',
  vague: 'between',
};

/** What a paragraph that is not the report's own text is. */
export const FURNITURE: Partial<Record<ParagraphKind, string>> = {
  consent: 'consent notice',
  player: 'player',
  prompt: 'prompt',
  comment: 'comment',
  related: 'related link',
  stamp: 'stamp or label',
  biography: 'about the author',
  address: 'address',
  repeat: 'repeated caption',
};
