// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AUDIENCES, isFor, NEEDS, type Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { maybeLink, telephoneLink, type View } from '../../layout/views.js';
import { audienceLetter, needLetter, YOUNG_ONLY } from '../../nearby/nearby-files.js';
import { answersNeed } from '../../site/nearby-files.js';
import type { Site } from '../../site/site.js';
import { departmentAt } from './departments.js';

/** For whom people are named. */
interface HelperAudience {
  /** Audiences of the page: those who help others are left out. */
  readonly audienceIds?: readonly string[];
  /** Whether those who help young people alone are left out. */
  readonly isAdult?: boolean;
}

/** Who is named, and for whom. */
interface HelperOptions extends HelperAudience {
  readonly most: number;
  /** A sentence that begins the list, before “près de Lens”. */
  readonly intro?: string;
}

/** The place of the nearest who answer a need and can be called: a script fills it once the page has a town, and hides it without. */
export function nearestHelpers(need: Need, { most, audienceIds, isAdult, intro }: HelperOptions): TemplateResult {
  const forWhom = AUDIENCES.flatMap((id, rank) => (audienceIds?.includes(id) ? audienceLetter(rank) : []));
  return html`<div data-people="helpers" data-need=${needLetter(NEEDS.indexOf(need))} data-most=${most} data-for-whom=${forWhom.join('') || nothing} data-adults=${isAdult ? '' : nothing} hidden>
    ${intro ? html`<p>${intro}<span data-town-name></span> :</p>` : nothing}
    <ul class="rows"></ul>
  </div>`;
}

/** That the contact of a helper is old, at the end of what they do. */
const TO_CHECK = /Coordonnées de \d{4}, à vérifier/;

/** What helpers answer first, and what else they may: who answers more of it is named before. */
interface HelperNeeds extends HelperAudience {
  readonly needs: readonly [Need, ...Need[]];
}

/** Someone to call in each département, for who gives no town; nothing where the directory has nobody. */
export function helpersByDepartment(site: Site, helperNeeds: HelperNeeds): View {
  const helpers = oneByDepartment(site, helperNeeds);
  if (!helpers.length) return nothing;
  return html`<ul class="rows">
    ${helpers.map(({ department, resource: { id, name, phone, summary } }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)} <span class="soft where">${[department, ...(TO_CHECK.exec(summary) ?? [])].join('. ')}</span></li>`)}
  </ul>`;
}

interface DepartmentHelper {
  readonly department: string;
  readonly resource: Resource;
  /** Needs of the page that they answer, then the inhabitants of their commune: the most come first. */
  readonly needCount: number;
  readonly people: number;
}

function oneByDepartment(site: Site, { needs, audienceIds, isAdult }: HelperNeeds): readonly DepartmentHelper[] {
  if (!site.has('annuaire')) return [];
  // The directory names some audiences: of the others, as those who are new in France, it says nothing.
  const audiences = audienceIds?.filter(id => AUDIENCES.includes(id)) ?? [];
  const best = new Map<string, DepartmentHelper>();
  for (const resource of site.contents.resources) {
    const { kind, phone, address, needs: resourceNeeds = [] } = resource;
    const code = address?.communeCode;
    const department = code === undefined ? undefined : departmentAt(site, code)?.name;
    if (kind !== 'structure' || !phone || code === undefined || department === undefined) continue;
    if (!answersNeed(resource, needs[0]) || (isAdult && YOUNG_ONLY.test(resource.audiences.join(', ')))) continue;
    if (audiences.length && !audiences.some(id => isFor(resource, id))) continue;
    const helper: DepartmentHelper = {
      department,
      resource,
      needCount: needs.filter(need => resourceNeeds.includes(need)).length,
      people: site.data.territories.get(`com-${code}`)?.population ?? 0,
    };
    const before = best.get(department);
    if (
      !before ||
      helper.needCount > before.needCount ||
      (helper.needCount === before.needCount && helper.people > before.people)
    )
      best.set(department, helper);
  }
  return [...best.values()].sort((a, b) => a.department.localeCompare(b.department, 'fr'));
}
