// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { keepingOf } from '../../saved/keeping.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';

/** The button that keeps a job on the device, where the page lets one. */
export function jobKeep(host: LitElement, { id, title }: JobRecord): TemplateResult | typeof nothing {
  if (!host.hasAttribute('keepable')) return nothing;
  const { control, announcer } = keepingOf(host, 'job');
  return html`<div class="actions">${control.view({ id, title: jobName(title) })}${announcer.view()}</div>`;
}
