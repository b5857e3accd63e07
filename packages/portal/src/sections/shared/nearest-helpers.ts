// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AUDIENCES, isFor, NEEDS, type Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { maybeLink, telephoneAddress, telephoneLink, type View } from '../../layout/views.js';
import {
  ADULTS,
  APPRENTICE_ADVICE,
  audienceLetter,
  needLetter,
  SCHOOL_ADVICE,
  TO_CHECK,
  WOMEN_FIRST,
  YOUNG_ONLY,
  type PeopleFilter,
} from '../../nearby/nearby-files.js';
import { answersNeed } from '../../site/nearby-files.js';
import type { Site } from '../../site/site.js';
import { departmentAt } from './departments.js';

/** Audience for which structures are named. */
interface HelperAudience {
  /** Audiences of the page: structures for other audiences are left out. */
  readonly audienceIds?: readonly string[];
  /** Whether structures for young people only are left out. */
  readonly isAdult?: boolean;
  /** Whether the structures that first advise women come first; otherwise they come last. */
  readonly isForWomenFirst?: boolean;
  /** Whether the structures that find an employer for apprentices come first. */
  readonly isApprentice?: boolean;
}

/** Audiences for whom structures that advise pupils come first. */
const AT_SCHOOL = new Set(['pupils', 'college', 'lycee', 'lycee-pro', 'students', 'l1', 'families']);

/** Needs that adults bring to the same people: who helps to choose a job helps to find the training. */
export const WORK_NEEDS: readonly Need[] = ['job', 'training'];

/** Whether an audience has left school: structures for pupils come last. */
function isPastSchool({ audienceIds, isAdult = false }: HelperAudience): boolean {
  return isAdult || (audienceIds !== undefined && !audienceIds.some(id => AT_SCHOOL.has(id)));
}

/** Whether an audience may be of any age: an adult calls a structure for young people only last. */
function isOfAnyAge({ audienceIds, isAdult = false }: HelperAudience): boolean {
  return !isAdult && (audienceIds?.includes('jobseekers') ?? false);
}

/** Needs of which a structure may answer any. */
function anyNeed(need: Need, { audienceIds, isAdult = false }: HelperAudience): readonly Need[] {
  return (isAdult || audienceIds?.includes('jobseekers')) && WORK_NEEDS.includes(need) ? WORK_NEEDS : [need];
}

/** Options of the list of the nearest structures. */
interface HelperOptions extends HelperAudience {
  readonly most: number;
  /** Sentence that introduces the list, before “près de Lens”. */
  readonly intro?: string;
}

/** Filter of the structures that answer a need of an audience and have a phone number. */
export function peopleFilter(
  need: Need,
  { audienceIds, isAdult = false, isForWomenFirst = false, isApprentice = false }: HelperAudience,
): PeopleFilter {
  const audience = { isAdult, ...(audienceIds && { audienceIds }) };
  const forWhom = AUDIENCES.flatMap((id, rank) => (audienceIds?.includes(id) ? audienceLetter(rank) : [])).join('');
  return {
    need: anyNeed(need, audience)
      .map(name => needLetter(NEEDS.indexOf(name)))
      .join(''),
    ...(forWhom && { forWhom }),
    ...(isAdult && { adults: true }),
    ...(isForWomenFirst && { women: true }),
    ...(isPastSchool(audience) && { pastSchool: true }),
    ...(isOfAnyAge(audience) && !isApprentice && { youngLast: true }),
    ...(isApprentice && { apprentices: true }),
  };
}

/**
 * Placeholder of the nearest structures that answer a need and have a phone number: a script fills it once the page has
 * a town; without one it stays hidden.
 */
