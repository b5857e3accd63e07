// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { contactOf, factsOf, nameOf, SECTIONS, sectionTitle } from '../entries/entry-facts.js';
import type { SavedEntry } from '../entries/saved-entries.js';
import { savedItem } from '../../saved/saved-store.js';
import type { SavedItem } from '../../saved/saved-store.js';
import { receivedItems } from './received-items.js';

/** Marks that enclose the data in the HTML page. */
const START = '<script type="application/json" id="orientation-widgets-dossier">';
const END = '</script>';

/** Maximum size of a file, in characters: 200 items with long notes are far below. */
const MAX_FILE = 1_000_000;

const escape = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

function entryLines(entry: SavedEntry, hasNotes: boolean): string {
  const { phone = '', where } = contactOf(entry);
  const lines = [...factsOf(entry), where, phone, hasNotes ? (entry.item.note ?? '') : ''].filter(Boolean);
  return `<li><strong>${escape(nameOf(entry))}</strong>${lines.map(line => `<br>${escape(line)}`).join('')}</li>`;
}

/**
 * Page that any browser opens, with the same records as data in it.
 * @param today - ISO 8601.
 */
export function folderFile(entries: readonly SavedEntry[], today: string, hasNotes: boolean): string {
  const isTaken = ({ item: { kind } }: SavedEntry): boolean => hasNotes || kind !== 'question';
  const includedEntries = entries.filter(isTaken);
  const items = includedEntries.map(entry => {
    const { note, ...item } = { ...entry.item, title: nameOf(entry) };
    return hasNotes && note ? { ...item, note } : item;
  });
  // A text must not end the script that contains it.
  const data = JSON.stringify({ format: 'orientation-widgets/dossier', version: 1, date: today, items }).replaceAll(
    '<',
    '\\u003c',
  );
  const sections = [...SECTIONS, 'question' as const].flatMap(kind => {
    const sectionEntries = includedEntries.filter(({ item }) => item.kind === kind);
    const list = sectionEntries.map(entry => entryLines(entry, hasNotes)).join('\n');
    return sectionEntries.length ? [`<h2>${escape(sectionTitle(kind))}</h2>\n<ul>\n${list}\n</ul>`] : [];
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${escape(msg('Mon dossier'))}</title>
<h1>${escape(msg('Mon dossier'))}</h1>
<p>${escape(msg(str`Fait le ${date(today)}. Tout est dans ce fichier.`))}</p>
${sections.join('\n')}
${START}${data}${END}
</html>
`;
}

/**
 * Reads the records of a file: a page made by `folderFile`, or its data alone.
 * @throws a RangeError, in words for the visitor, when it is another file.
 */
export function readFolderFile(text: string): SavedItem[] {
  if (text.length > MAX_FILE) throw new RangeError(msg('Ce fichier est trop gros pour être un dossier.'));
  const start = text.indexOf(START);
  const data = start < 0 ? text : text.slice(start + START.length, text.indexOf(END, start + START.length));
  try {
    const { items } = JSON.parse(data) as { items?: unknown };
    if (Array.isArray(items)) return receivedItems(items.flatMap(item => savedItem(item) ?? []));
  } catch {
    // Reported below, as for a file of another kind.
  }
  throw new RangeError(msg('Ce fichier n’est pas un dossier. Choisissez celui que vous avez enregistré ici.'));
}
