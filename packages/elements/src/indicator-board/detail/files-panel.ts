// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import type { FileKind } from '../files/figure-files.lazy.js';

const KINDS: readonly FileKind[] = ['csv', 'xlsx', 'json', 'svg', 'png', 'copy', 'cite', 'code'];

/** Export formats of a figure. The code that makes the files is downloaded at the first click. */
export class FilesPanel {
  readonly #context: FigureContext;
  readonly #published: readonly Observation[];
  #message = '';

  /** @param published - every record of the measure. */
  constructor(context: FigureContext, published: readonly Observation[]) {
    this.#context = context;
    this.#published = published;
  }

  view(host: LitElement): TemplateResult {
    return html`<details class="files">
        <summary class="btn sec">${msg('Télécharger, copier, citer')}</summary>
        <ul>
          ${KINDS.map(kind => html`<li><button type="button" class="btn quiet" data-file=${kind} @click=${() => void this.#save(kind, host)}>${fileName(kind)}</button></li>`)}
        </ul>
      </details>
      <p class="note" role="status">${this.#message}</p>`;
  }

  async #save(kind: FileKind, host: LitElement): Promise<void> {
    try {
      this.#message = await (
        await import('../files/figure-files.lazy.js')
      ).saveFigure(this.#context, kind, host, this.#published);
    } catch {
      this.#message = msg('Le fichier n’a pas pu être fait. Réessayez plus tard.');
    }
    host.requestUpdate();
  }
}

function fileName(kind: FileKind): string {
  switch (kind) {
    case 'csv':
      return msg('Tableau (CSV)');
    case 'xlsx':
      return msg('Classeur (XLSX)');
    case 'json':
      return msg('Données (JSON)');
    case 'svg':
      return msg('Dessin (SVG)');
    case 'png':
      return msg('Image (PNG)');
    case 'copy':
      return msg('Copier le tableau');
    case 'cite':
      return msg('Citer');
    case 'code':
      return msg('Code pour un site');
  }
}
