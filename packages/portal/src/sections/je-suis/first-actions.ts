// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../html/icons.js';
import { sheet, telephoneLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { needPath } from '../annuaire/directory.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { aidsOf } from '../shared/aids.js';
import { helpersByDepartment, nearestHelpers } from '../shared/nearest-helpers.js';
import type { AudienceGroup } from './audiences.js';

const TALK = '/je-cherche/quelquun-a-qui-parler/';
/** Actions to begin with, the search around a town among them. */
const MOST_ACTIONS = 3;
/** People named near the town of the page. */
const MOST_NEAR = 3;

/** What opens the list of those who give no town. */
const BY_DEPARTMENT = 'Sans donner de ville : un numéro par département';

/** Audiences by which the finder of help filters. */
const FINDER_AUDIENCES = ['pupils', 'students', 'jobseekers', 'employees', 'disability', 'families'];

/** What one may do at once: see who is near one's town, call a number, find out what one may ask for. */
export function firstActions(
  site: Site,
  { slug, audienceIds, needs, nearNeed, isAdult = false }: AudienceGroup,
  help: readonly Resource[],
  answeredNeeds: readonly Need[],
): View {
  const [need] = answeredNeeds;
  const helperNeed = nearNeed ?? need;
  const number = help.find(
    ({ address, phone, needs: resourceNeeds = [] }) =>
      !address &&
      phone &&
      resourceNeeds.some(id => needs.includes(id)) &&
      // A line for people in distress is offered to those who come to be listened to first.
      (needs[0] === 'listening' || !resourceNeeds.includes('listening')),
  );
  const hasTowns = searchLinks(site).some(({ path }) => path === TALK);
  const actions = [
    number && html`${telephoneLink(number.phone)} : ${number.name}`,
    need && html`<a href=${site.href(needPath(need))}>De l’aide, avec un téléphone : ${needLabel(need)}</a>`,
    aidsOf(site, audienceIds).length ? html`<a href="#aides">Les aides que vous pouvez demander</a>` : undefined,
  ].filter(action => action !== undefined);
  if (!hasTowns && !actions.length) return nothing;
  const forWhom = { ...(!nearNeed && { audienceIds }), isAdult };
  const byDepartment = helperNeed
    ? helpersByDepartment(site, { ...forWhom, needs: [helperNeed, ...needs.filter(other => other !== helperNeed)] })
    : nothing;
  return sheet(
    'Pour commencer',
    html`${
      hasTowns
        ? townForm(
            site,
            slug,
            need,
            FINDER_AUDIENCES.find(id => audienceIds.includes(id)),
          )
        : nothing
    }
      ${helperNeed ? nearestHelpers(helperNeed, { most: MOST_NEAR, ...forWhom, intro: 'À appeler' }) : nothing}
      <ul class="in-line">${actions.slice(0, MOST_ACTIONS - Number(hasTowns)).map(action => html`<li>${action}</li>`)}</ul>
      ${byDepartment === nothing ? nothing : html`<details><summary>${BY_DEPARTMENT}</summary>${byDepartment}</details>`}`,
  );
}

/** Asks for the town, then shows who helps around it: in the address, and nowhere else. */
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
