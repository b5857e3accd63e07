// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed, Job, Territory } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';

/** Territories for which the feed has a tension of a job, or of any, widest first, then by name. */
export async function tensionTerritories(feed: Feed, job?: Job): Promise<Territory[]> {
  const tensions = await feed.collection('tensions', { main: true });
  const territories = await territoriesWith(feed, tensions.column('territoryId').values);
  const territoriesWithTension = new Set<Territory>();
  for (const { job: id, fap, rome, territoryId } of tensions) {
    const territory = rome === undefined ? territories.get(territoryId) : undefined;
    if (territory && (!job || id === job.id || (fap !== undefined && job.fap?.includes(fap))))
      territoriesWithTension.add(territory);
  }
  return [...territoriesWithTension].sort(
    (a, b) => a.parents.length - b.parents.length || a.name.localeCompare(b.name, 'fr'),
  );
}

/** Native list of territories, shown when the page leaves the choice to the visitor; nothing when there is no choice. */
export function territorySelect(
  territories: readonly Territory[],
  selectedId: string,
  choose: (territoryId: string) => void,
): TemplateResult | typeof nothing {
  if (!territories.length) return nothing;
  return html`<label class="where"
    ><span>${msg('Territoire')}</span>
    <select lang="fr" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${territories.map(({ id, name }) => html`<option value=${id} ?selected=${id === selectedId}>${name}</option>`)}
    </select></label
  >`;
}

export const territorySelectStyles = css`
  .where {
    display: grid;
    gap: var(--_s1);
    font-weight: 600;
  }
  .where select {
    font: inherit;
    font-weight: 400;
    min-height: 2.75em;
    max-width: min(20em, 100%);
    padding-inline: var(--_s3);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
  }
  @media print {
    .where {
      display: none;
    }
  }
`;
