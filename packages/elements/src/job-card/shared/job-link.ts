// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../../ui/host-link.js';

export interface JobLinkProps {
  readonly jobHref: string | null;
  /** Sends `job-select`; false when the page cancels it. */
  readonly selectJob: (id: string) => boolean;
}

/** Link to the page of a job, or a button when the site has none. The event is sent first. */
export function jobLink(
  id: string,
  content: unknown,
  className: string,
  card: JobLinkProps,
  act: () => void,
): TemplateResult {
  const href = hostLink(card.jobHref, id);
  const onClick = (event: Event): void => {
    if (!card.selectJob(id)) event.preventDefault();
    else if (!href) act();
  };
  return href
    ? html`<a class=${className} href=${href} @click=${onClick}>${content}</a>`
    : html`<button class=${className} type="button" @click=${onClick}>${content}</button>`;
}
