// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { difficultOfTwenty } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { hasPublishedFigure, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { levelOf, tensionSentence } from '@orientation-widgets/domain/tension/tension-labels.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import type { Job, Recruitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { ageTag, band } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { strand } from '../shared/bead-strand.js';
import { hiresCount } from '../shared/planned-hires.js';

/** First answer of the page of a job: whether employers hire, and with difficulty. The newest figure comes first. */
export function hiresBand(site: Site, job: Job): View {
  const plans = plansView(site, job);
  const tension = tensionView(site, job, plans !== nothing);
  if (plans === nothing && tension === nothing) return nothing;
  return band('Les embauches', html`${plans}${tension}`, plans === nothing || tension === nothing ? '' : 'hires');
}

function plansView(site: Site, job: Job): View {
  const match = site.plansOf(job);
  if (!match || !hasPublishedFigure(match.recruitment, 'projects')) return nothing;
  const { recruitment, territoryId } = match;
  const { projects, year, fap } = recruitment;
  const source = site.data.sources.get(recruitment.sourceId)?.publisher;
  const share = difficultOfTwenty(recruitment);
  const family = familyName(fap);
  const change = plansChange(recruitment, site.data.recruitments);
  if (!projects)
    return html`<div><h2>Embauches prévues</h2><p class="voice">Pour ${year} : ${recruitmentLabel(recruitment, 'projects')}.</p><p>${ageTag([source, site.nameOf(territoryId), year].filter(Boolean).join(', '))}</p></div>`;
  return html`<div>
    <h2 class="visually-hidden">Embauches prévues</h2>
    <p class="voice">Pour ${year}, les employeurs ${site.ofName(territoryId)} prévoyaient <strong>${hiresCount(recruitment)} ${plural(projects, 'embauche|embauches')}</strong>. ${share ? html`${share.words.charAt(0).toUpperCase() + share.words.slice(1)} leur ${share.beads < 2 ? 'semblait difficile' : 'semblaient difficiles'}.` : difficultWords(recruitment)}</p>
    ${change === undefined ? nothing : html`<p>${change}</p>`}
    ${share ? strand(share.beads) : nothing}
    <p class="tags">${share ? html`<span class="soft">Une perle, une embauche sur vingt. Pleine : jugée difficile.</span> ` : nothing}${ageTag([source, year].filter(Boolean).join(', '))}${family === undefined ? nothing : html` <span class="soft">pour toute la famille « ${family} »</span>`}</p>
  </div>`;
}

/** Published figure of difficult hires, when no share can be drawn. */
function difficultWords(recruitment: Recruitment): string {
  return recruitment.difficult ? `Dont difficiles : ${recruitmentLabel(recruitment, 'difficult')}.` : '';
}

function tensionView(site: Site, job: Job, isSecond: boolean): View {
  const match = site.tensionOf(job);
  const level = levelOf(match?.tension);
  const title = isSecond ? 'Et depuis longtemps ?' : 'Difficulté à recruter';
  if (match && level)
    return html`<div>
      <h2 class="small">${title}</h2>
      <p>${tensionBadge(level, 'Tension')}</p>
      <p>${tensionSentence(level, match.tension.period)}</p>
      <p>${ageTag(`${site.nameOf(match.territoryId)}, ${match.tension.period}`, true)}</p>
    </div>`;
  return nothing;
}
