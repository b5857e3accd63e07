// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a webmaster has chosen: the whole state of the configurator. */
export interface Settings {
  readonly tag: string;
  /** Attributes of the element but its feed, as they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the feed, absolute. */
  readonly feed: string;
  /** Theme of the elements to begin with; none for that of the elements. */
  readonly theme: string;
  /** Values of `--ow-*` properties, over those of the theme. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What the tag holds until the element is there: a sentence and the address of its link. */
  readonly fallback: { readonly text: string; readonly href: string };
  /** Whether an import map protects the scripts after the first. */
  readonly hasMap: boolean;
}

/** Letters of a setting, at most: an address that is longer is not one that this page wrote. */
const MAX_LENGTH = 8000;

/** The settings as the fragment of an address. What is as it was at first is left out. */
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
 * Reads the settings that a fragment holds; undefined when it names no known element.
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
  const given = [...params];
  return {
    tag,
    attributes: Object.fromEntries(given.filter(([name]) => names.includes(name) && !OWN.has(name))),
    feed: params.get('feed') ?? feed,
    theme: params.get('_theme') ?? '',
    tokens: Object.fromEntries(given.filter(([name, value]) => name.startsWith('--ow-') && isToken(value))),
    fallback: { text: params.get('_text') ?? '', href: params.get('_href') ?? '' },
    hasMap: params.has('_map'),
  };
}

/** Attributes with a place of their own in the settings. */
const OWN: ReadonlySet<string> = new Set(['feed', 'src']);

/** A value that ends no rule and begins no other. */
function isToken(value: string): boolean {
  return value.length < 200 && !/[;{}<>\\]/.test(value);
}

/**
 * Reads the settings back from what was pasted: a tag, with or without its script, or the address of a frame.
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
  const address = frame?.getAttribute('src') ?? '';
  if (URL.canParse(address)) return fromFragment(new URL(address).search.slice(1), attributesOf, feed);
  const element = [...page.body.querySelectorAll('*')].find(({ localName }) => attributesOf(localName));
  if (!element) return undefined;
  const names = attributesOf(element.localName) ?? [];
  const link = element.querySelector('a');
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes].flatMap(({ name, value }) =>
        names.includes(name) && !OWN.has(name) ? [[name, value]] : [],
      ),
    ),
    feed: element.getAttribute('feed') ?? element.getAttribute('src') ?? feed,
    theme: '',
    tokens: {},
    fallback: { text: element.textContent.trim(), href: link?.getAttribute('href') ?? '' },
    hasMap: page.querySelector('script[type=importmap]') !== null,
  };
}
