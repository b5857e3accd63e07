// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { namesPlace } from '@orientation-widgets/domain/trainings/near.js';
import type { NamedPoint } from '@orientation-widgets/domain/places/place-of.js';
import { msg } from '@lit/localize';
import type { Feed, Session, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { askDetails, askEarly } from '../core/ask-early.js';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading } from '../core/heading.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { SessionSelectEvent, TrainingSelectEvent } from '../core/select-events.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { CardView } from './card-view.js';
import type { Shared } from '../export/share-link.js';
import type { ShareControl } from '../export/share-control.js';
import { runGesture } from '../core/run-gesture.js';

export { SessionSelectEvent, TrainingSelectEvent };

/**
 * Displays one training: its title, level, provider, sessions near a place with their dates, and outcomes of former trainees.
 * `variant="detail"` adds contents, certification, conditions, contact details and jobs.
 *
 * @customElement training-card
 * @event {TrainingSelectEvent} training-select - Emitted when the visitor activates the title; `event.training` is the record. Cancel it to
 *   prevent its link from being followed.
 * @event {SessionSelectEvent} session-select - Emitted when the visitor activates a session; `event.session` is its record. Cancel it to
 *   prevent its link from being followed.
 * @event {SavedChangeEvent} saved-change - Emitted when the visitor saves or removes the training; `event.items` holds all the saved
 *   records.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart body - The content below the header.
 * @csspart section - A section of the content, under its own heading.
 * @csspart facts - The key facts, each in a few words.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty --ow-accent - Colour of links, buttons and bars.
 * @cssproperty --ow-surface - Background colour of the card.
 * @cssproperty --ow-line - Colour of decorative lines.
 * @cssproperty --ow-radius-large - Corner radius of the card.
 */
export class TrainingCard extends OrientationElement<CardView> {
  static override styles = sheetStyles;
  static override properties = {
    training: {},
    near: {},
    nearName: { attribute: 'near-name' },
    territory: {},
    provider: {},
    variant: { reflect: true, converter: wordAttribute('summary detail') },
    trainingHref: { attribute: 'training-href' },
    jobHref: { attribute: 'job-href' },
    selectable: { converter: booleanAttribute, reflect: true },
    keepable: { converter: booleanAttribute, reflect: true },
    helpHref: { attribute: 'help-href' },
  };

  /**
   * Address of the local help page of the site, where `{id}` stands for the name of a town. The detail layout then links to it, for help
   * with transport.
   */
  helpHref: string | null = null;

  /**
   * Training to display: its id, or a code with its system: `rncp:38380`, `rs:`, `cfd:`, `mefstat:`, `certifinfo:`, `onisep:`, or `uai:` or
   * `siret:` for the trainings of a school. Several codes separated by spaces name the training that has them all:
   * `cfd:50022139 uai:0593117T` is a diploma in one school. A code shared by several trainings lets the visitor choose, the code of a
   * training that has ended displays its successor, and an unknown code displays the fallback content and suggests the nearest codes in the
   * console. Once a code is resolved, the property holds the id.
   */
  training: string | null = null;

  /**
   * Place from which sessions are sorted by distance: coordinates (`50.63,3.06`, latitude then longitude), the id of a commune
   * (`com-59350`), a postal code or a name.
   */
  near: string | null = null;

  /** Name of the place given by `near`, displayed as the origin of the distances. */
  nearName: string | null = null;

  /** Id of a territory: only its sessions are displayed, and its outcomes come first. Defaults to all territories. */
  territory: string | null = null;

  /**
   * Provider whose sessions alone are displayed, when it has some: its id, or a code, `uai:0593117T` or `siret:…`. Defaults to all
   * providers.
   */
  provider: string | null = null;

  /** Layout: `summary` (a card) or `detail` (all the data). */
  variant: 'summary' | 'detail' = 'summary';

  /** Address of a training page on the site, where `{id}` stands for the id of the training. Defaults to the page given by the feed. */
  trainingHref: string | null = null;

  /** Address of a job page on the site, where `{id}` stands for the id of the job. The jobs of the detail layout are then links. */
  jobHref: string | null = null;

