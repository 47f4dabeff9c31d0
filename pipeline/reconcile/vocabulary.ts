/** Loads the data that reconciliation works with: what is counted, what is measured, and which words narrow nothing. */
import { join } from 'node:path';
import { z } from 'zod';
import { Measure, PlaceWord, Unit } from '../../schemas/vocabulary.ts';
import { readLexicon } from '../input/lexicon.ts';
import { readTable } from '../input/tables.ts';
import { Movement } from './movements.ts';
import { PopulationRow, Populations } from './populations.ts';
import { ComparedMeasure, type QuantityVocabulary, SiteMeasure } from './quantity.ts';
import { Stock } from './stocks.ts';

const Toll = z.object({ measure: z.string(), note: z.string().nullable() });

export interface ReconcileVocabulary extends QuantityVocabulary {
  /** Stocks by measure: figures for different days that can be set against each other. */
  stocks: ReadonlyMap<string, Stock>;
  movements: readonly Movement[];
  /** Measures of events whose count goes on rising after the event. */
  tolls: ReadonlySet<string>;
  /** Measures of what lasts, a state or an amount; all others are of events. */
  lasting: ReadonlySet<string>;
  /** Words for kinds of places, lower case. */
  placeKindWords: ReadonlySet<string>;
}

/**
 * @param folder `data/vocabulary`: `populations.csv`, `comparable_measures.csv`, `site_measures.csv`, `stocks.csv`,
 *   `movements.csv`, `tolls.csv`, `measures.csv`, `units.csv`, `place_words.csv`
 * @throws Refusal with one sentence that names file, line and remedy
 */
export function loadReconcileVocabulary(folder: string): ReconcileVocabulary {
  const measures = readTable(join(folder, 'measures.csv'), Measure);
  const units = readTable(join(folder, 'units.csv'), Unit);
  const words = readLexicon<'word' | 'role'>('unit_text_words');
  const ofRole = (wanted: string) =>
    new Set(words.filter(({ role }) => role === wanted).map(({ word }) => word));
  const ofAspect = (wanted: string) =>
    measures.filter(({ aspect }) => aspect === wanted).map(({ code }) => code);
  return {
    populations: new Populations(readTable(join(folder, 'populations.csv'), PopulationRow), units),
    stocks: new Map(
      readTable(join(folder, 'stocks.csv'), Stock, 'measure').map((stock) => [stock.measure, stock]),
    ),
    movements: readTable(join(folder, 'movements.csv'), Movement),
    tolls: new Set(readTable(join(folder, 'tolls.csv'), Toll, 'measure').map(({ measure }) => measure)),
    comparedAs: readTable(join(folder, 'comparable_measures.csv'), ComparedMeasure),
    siteMeasures: readTable(join(folder, 'site_measures.csv'), SiteMeasure),
    amountUnits: new Set([
      ...readLexicon<'unit'>('unit_measures').map(({ unit }) => unit.toLowerCase()),
      ...readLexicon<'unit'>('unit_currencies').map(({ unit }) => unit.toLowerCase()),
    ]),
    ratioUnits: new Set(
      units.filter(({ dimension }) => dimension === 'ratio').map(({ unit }) => unit.toLowerCase()),
    ),
    amountMeasures: new Set(ofAspect('amount')),
    lasting: new Set([...ofAspect('state'), ...ofAspect('amount')]),
    empty: ofRole('empty'),
    boundary: ofRole('boundary'),
    placeKindWords: new Set(
      readTable(join(folder, 'place_words.csv'), PlaceWord).flatMap(({ word }) => word.split(' ')),
    ),
  };
}
