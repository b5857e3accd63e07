// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { kindLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { atTown } from '@orientation-widgets/elements/map/cluster-labels.js';
import { safeUrl, type Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { deskView } from '../../illustrations/scenes.js';
import { ageTag, band, boldAnswers, part, splitLead, type BoldAnswer } from '../../layout/page-parts.js';
import { facts, telephoneAddress } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { saysTown } from '../../site/place-names.js';
import type { Site } from '../../site/site.js';
import { contactLinks } from '../shared/contact-links.js';
import { companySheets, localBusiness } from './company.js';
import { closedDays, weekView } from './week-view.js';
import { askView, nearbyView, trainingsView } from './around-view.js';

/** Page of a structure, a scheme or an aid: contacts, facts, opening hours, trainings, nearby structures. */
export function resourcePage(site: Site, resource: Resource, index: PageLink): Page {
  const { id, name, kind, summary, description, operator, audiences, territoryIds, sectors, address } = resource;
  const { eligibility, contact, checked, sourceId, hoursText } = resource;
  const town = address?.communeName;
  const conditions = [...(eligibility?.conditions ?? []), ...(eligibility?.text ? [eligibility.text] : [])];
  const contacts = contactLinks({ ...resource, way: wayTo(resource) });
  const week = weekView(resource);
  const isUnknownWeek = kind === 'structure' && week === nothing && !hoursText;
  const { lead, rest } = splitLead(summary);
  const sources = sourceId ? [sourceId] : [];
  const answers = boldAnswers([
    whereAnswer(resource),
    audiences.length ? { icon: 'help', question: 'Pour qui', answer: capital(audiences.join(', ')) } : undefined,
    costAnswer(resource),
    isUnknownWeek
      ? {
          icon: 'clock',
          question: 'Horaires',
          answer: 'À demander',
          note: resource.phone ? 'Appelez avant d’y aller' : undefined,
        }
      : undefined,
  ]);
  const main = [
    week === nothing
      ? nothing
      : part(
          'La semaine',
          html`${week}<p class="soft">${closedDays(resource)} Appelez avant d’y aller : ces horaires ont pu changer.</p>`,
        ),
    hoursText && week === nothing ? part('Horaires', html`<p>${hoursText}</p>`) : nothing,
    rest || description
      ? part(
          'En détail',
          html`${rest ? html`<p>${rest}</p>` : nothing}${description ? html`<p>${description}</p>` : nothing}`,
        )
      : nothing,
    conditions.length
      ? part(
          'Suis-je concerné ou concernée ?',
          html`<p>${kind === 'aid' ? 'Vous pouvez la demander si :' : 'Vous pouvez venir si :'}</p><ul class="bullets">${conditions.map(text => html`<li>${text}</li>`)}</ul>`,
        )
      : nothing,
    companySheets(site, resource),
    trainingsView(site, resource),
  ].filter(view => view !== nothing);
  const more = facts([
    ['Nature', kind === 'structure' ? undefined : kindLabel(kind)],
    ['Qui s’en occupe', operator],
    ['Où', address ? undefined : territoryIds.map(territoryId => site.nameOf(territoryId)).join(', ')],
    ['Secteurs', sectors.join(', ')],
    ['Contact', contact],
  ]);
  const side = [
    askView(site, resource),
    nearbyView(site, resource),
    more === nothing ? nothing : part('En savoir plus', more),
  ].filter(view => view !== nothing);
  return {
    path: site.pathOf('annuaire', id) ?? '',
    section: 'annuaire',
    title: name,
    kicker: kind === 'structure' ? (town && !saysTown(name, town) ? town : undefined) : capital(kindLabel(kind)),
    lead,
    description: `${name}${town && !saysTown(name, town) ? ` ${atTown(town)}` : ''} : ${summary}`.slice(0, 300),
    crumbs: [index],
    actions: contacts,
    ...(kind === 'structure' && address && { aside: deskView(site) }),
    jsonLd: [kind === 'company' ? localBusiness(resource) : service(site, resource)],
    sources,
    ...(telephoneAddress(resource.phone) && { card: { body: contacts, sources, hasAction: true } }),
    body: html`${answers === nothing && !checked ? nothing : band('L’essentiel', html`${answers}${checked ? html`<p>${ageTag(`Vérifié le ${date(checked)}`)}</p>` : nothing}`)}
      <div class="after">
        ${main.length ? html`<div>${main}</div>` : nothing} ${side.length ? html`<div>${side}</div>` : nothing}
      </div>`,
  };
}

/** Link to a map of its position, or to the search of its street; undefined when only its town is known. */
function wayTo({ address, lat, lon }: Resource): string | undefined {
  if (address?.precision === 'exact' && typeof lat === 'number' && typeof lon === 'number')
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
  if (!address?.street) return undefined;
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: addressLine(address) }).toString()}`;
}

function whereAnswer({ address }: Resource): BoldAnswer | undefined {
  if (!address) return undefined;
  return { icon: 'place', question: 'Où', answer: address.communeName, note: address.street && addressLine(address) };
}

function costAnswer({ cost, costText }: Resource): BoldAnswer | undefined {
  const answer = costText ?? (cost === 'free' ? 'Gratuit' : cost === 'paid' ? 'Payant' : undefined);
  return answer === undefined ? undefined : { icon: 'euro', question: 'Coût', answer: capital(answer) };
}

function service(
  site: Site,
  { kind, name, summary, operator, territoryIds, address, phone, starts, ends, url }: Resource,
): JsonLd {
  const place = address && {
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.communeName,
    addressCountry: 'FR',
  };
  if (kind === 'event' && starts)
    return {
      '@type': 'Event',
      name,
      description: summary,
      startDate: starts,
      endDate: ends,
      location: place && { '@type': 'Place', address: place },
    };
  return {
    '@type': kind === 'structure' && address ? 'GovernmentOffice' : 'GovernmentService',
    name,
    description: summary,
    url: url && safeUrl(url) ? url : undefined,
    telephone: phone,
    address: kind === 'structure' ? place : undefined,
    provider: operator ? { '@type': 'Organization', name: operator } : undefined,
    areaServed: territoryIds.map(id => ({ '@type': 'AdministrativeArea', name: site.nameOf(id) })),
  };
}
