// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, openFeed, type Feed } from '@orientation-widgets/feed';
import { ELEMENTS, NEEDED, type RecordKind } from './attributes.js';
import type { Context } from './context.js';
import { measureTheme, type Measured } from './look.js';
import { choicesOf, faultOf, problemsOf, type Choice } from './names.js';
import { fromFragment, fromSnippet, toFragment, type Settings } from './settings.js';
import { importMapText, type Form, type ScriptFile, type Scripts } from './snippets.js';

/** What was read of the feed that is chosen. */
export type FeedState =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly feed: Feed; readonly note: string }
  | { readonly status: 'failed'; readonly reason: string };

/** How the result is looked at: none of it is in what is pasted. */
export interface Look {
  form: Form;
  width: 'phone' | 'column' | 'wide';
  readonly views: Set<string>;
  language: string;
  /** Whether one may copy a look that cannot be read. */
  isForced: boolean;
}

/** A file that the preview asked for. */
export interface Asked {
  readonly name: string;
  /** Bytes as they came, compressed if the host compresses. */
  readonly bytes: number;
}

/** The state of the configurator, and what one may do with it. */
export class Desk {
  readonly context: Context;
  readonly scripts: Scripts;
  readonly look: Look = { form: 'tag', width: 'wide', views: new Set(), language: 'fr', isForced: false };
  /** Draws the page again. */
  readonly draw: () => void;
  settings: Settings;
  feed: FeedState = { status: 'reading' };
  /** Undefined until the colours are measured. */
  measured: Measured | undefined;
  asked: readonly Asked[] = [];
  /** Digest of the import map, for a policy. */
  mapDigest: string | undefined;
  /** What was found of a feed that was pasted. */
  said = '';
  /** Whether the last copy was made. */
  copied = '';
  readonly #names = new Map<RecordKind, readonly Choice[]>();

  constructor(context: Context, files: readonly ScriptFile[], draw: () => void) {
    this.context = context;
    this.scripts = { folder: context.home + context.folder, files };
    this.draw = draw;
    this.settings = this.#fromAddress() ?? this.start('job-card');
    void this.#readFeed();
    void this.#measure();
  }

  readonly attributesOf = (tag: string): readonly string[] | undefined =>
    this.context.tags.find(one => one.tag === tag)?.attributes;

  /** The address here of a file of the site, which may be served elsewhere than where it is published. */
  local(address: string): string {
    const { home, base } = this.context;
    return address.startsWith(home) ? new URL(base + address.slice(home.length), location.href).href : address;
  }

  /** Settings to begin with, for an element: those that need a record show one. */
  start(tag: string): Settings {
    const { home, examples } = this.context;
    const names = this.attributesOf(tag) ?? [];
    const needed = NEEDED[tag];
    const example = needed && examples[needed];
    const fallback = { text: example?.name ?? ELEMENTS[tag] ?? tag, href: example?.href ?? home };
    return {
      tag,
      attributes: needed && example && names.includes(needed) ? { [needed]: example.id } : {},
      feed: `${home}feed/feed.json`,
      theme: '',
      tokens: {},
      fallback,
      hasMap: false,
    };
  }

  /** Takes the settings of the address, when someone changed it. */
  readAddress(): void {
    const settings = this.#fromAddress();
    if (settings && toFragment(settings) !== toFragment(this.settings)) this.change(settings);
  }

  /** Takes new settings: the address, the preview and the measures follow. */
  change(settings: Settings): void {
    const isOtherFeed = settings.feed !== this.settings.feed;
    this.settings = settings;
    this.copied = '';
    history.replaceState(null, '', `#${toFragment(settings)}`);
    if (isOtherFeed) void this.#readFeed();
    void this.#measure();
    this.draw();
  }

