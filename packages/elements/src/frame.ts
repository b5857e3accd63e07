// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The script of frame.html, for sites that let in no script of others: an <iframe> shows one element, named in the address
// with its attributes, `frame.html?element=job-card&job=soudeur&feed=https://…`.
const given = new URLSearchParams(location.search);
const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

async function show(tag: string): Promise<void> {
  document.documentElement.lang = given.get('lang') ?? 'fr';
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', schemes[given.get('scheme') ?? ''] ?? 'light');
  const element = document.createElement(tag);
  document.body.append(element);
  const { observedAttributes } = (await customElements.whenDefined(tag)) as unknown as typeof HTMLElement & { readonly observedAttributes: readonly string[] };
  // Only what the element documents: neither `style`, nor `onclick`, nor `id`.
  for (const [name, value] of given) if (observedAttributes.includes(name)) element.setAttribute(name, value);
}

const tag = given.get('element') ?? '';
// Opened by itself, an address that someone else wrote would speak, and link, in the name of this site.
const isFramed = parent !== window;
if (isFramed && /^[a-z]+(-[a-z]+)+$/.test(tag) && given.has('feed')) void show(tag);
else if (!isFramed) document.body.append('Cette page se montre dans le cadre (iframe) d’un autre site.');
else document.body.append('L’adresse de ce cadre doit nommer un élément (element) et un flux (feed).');

// To whoever holds the frame: a height is no secret.
new ResizeObserver(() => parent.postMessage({ type: 'orientation-widgets:height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*')).observe(document.body);
