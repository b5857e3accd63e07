// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { BRANCH_TEMPLATES, branchWorkbook } from '../branches/branch-workbook.js';
import { commitmentWorkbook } from '../commitments/workbook.js';
import { plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { FeedReader } from '../read-feed/feed-reader.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';
import { UsageError } from './usage.js';
import { writeNew } from './write-new.js';

/** Command `template NAME`: writes a workbook to fill in; never overwrites a file. */
export async function template(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  const branch = BRANCH_TEMPLATES.get(name);
  const commandArguments = readArguments(args, { out: { type: 'string' } }, branch ? ['MODÈLE'] : ['MODÈLE', 'FLUX']);
  const out = commandArguments.text('out');
  if (!branch) return commitments(commandArguments.positionals, out ?? 'suivi-des-engagements.xlsx');
  const file = out ?? branch.file;
  await writeNew(file, await branchWorkbook(branch));
  print([`${file}\u202f: ${plural(Object.keys(branch.columns).length, 'colonne')} à remplir.`]);
  return 0;
}

/** Writes the workbook that pilots fill in, with the actions and the indicators of a feed. */
async function commitments([name = '', target = '']: readonly string[], out: string): Promise<number> {
  if (name !== 'commitments')
    throw new UsageError(message('template-unknown', { name, known: ['commitments', ...BRANCH_TEMPLATES.keys()] }));
  const feed = await FeedReader.open(target);
  const records = [...(await feed.collection('commitments'))];
  const count = (key: 'actions' | 'indicators'): number =>
    records.reduce((sum, commitment) => sum + commitment[key].length, 0);
  if (count('actions') + count('indicators') === 0)
    throw new SourceError({ file: target, reason: message('no-commitment') });
  await writeNew(out, await commitmentWorkbook(records));
  print([
    `${out}\u202f: ${plural(count('actions'), 'action')}, ${plural(count('indicators'), 'indicateur')} à suivre.`,
  ]);
  return 0;
}
