// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Provider } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, jobName } from '../shared/format.js';
import { heading } from '../shared/heading.js';
import { exampleMark, sourceNote } from '../shared/source-note.js';
import { levelName } from '../shared/training-format.js';
import { certificationName } from './certification-words.js';
import { outcomeDetail } from './outcome-detail.js';
import { sessionPlaces } from './place-views.js';
import type { SessionOptions } from './place-views.js';
import { textBlocks } from './text-blocks.js';
import type { TrainingView } from './training-view.js';

/** How the detail is drawn. */
export interface DetailOptions extends SessionOptions {
  readonly headingLevel: number;
  /** Above the title, such as a way back to the list. */
  readonly before?: unknown;
  /** Below the title, such as « Garder », « Comparer », « Imprimer ». */
  readonly actions?: unknown;
  /** Address of a job's page; nothing when the page has none. Already safe. */
  readonly jobHref?: ((jobId: string) => string | undefined) | undefined;
}

/** Everything about a training: board 03. Needs `detailStyles`; the title takes the focus when it is told to. */
export function trainingDetail(view: TrainingView, options: DetailOptions): TemplateResult {
  const { training } = view;
  const level = options.headingLevel;
  return html`<article class="training">
    ${options.before ?? nothing}
    <div class="detail-head" tabindex="-1">
      ${heading(level, html`<span lang="fr">${training.title}</span>`, 'title')}
      <p class="soft">${essential(view)}</p>
      ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
      ${options.actions ? html`<div class="actions">${options.actions}</div>` : nothing}
    </div>
    <div class="detail">
      <div class="sections">
        ${training.objective ? html`<p class="voice" lang="fr">${training.objective}</p>` : nothing}
        ${textSection(level, msg('Ce que vous apprenez'), training.content)}
        ${textSection(level, msg('Ce que vous saurez faire'), training.results)} ${entry(view, level)}
        ${after(view, options)} ${contact(view, level)}
        ${sourceNote(view.sources, [{ sourceId: training.sourceId }], false)}
      </div>
      <section class="sheet next">
        ${heading(level + 1, msg('Prochaines rentrées'), 'subtitle')}
        ${view.near && view.places.length ? html`<p class="soft">${order(view.nearName)}</p>` : nothing}
        ${sessionPlaces(view, options)}
      </section>
    </div>
  </article>`;
}

function essential({ training, provider }: TrainingView): string {
  const level = training.level === null ? msg('Niveau non précisé') : capital(levelName(training.level));
  return [level, provider?.name, training.domains.join(', ')].filter(Boolean).join('. ') + '.';
}

function order(nearName: string | undefined): string {
  return nearName
    ? msg(str`Point de départ : ${nearName}. De la plus proche à la plus éloignée.`)
    : msg('De la plus proche à la plus éloignée.');
}

function textSection(level: number, title: string, text: string | undefined): TemplateResult | typeof nothing {
  const blocks = textBlocks(text ?? '');
  if (!blocks.length) return nothing;
  return html`<section>
    ${heading(level + 1, title, 'subtitle')}
    ${blocks.map(block =>
      typeof block === 'string'
        ? html`<p lang="fr">${block}</p>`
        : html`<ul class="bullets" lang="fr">
            ${block.map(item => html`<li>${item}</li>`)}
          </ul>`,
    )}
  </section>`;
}

function entry({ training }: TrainingView, level: number): TemplateResult {
  const codes = training.certifications.map(certificationName).join(', ');
  return html`<section>
    ${heading(level + 1, msg('Pour entrer, et ce que vous obtenez'), 'subtitle')}
    <dl>
      <div>
        <dt>${msg('Niveau demandé')}</dt>
        <dd>${training.entryLevel === null ? msg('Non précisé') : capital(levelName(training.entryLevel))}</dd>
      </div>
      <div>
        <dt>${msg('Niveau obtenu')}</dt>
        <dd>${training.level === null ? msg('Non précisé') : capital(levelName(training.level))}</dd>
      </div>
      <div>
        <dt>${msg('Certification')}</dt>
        <dd lang=${codes ? 'fr' : nothing}>
          ${codes || (training.certifying ? msg('Oui, sans code publié') : msg('Non, une attestation'))}
        </dd>
      </div>
    </dl>
  </section>`;
}

function after(view: TrainingView, { headingLevel, jobHref }: DetailOptions): TemplateResult {
  return html`<section>
    ${heading(headingLevel + 1, msg('Et après'), 'subtitle')} ${outcomeDetail(view)}
    ${
      view.jobs.length
        ? html`<p>${msg('Métiers auxquels elle mène :')}</p>
            <ul class="bullets" lang="fr">
              ${view.jobs.map(job => {
                const href = jobHref?.(job.id);
                const name = jobName(job.title);
                return html`<li>${href ? html`<a href=${href}>${name}</a>` : name}</li>`;
              })}
            </ul>`
        : nothing
    }
  </section>`;
}

function contact({ provider, training }: TrainingView, level: number): TemplateResult | typeof nothing {
  const page = safeUrl(training.url);
  if (!provider && !page) return nothing;
  return html`<section>
    ${heading(level + 1, msg('S’informer'), 'subtitle')} ${provider ? providerLines(provider) : nothing}
    ${page ? html`<p><a href=${page} rel="noopener noreferrer">${msg('Voir la page de la formation')}</a></p>` : nothing}
  </section>`;
}

function providerLines({ name, phone, email, url }: Provider): TemplateResult {
  const site = safeUrl(url);
  const ways = [
    phone ? { text: phone, href: safeUrl(`tel:${phone.replace(/[\s.]/g, '')}`) } : undefined,
    email ? { text: email, href: safeUrl(`mailto:${email}`) } : undefined,
    site ? { text: msg('Site de l’organisme'), href: site } : undefined,
  ].filter(way => way !== undefined);
  if (!ways.length) return html`<p><strong lang="fr">${name}</strong>. ${msg('Coordonnées non précisées.')}</p>`;
  return html`<p lang="fr"><strong>${name}</strong></p>
    <ul class="ways" lang="fr">
      ${ways.map(({ text, href }) => html`<li>${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</li>`)}
    </ul>`;
}
