// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { askEarly } from '../core/ask-early.js';
import { heading, titleHeading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { CommitmentSelectEvent } from './commitment-select-event.js';
import type { TrackerController } from './tracker-controller.lazy.js';
import type { TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { TrackerHost, TrackerVariant } from './tracker-host.js';

export { CommitmentSelectEvent };
export type { TrackerVariant };

/**
 * The public follow-up of a contract: its commitments, their actions and their indicators, the reported states and
 * the missing ones. A person reports a state on a day; none is deduced from a date. A date is past by the day of the feed.
 *
 * @customElement commitment-tracker
 * @event {CommitmentSelectEvent} commitment-select - A commitment is about to open. Cancel it and the page shows it itself.
 * @csspart header - The head: the heading and what goes with it.
 * @csspart summary - The answer in a sentence.
 * @csspart section - A part of the content, under its own heading.
 * @csspart list - A list of records.
 * @csspart item - One record of a list.
 * @csspart actions - The buttons and the links that do something with the content.
 * @cssproperty [--ow-accent=#0F5B66] - Links, the chosen facet, the day of the data.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text, shapes, squares of dates that are past.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-edge=#857D73] - Squares of dates to come, borders.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-font-voice=ui-serif] - Face of the sentence.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheets.
 */
export class CommitmentTracker extends OrientationElement<TrackerData> implements TrackerHost {
  static override styles = [sheetStyles];
  static override properties = {
    commitment: {},
    level: { converter: wordAttribute('commitment sector-priority') },
    sector: {},
    pilot: {},
    variant: { reflect: true, converter: wordAttribute('overview list sheet timeline calendar') },
    since: {},
    syncUrl: { attribute: 'sync-url' },
  };

  /** Id of the commitment that `variant="sheet"` shows, or that is open at first in the overview. */
  commitment: string | null = null;

  /** Level of the listed commitments: `commitment` or `sector-priority`; all by default. */
  level: string | null = null;

  /** Sector of the listed commitments, as the feed names it. */
  sector: string | null = null;

  /** Pilot of the listed commitments, as the feed names it. */
  pilot: string | null = null;

  /**
   * Layout: `overview` (numbers, dates and list), `list`, `sheet` (one commitment), `timeline` (dates year by year) or `calendar` (dates to
   * come, with a calendar file).
   */
  variant: TrackerVariant = 'overview';

  /** Day, such as 2026-03-12: changes since then come first. The feed must have `changes`. */
  since: string | null = null;

  /** Keeps the open commitment and the facet in the address of the page, under this name; `engagements` when it is empty. */
  syncUrl: string | null = null;

  protected override readonly selectors = [
    'level',
    'sector',
    'pilot',
    'commitment',
    'variant',
    'since',
    'reading',
    'syncUrl',
  ];

  #page: TrackerController | undefined;

  protected override get errorTitle(): string {
    return msg('Le suivi du contrat ne s’affiche pas');
  }

  override get record(): ReportedRecord | undefined {
    const sheet = this.state.value && this.#page?.opened;
    return sheet ? { collection: 'commitments', id: sheet.id, name: sheet.title } : undefined;
  }

  protected override async select(feed: Feed): Promise<TrackerData | undefined> {
    if (!feed.has('commitments')) return undefined;
    askEarly(feed, 'commitments', 'territories');
    const { TrackerController, trackerStyles } = await import('./tracker-controller.lazy.js');
    adoptElementStyles(this, [trackerStyles]);
    this.#page ??= new TrackerController(this);
    return this.#page.load(feed);
  }

  protected override async complete(_: Feed, data: TrackerData): Promise<TrackerData> {
    if (this.variant === 'overview') await this.#page?.openList();
    return data;
  }

  protected override loadedView(data: TrackerData): TemplateResult {
    return this.#page?.view(data) ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      ${titleHeading(this.headingLevel, msg('Où en est le contrat'))}
      <p class="soft" role="status">${msg('Lecture des engagements…')}</p>
      ${[1, 2, 3, 4, 5, 6, 7, 8].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    const { commitment, variant, level, sector, pilot } = this;
    const criteria = [level, sector, pilot].filter(Boolean).join(', ');
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Aucun engagement à suivre'), 'subtitle')}
      <p>
        ${
          variant === 'sheet'
            ? msg(str`Ces données ne disent rien de cet engagement : ${commitment ?? msg('aucun n’est choisi')}.`)
            : criteria
              ? msg(str`Aucun engagement ne répond à ce choix : ${criteria}.`)
              : msg('Ce site ne publie aucun engagement pour le moment.')
        }
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commitment-tracker': CommitmentTracker;
  }
}
