/** `npm run bench`: how many articles of 400 words one core reads in a second, beside other libraries. */
import { readArguments, wholeNumber } from '../arguments.ts';
import { readLong } from './long.ts';
import { measureSpeeds, speedTable } from './speeds.ts';

const HELP = `npm run bench -- [--articles N] [--rounds N]   articles a second, for each layer and beside other libraries
npm run bench -- --long                        seconds for one line of 1, 2 and 5 MB`;

const { values } = readArguments(HELP, {
  articles: { type: 'string', default: '300' },
  rounds: { type: 'string', default: '5' },
  long: { type: 'boolean', default: false },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const articles = wholeNumber(values.articles, '--articles');
const rounds = wholeNumber(values.rounds, '--rounds');

if (values.long) {
  readLong(0.1);
  for (const megabytes of [1, 2, 5]) {
    const { seconds, claims } = readLong(megabytes);
    console.log(
      `${megabytes} MB in one line: ${seconds.toFixed(1)} s, ${(seconds / megabytes).toFixed(1)} s a MB, ${claims} claims`,
    );
  }
} else console.log(speedTable(await measureSpeeds({ articles, rounds }, say)));
