// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { Markup } from './render.js';
import { withoutControls } from './xml-text.js';

/** A thing of schema.org; what is unknown is left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Data for search engines. No text of a feed can end the script: it has no `<`; nor has it control characters. */
export function jsonLdScript(things: readonly JsonLd[]): Markup {
  const scripts = things.map(thing => {
    const json = JSON.stringify({ '@context': 'https://schema.org', ...thing }, (_, value: unknown) =>
      typeof value === 'string' ? withoutControls(value) : value,
    ).replace(/</g, '\\u003c');
    return `<script type="application/ld+json">${json}</script>`;
  });
  return new Markup(scripts.join(''));
}
