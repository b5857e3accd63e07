// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { clock } from '@orientation-widgets/domain/directory/opening-labels.js';
import { kindLabel, needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import { atTown } from '@orientation-widgets/elements/map/cluster-labels.js';
import { safeUrl, type Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { saysTown } from '../../site/place-names.js';
import { icon } from '../../html/icons.js';
import { facts, linkColumns, sheet, telephoneAddress, unknownBox, type View } from '../../layout/views.js';
import { AGENDA, hasAgenda } from '../../site/agenda-file.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { aidLinks } from '../shared/aids.js';
import { directoryLists } from '../shared/list-links.js';
import { networkLinks, networkOf } from '../shared/networks.js';
import { byTown } from './by-town.js';
import { networkPages } from './networks.js';

const INDEX: PageLink = { path: '/annuaire/', text: 'Annuaire' };

/** The directory, a page for each need that somebody answers, and one for each structure, scheme or aid. */
export function* directoryPages(site: Site): Iterable<Page> {
  const { resources } = site.contents;
  const needs = NEEDS.filter(need => resources.some(resource => resource.needs?.includes(need)));
  yield indexPage(site, needs);
  for (const need of needs) yield needPage(site, need);
  yield* networkPages(site);
  for (const resource of resources) yield resourcePage(site, resource);
}

/** Address of the page of a need. */
export function needPath(need: Need): string {
  return `/annuaire/besoin/${need}/`;
}

function indexPage(site: Site, needs: readonly Need[]): Page {
  const { resources } = site.contents;
  const networks = networkLinks(site, resources);
  const alone = resources.filter(resource => !networkOf(site, resource));
  const structures = alone.filter(({ kind, address }) => kind === 'structure' && address);
  const otherResources = alone.filter(resource => !structures.includes(resource));
  const kinds = [...new Set(otherResources.map(({ kind }) => kind))];
  return {
    path: INDEX.path,
    section: 'annuaire',
    title: 'L’annuaire',
    lead: 'Des personnes, des lieux et des aides, près de chez vous.',
    description: `${number(resources.length)} structures, dispositifs et aides : où les trouver, pour qui, comment les joindre.`,
    crumbs: [],
    sources: resources.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${
      needs.length
        ? sheet(
            'Je cherche de l’aide pour…',
            linkColumns(site, [
              ...needs.map(need => ({
                path: needPath(need),
                text: needLabel(need),
                note: number(resources.filter(resource => resource.needs?.includes(need)).length),
              })),
              ...aidLinks(site),
            ]),
          )
        : nothing
    }
      ${networks.length ? sheet('Les lieux, par réseau', linkColumns(site, networks)) : nothing}
      ${structures.length ? sheet(networks.length ? 'Les autres lieux' : 'Les lieux', byTown(site, structures)) : nothing}
      ${directoryLists(site).length ? sheet('En un tableau', linkColumns(site, directoryLists(site))) : nothing}
      ${kinds.map(kind =>
        sheet(
          kindTitle(kind),
          linkColumns(
            site,
            otherResources
              .filter(resource => resource.kind === kind)
              .map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
          ),
        ),
      )}
      ${
        hasAgenda(site)
          ? sheet(
              'L’agenda',
              html`<p>${site.has('agenda') ? html`<a href=${site.href('/agenda/')}>Voir l’agenda</a>. ` : nothing}<a href=${site.href(AGENDA)}>S’abonner à l’agenda</a> : votre calendrier dira ce qui est ajouté, déplacé, complet ou annulé.</p>`,
            )
          : nothing
      }
      ${unknownBox('Cette liste n’est pas complète', html`<p>Une aide peut exister sans être ici.</p>`)}`,
  };
}

function kindTitle(kind: Resource['kind']): string {
  const titles: Partial<Record<Resource['kind'], string>> = {
    structure: 'Organismes',
    scheme: 'Dispositifs',
    aid: 'Aides',
    tool: 'Outils',
    campus: 'Campus',
    cluster: 'Pôles et filières',
    event: 'Événements',
    place: 'Autres lieux',
    immersion: 'Stages et immersions',
    innovation: 'Innovations',
    company: 'Entreprises',
    ambassador: 'Ambassadrices et ambassadeurs',
  };
  return titles[kind] ?? kindLabel(kind);
}

function needPage(site: Site, need: Need): Page {
  const resources = site.contents.resources.filter(resource => resource.needs?.includes(need));
  const count = plural(resources.length, `${number(resources.length)} réponse|${number(resources.length)} réponses`);
  const byTelephone = resources.filter(({ address, phone }) => !address && phone);
  const placedResources = resources.filter(resource => !byTelephone.includes(resource));
  const list = html`${byTelephone.length ? sheet('Par téléphone, partout', facts(byTelephone.map(({ name, phone }) => [name, phone]))) : nothing}
    ${placedResources.length ? sheet('Par département', byTown(site, placedResources)) : nothing}`;
  return {
    path: needPath(need),
    section: 'annuaire',
    title: `De l’aide : ${needLabel(need)}`,
    lead: `${count} sur ce site.`,
    description: `${count} pour « ${needLabel(need)} », par département.`,
    crumbs: [INDEX],
    sources: resources.flatMap(({ sourceId }) => sourceId ?? []),
    hasElement: true,
    body: html`<resource-finder feed=${site.href('/feed/feed.json')} need=${need} sync-url heading-level="2">${list}</resource-finder>`,
  };
}

function resourcePage(site: Site, resource: Resource): Page {
  const {
    id,
    name,
    kind,
    summary,
    description,
    operator,
    audiences,
    territoryIds,
    sectors,
    address,
    phone,
    email,
    contact,
    eligibility,
    cost,
    costText,
    checked,
    sourceId,
  } = resource;
  const town = address?.communeName;
  const url = resource.url && safeUrl(resource.url);
  const tel = telephoneAddress(phone);
  const week = hoursView(resource);
  const conditions = [...(eligibility?.conditions ?? []), ...(eligibility?.text ? [eligibility.text] : [])];
  const contacts =
    tel || url || email
      ? html`<p class="actions-line">
          ${tel ? html`<a class="btn" href=${tel}>${icon('phone')}<span>Appeler le <span class="span">${phone}</span></span></a>` : nothing}
          ${url ? html`<a class="btn sec" href=${url} rel="noreferrer">Voir le site</a>` : nothing}
          ${email ? html`<a class="btn sec" href="mailto:${email}">Écrire</a>` : nothing}
        </p>`
      : nothing;
  const hasSide = week !== nothing || conditions.length > 0;
  return {
    path: site.pathOf('annuaire', id) ?? '',
    section: 'annuaire',
    title: name,
    lead: summary,
    description: `${name}${town && !saysTown(name, town) ? ` ${atTown(town)}` : ''} : ${summary}`.slice(0, 300),
    crumbs: [INDEX],
    jsonLd: [service(site, resource)],
    sources: sourceId ? [sourceId] : [],
    ...(tel && { card: { body: contacts, sources: sourceId ? [sourceId] : [] } }),
    body: html`${contacts}
      <div class="two">
        <div>
          ${sheet(
            'L’essentiel',
            html`${facts([
              ['Nature', kindLabel(kind)],
              [
                'Adresse',
                address &&
                  [address.street, [address.postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
              ],
              ['Qui s’en occupe', operator],
              ['Pour qui', audiences.join(', ')],
              ['Où', territoryIds.map(territoryId => site.nameOf(territoryId)).join(', ')],
              ['Secteurs', sectors.join(', ')],
              ['Coût', costText ?? (cost === 'free' ? 'gratuit' : cost === 'paid' ? 'payant' : undefined)],
              ['Contact', contact],
              ['Vérifié le', checked && date(checked)],
            ])}
            ${kind === 'structure' && week === nothing ? html`<p class="note">Nous n’avons pas ses horaires : cela ne veut pas dire « fermé ».${phone ? ' Appelez avant d’y aller.' : ''}</p>` : nothing}`,
          )}
          ${description ? sheet('En détail', html`<p>${description}</p>`) : nothing}
        </div>
        ${
          hasSide
            ? html`<div>
                ${week}
                ${conditions.length ? sheet('Suis-je concerné ou concernée ?', html`<p>${kind === 'aid' ? 'Vous pouvez la demander si :' : 'Vous pouvez venir si :'}</p><ul class="bullets">${conditions.map(text => html`<li>${text}</li>`)}</ul>`) : nothing}
              </div>`
            : nothing
        }
      </div>`,
  };
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** The week, when a source gives it. */
function hoursView({ hours = [], hoursText }: Resource): View {
  if (hours.length) {
    const of = (day: number): View => {
      const spans = hours
        .filter(({ days }) => days.includes(day))
        .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
        .map(({ opens, closes }) => `${clock(opens)} à ${clock(closes)}`);
      return spans.length
        ? html`${spans.map((span, rank) => html`${rank ? ', ' : ''}<span class="span">${span}</span>`)}`
        : html`fermé`;
    };
    return sheet(
      'Horaires',
      html`<table><caption class="visually-hidden">Horaires de la semaine</caption><tbody>${DAYS.map((name, index) => html`<tr><th scope="row">${capital(name)}</th><td>${of(index + 1)}</td></tr>`)}</tbody></table>
        <p class="note">Appelez avant d’y aller : ces horaires ont pu changer.</p>`,
    );
  }
  return hoursText ? sheet('Horaires', html`<p>${hoursText}</p>`) : nothing;
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
