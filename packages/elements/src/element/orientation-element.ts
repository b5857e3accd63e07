// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ContextEvent } from '@lit/context';
import type { ContextCallback } from '@lit/context';
import { msg } from '@lit/localize';
import type { Feed, FeedError } from '@orientation-widgets/feed';
import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ReportedRecord } from '../sources/reported-record.js';
import type { AsyncState } from '../core/async-state.js';
import { feedContext } from '../core/feed-context.js';
import { DayController } from '../core/day-controller.js';
import { FeedLoader } from '../core/feed-loader.js';
import { hasKeptReading } from '../core/kept-reading.js';
import type { FollowedFeed } from '../core/feed-loader.js';
import { propertyValue } from '../core/property-value.js';
import { TaskController } from '../core/task-controller.js';
import { wordAttribute } from '../core/word-attribute.js';
import { toFeedError, warnOf } from '../core/to-feed-error.js';
import { LanguageController } from '../i18n/language.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { LazyPart } from '../core/lazy-part.js';
import { loadOptional } from '../core/load-optional.js';
import { ElementStates } from './element-states.js';
import type { ElementState } from './element-states.js';
import { hasCodes } from '../codes/code-outcome.js';
import type { CodedElement, CodeOutcome } from '../codes/code-outcome.js';

/** Whether a value is an object of the right shape. An object that throws when it is read is not. */
function isObjectOf(value: unknown, isRight: (value: object) => boolean): boolean {
  try {
    return typeof value === 'object' && value !== null && isRight(value);
  } catch {
    return false;
  }
}

/** Milliseconds after which a feed that was not published again shows its age. */
const YEAR = 366 * 864e5;

/**
 * Base class of the elements: finds the feed (its own, or a provider's), selects what the
 * element shows, and renders the state. Light-DOM children are the fallback: they stay until the
 * element has something to show, and come back on error.
 *
 * @slot - Fallback content, displayed without JavaScript, before the feed starts to load, and below the error message.
 * @slot header - Replaces the main heading.
 * @slot empty - Replaces the message displayed when the feed has no data for the element.
 * @slot footer - Content added below the sources; replaces the link that reports an error in a record.
 * @csspart base - The base wrapper of the element.
 * @csspart title - The main heading.
 * @csspart source - The sources of the records and figures.
 * @csspart age - The note displayed when the data is more than a year old.
 * @csspart loading - The placeholder displayed while the content loads.
 * @csspart empty - The message displayed when the feed has no data for the element.
 * @csspart error - The message displayed when the content cannot be shown, with a button to try again.
 * @cssstate loading - The content is loading and nothing is displayed yet.
 * @cssstate ready - The content is displayed.
 * @cssstate empty - The feed has no data for the element.
 * @cssstate error - The content cannot be shown: the error message is displayed, followed by the fallback content.
 */
