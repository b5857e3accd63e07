// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { askEarly } from '../core/ask-early.js';
import { heading } from '../core/heading.js';
import { TrainingSelectEvent } from '../core/select-events.js';
import { OrientationElement } from '../element/orientation-element.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { ProviderSheet } from './provider-sheet.lazy.js';

export { TrainingSelectEvent };

/**
 * An establishment that shows itself: where it is, how to call it, its open days, and each of its trainings with its level, its routes,
 * its next start, its places and what became of those who left, each figure with its year. What the feed does not give is shown as unknown.
 *
 * @customElement provider-card
 * @event {TrainingSelectEvent} training-select - The title of a training was activated. Cancelable.
 * @csspart facts - What is essential, each fact in a few words.
 * @csspart actions - The buttons and the links that do something with the content.
 * @csspart section - A part of the content, under its own heading.
 * @csspart list - A list of records.
 * @csspart item - One record of a list.
 * @cssproperty [--ow-accent=#0F5B66] - Links and buttons.
 * @cssproperty [--ow-surface=#FFFFFF] - Background.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 */
export class ProviderCard extends OrientationElement<ProviderSheet> {
  static override styles = sheetStyles;
  static override properties = {
    provider: {},
    trainingHref: { attribute: 'training-href' },
    providerHref: { attribute: 'provider-href' },
  };

  /** Id of the establishment, or a code with its system: `uai:0593117T`, `siret:` and its 14 digits. */
  provider: string | null = null;

  /** Address of a training’s page, `{id}` standing for its id; the producer’s page by default. */
  trainingHref: string | null = null;

  /** Address of the establishment’s page on a portal, `{id}` standing for its id. */
  providerHref: string | null = null;

  protected override readonly selectors = ['provider'];

  protected override get errorTitle(): string {
    return msg('L’établissement ne s’affiche pas');
  }

  protected override prepare(feed: Feed): void {
    if (this.provider) askEarly(feed, 'trainings', 'sessions', 'places', 'providers', 'outcomes', 'territories');
  }

  protected override async select(feed: Feed): Promise<ProviderSheet | undefined> {
    const { provider } = this;
    if (!provider) return undefined;
    const { openProvider } = await import('./provider-sheet.lazy.js');
    const sheet = await openProvider(feed, provider);
    if (sheet) adoptElementStyles(this, sheet.styles);
    else this.tellFaults(feed);
    return sheet;
  }

  protected override async complete(feed: Feed, sheet: ProviderSheet): Promise<ProviderSheet> {
    return sheet.complete(feed);
  }

  /** Selects again, to remove the sessions and events that are over. */
  protected override dayChanged(): void {
    this.reselect();
  }

  protected override loadedView(sheet: ProviderSheet): TemplateResult {
    const { headingLevel, trainingHref, providerHref } = this;
    return sheet.draw({
      ...{ headingLevel, trainingHref, providerHref },
      onTraining: (event, training) => this.#chooseTraining(event, training),
    });
  }

  #chooseTraining(event: Event, training: Training): void {
    if (!this.dispatchEvent(new TrainingSelectEvent(training))) event.preventDefault();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture de l’établissement…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Cet établissement n’est pas dans le catalogue'), 'subtitle')}
      <p>${msg('Il a pu fermer ou changer de code.')}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'provider-card': ProviderCard;
  }
}
