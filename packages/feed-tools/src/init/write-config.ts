// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FoundSources } from './find-sources.js';

/** Unrecognised files listed by name; the others are only counted. */
const MAX_SHOWN = 50;

/**
 * A commented configuration for the sources found: JSON that `build` can read as it is.
 *
 * @param pathOf Path to write for a file of the folder.
 */
export function configText(
  { sources, unknown }: FoundSources,
  territory: string,
  pathOf: (name: string) => string,
): string {
  const shareAlike = sources.some(({ reader }) => reader.shareAlike !== undefined);
  const lines = [
    '// Configuration d’orientation-feed. Les lignes qui commencent par // sont des commentaires.',
    '// Pour construire le flux : orientation-feed build CE-FICHIER --out public/feed',
    '{',
    '  // Ce que les pages affichent. À changer.',
    '  "title": "Orientation",',
    '  "publisher": { "name": "Nom de l’éditeur" },',
    '',
    '  // Le territoire du flux : "reg-32", "dep-59" ou "country-fr". Le reste est laissé de côté.',
    `  "territory": ${JSON.stringify(territory)},`,
    '',
    '  // Une collection qui perd plus de cette part (en pour cent) ne remplace pas la précédente.',
    '  "maxShrink": 30,',
    '',
  ];
  if (shareAlike) {
    lines.push(
      '  // Les données de l’Onisep sont sous licence ODbL (partage à l’identique). Elles vont dans un flux à part,',
      '  // si vous acceptez cette licence : enlevez les // de la ligne suivante.',
      '  // "accept": ["ODbL-1.0"],',
      '',
    );
  }
  lines.push('  // Quand deux sources décrivent la même chose, l’ordre de cette liste compte.', '  "sources": [');
  sources.forEach(({ id, reader, paths }, index) => {
    const name = sources.some(other => other !== sources[index] && other.reader === reader)
      ? paths.join(', ')
      : undefined;
    const title = name === undefined ? '' : `, "title": ${JSON.stringify(`${reader.provenance.title} – ${name}`)}`;
    const sourceText = `{ "id": ${JSON.stringify(id)}, "kind": ${JSON.stringify(reader.kind)}, "path": ${pathsText(paths.map(pathOf))}${title} }`;
    lines.push(
      `    // ${reader.signature.comment.replaceAll('\u202f', ' ')}`,
      `    ${sourceText}${index < sources.length - 1 ? ',' : ''}`,
    );
  });
  lines.push('  ]', '}');
  if (unknown.length > 0) {
    lines.push('', `// Fichiers non reconnus : ${unknown.length}`);
    for (const name of unknown.slice(0, MAX_SHOWN)) lines.push(`// - ${name.replace(/[\r\n]/g, ' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** One path stays on its line; several take a line each. */
function pathsText(paths: readonly string[]): string {
  const texts = paths.map(path => JSON.stringify(path));
  return texts.length === 1 ? texts.join('') : `[\n      ${texts.join(',\n      ')}\n    ]`;
}
