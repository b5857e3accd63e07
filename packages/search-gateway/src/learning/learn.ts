// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createJobIndex, createTrainingIndex } from '@orientation-widgets/search';
import { readFile, writeFile } from 'node:fs/promises';
import { openFeed } from '../assistants/open-feed.js';
import { proposalOf, readAccepted, readUnanswered, withLines } from './lexicon-lines.js';

/** Names of jobs proposed for a text, at most. */
const MAX_JOBS = 3;
const HEAD = `# Ce que des personnes ont écrit et que la recherche n’a pas trouvé.
# Une ligne : ce qu’elles écrivent, deux points, puis des mots de titres de formations, séparés par des virgules.
# Corrigez une ligne, puis enlevez son premier « # » pour l’accepter. Les autres ne servent à rien.
`;

export interface LearnOptions {
  /** Address or folder of the feed whose trainings are to be found. */
  readonly feed: string;
  /** Texts without an answer; or, with `into`, proposals that a person has read. */
  readonly file: string;
  /** Table of the lexicon that receives the accepted lines; undefined to propose. */
  readonly into: string | undefined;
  /** Receives what is printed. */
  readonly print: (text: string) => void;
}

/** Proposes lines for the lexicon, or writes those that a person has accepted. @returns whether every accepted line could be written. */
export async function learn({ feed: address, file, into, print }: LearnOptions): Promise<boolean> {
  const feed = await openFeed(address);
  const trainingIndex = createTrainingIndex({
    trainings: await feed.collection('trainings'),
    sessions: await feed.collection('sessions'),
    places: await feed.collection('places'),
  });
  const findsTrainings = (text: string): boolean => trainingIndex.search({ text, limit: 0 }).total > 0;
  const text = await readFile(file, 'utf8');
  if (into !== undefined) {
    const { lines, faults } = readAccepted(text, findsTrainings);
    for (const fault of faults) print(`${file}, ${fault}\n`);
    if (!faults.length) await writeFile(into, withLines(await readFile(into, 'utf8'), lines));
    print(faults.length ? 'Rien n’est écrit.\n' : `${lines.length} ligne(s) acceptée(s) dans ${into}.\n`);
    return !faults.length;
  }
  const jobs = await feed.collection('jobs');
  const jobIndex = createJobIndex({ jobs, appellations: await feed.collection('appellations') });
  print(HEAD);
  for (const [typedText, days] of readUnanswered(text)) {
    // The lexicon may have learnt it since.
    if (findsTrainings(typedText)) continue;
    const names = jobIndex
      .search(typedText)
      .hits.map(({ jobId }) => jobs.get(jobId)?.title.masculine.toLowerCase() ?? '');
    print(`${proposalOf(typedText, days, names.filter(findsTrainings).slice(0, MAX_JOBS))}\n`);
  }
  return true;
}
