// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Script of frame.html, for sites that allow no script of others: an <iframe> shows one element, named in the address with its attributes,
// `frame.html?element=job-card&job=soudeur&feed=https://…`.
const parameters = new URLSearchParams(location.search);

/** Origins that this page's own policy allows for a feed or the answer of a search, each written in full: `*` and `https:` match none. */
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content ?? '';
const hosts =
  /connect-src ([^;]+)/
    .exec(policy)?.[1]
    ?.trim()
    .split(/\s+/)
    .map(host => (host === "'self'" ? location.origin : host)) ?? [];

/** Origin of the site that holds the frame, when the browser gives it. */
const site = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins?.[0] ?? originOf(document.referrer);

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

function originOf(address: string, base?: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).origin : undefined;
}

/** Link pattern, such as `/metiers/{id}`, limited to the pages of the site that holds the frame; null for any other. */
function onSite(pattern: string): string | null {
  if (!site || originOf(pattern, site) !== site) return null;
  return new URL(pattern, site).href.replaceAll('%7Bid%7D', '{id}');
}

async function show(tag: string): Promise<void> {
  document.documentElement.lang = parameters.get('lang') ?? 'fr';
  document
    .querySelector('meta[name=color-scheme]')
    ?.setAttribute('content', schemes[parameters.get('scheme') ?? ''] ?? 'light');
  const element = document.createElement(tag);
  // Set before the code is loaded, so that the feed is requested meanwhile and an element that is already defined finds it.
  element.setAttribute('feed', parameters.get('feed') ?? '');
  document.body.append(element);
  const { observedAttributes } = (await customElements.whenDefined(tag)) as unknown as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  // Only documented attributes: neither `style`, nor `onclick`, nor `id`.
  for (const name of observedAttributes) {
    const text = parameters.get(name);
    const value = text !== null && name.endsWith('-href') ? onSite(text) : text;
    if (value !== null) element.setAttribute(name, value);
  }
}

function refusal(tag: string): string | undefined {
  // Opened outside a frame, an address written by someone else would display texts and links in the name of this site.
  if (parent === window) return 'Cette page se montre dans le cadre (iframe) d’un autre site.';
  const feed = parameters.get('feed');
  if (feed === null || !/^[a-z]+(-[a-z]+)+$/.test(tag))
    return 'L’adresse de ce cadre doit nommer un élément (element) et un flux (feed).';
  if (!hosts.includes(originOf(feed, location.href) ?? ''))
    return 'La politique de cette page (connect-src) ne nomme pas l’hôte de ce flux.';
  const search = parameters.get('search-url');
  if (search && !hosts.includes(originOf(search, location.href) ?? ''))
    return 'La politique de cette page (connect-src) ne nomme pas l’hôte de ce moteur de recherche.';
  return undefined;
}

/** Message for the visitor in place of the element. */
const ABSENT: Readonly<Record<string, string>> = {
  fr: 'Ce contenu n’est pas disponible ici.',
  en: 'This content is not available here.',
  nl: 'Deze inhoud is hier niet beschikbaar.',
  ar: 'هذا المحتوى غير متاح هنا.',
};

const tag = parameters.get('element') ?? '';
const refused = refusal(tag);
if (refused === undefined) void show(tag);
else {
  const lang = parameters.get('lang') ?? 'fr';
  const language = Object.hasOwn(ABSENT, lang) ? lang : 'fr';
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.body.append(ABSENT[language] ?? '');
  // The reason is for the author of the address.
  console.warn(`orientation-widgets: ${refused}`);
}

// Sent to any page that holds the frame: a height is not confidential.
new ResizeObserver(() =>
  parent.postMessage(
    { type: 'orientation-widgets:height', height: Math.ceil(document.body.getBoundingClientRect().height) },
    '*',
  ),
).observe(document.body);
