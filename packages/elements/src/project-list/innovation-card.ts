// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { ways } from '../directory/helper-card.js';
import {
  effectLabel,
  EFFECTS,
  scoreLabel,
  stageLabel,
} from '@orientation-widgets/domain/directory/innovation-labels.js';
import type { Criterion, Innovation } from '@orientation-widgets/domain/directory/innovations.js';

export interface InnovationCardProps {
  readonly project: Resource;
  readonly headingLevel: number;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  readonly keep: TemplateResult;
  toggle: () => void;
  compare: () => void;
}

/** Card of a project: its stage and its leader; its findings open in place. */
export function innovationCard(props: InnovationCardProps): TemplateResult {
  const { project, headingLevel, isOpen, isCompared, toggle, compare } = props;
  const { id, name, summary, operator, innovation, label = innovation?.badge } = project;
  return html`<li class="helper project" part="item" data-id=${id} tabindex="-1">
    <div class="helper-head">
      ${heading(headingLevel, html`<button class="go" type="button" lang="fr" aria-expanded=${isOpen} @click=${toggle}>${name}</button>`, 'name')}
      <p class="stage pill">${innovation ? stageLabel(innovation.stage) : msg('Ne dit pas où il en est')}</p>
    </div>
    ${operator ? html`<p class="soft" lang="fr">${operator}</p>` : nothing}
    <p class="what" lang="fr">${summary}</p>
    ${label ? html`<p class="note" lang="fr">${label}</p>` : nothing}
    ${isOpen ? projectView(props) : nothing}
    <p>
      <button class="btn quiet" type="button" aria-pressed=${isCompared} @click=${compare}>
        ${isCompared ? msg('Ne plus comparer') : msg('Comparer')}<span class="visually-hidden" lang="fr"> ${name}</span>
      </button>
    </p>
  </li>`;
}

/** Details of a project: effects, criteria with their assessors, results, lessons, and failures. */
function projectView({ project, headingLevel, keep }: InnovationCardProps): TemplateResult {
  const { description, innovation, audiences } = project;
  const level = headingLevel + 1;
  return html`<div class="project-page">
    ${description ? html`<p lang="fr">${description}</p>` : nothing}
    ${audiences.length ? html`<p>${msg(html`Pour\u202f: <span lang="fr">${audiences.join(', ')}</span>`)}</p>` : nothing}
    ${innovation ? foundView(innovation, level) : html`<p class="sheet nothing">${msg('Ce projet n’a encore publié ni effets, ni résultats, ni leçons. Demandez à qui le porte.')}</p>`}
    <div class="ways" part="actions">${ways({ resource: project, distanceKm: undefined })} ${keep}</div>
  </div>`;
}

function foundView(innovation: Innovation, level: number): TemplateResult {
  const { effects = {}, criteria, results, lessons, failures, documents, funders, guide } = innovation;
  const guideLink = safeUrl(guide);
  return html`
    ${heading(level, msg('Ce que cela change'), 'subtitle')}
    <dl class="effects">
      ${EFFECTS.map(effect => html`<div><dt>${effectLabel(effect)}</dt><dd>${effects[effect] ? html`<span lang="fr">${effects[effect]}</span>` : html`<span class="soft">${msg('Rien n’en est dit.')}</span>`}</dd></div>`)}
    </dl>
    ${listView(level, msg('Résultats'), results, msg('Aucun résultat n’est publié.'))}
    ${listView(level, msg('Ce qui n’a pas marché'), failures, msg('Le projet ne le dit pas.'))}
    ${listView(level, msg('Ce que l’on en retient'), lessons, msg('Aucune leçon n’est publiée.'))}
    ${heading(level, msg('Grille commune'), 'subtitle')}
    ${criteria.length ? html`<dl class="criteria">${criteria.map(criterion => html`<div><dt lang="fr">${criterion.id}</dt><dd>${criterionView(criterion)}</dd></div>`)}</dl>` : html`<p class="soft">${msg('Personne ne l’a encore évalué avec la grille commune.')}</p>`}
    ${funders.length ? html`<p>${msg(html`Avec l’aide de\u202f: <span lang="fr">${funders.join(', ')}</span>`)}</p>` : nothing}
    ${documents.length ? html`${heading(level, msg('Documents'), 'subtitle')}<ul class="bulleted" lang="fr">${documents.map(({ label, url }) => html`<li>${linkOf(label, safeUrl(url))}</li>`)}</ul>` : nothing}
    ${guideLink ? html`<p><a class="btn sec" href=${guideLink} rel="noopener noreferrer">${msg('Faire pareil\u202f: le guide')}</a></p>` : nothing}
  `;
}

/** Assessment of a criterion, always with its author and date. */
export function criterionView({ text, score, by, date: day }: Criterion): TemplateResult {
  return html`<span lang="fr">${text}</span> ${score === undefined ? nothing : html`<strong>${scoreLabel(score)}</strong>`}
    <span class="note">${msg(html`Jugé par <span lang="fr">${by}</span>, le ${date(day)}.`)}</span>`;
}

function linkOf(label: string, href: string | undefined): TemplateResult | string {
  return href ? html`<a href=${href} rel="noopener noreferrer">${label}</a>` : label;
}

function listView(level: number, title: string, lines: readonly string[], none: string): TemplateResult {
  return html`${heading(level, title, 'subtitle')}
    ${lines.length ? html`<ul class="bulleted" lang="fr">${lines.map(line => html`<li>${line}</li>`)}</ul>` : html`<p class="soft">${none}</p>`}`;
}
