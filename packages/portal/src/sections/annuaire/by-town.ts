// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import { linkColumns, pointText, type View } from '../../layout/views.js';
import { saysTown } from '../../site/place-names.js';
import type { Site } from '../../site/site.js';
import { departmentAt } from '../shared/departments.js';

/** Maximum number of links of a département before they are folded. */
const MOST_LINKS = 8;

/** Links to the pages of resources by département, then by town; a département with many is folded. */
export function byTown(site: Site, resources: readonly Resource[]): View {
  const towns = new Map<string, Resource[]>();
  for (const resource of resources) {
    const department = departmentOf(site, resource);
    towns.set(department, [...(towns.get(department) ?? []), resource]);
  }
  return html`${[...towns]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([department, some]) =>
      some.length > MOST_LINKS
        ? html`<details><summary>${department}<span class="soft"> ${number(some.length)}</span></summary>${listOf(site, some)}</details>`
        : html`<h3>${department}</h3> ${listOf(site, some)}`,
    )}`;
}

function listOf(site: Site, resources: readonly Resource[]): View {
  return linkColumns(
    site,
    resources
      .toSorted((a, b) => (a.address?.communeName ?? a.name).localeCompare(b.address?.communeName ?? b.name, 'fr'))
      .map(({ id, name, address, lat, lon }) => ({
        at: pointText(lat, lon),
        path: site.pathOf('annuaire', id),
        text: name,
        ...(address && !saysTown(name, address.communeName) ? { note: address.communeName } : {}),
      })),
  );
}

/** Name of the département of a structure, or of the first territory that it names. */
function departmentOf(site: Site, { address, territoryIds }: Resource): string {
  const code = address?.communeCode;
  const byCode = code && departmentAt(site, code);
  const department =
    byCode || territoryIds.flatMap(id => site.data.territories.get(id) ?? []).find(({ kind }) => kind === 'department');
  return department ? department.name : site.nameOf(territoryIds[0] ?? site.data.info.territory);
}
