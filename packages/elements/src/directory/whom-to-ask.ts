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

/** Resources to propose when a page has no result: those of the first need for which there is one. */
export function helpersFor(
  needs: readonly Need[],
  { directory, parts }: ResourceData,
  criteria: Partial<ResourceQuery>,
  now: LocalTime,
): ResourceMatch[] {
  const resources = byName([...directory]);
  for (const need of needs) {
    const matches = findResources(resources, { ...EMPTY_QUERY, ...criteria, isOpen: false, need }, now);
    const { near, further } = parts?.sure(matches) ?? matches;
    if (near.length + further.length) return [...near, ...further].slice(0, FEW_ASKED);
  }
  return [];
}

/** List of contacts, with their phone numbers and addresses. */
export function whomToAsk(
  helpers: readonly ResourceMatch[],
  title: string,
  level: number,
): TemplateResult | typeof nothing {
  if (!helpers.length) return nothing;
  return html`${heading(level, title, 'subtitle further')}
    <ul class="sheet helpers">
      ${helpers.map(
        helper => html`<li class="helper" part="item">
          <div class="helper-head">
            ${heading(level + 1, html`<span lang="fr">${helper.resource.name}</span>`, 'name')}
            <p class="state ${helper.opening.status}"><span class="dot" aria-hidden="true"></span>${openingLabel(helper.opening)}</p>
          </div>
          ${helper.resource.address ? html`<p class="soft" lang="fr">${addressLine(helper.resource.address)}</p>` : nothing}
          <div class="ways" part="actions">${ways(helper)}</div>
        </li>`,
      )}
    </ul>`;
}
