// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { hostLink } from '../../ui/host-link.js';
import { JobSelectEvent } from '../../core/select-events.js';
import type { TensionProps } from './tension-form.js';

/** Names of a job, in a link when the site has a page for it. */
export function jobNameLink({ id, title }: Job, { host }: TensionProps): string | TemplateResult {
  const href = hostLink(host.jobHref, id);
  return href
    ? html`<a href=${href} @click=${(event: Event) => host.dispatchEvent(new JobSelectEvent(id)) || event.preventDefault()}>${jobName(title)}</a>`
    : jobName(title);
}
