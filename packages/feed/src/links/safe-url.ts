// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * An address that is safe in a link, or undefined. Only http, https, mailto and tel are accepted; a text without a scheme that
 * looks like a site ("www.exemple.fr", "lycee.fr/formation") becomes https. Refused:
 *
 * - a control character, or a space inside: browsers remove them, which would restore "java\nscript:";
 * - credentials, which show one site and lead to another ("https://known.fr@other.fr");
 * - a mail with anything but its address, such as a copy or a text;
 * - a telephone number with a service code (`*`, `#`).
 */
export function safeUrl(text: string | null | undefined): string | undefined {
  const address = typeof text === 'string' ? text.trim() : '';
  // Control characters (C0, DEL, C1) and every kind of space.
  if (!address || /[\u0000-\u0020\u007f-\u00a0\s]/u.test(address)) return undefined;
  const withScheme = /^[a-z][\w+-]*(\.[\w-]+)+(:\d+)?([/?#]|$)/i.test(address) ? `https://${address}` : address;
  try {
    const { href } = new URL(withScheme);
    return /^(https?:\/\/[^@/]+\/|mailto:[^?%,;@<>"]+@[\w.-]+$|tel:[\d+().-]+$)/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
