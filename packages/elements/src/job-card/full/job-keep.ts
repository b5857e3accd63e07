// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { keepingOf } from '../../saved/keeping.js';
import type { TrainingsHost } from '../shared/trainings-host.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';

/** Button that saves a job on the device; nothing unless the page allows it. */
export function jobKeep(host: TrainingsHost, { id, title }: JobRecord): TemplateResult | typeof nothing {
  if (!host.keepable) return nothing;
  const { control, announcer } = keepingOf(host, 'job');
  return html`<div class="actions">${control.view({ id, title: jobName(title) })}${announcer.view()}</div>`;
}
