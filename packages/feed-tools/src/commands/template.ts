// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { commitmentWorkbook } from '../commitments/workbook.js';
import { plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { FeedReader } from '../read-feed/feed-reader.js';
import { SourceError } from '../source-error.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';
import { UsageError } from './usage.js';
import { writeNew } from './write-new.js';

/** `template commitments FEED`: the workbook that pilots fill; never overwrites a file. */
export async function template(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { out: { type: 'string' } }, ['MODÈLE', 'FLUX']);
  const [name = '', target = ''] = read.positionals;
  if (name !== 'commitments') throw new UsageError(message('template-unknown', { name }));
  const out = read.text('out') ?? 'suivi-des-engagements.xlsx';
  const feed = await FeedReader.open(target);
  const commitments = [...(await feed.collection('commitments'))];
  const count = (key: 'actions' | 'indicators'): number =>
    commitments.reduce((sum, commitment) => sum + commitment[key].length, 0);
  if (count('actions') + count('indicators') === 0)
    throw new SourceError({ file: target, reason: message('no-commitment') });
  await writeNew(out, await commitmentWorkbook(commitments));
  print([
    `${out}\u202f: ${plural(count('actions'), 'action')}, ${plural(count('indicators'), 'indicateur')} à suivre.`,
  ]);
  return 0;
}
