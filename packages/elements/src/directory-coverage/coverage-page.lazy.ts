// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { withParents } from '@orientation-widgets/feed';
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import { download } from '../export/download.js';
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
import {
  areaKindLabel,
  gapsLabel,
  inhabitantsLabel,
  statusLabel,
  territoryCount,
} from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { peopleLabel } from '@orientation-widgets/domain/directory/people-label.js';
import { PlaceListPage } from '../directory/place-list-page.js';
import { communeTypes } from './commune-types.js';
import { coverageWords } from './coverage-words.js';
import {
  AREA_KINDS,
  areasOf,
  communesOf,
  countCoverage,
  coverageOf,
  inhabitants,
  isGap,
} from '@orientation-widgets/domain/coverage/coverage.js';
import type {
  AreaKind,
  CoverageCount,
  CoverageData,
  CoverageQuery,
  CoverageStatus,
  CoveredArea,
} from '@orientation-widgets/domain/coverage/coverage.js';
import { coverageStyles } from './coverage.styles.js';
import type { CoverageMap } from './coverage-map.lazy.js';

type CoverageHost = DirectoryHost<'need' | 'audience' | 'near' | 'radius'>;

/** What communes are told apart by; a feed may have a source of that id for each. */
const TYPES = ['density', 'rurality'] as const;

interface CoveragePageQuery extends CoverageQuery {
  /** The territory whose parts are compared, of a directory too large to be read whole. */
  readonly where: Where | undefined;
}

/** Where nobody helps, for a need and an audience: the territories in order, in inhabitants. */
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
  /** Territories to choose from, where the directory is not read whole. */
  #wholes: readonly Territory[] = [];
  #kinds: readonly AreaKind[] = [];
  #areas: readonly CoveredArea[] = [];
  #map: CoverageMap | undefined;
  /** Its code did not come. */
  #isMapMissing = false;

  constructor(host: CoverageHost) {
    super(host, [coverageStyles]);
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

  /** Too few are read to tell where nobody is. */
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
    this.#map?.show(this.data, this.query.kind, this.#compared.loadedAround?.within);
  }

  async #toggleMap(): Promise<void> {
    if (this.#map) {
      this.#map.close();
      this.#map = undefined;
    } else {
      const loaded = await import('./coverage-map.lazy.js').catch(() => undefined);
      this.#isMapMissing = !loaded;
      if (loaded) this.#map ??= new loaded.CoverageMap(this.host);
      this.#showMap();
    }
    this.host.requestUpdate();
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

  readonly #save = (): void => {
    const { radiusKm } = this.query;
    download(
      'couverture.csv',
      'text/csv',
      writeCsv(
        [
          [
            'code',
            'territoire',
            'situation',
            'structure_la_plus_proche',
            'distance_km',
            'habitants',
            'annee_habitants',
            'source_habitants',
            'densite',
            'ruralite',
          ],
          ...this.#areas.map(({ territory, status, nearest }) => [
            territory.code,
            territory.name,
            statusLabel(status, radiusKm),
            nearest?.name,
            nearest && Math.round(nearest.km * 10) / 10,
            territory.population,
            territory.populationYear,
            this.#sourceOf(territory.sourceId),
            territory.density,
            territory.rurality,
          ]),
        ],
        { separator: ';' },
      ),
    );
  };

  override view(): TemplateResult {
    const { headingLevel } = this.host;
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask">${heading(headingLevel, msg('Où n’y a-t-il personne ?'), 'title')} ${this.#sentence()}</div>
      <div class="results">${this.around(() => this.#results())}</div>
    </div>`;
  }

  #sentence(): TemplateResult {
    const { need, audience = '', radiusKm, kind } = this.query;
    return html`<div class="sent" role="search" aria-label=${msg('Où n’y a-t-il personne ?')}>
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
        ${heading(headingLevel + 1, this.summary(), 'count')}
        <span class="tools">
          <button class="btn sec map-button" type="button" aria-expanded=${this.#map !== undefined} @click=${() => void this.#toggleMap()}>${msg('Carte')}</button>
          <button class="btn sec" type="button" @click=${() => globalThis.print()}>${msg('Imprimer')}</button>
          <button class="btn quiet" type="button" @click=${this.#save}>${msg('Tableau (CSV)')}</button>
        </span>
      </div>
      ${gaps.length ? html`<p>${capital(inhabitantsLabel(inhabitants(gaps), gaps.length))}</p>` : nothing}
      ${this.#bar(counts)} ${this.#key(counts)}
      ${this.#isMapMissing ? html`<p role="alert">${msg('La carte ne s’affiche pas')}.</p>` : nothing}
      ${this.#map?.view(this.#areas, this.query.radiusKm, this.data, id => this.#choose(id)) ?? nothing} ${this.#table()}
      ${moreButton(Math.min(this.visibleCount, this.#areas.length), this.#areas.length, next => msg(str`Voir ${number(next)} de plus`), this.more)}
      ${communeTypes(this.#areas, this.query.radiusKm)} ${coverageWords(this.#areas, this.#compared, this.query)} ${this.#sources()}`;
  }

  /** Shares of the inhabitants that are known. */
  #bar(counts: readonly CoverageCount[]): TemplateResult | typeof nothing {
    const { count: total } = inhabitants(this.#areas);
    if (!total) return nothing;
    let before = 0;
    return html`<svg class="shares" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${counts.map(({ status, inhabitants: { count } }) => {
        const [x, width] = [before, (100 * count) / total];
        before += width;
        return svg`<rect class=${status} x=${x} y="0" width=${width} height="4" />`;
      })}
    </svg>`;
  }

  #key(counts: readonly CoverageCount[]): TemplateResult {
    const { radiusKm } = this.query;
    return html`<ul class="key">
      ${counts.map(
        ({ status, territories, inhabitants: people }) => html`<li class=${status}>
          ${mark(status)}<strong>${statusLabel(status, radiusKm)}</strong>
          <span class="note">${territoryCount(territories)}, ${inhabitantsLabel(people, territories)}</span>
        </li>`,
      )}
    </ul>`;
  }

  #table(): TemplateResult {
    const { radiusKm } = this.query;
    return html`<table class="sheet compared-areas places">
      <caption>${msg('Territoires, ceux sans personne d’abord')}</caption>
      <thead>
        <tr>
          <th scope="col">${msg('Territoire')}</th>
          <th scope="col">${msg('Qui aide')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.#areas.slice(0, this.visibleCount).map(
          ({ territory, status, nearest }) => html`<tr tabindex="-1">
            <th scope="row"><span lang="fr">${territory.name}</span>${this.#communes(territory)}<span class="note">${inhabitantsLabel(inhabitants([{ territory, status, nearest }]), 1)}</span></th>
            <td class=${status}>
              <span class="state">${mark(status)}${statusLabel(status, radiusKm)}</span>
              ${nearest ? html`<span class="note">${msg(html`Le plus près, à ${number(Math.round(nearest.km * 10) / 10)}\u00a0km : <span lang="fr">${nearest.name}</span>`)}</span>` : nothing}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** Where a quartier is. */
  #communes(territory: Territory): TemplateResult | typeof nothing {
    if (territory.kind !== 'qpv') return nothing;
    const names = communesOf(territory, this.data.territories).map(({ name }) => name);
    return html`<span class="note" lang="fr">${names.join(', ')}</span>`;
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

/** The look of a status, always beside its words. */
function mark(status: CoverageStatus): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 14 14" aria-hidden="true"><rect class=${status} x="1" y="1" width="12" height="12" rx="2" /></svg>`;
}
