// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconPhone } from '../directory/helper-icons.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { dial } from '../directory/helper-card.js';
import { clock, openingLabel } from '@orientation-widgets/domain/directory/opening-labels.js';
import type { Opening } from '@orientation-widgets/domain/directory/opening.js';
import type { ResourceMatch } from '@orientation-widgets/domain/directory/resource-query.js';

/** Number of helpers shown: few enough to choose from. */
const SHOWN = 3;

/** Helpers in short sentences: name, opening status, place, and a large phone number to call. */
export function easyHelpers(helpers: readonly ResourceMatch[], level: number): TemplateResult {
  return html`<ul class="sheet helpers easy-helpers">
    ${helpers.slice(0, SHOWN).map(({ resource, opening }) => {
      const { name, address, phone } = resource;
      const tel = dial(phone);
      return html`<li class="helper" part="item">
        ${heading(level, html`<span lang="fr">${name}</span>`, 'name')}
        <p>${easyOpening(opening, tel !== undefined)}</p>
        ${address ? html`<p>${msg('C’est ici :')} <span lang="fr">${addressLine(address)}</span></p>` : nothing}
        ${tel ? html`<p>${msg('Vous pouvez appeler :')}</p><p><a class="btn pri" href=${tel}>${iconPhone()}<bdi>${phone}</bdi></a></p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function easyOpening(opening: Opening, canCall: boolean): string {
  if (opening.status === 'open') return msg(str`C’est ouvert. Cela ferme à ${clock(opening.until)}.`);
  if (opening.status === 'unknown' || opening.status === 'words')
    return canCall
      ? msg('Nous ne connaissons pas les horaires. Appelez d’abord.')
      : msg('Nous ne connaissons pas les horaires. Nous n’avons pas de numéro à appeler.');
  return openingLabel(opening);
}

export const easyHelpersStyles = css`
  .easy-helpers {
    font-size: 1.125em;
  }
  .easy-helpers .btn {
    min-height: 3.25em;
    font-size: 1.125em;
  }
  @media print {
    .easy-helpers .btn {
      display: inline-flex;
    }
  }
`;
