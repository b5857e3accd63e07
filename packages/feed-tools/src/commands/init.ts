// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createInterface } from 'node:readline/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { knownTerritory } from '../geo/territory-scope.js';
import { deduceTerritory } from '../init/deduce-territory.js';
import { findSources, type FoundSources } from '../init/find-sources.js';
import { configText } from '../init/write-config.js';
import { plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';
import { UsageError } from './usage.js';
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
  const territory = await territoryOf(commandArguments.text('territory'), folder, folderSources);
  await writeNew(out, configText(folderSources, territory, pathOf));
  if (commandArguments.flag('json')) printJson(asJson(folderSources));
  else print(summary(folderSources, out, territory));
  return 0;
}

/** The territory of the feed: as asked, else as the files say, else as the person at the terminal says. */
async function territoryOf(option: string | undefined, folder: string, { sources }: FoundSources): Promise<string> {
  if (option !== undefined) {
    if (!knownTerritory(option)) throw new UsageError(message('not-a-territory', { value: option.slice(0, 40) }));
    return option;
  }
  const files = sources.flatMap(({ paths }) => paths.map(name => join(folder, name)));
  const territory = await deduceTerritory(files);
  if (territory !== undefined) return territory;
  const answer = process.stdin.isTTY && process.stdout.isTTY ? await askTerritory() : undefined;
  if (answer !== undefined && knownTerritory(answer)) return answer;
  throw new UsageError(message('territory-to-give'));
}

async function askTerritory(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question('Territoire du flux (reg-53, dep-59, country-fr)\u202f: ')).trim();
  } finally {
    terminal.close();
  }
}

function asJson({ sources, unknown }: FoundSources): object {
  return { sources: sources.map(({ id, reader, paths }) => ({ id, kind: reader.kind, paths })), unknown };
}

function summary({ sources, unknown }: FoundSources, out: string, territory: string): string[] {
  const lines = [`${out}\u202f: ${plural(sources.length, 'source')}.`];
  for (const { id, reader, paths } of sources) lines.push(`  ${id} (${reader.name})\u202f: ${paths.join(', ')}`);
  if (unknown.length > 0) {
    const more = unknown.length > MAX_SHOWN ? `, … (${plural(unknown.length, 'fichier')})` : '';
    lines.push(`  Non reconnus\u202f: ${unknown.slice(0, MAX_SHOWN).join(', ')}${more}`);
  }
  lines.push(`  Territoire\u202f: ${knownTerritory(territory)?.name ?? territory} (${territory})`);
  lines.push('Relisez le titre, l’éditeur et le territoire avant de construire le flux.');
  return lines;
}
