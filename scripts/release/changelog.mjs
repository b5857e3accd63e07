// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Kinds of change, in the order of a changelog. */
export const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

const KIND = KINDS.join('|');
const CHANGESET = new RegExp(
  `^---\\n(?:'@orientation-widgets/[\\w-]+': (?:major|minor|patch)\\n)+---\\n\\n(?:${KIND}): \\S`,
);
const ENTRY = new RegExp(`^- (?:[0-9a-f]{7,40}: )?(${KIND}): (.*)$`, 's');

/** Whether a file of .changeset gives packages, their bumps and a kind of change. */
export const isChangeset = text => CHANGESET.test(text);

/** Returns the version at the head of a changelog; undefined when it has none. */
export const newestVersion = changelog => /^## (\S+)$/m.exec(changelog)?.[1];

/**
 * Converts the newest section of a changelog, which `changeset version` groups by bump with the hashes of commits, to
 * the form of the others, by kind of change. Throws on an entry without a kind.
 */
export function groupByKind(changelog) {
  const [head, newest = '', ...older] = changelog.split(/^(?=## )/m);
  const [title, ...lines] = newest.split('\n');
  const texts = new Map(KINDS.map(kind => [kind, []]));
  for (const entry of lines
    .filter(line => !line.startsWith('###'))
    .join('\n')
    .split(/^(?=- )/m)) {
    if (!entry.trim() || entry.startsWith('- Updated dependencies')) continue;
    const [, kind, text] = ENTRY.exec(entry.trimEnd()) ?? [];
    if (!kind) throw new Error(`a change without its kind (${KINDS.join(', ')}): ${entry}`);
    texts.get(kind).push(`- ${text[0].toUpperCase()}${text.slice(1)}`);
  }
  const sections = [...texts].flatMap(([kind, list]) => (list.length ? `### ${kind}\n\n${list.join('\n')}\n\n` : []));
  const body = sections.length ? sections.join('') : 'Nothing changed in this package.\n\n';
  return `${head + title}\n\n${body}${older.join('')}`.trimEnd() + '\n';
}
