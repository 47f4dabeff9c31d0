/** A claim of whose fields we are sure. */
export const SURE = {
  figure_confidence: 'high',
  unit_confidence: 'high',
  measure_confidence: 'high',
  date_confidence: 'high',
  location_confidence: 'high',
  speaker_confidence: 'high',
  confidence: 'high',
} as const;
