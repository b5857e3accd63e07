// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../html/icons.js';
import type { Site } from '../../site/site.js';

/** Address of the page that lists people to talk to around a town. */
export const TALK = '/je-cherche/quelquun-a-qui-parler/';

/** Form that asks for a town, then shows nearby structures. The town is only in the address. */
export function townForm(
  site: Site,
  slug: string,
  need: Need | undefined,
  audience: string | undefined,
): TemplateResult {
  const id = `ville-${slug}`;
  return html`<form class="search" action=${site.href(TALK)} method="get">
    <label for=${id}>Qui peut m’aider près de chez moi ?</label>
    ${need ? html`<input type="hidden" name="aide-need" value=${need}>` : nothing}
    ${audience ? html`<input type="hidden" name="aide-for" value=${audience}>` : nothing}
    <span class="line">${icon('place')}<input id=${id} name="aide-near" type="text" autocomplete="address-level2" enterkeyhint="go" maxlength="80" required aria-invalid="false" placeholder="Ma ville"><button class="btn" type="submit">Voir</button></span>
  </form>`;
}
