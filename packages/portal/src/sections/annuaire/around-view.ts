// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { canBeReached } from '@orientation-widgets/domain/directory/resource-query.js';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import type { Resource, Training } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import { part } from '../../layout/page-parts.js';
import { maybeLink, telephoneLink, type View } from '../../layout/views.js';
import { saysTown } from '../../site/place-names.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';

/**
 * Maximum number of nearby structures, their maximum distance in kilometres, and maximum number of trainings listed.
 */
const [MOST_NEARBY, MAX_KM, MOST_TRAININGS] = [3, 15, 8];

/** Whether its own position is known, rather than the centre of its commune. */
function isExact({ address }: Resource): boolean {
  return address?.precision === 'exact';
}

/** Nearby structures with a phone number, sorted by straight-line distance, for a structure whose position is known. */
export function nearbyView(site: Site, resource: Resource): View {
  const { kind, lat, lon } = resource;
  if (kind !== 'structure' || typeof lat !== 'number' || typeof lon !== 'number') return nothing;
  const nearby = site.contents.guides
    .flatMap(guide => {
      const km = distanceKm({ lat, lon }, { lat: guide.lat ?? 0, lon: guide.lon ?? 0 });
      return guide !== resource && km <= MAX_KM ? [{ guide, km }] : [];
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST_NEARBY);
  if (!nearby.length) return nothing;
  const isMeasured = (guide: Resource): boolean => isExact(resource) && isExact(guide);
  return part(
    'Tout près, pour choisir une formation',
    html`<ul class="rows">${nearby.map(({ guide, km }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', guide.id), guide.name)} <span class="soft">${isMeasured(guide) ? distance(km) : guide.address && !saysTown(guide.name, guide.address.communeName) ? guide.address.communeName : nothing}</span></span> ${telephoneLink(guide.phone)}</li>`)}</ul>
      ${nearby.some(({ guide }) => isMeasured(guide)) ? html`<p class="soft">Distances à vol d’oiseau.</p>` : nothing}`,
  );
}

const TALK = '/je-cherche/quelquun-a-qui-parler/';

/** Structures to ask about a resource that has neither contacts nor an address. */
export function askView(site: Site, resource: Resource): View {
  if (resource.address || canBeReached(resource)) return nothing;
  const hotline = site.contents.resources.find(
    ({ address, phone, needs }) => !address && phone && needs?.includes('training'),
  );
  const talk = searchLinks(site).find(({ path }) => path === TALK);
  if (!hotline && !talk) return nothing;
  return part(
    'À qui demander',
    html`<p>Nos sources ne donnent ni téléphone ni adresse. Ces personnes peuvent vous renseigner\u202f:</p>
      <ul class="rows">
        ${hotline ? html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', hotline.id), hotline.name)}</span> ${telephoneLink(hotline.phone)}</li>` : nothing}
        ${talk ? html`<li><span class="name"><a href=${site.href(talk.path)}>Quelqu’un près de chez moi</a></span></li>` : nothing}
      </ul>`,
  );
}

/** Trainings given by a structure, matched by SIRET, the next date first. */
export function trainingsView(site: Site, { siret }: Resource): View {
  if (!siret) return nothing;
  const { today } = site.contents;
  const offers = site.contents.trainings.flatMap(training => {
    const sessions = (site.data.sessions.get(training.id) ?? []).filter(
      ({ providerId }) => providerId && site.data.providers.get(providerId)?.siret === siret,
    );
    const [next] = sessions.flatMap(({ start }) => (start !== null && start >= today ? [start] : [])).sort();
    return sessions.length ? [{ training, next }] : [];
  });
  if (!offers.length) return nothing;
  const sorted = offers.toSorted((a, b) => (a.next ?? '~').localeCompare(b.next ?? '~'));
  return part('Ses formations', offersView(site, sorted.slice(0, MOST_TRAININGS), offers.length));
}

function offersView(
  site: Site,
  offers: readonly { readonly training: Training; readonly next: string | undefined }[],
  count: number,
): View {
  return html`<ul class="rows whole">${offers.map(({ training, next }) => html`<li><span class="name">${maybeLink(site, site.pathOf('formations', training.id), training.title)}</span>${next ? html` <span class="soft">${date(next)}</span>` : nothing}</li>`)}</ul>
    ${count > offers.length ? html`<p class="soft">Et ${count - offers.length} autres.</p>` : nothing}`;
}
