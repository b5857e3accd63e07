// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isMasked } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { levelOf, tensionTitle } from '@orientation-widgets/domain/tension/tension-labels.js';
import type { AreaHires } from '@orientation-widgets/domain/jobs/hires-map.js';
import type { AreaTension } from '@orientation-widgets/domain/tension/tension-map.js';
import { shareDiscs } from '../../jobs/share-discs.js';
import type { AreaMark } from '../../map/areas-layer.js';

/** What is drawn on a territory: its share in words, darker as it is higher. */
export function hiresMark({ territory, plans, share }: AreaHires): AreaMark {
  return {
    name: territory.name,
    text: share?.words ?? reasonOf(plans),
    look: share ? `share s${Math.min(4, Math.floor(share.beads / 4))}` : 'none',
    ...(share ? {} : { pattern: 'url(#tension-none)' }),
  };
}

/** A territory: its hires drawn, then its level, which is older. */
export function hiresRow(
  { territory, plans, share }: AreaHires,
  area: AreaTension | undefined,
  isWhole: boolean,
): TemplateResult {
  const level = levelOf(area?.tension);
  return html`<li class=${isWhole ? 'by-hires whole' : 'by-hires'}>
    <span lang="fr">${territory.name}</span>
    ${share ? html`${shareDiscs(share.beads * 5)}<strong>${share.words}</strong>` : html`<span class="soft">${reasonOf(plans)}</span>`}
    ${level ? html`<span class="note">${tensionTitle(level)}</span>` : nothing}
  </li>`;
}

function reasonOf(plans: AreaHires['plans']): string {
  if (!plans) return msg('pas de chiffre');
  return isMasked(plans, 'projects') || isMasked(plans, 'difficult')
    ? msg('chiffre secret')
    : msg('trop peu d’embauches');
}