export abstract class OrientationElement<Data> extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reading: { reflect: true, converter: wordAttribute('easy') },
    readingControl: { attribute: 'reading-control' },
    state: { state: true },
  };

  /** Properties that keep an object, and whether one is of the right shape. */
  protected static objects: Readonly<Record<string, (value: object) => boolean>> = { feed: () => true };

  /** A value of a wrong type counts as none. */
  protected static override finalize(): void {
    const isFirst = !Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!isFirst || !Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) {
      const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (!accessor || options.state || options.attribute === false) continue;
      const isRight = Object.hasOwn(this.objects, name) ? this.objects[name] : undefined;
      Object.defineProperty(this.prototype, name, {
        ...accessor,
        set(this: OrientationElement<unknown>, value: unknown) {
          accessor.set?.call(this, isRight && isObjectOf(value, isRight) ? value : propertyValue(value, options));
        },
      });
    }
  }

  /** Address of the feed, `feed.json`, or the feed itself as an object. Not needed inside an `<orientation-feed>`. */
  feed: string | object | null = null;

  /** Level of the main heading, from 1 to 6. The headings below it use the next levels. */
  headingLevel = 2;

  /** `easy` displays an easy-to-read version, for people who have difficulty reading. Defaults to the standard version. */
  reading: 'easy' | null = null;

  /**
   * `off` hides the button that opens the reading settings: text size, spacing, easy reading and language. It also works on an ancestor of
   * the element.
   */
  readingControl: string | null = null;

  /** State of the selection. `idle`: the fallback of the page stays; `ready` without a value: the feed has nothing for the element. */
  protected state: AsyncState<Data | undefined, FeedError> = { status: 'idle' };

  readonly #language = new LanguageController(this);
  readonly #states = new ElementStates(this);
  #ownFeed = new FeedLoader(followed => this.#follow(followed));
  #provided: FollowedFeed = { status: 'idle' };
  #open: Feed | undefined;
  readonly #panel = new LazyPart(
    () => import('./error-panel.lazy.js'),
    ({ errorStyles }) => adoptElementStyles(this, [errorStyles]),
  );
  readonly #selection = new TaskController<Data | undefined, FeedError>(
    state => {
      this.state = state;
      if (state.status === 'error') void this.loadErrorPanel();
    },
    reason => {
      const error = toFeedError(reason, 'not-a-feed');
      warnOf(`<${this.localName}> has nothing to show.`, error);
      return error;
    },
  );
  /** Last selection that `complete` has finished. */
  #completeData: Data | undefined;

  #age: TemplateResult | undefined;

  /** Result of resolving the codes of the attributes. */
  #codes: CodeOutcome | undefined;

  #unsubscribe: (() => void) | undefined;

  /** Callback of the provider above, called at once and with each status. */
  readonly #receive: ContextCallback<FollowedFeed | null | undefined> = (followedFeed, unsubscribe) => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (followedFeed === this.#provided) return;
    // A provider has no status before it has an address; a page may answer with anything.
    this.#provided = followedFeed ?? { status: 'idle' };
    if (!this.feed) this.#follow(this.#provided);
  };

  /** Asks for a provider once connected, and again for each provider that comes later: an element may be upgraded before it. */
  readonly #askProvider = (): void => {
    this.dispatchEvent(new ContextEvent(feedContext, this, this.#receive, true));
  };

  /** Names of the properties whose change triggers another selection. */
  protected abstract readonly selectors: readonly string[];

  /** Heading of the error panel, such as “Les formations ne s’affichent pas”. */
  protected abstract readonly errorTitle: string;

  /** Requests the records that every selection reads, while the codes of the element are resolved. */
  protected prepare?(feed: Feed): void;

  /** Reads the data of the element from the feed; undefined when the feed has none. */
  protected abstract select(feed: Feed): Promise<Data | undefined>;

  /**
   * Optional second phase: adds the data below the first part of the view, which is already on screen. Its code and records take one more
   * wave of requests. Elements that `select()` everything omit it.
   */
  protected complete?(feed: Feed, beginning: Data): Promise<Data>;

  protected abstract loadedView(data: Data): TemplateResult;
  protected abstract loadingView(): TemplateResult;
  protected abstract emptyView(): TemplateResult;

  /** Record on screen in which the visitor can report an error; undefined for a list. */
  get record(): ReportedRecord | undefined {
    return undefined;
  }

  constructor() {
    super();
    new DayController(this, isNewDay => void this.#catchUp(isNewDay));
    // The reading control is only downloaded when the visitor interacts with the page.
    for (const gesture of ['pointerover', 'focusin']) this.addEventListener(gesture, () => this.touched());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#askProvider();
    document.addEventListener('context-provider', this.#askProvider);
    if (hasKeptReading()) this.touched();
  }

  /**
   * Called at each gesture of the visitor over the element, and for visitors with saved reading settings. Content added here must not shift
   * the layout.
   */
  protected touched(): void {
    void loadOptional(
      'reading control',
      () => import('../reading/reading-control.lazy.js'),
      control => control.offerReading(this),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe = this.#unsubscribe?.() as undefined;
    document.removeEventListener('context-provider', this.#askProvider);
  }

  /** A move to another document drops the adopted style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptElementStyles(this, []);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('feed')) {
      this.#ownFeed.load(this.feed);
      if (!this.feed) {
        this.#follow(this.#provided);
        // A provider that is not in the page yet answers later.
        if (!this.closest('orientation-feed')) this.tellFaults();
      }
    } else if (this.#open && this.selectors.some(name => changed.has(name))) {
      void this.#select(this.#open);
    }
  }

  /** Handles a failure to draw as any other error: the fallback comes back, and the visitor can try again. */
  protected override update(changed: PropertyValues): void {
    this.#states.show(this.#shownState);
    try {
      super.update(changed);
    } catch (reason) {
      if (!this.#open || this.state.value === undefined) throw reason;
      this.#selection.set({ status: 'idle' });
      void this.#select(this.#open, undefined, [reason]);
      super.update(changed);
    }
  }

  /** Called on a new day: redraws content that depends on the date. Elements that keep a chosen date override it. */
  protected dayChanged(): void {
    this.requestUpdate();
  }

  /** Selects again from the same feed. */
  protected reselect(): void {
    if (this.#open) void this.#select(this.#open);
  }

  /**
   * Reads the feed again and redraws the element; the current content stays on screen in the meantime. After an error, tries again. To
   * refresh every element inside an `<orientation-feed>`, call its own `refresh()`.
   */
  async refresh(): Promise<void> {
    if (this.#open?.url) await this.#catchUp(false, true);
    else if (this.feed) this.#ownFeed.load(this.feed);
    else if (this.state.status === 'error') this.state.retry();
  }

  /**
   * Opens the current version of the element's own feed; a provider does the same for the feed that it gives.
   * @param isAsked - whether the page asked for it: the feed is read even when the last request is recent.
   */
  async #catchUp(isNewDay: boolean, isAsked = false): Promise<void> {
    const feed = this.#open;
    if (!feed) return;
    let now = feed;
    if (this.feed || isAsked)
      await loadOptional(
        'check for a newer feed',
        () => import('../core/present-feed.lazy.js'),
        async ({ presentFeed }) => {
          now = await presentFeed(feed, isAsked);
        },
      );
    if (this.#open !== feed) return;
    if (now !== feed) await this.#select((this.#open = now), this.state.value);
    else if (isNewDay) this.dayChanged();
  }

  #follow(followed: FollowedFeed): void {
    this.#open = this.#age = undefined;
    if (followed.status === 'ready') void this.#select((this.#open = followed.feed));
    else this.#selection.set(followed);
  }

  /**
   * Warns the webmaster, in the console, about misconfigured attributes.
   * @param feed - undefined when there is none.
   */
  protected tellFaults(feed?: Feed): void {
    void loadOptional(
      'misconfiguration warnings',
      () => import('../core/tell-faults.lazy.js'),
      ({ tellFaults }) => tellFaults(this, feed),
    );
  }

  /**
   * @param previousData - shown when the selection fails.
   * @param faults - errors that each fail one run, in place of the selection.
   */
  #select(feed: Feed, previousData?: Data, faults: unknown[] = []): Promise<void> {
    return this.#selection.run(async signal => {
      if (faults.length) throw faults.pop();
      const select = async (): Promise<Data | undefined> => {
        this.prepare?.(feed);
        if (hasCodes(this as CodedElement)) {
          const { openCodes } = await import('../codes/open-codes.lazy.js');
          await openCodes(this, feed, codes => (this.#codes = codes));
        }
        const data = await this.select(feed);
        if (data === undefined || !this.complete) return data;
        // Complete content stays on screen until the complete content that replaces it is ready.
        if (!signal.aborted && (!this.state.value || this.state.value !== this.#completeData))
          this.#selection.state = this.state = { status: 'loading', value: data };
        return this.complete(feed, data);
      };
      const data = await select()
        .catch(async (reason: unknown) => {
          const { republished } = await import('./republished.lazy.js').catch(() => {
            throw reason;
          });
          feed = await republished(feed, reason);
          return select();
        })
        .catch((reason: unknown) => {
          if (previousData === undefined) throw reason;
          return previousData;
        });
      signal.throwIfAborted();
      if (Date.now() - Date.parse(feed.info.updated) > YEAR)
        await loadOptional(
          'note on the age of the data',
          () => import('../sources/stale-data-note.lazy.js'),
          ({ staleDataNote }) => (this.#age = staleDataNote(feed.info.updated)),
        );
      // Not awaited: the report link is drawn after the content.
      if (feed.info.publisher.contact)
        void loadOptional(
          'error report',
          () => import('../sources/report-error.lazy.js'),
          ({ offerReport }) => offerReport(this, feed.info),
        );
      return (this.#completeData = data);
    });
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.status === 'idle' || !this.#language.code) return html`<slot></slot>`;
    const view = this.#view(state);
    return (
      this.#codes?.render(view, state, content => this.frame(content)) ??
      html`${this.frame(view)}${state.status === 'error' ? html`<slot></slot>` : nothing}`
    );
  }

  /** Root of the rendered content, in the language of the interface. */
  protected frame(content: TemplateResult | typeof nothing): TemplateResult {
    const { code = 'fr' } = this.#language;
    return html`<div class="ow" part="base" lang=${code} dir=${code === 'ar' ? 'rtl' : 'ltr'}>${content}<slot name="footer"></slot></div>`;
  }

  /** Error panel, once it is downloaded; when it cannot be, a line and a button replace it. */
  errorView(error: FeedError, retry: () => void, level = this.headingLevel): TemplateResult | typeof nothing {
    const panel = this.#panel.value;
    if (panel) return panel.errorPanel(this.errorTitle, level, error, retry);
    if (!this.#panel.isMissing) return nothing;
    return html`<div class="sheet" part="error" role="alert"><p>${this.errorTitle}</p><button class="btn pri" type="button" @click=${retry}>${msg('Réessayer')}</button></div>`;
  }

  /** Downloads the panel of the error to be drawn. */
  async loadErrorPanel(): Promise<void> {
    await this.#panel.load().catch(() => undefined);
    this.requestUpdate();
  }

  #view(state: AsyncState<Data | undefined, FeedError>): TemplateResult | typeof nothing {
    if (state.status === 'error') return this.errorView(state.error, state.retry);
    if (state.value !== undefined) return html`${this.loadedView(state.value)}${this.#age}`;
    return state.status === 'ready' ? html`<slot name="empty">${this.emptyView()}</slot>` : this.loadingView();
  }

  get #shownState(): ElementState | undefined {
    const { status, value } = this.state;
    if (status === 'error') return status;
    if (value !== undefined) return 'ready';
    return status === 'ready' ? 'empty' : status === 'loading' ? status : undefined;
  }
}