  /** Whether the page handles `training-select` and `session-select`. The title and the sessions without a link then have buttons. */
  selectable = false;

  /** Whether the visitor can save the training on the device. See `<saved-items>`. */
  keepable = false;

  protected override readonly selectors = [
    'training',
    'near',
    'nearName',
    'territory',
    'provider',
    'variant',
    'selectable',
    'keepable',
    'reading',
  ];

  /** Share control; undefined until the visitor shares the training. */
  #share: ShareControl | undefined;

  protected override get errorTitle(): string {
    return msg('La formation ne s’affiche pas');
  }

  protected override async select(feed: Feed): Promise<CardView | undefined> {
    const { training } = this;
    if (!training) return undefined;
    const isDetail = this.variant === 'detail';
    const isEasy = this.reading === 'easy';
    const sheet = isEasy
      ? import('./easy-view.lazy.js')
      : isDetail
        ? import('./detail-view.lazy.js')
        : import('./summary-view.lazy.js');
    // A summary is first shown without the long fields.
    if (isDetail || isEasy) askDetails(feed, 'trainings', training);
    askEarly(
      feed,
      'trainings',
      'sessions',
      'places',
      'providers',
      'outcomes',
      ...(feed.has('outcomes') ? (['territories'] as const) : []),
    );
    if (isDetail && !isEasy) askEarly(feed, 'jobs', 'resources', 'tensions', 'recruitments');
    const [{ openTraining }, keep, place] = await Promise.all([
      sheet,
      this.keepable && import('./keep-button.lazy.js'),
      namesPlace(this.near) ? locate(feed, this.near) : undefined,
    ]);
    const card = await openTraining(feed, training, this, keep ? keep.cardKeep(this) : undefined, place);
    if (!card) this.tellFaults(feed);
    return card;
  }

  protected override async complete(_: Feed, beginning: CardView): Promise<CardView> {
    return (await beginning.complete?.()) ?? beginning;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.state;
    if (changed.has('state') && value) adoptElementStyles(this, value.styles);
  }

  /** Selects again, to remove the sessions that are over. */
  protected override dayChanged(): void {
    this.reselect();
  }

  override get record(): ReportedRecord | undefined {
    const { value } = this.state;
    if (!value) return undefined;
    const { id, title } = value.view.training;
    return { collection: 'trainings', id, name: title };
  }

  protected override loadedView(sheet: CardView): TemplateResult {
    const { headingLevel, selectable, trainingHref, jobHref, helpHref } = this;
    return sheet.draw({
      headingLevel,
      selectable,
      trainingHref,
      jobHref,
      helpHref,
      share: shared => void runGesture(this, () => this.#shareTraining(shared)),
      shareNote: this.#share?.note(),
      onTraining: (event, training) => this.#chooseTraining(event, training),
      onSession: (event, session) => this.#chooseSession(event, session),
    });
  }

  async #shareTraining({ title, url }: Shared): Promise<void> {
    const { ShareControl } = await import('../export/share-control.js');
    this.#share ??= new ShareControl(this);
    this.requestUpdate();
    await this.updateComplete;
    await this.#share.share({ title, url: new URL(url || '#', location.href).href.replace(/#$/, '') });
  }

  #chooseTraining(event: Event, training: Training): void {
    if (!this.dispatchEvent(new TrainingSelectEvent(training))) event.preventDefault();
  }

  #chooseSession(event: Event, session: Session): void {
    if (!this.dispatchEvent(new SessionSelectEvent(session))) event.preventDefault();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Recherche de la formation…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Cette formation n’est pas dans le catalogue'), 'subtitle')}
      <p>${msg('Elle a pu être retirée, ou son adresse a changé.')}</p>
    </div>`;
  }
}

async function locate(feed: Feed, near: string): Promise<NamedPoint | undefined> {
  const { placeOf } = await import('@orientation-widgets/domain/places/place-of.js');
  return placeOf(feed, near);
}

declare global {
  interface HTMLElementTagNameMap {
    'training-card': TrainingCard;
  }
}
