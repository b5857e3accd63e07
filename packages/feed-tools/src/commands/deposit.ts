// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { decodeCollection, type Resource } from '@orientation-widgets/feed';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isObject, readJson } from '../json/parse-json.js';
import { fieldMessage } from '../messages/feed-messages.js';
import { plural } from '../messages/french-numbers.js';
import { atPath, message, type Message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';
import { changeFile } from '../publish/change-file.js';
import { oversizeFault } from '../readers/size-limits.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print, printError } from './terminal.js';

/** Maximum size of a deposited file: a project is a page of text. */
const MAX_BYTES = 1_000_000;

/**
 * Command `deposit FILE --into FILE`: adds submitted projects to a file that a configuration reads (kind `feed`). An
 * invalid record is reported and left out; the others are added.
 */
export async function deposit(args: readonly string[]): Promise<number> {
  const options = { into: { type: 'string' }, replace: { type: 'boolean' } } as const;
  const commandArguments = readArguments(args, options, ['FICHIER']);
  const file = commandArguments.positionals[0] ?? '';
  const into = commandArguments.text('into') ?? 'innovations.json';
  const deposited = await recordsOf(file, MAX_BYTES);
  // The lock serialises concurrent deposits: the second reads the result of the first.
  const { added, refused } = await changeFile(into, replace =>
    addProjects(deposited.records, { file, into, isReplacing: commandArguments.flag('replace') }, replace),
  );
  print([`${into}\u202f: ${plural(added, 'projet')} de plus${refused > 0 ? `, ${plural(refused, 'refusé')}` : ''}.`]);
  return refused > 0 ? 1 : 0;
}

/** Adds the projects of a file to another one, and reports those that are refused. */
async function addProjects(
  records: readonly unknown[],
  { file, into, isReplacing }: { readonly file: string; readonly into: string; readonly isReplacing: boolean },
  replace: (content: string) => Promise<void>,
): Promise<{ readonly added: number; readonly refused: number }> {
  const earlier = existsSync(into) ? await recordsOf(into) : { file: {}, records: [] };
  const byId = new Map(earlier.records.map(record => [isObject(record) ? record['id'] : record, record]));
  let added = 0;
  let refused = 0;
  for (const [index, record] of records.entries()) {
    const checked = projectOf(record);
    const fault =
      'fault' in checked
        ? checked.fault
        : byId.has(checked.project.id) && !isReplacing
          ? message('deposit-known', { id: checked.project.id, file: into })
          : undefined;
    if (fault || 'fault' in checked) {
      refused += 1;
      if (fault) printError(`${file}\u202f: ${textOf(atPath(`/directory/${index}`, fault), 'fr')}`);
      continue;
    }
    byId.set(checked.project.id, checked.project);
    added += 1;
  }
  if (added > 0) await replace(`${JSON.stringify({ ...earlier.file, directory: [...byId.values()] }, null, 2)}\n`);
  return { added, refused };
}

/** Reads the records of `directory` in a file, and the rest of the file. */
async function recordsOf(
  file: string,
  maxBytes?: number,
): Promise<{ readonly file: Record<string, unknown>; readonly records: readonly unknown[] }> {
  if (maxBytes !== undefined && (await stat(file)).size > maxBytes)
    throw new SourceError({ file, reason: message('file-too-large', { limit: maxBytes / 1_000_000 }) });
  const content = await readJson(file, file);
  const records = isObject(content) ? content['directory'] : undefined;
  if (!isObject(content) || !Array.isArray(records))
    throw new SourceError({ file, reason: atPath('/directory', message('should-be-a-list')) });
  return { file: content, records };
}

/** Returns a project that may be published, without its own source; else the fault that prevents it. */
function projectOf(record: unknown): { readonly project: Resource } | { readonly fault: Message } {
  if (!isObject(record)) return { fault: message('should-be-an-object') };
  const tooLong = oversizeFault(record);
  if (tooLong) return { fault: tooLong.reason };
  const ownFields = { ...record };
  // The source is set by the configuration.
  delete ownFields['sourceId'];
  const { collection, problems } = decodeCollection('directory', [ownFields]);
  const [problem] = problems;
  if (problem) return { fault: fieldMessage(problem.path.replace(/^\/\w+\/\d+/, '') || '/', problem.expected) };
  const [project] = collection;
  return project?.kind === 'innovation' ? { project } : { fault: message('not-an-innovation') };
}
