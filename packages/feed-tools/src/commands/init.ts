// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findSources, type FoundSources } from '../init/find-sources.js';
import { configText } from '../init/write-config.js';
import { plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';
import { writeNew } from './write-new.js';

/** Unrecognised files listed in the summary. */
const MAX_SHOWN = 10;

/** `init FOLDER`: writes a configuration for the files of a folder; never overwrites a file. */
export async function init(args: readonly string[]): Promise<number> {
  const options = { out: { type: 'string' }, territory: { type: 'string' }, json: { type: 'boolean' } } as const;
  const commandArguments = readArguments(args, options, ['DOSSIER']);
  const folder = commandArguments.positionals[0] ?? '';
  const out = commandArguments.text('out') ?? 'config.json';
  const folderSources = await findSources(folder);
  if (folderSources.sources.length === 0) throw new SourceError({ file: folder, reason: message('no-known-source') });
  const base = dirname(resolve(out));
  const pathOf = (name: string): string =>
    relative(base, join(resolve(folder), name))
      .split(sep)
      .join('/') || '.';
  await writeNew(out, configText(folderSources, commandArguments.text('territory') ?? 'reg-32', pathOf));
  if (commandArguments.flag('json')) printJson(asJson(folderSources));
  else print(summary(folderSources, out));
  return 0;
}

function asJson({ sources, unknown }: FoundSources): object {
  return { sources: sources.map(({ id, reader, paths }) => ({ id, kind: reader.kind, paths })), unknown };
}

function summary({ sources, unknown }: FoundSources, out: string): string[] {
  const lines = [`${out}\u202f: ${plural(sources.length, 'source')}.`];
  for (const { id, reader, paths } of sources) lines.push(`  ${id} (${reader.name})\u202f: ${paths.join(', ')}`);
  if (unknown.length > 0) {
    const more = unknown.length > MAX_SHOWN ? `, … (${plural(unknown.length, 'fichier')})` : '';
    lines.push(`  Non reconnus\u202f: ${unknown.slice(0, MAX_SHOWN).join(', ')}${more}`);
  }
  lines.push('Relisez le titre, l’éditeur et le territoire avant de construire le flux.');
  return lines;
}
