// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../portal-error.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';

/** `init [DOSSIER]`: writes a configuration to complete, and a first page; never overwrites a file. */
export async function init(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(
    args,
    { feed: { type: 'string' }, name: { type: 'string' }, url: { type: 'string' } },
    1,
  );
  const folder = commandArguments.positionals[0] ?? '.';
  await mkdir(folder, { recursive: true });
  const json = join(folder, 'portal.json');
  await writeNew(
    json,
    configText(
      commandArguments.text('feed') ?? 'feed',
      commandArguments.text('name') ?? 'Orientation',
      commandArguments.text('url') ?? 'https://orientation.example/',
    ),
  );
  await writeNew(join(folder, 'a-propos.md'), ABOUT);
  print([
    `${json} est écrit. Complétez les mentions légales, puis : npx orientation-portal build ${json}`,
    'Gardez slugs.json avec portal.json : il donne à chaque page son adresse, pour toujours.',
  ]);
  return 0;
}

const ABOUT = `Qui nous sommes, et pour qui est ce site.

## Nous écrire

Par courriel, ou sur place.
`;

function configText(feed: string, name: string, url: string): string {
  const config = {
    $schema: './node_modules/@orientation-widgets/portal/schema/portal.schema.json',
    site: {
      name,
      url,
      tagline: 'Métiers, formations, aides et chiffres, près de chez vous.',
      legal: {
        publisher: 'À compléter : qui publie ce site',
        director: 'À compléter : prénom et nom',
        address: 'À compléter : adresse postale',
        host: 'À compléter : hébergeur et son adresse',
        email: 'contact@orientation.example',
      },
      accessibility: { status: 'none', contact: 'accessibilite@orientation.example' },
    },
    feeds: [{ href: feed }],
    pages: { extra: [{ route: '/a-propos/', title: 'À propos', text: 'a-propos.md', menu: false }] },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new PortalError('un fichier porte déjà ce nom', { file: path, cause: error });
  }
}
