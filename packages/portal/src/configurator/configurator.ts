// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Configurator: a webmaster chooses an element, sees a preview, and copies the code to paste. Nothing leaves the page.
import { html, render, type TemplateResult } from 'lit';
import { feedView, lookView, useView, whatView } from './choose-views.js';
import type { Context } from './context.js';
import { ConfiguratorForm, type RequestedFile } from './configurator-form.js';
import { copyView, fallbackView, keepView, previewView } from './result-views.js';
import type { ScriptFile } from './snippets.js';

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-configurator]');
  if (!root) return;
  const context = await readJson<Context>(root.dataset['configurator'] ?? '');
  const { files } = await readJson<{ files: readonly ScriptFile[] }>(`${context.base}${context.folder}manifest.json`);
  // The replaced content explains how to do without this script.
  root.replaceChildren();
  let isReady = false;
  const configuratorForm: ConfiguratorForm = new ConfiguratorForm(context, files, () => {
    if (isReady) render(page(configuratorForm), root);
  });
  isReady = true;
  configuratorForm.draw();
  addEventListener('hashchange', () => configuratorForm.readAddress());
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<{ type?: string; files?: RequestedFile[]; isEmpty?: boolean } | null>) => {
      if (origin !== location.origin || source !== root.querySelector('iframe')?.contentWindow) return;
      if (data?.type !== 'orientation-portal:preview') return;
      configuratorForm.requestedFiles = data.files ?? [];
      configuratorForm.isEmpty = data.isEmpty === true;
      configuratorForm.draw();
    },
  );
}

function page(configuratorForm: ConfiguratorForm): TemplateResult {
  return html`<div class="two configurator">
    <div>${useView(configuratorForm)} ${whatView(configuratorForm)} ${feedView(configuratorForm)} ${lookView(configuratorForm)}</div>
    <div>${previewView(configuratorForm)} ${fallbackView(configuratorForm)} ${copyView(configuratorForm)} ${keepView(configuratorForm)}</div>
  </div>`;
}

async function readJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

// Nothing was replaced: the page still shows the instructions without a script.
start().catch((error: unknown) => console.warn('configurator:', error));
