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

/** Audience for which structures are named. */
interface HelperAudience {
  /** Audiences of the page: structures for other audiences are left out. */
  readonly audienceIds?: readonly string[];
  /** Whether structures for young people only are left out. */
  readonly isAdult?: boolean;
}

/** Options of the list of the nearest structures. */
interface HelperOptions extends HelperAudience {
  readonly most: number;
  /** Sentence that introduces the list, before “près de Lens”. */
  readonly intro?: string;
}

/**
 * Placeholder of the nearest structures that answer a need and have a phone number: a script fills it once the page has
 * a town; without one it stays hidden.
 */
export function nearestHelpers(need: Need, { most, audienceIds, isAdult, intro }: HelperOptions): TemplateResult {
  const forWhom = AUDIENCES.flatMap((id, rank) => (audienceIds?.includes(id) ? audienceLetter(rank) : []));
  return html`<div data-people="helpers" data-need=${needLetter(NEEDS.indexOf(need))} data-most=${most} data-for-whom=${forWhom.join('') || nothing} data-adults=${isAdult ? '' : nothing} hidden>
    ${intro ? html`<p>${intro}<span data-town-name></span> :</p>` : nothing}
    <ul class="rows"></ul>
  </div>`;
}

/** Mark, at the end of a summary, of contacts that are old. */
const TO_CHECK = /Coordonnées de \d{4}, à vérifier/;

/** Main need that structures answer, and further ones: those that answer more of them come first. */
interface HelperNeeds extends HelperAudience {
  readonly needs: readonly [Need, ...Need[]];
}

/**
 * List of one structure to call per département, for visitors who give no town; `nothing` when the directory has none.
 */
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
  /** Number of needs of the page that it answers, then population of its commune: the largest numbers come first. */
  readonly needCount: number;
  readonly people: number;
}

function oneByDepartment(site: Site, { needs, audienceIds, isAdult }: HelperNeeds): readonly DepartmentHelper[] {
  if (!site.has('annuaire')) return [];
  // The directory records only some audiences, and nothing about others such as newcomers.
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
