// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Outcome } from '@orientation-widgets/feed';
import { html } from 'lit';
import { folds } from '../../layout/page-parts.js';
import { linkColumns, unknownBox } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { ProviderOffer } from '../../site/provider-offers.js';
import type { Site } from '../../site/site.js';
import { departmentAt } from '../shared/departments.js';
import { PROVIDERS } from '../shared/list-links.js';
import { providerPage } from './provider-page.js';

const INDEX: PageLink = { path: '/formations/', text: 'Formations' };

/** Pages of the establishments that give trainings: an index by département, and one page each. */
export function* providerPages(site: Site): Iterable<Page> {
  const { providers } = site.contents;
  if (!providers.length) return;
  yield indexPage(site);
  const outcomesOf = outcomeFinder(site);
  for (const offer of providers)
    yield providerPage(site, offer, { crumbs: [INDEX, PROVIDERS], outcomes: outcomesOf(offer) });
}

/** Finds the outcomes of an establishment or of its trainings. */
function outcomeFinder({ data }: Site): (offer: ProviderOffer) => readonly Outcome[] {
  const certified: Outcome[] = [];
  const ofUai = new Map<string, Outcome[]>();
  for (const outcome of data.outcomes.get('') ?? []) {
    const { uai, certification } = outcome;
    if (uai !== undefined) ofUai.set(uai, [...(ofUai.get(uai) ?? []), outcome]);
    else if (certification) certified.push(outcome);
  }
  return ({ provider: { uai = '' }, trainings }) => [
    ...trainings.flatMap(({ id }) => data.outcomes.get(id) ?? []),
    ...(ofUai.get(uai) ?? []),
    ...certified,
  ];
}

function indexPage(site: Site): Page {
  const { providers } = site.contents;
  const departments = new Map<string, ProviderOffer[]>();
  for (const offer of providers) {
    const code = offer.places[0]?.communeCode;
    const name = (code && departmentAt(site, code)?.name) || 'Département non précisé';
    departments.set(name, [...(departments.get(name) ?? []), offer]);
  }
  return {
    path: PROVIDERS.path,
    section: 'formations',
    title: PROVIDERS.text,
    lead: 'Lycées, CFA et organismes : ce que l’on y apprend, comment y venir.',
    description: `${number(providers.length)} ${plural(providers.length, 'établissement|établissements')} où se former, par département, avec leur nombre de formations.`,
    crumbs: [INDEX],
    sources: providers.flatMap(({ sessions }) => sessions.map(({ sourceId }) => sourceId)),
    body: html`${folds(
      [...departments]
        .sort(([a], [b]) => a.localeCompare(b, 'fr'))
        .map(([name, some]) => ({
          title: name,
          hint: plural(some.length, `1 établissement|${number(some.length)} établissements`),
          body: providerColumns(site, some),
        })),
    )}
      ${unknownBox(
        'Les autres établissements',
        html`<p>Un établissement peut former sans être dans nos sources.</p>`,
      )}`,
  };
}

/** Links to the pages of establishments, each with its number of trainings. */
export function providerColumns(site: Site, providers: readonly ProviderOffer[]): ReturnType<typeof linkColumns> {
  return linkColumns(
    site,
    providers.map(({ id, name, trainings }) => ({
      path: site.pathOf('etablissements', id),
      text: name,
      note: number(trainings.length),
    })),
  );
}
