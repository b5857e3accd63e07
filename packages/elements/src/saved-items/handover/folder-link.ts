// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { addressPart } from '@orientation-widgets/feed';
import { MAX_SAVED, savedItem } from '../../saved/saved-store.js';
import type { SavedItem, SavedKind } from '../../saved/saved-store.js';
import { receivedItems } from './received-items.js';

/** Names in the fragment of the address, which is not sent to servers: saved records, then texts of the visitor. */
const FOLDER = 'dossier';
const WRITTEN = 'dossier-notes';
/** Name of the numbers of the boxes ticked on the printed sheet. */
const TICKED = 'dossier-case';

/** Maximum number of records in a QR code; a longer folder needs a file. */
export const MAX_QR_ITEMS = 15;

/** Maximum length of an address: a longer one was not made by this element. */
const MAX_ADDRESS = 60_000;

const letters: Readonly<Record<Exclude<SavedKind, 'question'>, string>> = {
  training: 't',
  job: 'j',
  resource: 'r',
  event: 'e',
  measure: 'm',
  search: 's',
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Whether the link must contain the name of the record: the feed has no name for a search or a figure. */
const isNamed = ({ kind }: SavedItem): boolean => kind === 'search' || kind === 'measure';

/**
 * Address of this page with the saved records in its fragment.
 * @param hasNotes - whether notes and questions are included: the visitor agreed a second time.
 */
export function folderLink(items: readonly SavedItem[], page: string, hasNotes: boolean): string {
  const url = new URL(page);
  const records = items.flatMap(item => (item.kind === 'question' ? [] : [{ ...item, letter: letters[item.kind] }]));
  const folder = records
    .map(item => [item.letter, addressPart(item.id), ...(isNamed(item) ? [addressPart(item.title)] : [])].join(':'))
    .join();
  const questions = items.flatMap(({ kind, title }) => (kind === 'question' ? [`q:${addressPart(title)}`] : []));
  const notes = records.flatMap(({ note }, rank) => (note ? [`${rank}:${addressPart(note)}`] : []));
  const texts = [...notes, ...questions].join();
  url.hash = `${FOLDER}=${folder}${hasNotes && texts ? `&${WRITTEN}=${texts}` : ''}`;
  return url.href;
}

function valueOf(hash: string, name: string): string {
  const pair = hash
    .slice(1)
    .split('&')
    .find(part => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

/** Whether the fragment of an address contains a folder. */
export const hasFolder = (hash: string): boolean =>
  hash
    .slice(1)
    .split('&')
    .some(part => part.startsWith(`${FOLDER}=`));

const partsOf = (value: string): string[][] =>
  value
    .split(',')
    .slice(0, MAX_SAVED)
    .map(part => part.split(':').map(decode));

/**
 * Records of a link, in its order; invalid ones are left out.
 * @param hash - fragment of the address, its `#` included.
 * @param today - day of reception, ISO 8601.
 */
export function readFolderLink(hash: string, today: string): SavedItem[] {
  if (hash.length > MAX_ADDRESS) return [];
  const texts = partsOf(valueOf(hash, WRITTEN));
  const noteOf = (rank: number): string | undefined => texts.find(([key]) => key === String(rank))?.[1];
  const records = partsOf(valueOf(hash, FOLDER)).flatMap(([letter, id, title = ''], rank) => {
    const kind = Object.entries(letters).find(([, kindLetter]) => kindLetter === letter)?.[0];
    return savedItem({ kind, id, title, date: today, note: noteOf(rank) }) ?? [];
  });
  const questions = texts.flatMap(([key, text]) =>
    key === 'q' ? (savedItem({ kind: 'question', id: text, title: text, date: today }) ?? []) : [],
  );
  return receivedItems([...records, ...questions]);
}

/** Numbers, in an address, of the boxes ticked on the printed sheet, from 1. */
export const readTicked = (hash: string): number[] =>
  valueOf(hash, TICKED)
    .split(',')
    .slice(0, MAX_SAVED)
    .map(Number)
    .filter(number => Number.isInteger(number) && number > 0);

/** Address of the page without the folder in its fragment. */
export function withoutFolder(page: string): string {
  const url = new URL(page);
  const rest = url.hash
    .slice(1)
    .split('&')
    .filter(part => ![FOLDER, WRITTEN, TICKED].some(name => part.startsWith(`${name}=`)));
  url.hash = rest.join('&');
  return rest.length ? url.href : url.href.replace(/#$/, '');
}
