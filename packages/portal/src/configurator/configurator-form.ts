// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { openFeed } from '@orientation-widgets/feed';
import type { RecordKind } from './attributes.js';
import { ELEMENTS } from './elements.js';
import type { Context } from './context.js';
import { readFeedState, type FeedState } from './feed-state.js';
import { bothSides, measureTheme, sidesOf, type MeasuredLook, type LookScheme } from './look.js';
import { choicesOf, faultOf, problemsOf, type NamedRecord } from './names.js';
import { pictureStateOf, type PictureState } from './picture-state.js';
import { fromFragment, fromSnippet, safeSettings, toFragment, type Settings } from './settings.js';
import { importMapText, type Form, type ScriptFile, type Scripts } from './snippets.js';

/** Addresses of the pages of the site, from its root, by attribute and by id. */
type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the result is looked at: none of it is in what is pasted. */
export interface Look {
  form: Form;
  width: 'phone' | 'column' | 'wide';
  readonly views: Set<string>;
  language: string;
  /** Whether one may copy a look that cannot be read. */
  isForced: boolean;
}

/** What is known of the colours that are chosen. */
export type ContrastState =
  | { readonly status: 'measuring' }
  | { readonly status: 'measured'; readonly measures: MeasuredLook }
  /** The program that measures did not come, or could not run. */
  | { readonly status: 'failed' };

/** A file that the preview asked for. */
export interface RequestedFile {
  readonly name: string;
  /** Bytes as they came, compressed if the host compresses. */
  readonly bytes: number;
}

/** Milliseconds without a letter after which an address is read. */
const PAUSE = 600;

