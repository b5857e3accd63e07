// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * An address that may be put in a link, or undefined. Only http, https, mailto and tel pass. A text without a scheme that
 * looks like a site ("www.exemple.fr", "lycee.fr/formation") becomes https. Text with a control character, or with a space
 * inside, is refused: browsers drop such characters, and "java\nscript:" would come back to life. So are an address that
 * shows a site and leads to another ("https://known.fr@other.fr"), a mail with more than its address (a copy to someone
 * else, a text), and a number that is more than digits (codes that a telephone obeys).
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
