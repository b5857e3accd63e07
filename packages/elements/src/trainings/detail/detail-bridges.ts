// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sourceNote } from '../../sources/source-note.js';
import { renewalLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { successorName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

type Part = TemplateResult | typeof nothing;

/** Beginning of the answer under the title of the fold. */
export function bridgesHint({ training }: TrainingView): string | undefined {
  const { blocks = [], succeeds = [], succeededBy = [], renewedOn } = training;
  if (renewedOn) return renewalLabel(renewedOn);
  const [next] = succeededBy;
  if (next) return `${msg('Ce diplôme est remplacé par :')} ${successorName(next)}`;
  const [former] = succeeds;
  if (former) return `${msg('Ce diplôme remplace :')} ${successorName(former)}`;
  return blocks.length ? msg('Blocs de compétences que l’on peut obtenir séparément') : undefined;
}

/** Source of the last day of the diploma, which stands under the title of the training. */
export function closingOrigin({ training }: TrainingView): readonly { readonly sourceId: string }[] {
  const { closed, fieldSources = [], sourceId } = training;
  return closed ? [fieldSources.find(({ field }) => field === 'closed') ?? { sourceId }] : [];
}

/** Diplomas before and after this one, and its blocks, with their sources; nothing when no source has them. */
export function bridges({ training, sources }: TrainingView): Part {
  const { blocks = [], succeeds = [], succeededBy = [], renewedOn = '', fieldSources = [], sourceId } = training;
  const filledFields = Object.entries({ renewedOn, blocks, succeeds, succeededBy }).flatMap(([field, { length }]) =>
    length ? field : [],
  );
  if (!filledFields.length) return nothing;
  const origins = filledFields.map(field => fieldSources.find(origin => origin.field === field) ?? { sourceId });
  return html`
    ${renewedOn ? html`<p>${renewalLabel(renewedOn)}</p>` : nothing}
    ${linkedCertifications(msg('Ce diplôme remplace :'), succeeds)} ${linkedCertifications(msg('Ce diplôme est remplacé par :'), succeededBy)}
    ${
      blocks.length
        ? html`<p><strong>${msg('Blocs de compétences que l’on peut obtenir séparément')}</strong></p>
            <ul class="bullets" lang="fr">
              ${blocks.map(({ title }) => html`<li><bdi>${title}</bdi></li>`)}
            </ul>
            <p class="note">${msg('À vérifier auprès de l’établissement.')}</p>`
        : nothing
    }
    ${sourceNote(sources, origins, false)}
  `;
}

function linkedCertifications(label: string, certifications: NonNullable<Training['succeeds' | 'succeededBy']>): Part {
  if (!certifications.length) return nothing;
  const names = certifications.map(successorName);
  return html`<p>${label} <span lang="fr">${names.map((name, rank) => html`${rank ? '\u202f; ' : ''}<bdi>${name}</bdi>`)}</span>.</p>`;
}
