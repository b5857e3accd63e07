// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, type Feed, type Training } from '@orientation-widgets/feed';
import { LheoDocument } from '../lheo-export/lheo-document.js';
import { number, plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { loadOptions, locateFeed } from '../read-feed/feed-location.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';
import { writeNew } from './write-new.js';

/** Command `lheo FLUX`: writes the trainings of a feed as LHÉO 2.3; never overwrites a file. */
export async function lheo(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { out: { type: 'string' } }, ['FLUX']);
  const [target = ''] = commandArguments.positionals;
  const out = commandArguments.text('out') ?? 'offres-lheo.xml';
  const location = await locateFeed(target);
  const feed = await loadFeed(location.url, loadOptions(location));
  const sessions = [...(await feed.collection('sessions'))];
  if (sessions.length === 0) throw new SourceError({ file: target, reason: message('no-session') });
  const document = new LheoDocument({
    trainings: await trainingsOf(feed),
    sessions,
    places: await feed.collection('places'),
    providers: await feed.collection('providers'),
  });
  await writeNew(out, document);
  const { counts } = document;
  const omissions = [
    ...(counts.withoutSession
      ? [`${plural(counts.withoutSession, 'formation')} sans session, que LHÉO ne peut pas dire.`]
      : []),
    ...(counts.shortened ? [`Textes raccourcis à la longueur de LHÉO\u202f: ${number(counts.shortened)}.`] : []),
  ];
  print([
    `${out}\u202f: ${plural(counts.trainings, 'formation')}, ${plural(counts.sessions, 'session')}, LHÉO 2.3.`,
    ...omissions,
  ]);
  return 0;
}

/** Trainings with their long fields. */
async function trainingsOf(feed: Feed): Promise<Training[]> {
  const records: Training[] = [];
  for (const record of await feed.collection('trainings'))
    records.push((await feed.details('trainings', record.id)) ?? record);
  return records;
}
