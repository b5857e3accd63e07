// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LazyPart } from '../../core/lazy-part.js';
import { TaskController } from '../../core/task-controller.js';
import { heading } from '../../core/heading.js';
import { Announcer } from '../../ui/announcer.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import type { Bother } from '@orientation-widgets/domain/jobs/conditions.js';
import type { Neighbourhood } from './why-not-view.lazy.js';

export interface WhyNotContext {
  readonly level: number;
  readonly jobId: string;
  readonly data: ExplorerData;
  goTo: (jobId: string) => void;
}

const ofHost = new WeakMap<ExplorerHost, WhyNot>();

/** “Pourquoi pas ?”: related jobs without the one condition of a job that puts the visitor off. */
export class WhyNot {
  readonly #host: ExplorerHost;
  readonly #announcer: Announcer;
  readonly #neighbours: TaskController<Neighbourhood | undefined>;
  readonly #part = new LazyPart(
    () => import('./why-not-view.lazy.js'),
    ({ whyNotStyles }) => adoptElementStyles(this.#host, [whyNotStyles]),
  );
  /** Id of the job whose question is open. */
  #open: string | undefined;
  #selectedBother: Bother | undefined;

  /** Instance of an explorer, created on the first call. */
  static of(host: ExplorerHost): WhyNot {
    const controller = ofHost.get(host) ?? new WhyNot(host);
    ofHost.set(host, controller);
    return controller;
  }

  private constructor(host: ExplorerHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#neighbours = new TaskController(() => host.requestUpdate());
    host.addController(this.#announcer);
    host.addController(this.#neighbours);
  }

  view(context: WhyNotContext): TemplateResult {
    const isOpen = this.#open === context.jobId;
    return html`<section class="near why-not">
      ${heading(context.level, msg('Pourquoi pas ?'), 'subtitle')}
      <p>
        <button class="btn quiet" type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(context)}>
          ${msg('Ce métier vous plaît, sauf une chose ?')}
        </button>
      </p>
      ${this.#announcer.view()} ${isOpen ? this.#neighboursView(context) : nothing}
    </section>`;
  }

  #neighboursView({ goTo }: WhyNotContext): TemplateResult {
    const { state } = this.#neighbours;
    switch (state.status) {
      case 'ready': {
        const neighbourhood = state.value;
        const part = this.#part.value;
        if (!neighbourhood || !part) return html`<p>${msg('Ce métier n’est plus dans les données.')}</p>`;
        const { whyNotView, escapesSentence, escapesIn } = part;
        return whyNotView(neighbourhood, {
          selectedBother: this.#selectedBother,
          choose: bother => {
            this.#selectedBother = this.#selectedBother === bother ? undefined : bother;
            this.#announcer.announce(this.#selectedBother ? escapesSentence(escapesIn(neighbourhood, bother)) : '');
          },
          goTo,
        });
      }
      case 'error':
        return html`<p role="alert">
          ${msg('Les métiers proches ne s’affichent pas. Ce n’est pas de votre fait.')}
          <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>
        </p>`;
      default:
        return html`<p class="soft" role="status">${msg('Recherche des métiers proches…')}</p>`;
    }
  }

  #toggle({ jobId, data }: WhyNotContext): void {
    const isClosing = this.#open === jobId;
    this.#open = isClosing ? undefined : jobId;
    this.#selectedBother = undefined;
    this.#announcer.announce('');
    if (isClosing) return this.#neighbours.set({ status: 'idle' });
    void this.#neighbours.run(async () => {
      const [{ loadNeighbourhood }] = await Promise.all([import('./load-neighbourhood.lazy.js'), this.#part.load()]);
      return loadNeighbourhood(data, jobId);
    });
  }
}
