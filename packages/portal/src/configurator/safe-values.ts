// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Validation of settings. They come from an address or a text that a stranger may have written, and end in the code of
// a website.

/** Themes published with the elements, with their names in French. */
export const THEMES: ReadonlyMap<string, string> = new Map([
  ['health-branch', 'Branche de la santé'],
  ['high-contrast', 'Contraste renforcé'],
  ['industry-campus', 'Campus industriel'],
  ['neutral-dark', 'Neutre, sombre'],
  ['neutral-light', 'Neutre, clair'],
]);

const COLOR = /^(?:#[\da-f]{6}|light-dark\(#[\da-f]{6}, #[\da-f]{6}\))$/i;
const FONT = /^[\w ,'-]+$/;

/** Format of each property that can be chosen, as `portal.json` accepts it. */
const TOKENS: ReadonlyMap<string, RegExp> = new Map([
  ['--ow-accent', COLOR],
  ['--ow-ground', COLOR],
  ['--ow-surface', COLOR],
  ['--ow-sunken', COLOR],
  ['--ow-ink', COLOR],
  ['--ow-ink-soft', COLOR],
  ['--ow-line', COLOR],
  ['--ow-edge', COLOR],
  ['--ow-track', COLOR],
  ['--ow-on-accent', COLOR],
  ['--ow-font', FONT],
  ['--ow-font-title', FONT],
  ['--ow-radius-large', /^(?:\d+|\d*\.\d+)(?:em|rem|px)$/],
  ['--ow-color-scheme', /^(?:light|dark|light dark)$/],
]);

export function isSafeToken(name: string, value: string): boolean {
  // An unpaired quote would open a string over the rules that follow.
  return value.length < 200 && TOKENS.get(name)?.test(value) === true && value.split("'").length % 2 === 1;
}

/** Returns a text on one line, without the characters that make code look different from what it runs. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** Normalizes an absolute web address as browsers do; undefined for any other text. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, hostname, password, protocol, username } = new URL(text);
  // Other characters in a host, such as `;`, would be read as syntax in a content security policy.
  const isPlainHost = /^(?:[\w.-]+|\[[\da-f:]+\])$/.test(hostname);
  return /^https?:$/.test(protocol) && isPlainHost && !username && !password ? href : undefined;
}

/** Whether a link stays on the web wherever it is pasted; `{id}` stands for letters. */
export function isWebLink(text: string): boolean {
  const address = text.replace(/\{\w+\}/g, 'x');
  const base = 'https://site.example/';
  // A link changed by cleaning, here or in a browser, could become a different one.
  if (/\s/.test(address) || plainText(address) !== address) return false;
  if (!/^(?:https?:\/\/|[^:/?#]*(?:$|[/?#]))/i.test(address)) return false;
  return URL.canParse(address, base) && webAddress(new URL(address, base).href) !== undefined;
}

/** Whether an attribute holds an address. */
export const isAddressName = (name: string): boolean => /(?:^|-)(?:href|url|src|tiles)$/.test(name);

/** Reason why an address is refused, in French. */
export const ADDRESS_FAULT = 'Une adresse commence par https://, http:// ou /.';
