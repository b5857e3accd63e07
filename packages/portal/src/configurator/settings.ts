// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isAddressName, isSafeToken, isWebLink, plainText, THEMES, webAddress } from './safe-values.js';

/** Settings chosen by a webmaster: the whole state of the configurator. */
export interface Settings {
  readonly tag: string;
  /** Attributes of the element except its feed, as written in its tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Absolute address of the feed; any text while the webmaster types it. */
  readonly feed: string;
  /** Base theme; empty for that of the elements. */
  readonly theme: string;
  /** Values of `--ow-*` properties that override those of the theme. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Content of the tag until the element is loaded: a sentence, and the address of its link. */
  readonly fallback: { readonly text: string; readonly href: string };
  /** Whether an import map gives the integrity of the scripts after the first. */
  readonly hasMap: boolean;
}

/** Maximum length of a fragment, in characters: this page writes none that is longer. */
const MAX_LENGTH = 8000;

/** Attributes that have their own property in the settings. */
const OWN: ReadonlySet<string> = new Set(['feed', 'src']);

/**
 * Returns the settings without dangerous values: only known themes and properties, links to the web and plain text
 * remain. An invalid feed address stays as typed, so that it can be corrected; no code is made of it.
 */
export function safeSettings({ tag, attributes, feed, theme, tokens, fallback, hasMap }: Settings): Settings {
  const href = fallback.href.trim();
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes)
        .filter(([name, value]) => isAttribute(name) && (!isAddressName(name) || isWebLink(value.trim())))
        .map(([name, value]) => [name, plainText(value)]),
    ),
    feed: webAddress(feed) ?? plainText(feed),
    theme: THEMES.has(theme) ? theme : '',
    tokens: Object.fromEntries(Object.entries(tokens).filter(([name, value]) => isSafeToken(name, value))),
    fallback: { text: plainText(fallback.text), href: isWebLink(href) ? href : '' },
    hasMap,
  };
}

/** Whether an element may have this attribute: neither its feed, nor a global attribute, nor one that runs code. */
function isAttribute(name: string): boolean {
  return (
    /^[a-z]+(?:-[a-z]+)*$/.test(name) && !OWN.has(name) && !/^(?:on[a-z]+|style|id|class|slot|is|srcdoc)$/.test(name)
  );
}

/** Writes settings as the fragment of an address. Default values are left out. */
export function toFragment({ tag, attributes, feed, theme, tokens, fallback, hasMap }: Settings): string {
  const params = new URLSearchParams({ element: tag, feed });
  for (const [name, value] of Object.entries({ ...attributes, ...tokens })) params.set(name, value);
  if (theme) params.set('_theme', theme);
  if (fallback.text) params.set('_text', fallback.text);
  if (fallback.href) params.set('_href', fallback.href);
  if (hasMap) params.set('_map', '1');
  return params.toString();
}

/**
 * Reads the settings of a fragment; undefined when it names no known element.
 *
 * @param attributesOf - names of the attributes of an element; others are left out.
 */
export function fromFragment(
  text: string,
  attributesOf: (tag: string) => readonly string[] | undefined,
  feed: string,
): Settings | undefined {
  const params = new URLSearchParams(text.slice(0, MAX_LENGTH).replace(/^#/, ''));
  const tag = params.get('element') ?? '';
  const names = attributesOf(tag);
  if (!names) return undefined;
  const entries = [...params];
  return safeSettings({
    tag,
    attributes: Object.fromEntries(entries.filter(([name]) => names.includes(name))),
    feed: params.get('feed') ?? feed,
    theme: params.get('_theme') ?? '',
    tokens: Object.fromEntries(entries.filter(([name]) => name.startsWith('--'))),
    fallback: { text: params.get('_text') ?? '', href: params.get('_href') ?? '' },
    hasMap: params.has('_map'),
  });
}

/**
 * Reads the settings of pasted code: a tag, with or without its script, or a frame.
 *
 * @param snippet - HTML, read by the parser of the browser without running any of it.
 */
export function fromSnippet(
  snippet: string,
  attributesOf: (tag: string) => readonly string[] | undefined,
  feed: string,
): Settings | undefined {
  const page = new DOMParser().parseFromString(snippet.slice(0, MAX_LENGTH * 10), 'text/html');
  const frame = page.querySelector('iframe');
  const framed = frame && fromFrame(frame, attributesOf, feed);
  if (framed) return framed;
  const element = [...page.body.querySelectorAll('*')].find(({ localName }) => attributesOf(localName));
  if (!element) return undefined;
  const names = attributesOf(element.localName) ?? [];
  return safeSettings({
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes].flatMap(({ name, value }) => (names.includes(name) ? [[name, value]] : [])),
    ),
    feed: element.getAttribute('feed') ?? element.getAttribute('src') ?? feed,
    theme: '',
    tokens: {},
    fallback: { text: element.textContent, href: element.querySelector('a')?.getAttribute('href') ?? '' },
    hasMap: page.querySelector('script[type=importmap]') !== null,
  });
}

/** Settings of a frame: its feed may be relative to the page that it shows. */
function fromFrame(
  frame: HTMLIFrameElement,
  attributesOf: (tag: string) => readonly string[] | undefined,
  feed: string,
): Settings | undefined {
  const src = frame.getAttribute('src') ?? '';
  if (!URL.canParse(src, feed)) return undefined;
  const { href, search } = new URL(src, feed);
  const settings = fromFragment(search.slice(1), attributesOf, feed);
  if (!settings) return undefined;
  return {
    ...settings,
    feed: webAddress(URL.canParse(settings.feed, href) ? new URL(settings.feed, href).href : '') ?? settings.feed,
    fallback: { ...settings.fallback, text: plainText(frame.title) },
  };
}
