// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildSite, type SiteReport } from '../build-site.js';
import { readArguments } from './arguments.js';
import { print, printJson } from './terminal.js';

/** Maximum number of records without a page named in the summary. */
const NAMED = 5;

/** `build [portal.json]`: writes the site and prints a summary. */
export async function build(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(
    args,
    {
      out: { type: 'string' },
      elements: { type: 'string' },
      'accept-fewer': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    1,
  );
  const out = commandArguments.text('out') ?? 'site';
  const elements = commandArguments.text('elements');
  const report = await buildSite(commandArguments.positionals[0] ?? 'portal.json', {
    out,
    acceptFewer: commandArguments.flag('accept-fewer'),
    ...(elements === undefined ? {} : { elements }),
  });
  if (commandArguments.flag('json')) printJson(report);
  else print(summary(report, out));
  return 0;
}

function summary(
  { pages, written: changes, omissions, notices, heaviest, styleBytes }: SiteReport,
  out: string,
): string[] {
  const { added, changed, removed, same } = changes;
  return [
    `${out} : ${pages} pages. Fichiers : ${added} nouveaux, ${changed} changés, ${removed} retirés, ${same} inchangés.`,
    `Page la plus lourde : ${heaviest.path}, ${kilobytes(heaviest.bytes)}. Feuille de style : ${kilobytes(styleBytes)}. (brotli)`,
    ...notices.map(notice => `À lire : ${notice}.`),
    ...(omissions.length ? [`Sans page, faute de contenu : ${omissions.length}.`] : []),
    ...omissions.slice(0, NAMED).map(({ section, name, reason }) => `  ${section} : ${name} (${reason})`),
    ...(omissions.length > NAMED ? ['  … la liste entière : --json'] : []),
    `Pour contrôler : npx orientation-portal check ${out}. Pour voir : npx orientation-portal serve ${out}`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}
