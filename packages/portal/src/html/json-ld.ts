// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { Markup } from './render.js';
import { withoutControls } from './xml-text.js';

/** Object of schema.org; unknown properties are left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Structured data for search engines. Without `<` and control characters, no text of a feed can end the script. */
export function jsonLdScript(things: readonly JsonLd[]): Markup {
  const scripts = things.map(thing => {
    const json = JSON.stringify({ '@context': 'https://schema.org', ...thing }, (_, value: unknown) =>
      typeof value === 'string' ? withoutControls(value) : value,
    ).replace(/</g, '\\u003c');
    return `<script type="application/ld+json">${json}</script>`;
  });
  return new Markup(scripts.join(''));
}
