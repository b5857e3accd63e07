// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { lazy } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../../controls/controls.styles.js';
import { heading } from '../../core/heading.js';
import { number, plural } from '../../i18n/formats/format.js';
import { iconChosen } from '../../icons/actions/action-icons.js';
import { Announcer } from '../../interaction/announcer.js';
import { FocusController } from '../../interaction/focus-controller.js';
import { moreButton, PAGE_SIZE } from '../../search-page/results-list.js';
import { sourceNote } from '../../sources/source-note.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type * as easyModule from '../easy/easy-helpers.js';
import type * as detailsModule from '../details/helper-details.js';
import type { HelperHost } from '../helper-host.js';
import type { ResourceData } from '../resource-data.js';
import type { ResourcePage } from '../resource-page.js';
import { ResourceSelectEvent } from '../resource-select-event.js';
import type * as addressModule from '../address/resource-address.js';
import type { ResourceAddress } from '../address/resource-address.js';
import { localTime, parseLocalTime } from '../search/local-time.js';
import type { LocalTime } from '../search/local-time.js';
import { EMPTY_QUERY, findResources, needOf, radiusOf } from '../search/resource-query.js';
import type { Found, FoundResources, ResourceQuery } from '../search/resource-query.js';
import type { Towns } from '../towns/towns.js';
import { finderPageStyles } from './finder-page.styles.js';
import { helperCard } from './helper-card.js';
import { needLabel } from './need-labels.js';
import { foundLabel } from './opening-labels.js';
import { PlaceField } from './place-field.js';
import { sentence } from './sentence.js';

/** Shown at first of those that stand nowhere: the places come before. */
const FEW_WIDER = 5;

/** The page of the finder: the sentence, who helps, and what one takes away. */
export class FinderPage implements ResourcePage {
  readonly #host: HelperHost;
  readonly #place: PlaceField;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  #data!: ResourceData;
  #query: ResourceQuery = EMPTY_QUERY;
  #found: FoundResources = { near: [], wider: [], further: [] };
  #now: LocalTime = localTime(new Date());
  #shown = PAGE_SIZE;
  #shownWider = FEW_WIDER;
  #opened: string | undefined;
  /** The resource to open, while what shows it is downloaded. */
  #wanted: string | undefined;
  #details: typeof detailsModule | undefined;
  #easy: typeof easyModule | undefined;
  #towns!: () => Promise<Towns>;
  #address: ResourceAddress | undefined;
  /** Counts the searches: a place found too late is not taken. */
  #asked = 0;

  constructor(host: HelperHost) {
    this.#host = host;
    this.#place = new PlaceField(host);
    this.#announcer = new Announcer(host);
    this.#focus = FocusController.of(host);
    adoptElementStyles(host, [controlStyles, finderPageStyles]);
    for (const controller of [this, this.#announcer]) host.addController(controller);
  }

  hostUpdate(): void {
    if (this.#host.reading === 'easy') void this.#loadEasy().catch(() => undefined);
  }

  hostConnected(): void {
    this.#address?.start();
  }

  hostDisconnected(): void {
    this.#address?.stop();
  }

  open(data: ResourceData, address: typeof addressModule | undefined): void {
    this.#follow(address);
    const isFirst = !this.#data;
    this.#data = data;
    this.#towns = lazy(async () => (await import('../towns/towns.js')).openTowns(data.feed, data.directory));
    if (isFirst) this.prefill();
    else this.#search();
  }

  #follow(module: typeof addressModule | undefined): void {
    const { syncUrl } = this.#host;
    if (module && this.#address?.syncUrl === syncUrl) return;
    this.#address?.stop();
    this.#address = module && syncUrl !== null ? module.createAddress(syncUrl, () => this.prefill()) : undefined;
    this.#address?.start();
  }

  /** Asks what the address says, or the attributes. */
  prefill(): void {
    const { need, audience, near, radius, resource } = this.#host;
    const attributes = {
      query: { need: needOf(need), audience: audience ?? undefined, radiusKm: radiusOf(radius), isOpen: false },
      near: near ?? undefined,
      id: resource ?? undefined,
    };
    const asked = this.#address?.read() ?? attributes;
    this.#query = { ...asked.query, where: this.#query.where?.name === asked.near ? this.#query.where : undefined };
    this.#opened = this.#wanted = undefined;
    this.#search();
    if (asked.near && !this.#query.where) void this.#lookUp(asked.near);
    if (asked.id) void this.#open(asked.id, false);
  }

  async #lookUp(text: string): Promise<void> {
    const asked = this.#asked;
    const { territories } = this.#data;
    const territory = territories.get(text);
    const where = territory
      ? (await import('../near/where-of.js')).whereOf(territory, territories)
      : (await this.#towns().catch(() => undefined))?.(text, 1)[0]?.where;
    if (asked !== this.#asked) return;
    if (!where) return this.#place.refuse(text);
    this.#query = { ...this.#query, where };
    this.#search();
  }

  readonly #ask = (query: ResourceQuery): void => {
    this.#query = query;
    this.#opened = this.#wanted = undefined;
    this.#search();
    this.#writeAddress(true);
  };

  /** @param isStep - a choice of the visitor, which the back button undoes. */
  #writeAddress(isStep: boolean): void {
    this.#address?.write({ query: this.#query, id: this.#opened }, isStep);
  }

  #search(): void {
    this.#asked += 1;
    this.#now = parseLocalTime(this.#host.at ?? '') ?? localTime(new Date());
    this.#found = findResources(this.#data.resources, this.#query, this.#now);
    this.#shown = PAGE_SIZE;
    this.#shownWider = FEW_WIDER;
    this.#host.requestUpdate();
    this.#announcer.announceLater(() => this.#summary());
  }

  #summary(): string {
    const { near } = this.#found;
    const count = (status: Found['opening']['status']): number =>
      near.filter(({ opening, resource }) => resource.address && opening.status === status).length;
    return foundLabel(near.length, count('open'), count('unknown'));
  }

  readonly #loadEasy = lazy(async () => {
    this.#easy = await import('../easy/easy-helpers.js');
    adoptElementStyles(this.#host, [this.#easy.easyHelpersStyles]);
    this.#host.requestUpdate();
  });

