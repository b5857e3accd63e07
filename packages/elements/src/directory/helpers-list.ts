// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Collection, Resource, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sourceNote } from '../sources/source-note.js';

/** Nearby resources for people with a disability, with their sources; nothing when there is none. */
export function helpersList(
  helpers: readonly Resource[],
  sources: Collection<Source>,
): TemplateResult | typeof nothing {
  if (!helpers.length) return nothing;
  return html`<div class="aid-block">
    <p><strong>${msg('Qui peut vous aider')}</strong></p>
    <ul class="aids">
      ${helpers.map(helperItem)}
    </ul>
    ${sourceNote(
      sources,
      helpers.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [{ sourceId }])),
      false,
    )}
  </div>`;
}

function helperItem({ name, summary, url, phone, contact }: Resource): TemplateResult {
  const href = safeUrl(url);
  const contactText = phone ?? contact;
  const tel =
    contactText && /^\+?[\d\s.]{8,}$/.test(contactText)
      ? safeUrl(`tel:${contactText.replace(/[\s.]/g, '')}`)
      : undefined;
  return html`<li lang="fr">
    <p><strong>${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}</strong></p>
    <p>${summary}</p>
    ${contactText ? html`<p>${tel ? html`<a href=${tel}><bdi>${contactText}</bdi></a>` : contactText}</p>` : nothing}
  </li>`;
}
