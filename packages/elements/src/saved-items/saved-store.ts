// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The only key written in the visitor's browser. A format that older versions cannot read will have another one. */
const SAVED_KEY = 'orientation-widgets/saved/v2';
/** Where earlier versions wrote, trainings alone: it is read, and goes away with the next write. */
const FORMER_KEY = 'orientation-widgets/saved/v1';

/** What may be kept: a resource is a structure, a scheme, an aid or a place to try a job. */
const SAVED_KINDS = ['training', 'resource', 'event'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** What is kept of a record of the feed: nothing about the visitor. */
export interface SavedItem {
  readonly kind: SavedKind;
  readonly id: string;
  readonly title: string;
  /** Day it was kept, ISO 8601. */
  readonly date: string;
}

export interface Saved {
  /** The last kept first. */
  readonly items: readonly SavedItem[];
  /** False when the browser refuses to store: what is kept then lasts as long as the page. */
  readonly lasting: boolean;
}

/** More would be a mistake, or a file that is not ours. */
const MAX_SAVED = 200;

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

function isItem(value: unknown): value is SavedItem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, title, date } = value as Record<string, unknown>;
  return (
    SAVED_KINDS.some(one => one === kind) && [id, title, date].every(text => typeof text === 'string') && id !== ''
  );
}

function parse(text: string | null): SavedItem[] {
  try {
    const items: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(items) ? items.filter(isItem).slice(0, MAX_SAVED) : [];
  } catch {
    return [];
  }
}

/** What the visitor kept. Nothing is written by reading. */
export function readSaved(): Saved {
  const store = refused ? undefined : storage();
  try {
    const text = store?.getItem(SAVED_KEY) ?? store?.getItem(FORMER_KEY) ?? null;
    return store ? { items: parse(text), lasting: true } : { items: memory, lasting: false };
  } catch {
    return { items: memory, lasting: false };
  }
}

type Key = Pick<SavedItem, 'kind' | 'id'>;

const isSame = (one: Key, other: Key): boolean => one.kind === other.kind && one.id === other.id;

export function isSaved(key: Key): boolean {
  return readSaved().items.some(item => isSame(item, key));
}

/** Writes the list; an empty one leaves nothing behind. */
function write(items: readonly SavedItem[]): void {
  memory = [];
  try {
    const store = storage();
    if (!store) throw new Error('no storage');
    if (!items.length) store.removeItem(SAVED_KEY);
    else if (!refused) store.setItem(SAVED_KEY, JSON.stringify(items));
    store.removeItem(FORMER_KEY);
    refused &&= items.length > 0;
  } catch {
    refused = items.length > 0;
  }
  if (refused) memory = items;
  window.dispatchEvent(new Event(SAVED_KEY));
}

/** Keeps a record. Call it only once the visitor agreed. */
export function saveItem(item: SavedItem): void {
  const { items } = readSaved();
  write([item, ...items.filter(one => !isSame(one, item))].slice(0, MAX_SAVED));
}

export function forgetItem(key: Key): void {
  write(readSaved().items.filter(item => !isSame(item, key)));
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
