// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { download } from '../../export/download.js';
import { shareLink } from '../../export/share-link.js';
import type { SavedEntry } from '../entries/saved-entries.js';
import { folderFile } from './folder-file.js';
import { folderLink } from './folder-link.js';

/**
 * Shares the folder as a link.
 * @returns result of the action, in words.
 */
export function giveLink(entries: readonly SavedEntry[], hasNotes: boolean): Promise<string> {
  const url = folderLink(
    entries.map(({ item }) => item),
    location.href,
    hasNotes,
  );
  return shareLink({ title: msg('Mon dossier'), url });
}

/**
 * Saves the folder as a file.
 * @returns result of the action, in words.
 */
export function giveFile(entries: readonly SavedEntry[], hasNotes: boolean): string {
  const today = localDay();
  const name = `mon-dossier-${today}.html`;
  download(name, 'text/html', folderFile(entries, today, hasNotes));
  return msg(str`Fichier prêt : ${name}.`);
}