  readonly #loadDetails = lazy(async () => {
    this.#details = await import('../details/helper-details.js');
    adoptElementStyles(this.#host, [this.#details.detailsStyles]);
  });

  /** Opens a resource in place, or closes it. The host page may open it elsewhere. */
  async #open(id: string, isStep = true): Promise<void> {
    if (this.#opened === id) this.#opened = this.#wanted = undefined;
    else {
      if (!this.#host.dispatchEvent(new ResourceSelectEvent(id))) return;
      this.#wanted = id;
      await this.#loadDetails();
      if (this.#wanted !== id) return;
      this.#opened = id;
    }
    this.#host.requestUpdate();
    this.#writeAddress(isStep);
  }

  readonly #more = (): void => {
    const shown = this.#shown;
    this.#shown += PAGE_SIZE;
    this.#host.requestUpdate();
    this.#focus.next(`.helpers > :nth-child(${shown + 1}) .go`);
  };

  readonly #moreWider = (): void => {
    const shown = this.#shownWider;
    this.#shownWider += PAGE_SIZE;
    this.#host.requestUpdate();
    this.#focus.next(`.wider > :nth-child(${shown + 1}) .go`);
  };

  async #takeAway(file: 'csv' | 'json' | 'print'): Promise<void> {
    const { takeAway, printAll } = await import('../files/take-away.js');
    const { near, wider } = this.#found;
    if (file !== 'print') return takeAway(file, [...near, ...wider], this.#data);
    this.#shown = near.length;
    this.#shownWider = wider.length;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    printAll();
  }

  view(): TemplateResult {
    const { headingLevel } = this.#host;
    const query = this.#query;
    const place = this.#place.view({
      where: query.where,
      towns: () => this.#towns(),
      ask: where => this.#ask({ ...query, where }),
    });
    return html`<div class="finder">
      ${this.#announcer.view()}
      <div class="sheet ask">
        ${heading(headingLevel, msg('Qui peut m’aider ?'), 'title')}
        ${sentence({ query, place, ask: this.#ask })}
      </div>
      <div class="results">${this.#results()}</div>
    </div>`;
  }

  #results(): TemplateResult {
    const { near, wider, further } = this.#found;
    const { headingLevel, reading } = this.#host;
    if (reading === 'easy' && this.#easy && near.length)
      return html`${this.#easy.easyHelpers(near, headingLevel + 1)} ${this.#sources()}`;
    return html`<div class="results-head">
        ${heading(headingLevel + 1, this.#count(near.length), 'count')}
        <span class="tools">
          <button class="btn sec" type="button" aria-pressed=${this.#query.isOpen} @click=${() => this.#ask({ ...this.#query, isOpen: !this.#query.isOpen })}>
            ${this.#query.isOpen ? iconChosen() : nothing} ${msg('Ouvert maintenant')}
          </button>
          ${near.length + wider.length ? this.#files() : nothing}
        </span>
      </div>
      ${near.length ? html`<p class="note">${msg('Ouverts d’abord, puis les plus proches.')}</p>` : this.#nothingNear(further)}
      ${near.length ? html`<ul class="sheet helpers">${near.slice(0, this.#shown).map(found => this.#card(found))}</ul>` : nothing}
      ${moreButton(Math.min(this.#shown, near.length), near.length, next => msg(str`Voir ${number(next)} de plus`), this.#more)}
      ${this.#furtherList(further)} ${this.#widerList(wider)} ${this.#sources()}`;
  }

  #count(count: number): string {
    const { where, radiusKm } = this.#query;
    if (!where) return plural(count, msg(str`${number(count)} réponse|${number(count)} réponses`));
    return plural(
      count,
      msg(
        str`${number(count)} réponse à moins de ${radiusKm}\u00a0km de ${where.name}|${number(count)} réponses à moins de ${radiusKm}\u00a0km de ${where.name}`,
      ),
    );
  }

  #nothingNear([nearest]: readonly Found[]): TemplateResult {
    const { need, isOpen } = this.#query;
    const km = nearest?.distanceKm;
    return html`<div class="sheet nothing">
      ${
        km === undefined
          ? html`<p>${need ? msg(str`Personne n’est indiqué ici pour ce besoin : ${needLabel(need)}.`) : msg('Personne n’est indiqué ici.')}</p>`
          : html`<p><strong>${msg('Rien de plus près.')}</strong> ${msg(str`Le plus proche est à ${number(Math.round(km))}\u00a0km.`)}</p>`
      }
      <p class="soft">${msg('Notre liste n’est pas complète. Cela ne veut pas dire qu’il n’y a personne.')}</p>
      ${isOpen ? html`<button class="btn sec" type="button" @click=${() => this.#ask({ ...this.#query, isOpen: false })}>${msg('Voir aussi ce qui est fermé maintenant')}</button>` : nothing}
    </div>`;
  }

  #furtherList(further: readonly Found[]): TemplateResult | typeof nothing {
    if (!further.length) return nothing;
    const { headingLevel } = this.#host;
    return html`${heading(headingLevel + 1, msg('Plus loin'), 'subtitle further')}
      <ul class="sheet helpers">${further.map(found => this.#card(found))}</ul>`;
  }

  #widerList(wider: readonly Found[]): TemplateResult | typeof nothing {
    if (!wider.length) return nothing;
    const count = plural(
      wider.length,
      msg(
        str`${number(wider.length)} aide ou dispositif sans adresse|${number(wider.length)} aides ou dispositifs sans adresse`,
      ),
    );
    return html`${heading(this.#host.headingLevel + 1, count, 'subtitle further')}
      <p class="note">${msg('Pour un territoire plus large que cette ville.')}</p>
      <ul class="sheet helpers wider">${wider.slice(0, this.#shownWider).map(found => this.#card(found))}</ul>
      ${moreButton(Math.min(this.#shownWider, wider.length), wider.length, next => msg(str`Voir ${number(next)} de plus`), this.#moreWider)}`;
  }

  #card(found: Found): TemplateResult {
    const { id } = found.resource;
    const isOpen = this.#opened === id;
    return helperCard({
      found,
      headingLevel: this.#host.headingLevel + 2,
      now: this.#now.time,
      isOpen,
      toggle: () => void this.#open(id),
      details: isOpen
        ? (this.#details?.helperDetails({ found, data: this.#data, now: this.#now }) ?? nothing)
        : nothing,
    });
  }

  #files(): TemplateResult {
    return html`<button class="btn sec" type="button" @click=${() => void this.#takeAway('print')}>${msg('Imprimer la liste')}</button>
      <button class="btn quiet" type="button" @click=${() => void this.#takeAway('csv')}>${msg('Tableau (CSV)')}</button>
      <button class="btn quiet" type="button" @click=${() => void this.#takeAway('json')}>${msg('Données (JSON)')}</button>`;
  }

  #sources(): TemplateResult {
    const { near, wider, further } = this.#found;
    const shown = [...near.slice(0, this.#shown), ...wider.slice(0, this.#shownWider), ...further];
    const ids = [...new Set(shown.flatMap(({ resource }) => resource.sourceId ?? []))];
    const provenances = ids.map(sourceId => ({ sourceId, period: this.#data.sources.get(sourceId)?.period }));
    return html`${sourceNote(this.#data.sources, provenances)}
      ${this.#query.where ? html`<p class="note">${msg('Distances à vol d’oiseau.')}</p>` : nothing}`;
  }
}
