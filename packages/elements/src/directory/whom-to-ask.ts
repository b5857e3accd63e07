// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { ways } from './helper-card.js';
import { openingLabel } from '@orientation-widgets/domain/directory/opening-labels.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { EMPTY_QUERY, byName, findResources } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceMatch, Need, ResourceQuery } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceData } from './resource-data.js';

const FEW_ASKED = 3;

/** Who of the directory helps when a page has nobody to show: those for the first need that somebody answers. */
export function helpersFor(
  needs: readonly Need[],
  { directory, parts }: ResourceData,
  asked: Partial<ResourceQuery>,
  now: LocalTime,
): ResourceMatch[] {
  const resources = byName([...directory]);
  for (const need of needs) {
    const found = findResources(resources, { ...EMPTY_QUERY, ...asked, isOpen: false, need }, now);
    const { near, further } = parts?.sure(found) ?? found;
    if (near.length + further.length) return [...near, ...further].slice(0, FEW_ASKED);
  }
  return [];
}

/** Whom to ask, with how to reach them. */
export function whomToAsk(
  asked: readonly ResourceMatch[],
  title: string,
  level: number,
): TemplateResult | typeof nothing {
  if (!asked.length) return nothing;
  return html`${heading(level, title, 'subtitle further')}
    <ul class="sheet helpers">
      ${asked.map(
        found => html`<li class="helper">
          <div class="helper-head">
            ${heading(level + 1, html`<span lang="fr">${found.resource.name}</span>`, 'name')}
            <p class="state ${found.opening.status}"><span class="dot" aria-hidden="true"></span>${openingLabel(found.opening)}</p>
          </div>
          ${found.resource.address ? html`<p class="soft" lang="fr">${addressLine(found.resource.address)}</p>` : nothing}
          <div class="ways">${ways(found)}</div>
        </li>`,
      )}
    </ul>`;
}
