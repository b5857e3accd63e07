// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource, Session } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import { maybeLink, telephoneLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** Maximum number of contacts of a training. */
const MOST_CONTACTS = 6;
/** Maximum distance of a nearby structure, in kilometres. */
const MAX_DISTANCE_KM = 30;

/** Structure to call about a training, with the towns of the training that it is nearest to. */
export interface GuidanceContact {
  readonly resource: Resource;
  readonly towns: readonly string[];
}

/**
 * Structures with a phone number that help to find a training and are nearest to its places: those near the most places
 * first. They are listed since the feed has no phone number of schools.
 */
export function guidanceNear(site: Site, sessions: readonly Session[]): GuidanceContact[] {
  if (!site.has('annuaire')) return [];
  const towns = new Map<Resource, Set<string>>();
  for (const placeId of new Set(sessions.map(session => session.placeId))) {
    const place = placeId === null ? undefined : site.data.places.get(placeId);
    const resource = place && nearestGuide(site, place);
    if (resource) towns.set(resource, (towns.get(resource) ?? new Set()).add(place.communeName));
  }
  return [...towns]
    .map(([resource, names]) => ({ resource, towns: [...names].sort((a, b) => a.localeCompare(b, 'fr')) }))
    .sort((a, b) => b.towns.length - a.towns.length || a.resource.name.localeCompare(b.resource.name, 'fr'))
    .slice(0, MOST_CONTACTS);
}

function nearestGuide(site: Site, { lat, lon }: { lat: number | null; lon: number | null }): Resource | undefined {
  if (lat === null || lon === null) return undefined;
  let [nearest, least]: [Resource | undefined, number] = [undefined, MAX_DISTANCE_KM];
  for (const resource of site.contents.guides) {
    const km = distanceKm({ lat, lon }, { lat: resource.lat ?? 0, lon: resource.lon ?? 0 });
    if (km < least) [nearest, least] = [resource, km];
  }
  return nearest;
}

/** List of the structures to call, with the nearby towns of the training. */
export function guidanceView(
  site: Site,
  contacts: readonly GuidanceContact[],
  sentence = 'Nos sources ne publient pas le téléphone des établissements : demandez-leur.',
): View {
  if (!contacts.length) return nothing;
  return html`<section class="part" id="en-parler" data-people="guides">
    <h2>En parler avec quelqu’un</h2>
    <p>Ces personnes<span data-town-name></span> aident à choisir une formation. ${sentence}</p>
    <ul class="rows">
      ${contacts.map(({ resource, towns }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', resource.id), resource.name)}</span> ${telephoneLink(resource.phone)} <span class="soft where">Près de : ${towns.join(', ')}</span></li>`)}
    </ul>
    <p><a href=${site.href('/annuaire/besoin/training/')}>D’autres personnes, près de chez vous</a></p>
  </section>`;
}
