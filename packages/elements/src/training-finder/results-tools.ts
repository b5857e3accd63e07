// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { iconBack } from '../shared/icons.js';
import { iconCompare, iconDownload, iconMap, iconShare } from './results-icons.js';
import type { TrainingView } from '../training-card/training-view.js';
import type { Chooser } from './chooser.js';
import type { FinderData } from './finder-data.js';
import type { FinderQuery } from './search-state.js';
import type { Found } from './searcher.js';
import type { TrainingFinder } from './training-finder.js';

/** What a tool works with. It is alive: the query and the answer are those of the moment. */
export interface ToolContext {
  readonly host: TrainingFinder;
  /** The catalogue; `data.source` answers any other question. */
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly found: Found;
  ask(query: FinderQuery): void;
  /** Takes the last change back; absent when nothing was changed. */
  readonly undo: (() => void) | undefined;
  /** Opens the detail of a training, from the control that was pressed. */
  open(event: Event, view: TrainingView): void;
  /** Draws a panel; nothing takes it away. The list stays unless the panel stands instead of it. */
  show(panel: Panel | undefined): void;
  /** Adds the styles that come with a tool. */
  wear(...styles: CSSResult[]): void;
  /** Says what was done, or why it was not, below the buttons. The next search takes it away. */
  tell(text: string): void;
  /** What is told. */
  readonly told: string;
  /** Draws again. */
  update(): void;
  /** Puts a page over the list; the way back of the page leads to what it covers. */
  turnTo(leaf: Leaf): Promise<unknown>;
  /** The pages over the list, the last one in sight. */
  readonly leaves: readonly Leaf[];
  /** What one does with each card, once it was asked for. */
  chooser?: Chooser | undefined;
}

/** A page that stands over the list, such as the detail of a training. */
export interface Leaf {
  /** @param total - trainings in the list. */
  view(total: number, back: () => void): TemplateResult;
  /** Once it is gone and what it covered is drawn: gives the focus back. */
  leave(): void;
}

/** What a tool shows with the results. It is drawn again with each answer. */
export interface Panel {
  /** Name of its tool: its button closes it. */
  readonly name: string;
  readonly stands: 'above' | 'instead';
  view(context: ToolContext): TemplateResult;
  /** After each drawing. */
  drawn?(context: ToolContext): void;
}

/** A button above the list. What it does comes in a chunk of its own, at the first press. */
export interface Tool {
  readonly name: string;
  label(): string;
  icon(): TemplateResult;
  /** Whether the button shows and closes a panel. */
  readonly opens?: boolean;
  /** Whether it is there; always by default. */
  isWanted?(context: ToolContext): boolean;
  load(): Promise<(context: ToolContext, button: HTMLElement) => unknown>;
}

const tools: readonly Tool[] = [
  {
    name: 'map',
    label: () => msg('Carte'),
    icon: iconMap,
    opens: true,
    load: async () => (await import('../training-map/open-map.js')).openMap,
  },
  {
    name: 'link',
    label: () => msg('Copier le lien'),
    icon: iconShare,
    isWanted: ({ host }) => host.syncUrl !== null,
    load: async () => (await import('./copy-link.js')).copyLink,
  },
  {
    name: 'choose',
    label: () => msg('Garder ou comparer'),
    icon: iconCompare,
    load: async () => (await import('./choose-tool.js')).chooseTool,
  },
  {
    name: 'extract',
    label: () => msg('Imprimer ou télécharger'),
    icon: iconDownload,
    opens: true,
    load: async () => (await import('./extract-tool.js')).extractTool,
  },
  {
    name: 'undo',
    label: () => msg('Annuler le dernier changement'),
    icon: iconBack,
    isWanted: ({ undo }) => undo !== undefined,
    load: async () => context => context.undo?.(),
  },
];

/** What one can do with the results. */
export function toolsView(context: ToolContext, panel: Panel | undefined, told: string): TemplateResult {
  const wanted = tools.filter(tool => tool.isWanted?.(context) ?? true);
  return html`<div class="tools" role="group" aria-label=${msg('Outils')}>
    ${wanted.map(tool => {
      const isOpen = panel?.name === tool.name;
      return html`<button
        class="btn quiet"
        type="button"
        data-tool=${tool.name}
        aria-expanded=${tool.opens ? isOpen : nothing}
        @click=${(event: Event) => (isOpen ? context.show(undefined) : void use(tool, context, event.currentTarget as HTMLElement))}
      >
        ${tool.icon()} ${tool.label()}
      </button>`;
    })}
    <p class="note" role="status">${told}</p>
  </div>`;
}

async function use(tool: Tool, context: ToolContext, button: HTMLElement): Promise<void> {
  try {
    await (await tool.load())(context, button);
  } catch (reason) {
    console.warn(`orientation-widgets: <training-finder> cannot do "${tool.name}". ${String(reason)}`);
    context.tell(msg('Cela ne marche pas pour le moment. Réessayez plus tard.'));
  }
}
