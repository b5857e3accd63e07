// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { dirname, join, relative, resolve, sep } from 'node:path';
import { knownTerritory, territoryNamed } from '../geo/territory-scope.js';
import { deduceTerritory } from '../init/deduce-territory.js';
import { findSources, type FoundSources } from '../init/find-sources.js';
import { configText, type FeedAbout } from '../init/write-config.js';
import { plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { readArguments, type Arguments } from './arguments.js';
import { ask, openTerminal, type Terminal } from './questions.js';
import { print, printJson } from './terminal.js';
import { UsageError } from './usage.js';
import { writeNew } from './write-new.js';

/** Maximum number of unrecognised files listed in the summary. */
const MAX_SHOWN = 10;

/**
 * Command `init FOLDER`: writes a configuration for the files of a folder, and asks for the missing data; never
 * overwrites a file.
 */
export async function init(args: readonly string[], open: () => Terminal | undefined = openTerminal): Promise<number> {
  const options = {
    out: { type: 'string' },
    territory: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
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
  const about = await aboutFeed(commandArguments, await deduceTerritory(filesOf(folder, folderSources)), open);
  await writeNew(out, configText(folderSources, about, pathOf));
  if (commandArguments.flag('json')) printJson(asJson(folderSources));
  else print(summary(folderSources, out, about.territory));
  return 0;
}

function filesOf(folder: string, { sources }: FoundSources): string[] {
  return sources.flatMap(({ paths }) => paths.map(name => join(folder, name)));
}

/**
 * Returns the territory of the feed, its title and its publisher, from the options, else from the answers of the user
 * at the terminal, else from the files.
 */
async function aboutFeed(
  commandArguments: Arguments,
  deducedTerritory: string | undefined,
  open: () => Terminal | undefined,
): Promise<FeedAbout> {
  const territoryText = commandArguments.text('territory');
  const territoryOption = territoryText === undefined ? undefined : territoryNamed(territoryText)?.id;
  if (territoryText !== undefined && territoryOption === undefined)
    throw new UsageError(message('not-a-territory', { value: territoryText.slice(0, 40) }));
  const [titleOption, publisherOption] = [commandArguments.text('title'), commandArguments.text('publisher')];
  const isAsked = [territoryOption, titleOption, publisherOption].includes(undefined);
  const terminal = isAsked && !commandArguments.flag('json') ? open() : undefined;
  const answer = async (option: string | undefined, text: string, proposal?: string): Promise<string | undefined> =>
    option ?? (terminal ? ask(terminal, { text, proposal }) : proposal);
  try {
    const territory = territoryOption ?? (terminal ? await askTerritory(terminal, deducedTerritory) : deducedTerritory);
    if (territory === undefined) throw new UsageError(message('territory-to-give'));
    const name = knownTerritory(territory)?.name ?? '';
    const title = await answer(titleOption, 'Titre du flux', `Orientation ${name}`.trim());
    const publisher = await answer(publisherOption, 'Qui publie ce flux');
    return { territory, title, publisher: publisher === '' ? undefined : publisher };
  } finally {
    terminal?.close();
  }
}

async function askTerritory(terminal: Terminal, proposal: string | undefined): Promise<string> {
  const answer = await ask(terminal, {
    text: 'Territoire du flux (Bretagne, reg-53, dep-59, country-fr)',
    proposal,
    refuse: id => (territoryNamed(id) ? undefined : `«\u202f${id}\u202f» n’est pas un territoire.`),
  });
  return territoryNamed(answer)?.id ?? answer;
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
  const unpublished = sources.filter(({ reader, provenance }) => reader.needsPublisher && !provenance);
  for (const { id } of unpublished)
    lines.push(
      `À compléter\u202f: qui publie les chiffres de ${id}. Sans "publisher", build les refuse\u202f; sans eux, retirez la source.`,
    );
  lines.push('Relisez le titre, l’éditeur et le territoire avant de construire le flux.');
  return lines;
}
