// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { MAX_SAVED, savedItem } from '../../saved/saved-store.js';
import type { SavedItem, SavedKind } from '../../saved/saved-store.js';

/** Names in the fragment of the address, which no server receives: what is kept, then what the visitor wrote. */
const FOLDER = 'dossier';
const WRITTEN = 'dossier-notes';
/** Boxes of the printed sheet that were ticked, by their number. */
const TICKED = 'dossier-case';

/** Things that a code on paper carries; beyond, the file does. */
export const MAX_QR_ITEMS = 15;

/** More would not be ours: an address of a page is shorter. */
const MAX_ADDRESS = 60_000;

const letters: Readonly<Record<Exclude<SavedKind, 'question'>, string>> = {
  training: 't',
  job: 'j',
  resource: 'r',
  event: 'e',
  measure: 'm',
  search: 's',
};

/** A text in which neither the comma nor the colon stands. Half a character, which an address cannot hold, is replaced. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The feed says the name of a record; nothing says that of a search or of a figure but the link. */
const isNamed = ({ kind }: SavedItem): boolean => kind === 'search' || kind === 'measure';

/**
 * Address of this page with what is kept in its fragment.
 *
 * @param hasNotes - the notes and the questions go too: the visitor agreed a second time.
 */
export function folderLink(items: readonly SavedItem[], page: string, hasNotes: boolean): string {
  const url = new URL(page);
  const records = items.flatMap(item => (item.kind === 'question' ? [] : [{ ...item, letter: letters[item.kind] }]));
  const folder = records
    .map(item => [item.letter, encode(item.id), ...(isNamed(item) ? [encode(item.title)] : [])].join(':'))
    .join();
  const questions = items.flatMap(({ kind, title }) => (kind === 'question' ? [`q:${encode(title)}`] : []));
  const notes = records.flatMap(({ note }, rank) => (note ? [`${rank}:${encode(note)}`] : []));
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

/** Whether the fragment of an address hands a folder over. */
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
 * What a link hands over, in its order; nothing of what is not ours.
 *
 * @param hash - fragment of the address, its `#` included.
 * @param today - day it is received, ISO 8601.
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
  return [...records, ...questions];
}

/** Numbers of the boxes that an address says were ticked on the printed sheet, from 1. */
export const readTicked = (hash: string): number[] =>
  valueOf(hash, TICKED)
    .split(',')
    .slice(0, MAX_SAVED)
    .map(Number)
    .filter(number => Number.isInteger(number) && number > 0);

/** The address of the page once what was handed over is taken out of it. */
export function withoutFolder(page: string): string {
  const url = new URL(page);
  const rest = url.hash
    .slice(1)
    .split('&')
    .filter(part => ![FOLDER, WRITTEN, TICKED].some(name => part.startsWith(`${name}=`)));
  url.hash = rest.join('&');
  return rest.length ? url.href : url.href.replace(/#$/, '');
}
