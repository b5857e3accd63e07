// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { FeedError } from '@orientation-widgets/feed';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconAlert, iconRefresh } from '../icons/symbol-icons.js';

function explanation(error: FeedError): string {
  switch (error.code) {
    case 'timeout':
      return msg('Le service met trop de temps à répondre. Ce n’est pas de votre fait.');
    case 'newer-major':
      return msg('Les données sont plus récentes que cette page. Le site doit être mis à jour.');
    case 'network':
    case 'http':
      return msg('Le service ne répond pas. Ce n’est pas de votre fait.');
    default:
      return msg('Les données reçues ne sont pas lisibles. Ce n’est pas de votre fait.');
  }
}

/** Message shown when the feed fails: the problem, the remedy, and a code to report. */
export function errorPanel(title: string, level: number, error: FeedError, retry: () => void): TemplateResult {
  const code = `F-${error.status ?? error.code}`;
  return html`<div class="sheet error" part="error" role="alert">
    ${iconAlert()}
    <div>
      ${heading(level, title, 'subtitle')}
      <p>${explanation(error)}</p>
      <p><button class="btn pri" type="button" @click=${retry}>${iconRefresh()} ${msg('Réessayer')}</button></p>
      <p class="note">${msg(str`Code à donner si le problème continue : ${code}`)}</p>
    </div>
  </div>`;
}

export const errorStyles = css`
  .error {
    display: flex;
    gap: var(--_s4);
  }
  .error > .i {
    color: var(--_alert);
    width: 2em;
    height: 2em;
  }
  .error > div {
    display: grid;
    gap: var(--_s3);
  }
`;
