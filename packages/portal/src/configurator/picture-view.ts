// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FigurePicture } from '@orientation-widgets/elements/figure-picture.js';
import { html, type TemplateResult } from 'lit';
import type { ConfiguratorForm } from './configurator-form.js';
import { pictureName } from './snippets.js';

/** Picture of the chosen figure with its two files, or what is missing to draw it. */
export function pictureView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { picture } = configuratorForm;
  switch (picture.status) {
    case 'drawn':
      return html`<div class="picture" role="img" aria-label=${picture.file.alternative}>${drawing(picture.file.svg)}</div>
        <p>
          <button type="button" class="btn sec" @click=${() => save(picture.file, 'svg')}>Enregistrer en SVG</button>
          <button type="button" class="btn sec" @click=${() => void savePng(configuratorForm, picture.file)}>Enregistrer en PNG</button>
        </p>
        <p class="soft">
          Le titre, la période et la source sont dans l’image. Déposez le fichier à côté de votre page. Il ne change plus :
          refaites-le quand les chiffres changent.
        </p>`;
    case 'failed':
      return html`<p class="fault">${picture.reason}</p>`;
    case 'drawing':
      return html`<p class="soft">Dessin de l’image…</p>`;
  }
}

/** SVG element of the file, as the page shows it: it has neither style nor script. */
function drawing(svg: string): Node {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  documentElement.setAttribute('aria-hidden', 'true');
  return document.importNode(documentElement, true);
}

async function savePng(configuratorForm: ConfiguratorForm, picture: FigurePicture): Promise<void> {
  try {
    saveBlob(`${pictureName(picture.name)}.png`, await picture.png());
  } catch {
    configuratorForm.tell('Ce navigateur ne fait pas d’image PNG : prenez le SVG.');
  }
}

function save({ name, svg }: FigurePicture, extension: string): void {
  saveBlob(`${pictureName(name)}.${extension}`, new Blob([svg], { type: 'image/svg+xml' }));
}

function saveBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // By the next task, the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