/** The state of the configurator, and what one may do with it. */
export class ConfiguratorForm {
  readonly context: Context;
  readonly scripts: Scripts;
  readonly look: Look = { form: 'tag', width: 'wide', views: new Set(), language: 'fr', isForced: false };
  /** Draws the page again. */
  readonly draw: () => void;
  settings: Settings;
  feed: FeedState = { status: 'reading' };
  contrast: ContrastState = { status: 'measuring' };
  requestedFiles: readonly RequestedFile[] = [];
  /** Whether the element of the preview found nothing to show. */
  isEmpty = false;
  /** Drawn once its form is chosen. */
  picture: PictureState = { status: 'drawing' };
  /** Digest of the import map, for a policy. */
  mapDigest: string | undefined;
  /** What was found of a feed that was pasted. */
  feedMessage = '';
  /** Whether the last copy was made. */
  copied = '';
  readonly #names = new Map<RecordKind, readonly NamedRecord[]>();
  #addresses: Promise<Addresses> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Context, files: readonly ScriptFile[], draw: () => void) {
    this.context = context;
    this.scripts = { folder: context.home + context.folder, files };
    this.draw = draw;
    this.settings = this.#fromAddress() ?? this.start('job-card');
    void this.#readFeed();
    void this.#measure();
  }

  readonly attributesOf = (tag: string): readonly string[] | undefined =>
    this.context.tags.find(element => element.tag === tag)?.attributes;

  /** The address here of a file of the site, which may be served elsewhere than where it is published. */
  local(address: string): string {
    const { home, base } = this.context;
    return address.startsWith(home) ? `${location.origin}${base}${address.slice(home.length)}` : address;
  }

  /** Settings to begin with, for an element: those that need a record show one. */
  start(tag: string): Settings {
    const { home, examples } = this.context;
    const names = this.attributesOf(tag) ?? [];
    const { needs: needed, title = tag } = ELEMENTS[tag] ?? {};
    const example = needed && examples[needed];
    const fallback = { text: example?.name ?? title, href: example?.href ?? home };
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
  change(nextSettings: Settings, mustReadFeed = false): void {
    const settings = safeSettings(nextSettings);
    const isOtherFeed = mustReadFeed || settings.feed !== this.settings.feed;
    this.settings = settings;
    this.copied = '';
    history.replaceState(null, '', `#${toFragment(settings)}`);
    if (isOtherFeed) void this.#readFeed();
    void this.#measure();
    void this.#drawPicture();
    this.draw();
  }

  /** Takes the form in which the element is put on a page. */
  setForm(form: Form): void {
    this.look.form = form;
    this.copied = '';
    void this.#drawPicture();
    this.draw();
  }

  /** Says something beside what is copied. */
  tell(text: string): void {
    this.copied = text;
    this.draw();
  }

  /** @param record - name of the record that the value names: the fallback says it and leads to its page. */
  setAttribute(name: string, value: string | undefined, record?: string): void {
    const { attributes: all, fallback, tag } = this.settings;
    const { [name]: _, ...otherAttributes } = all;
    const attributes = value === undefined ? otherAttributes : { ...otherAttributes, [name]: value };
    const { needs, namedBy = needs } = ELEMENTS[tag] ?? {};
    const isNamed = namedBy === name && value !== undefined && record !== undefined;
    this.change({ ...this.settings, attributes, ...(isNamed && { fallback: { ...fallback, text: record } }) });
    if (isNamed) void this.#linkTo(name, value);
  }

  /** Makes the link of the fallback that of the record, unless someone wrote an address of their own. */
  async #linkTo(name: string, id: string): Promise<void> {
    const { base, addresses, home } = this.context;
    this.#addresses ??= fetch(base + addresses).then(answer => answer.json() as Promise<Addresses>);
    const pages = (await this.#addresses.catch((): Addresses => ({})))[name] ?? {};
    const path = Object.hasOwn(pages, id) ? pages[id] : undefined;
    const { attributes, fallback } = this.settings;
    if (path === undefined || attributes[name] !== id || !fallback.href.startsWith(home)) return;
    this.change({ ...this.settings, fallback: { ...fallback, href: home + path } });
  }

  /** @param value - empty for that of the theme. */
  setToken(name: string, value: string): void {
    const { [name]: _, ...otherTokens } = this.settings.tokens;
    this.change({ ...this.settings, tokens: value ? { ...otherTokens, [name]: value } : otherTokens });
  }

  /** @param text - `#rrggbb`; another text is that of the theme. */
  setColor(name: string, text: string): void {
    this.setToken(name, /^#[0-9a-f]{6}$/i.test(text) ? text : '');
  }

  /** Takes a colour in one scheme: what one reads in the other stays. */
  takeColor(name: string, scheme: LookScheme, color: string): void {
    const currentColor = this.settings.tokens[name];
    this.setToken(name, bothSides({ ...sidesOf(currentColor ?? color), [scheme]: color }));
  }

  /** Reads the feed once nobody has typed for a while. */
  typeFeed(address: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.setFeed(address), PAUSE);
  }

  /** Takes the address of the feed; a text that is none stays in its field, which says so. */
  setFeed(feed: string): void {
    clearTimeout(this.#typing);
    const settings = safeSettings({ ...this.settings, feed });
    if (settings.feed !== this.settings.feed || this.feed.status === 'failed') this.change(settings, true);
  }

  /** Says what the reader of the elements finds in the text of a feed. */
  checkPasted(text: string): void {
    try {
      const feed = openFeed(JSON.parse(text));
      this.feedMessage = `Ce flux se lit : « ${feed.info.title} ». ${problemsOf(feed)}`;
    } catch (error) {
      const reason = error instanceof SyntaxError ? 'ce n’est pas du JSON' : faultOf(error);
      this.feedMessage = `Ce flux ne se lit pas : ${reason}.`;
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
  readonly choicesOf = (kind: RecordKind): readonly NamedRecord[] => {
    const knownChoices = this.#names.get(kind);
    if (knownChoices || this.feed.status !== 'read') return knownChoices ?? [];
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
    const state = await readFeedState(this.local(address));
    if (address !== this.settings.feed) return;
    this.#names.clear();
    this.feed = state;
    void this.#drawPicture();
    this.draw();
  }

  async #drawPicture(): Promise<void> {
    if (this.look.form !== 'picture') return;
    const { settings, feed } = this;
    this.picture = { status: 'drawing' };
    const picture = await pictureStateOf(settings.tag, settings.attributes, feed);
    if (settings !== this.settings || feed !== this.feed) return;
    this.picture = picture;
    this.draw();
  }

  async #measure(): Promise<void> {
    const { settings } = this;
    const contrast = await measureTheme(settings, this.local(this.scripts.folder)).then(
      (measures): ContrastState => ({ status: 'measured', measures }),
      (): ContrastState => ({ status: 'failed' }),
    );
    const digest = settings.hasMap ? await digestOf(importMapText(this.scripts)) : undefined;
    if (settings !== this.settings) return;
    this.contrast = contrast;
    this.mapDigest = digest;
    this.draw();
  }
}

/** The digest of an import map, as a policy names it; undefined where the browser cannot compute one. */
async function digestOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