export function nearestHelpers(need: Need, { most, intro, ...audience }: HelperOptions): TemplateResult {
  const { need: letters, forWhom, adults, women, pastSchool, youngLast, apprentices } = peopleFilter(need, audience);
  return html`<div data-people="helpers" data-need=${letters} data-most=${most} data-for-whom=${forWhom ?? nothing} data-adults=${adults ? '' : nothing} data-women=${women ? '' : nothing} data-past-school=${pastSchool ? '' : nothing} data-young-last=${youngLast ? '' : nothing} data-apprentices=${apprentices ? '' : nothing} hidden>
    ${intro ? html`<p>${intro}<span data-town-name></span> :</p>` : nothing}
    <ul class="rows"></ul>
  </div>`;
}

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
  // A body with one number for several départements is named once.
  const byPhone = new Map<string, DepartmentHelper[]>();
  for (const helper of helpers) {
    const address = telephoneAddress(helper.resource.phone) ?? helper.resource.id;
    byPhone.set(address, [...(byPhone.get(address) ?? []), helper]);
  }
  return html`<ul class="rows">
    ${[...byPhone.values()].map(([first, ...furtherHelpers]) =>
      first
        ? helperRow(site, [first, ...furtherHelpers].map(({ department }) => department).join(', '), first.resource)
        : nothing,
    )}
  </ul>`;
}

function helperRow(site: Site, departments: string, resource: Resource): TemplateResult {
  const { id, name, phone, summary } = resource;
  return html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)} <span class="soft where">${[departments, ...(isFor(resource, 'everyone') ? [] : resource.audiences), ...(TO_CHECK.exec(summary)?.slice(0, 1) ?? [])].join('. ')}</span></li>`;
}

interface DepartmentHelper {
  readonly department: string;
  readonly resource: Resource;
  /** How well it suits the audience. */
  readonly fit: number;
  /** Number of needs of the page that it answers, then population of its commune: the largest numbers come first. */
  readonly needCount: number;
  readonly people: number;
}

function oneByDepartment(
  site: Site,
  { needs, audienceIds, isAdult = false, isForWomenFirst = false, isApprentice = false }: HelperNeeds,
): readonly DepartmentHelper[] {
  if (!site.has('annuaire')) return [];
  // The directory records only some audiences, and nothing about others such as newcomers.
  const audiences = audienceIds?.filter(id => AUDIENCES.includes(id)) ?? [];
  const best = new Map<string, DepartmentHelper>();
  for (const resource of site.contents.resources) {
    const { kind, phone, address, needs: resourceNeeds = [] } = resource;
    const code = address?.communeCode;
    const department = code === undefined ? undefined : departmentAt(site, code)?.name;
    if (kind !== 'structure' || !phone || code === undefined || department === undefined) continue;
    if (!anyNeed(needs[0], { isAdult, ...(audienceIds && { audienceIds }) }).some(need => answersNeed(resource, need)))
      continue;
    if (isAdult && YOUNG_ONLY.test(resource.audiences.join(', '))) continue;
    if (audiences.length && !audiences.some(id => isFor(resource, id))) continue;
    const helper: DepartmentHelper = {
      department,
      resource,
      fit: fitOf(resource, { isAdult, isForWomenFirst, isApprentice, ...(audienceIds && { audienceIds }) }),
      needCount: needs.filter(need => resourceNeeds.includes(need)).length,
      people: site.data.territories.get(`com-${code}`)?.population ?? 0,
    };
    const before = best.get(department);
    if (!before || compareHelpers(helper, before) < 0) best.set(department, helper);
  }
  return [...best.values()].sort((a, b) => a.department.localeCompare(b.department, 'fr'));
}

/** How well a structure suits an audience: those for pupils are the last for people who left school. */
function fitOf(resource: Resource, audience: HelperAudience): number {
  if (WOMEN_FIRST.test(resource.audiences.join(', '))) return audience.isForWomenFirst ? 2 : -1;
  if (audience.isApprentice) return Number(APPRENTICE_ADVICE.test(resource.name));
  if (!isPastSchool(audience)) return 0;
  if (SCHOOL_ADVICE.test(resource.name)) return -1;
  const isAnyAge = isOfAnyAge(audience);
  if (isAnyAge && YOUNG_ONLY.test(resource.audiences.join(', '))) return -2;
  return (audience.isAdult || isAnyAge) && resource.audiences.some(name => ADULTS.test(name)) ? 1 : 0;
}

function compareHelpers(a: DepartmentHelper, b: DepartmentHelper): number {
  return b.fit - a.fit || b.needCount - a.needCount || b.people - a.people;
}
