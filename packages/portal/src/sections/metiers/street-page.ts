// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import { isOverNineteen, isUnderOne, outOfTwenty } from '@orientation-widgets/elements/jobs/share-discs.js';
import { qrCode } from '@orientation-widgets/elements/qr-code.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { part } from '../../layout/page-parts.js';
import { maybeLink, scrollTable, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { NIGHT_DEFINITION, NIGHT_MEANING } from './people-view.js';
import { BUILDINGS, type Building } from './street-buildings.js';

const STREET: PageLink = { path: '/metiers/rue-la-nuit/', text: 'Quatre heures du matin. Qui travaille ?' };

/** Minimum number of buildings of a street. */
const FEWEST = 4;

/** Minimum share of night work of a job listed under the street, in per cent. */
const OFTEN_AT_NIGHT = 20;

/** Moments counted by the survey, with their names and their letters in the style sheet. */
const MOMENTS = [
  { key: 'night', letter: 'n', name: 'Nuit', when: 'la nuit' },
  { key: 'saturday', letter: 's', name: 'Samedi', when: 'le samedi' },
  { key: 'sunday', letter: 'd', name: 'Dimanche', when: 'le dimanche' },
] as const;

type Hours = NonNullable<Job['unusualHours']>;

/** Building whose job has a page and hours. */
interface House {
  readonly building: Building;
  readonly job: Job;
  readonly hours: Hours;
}

function housesOf(site: Site): readonly House[] {
  return BUILDINGS.flatMap(building => {
    const job = site.contents.jobs.find(({ rome, unusualHours }) => {
      return rome?.includes(building.rome) && unusualHours?.night !== undefined;
    });
    const hours = job?.unusualHours;
    return job && hours && site.pathOf('metiers', job.id) ? [{ building, job, hours }] : [];
  });
}

/** Link to the street; empty when the feed has too few jobs with hours. */
export function streetLinks(site: Site): PageLink[] {
  return housesOf(site).length < FEWEST ? [] : [STREET];
}

/**
 * Page of a street at night: each building has twenty windows, as many lit as there are people of its job at work. It
 * prints as a poster.
 */
export function streetPages(site: Site, index: PageLink): Page[] {
  const houses = housesOf(site);
  const nightJobs = site.contents.jobs
    .filter(({ unusualHours }) => (unusualHours?.night ?? 0) >= OFTEN_AT_NIGHT)
    .toSorted((a, b) => (b.unusualHours?.night ?? 0) - (a.unusualHours?.night ?? 0));
  return streetLinks(site).map(({ path, text }) => ({
    ...{ path, section: 'metiers', title: text, crumbs: [index] },
    lead: 'Vingt fenêtres par bâtiment, une par personne du métier. Allumée : cette personne travaille la nuit.',
    description:
      'Une rue de nuit : qui travaille la nuit, le samedi et le dimanche, métier par métier. À imprimer en affiche A3.',
    sources: houses.map(({ hours }) => hours.sourceId),
    ownFiles: { style: '/assets/street.css' },
    body: html`${streetView(site, path, houses)}
      ${part(
        'La même rue, en tableau',
        hoursTable(
          site,
          'La même rue, en tableau',
          houses.map(({ job }) => job),
        ),
      )}
      ${
        nightJobs.length
          ? html`<details><summary>Les métiers où 4 personnes sur 20, ou plus, travaillent la nuit</summary>${hoursTable(site, 'Les métiers de la nuit', nightJobs)}</details>`
          : nothing
      }`,
  }));
}

function streetView(site: Site, path: string, houses: readonly House[]): View {
  const periods = [...new Set(houses.map(({ hours }) => hours.period))].join(' ; ');
  const publishers = [
    ...new Set(houses.flatMap(({ hours }) => site.data.sources.get(hours.sourceId)?.publisher ?? [])),
  ].join(' ; ');
  return html`<section class="street" aria-label="La rue">
    <div class="street-head">
      <div class="poster"><p class="hour">4 h</p><p class="question">Qui travaille ?</p><p class="voice">Une fenêtre allumée : une personne sur vingt de ce métier travaille la nuit.</p></div>
      <fieldset class="moments screen"><legend>Choisir un moment</legend>${MOMENTS.map(({ letter, name }) => html`<label for="moment-${letter}"><input type="radio" name="moment" id="moment-${letter}" class="m-${letter}" ?checked=${letter === 'n'}>${name}</label>`)}</fieldset>
      <svg class="sky" width="64" height="64" viewBox="0 0 64 64" aria-hidden="true"><path d="M38 8a25 25 0 1 0 18 40 21 21 0 0 1-18-40z"/><circle cx="8" cy="12" r="2"/><circle cx="60" cy="20" r="1.5"/></svg>
    </div>
    <ul class="houses">
      ${houses.map(house => houseView(site, house))}
    </ul>
    <div class="street-end">
      <p>France, ${periods}. ${publishers ? `${publishers}. ` : ''}La nuit : ${NIGHT_MEANING} (<a href=${NIGHT_DEFINITION} rel="noreferrer">définition de l’Insee</a>). Une demi-fenêtre : moins d’une personne sur vingt.</p>
      <div class="poster"><p><strong>Et vous, quelle heure aimez-vous ?</strong><br>La rue, le samedi et le dimanche :</p>${qrCode(site.url(path), 'Le code de la page de la rue') ?? nothing}</div>
      <fieldset class="moments screen"><legend>Affiche A3, à imprimer</legend><label for="poster-light"><input type="radio" name="poster" id="poster-light" checked>Claire</label><label for="poster-dark"><input type="radio" name="poster" id="poster-dark" class="m-dark">Sombre</label> <span class="hint">Puis Ctrl + P, ou Cmd + P.</span></fieldset>
    </div>
  </section>`;
}

function houseView(site: Site, { building, job, hours }: House): TemplateResult {
  const { name, width, walls, figure } = building;
  return html`<li><a href=${site.href(site.pathOf('metiers', job.id) ?? '/')}>
    <svg width=${width} height="290" viewBox=${`0 0 ${width} 274`} aria-hidden="true"><path class="walls" d=${walls}/>${windowsOf(building, hours)}${figure ? html`<g class="passer">${figure}</g>` : nothing}</svg>
    <span class="place">${name}</span> <span class="job">${jobListName(job.title)}</span>
    ${MOMENTS.map(({ key, letter, when }) => html` <span class="count c-${letter}">${countOf(hours[key])}<span class="visually-hidden"> ${when}</span></span>`)}
  </a></li>`;
}

/** Share in words: “11 sur 20”. */
function countOf(share: number | undefined): string {
  if (share === undefined) return 'non publié';
  if (isUnderOne(share)) return 'moins d’une sur 20';
  if (isOverNineteen(share)) return 'plus de 19 sur 20';
  return `${outOfTwenty(share)} sur 20`;
}

/** Windows of a building, lit in a fixed scattered order, so that a larger share only adds windows. */
function windowsOf({ windows: { columns, corner, step, size } }: Building, hours: Hours): TemplateResult[] {
  const [width, height] = size;
  return Array.from({ length: TWENTY }, (_, window) => {
    const rank = (window * 7 + 3) % TWENTY;
    const [x, y] = [corner[0] + (window % columns) * step[0], corner[1] + Math.floor(window / columns) * step[1]];
    const lettersOf = (isLit: (share: number) => boolean): string =>
      MOMENTS.flatMap(({ key, letter }) => (isLit(hours[key] ?? 0) ? letter : [])).join(' ');
    const litMoments = lettersOf(share => !isUnderOne(share) && rank < outOfTwenty(share));
    const halfMoments = rank === 0 ? lettersOf(isUnderOne) : '';
    return html`<path class=${`w ${litMoments}`.trim()} d=${`M${x} ${y}h${width}v${height}h-${width}z`}/>${halfMoments ? html`<path class="x ${halfMoments}" d=${`M${x} ${y}h${width / 2}v${height}h-${width / 2}z`}/>` : nothing}${litMoments ? html`<path class="p ${litMoments}" d=${`M${x + width / 2} ${y + height - 6.5}a3.4 3.4 0 1 1 .1 0zm-5 6.5q0-6 5-6t5 6z`}/>` : nothing}`;
  });
}

function hoursTable(site: Site, name: string, jobs: readonly Job[]): TemplateResult {
  const cell = (share: number | undefined): string => (share === undefined ? '' : countOf(share));
  return scrollTable(
    name,
    html`<caption class="visually-hidden">Sur 20 personnes de chaque métier, combien travaillent la nuit, le samedi, le dimanche</caption>
      <thead><tr><th scope="col">Métier</th>${MOMENTS.map(({ when }) => html`<th scope="col">${when}</th>`)}</tr></thead>
      <tbody>${jobs
        .toSorted((a, b) => (b.unusualHours?.night ?? 0) - (a.unusualHours?.night ?? 0))
        .map(
          ({ id, title, unusualHours }) =>
            html`<tr><th scope="row">${maybeLink(site, site.pathOf('metiers', id), jobListName(title))}</th>${MOMENTS.map(({ key }) => html`<td>${cell(unusualHours?.[key])}</td>`)}</tr>`,
        )}</tbody>`,
  );
}
