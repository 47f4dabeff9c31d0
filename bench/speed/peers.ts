/** Libraries for comparison, as tasks. One that is not installed is left out. */
import type { ReportLine } from '../../schemas/document.ts';
import { onEach, type Task } from './measure.ts';

/** How many articles a round: one of these libraries is a thousand times slower than another. */
interface Sizes {
  articles: number;
  slow: number;
}

/**
 * @param sizes articles a round
 * @param corpus the articles of a round
 * @param say gets a line for each library that is not installed
 */
export async function peerTasks(
  { articles, slow }: Sizes,
  corpus: (round: number, count: number) => ReportLine[],
  say: (line: string) => void,
): Promise<Task[]> {
  const texts = (round: number, count: number) => corpus(round, count).map(({ text }) => text);
  const tasks: Task[] = [];
  const add = async (name: string, count: number, load: () => Promise<(text: string) => void>) => {
    try {
      const work = await load();
      tasks.push({ name, articles: count, prepare: (round) => onEach(texts(round, count), work) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      say(`${name} is left out: it is not installed (npm ci installs it).`);
    }
  };
  await add('wink-nlp: sentences and tags', articles, winkTags);
  await add('compromise: numbers', Math.ceil(articles / 4), compromiseNumbers);
  await add('Recognizers-Text: numbers and units', slow, recognizedNumbers);
  return tasks;
}

async function winkTags(): Promise<(text: string) => void> {
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: winkNLP } = await import('wink-nlp');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const read = nlp.readDoc(text);
    read.sentences().out();
    read.tokens().out(nlp.its.pos);
  };
}

async function compromiseNumbers(): Promise<(text: string) => void> {
  const { default: nlp } = await import('compromise');
  return (text) => void nlp(text).numbers().json();
}

async function recognizedNumbers(): Promise<(text: string) => void> {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const recognizers = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
  ];
  return (text) => {
    for (const recognize of recognizers) recognize(text, suite.Culture.English);
  };
}
