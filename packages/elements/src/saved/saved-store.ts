// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Key of the saved records in `localStorage`. A format that older versions cannot read will have another one. */
const SAVED_KEY = 'orientation-widgets/saved/v2';
/** Key of earlier versions, which saved trainings alone: it is read, then removed by the first write after the visitor agrees. */
const FORMER_KEY = 'orientation-widgets/saved/v1';

/**
 * Kinds of saved records. A resource is a structure, a scheme, an aid or a place to try a job; the id of a measure ends with its territory,
 * the id of a search is its address on the site; a question is one that the visitor wants to ask.
 */
const SAVED_KINDS = ['training', 'job', 'resource', 'event', 'measure', 'search', 'question'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** Next start of a training as it was announced when the training was saved. */
export interface Announced {
  readonly session: string;
  /** Start date, ISO 8601. */
  readonly start: string;
}

/** Saved record of the feed, with no data about the visitor except a note that they wrote. */
export interface SavedItem {
  readonly kind: SavedKind;
  readonly id: string;
  readonly title: string;
  /** Day of the save, ISO 8601. */
  readonly date: string;
  readonly note?: string | undefined;
  readonly known?: Announced | undefined; // eslint-disable-line language/plain-names -- a key of what browsers store
}

export interface Saved {
  /** Saved records, the latest first. */
  readonly items: readonly SavedItem[];
  /** False when the browser refuses to store: the list then lasts as long as the page. */
  readonly lasting: boolean;
  /** Whether the visitor agreed to what this version stores. */
  readonly agreed: boolean;
}

/** Maximum number of saved records: more would be a mistake, or a file from elsewhere. */
export const MAX_SAVED = 200;
/** Maximum number of characters of an id, a title or a note. */
const MAX_TEXT = 2000;

/** Saved records when the browser stores nothing. */
let memory: readonly SavedItem[] = [];
/** Whether the browser refused to write: the list then stays in memory until it is erased. */
let refused = false;

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;

function announced(value: unknown): Announced | undefined {
  const { session, start } = (value ?? {}) as Record<string, unknown>;
  return isText(session) && isText(start) ? { session, start } : undefined;
}

/** Saved record read from an untrusted value; undefined when it is not one. */
export function savedItem(value: unknown): SavedItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, id, title, date, note, known: announcedStart } = value as Record<string, unknown>;
  const savedKind = SAVED_KINDS.find(name => name === kind);
  if (!savedKind || !isText(id) || !id || !isText(title) || !isText(date)) return undefined;
  const start = announced(announcedStart);
  return {
    kind: savedKind,
    id,
    title,
    date,
    ...(isText(note) && note ? { note } : {}),
    ...(start ? { known: start } : {}),
  };
}

function parse(text: string | null): SavedItem[] {
  try {
    const items: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(items) ? items.flatMap(item => savedItem(item) ?? []).slice(0, MAX_SAVED) : [];
  } catch {
    return [];
  }
}

/** Reads the saved records, without writing anything. */
export function readSaved(): Saved {
  const store = refused ? undefined : storage();
  try {
    const text = store?.getItem(SAVED_KEY) ?? null;
    if (!store) return { items: memory, lasting: false, agreed: memory.length > 0 };
    const items = parse(text ?? store.getItem(FORMER_KEY));
    return { items, lasting: true, agreed: text !== null && items.length > 0 };
  } catch {
    return { items: memory, lasting: false, agreed: memory.length > 0 };
  }
}

type Key = Pick<SavedItem, 'kind' | 'id'>;

const isSame = (item: Key, other: Key): boolean => item.kind === other.kind && item.id === other.id;

export function isSaved(key: Key): boolean {
  return readSaved().items.some(item => isSame(item, key));
}

/** Writes the list; an empty one removes the key. */
function write(items: readonly SavedItem[], key = SAVED_KEY): void {
  memory = [];
  try {
    const store = storage();
    if (!store) throw new Error('no storage');
    if (!items.length) store.removeItem(key);
    else if (!refused) store.setItem(key, JSON.stringify(items));
    store.removeItem(key === SAVED_KEY ? FORMER_KEY : SAVED_KEY);
    refused &&= items.length > 0;
  } catch {
    refused = items.length > 0;
  }
  if (refused) memory = items;
  window.dispatchEvent(new Event(SAVED_KEY));
}

/** Saves records before the others, in place of those with the same ids. Call it only once the visitor has agreed. */
export function saveItems(added: readonly SavedItem[]): void {
  const otherItems = readSaved().items.filter(saved => !added.some(item => isSame(saved, item)));
  write([...added, ...otherItems].slice(0, MAX_SAVED));
}

/** Replaces a saved record without moving it in the list. */
export function updateItem(item: SavedItem): void {
  write(readSaved().items.map(saved => (isSame(saved, item) ? item : saved)));
}

export function forgetItem(key: Key): void {
  const { items, agreed } = readSaved();
  write(
    items.filter(item => !isSame(item, key)),
    agreed ? SAVED_KEY : FORMER_KEY,
  );
}

/** Removes all stored data. */
export function forgetAll(): void {
  write([]);
}

/** Calls back when the list changes: in this page, by any copy of this library, or in another tab. */
export function onSavedChange(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === SAVED_KEY || key === FORMER_KEY || key === null) listener();
  };
  window.addEventListener(SAVED_KEY, listener);
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener(SAVED_KEY, listener);
    window.removeEventListener('storage', onStorage);
  };
}
