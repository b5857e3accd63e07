// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { openTerminal, type Terminal } from '@orientation-widgets/feed-tools';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PortalError } from '../portal-error.js';
import { readArguments } from './arguments.js';
import { initAnswers, OPTIONS, type InitAnswers } from './init-answers.js';
import { branchProject, type BranchProject } from './init-branch.js';
import { print } from './terminal.js';

/**
 * `init [DOSSIER]`: writes a configuration and a first page, asks questions for missing options, and never overwrites a
 * file.
 */
export async function init(args: readonly string[], open: () => Terminal | undefined = openTerminal): Promise<number> {
  const commandArguments = readArguments(args, OPTIONS, 1);
  const folder = commandArguments.positionals[0] ?? '.';
  const json = join(folder, 'portal.json');
  // Checked first, so that no one answers questions for nothing.
  refuseExisting(json);
  const answers = await initAnswers(commandArguments, open);
  const branch = answers.branch && (await branchProject(answers.branch));
  const feed = pathFrom(folder, answers.feed ?? 'feed', answers.feed !== undefined);
  const files = new Map<string, string | Uint8Array>([
    ['portal.json', configText(schemaPath(folder), feed, answers, branch)],
    ...(branch?.files ?? []),
  ]);
  // Every file is checked before the first is written: a refusal leaves the folder unchanged.
  for (const file of files.keys()) refuseExisting(join(folder, file));
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(join(folder, file), content, { flag: 'wx' });
  // An existing page is kept.
  if (!existsSync(join(folder, 'a-propos.md'))) await writeFile(join(folder, 'a-propos.md'), ABOUT);
  print([
    ...(branch
      ? branchSteps(folder, branch)
      : [
          `${json} est écrit. Complétez les mentions légales, puis : npx orientation-portal build ${json}`,
          'Gardez slugs.json avec portal.json : il donne à chaque page son adresse, pour toujours.',
        ]),
    ...(answers.command === undefined ? [] : [`La même chose, sans question : ${answers.command}`]),
  ]);
  return 0;
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new PortalError('un fichier porte déjà ce nom', { file });
}

function branchSteps(folder: string, { jobCount }: BranchProject): string[] {
  const [book, config, json] = ['branche.xlsx', 'branche.json', 'portal.json'].map(file => join(folder, file));
  return [
    `${book} est écrit, pour ${jobCount} ${plural(jobCount, 'métier|métiers')} : remplissez ses trois feuilles. Les listes sont celles du flux de la région.`,
    `Puis : npx orientation-feed build ${config} --out ${join(folder, 'flux')} --corrections ${join(folder, 'corrections')}`,
    `Et : npx orientation-portal build ${json}`,
    `Ce qui est à corriger, case par case : ${join(folder, 'corrections', 'a-corriger.html')}`,
  ];
}

/** Path relative to the folder of `portal.json`, wherever the command runs. */
function pathFrom(folder: string, path: string, isGiven: boolean): string {
  if (!isGiven || /^https?:/i.test(path) || isAbsolute(path)) return path;
  return relative(resolve(folder), resolve(path)).split(sep).join('/') || '.';
}

const ABOUT = `À compléter : qui nous sommes, et pour qui est ce site.

## Nous écrire

À compléter : par courriel, ou sur place.
`;

const SCHEMA = join('node_modules', '@orientation-widgets', 'portal', 'schema', 'portal.schema.json');

/** Path of the schema from the project, in the nearest folder that has the package: an editor then completes keys. */
function schemaPath(folder: string): string {
  let parent = resolve(folder);
  while (!existsSync(join(parent, SCHEMA)) && dirname(parent) !== parent) parent = dirname(parent);
  const path = existsSync(join(parent, SCHEMA)) ? relative(resolve(folder), join(parent, SCHEMA)) : SCHEMA;
  return (path.startsWith('.') ? path : `./${path}`).split(sep).join('/');
}

/** Sentence of the home page, which promises only what the feed has. */
function taglineOf(subjects: readonly string[]): string {
  const all = subjects.length ? subjects : ['métiers', 'formations', 'aides', 'chiffres'];
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(all);
  return `${capital(list)}, près de chez vous.`;
}

function configText(schema: string, feed: string, answers: InitAnswers, branch: BranchProject | undefined): string {
  const { name, url = 'https://orientation.example/', legal, subjects } = answers;
  const config = {
    $schema: schema,
    site: {
      name,
      url,
      tagline: taglineOf(subjects),
      legal: {
        publisher: legal.publisher ?? 'À compléter : qui publie ce site',
        director: legal.director ?? 'À compléter : prénom et nom',
        address: legal.address ?? 'À compléter : adresse postale',
        host: legal.host ?? 'À compléter : hébergeur et son adresse',
        email: legal.email ?? 'contact@orientation.example',
      },
      accessibility: { status: 'none', contact: legal.email ?? 'accessibilite@orientation.example' },
    },
    feeds: branch
      ? [
          { id: 'region', href: feed },
          { id: 'branche', href: 'flux/feed.json' },
        ]
      : [{ href: feed }],
    ...(branch && { select: { ...branch.select, trainings: { jobs: 'selected' } } }),
    // Dutch is only for the régions next to Flanders.
    pages: {
      ...(branch && { home: ['tension', 'branch', 'territories'] }),
      languages: ['en', 'ar', 'uk'],
      extra: [{ route: '/a-propos/', title: 'À propos', text: 'a-propos.md', menu: false }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
