// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ContextProvider } from '@lit/context';
import { LitElement, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { DayController } from './day-controller.js';
import { feedContext } from './feed-context.js';
import type { FeedStatus } from './feed-context.js';
import { FeedLoader } from './feed-loader.js';
import type { FollowedFeed } from './feed-loader.js';
import { loadOptional } from './load-optional.js';

/**
 * Provides one feed to all the elements inside it: the feed is downloaded once, however many elements use it. It renders nothing of its
 * own.
 *
 * @customElement orientation-feed
 * @slot - The content of the page, with any number of elements at any depth.
 * @event {FeedStatusEvent} feed-status - Emitted when the feed is ready or cannot be loaded. `event.feedStatus.status` is `ready` or
 *   `error`.
 */
export class OrientationFeed extends LitElement {
  static override properties = { src: {} };

  /** Address of the feed, `feed.json`. */
  src: string | null = null;

  #provider = new ContextProvider(this, { context: feedContext });
  #loader = new FeedLoader(followed => this.#provide(followed));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#loader.load(this.src);
    if (!this.src)
      void loadOptional(
        'misconfiguration warnings',
        () => import('./tell-faults.lazy.js'),
        ({ tellNoSource }) => tellNoSource(this),
      );
  }

  constructor() {
    super();
    new DayController(this, () => void this.#catchUp());
  }

  /**
   * Reads the feed again and redraws the elements inside; their current content stays on screen in the meantime. After an error, tries
   * again.
   */
  async refresh(): Promise<void> {
    const status = this.#provider.value as FeedStatus | undefined;
    if (status?.status === 'error') status.retry();
    else await this.#catchUp(true);
  }

  /**
   * Gives the current version of the feed to the elements inside.
   * @param isAsked - whether the page asked for it.
   */
  async #catchUp(isAsked = false): Promise<void> {
    const before = this.#provider.value as FeedStatus | undefined;
    if (before?.status !== 'ready') return;
    await loadOptional(
      'check for a newer feed',
      () => import('./present-feed.lazy.js'),
      async ({ presentFeed }) => {
        const feed = await presentFeed(before.feed, isAsked);
        if (feed !== before.feed && this.#provider.value === before) this.#provide({ status: 'ready', feed });
      },
    );
  }

  #provide(status: FollowedFeed): void {
    if (status.status === 'idle') return;
    this.#provider.setValue(status);
    if (status.status !== 'loading') this.dispatchEvent(new FeedStatusEvent(status));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** Event sent when the feed is ready or cannot be loaded. */
export class FeedStatusEvent extends Event {
  /** `status` is `ready`, with the `feed`, or `error`, with the `error` and a function to `retry`. */
  readonly feedStatus: FeedStatus;

  constructor(feedStatus: FeedStatus) {
    super('feed-status', { bubbles: true, composed: true });
    this.feedStatus = feedStatus;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'orientation-feed': OrientationFeed;
  }
  interface HTMLElementEventMap {
    'feed-status': FeedStatusEvent;
  }
}
