// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { TrackerFileKind } from './tracker-files.lazy.js';

/** Export buttons of the content on screen. */
export function toolsView(data: TrackerData, announce: (text: string) => void): TemplateResult {
  const ways: readonly (readonly [TrackerFileKind, string])[] = [
    ['actions', msg('Les actions (CSV)')],
    ['indicators', msg('Les indicateurs (CSV)')],
    ['workbook', msg('Tout dans un classeur (XLSX)')],
    ['json', msg('Les données (JSON)')],
    ['calendar', msg('Les échéances pour un agenda (ICS)')],
  ];
  return html`<ul>
    <li><button class="btn quiet" type="button" @click=${() => print()}>${msg('Imprimer')}</button></li>
    ${ways.map(
      ([kind, label]) =>
        html`<li><button class="btn quiet" type="button" data-way=${kind} @click=${() => void save(kind, data, announce)}>${label}</button></li>`,
    )}
  </ul>`;
}

async function save(kind: TrackerFileKind, data: TrackerData, announce: (text: string) => void): Promise<void> {
  try {
    const { saveFile } = await import('./tracker-files.lazy.js');
    announce(await saveFile(kind, data));
  } catch (reason) {
    console.warn(`orientation-widgets: <commitment-tracker> cannot make the file. ${String(reason)}`);
    announce(msg('Le fichier n’est pas fait. Réessayez.'));
  }
}
