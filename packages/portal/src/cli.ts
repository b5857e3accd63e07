// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { messageOf } from '@orientation-widgets/feed-tools';
import { readFile } from 'node:fs/promises';
import { CommandUsageError } from './commands/arguments.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { diff } from './commands/diff.js';
import { fragment } from './commands/fragment.js';
import { init } from './commands/init.js';
import { needs } from './commands/needs.js';
import { serve } from './commands/serve.js';
import { print, printError } from './commands/terminal.js';
import { PortalError } from './portal-error.js';

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['init', args => init(args)],
  ['build', build],
  ['check', check],
  ['serve', serve],
  ['diff', diff],
  ['needs', needs],
  ['fragment', fragment],
]);

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

const HELP = [
  'orientation-portal : un site d’orientation fait d’un flux, entier sans JavaScript',
  '',
  '  init [DOSSIER]        écrit portal.json ; à un terminal, demande ce que les options ne disent pas',
  '                        (--feed, --name, --url, --publisher, --director, --address, --host, --email)',
  '       --branch         avec un classeur à remplir : --feed FLUX, puis --sector NOM ou --jobs "NOM|NOM"',
  '  build [portal.json]   construit le site (--out DOSSIER, --elements DOSSIER, --accept-fewer, --json)',
  '  check [DOSSIER]       contrôle le site construit (--fail-on NOMS, --config portal.json, --keep FICHIER, --json)',
  '  serve [DOSSIER]       montre le site (--port)',
  '  diff AVANT APRÈS      compare les pages de deux sites (--json)',
  '  needs FICHIER…        réunit les besoins dits par des territoires (--into besoins.csv)',
  '  fragment ÉLÉMENT      écrit une balise avec son contenu, sans attendre de script (--feed FLUX, --job ou --measure,',
  '                        --page ADRESSE, --tag-feed ADRESSE, --territory, --variant, --heading-level)',
];

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    print(HELP);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    print([manifest.version]);
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command) return command(rest);
  const near = name === undefined ? undefined : nearestName(name, [...COMMANDS.keys()]);
  throw new CommandUsageError(
    name === undefined
      ? 'il manque une commande'
      : `commande inconnue : ${name}${near ? `, vouliez-vous ${near} ?` : ''}`,
  );
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommandUsageError) {
    printError(error.message);
    print(['Pour l’aide : npx orientation-portal --help']);
    process.exitCode = EXIT_USAGE;
  } else {
    // One line without a stack trace: the person who runs the command did not write the code.
    printError(error instanceof PortalError ? error.message : messageOf(error));
    process.exitCode = EXIT_FAILURE;
  }
}
