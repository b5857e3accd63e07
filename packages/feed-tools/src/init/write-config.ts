// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FoundSource, FoundSources } from './find-sources.js';

/** Maximum number of unrecognised files listed by name; the others are only counted. */
const MAX_SHOWN = 50;

/** General description of the feed in a configuration. */
export interface FeedAbout {
  readonly territory: string;
  readonly title: string | undefined;
  /** Undefined when the user still has to write it. */
  readonly publisher: string | undefined;
}

/**
 * Returns a commented configuration for the sources found: JSON that `build` reads without changes.
 *
 * @param pathOf Returns the path to write for a file of the folder.
 */
export function configText(
  { sources, unknown }: FoundSources,
  { territory, title = 'Orientation', publisher = 'Nom de l’éditeur' }: FeedAbout,
  pathOf: (name: string) => string,
): string {
  const shareAlike = sources.some(({ reader }) => reader.shareAlike !== undefined);
  const lines = [
    '// Configuration d’orientation-feed. Les lignes qui commencent par // sont des commentaires.',
    '// Pour construire le flux : orientation-feed build CE-FICHIER --out public/feed',
    '{',
    '  // Ce que les pages affichent. À changer.',
    `  "title": ${JSON.stringify(title)},`,
    `  "publisher": { "name": ${JSON.stringify(publisher)} },`,
    '',
    '  // Le territoire du flux : "reg-32", "dep-59" ou "country-fr". Le reste est laissé de côté.',
    `  "territory": ${JSON.stringify(territory)},`,
    '',
    '  // Une collection qui perd plus de cette part (en pour cent) ne remplace pas la précédente.',
    '  "maxShrink": 30,',
    '',
    '  // Les flux des nuits d’avant, que « orientation-feed rollback » peut servir de nouveau.',
    '  "keepReplaced": { "hours": 24, "generations": 7 },',
    '',
    '  // Ce qui arrête une nuit, comme "trainings<1000" une fois que vous savez combien il y en a.',
    '  "failOn": [],',
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
  sources.forEach((source, index) => {
    const { id, reader, paths, provenance } = source;
    const setting = { id, kind: reader.kind };
    const texts = [
      ...Object.entries(setting).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
      `"path": ${pathsText(paths.map(pathOf))}`,
      ...Object.entries(provenance ?? titleOf(source, sources)).map(
        ([key, value]) => `"${key}": ${JSON.stringify(value)}`,
      ),
    ];
    lines.push(`    // ${reader.signature.comment.replaceAll('\u202f', ' ')}`);
    if (reader.needsPublisher && !provenance)
      lines.push(
        '    // À compléter : "title", "publisher" et "licence" de ces chiffres. Sans "publisher", build les refuse.',
      );
    lines.push(`    { ${texts.join(', ')} }${index < sources.length - 1 ? ',' : ''}`);
  });
  lines.push('  ]', '}');
  if (unknown.length > 0) {
    lines.push('', `// Fichiers non reconnus : ${unknown.length}`);
    for (const name of unknown.slice(0, MAX_SHOWN)) lines.push(`// - ${name.replace(/[\r\n]/g, ' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Returns a title that distinguishes a source from others of its kind; pages show it, so it contains no file name. */
function titleOf(source: FoundSource, sources: readonly FoundSource[]): { title?: string } {
  const { reader } = source;
  const same = sources.filter(other => other.reader === reader && !other.provenance);
  return same.length > 1 ? { title: `${reader.provenance.title} (${same.indexOf(source) + 1})` } : {};
}

/** Formats paths: a single one on the line of its key, several on a line each. */
function pathsText(paths: readonly string[]): string {
  const texts = paths.map(path => JSON.stringify(path));
  return texts.length === 1 ? texts.join('') : `[\n      ${texts.join(',\n      ')}\n    ]`;
}
