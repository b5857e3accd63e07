// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { ofTerritory } from '@orientation-widgets/domain/places/of-territory.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { HomeBlock } from '../../config/portal-config.js';
import { part } from '../../layout/page-parts.js';
import { searchForm } from '../../layout/search-form.js';
import { type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { searchCards } from '../je-cherche/search-pages.js';
import { audiencesOf, audienceCards } from '../je-suis/audience-pages.js';
import { difficultySources, leadingJobs } from '../metiers/jobs.js';
import { oneOfEachFamily } from '../shared/planned-hires.js';
import { findingsAt, findingSources, findingsView } from '../shared/measures.js';
import { placeLead } from '../shared/territory-views.js';
import { hiresPart, hiresSources } from '../territoires/local-hires.js';
import { nearView } from '../territoires/near-view.js';
import { branchBlock } from './branch-block.js';
import { hiringJobsView, homeDrawing } from './home-views.js';

/** Maximum number of findings and of jobs on the home page. */
const SENTENCES = 3;
const JOBS = 6;

/** Home page: one question with its field and its drawing, two groups of cards, then findings about the region. */
export function homePage(site: Site): Page {
  const { info, territories } = site.data;
  const { name, tagline } = site.config.site;
  const region = territories.get(info.territory);
  const findings = region && site.has('chiffres') ? findingsAt(site, [region]).slice(0, SENTENCES) : [];
  const blocks: readonly HomeBlock[] = site.config.pages?.home ?? ['findings', 'tension', 'territories'];
  const jobs = site.has('metiers') ? oneOfEachFamily(site, leadingJobs(site), JOBS) : [];
  const views: Readonly<Record<HomeBlock, View>> = {
    findings:
      region && findings.length
        ? part(
            `L’essentiel ${ofTerritory(region)}`,
            html`${findingsView(site, findings)}<p><a href=${site.href('/chiffres/')}>Voir les chiffres</a></p>`,
          )
        : nothing,
    tension: jobs.length
      ? part(
          'Ils recrutent difficilement',
          html`${hiringJobsView(site, jobs)}<p><a href=${site.href('/metiers/en-tension/')}>Tous les métiers qui peinent à recruter</a></p><p class="soft">${jobsNote(site, jobs)}</p>`,
        )
      : region && site.has('territoires')
        ? hiresPart(site, [region])
        : nothing,
    territories: territoriesView(site),
    branch: blocks.includes('branch') ? branchBlock(site) : nothing,
  };
  return {
    path: '/',
    section: 'site',
    title: 'Par où commencer ?',
    lead: tagline,
    description: tagline ?? `${name} : métiers, formations, aides et chiffres.`,
    jsonLd: [{ '@type': 'WebSite', name, url: site.url('/'), inLanguage: 'fr' }],
    sources: [
      ...findingSources(findings),
      ...(!jobs.length && region && blocks.includes('tension') ? hiresSources(site, [region]) : []),
      ...difficultySources(site, jobs),
      ...jobs.flatMap(job => site.plansOf(job)?.recruitment.sourceId ?? []),
    ],
    actions: searchForm(site),
    aside: homeDrawing(site, region),
    body: html`<div class="doors">
        ${audiencesOf(site).length ? html`<section class="filled"><h2><a href=${site.href('/je-suis/')}>Je suis…</a></h2>${audienceCards(site)}${site.has('pour-ma-classe') ? html`<p class="more"><a href=${site.href('/pour-ma-classe/')}>Pour ma classe : un jeu, une séance</a></p>` : nothing}</section>` : nothing}
        <section><h2><a href=${site.href('/je-cherche/')}>Je cherche…</a></h2>${searchCards(site)}</section>
      </div>
      ${blocks.map(block => views[block])}`,
  };
}

/** Places and periods of the difficulty figures of the home page. */
function jobsNote(site: Site, jobs: readonly Job[]): string {
  const periods = (all: readonly string[]): string => [...new Set(all)].join(' ; ');
  const plans = jobs.flatMap(job => site.plansOf(job) ?? []);
  const tensions = jobs.flatMap(job =>
    comparableShare(site.plansOf(job)?.recruitment) ? [] : (site.tensionOf(job) ?? []),
  );
  return [
    ...(tensions.length
      ? [
          `Difficulté à recruter : ${periods(tensions.map(({ territoryId, tension }) => `${site.nameOf(territoryId)}, ${tension.period}`))}.`,
        ]
      : []),
    ...(plans.length
      ? [
          `Embauches : ${periods(plans.map(({ territoryId, recruitment }) => `${site.nameOf(territoryId)}, ${recruitment.year}`))}, pour toute la famille du métier.`,
        ]
      : []),
  ].join(' ');
}

/** Town field, list of the territories, and map that links to their pages. */
function territoriesView(site: Site): View {
  if (!site.has('territoires') || site.contents.territories.length < 2) return nothing;
  return part(
    'Près de chez vous',
    html`<p class="voice">${placeLead(site, 'Ce qui recrute')}</p>
      ${nearView(site, html`<p><a href=${site.href('/territoires/')}>Tous les territoires</a></p>`)}`,
  );
}
