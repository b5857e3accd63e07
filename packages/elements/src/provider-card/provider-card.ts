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
 * Displays one training provider: its addresses, contact details and open days, and each of its trainings with its level, routes, next
 * start, number of places and outcomes. Each figure has its year. Missing data is shown as unknown.
 *
 * @customElement provider-card
 * @event {TrainingSelectEvent} training-select - Emitted when the visitor activates the title of a training; `event.training` is its
 *   record. Cancel it to prevent its link from being followed.
 * @csspart facts - The addresses of the provider.
 * @csspart actions - The links to contact the provider.
 * @csspart section - The section of trainings.
 * @csspart list - A list of trainings.
 * @csspart item - A training in a list.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of links and buttons.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 */
export class ProviderCard extends OrientationElement<ProviderSheet> {
  static override styles = sheetStyles;
  static override properties = {
    provider: {},
    trainingHref: { attribute: 'training-href' },
    providerHref: { attribute: 'provider-href' },
  };

  /** Provider to display: its id, or a code with its system, `uai:0593117T` or `siret:` followed by 14 digits. */
  provider: string | null = null;

  /** Address of a training page on the site, where `{id}` stands for the id of the training. Defaults to the page given by the feed. */
  trainingHref: string | null = null;

  /** Address of a provider page on a portal, where `{id}` stands for the id of the provider. A link to that page is then displayed. */
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
