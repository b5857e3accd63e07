// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconShare } from '../../icons/search-icons.js';
import { iconCompare, iconDownload, iconMap, iconMore } from './tool-icons.js';
import { undoTool } from './undo-tool.js';
import type { Tool, ToolContext } from '../results/tool-context.js';

export const tools: readonly Tool[] = [
  {
    name: 'map',
    label: () => msg('Carte'),
    icon: iconMap,
    opens: true,
    load: () => import('../map/map-tool.lazy.js'),
  },
  {
    name: 'link',
    label: () => msg('Copier le lien'),
    isSecondary: true,
    icon: iconShare,
    isWanted: ({ host }) => host.syncUrl !== null,
    load: () => import('./copy-link.lazy.js'),
  },
  {
    name: 'choose',
    label: () => msg('Comparer'),
    isSecondary: true,
    icon: iconCompare,
    load: () => import('./select-tool.lazy.js'),
  },
  {
    name: 'extract',
    label: () => msg('Imprimer ou télécharger'),
    isSecondary: true,
    icon: iconDownload,
    opens: true,
    load: () => import('./export-tool.lazy.js'),
  },
  undoTool,
];

/** Buttons of the tools, those less used behind “…”, and their message. */
export function toolsView(context: ToolContext): TemplateResult {
  const visibleTools = tools.filter(tool => tool.isWanted?.(context) ?? true);
  const buttons = (secondary: boolean): TemplateResult[] =>
    visibleTools.filter(tool => Boolean(tool.isSecondary) === secondary).map(tool => toolButton(tool, context));
  return html`<div class="tools" role="group" aria-label=${msg('Outils')}>
    ${buttons(false)}
    <details class="more-tools">
      <summary class="btn quiet" aria-label=${msg('Autres outils')}>${iconMore()}</summary>
      <div>${buttons(true)}</div>
    </details>
    ${context.announcer.view('note')}
  </div>`;
}

function toolButton(tool: Tool, context: ToolContext): TemplateResult {
  const isOpen = context.panel?.name === tool.name;
  return html`<button
    class="btn quiet"
    type="button"
    data-tool=${tool.name}
    aria-expanded=${tool.opens ? isOpen : nothing}
    @click=${(event: Event) => (isOpen ? context.show(undefined) : void runTool(tool, context, event.currentTarget as HTMLElement))}
  >
    ${tool.icon()} ${tool.label()}
  </button>`;
}

/** Runs a tool, and reports its failure. */
export async function runTool(tool: Tool, context: ToolContext, button: HTMLElement): Promise<void> {
  try {
    await (await tool.load()).useTool(context, button);
  } catch (reason) {
    console.warn(`orientation-widgets: <training-finder> cannot do "${tool.name}". ${String(reason)}`);
    context.announcer.announce(msg('Cela ne marche pas pour le moment. Réessayez plus tard.'));
  }
}
