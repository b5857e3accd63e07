// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { withParents } from '@orientation-widgets/feed';
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { runGesture } from '../core/run-gesture.js';
import { capital, number } from '@orientation-widgets/domain/words/format.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import { choice, needChoice, option, radiusChoice } from '../directory/choice.js';
import { whereWithin } from '@orientation-widgets/domain/directory/where-within.js';
import type { ResourceData } from '../directory/resource-data.js';
import { provenancesOf } from '../directory/provenances.js';
import { AUDIENCES, needOf, radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Where } from '@orientation-widgets/domain/directory/resource-query.js';
import { areaKindLabel, gapsLabel, inhabitantsLabel } from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { peopleLabel } from '@orientation-widgets/domain/directory/people-label.js';
import { MapSwitch } from '../directory/map-switch.js';
import { PlaceListPage } from '../directory/place-list-page.js';
import { communeTypes } from './commune-types.js';
import { sharesBar, sharesKey } from './shares-view.js';
import { coverageWords } from './coverage-words.js';
import {
  AREA_KINDS,
  areasOf,
  countCoverage,
  coverageOf,
  inhabitants,
  isGap,
} from '@orientation-widgets/domain/coverage/coverage.js';
import type {
  AreaKind,
  CoverageData,
  CoverageQuery,
  CoveredArea,
} from '@orientation-widgets/domain/coverage/coverage.js';
import { areasTable } from './areas-table.js';
import { coverageStyles } from './coverage.styles.js';
import type { CoverageMap } from './coverage-map.lazy.js';

type CoverageHost = DirectoryHost<'need' | 'audience' | 'near' | 'radius'>;

/** Classifications of communes; a feed may have a source with that id for each. */
const TYPES = ['density', 'rurality'] as const;

interface CoveragePageQuery extends CoverageQuery {
  /** Territory whose parts are compared, for a directory too large to be read whole. */
  readonly where: Where | undefined;
}

/** Territories without help, for a need and an audience, in order, with their inhabitants. */
export class CoveragePage extends PlaceListPage<CoveragePageQuery, CoverageHost> {
  protected override readonly items = '.places tbody > tr';
  protected override query: CoveragePageQuery = {
    need: undefined,
    audience: undefined,
    radiusKm: radiusOf(undefined),
    kind: 'commune',
    where: undefined,
  };
  #compared!: CoverageData;
  /** Territories to choose from, when the directory is not read whole. */
  #wholes: readonly Territory[] = [];
  #kinds: readonly AreaKind[] = [];
  #areas: readonly CoveredArea[] = [];
  readonly #map: MapSwitch<CoverageMap>;

  constructor(host: CoverageHost) {
    super(host, [coverageStyles]);
    const load = async (): Promise<() => CoverageMap> => {
      const { CoverageMap } = await import('./coverage-map.lazy.js');
      return () => new CoverageMap(host);
    };
    this.#map = new MapSwitch(host, load, () => this.#showMap());
  }

  override open(data: ResourceData): void {
    const { resources, censuses, territories, kinds, feed, parts, readAround } = data;
    const compared = { resources, censuses, territories, kinds, home: feed.info.territory };
    const [within] = readAround?.territoryIds ?? [];
    this.#wholes = parts ? areasOf(compared, 'department').sort((a, b) => a.name.localeCompare(b.name, 'fr')) : [];
    this.#compared = { ...compared, ...(parts && within && { loadedAround: { within, sureKm: parts.sureKm } }) };
    this.#kinds = AREA_KINDS.filter(kind => areasOf(this.#compared, kind).length > 1);
    super.open(data);
  }

  protected override attributes(): Partial<CoveragePageQuery> {
    const { need, audience, radius } = this.host;
    const [kind = 'commune'] = this.#kinds;
    return { need: needOf(need), audience: audience ?? undefined, radiusKm: radiusOf(radius), kind };
  }

  override prefill(): void {
    const { near } = this.host;
    const ids = near ? withParents(this.data.territories, near) : [];
    this.ask({ ...this.attributes(), where: this.#whereOf(this.#wholes.find(({ id }) => ids.includes(id))) });
  }

  #whereOf(territory: Territory | undefined): Where | undefined {
    return territory && whereWithin(territory, this.data.territories);
  }

  /** Whether too few resources are loaded to tell where help is missing. */
  get #isUnread(): boolean {
    const { parts } = this.data;
    return parts !== undefined && (parts.hasFailed || !this.#compared.loadedAround);
  }

  protected override search(): void {
    const [kind = 'commune'] = this.#kinds;
    if (!this.#kinds.includes(this.query.kind)) this.query = { ...this.query, kind };
    this.#areas = this.#isUnread ? [] : coverageOf(this.#compared, this.query);
    this.#showMap();
  }

  #showMap(): void {
    this.#map.map?.show(this.data, this.query.kind, this.#compared.loadedAround?.within);
  }

  /** Shows a territory of the map in the table. */
  #choose(id: string): void {
    const row = this.#areas.findIndex(({ territory }) => territory.id === id);
    this.visibleCount = Math.max(this.visibleCount, row + 1);
    this.focus.next(() => this.host.renderRoot.querySelectorAll<HTMLElement>(this.items)[row]);
  }

