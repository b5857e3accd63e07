// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { withParents } from '@orientation-widgets/feed';
import type { Feed, Resource } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { disabilityHelpers } from '@orientation-widgets/domain/directory/disability-helpers.js';
import { helpersList } from '../../directory/helpers-list.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { JobData } from '../shared/job-data.js';

const controllers = new WeakMap<LitElement, JobDisability>();

/** The “Avec un handicap” section of a job: advice, and nearby support organisations, loaded when the section opens. */
export class JobDisability {
  readonly #helpers: TaskController<readonly Resource[]>;
  /** Feed and territory of the last load, so that reopening the section does not load again. */
  #requestedFeed: Feed | undefined;
  #requestedTerritory: string | undefined;

  /** Returns the controller of a card, created on the first call. */
  static of(host: LitElement): JobDisability {
    const controller = controllers.get(host) ?? new JobDisability(host);
    controllers.set(host, controller);
    return controller;
  }

  private constructor(host: LitElement) {
    this.#helpers = new TaskController(() => host.requestUpdate());
    adoptElementStyles(host, [disabilityStyles]);
  }

  view({ feed, figures, sources }: JobData): TemplateResult {
    const { state } = this.#helpers;
    const onToggle = ({ currentTarget }: Event): void => {
      if (feed && (currentTarget as HTMLDetailsElement).open) this.#load(feed, figures?.askedId);
    };
    return html`<section class="disability">
      <details @toggle=${onToggle}>
        <summary>${msg('Avec un handicap')}</summary>
        <p>${msg('Ces données ne disent pas ce qui peut être aménagé dans ce métier.')}</p>
        <p>${msg('Demandez à la personne référente handicap de l’entreprise ou du centre de formation.')}</p>
        ${state.status === 'loading' ? html`<p class="soft" role="status">${msg('Recherche de qui peut vous aider…')}</p>` : nothing}
        ${
          state.status === 'error'
            ? html`<p role="alert">
                ${msg('Cette liste ne vient pas. Ce n’est pas de votre fait.')}
                <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>
              </p>`
            : nothing
        }
        ${state.status === 'ready' ? (state.value.length ? helpersList(state.value, sources) : html`<p>${msg('Aucune structure n’est indiquée dans ces données pour ce territoire.')}</p>`) : nothing}
      </details>
    </section>`;
  }

  #load(feed: Feed, territoryId: string | undefined): void {
    const place = territoryId ?? feed.info.territory;
    if (this.#requestedFeed === feed && this.#requestedTerritory === place) return;
    this.#requestedFeed = feed;
    this.#requestedTerritory = place;
    void this.#helpers.run(async () => {
      const [resources, territories] = await Promise.all([
        feed.collection('resources'),
        territoriesWith(feed, [place]),
      ]);
      return disabilityHelpers(resources, [...withParents(territories, place), feed.info.territory]);
    });
  }
}

const disabilityStyles = css`
  .disability summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent-ink);
    font-weight: 600;
    cursor: pointer;
  }
  .disability details[open] {
    display: grid;
    gap: var(--_s2);
  }
  .disability .aids {
    display: grid;
    gap: var(--_s3);
  }
`;
