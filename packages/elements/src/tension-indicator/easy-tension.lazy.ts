// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment, Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { iconLock } from '../icons/common-icons.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import type { Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { levelOf, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionScale } from '../jobs/tension-scale.js';
import { easyLine } from '../reading/easy-line.js';
import { easySheet } from '../reading/easy-sheet.js';
import { easyTension } from '@orientation-widgets/domain/words/easy-words.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import type { HiresLead } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { shareDiscs } from '../jobs/share-discs.js';
import type { EasyTensionProps } from './shared/tension-form.js';
import { reasonsOf } from '@orientation-widgets/domain/tension/easy-reasons.js';
import type { Reasons } from '@orientation-widgets/domain/tension/easy-reasons.js';

export { easyStyles } from '../reading/easy.styles.js';

/** Maximum number of lines of reasons; the last line sums up the rest. */
const MOST_REASONS = 3;

/** “Trouve-t-on du travail ?”: the answer in its year and place, then its reasons. */
export function easyTensionSheet({ job, figures, sources, host, level, select }: EasyTensionProps): TemplateResult {
  const { near, wider } = figures.tension;
  const displayedTension = levelOf(near?.record) ? near : wider;
  const plans = displayedTension ? undefined : (figures.plans.wider ?? figures.plans.near);
  const reasons = displayedTension ? reasonsOf(displayedTension.record) : undefined;
  const hires = newestHires(figures);
  const cited = [hires?.placed, displayedTension ?? near, hires ? undefined : plans].filter(
    placed => placed !== undefined,
  );
  const isExample = cited.some(({ record }) => sources.get(record.sourceId)?.example);
  return easySheet({
    host,
    head: html`<header>
        <p class="soft" lang="fr">${job}</p>
        ${titleHeading(level, html`<span class="name" tabindex="-1">${msg('Trouve-t-on du travail ?')}</span>`)}
      </header>
      ${select}${hires ? hiresAnswer(hires) : nothing}${near || !hires ? answer(near, displayedTension) : nothing} ${reasons?.why.length ? heading(level + 1, msg('Pourquoi ?')) : nothing}`,
    lines: reasons ? whyLines(reasons) : [plans && !hires ? plansLine(plans) : undefined],
    more: reasons ? littleView(reasons) : nothing,
    warning: isExample
      ? html`<p class="note">${exampleMark(msg('Données d’exemple, inventées pour la démonstration.'))}</p>`
      : nothing,
    sources: sourceNote(sources, cited.map(provenance), false),
  });
}

/** Most recent measure, drawn and in words. */
function hiresAnswer({ placed: { record, place }, share }: HiresLead): TemplateResult {
  return html`${shareDiscs(share.beads * 5)}
    <p><strong>${shareTitle(share)}.</strong> <span class="note" lang="fr">${place}, ${record.year}</span></p>`;
}

/** Level, drawn and in words; or the reason why it is missing, and that of the wider territory. */
function answer(near: Placed<Tension> | undefined, displayedTension: Placed<Tension> | undefined): TemplateResult {
  if (!near) return html`<p>${msg('Nous n’avons pas de chiffre pour ce métier.')}</p>`;
  const level = levelOf(displayedTension?.record);
  return html`${near === displayedTension ? nothing : html`<p>${iconLock()} ${withheldReason(near.record)}</p>`}
    ${
      displayedTension && level
        ? html`<div class="big l${level}">${tensionScale(level)}</div>
          <p>
            <strong>${easyTension(level, displayedTension.record.period)}</strong>
            ${isOldFigure(displayedTension.record.period) ? msg('Cela a pu changer.') : nothing}
            <span class="note" lang="fr">${displayedTension.place}</span>
          </p>`
        : nothing
    }`;
}

function whyLines({ why }: Reasons): TemplateResult[] {
  const last = why.slice(MOST_REASONS - 1).map(({ sentence }) => sentence);
  return why
    .slice(0, MOST_REASONS)
    .map(({ key, sentence }, rank) => easyLine(key, rank === MOST_REASONS - 1 ? last.join(' ') : sentence));
}

/** Factors that explain little of the level, named without a measure: a sentence could seem to contradict the answer. */
function littleView({ little, unknown }: Reasons): TemplateResult | typeof nothing {
  if (!little.length && !unknown.length) return nothing;
  return html`<details>
    <summary class="easy-link">${little.length ? msg('Les raisons moins importantes') : msg('Ce qu’on ne sait pas')}</summary>
    ${little.length ? html`<p>${capital(little.join(', '))}.</p>` : nothing}
    ${unknown.length ? html`<p>${msg(str`On ne sait pas : ${unknown.join(', ')}.`)}</p>` : nothing}
  </details>`;
}

function plansLine({ record, place }: Placed<Recruitment>): TemplateResult {
  return easyLine(
    'hiringIntensity',
    html`${msg(str`Recrutements prévus en ${record.year} : ${recruitmentLabel(record, 'projects')}.`)} <span class="note" lang="fr">${place}</span>`,
  );
}

function provenance({ record, place }: Placed<Tension | Recruitment>): {
  sourceId: string;
  period: string;
  place: string;
} {
  return { sourceId: record.sourceId, period: 'period' in record ? record.period : String(record.year), place };
}