  get #gaps(): readonly CoveredArea[] {
    return this.#areas.filter(isGap);
  }

  protected override summary(): string {
    return !this.#areas.length ? '' : gapsLabel(this.#gaps.length, this.#areas.length, this.query.radiusKm);
  }

  readonly #save = (): void =>
    void runGesture(this.host, async () => {
      const { saveCoverage } = await import('./coverage-csv.lazy.js');
      saveCoverage(this.#areas, this.query.radiusKm, id => this.#sourceOf(id));
    });

  override view(): TemplateResult {
    const { headingLevel } = this.host;
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(headingLevel, msg('Où n’y a-t-il personne ?'))} ${this.#sentence()}</div>
      <div class="results" part="results">${this.around(() => this.#results())}</div>
    </div>`;
  }

  #sentence(): TemplateResult {
    const { need, audience = '', radiusKm, kind } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${msg('Où n’y a-t-il personne ?')}>
      <span>${msg('Je cherche qui aide pour')}</span>
      ${needChoice(need, value => this.ask({ need: value }))}
      <span>${msg('pour')}</span>
      ${choice(
        msg('Pour qui'),
        html`${option('', msg('tout le monde'), audience)}${AUDIENCES.map(value => option(value, peopleLabel(value), audience))}`,
        value => this.ask({ audience: value || undefined }),
      )}
      ${radiusChoice(radiusKm, value => this.ask({ radiusKm: value }))}
      <span>${msg('et je compare les')}</span>
      ${choice(
        msg('Territoires'),
        html`${this.#kinds.map(areaKind => option(areaKind, areaKindLabel(areaKind), kind))}`,
        value => this.ask({ kind: value as AreaKind }),
      )}
      ${this.#wholes.length ? this.#wholeChoice() : nothing}
    </div>`;
  }

  #wholeChoice(): TemplateResult {
    const [id = ''] = this.query.where?.territoryIds ?? [];
    return html`<span>${msg('dans')}</span>
      ${choice(
        msg('Département'),
        html`${option('', msg('un département'), id)}${this.#wholes.map(territory => option(territory.id, territory.name, id))}`,
        value => this.ask({ where: this.#whereOf(this.#wholes.find(territory => territory.id === value)) }),
      )}`;
  }

  #results(): TemplateResult {
    if (this.#isUnread) return html``;
    if (!this.#areas.length)
      return html`<p class="sheet nothing">${msg('Ces données ne disent pas où sont les territoires : rien ne peut être comparé.')}</p>`;
    const { headingLevel } = this.host;
    const gaps = this.#gaps;
    const counts = countCoverage(this.#areas);
    return html`<div class="results-head">
        ${heading(headingLevel + 1, this.summary(), 'count', 'count')}
        <span class="tools" part="actions">
          <button class="btn sec map-button" type="button" aria-expanded=${this.#map.map !== undefined} @click=${() => void this.#map.toggle()}>${msg('Carte')}</button>
          <button class="btn sec" type="button" @click=${() => globalThis.print()}>${msg('Imprimer')}</button>
          <button class="btn quiet" type="button" @click=${this.#save}>${msg('Tableau (CSV)')}</button>
        </span>
      </div>
      ${gaps.length ? html`<p>${capital(inhabitantsLabel(inhabitants(gaps), gaps.length))}</p>` : nothing}
      ${sharesBar(counts, inhabitants(this.#areas).count)} ${sharesKey(counts, this.query.radiusKm)}
      ${this.#map.isMissing ? html`<p role="alert">${msg('La carte ne s’affiche pas')}.</p>` : nothing}
      ${this.#map.map?.view(this.#areas, this.query.radiusKm, this.data, id => this.#choose(id)) ?? nothing}
      ${areasTable(this.#areas.slice(0, this.visibleCount), this.query.radiusKm, this.data.territories)}
      ${moreButton(Math.min(this.visibleCount, this.#areas.length), this.#areas.length, next => msg(str`Voir ${number(next)} de plus`), this.more)}
      ${communeTypes(this.#areas, this.query.radiusKm)} ${coverageWords(this.#areas, this.#compared, this.query)} ${this.#sources()}`;
  }

  #sourceOf(id: string | undefined): string | undefined {
    const source = id === undefined ? undefined : this.data.sources.get(id);
    return source && `${source.publisher}, ${source.title}`;
  }

  #sources(): TemplateResult | typeof nothing {
    const { sources, resources, censuses, territories } = this.data;
    const counted = this.#areas.map(({ territory }) => territory);
    const types = TYPES.filter(type => sources.get(type) && counted.some(territory => territory[type]));
    const zones = this.query.kind === 'zrr' ? [...territories].filter(({ kind }) => kind === 'zrr') : [];
    const cited = [...resources, ...censuses, ...counted, ...zones, ...types.map(sourceId => ({ sourceId }))];
    return sourceNote(sources, provenancesOf(sources, cited));
  }
}
