// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../core/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { HelperHost } from '../directory/helper-host.js';
import { loadResources } from '../directory/load-resources.js';
import type { LoadedResources } from '../directory/load-resources.js';
import type { ResourcePage, ResourceVariant } from '../directory/resource-page.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';
import { resourceFinderStyles } from './resource-finder.styles.js';

export { ResourceSelectEvent };

const prefills = ['need', 'audience', 'near', 'radius', 'resource', 'job', 'sector'] as const;

/**
 * Finds who can help, near a place: structures, schemes and aids by need and by audience, those that are open first, each with
 * how to reach it. Unknown opening hours are said to be unknown, never closed; conditions are listed, never judged.
 *
 * @customElement resource-finder
 * @attribute {string} tiles - Address of the images of the map, `https://…/{z}/{x}/{y}.png`; by default the map is drawn from the feed’s outlines, and asks nobody for anything.
 * @attribute {string} tiles-attribution - What their server asks to print.
 * @slot - Fallback: shown without JavaScript, before the feed comes, and on error.
 * @event {ResourceSelectEvent} resource-select - A resource is about to open. Cancel it and the page shows it itself.
 * @csspart base - The root of the element.
 * @csspart source - Where the records come from.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, words that open a list.
 * @cssproperty [--ow-ground=#F7F4EE] - Background.
 * @cssproperty [--ow-surface=#FFFFFF] - Background of the sheets.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-good=#2F6B45] - Open now, always beside its words.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 */
export class ResourceFinder extends OrientationElement<LoadedResources> implements HelperHost {
  static override styles = [sheetStyles, resourceFinderStyles];
  static override properties = {
    variant: { reflect: true, converter: wordAttribute('find contacts coverage') },
    kinds: {},
    need: {},
    audience: {},
    near: {},
    radius: { type: Number },
    resource: {},
    job: {},
    sector: {},
    at: {},
    syncUrl: { attribute: 'sync-url' },
    calendarHref: { attribute: 'calendar-href' },
  };

  /**
   * `find`, who helps near a place; `contacts`, whom to see for each scheme and each audience; `coverage`, the territories where
   * nobody helps, in inhabitants.
   */
  variant: ResourceVariant = 'find';

  /**
   * Kinds of resources, separated by commas: `structure,scheme,aid,tool,place,campus` by default. `event` alone is an agenda,
   * week after week; `immersion` alone, the places where one may try a job; `company` alone, the companies that declared
   * themselves; `ambassador` alone, those who agreed to speak of their job, and what people say of it; `innovation` alone, the projects
   * that try something, what they found and what did not work.
   */
  kinds: string | null = null;

  /**
   * Need asked first: `job`, `training`, `placement`, `mobility`, `housing`, `childcare`, `money`, `digital`, `literacy`,
   * `health`, `business`, `listening`. This property and the next ones set the first query; the visitor may change it.
   */
  need: string | null = null;

  /** Id of the audience asked first: `pupils`, `students`, `jobseekers`, `employees`, `disability`, `families`. */
  audience: string | null = null;

  /** Where to look first: `com-59249`, a town or a postal code. */
  near: string | null = null;

  /** Kilometres around, as the crow flies; 20 by default. */
  radius: number | null = null;

  /** Id of the resource shown open. */
  resource: string | null = null;

  /** For placements, companies and ambassadors: id of the job in the feed, or its ROME code, asked first. */
  job: string | null = null;

  /** For placements and companies: sector asked first, as the feed names it. */
  sector: string | null = null;

  /** The moment for which opening hours are told, `2026-11-26T14:30`, local time; now by default. */
  at: string | null = null;

  /** Keeps the search and the open resource in the address of the page, under this name; `aide` when it is empty. */
  syncUrl: string | null = null;

  /** Address of a calendar of the events, on the site, to subscribe to; without it, files of one or of all are offered. */
  calendarHref: string | null = null;

  protected override readonly selectors = ['variant', 'kinds', 'syncUrl'];

  #page: ResourcePage | undefined;
  #shown: LoadedResources | undefined;

  protected override get errorTitle(): string {
    return msg('L’annuaire ne s’affiche pas');
  }

  protected override select(feed: Feed): Promise<LoadedResources | undefined> {
    const loading = loadResources(feed, this.kinds, this.syncUrl, this.variant);
    if (this.kinds)
      void loading.then(
        loaded => loaded ?? this.tellFaults(feed),
        () => undefined,
      );
    return loading;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const loaded = this.state.value;
    const isNew = loaded !== this.#shown;
    this.#shown = loaded;
    if (!loaded) return;
    if (this.#page?.constructor !== loaded.Page) {
      if (this.#page) this.removeController(this.#page);
      this.#page?.hostDisconnected();
      this.#page = new loaded.Page(this);
    }
    if (isNew) this.#page.open(loaded.data, loaded.address);
    else if (prefills.some(name => changed.has(name))) this.#page.prefill();
  }

  protected override touched(): void {
    super.touched();
    this.#page?.touched?.();
  }

  protected override loadedView(): TemplateResult {
    return this.#page?.view() ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" aria-busy="true">
      ${heading(this.headingLevel, msg('Qui peut m’aider ?'), 'title')}
      <p class="soft" role="status">${msg('Lecture de l’annuaire…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="sheet">
      ${heading(this.headingLevel, msg('Personne n’est indiqué dans ces données'), 'subtitle')}
      <p>${msg('Cela ne veut pas dire qu’il n’y a personne. Demandez à votre mairie.')}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-finder': ResourceFinder;
  }
}
