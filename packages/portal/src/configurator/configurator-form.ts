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

/** Paths of the pages of the site, from its root, by attribute and by id. */
type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Settings of the preview: none of them is in the pasted code. */
export interface Look {
  form: Form;
  width: 'phone' | 'column' | 'wide';
  readonly views: Set<string>;
  language: string;
  /** Whether the webmaster may copy colours without enough contrast. */
  isForced: boolean;
}

/** State of the contrast check of the chosen colours. */
export type ContrastState =
  | { readonly status: 'measuring' }
  | { readonly status: 'measured'; readonly measures: MeasuredLook }
  /** The checker was not loaded, or failed to run. */
  | { readonly status: 'failed' };

/** File requested by the preview. */
export interface RequestedFile {
  readonly name: string;
  /** Bytes transferred, compressed if the host compresses. */
  readonly bytes: number;
}

/** Delay after the last key press before an address is read, in milliseconds. */
const PAUSE = 600;

/** State of the configurator, and its actions. */
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
  /** Whether the element of the preview has nothing to show. */
  isEmpty = false;
  /** State of the picture, which is drawn once its form is chosen. */
  picture: PictureState = { status: 'drawing' };
  /** Digest of the import map, for a content security policy. */
  mapDigest: string | undefined;
  /** Result of reading a pasted feed, in French. */
  feedMessage = '';
  /** Message about the last copy; empty without one. */
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

  /** Address of a file of the site on the current host, which may differ from that of publication. */
  local(address: string): string {
    const { home, base } = this.context;
    return address.startsWith(home) ? `${location.origin}${base}${address.slice(home.length)}` : address;
  }

  /** Initial settings of an element; those that need a record use an example. */
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

  /** Applies the settings of the address when it has changed. */
  readAddress(): void {
    const settings = this.#fromAddress();
    if (settings && toFragment(settings) !== toFragment(this.settings)) this.change(settings);
  }

  /** Applies new settings, and updates the address, the preview and the contrast measures. */
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

  /** Changes the form of the code to paste. */
  setForm(form: Form): void {
    this.look.form = form;
    this.copied = '';
    void this.#drawPicture();
    this.draw();
  }

  /** Shows a message beside the copied code. */
  tell(text: string): void {
    this.copied = text;
    this.draw();
  }

  /**
   * Sets or removes an attribute.
   *
   * @param record - name of the record that the value refers to: the fallback names it and links to its page.
   */
  setAttribute(name: string, value: string | undefined, record?: string): void {
    const { attributes: all, fallback, tag } = this.settings;
    const { [name]: _, ...otherAttributes } = all;
    const attributes = value === undefined ? otherAttributes : { ...otherAttributes, [name]: value };
    const { needs, namedBy = needs } = ELEMENTS[tag] ?? {};
    const isNamed = namedBy === name && value !== undefined && record !== undefined;
    this.change({ ...this.settings, attributes, ...(isNamed && { fallback: { ...fallback, text: record } }) });
    if (isNamed) void this.#linkTo(name, value);
  }

  /** Makes the fallback link to the page of the record, unless the webmaster typed another address. */
  async #linkTo(name: string, id: string): Promise<void> {
    const { base, addresses, home } = this.context;
    this.#addresses ??= fetch(base + addresses).then(answer => answer.json() as Promise<Addresses>);
    const pages = (await this.#addresses.catch((): Addresses => ({})))[name] ?? {};
    const path = Object.hasOwn(pages, id) ? pages[id] : undefined;
    const { attributes, fallback } = this.settings;
    if (path === undefined || attributes[name] !== id || !fallback.href.startsWith(home)) return;
    this.change({ ...this.settings, fallback: { ...fallback, href: home + path } });
  }

  /**
   * Sets a token of the theme.
   *
   * @param value - empty to restore that of the theme.
   */
  setToken(name: string, value: string): void {
    const { [name]: _, ...otherTokens } = this.settings.tokens;
    this.change({ ...this.settings, tokens: value ? { ...otherTokens, [name]: value } : otherTokens });
  }

  /**
   * Sets a colour.
   *
   * @param text - `#rrggbb`; any other text restores the colour of the theme.
   */
  setColor(name: string, text: string): void {
    this.setToken(name, /^#[0-9a-f]{6}$/i.test(text) ? text : '');
  }

  /** Changes a colour in one scheme; the other scheme keeps its colour. */
  takeColor(name: string, scheme: LookScheme, color: string): void {
    const currentColor = this.settings.tokens[name];
    this.setToken(name, bothSides({ ...sidesOf(currentColor ?? color), [scheme]: color }));
  }

  /** Reads the feed after a pause in typing. */
  typeFeed(address: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.setFeed(address), PAUSE);
  }

  /** Changes the address of the feed; an invalid one stays in its field, which shows the error. */
  setFeed(feed: string): void {
    clearTimeout(this.#typing);
    const settings = safeSettings({ ...this.settings, feed });
    if (settings.feed !== this.settings.feed || this.feed.status === 'failed') this.change(settings, true);
  }

  /** Reports what the reader of the elements finds in the text of a feed. */
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

  /** Applies the settings of a pasted text, or shows in its field that there are none. */
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

  /** Records of a kind; empty until they are read, after which the page is drawn again. */
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

/** Digest of an import map for a content security policy; undefined where the browser cannot compute one. */
async function digestOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
