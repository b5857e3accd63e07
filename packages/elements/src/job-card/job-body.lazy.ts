// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { addressPart } from '@orientation-widgets/feed';
import { firstSentence, jobName } from '@orientation-widgets/domain/words/format.js';
import { iconCap } from '../icons/common-icons.js';
import { pictogram } from '../jobs/pictograms.js';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { hostLink } from '../ui/host-link.js';
import { territoryField } from '../ui/territory-choice.js';
import { offerReadAloud } from '../reading/read-aloud-button.js';
import { sourceNote } from '../sources/source-note.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { jobBodyStyles } from './job-body.styles.js';
import type { CardProps } from './shared/card-props.js';
import type { JobData } from './shared/job-data.js';
import type { JobCardVariant } from '@orientation-widgets/domain/jobs/job-record.js';
import { jobLink } from './shared/job-link.js';
import { jobProvenances } from './job-provenances.js';
import { difficultyView, factsView, french, shareView } from './shared/job-sections.js';
import type { JobView } from './shared/job-sections.js';
import type { JobBody } from './job-view.lazy.js';

export { jobData, jobWithoutFeed, selectJob } from './shared/job-data.js';
export { territoryFieldStyles } from '../ui/territory-choice.js';

/** Adds the styles of the content below the summary to the element, then others, and the button that reads the card aloud. */
export function prepareBody(host: LitElement, styles: readonly CSSResult[] = []): void {
  adoptElementStyles(host, [tensionStyles, shareDiscsStyles, jobBodyStyles, ...styles]);
  offerReadAloud(host);
}

/** Content below the summary, and the pictogram. */
export function jobBody(data: JobData, card: CardProps): JobBody {
  const { job, figures } = data;
  const { size, level } = card;
  const full = size === 'full';
  const rest = html`${size === 'compact' ? nothing : html`<p class="listen" hidden></p>`}
    <div class="body" part="body">
      <div class="side">
        ${
          figures
            ? html`${territoryField(data.choice, figures.askedId, card.chooseTerritory)} ${difficultyView(figures, size === 'compact')}`
            : nothing
        }
        ${full ? shareView(job, level + 1) : nothing}
      </div>
      ${factsView(job, figures, size, accessView(data, card))} ${full ? nothing : shareView(job, level + 1)}
    </div>
    ${full ? card.full?.listsView(data, card) : nothing}
    ${card.trainings}
    ${full ? card.full?.testimonyView(data.testimony) : nothing} ${actions(data, card)}
    ${figuresLink(data, card)} ${sources(data, size)}`;
  return { pictogram: pictogram(job.sectors ?? []), rest };
}

/** Access to the job, with the expansions of its acronyms; on a compact card, its first sentence. */
function accessView({ job: { access }, terms }: JobData, { full, size }: CardProps): TemplateResult | undefined {
  if (access && size === 'compact') return french(firstSentence(access));
  return access ? html`${french(access)}${full?.acronymsView(access, terms)}` : undefined;
}

function actions({ job, feed }: JobData, card: CardProps): JobView {
  if (card.size === 'full') {
    return card.fold
      ? html`<div class="actions" part="actions"><button class="btn sec" type="button" @click=${card.fold}>${msg('Réduire la fiche')}</button></div>`
      : nothing;
  }
  const compact = card.size === 'compact';
  const see = html`${msg('Voir le métier')}<span class="visually-hidden" lang="fr"> ${jobName(job.title)}</span>`;
  return html`<div class="actions" part="actions">
    ${jobLink(job.id, see, `btn open ${compact ? 'sec' : 'pri'}`, card, card.unfold)}
    ${
      !compact && feed && job.rome?.length && !card.trainings
        ? html`<button class="btn sec" type="button" @click=${card.findTrainings}>${iconCap()} ${msg('Voir les formations')}</button>`
        : nothing
    }
  </div>`;
}

/** Link to the same figures beside the others of their territory. */
function figuresLink({ job, figures }: JobData, { figuresHref }: CardProps): JobView {
  // Dots alone would move up in the address instead of naming a job.
  const id = /^\.+$/.test(job.id) ? '' : addressPart(job.id);
  const href = figures && hostLink(figuresHref?.replaceAll('{job}', id), figures.askedId);
  return href
    ? html`<p><a href=${href}>${msg('Voir tous les chiffres :')} <bdi lang="fr">${figures.territoryId}</bdi></a></p>`
    : nothing;
}

/** Territory, period and source of every figure shown; authors and dates of the texts. */
function sources(data: JobData, size: JobCardVariant): JobView {
  return sourceNote(data.sources, jobProvenances(data, size), true, size === 'compact');
}
