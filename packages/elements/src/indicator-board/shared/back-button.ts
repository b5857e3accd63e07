// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconBack } from '../../icons/back-icon.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { BoardProps } from './board-form.js';

/** Button back to the board; the focus returns to the row of the measure, unfolded when it is in a folded part. */
export function backButton({ host, choose }: BoardProps, { id }: Measure): TemplateResult {
  const back = (): void => {
    FocusController.of(host).next(() => {
      if (host.renderRoot.querySelector('.detail, [aria-busy]')) return undefined;
      const opener = host.renderRoot.querySelector<HTMLElement>(`[data-measure="${CSS.escape(id)}"]`);
      opener?.closest('details')?.setAttribute('open', '');
      return opener;
    });
    choose({ measure: null });
  };
  return html`<div><button type="button" class="btn quiet back" @click=${back}>${iconBack()} ${msg('Tout le tableau')}</button></div>`;
}
