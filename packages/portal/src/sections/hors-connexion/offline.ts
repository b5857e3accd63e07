// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { html } from 'lit';
import { sheet } from '../../layout/views.js';
import { OFFLINE_LIST, OFFLINE_PATH } from '../../site/offline-files.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { territoriesByKind } from '../shared/territory-views.js';

/** Page on which visitors save the pages of a territory on their device, and remove them. */
export function offlinePages(site: Site): Page[] {
  const { offline } = site;
  if (!offline || !site.isKeepable) return [];
  return [
    {
      path: OFFLINE_PATH,
      section: 'hors-connexion',
      title: 'Lire sans connexion',
      lead: 'Gardez les pages d’un territoire sur votre appareil, si vous le voulez.',
      description: 'Garder les pages d’un territoire pour les lire sans connexion, et les enlever.',
      crumbs: [],
      sources: [],
      isHidden: true,
      ownFiles: { script: offline.script, parts: [] },
      body: html`${sheet(
        'Garder ou enlever',
        html`<div data-offline=${site.href(OFFLINE_LIST)}>
          <p>Rien n’est gardé avant que vous appuyiez. Comptez deux mégaoctets. Ce qui est gardé reste sur cet appareil : sur un appareil partagé, enlevez-le en partant.</p>
          <p class="choose">
            <label for="territoire">Territoire</label>
            <select id="territoire">
              ${territoriesByKind(site).map(([kind, some]) => html`<optgroup label=${capital(kindName(kind, 2))}>${some.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</optgroup>`)}
            </select>
          </p>
          <p><button type="button" class="btn" disabled>Garder</button> <button type="button" class="btn sec" disabled>Enlever</button></p>
          <p role="status" class="soft">Cette page a besoin de JavaScript pour garder quelque chose.</p>
        </div>`,
      )}
      ${sheet(
        'Sur papier',
        html`<p>Chaque <a href=${site.href('/territoires/')}>territoire</a> a son dossier à imprimer et sa liste de structures. Toute page s’imprime.</p>`,
      )}`,
    },
  ];
}
