// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { statusBadge, timesLabel, whenLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { eventsOfProvider } from '@orientation-widgets/domain/agenda/provider-events.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { isPublished } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { outcomeRow, type OutcomeRow } from '@orientation-widgets/domain/trainings/outcome-row.js';
import { providerView, type ProviderView } from '@orientation-widgets/domain/trainings/provider-view.js';
import { sessionLines } from '@orientation-widgets/domain/trainings/session-lines.js';
import { levelName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import { capital, lowerFirst, number, plural } from '@orientation-widgets/domain/words/format.js';
import { atTown } from '@orientation-widgets/elements/map/cluster-labels.js';
import { safeUrl, type Outcome, type Place, type Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { snippet } from '../../configurator/snippets.js';
import type { JsonLd } from '../../html/json-ld.js';
import { openingView } from '../../illustrations/scenes.js';
import { band, boldAnswers, folds, part, type BoldAnswer, type Fold } from '../../layout/page-parts.js';
import { maybeLink, type View } from '../../layout/views.js';
import { agendaAt } from '../../site/agenda-file.js';
import type { Page, PageLink } from '../../site/page.js';
import { saysTown } from '../../site/place-names.js';
import type { ProviderOffer } from '../../site/provider-offers.js';
import type { Site } from '../../site/site.js';
import { contactLinks } from '../shared/contact-links.js';
import { guidanceNear, guidanceView } from '../shared/guidance-contacts.js';
import { elementPath } from '../shared/list-links.js';
import { outcomesFigure } from './outcomes-view.js';
import { offersOf, routeAnswer, whenAnswer } from './training-offers.js';

/**
 * Maximum number of trainings of a level and of places before the fold, and of trainings named in the code to paste.
 */
const [MOST_OF_LEVEL, MOST_PLACES, MOST_TITLES] = [8, 4, 3];

/** Page of an establishment: address, trainings, outcomes, admission, people to call. */
export function providerPage(
  site: Site,
  offer: ProviderOffer,
  { crumbs, outcomes }: { readonly crumbs: readonly PageLink[]; readonly outcomes: readonly Outcome[] },
): Page {
  const { id, provider, places, trainings, sessions } = offer;
  const { name, phone, email, url } = provider;
  const { today } = site.contents;
  const view = viewOf(site, offer, outcomes);
  const town = places[0]?.communeName;
  const [place] = places;
  const leavers = outcomes.filter(({ uai, trainingId, certification }) => uai && !trainingId && !certification);
  const figure = outcomesFigure(site, leavers, { about: 'Toutes ses formations de cette voie' });
  const openDays = openDaysOf(site, view);
  const helpers = phone ? [] : guidanceNear(site, sessions);
  const rows = view.levels.flatMap(({ trainings: views }) => views.flatMap(training => outcomeRow(training) ?? []));
  const sources = [
    ...trainings.map(({ sourceId }) => sourceId),
    ...sessions.map(({ sourceId }) => sourceId),
    ...(figure === nothing ? [] : leavers.map(({ sourceId }) => sourceId)),
    ...rows.map(({ outcome }) => outcome.sourceId),
    ...[...openDays, ...helpers].flatMap(({ resource }) => resource.sourceId ?? []),
  ];
  const routes = offersOf(site, sessions);
  const answers = boldAnswers([
    whereAnswer(places),
    levelsAnswer(trainings),
    routeAnswer(routes, highestLevel(trainings)),
    whenAnswer(routes, today),
  ]);
  return {
    path: site.pathOf('etablissements', id) ?? '',
    section: 'formations',
    title: name,
    kicker: town === undefined || saysTown(name, town) ? undefined : town,
    lead: 'Ce que l’on y apprend, et comment y venir.',
    description: `${name}${town === undefined || saysTown(name, town) ? '' : ` ${atTown(town)}`} : ${trainingCount(trainings.length)}, avec leur niveau, leur voie et ce que deviennent les sortants.`,
    crumbs,
    actions: contactLinks({
      ...{ phone, url, email, way: wayTo(place) },
      helpers: helpers.length ? '#en-parler' : undefined,
    }),
    aside: openingView(site, '/formations/'),
    jsonLd: [organisation(site, offer)],
    sources,
    card: { body: answers, sources },
    body: html`${band('L’essentiel', answers)}
      <div class="after">
        <div>
          ${part('Ses formations', levelsView(site, view, places.length > 1))}
        </div>
        <div>
          ${figure}
          ${openDays.length ? part('Portes ouvertes et rencontres', html`<ul class="rows whole">${openDays.map(happening => openDayRow(site, happening))}</ul>`) : nothing}
          ${places.length ? part('Comment venir', placesView(site, places, name)) : nothing}
        </div>
      </div>
      ${guidanceView(site, helpers, 'Elles savent qui appeler dans cet établissement.')} ${folds([embedFold(site, offer)])}
      ${closingView({
        ...{ provider, isHelped: helpers.length > 0, hasOpenDays: openDays.length > 0 },
        hasOutcomes: figure !== nothing || rows.some(isFigure),
        hasSecrets: rows.some(row => row.secret !== undefined || !isFigure(row)),
      })}`,
  };
}

/** View of an establishment, with its own sessions and outcomes. */
function viewOf(
  { data, contents }: Site,
  { provider, trainings, sessions }: ProviderOffer,
  outcomes: readonly Outcome[],
): ProviderView {
  const { places, providers, sources, territories, info } = data;
  return providerView(
    provider,
    { ...{ trainings, sessions, outcomes }, ...{ places, providers, sources, territories } },
    { homeId: info.territory, today: contents.today },
  );
}

function openDaysOf(site: Site, { provider, places }: ProviderView): readonly Happening[] {
  const events = new Set(eventsOfProvider(provider, places, site.contents.events));
  return events.size ? agendaAt(site, site.contents.today).coming.filter(({ resource }) => events.has(resource)) : [];
}

function openDayRow(site: Site, happening: Happening): TemplateResult {
  const { resource, status } = happening;
  const when = [whenLabel(happening), timesLabel(happening), statusBadge(status)].filter(Boolean).join(', ');
  return html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', resource.id), resource.name)}</span> <span class="soft">${when}</span></li>`;
}

function whereAnswer(places: readonly Place[]): BoldAnswer | undefined {
  const [place, ...otherPlaces] = places;
  if (!place) return undefined;
  const note = otherPlaces.length
    ? `Et ${plural(otherPlaces.length, `1 autre lieu|${number(otherPlaces.length)} autres lieux`)}`
    : place.street;
  return { icon: 'place', question: 'Où', answer: place.communeName, note };
}

function levelsAnswer(trainings: readonly Training[]): BoldAnswer {
  const levels = [...new Set(trainings.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  const names = levels.map(level => levelName(level));
  return {
    icon: 'training',
    question: 'Quoi',
    answer: trainingCount(trainings.length),
    note: capital(names.join(', ')),
  };
}

/** Highest level of some trainings; null when one has no level. */
function highestLevel(trainings: readonly Training[]): Training['level'] {
  const levels = trainings.map(({ level }) => level);
  return levels.includes(null) ? null : (levels.toSorted((a, b) => (b ?? 0) - (a ?? 0))[0] ?? null);
}

/** Trainings by level; all but the first ones are folded. */
function levelsView(site: Site, { levels }: ProviderView, hasPlaces: boolean): TemplateResult {
  const list = (views: readonly TrainingView[]): TemplateResult =>
    html`<ul class="rows whole">${views.map(view => trainingRow(site, view, hasPlaces))}</ul>`;
  return html`${levels.map(({ level, trainings }) => {
    const otherTrainings = trainings.slice(MOST_OF_LEVEL);
    return html`<h3>${level === null ? 'Autres formations' : capital(levelName(level))}</h3>
      ${list(trainings.slice(0, MOST_OF_LEVEL))}
      ${otherTrainings.length ? html`<details><summary>${plural(otherTrainings.length, `L’autre formation|Les ${number(otherTrainings.length)} autres`)}</summary>${list(otherTrainings)}</details>` : nothing}`;
  })}`;
}

/** Whether a row has a figure: a secret value is none. */
function isFigure({ outcome }: OutcomeRow): boolean {
  return isPublished(outcome);
}

/** Row of a training: its routes, its towns when the establishment has several, and its outcomes with their year. */
function trainingRow(site: Site, view: TrainingView, hasPlaces: boolean): TemplateResult {
  const { training, places } = view;
  const row = outcomeRow(view);
  const towns = hasPlaces ? [...new Set(places.flatMap(({ place }) => place?.communeName ?? []))] : [];
  const closing = training.closed ? closingLabel(training.closed, site.contents.today) : '';
  const lines = [closing, ...sessionLines(view), towns.join(', ')].filter(Boolean);
  const outcomeLines = row && isFigure(row) ? [`${row.figures} (${lowerFirst(row.about)})`, ...row.notes] : [];
  const allLines = [...lines, ...outcomeLines].flatMap(line => (line ? `${line.replace(/\.$/, '')}.` : []));
  return html`<li><span class="name">${maybeLink(site, site.pathOf('formations', training.id), training.title)}</span>
    <span class="soft where">${allLines.map((line, rank) => html`${rank ? html` <br>` : nothing}${line}`)}</span></li>`;
}

/** Addresses of the establishment, with a map of those whose position is known. */
function placesView(site: Site, places: readonly Place[], providerName: string): View {
  const list = (some: readonly Place[]): TemplateResult =>
    html`<ul class="rows">${some.map(place => placeRow(site, place, providerName))}</ul>`;
  const otherPlaces = places.slice(MOST_PLACES);
  return html`${list(places.slice(0, MOST_PLACES))}
    ${otherPlaces.length ? html`<details><summary>${plural(otherPlaces.length, `L’autre lieu|Les ${number(otherPlaces.length)} autres lieux`)}</summary>${list(otherPlaces)}</details>` : nothing}`;
}

function placeRow(site: Site, place: Place, providerName: string): TemplateResult {
  const { name, street, postalCode, communeName, communeCode, boarding } = place;
  const way = wayTo(place);
  const lines = [name === providerName ? '' : name, street, postalCode].filter(Boolean);
  return html`<li><span class="name">${lines.length ? `${lines.join(', ')} ` : nothing}${maybeLink(site, site.pathOf('communes', communeCode), communeName)}${boarding ? html` <span class="soft">Internat</span>` : nothing}</span>
    ${way ? html`<a href=${way} rel="noreferrer">Y aller<span class="visually-hidden"> : ${name}</span></a>` : nothing}</li>`;
}

/** Code by which the element identifies the establishment: one of a register when possible. */
function providerCode({ id, uai, siret }: ProviderOffer['provider']): string {
  if (uai) return `uai:${uai}`;
  return siret ? `siret:${siret}` : id;
}

/** Folded code to embed the establishment on its own site: the fallback content is shown without a script. */
function embedFold(site: Site, { id, name, provider, trainings }: ProviderOffer): Fold | undefined {
  const { scripts } = site;
  const elementPage = elementPath(site, 'provider-card');
  if (!scripts || elementPage === undefined) return undefined;
  const titles = trainings.slice(0, MOST_TITLES).map(({ title }) => title);
  const otherCount = trainings.length - titles.length;
  const text = `${name} : ${titles.join(', ')}${otherCount ? ` et ${plural(otherCount, `1 autre formation|${number(otherCount)} autres formations`)}` : ''}`;
  const code = snippet(
    'tag',
    {
      ...{ tag: 'provider-card', attributes: { provider: providerCode(provider) }, feed: site.url('/feed/feed.json') },
      ...{
        fallback: { text, href: site.url(site.pathOf('etablissements', id) ?? '/') },
        theme: '',
        tokens: {},
        hasMap: false,
      },
    },
    { folder: site.url(`/elements/${scripts.version}/`), files: scripts.files },
  );
  return {
    title: 'Montrer cet établissement sur un site',
    hint: 'Les lignes à coller',
    body: html`<pre><code>${code}</code></pre>
      <p>Ce qui est dans la balise se voit sans JavaScript. <a href=${site.href(elementPage)}>Ses réglages</a></p>`,
  };
}

/** Note on the facts that no source gives. */
function closingView({
  provider: { phone, email, url },
  isHelped,
  hasOutcomes,
  hasSecrets,
  hasOpenDays,
}: {
  readonly provider: ProviderOffer['provider'];
  readonly isHelped: boolean;
  readonly hasOutcomes: boolean;
  /**
   * Whether figures of some trainings are missing or are those of a wider territory, since too few people left them.
   */
  readonly hasSecrets: boolean;
  readonly hasOpenDays: boolean;
}): View {
  const missing = [
    phone ? '' : 'son téléphone',
    email ? '' : 'son courriel',
    url ? '' : 'son site',
    hasOpenDays ? '' : 'ses portes ouvertes',
    hasOutcomes ? '' : 'ce que deviennent ses sortants',
    hasOutcomes && hasSecrets ? 'ce que deviennent les sortants de formations trop petites' : '',
  ].filter(Boolean);
  return missing.length
    ? html`<p class="soft">Nos sources ne publient pas : ${missing.join(', ')}.${isHelped ? ' Demandez aux personnes nommées plus haut.' : ''}</p>`
    : nothing;
}

function organisation(site: Site, { id, provider, places }: ProviderOffer): JsonLd {
  const { name, uai, siret, phone, email, url } = provider;
  const [place] = places;
  return {
    '@type': 'EducationalOrganization',
    ...{ name, url: site.url(site.pathOf('etablissements', id) ?? '/') },
    sameAs: url ? safeUrl(url) : undefined,
    ...{ telephone: phone, email },
    identifier: [
      ...(uai ? [{ '@type': 'PropertyValue', propertyID: 'UAI', value: uai }] : []),
      ...(siret ? [{ '@type': 'PropertyValue', propertyID: 'SIRET', value: siret }] : []),
    ],
    address: place && {
      '@type': 'PostalAddress',
      streetAddress: place.street || undefined,
      postalCode: place.postalCode || undefined,
      addressLocality: place.communeName,
      addressCountry: 'FR',
    },
    geo:
      place?.precision === 'exact'
        ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon }
        : undefined,
  };
}
