// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The only key written in the visitor's browser. A format that older versions cannot read will have another one. */
const SAVED_KEY = 'orientation-widgets/saved/v2';
/** Where earlier versions wrote, trainings alone: it is read, and goes away with the first write after a yes. */
const FORMER_KEY = 'orientation-widgets/saved/v1';

/**
 * What may be kept: a resource is a structure, a scheme, an aid or a place to try a job; the id of a measure ends with its
 * territory, that of a search is its address on the site; a question is one that the visitor wants to ask.
 */
const SAVED_KINDS = ['training', 'job', 'resource', 'event', 'measure', 'search', 'question'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** The next start of a training as it was announced when the training was kept. */
export interface Announced {
  readonly session: string;
  /** ISO 8601. */
  readonly start: string;
}

/** What is kept of a record of the feed: nothing about the visitor, but a note that they wrote. */
export interface SavedItem {
  readonly kind: SavedKind;
  readonly id: string;
  readonly title: string;
  /** Day it was kept, ISO 8601. */
  readonly date: string;
  readonly note?: string | undefined;
  readonly known?: Announced | undefined; // eslint-disable-line language/plain-names -- a key of what browsers store
}

export interface Saved {
  /** The last kept first. */
  readonly items: readonly SavedItem[];
  /** False when the browser refuses to store: what is kept then lasts as long as the page. */
  readonly lasting: boolean;
  /** The visitor accepted what this version stores. */
  readonly agreed: boolean;
}

/** More would be a mistake, or a file that is not ours. */
export const MAX_SAVED = 200;
/** Characters of an id, a title or a note. */
const MAX_TEXT = 2000;

/** What is kept where the browser stores nothing. */
let memory: readonly SavedItem[] = [];
/** The browser refused to write: what is kept stays in memory until all is erased. */
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

/** What a stranger's value says was kept; nothing when it is something else. */
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

/** What the visitor kept. Nothing is written by reading. */
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

/** Writes the list; an empty one leaves nothing behind. */
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

/** Keeps records, in the place of those of the same ids, before the others. Call it only once the visitor agreed. */
export function saveItems(added: readonly SavedItem[]): void {
  const otherItems = readSaved().items.filter(saved => !added.some(item => isSame(saved, item)));
  write([...added, ...otherItems].slice(0, MAX_SAVED));
}

/** Writes over what is kept of a record, where it stands. */
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

/** Removes every trace. */
export function forgetAll(): void {
  write([]);
}

/** Calls back when the list changes: in this page, whatever copy of this library changed it, or in another tab. */
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
