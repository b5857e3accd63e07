// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../../links/host-link.js';

/** What a link to a job needs of its card. */
export interface JobLinkProps {
  readonly jobHref: string | null;
  /** Tells the page; false when the page takes over. */
  readonly selectJob: (id: string) => boolean;
}

/** A link to the page’s own address for a job, or a button when it has none; the event comes first. */
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
