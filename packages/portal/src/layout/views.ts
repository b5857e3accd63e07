// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import { safeUrl, type Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { jobPictogram } from '../illustrations/pictograms.js';
import type { Site } from '../site/site.js';

export type View = TemplateResult | typeof nothing;

/** A link, when its page is made; else its text. */
export function maybeLink(site: Site, path: string | undefined, text: string): TemplateResult {
  return path === undefined ? html`${text}` : html`<a href=${site.href(path)}>${text}</a>`;
}

/** What the visitor can do next, the main action first; those without an address are left out. */
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

/** The place of the button that keeps what the page is about, which a script draws: without script there is none. */
export function keepPlace(site: Site, kind: 'job' | 'training', { id, title }: PageRecord): View {
  return site.search && site.has('mon-dossier')
    ? html`<span class="keep-place" data-keep=${kind} data-id=${id} data-title=${title} data-folder=${site.href('/mon-dossier/')}></span>`
    : nothing;
}

/** The record of the feed that a page is about. */
interface PageRecord {
  readonly id: string;
  readonly title: string;
}

/** Address of a telephone; undefined when it is no number. */
export function telephoneAddress(phone = ''): string | undefined {
  return phone ? safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`) : undefined;
}

/** A telephone to press; its text alone when it is no number. */
export function telephoneLink(phone = ''): TemplateResult {
  const address = telephoneAddress(phone);
  return address
    ? html`<a class="btn sec call" href=${address}>${icon('phone')}<span class="visually-hidden">Appeler le</span> <span class="span" dir="ltr">${phone}</span></a>`
    : html`${phone}`;
}

/** A sheet of the page, with its heading. */
export function sheet(title: string | TemplateResult, body: View, className = ''): TemplateResult {
  return html`<section class="sheet ${className}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** Rows of one job each, with its pictogram, and its tension where it was measured. */
export function jobRows(site: Site, jobs: readonly Job[]): TemplateResult {
  return html`<ul class="rows whole">
    ${jobs.map(
      job =>
        html`<li>${jobPictogram(site, job)}<span class="name">${maybeLink(site, site.pathOf('metiers', job.id), jobName(job.title))}</span> ${tensionOfJob(site, job)}</li>`,
    )}
  </ul>`;
}

/**
 * How hard it is to hire in a job: the hires of the year that employers judge difficult, else the level of tension with its year;
 * nothing where no source tells it.
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

/** Place and year of the difficulty of some jobs: several when they differ. */
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

/** A list of links in columns; `at` is where each is: "50.43,2.83". */
export function linkColumns(
  site: Site,
  links: readonly { path: string | undefined; text: string; note?: string; at?: string | undefined }[],
  near?: 'trainings',
): TemplateResult {
  return html`<ul class="columns" data-near=${near ?? nothing}>
    ${links.map(({ path, text, note, at }) => html`<li data-at=${at ?? nothing}>${maybeLink(site, path, text)}${note ? html` <span class="soft">${note}</span>` : nothing}</li>`)}
  </ul>`;
}

/** A position as a page has it, precise to the centre of a commune; undefined where it is unknown. */
export function pointText(lat: number | null | undefined, lon: number | null | undefined): string | undefined {
  return typeof lat === 'number' && typeof lon === 'number' ? `${lat.toFixed(2)},${lon.toFixed(2)}` : undefined;
}

/** Links of a block that is open, at most. */
const MOST_LINKS = 8;

/** The same where it is open on the page: those past the eighth are in a fold. */
export function foldedLinks(...[site, links, near]: Parameters<typeof linkColumns>): TemplateResult {
  const rest = links.slice(MOST_LINKS);
  if (!rest.length) return linkColumns(site, links, near);
  // Around a town, the nearest of all come before the fold.
  return html`<div data-near=${near ?? nothing}>${linkColumns(site, links.slice(0, MOST_LINKS))}
    <details><summary>${plural(rest.length, `Et 1 autre|Les ${number(rest.length)} autres`)}</summary>${linkColumns(site, rest)}</details></div>`;
}

/** A small name and its answer; one without an answer is left out. */
type Fact = readonly [name: string, answer: string | TemplateResult | undefined];

/** Facts as bold answers under their small names. */
export function facts(all: readonly Fact[], className = 'facts'): View {
  const answeredFacts = all.filter(([, answer]) => answer !== undefined && answer !== '');
  return answeredFacts.length
    ? html`<dl class=${className}>${answeredFacts.map(([name, answer]) => html`<div><dt>${name}</dt><dd>${answer}</dd></div>`)}</dl>`
    : nothing;
}

/** Facts whose answers are sentences: one a line. */
export function longFacts(all: readonly Fact[]): View {
  return facts(all, 'facts long');
}

/** A table that scrolls by itself, by keyboard too, where the screen is narrower. */
export function scrollTable(name: string, rows: TemplateResult, className = ''): TemplateResult {
  return html`<div class="scroll ${className}" role="region" aria-label=${name} tabindex="0"><table>${rows}</table></div>`;
}

/** Where the page has what it says from: each source with its publisher, period and licence. */
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

/** Where the files of a source are told, with the newest of their days. */
function filesLink(site: Site, sourceId: string): View {
  const files = site.data.sourceFiles.get(sourceId) ?? [];
  if (!files.length || !site.has('donnees')) return nothing;
  const day = files
    .flatMap(file => file.day ?? [])
    .sort()
    .at(-1);
  return html`, <a href=${site.href(`/donnees/#source-${sourceId}`)}>${day ? `fichier du ${date(day)}` : 'ses fichiers'}</a>`;
}

/** A licence, and the page that states it where a source names it. */
export function licenceLink(licence: string, url: string | undefined): View {
  const href = url && safeUrl(url);
  return href ? html`<a href=${href} rel="noreferrer">${licence}</a>` : html`${licence}`;
}

/** Why a page shows less than one would expect: a dashed box, without blame. */
export function unknownBox(title: string, body: View): TemplateResult {
  return sheet(title, body, 'unknown');
}

/** A form to print and to fill in by hand: each question over its lines. */
export function blankForm(questions: readonly string[]): TemplateResult {
  return html`<dl class="blank">${questions.map(question => html`<div><dt>${question}</dt><dd></dd></div>`)}</dl>`;
}
