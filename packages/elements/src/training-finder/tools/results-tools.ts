// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconShare } from '../../icons/search-icons.js';
import { iconCompare, iconDownload, iconMap } from './tool-icons.js';
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
    icon: iconShare,
    isWanted: ({ host }) => host.syncUrl !== null,
    load: () => import('./copy-link.lazy.js'),
  },
  {
    name: 'choose',
    label: () => msg('Comparer'),
    icon: iconCompare,
    load: () => import('./select-tool.lazy.js'),
  },
  {
    name: 'extract',
    label: () => msg('Imprimer ou télécharger'),
    icon: iconDownload,
    opens: true,
    load: () => import('./export-tool.lazy.js'),
  },
  undoTool,
];

/** Buttons of the tools, and their message. */
export function toolsView(context: ToolContext): TemplateResult {
  const { panel, announcer } = context;
  const visibleTools = tools.filter(tool => tool.isWanted?.(context) ?? true);
  return html`<div class="tools" role="group" aria-label=${msg('Outils')}>
    ${visibleTools.map(tool => {
      const isOpen = panel?.name === tool.name;
      return html`<button
        class="btn quiet"
        type="button"
        data-tool=${tool.name}
        aria-expanded=${tool.opens ? isOpen : nothing}
        @click=${(event: Event) => (isOpen ? context.show(undefined) : void runTool(tool, context, event.currentTarget as HTMLElement))}
      >
        ${tool.icon()} ${tool.label()}
      </button>`;
    })}
    ${announcer.view('note')}
  </div>`;
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
