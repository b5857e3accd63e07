// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Commitment, Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { LazyPart } from '../core/lazy-part.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { Announcer } from '../ui/announcer.js';
import { sourceNote } from '../sources/source-note.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { CreateTrackerAddress, TrackerAddress } from './page-address.lazy.js';
import type { SheetFocus } from './sheet-focus.js';
import { CommitmentSelectEvent } from './commitment-select-event.js';
import type { TrackerHost } from './tracker-host.js';
import { extentLine, fourNumbers, overviewSentence } from './overview.js';
import { timeline } from './timeline.js';
import type { YearsTable } from './timeline.js';
import { sheetCount } from '@orientation-widgets/domain/commitments/tracker-labels.js';
import { countsOf, FACETS, groupsOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { Facet, TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';
import { trackerStyles } from './tracker.styles.js';
import { runGesture } from '../core/run-gesture.js';
import { releaseRadioGroups } from '../ui/release-radio-groups.js';

export { trackerStyles };

const isDay = (text: string | null): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** Page of a tracker: its facet, and its open commitment. */
export class TrackerController implements ReactiveController {
  readonly #host: TrackerHost;
  readonly #announcer: Announcer;
  #data: TrackerData | undefined;
  #facet: Facet = 'ambition';
  #open: string | null = null;
  #requestedId: string | null = null;
  readonly #changes = new LazyPart(() => import('./changes-view.lazy.js'));
  readonly #calendar = new LazyPart(() => import('./calendar-view.lazy.js'));
  readonly #easy = new LazyPart(() => import('./easy-overview.lazy.js'));
  readonly #list = new LazyPart(
    () => import('./list.js'),
    ({ listStyles }) => adoptElementStyles(this.#host, [listStyles]),
  );
  readonly #tools = new LazyPart(() => import('./tools-view.lazy.js'));
  readonly #years = new LazyPart(
    () => import('./years-table.lazy.js'),
    ({ yearsTableStyles }) => adoptElementStyles(this.#host, [yearsTableStyles]),
  );
  /** View of a commitment, downloaded with the first one that is opened. */
  readonly #sheet = new LazyPart(
    () => import('./sheet-view.lazy.js'),
    ({ commitmentSheetStyles }) => adoptElementStyles(this.#host, [commitmentSheetStyles]),
  );
  #address: TrackerAddress | undefined;
  #unfolded: HTMLDetailsElement[] = [];

  constructor(host: TrackerHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    host.addController(this.#announcer);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
    this.#address?.start();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
    this.#address?.stop();
  }

  /** Commitment on screen; undefined while a list is shown. */
  get opened(): Commitment | undefined {
    return this.#open === null || !this.#sheet.value ? undefined : this.#data?.byId.get(this.#open);
  }

  async load(feed: Feed): Promise<TrackerData | undefined> {
    const { level, sector, pilot, commitment, since, syncUrl, variant, reading } = this.#host;
    const [commitments, territories, sources, address, easy] = await Promise.all([
      feed.collection('commitments'),
      feed.collection('territories', { main: true }),
      feed.collection('sources'),
      syncUrl === null ? undefined : import('./page-address.lazy.js'),
      reading === 'easy' ? this.#easy.load() : undefined,
      isDay(since) ? this.#changes.load() : undefined,
      variant === 'calendar' ? this.#calendar.load() : undefined,
      commitment ? this.#sheet.load() : undefined,
      variant === 'list' ? this.openList() : undefined,
    ]);
    if (easy) {
      adoptElementStyles(this.#host, [easy.easyStyles]);
      easy.offerReadAloud(this.#host);
    }
    const all = [...commitments];
    const sheets = all.filter(
      sheet =>
        sheet.actions.length + sheet.indicators.length > 0 &&
        (!level || sheet.level === level) &&
        (!sector || sheet.sectors.includes(sector)) &&
        (!pilot || sheet.pilots.includes(pilot)),
    );
    const byId = new Map(all.map(sheet => [sheet.id, sheet]));
    // A choice of the visitor stays while the page keeps the same commitment.
    if (this.#requestedId !== commitment || variant === 'sheet') {
      this.#requestedId = commitment;
      this.#open = commitment;
    }
    if (!address || this.#address?.syncUrl !== syncUrl) this.#address?.stop();
    this.#address = address && syncUrl !== null ? this.#follow(address.createAddress, syncUrl) : undefined;
    if (!this.#open || !byId.has(this.#open)) this.#open = null;
    this.#data = { info: feed.info, day: feed.info.updated.slice(0, 10), sheets, byId, sources, territories };
    return variant === 'sheet' ? this.opened && this.#data : sheets.length ? this.#data : undefined;
  }

  /** Loads the list of all commitments, below the numbers and the dates of an overview. */
  async openList(): Promise<void> {
    await this.#list.load();
  }

  view(data: TrackerData): TemplateResult {
    const { headingLevel, variant, since } = this.#host;
    const { opened } = this;
    const sheet = this.#sheet.value;
    const changesPart = isDay(since) ? this.#changes.value : undefined;
    const parts =
      opened && sheet
        ? sheet.sheetView({
            data,
            sheet: opened,
            level: variant === 'sheet' ? headingLevel : headingLevel + 1,
            onBack: variant === 'sheet' ? undefined : this.#back,
          })
        : this.#fullView(data);
    const changes =
      since && changesPart
        ? changesPart.changesView(opened ? [opened] : data.byId.values(), since, headingLevel + 1)
        : nothing;
    return html`<div class="tracker">${this.#announcer.view()}${variant === 'sheet' ? nothing : this.#head(data)}${changes}${parts}</div>`;
  }

  #head(data: TrackerData): TemplateResult {
    const counts = countsOf(data.sheets, data.day);
    return html`<div class="head" part="header">
      <div>
        ${titleHeading(this.#host.headingLevel, msg('Où en est le contrat'))}
        <p class="soft">${extentLine(counts)}</p>
      </div>
      ${this.#toolsView(data)}
    </div>`;
  }

  #toolsView(data: TrackerData): TemplateResult {
    const { opened } = this;
    const exportedData = opened ? { ...data, sheets: [opened] } : data;
    return html`<details class="tools" part="actions" @toggle=${this.#loadTools}>
      <summary class="btn sec">${msg('Imprimer ou télécharger')}</summary>
      ${this.#tools.value?.toolsView(exportedData, text => this.#announcer.announce(text))}
    </details>`;
  }

  #fullView(data: TrackerData): TemplateResult {
    const { headingLevel, variant, reading } = this.#host;
    const { sheets, day } = data;
    const below = headingLevel + 1;
    const counts = countsOf(sheets, day);
    const easy = this.#easy.value;
    const actions = sheets.flatMap(sheet => sheet.actions);
    const sourceIds = new Set(sheets.flatMap(({ sourceId }) => sourceId ?? []));
    const source = sourceNote(
      data.sources,
      [...sourceIds].map(sourceId => ({ sourceId })),
    );
    const theList = (): TemplateResult =>
      this.#list.value?.list({
        data,
        facet: this.#facet,
        level: below,
        onFacet: facet => this.#choose(facet),
        onOpen: this.#show,
      }) ?? html`<div class="later"></div>`;
    switch (variant) {
      case 'list':
        return html`${theList()}${source}`;
      case 'timeline':
        return html`${timeline(actions, day, below, this.#yearsTable)}${source}`;
      case 'calendar':
        return html`${this.#calendar.value?.calendarView(data, below, this.#show)}${source}`;
      default:
        return reading === 'easy' && easy
          ? html`<section class="sheet">
                ${heading(below, msg('L’essentiel'), 'subtitle')}
                <p class="listen" hidden></p>
                ${easy.easyOverview(counts)}
              </section>
              ${theList()}${source}`
          : html`${fourNumbers(counts)}
              <p class="voice" part="summary">${overviewSentence(counts)}</p>
              ${timeline(actions, day, below, this.#yearsTable)}${theList()}${source}`;
    }
  }

  readonly #show = (id: string): void => {
    if (!this.#host.dispatchEvent(new CommitmentSelectEvent(id))) return;
    this.#open = id;
    this.#address?.write({ facet: this.#facet, open: id }, true);
    this.#loadSheet(sheet => {
      releaseRadioGroups(this.#host.renderRoot);
      sheet.focusSheet(this.#host, () => this.#open === id);
    });
  };

  readonly #back = (): void => {
    const id = this.#open;
    this.#open = null;
    this.#address?.write({ facet: this.#facet, open: null }, true);
    this.#loadSheet(sheet => sheet.focusRow(this.#host, id));
  };

  #choose(facet: Facet): void {
    this.#facet = facet;
    this.#address?.write({ facet, open: this.#open }, true);
    this.#announcer.announceLater(() => {
      const groups = groupsOf(this.#data?.sheets ?? [], facet).length;
      return `${plural(groups, msg(str`${number(groups)} groupe|${number(groups)} groupes`))}, ${sheetCount(this.#data?.sheets.length ?? 0)}`;
    });
    this.#host.requestUpdate();
  }

  #follow(createAddress: CreateTrackerAddress, syncUrl: string): TrackerAddress {
    const address = this.#address?.syncUrl === syncUrl ? this.#address : createAddress(syncUrl, () => this.#restore());
    address.start();
    const { facet, open } = address.read() ?? {};
    if (facet) this.#facet = facet;
    if (open) this.#reopen(open);
    return address;
  }

  /** Restores the choices of the address when the visitor moves in the history of the page. */
  #restore(): void {
    const { facet, open } = this.#address?.read() ?? {};
    this.#facet = facet ?? FACETS[0];
    this.#open = null;
    if (open && this.#data?.byId.has(open)) this.#reopen(open);
    this.#host.requestUpdate();
  }

  #loadSheet(then?: (sheet: SheetFocus) => void): void {
    const draw = async (): Promise<void> => {
      try {
        then?.(await this.#sheet.load());
      } catch (reason) {
        this.#open = null;
        throw reason;
      } finally {
        this.#host.requestUpdate();
      }
    };
    const { value } = this.#sheet;
    if (value) then?.(value);
    else void runGesture(this.#host, draw);
  }

  readonly #loadTools = (): void => this.#loadPart(this.#tools);

  /** Draws a part requested by a gesture, once it is loaded. */
  #loadPart<T>(part: LazyPart<T>): void {
    if (!part.value)
      void runGesture(this.#host, async () => {
        await part.load();
        this.#host.requestUpdate();
      });
  }

  get #yearsTable(): YearsTable {
    return {
      view: this.#years.value?.yearsTable,
      load: () => this.#loadPart(this.#years),
    };
  }

  #reopen(id: string): void {
    this.#open = id;
    this.#loadSheet();
  }

  /** Unfolds everything for printing. */
  readonly #unfold = (): void => {
    this.#unfolded = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.tracker details:not([open], .tools, .coming)'),
    ];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
  };
}
