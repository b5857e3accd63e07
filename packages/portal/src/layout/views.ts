// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobListName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import { safeUrl, type Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { jobPictogram } from '../illustrations/pictograms.js';
import type { Site } from '../site/site.js';

export type View = TemplateResult | typeof nothing;

/** Link to a page of the site; its text alone when the page is not made. */
export function maybeLink(site: Site, path: string | undefined, text: string): TemplateResult {
  return path === undefined ? html`${text}` : html`<a href=${site.href(path)}>${text}</a>`;
}

/** Next actions of the visitor, the main one first; those without an address are left out. */
export function actionsLine(
  site: Site,
  actions: readonly (readonly [path: string | undefined, text: string])[],
  last: View = nothing,
): View {
  const made = actions.flatMap(([path, text]) => (path === undefined ? [] : [{ path, text }]));
  if (!made.length && last === nothing) return nothing;
  return html`<p class="actions-line screen">${made.map(
    ({ path, text }, rank) =>
      html`<a class=${rank ? 'btn sec' : 'btn'} href=${path.startsWith('#') ? path : site.href(path)}>${text}</a> `,
  )}${last}</p>`;
}

/**
 * Placeholder of the button that saves the record of the page. A script draws the button: without a script there is
 * none.
 */
export function keepPlace(site: Site, kind: 'job' | 'training', { id, title }: PageRecord): View {
  return site.search && site.has('mon-dossier')
    ? html`<span class="keep-place" data-keep=${kind} data-id=${id} data-title=${title} data-folder=${site.href('/mon-dossier/')}></span>`
    : nothing;
}

/** Record of the feed that a page presents. */
interface PageRecord {
  readonly id: string;
  readonly title: string;
}