  /** @param record - name of the record that the value names: the fallback says it, until someone writes another. */
  setAttribute(name: string, value: string | undefined, record?: string): void {
    const { attributes: all, fallback, tag } = this.settings;
    const { [name]: _, ...others } = all;
    const attributes = value === undefined ? others : { ...others, [name]: value };
    const isOurs = NEEDED[tag] === name && record !== undefined;
    this.change({ ...this.settings, attributes, ...(isOurs && { fallback: { ...fallback, text: record } }) });
  }

  setToken(name: string, value: string): void {
    const { [name]: _, ...others } = this.settings.tokens;
    const isColor = /^#[0-9a-f]{6}$/i.test(value);
    this.change({ ...this.settings, tokens: isColor ? { ...others, [name]: value } : others });
  }

  setFeed(address: string): void {
    if (URL.canParse(address)) {
      this.change({ ...this.settings, feed: new URL(address).href });
      return;
    }
    this.feed = { status: 'failed', reason: faultOf(undefined) };
    this.draw();
  }

  /** Says what the reader of the elements finds in the text of a feed. */
  checkPasted(text: string): void {
    try {
      const feed = openFeed(JSON.parse(text));
      this.said = `Ce flux se lit : « ${feed.info.title} ». ${problemsOf(feed)}`;
    } catch (error) {
      const reason = error instanceof SyntaxError ? 'ce n’est pas du JSON' : faultOf(error);
      this.said = `Ce flux ne se lit pas : ${reason}.`;
    }
    this.draw();
  }

  /** Takes the settings of what was pasted, or says in its field that there are none. */
  reopen(field: HTMLTextAreaElement): void {
    const settings = fromSnippet(field.value, this.attributesOf, `${this.context.home}feed/feed.json`);
    field.setCustomValidity(settings ? '' : 'Aucun élément d’orientation-widgets dans ce texte.');
    field.reportValidity();
    if (settings) this.change(settings);
  }

  async copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = 'Copié.';
    } catch {
      this.copied = 'Le navigateur ne permet pas de copier : choisissez le texte, puis Ctrl + C.';
    }
    this.draw();
  }

  /** The records of a kind: none until they are read, then the page is drawn again. */
  readonly choicesOf = (kind: RecordKind): readonly Choice[] => {
    const known = this.#names.get(kind);
    if (known || this.feed.status !== 'read') return known ?? [];
    this.#names.set(kind, []);
    void choicesOf(this.feed.feed, kind).then(
      choices => {
        this.#names.set(kind, choices);
        this.draw();
      },
      () => undefined,
    );
    return [];
  };

  #fromAddress(): Settings | undefined {
    return fromFragment(location.hash, this.attributesOf, `${this.context.home}feed/feed.json`);
  }

  async #readFeed(): Promise<void> {
    const address = this.settings.feed;
    this.feed = { status: 'reading' };
    this.draw();
    const state = await readState(this.local(address));
    if (address !== this.settings.feed) return;
    this.#names.clear();
    this.feed = state;
    this.draw();
  }

  async #measure(): Promise<void> {
    const { settings } = this;
    const measured = await measureTheme(settings, this.local(this.scripts.folder));
    const digest = settings.hasMap ? await digestOf(importMapText(this.scripts)) : undefined;
    if (settings !== this.settings) return;
    this.measured = measured;
    this.mapDigest = digest;
    this.draw();
  }
}

async function readState(address: string): Promise<FeedState> {
  try {
    const feed = await loadFeed(address, { fresh: true });
    const day = new Date(feed.info.updated).toLocaleDateString('fr', { dateStyle: 'long' });
    const isExample = [...(await feed.collection('sources'))].some(({ example }) => example);
    const notes = [`« ${feed.info.title} », du ${day}`, isExample ? 'données d’exemple' : '', problemsOf(feed)];
    return { status: 'read', feed, note: notes.filter(Boolean).join('. ') };
  } catch (error) {
    return { status: 'failed', reason: faultOf(error) };
  }
}

/** The digest of an import map, as a policy names it; undefined where the browser cannot compute one. */
async function digestOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
