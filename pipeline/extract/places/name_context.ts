/** What is known of a report when a name of the gazetteer is judged where it stands. */
import type { Text } from '../text/text.ts';
import type { Candidate } from './candidates.ts';
import type { CompanyNames } from './companies.ts';
import type { Persons } from './persons.ts';

export interface Surroundings {
  text: Text;
  persons: Persons;
  /** For each token, the candidate that holds it. */
  holder: ReadonlyMap<number, Candidate>;
  /** Candidates behind which the place that contains them is named. */
  contained: ReadonlySet<Candidate>;
  companies: CompanyNames;
}
