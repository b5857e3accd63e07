// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { organisers, periodLabel, whenLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { AgendaProps } from './agenda-props.js';

/** Maximum number of organisers named; the others are in the lists. */
const NAMED = 4;

/** Page without upcoming events: the last ones, and the organisers to ask about the next ones. */
export function nothingAnnounced(props: AgendaProps): TemplateResult {
  const { agenda, query, headingLevel, everyPeriod } = props;
  const { past, undated, further } = agenda;
  const names = organisers([...past.map(({ resource }) => resource), ...undated]);
  return html`<div class="sheet nothing">
      <p>
        ${
          query.period === 'all'
            ? msg('Personne n’a encore donné de date dans ces données. Cela ne veut pas dire qu’il ne se passe rien.')
            : msg(str`Rien n’est annoncé ${periodLabel(query.period)} dans ces données.`)
        }
      </p>
      ${query.period === 'all' ? nothing : html`<p><button class="btn sec" type="button" @click=${everyPeriod}>${msg('Voir les dates plus lointaines')}</button></p>`}
      ${
        names.length && !further.length
          ? html`<p><strong>${msg('À qui demander la suite')}</strong></p>
              <ul class="askees">${names.slice(0, NAMED).map(name => html`<li lang="fr">${name}</li>`)}</ul>`
          : nothing
      }
    </div>
    ${
      past.length
        ? html`${heading(headingLevel, msg('Dernières fois'), 'subtitle week-title')}
            <ul class="sheet rows">
              ${past.map(
                happening =>
                  html`<li part="item"><span lang="fr">${happening.resource.name}</span> <span class="soft">${whenLabel(happening)}</span></li>`,
              )}
            </ul>`
        : nothing
    }
    ${undatedView(props)}`;
}

/** Events announced without a date. */
export function undatedView({
  agenda: { undated },
  headingLevel,
}: Pick<AgendaProps, 'agenda' | 'headingLevel'>): TemplateResult | typeof nothing {
  if (!undated.length) return nothing;
  return html`${heading(headingLevel, msg('Sans date pour le moment'), 'subtitle week-title')}
    <ul class="sheet rows">
      ${undated.map(
        ({ name, operator }) => html`<li part="item">
          <span lang="fr">${name}</span>
          ${operator ? html`<span class="soft">${msg(html`Demandez à <span lang="fr">${operator}</span>`)}</span>` : nothing}
        </li>`,
      )}
    </ul>`;
}