/** `tel:` address of a phone number; undefined when it is not a number. */
export function telephoneAddress(phone = ''): string | undefined {
  return phone ? safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`) : undefined;
}

/** Link that calls a phone number; its text alone when it is not a number. */
export function telephoneLink(phone = ''): TemplateResult {
  const address = telephoneAddress(phone);
  return address
    ? html`<a class="btn sec call" href=${address}>${icon('phone')}<span class="visually-hidden">Appeler le</span> <span class="span" dir="ltr">${phone}</span></a>`
    : html`${phone}`;
}

/** Boxed section of a page, with its heading. */
export function sheet(title: string | TemplateResult, body: View, className = ''): TemplateResult {
  return html`<section class="sheet ${className}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** Rows of jobs, each with its pictogram, and its tension when it was measured. */
export function jobRows(site: Site, jobs: readonly Job[]): TemplateResult {
  return html`<ul class="rows whole">
    ${jobs.map(
      job =>
        html`<li>${jobPictogram(site, job)}<span class="name">${maybeLink(site, site.pathOf('metiers', job.id), jobListName(job.title))}</span> ${tensionOfJob(site, job)}</li>`,
    )}
  </ul>`;
}

/**
 * Difficulty of hiring in a job: the share of planned hires that employers judge difficult, or else the level of
 * tension with its year; `nothing` without a source.
 */
export function tensionOfJob(site: Site, job: Job): View {
  const share = comparableShare(site.plansOf(job)?.recruitment);
  if (share) return html`<span class="soft">Embauches difficiles : ${share.words}</span>`;
  const match = site.tensionOf(job);
  const level = levelOf(match?.tension);
  return match && level
    ? html`<span>${tensionBadge(level)} <span class="soft">en ${match.tension.period}</span></span>`
    : nothing;
}

/** Place and year of the difficulty figures of some jobs: several when they differ. */
export function tensionNote(site: Site, jobs: readonly Job[]): View {
  const shares = new Set<string>();
  const levels = new Set<string>();
  for (const job of jobs) {
    const plans = site.plansOf(job);
    const match = site.tensionOf(job);
    if (plans && comparableShare(plans.recruitment))
      shares.add(`${site.nameOf(plans.territoryId)}, ${plans.recruitment.year}`);
    else if (match && levelOf(match.tension)) levels.add(`${site.nameOf(match.territoryId)}, ${match.tension.period}`);
  }
  if (!shares.size && !levels.size) return nothing;
  const hasGap = jobs.some(job => tensionOfJob(site, job) === nothing);
  return html`<p class="note">${shares.size ? `Embauches que les employeurs jugent difficiles, pour toute la famille du métier : ${[...shares].join(' ; ')}. ` : nothing}${levels.size ? `Tension : ${[...levels].join(' ; ')}. ` : nothing}${hasGap ? 'Sans mention : personne ne le publie.' : nothing}</p>`;
}

/** List of links in columns; `at` is the position of each: "50.43,2.83". */
export function linkColumns(
  site: Site,
  links: readonly { path: string | undefined; text: string; note?: string; at?: string | undefined }[],
  near?: 'trainings',
): TemplateResult {
  return html`<ul class="columns" data-near=${near ?? nothing}>
    ${links.map(({ path, text, note, at }) => html`<li data-at=${at ?? nothing}>${maybeLink(site, path, text)}${note ? html` <span class="soft">${note}</span>` : nothing}</li>`)}
  </ul>`;
}

/** Formats a position for a page, as precise as the centre of a commune; undefined when it is unknown. */
export function pointText(lat: number | null | undefined, lon: number | null | undefined): string | undefined {
  return typeof lat === 'number' && typeof lon === 'number' ? `${lat.toFixed(2)},${lon.toFixed(2)}` : undefined;
}

/** Maximum number of visible links in a block. */
const MOST_LINKS = 8;

/** List of links whose first ones are visible and the others folded. */
export function foldedLinks(...[site, links, near]: Parameters<typeof linkColumns>): TemplateResult {
  const rest = links.slice(MOST_LINKS);
  if (!rest.length) return linkColumns(site, links, near);
  // Around a town, a script moves the nearest ones before the fold.
  return html`<div data-near=${near ?? nothing}>${linkColumns(site, links.slice(0, MOST_LINKS))}
    <details><summary>${plural(rest.length, `Et 1 autre|Les ${number(rest.length)} autres`)}</summary>${linkColumns(site, rest)}</details></div>`;
}

/** Label and answer of a fact; a fact without an answer is left out. */
type Fact = readonly [name: string, answer: string | TemplateResult | undefined];

/** List of facts, with bold answers under small labels. */
export function facts(all: readonly Fact[], className = 'facts'): View {
  const answeredFacts = all.filter(([, answer]) => answer !== undefined && answer !== '');
  return answeredFacts.length
    ? html`<dl class=${className}>${answeredFacts.map(([name, answer]) => html`<div><dt>${name}</dt><dd>${answer}</dd></div>`)}</dl>`
    : nothing;
}

/** List of facts whose answers are sentences: one per line. */
export function longFacts(all: readonly Fact[]): View {
  return facts(all, 'facts long');
}

/** Table that scrolls, also by keyboard, when the screen is narrower. */
export function scrollTable(name: string, rows: TemplateResult, className = ''): TemplateResult {
  return html`<div class="scroll ${className}" role="region" aria-label=${name} tabindex="0"><table>${rows}</table></div>`;
}

/** Sources of a page: each with its publisher, period and licence. */
export function sourcesView(site: Site, ids: readonly string[], isForeign = false): View {
  const knownSources = [...new Set(ids)].flatMap(id => site.data.sources.get(id) ?? []);
  if (!knownSources.length) return nothing;
  const publishers = [
    ...new Set(knownSources.flatMap(({ publisher = '' }) => publisher.split(/, (?=\p{Lu})/u)).filter(Boolean)),
  ];
  return html`<footer class="sources" lang=${isForeign ? 'fr' : nothing} dir=${isForeign ? 'ltr' : nothing}>
    ${knownSources.some(({ example }) => example) ? html`<p><strong class="example">Données d’exemple, inventées pour la démonstration.</strong></p>` : nothing}
    <details>
      <summary><h2>Sources : ${publishers.join(', ')}.</h2> <span class="underlined">Dates et licences</span></summary>
      <ul>
        ${knownSources.map(({ id, title, publisher, period, licence, licenceUrl }) => html` <li>${[publisher, title, period].filter(Boolean).join(', ')}${licence ? html`, ${/^licence/i.test(licence) ? nothing : 'licence : '}${licenceLink(licence, licenceUrl)}` : nothing}${filesLink(site, id)}.</li>`)}
      </ul>
    </details>
  </footer>`;
}

/** Link to the files of a source, with the date of the newest one. */
function filesLink(site: Site, sourceId: string): View {
  const files = site.data.sourceFiles.get(sourceId) ?? [];
  if (!files.length || !site.has('donnees')) return nothing;
  const day = files
    .flatMap(file => file.day ?? [])
    .sort()
    .at(-1);
  return html`, <a href=${site.href(`/donnees/#source-${sourceId}`)}>${day ? `fichier du ${date(day)}` : 'ses fichiers'}</a>`;
}

/** Licence, linked to the page that states it when the source gives one. */
export function licenceLink(licence: string, url: string | undefined): View {
  const href = url && safeUrl(url);
  return href ? html`<a href=${href} rel="noreferrer">${licence}</a>` : html`${licence}`;
}

/** Dashed box that explains why a page shows less than expected, without blame. */
export function unknownBox(title: string, body: View): TemplateResult {
  return sheet(title, body, 'unknown');
}

/** Form to print and fill in by hand: each question over its lines. */
export function blankForm(questions: readonly string[]): TemplateResult {
  return html`<dl class="blank">${questions.map(question => html`<div><dt>${question}</dt><dd></dd></div>`)}</dl>`;
}
