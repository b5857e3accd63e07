// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, FeedError } from '@orientation-widgets/feed';
import { HttpTrainingSource } from '@orientation-widgets/search';
import type { TrainingSource } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { AsyncState } from '../../core/async-state.js';
import { capital, number } from '@orientation-widgets/domain/words/format.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { Distant, ListedTrainings, OneTraining } from './distant.js';
import { withOffer } from './offer-feed.js';

/** Maximum number of sessions of a training in an answer of a gateway. */
const MOST_SESSIONS = 20;

const sessionsOf = ({ places }: TrainingView): number =>
  places.reduce((count, { sessions }) => count + sessions.length, 0);

/** Remote catalogue of the finder, with its notes. */
export class DistantCatalogue implements Distant {
  readonly most = 1000;
  readonly #host: LitElement;
  readonly #feed: Feed;
  readonly #address: string;
  readonly #today: string;
  /** Gateway client; undefined for a source given by the page, which informs the visitor itself. */
  readonly #gateway: HttpTrainingSource | undefined;

  /**
   * @param address - address of a gateway; empty for a source given by the page.
   * @param today - current day of the visitor, ISO 8601.
   */
  constructor(host: LitElement, feed: Feed, source: TrainingSource, address: string, today: string) {
    this.#host = host;
    this.#feed = feed;
    this.#address = address;
    this.#today = today;
    this.#gateway = source instanceof HttpTrainingSource ? source : undefined;
  }

  async training(id: string): Promise<OneTraining | undefined> {
    if (!this.#gateway) return { feed: this.#feed };
    const training = await this.#gateway.training(id, this.#today);
    return training && { feed: withOffer(this.#feed, [training]), sessionCount: training.sessionCount };
  }

  view(state: AsyncState<unknown, FeedError>, trainings: ListedTrainings | undefined): TemplateResult {
    const host = this.#address && new URL(this.#address).host;
    return html`${host ? html`<p class="note">${msg(str`Ce que vous cherchez (mots, filtres, lieu) est envoyé à ${host}, qui répond.`)}</p>` : nothing}
    ${
      trainings && trainings.total > this.most && trainings.views.length >= this.most
        ? html`<p class="note">${msg(str`La liste s’arrête à ${number(this.most)} formations. Précisez votre recherche pour voir les autres.`)}</p>`
        : nothing
    }
    ${
      this.#gateway && trainings?.views.some(view => sessionsOf(view) >= MOST_SESSIONS)
        ? html`<p class="note">${msg(str`Une formation de la liste compte ${number(MOST_SESSIONS)} sessions au plus. Ouvrez-la pour voir les autres.`)}</p>`
        : nothing
    }
    ${trainings?.stale ? html`<p class="note">${msg('Le moteur de recherche ne répond pas. Voici sa dernière réponse, d’il y a un jour au plus.')}</p>` : nothing}
    ${trainings && state.status === 'error' ? this.#failed(state.retry) : nothing}`;
  }

  #failed(retry: () => void): TemplateResult {
    const again = (): void => {
      // The pressed button disappears.
      FocusController.of(this.#host).next('.count');
      retry();
    };
    return html`<div class="sheet" role="alert">
      <p><strong>${msg('La recherche n’a pas de réponse.')}</strong> ${msg('Ce n’est pas de votre fait. La liste reste celle de la recherche d’avant.')}</p>
      <button class="btn pri" type="button" @click=${again}>${msg('Réessayer')}</button>
    </div>`;
  }

  extent(total: number): string {
    return [
      total > this.most && msg(str`les ${number(this.most)} premières formations, sur ${number(total)}`),
      this.#gateway && msg(str`${number(MOST_SESSIONS)} sessions au plus par formation`),
    ]
      .filter(Boolean)
      .join(' ; ');
  }

  extentView(total: number): TemplateResult {
    const { url } = this.#feed;
    const isLimited = url && total > this.most;
    const extent = this.extent(total);
    return html`<p>${extent ? `${capital(extent)}.` : trainingCount(total)}</p>
      ${isLimited ? html`<p>${msg('Le catalogue entier est dans son flux :')} <a href=${url}>${msg('fichier du flux')}</a></p>` : nothing}`;
  }
}
