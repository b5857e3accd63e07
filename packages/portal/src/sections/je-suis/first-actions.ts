// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { part } from '../../layout/page-parts.js';
import { telephoneLink, type View } from '../../layout/views.js';
import type { PeopleFilter } from '../../nearby/nearby-files.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { helpersByDepartment, nearestHelpers, peopleFilter } from '../shared/nearest-helpers.js';
import { TALK, townForm } from '../shared/town-form.js';
import type { AudienceGroup } from '../shared/audiences.js';

/** Maximum number of structures named near the town of the page. */
const MOST_NEAR = 3;

/** Heading of the numbers for visitors who give no town. */
const BY_DEPARTMENT = 'Un numéro par département';

/** Audiences by which the help finder filters. */
const FINDER_AUDIENCES = ['pupils', 'students', 'jobseekers', 'employees', 'disability', 'families'];

/** Town field beside the title; `nothing` when the site has no search of structures. */
export function townAside(
  site: Site,
  { slug, audienceIds }: AudienceGroup,
  answeredNeeds: readonly Need[],
): TemplateResult | typeof nothing {
  if (!searchLinks(site).some(({ path }) => path === TALK)) return nothing;
  const audience = FINDER_AUDIENCES.find(id => audienceIds.includes(id));
  return townForm(site, slug, answeredNeeds[0], audience);
}

/** Numbers to call on the page of an audience. */
interface Calls {
  /** Structures near the town of the visitor, and one number for the whole territory. */
  readonly nearest: View;
  /** One number per département, open when no number serves the whole territory. */
  readonly byDepartment: View;
  /** Number for the whole territory, as written. */
  readonly phone: string | undefined;
}

/** Filter of the structures that the page of an audience names; undefined when it names none. */
export function audiencePeople(
  { audienceIds, nearNeed, isAdult = false }: AudienceGroup,
  answeredNeeds: readonly Need[],
): PeopleFilter | undefined {
  const need = nearNeed ?? answeredNeeds[0];
  return need && peopleFilter(need, { ...(!nearNeed && { audienceIds }), isAdult });
}

export function callsView(
  site: Site,
  { audienceIds, needs, nearNeed, isAdult = false }: AudienceGroup,
  help: readonly Resource[],
  answeredNeeds: readonly Need[],
): Calls {
  const helperNeed = nearNeed ?? answeredNeeds[0];
  const number = help.find(
    ({ address, phone, needs: resourceNeeds = [] }) =>
      !address &&
      phone &&
      resourceNeeds.some(id => needs.includes(id)) &&
      // Lines for people in distress are proposed only to audiences whose first need is to be listened to.
      (needs[0] === 'listening' || !resourceNeeds.includes('listening')),
  );
  if (!helperNeed && !number) return { nearest: nothing, byDepartment: nothing, phone: undefined };
  const forWhom = { ...(!nearNeed && { audienceIds }), isAdult };
  const byDepartment = helperNeed
    ? helpersByDepartment(site, { ...forWhom, needs: [helperNeed, ...needs.filter(other => other !== helperNeed)] })
    : nothing;
  return {
    nearest: html`<div class="near">
      ${helperNeed ? nearestHelpers(helperNeed, { most: MOST_NEAR, ...forWhom, intro: 'À appeler' }) : nothing}
      ${number ? html`<p>${telephoneLink(number.phone)} <span class="soft">${number.name}</span></p>` : nothing}
    </div>`,
    byDepartment:
      byDepartment === nothing
        ? nothing
        : number
          ? html`<details class="departments"><summary>${BY_DEPARTMENT}</summary>${byDepartment}</details>`
          : part(BY_DEPARTMENT, byDepartment),
    phone: number?.phone,
  };
}
