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
 * Displays the progress of a contract: its commitments with their actions, their indicators, the reported states and the missing reports. A
 * state is always reported by a person on a given day, never deduced from a date. A date is past when it is before the date of the feed.
 *
 * @customElement commitment-tracker
 * @event {CommitmentSelectEvent} commitment-select - Emitted before a commitment opens; `event.commitmentId` is its id. Cancel it to
 *   display the commitment in the page instead.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart summary - The sentence that sums up the content.
 * @csspart section - A section of the content, under its own heading.
 * @csspart list - A list of commitments.
 * @csspart item - A commitment in a list.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of links, of the selected facet and of the date of the data.
 * @cssproperty [--ow-ground=#F7F4EE] - Background colour behind the sheets.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Colour of the text, the shapes and the squares of past dates.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-edge=#857D73] - Colour of borders and of the squares of upcoming dates.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-font-voice=ui-serif] - Font family of the summary sentence.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheets.
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

  /** Id of the commitment displayed by `variant="sheet"`. In the other layouts, the commitment that is open initially. */
  commitment: string | null = null;

  /** Lists only the commitments of this level: `commitment` or `sector-priority`. Defaults to all levels. */
  level: string | null = null;

  /** Lists only the commitments of this sector, as named in the feed. Defaults to all sectors. */
  sector: string | null = null;

  /** Lists only the commitments led by this organisation, as named in the feed. Defaults to all organisations. */
  pilot: string | null = null;

  /**
   * Layout: `overview` (figures, dates and list), `list`, `sheet` (one commitment), `timeline` (dates year by year) or `calendar` (upcoming
   * dates, with a calendar file to download).
   */
  variant: TrackerVariant = 'overview';

  /**
   * Date, such as `2026-03-12`: the changes made since then are listed first. Requires `changes` in the feed. By default, changes are not
   * listed.
   */
  since: string | null = null;

  /**
   * Keeps the open commitment and the selected facet in the address of the page, so that they can be shared and restored. The value is the
   * prefix of the parameters, `engagements` when empty; start it with `#` to write them in the fragment, which is not sent to servers.
   */
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
