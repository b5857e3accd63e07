// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FigurePicture } from '@orientation-widgets/elements/figure-picture.js';
import { FeedError, loadFeed, openFeed, type Feed } from '@orientation-widgets/feed';
import { ELEMENTS, NAMED, NEEDED, type RecordKind } from './attributes.js';
import type { Context } from './context.js';
import { bothSides, measureTheme, sidesOf, type Measured, type Scheme } from './look.js';
import { choicesOf, faultOf, problemsOf, type Choice } from './names.js';
import { fromFragment, fromSnippet, toFragment, type Settings } from './settings.js';
import { importMapText, type Form, type ScriptFile, type Scripts } from './snippets.js';

/** What was read of the feed that is chosen. */
export type FeedState =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly feed: Feed; readonly note: string }
  | { readonly status: 'failed'; readonly reason: string };

/** The picture of the figure that is chosen. */
export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'drawn'; readonly file: FigurePicture }
  | { readonly status: 'failed'; readonly reason: string };

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

/** A file that the preview asked for. */
export interface Asked {
  readonly name: string;
  /** Bytes as they came, compressed if the host compresses. */
  readonly bytes: number;
}

/** Milliseconds without a letter after which an address is read. */
const PAUSE = 600;

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
  /** Pixels of the content of the preview. */
  height = 0;
  /** Drawn once its form is chosen. */
  picture: PictureState = { status: 'drawing' };
  /** Digest of the import map, for a policy. */
  mapDigest: string | undefined;
  /** What was found of a feed that was pasted. */
  said = '';
  /** Whether the last copy was made. */
  copied = '';
  readonly #names = new Map<RecordKind, readonly Choice[]>();
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
    const { [name]: _, ...others } = all;
    const attributes = value === undefined ? others : { ...others, [name]: value };
    const isNamed = NAMED[tag] === name && value !== undefined && record !== undefined;
    this.change({ ...this.settings, attributes, ...(isNamed && { fallback: { ...fallback, text: record } }) });
    if (isNamed) void this.#linkTo(name, value);
  }

  /** Makes the link of the fallback that of the record, unless someone wrote an address of their own. */
  async #linkTo(name: string, id: string): Promise<void> {
    const { base, addresses, home } = this.context;
    this.#addresses ??= fetch(base + addresses).then(answer => answer.json() as Promise<Addresses>);
    const path = (await this.#addresses.catch((): Addresses => ({})))[name]?.[id];
    const { attributes, fallback } = this.settings;
    if (path === undefined || attributes[name] !== id || !fallback.href.startsWith(home)) return;
    this.change({ ...this.settings, fallback: { ...fallback, href: home + path } });
  }

  /** @param value - empty for that of the theme. */
  setToken(name: string, value: string): void {
    const { [name]: _, ...others } = this.settings.tokens;
    this.change({ ...this.settings, tokens: value ? { ...others, [name]: value } : others });
  }

  /** @param text - `#rrggbb`; another text is that of the theme. */
  setColor(name: string, text: string): void {
    this.setToken(name, /^#[0-9a-f]{6}$/i.test(text) ? text : '');
  }

  /** Takes a colour in one scheme: what one reads in the other stays. */
  takeColor(name: string, scheme: Scheme, color: string): void {
    const own = this.settings.tokens[name];
    this.setToken(name, bothSides({ ...sidesOf(own ?? color), [scheme]: color }));
  }

  /** Says what is wrong in an address while it is typed; one that is whole is read. */
  typeFeed(address: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.setFeed(address), PAUSE);
  }

  setFeed(address: string): void {
    clearTimeout(this.#typing);
    if (URL.canParse(address)) {
      if (new URL(address).href === this.settings.feed && this.feed.status !== 'failed') return;
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
    void this.#drawPicture();
    this.draw();
  }

  async #drawPicture(): Promise<void> {
    if (this.look.form !== 'picture') return;
    const { settings, feed } = this;
    this.picture = { status: 'drawing' };
    const picture = await this.#pictureOf(settings.tag, settings.attributes, feed);
    if (settings !== this.settings || feed !== this.feed) return;
    this.picture = picture;
    this.draw();
  }

  async #pictureOf(tag: string, attributes: Settings['attributes'], state: FeedState): Promise<PictureState> {
    if (tag !== 'indicator-board' || !attributes['measure'])
      return {
        status: 'failed',
        reason: `Une image montre un chiffre : choisissez « ${ELEMENTS['indicator-board']} », puis une mesure.`,
      };
    if (state.status === 'reading') return { status: 'drawing' };
    if (state.status === 'failed') return { status: 'failed', reason: `Ce flux ne se lit pas : ${state.reason}.` };
    try {
      const { figurePicture } = await import('@orientation-widgets/elements/figure-picture.js');
      const file = await figurePicture(state.feed, attributes);
      return file ? { status: 'drawn', file } : { status: 'failed', reason: 'Le flux n’a pas ce chiffre ici.' };
    } catch (error) {
      return {
        status: 'failed',
        reason:
          error instanceof FeedError
            ? `Ce flux ne se lit pas : ${faultOf(error)}.`
            : 'L’image ne se dessine pas. Rechargez la page.',
      };
    }
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
