// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { iconClose } from '../../icons/search-icons.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { Progress } from './collect-results.js';
import { extractStyles } from './export-tool.styles.js';
import type { Panel, ToolContext } from '../results/tool-context.js';

/** Export format of the whole list. Its code is in a chunk of its own. */
interface Way {
  readonly name: string;
  label: () => string;
  note: () => string;
  run: (finder: ToolContext, signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<string>;
}

/** Approximate number of trainings on a printed page. */
const perPage = 9;

const files = () => import('./export-files.lazy.js');

const ways: readonly Way[] = [
  {
    name: 'print',
    label: () => msg('Imprimer la liste'),
    note: () => msg('Toutes les formations trouvées, sans les boutons.'),
    run: async (...task) => (await import('./print-results.lazy.js')).printResults(...task),
  },
  {
    name: 'sheet',
    label: () => msg('Tableau pour Excel ou LibreOffice'),
    note: () => msg('Un fichier CSV, une ligne par session.'),
    run: async (...task) => (await files()).saveSheet(...task),
  },
  {
    name: 'calendar',
    label: () => msg('Dates de rentrée'),
    note: () => msg('Un fichier pour votre agenda (ICS).'),
    run: async (...task) => (await files()).saveCalendar(...task),
  },
  {
    name: 'csv',
    label: () => msg('Données en CSV'),
    note: () => msg('Séparées par des virgules, pour un logiciel.'),
    run: async (...task) => (await files()).saveCsv(...task),
  },
  {
    name: 'json',
    label: () => msg('Données en JSON'),
    note: () => msg('Les fiches complètes avec leurs sources.'),
    run: async (...task) => (await files()).saveJson(...task),
  },
];

type Work =
  | { readonly status: 'waiting' }
  | { readonly status: 'working'; readonly way: Way; readonly stop: AbortController; readonly progress: Progress }
  | { readonly status: 'told'; readonly text: string };

/** Prints or saves the whole list of results, not only the visible cards. */
class ExtractPanel implements Panel {
  readonly name = 'extract';
  readonly stands = 'above';
  #work: Work = { status: 'waiting' };

  view(finder: ToolContext): TemplateResult {
    const { total } = finder.results;
    const { distant } = finder.data;
    return html`<div class="extract sheet" data-panel role="group" aria-label=${msg('Imprimer ou télécharger')}>
      ${distant?.extentView(total) ?? html`<p><strong>${msg(str`Toute la liste : ${trainingCount(total)}`)}</strong></p>`}
      <ul class="ways">
        ${ways.map(
          way => html`<li>
            <button class="btn sec" type="button" data-way=${way.name} aria-describedby="way-${way.name}" @click=${() => void this.#run(way, finder)}>${way.label()}</button>
            <span class="note" id="way-${way.name}">${way.name === 'print' ? `${way.note()} ${pages(Math.min(total, distant?.most ?? total))}` : way.note()}</span>
          </li>`,
        )}
      </ul>
      <div role="status">${this.#work.status === 'told' ? this.#work.text : ''}</div>
      ${this.#work.status === 'working' ? working(this.#work) : ''}
    </div>`;
  }

  async #run(way: Way, finder: ToolContext): Promise<void> {
    if (this.#work.status === 'working') this.#work.stop.abort();
    const stop = new AbortController();
    const { query } = finder;
    const set = (work: Work): void => {
      this.#work = work;
      finder.update();
    };
    const work = { status: 'working', way, stop } as const;
    set({ ...work, progress: { done: 0, total: finder.results.total } });
    try {
      const text = await way.run(finder, stop.signal, progress => {
        // Another search makes this list obsolete.
        if (finder.query !== query) stop.abort();
        else if (!stop.signal.aborted) set({ ...work, progress });
      });
      if (!stop.signal.aborted) set({ status: 'told', text });
    } catch (reason) {
      if (this.#work.status === 'working' && this.#work.stop !== stop) return;
      if (!stop.signal.aborted)
        console.warn(`orientation-widgets: <training-finder> cannot extract the list. ${String(reason)}`);
      set({
        status: 'told',
        text: stop.signal.aborted
          ? msg('Arrêté. Aucun fichier n’est fait.')
          : msg('La liste n’arrive pas en entier. Aucun fichier n’est fait. Réessayez.'),
      });
      finder.focus.next(`[data-way=${way.name}]`);
    }
  }
}

function pages(total: number): string {
  const count = Math.max(1, Math.ceil(total / perPage));
  return plural(count, msg(str`Environ ${number(count)} page.|Environ ${number(count)} pages.`));
}

function working({ way, stop, progress: { done, total } }: Extract<Work, { status: 'working' }>): TemplateResult {
  return html`<div class="working">
    <label for="extract-progress">${way.label()}</label>
    <progress id="extract-progress" max=${Math.max(1, total)} .value=${done}></progress>
    <span class="note">${msg(str`${number(done)} sur ${number(total)}`)}</span>
    <button class="btn quiet" type="button" @click=${() => stop.abort()}>${iconClose()} ${msg('Arrêter')}</button>
  </div>`;
}

/** Shows the export formats of the list. */
export async function useTool(finder: ToolContext): Promise<void> {
  finder.adoptStyles(extractStyles);
  finder.show(new ExtractPanel());
}
