// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../core/heading.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { jobCardStyles } from './job-card.styles.js';
import type { JobData } from './shared/job-data.js';
import type { CardProps } from './shared/card-props.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { inline } from '@orientation-widgets/domain/jobs/job-labels.js';

export { findJob } from '@orientation-widgets/domain/jobs/find-job.js';

/** Data of a card from its first view on. Each field is set explicitly: a page may have added others to Object.prototype. */
export interface JobStart {
  readonly job: JobRecord;
  readonly feed: Feed | undefined;
  /** Data of the content below the summary, loaded one wave of requests later. */
  readonly body: JobData | undefined;
  /** Other jobs of a comparison. */
  readonly otherJobs: readonly JobData[] | undefined;
}

/** Views that load with the body of the card. */
export interface JobBody {
  readonly pictogram: TemplateResult;
  readonly rest: TemplateResult;
}

/** Adds the styles of the card to the element, then others. */
export function prepareHost(host: LitElement, styles: readonly CSSResult[]): void {
  adoptElementStyles(host, [jobCardStyles, ...styles]);
}

export function jobView(job: JobRecord, { size, level }: CardProps, body: JobBody | undefined): TemplateResult {
  const { title, sectors = [], summary } = job;
  const compact = size === 'compact';
  return html`<article class="sheet ${size}">
    <header part="header" lang="fr">
      ${body?.pictogram ?? html`<span class="p"></span>`}
      <div>
        ${titleHeading(level, html`<span class="name" tabindex="-1">${jobListName(title)}</span>`)}
        ${!compact && sectors.length ? html`<p class="soft">${inline(sectors)}</p>` : nothing}
      </div>
      ${summary ? html`<p class="summary ${compact ? '' : 'voice'}" part="summary">${summary}</p>` : nothing}
    </header>
    ${body?.rest ?? html`<div class="later"></div>`}
  </article>`;
}
