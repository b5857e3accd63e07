// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { fetchOutlines, withParents } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TaskController } from '../core/task-controller.js';
import { areasLayer } from '../map/areas-layer.js';
import { areasStyles } from '../map/areas.styles.js';
import { fillPatterns, patternOf } from '../map/fill-patterns.js';
import { fillPatternsStyles } from '../map/fill-patterns.styles.js';
import { FrameSize } from '../map/frame-size.js';
import { fetchLand } from '../map/land.js';
import { shapesOf } from '../map/shapes.js';
import type { Shapes } from '../map/shapes.js';
import { sourceNote } from '../sources/source-note.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import type { ResourceData } from '../directory/resource-data.js';
import { inhabitantsLabel, statusLabel } from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { inhabitants } from '@orientation-widgets/domain/coverage/coverage.js';
import type { AreaKind, CoverageStatus, CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';
import type { CoverageDots } from './coverage-dots.lazy.js';
import { coverageMapStyles } from './coverage-map.styles.js';

interface Outlined {
  readonly shapes: Shapes | undefined;
  readonly sourceId: string | undefined;
  /** View of the centres of territories without outlines; undefined for others. */
  readonly dots: CoverageDots | undefined;
}

/** Pattern of each status, for people who cannot tell the colours: the closer the help, the denser. */
const PATTERNS: Readonly<Record<CoverageStatus, number | undefined>> = {
  uncovered: undefined,
  'none-listed': 0,
  remote: 1,
  near: 2,
  served: 4,
};

/** Map of a coverage: territories of a kind, by status. The table gives the same data. */
export class CoverageMap {
  readonly #host: DirectoryHost;
  readonly #outlines: TaskController<Outlined>;
  readonly #frame = new FrameSize('.coverage-map .map-frame');
  #kind: AreaKind | undefined;
  #within: string | undefined;
  /** Territory under the pointer. */
  #pointed: CoveredArea | undefined;

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.#outlines = new TaskController<Outlined>(() => host.requestUpdate());
    host.addController(this.#outlines);
    adoptElementStyles(host, [areasStyles, fillPatternsStyles, coverageMapStyles]);
  }

  /**
   * Fetches the outlines of a kind.
   * @param within - id of the territory whose parts alone are drawn.
   */
  show({ feed, territories }: ResourceData, kind: AreaKind, within: string | undefined): void {
    if (kind === this.#kind && within === this.#within) return;
    this.#kind = kind;
    this.#within = within;
    this.#pointed = undefined;
    void this.#outlines.run(async () => {
      const outlines = await fetchOutlines(feed, kind);
      if (outlines) {
        const inside = outlines.list.filter(
          ({ territoryId }) => within === undefined || withParents(territories, territoryId).includes(within),
        );
        return { shapes: shapesOf(inside), sourceId: outlines.sourceId, dots: undefined };
      }
      const [{ shapes, sourceId }, { CoverageDots }] = await Promise.all([
        fetchLand(feed),
        import('./coverage-dots.lazy.js'),
      ]);
      const outline = shapes?.list.find(({ territoryId }) => territoryId === within);
      return {
        shapes: outline ? { list: [outline], bounds: outline.bounds } : shapes,
        sourceId,
        dots: new CoverageDots(),
      };
    });
  }

  close(): void {
    this.#outlines.cancel();
    this.#host.removeController(this.#outlines);
  }

  view(
    areas: readonly CoveredArea[],
    radiusKm: number,
    { sources }: ResourceData,
    choose: (territoryId: string) => void,
  ): TemplateResult {
    const { state } = this.#outlines;
    if (state.status === 'error')
      return html`<div class="sheet nothing">
        <p role="alert">${msg('La carte ne s’affiche pas')}.</p>
        <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>
      </div>`;
    if (!state.value) return html`<p class="soft" role="status">${msg('Recherche des lieux…')}</p>`;
    const { shapes, sourceId, dots } = state.value;
    this.#frame.follow(this.#host);
    const source = sourceId ? sourceNote(sources, [{ sourceId }]) : nothing;
    if (dots)
      return html`<div class="sheet coverage-map">
        <div class="map-frame">${this.#dotsView(dots, areas, shapes, choose)}</div>
        ${this.#dotsWords(areas, radiusKm)} ${source}
      </div>`;
    if (!shapes)
      return html`<p class="sheet nothing">${msg('Ces données n’ont pas les contours de ces territoires. Le tableau dit la même chose.')}</p>`;
    const byId = new Map(areas.map(area => [area.territory.id, area]));
    return html`<div class="sheet coverage-map">
      <div class="map-frame">
        ${areasLayer({
          shapes,
          size: this.#frame.size,
          em: this.#frame.em,
          patterns: fillPatterns,
          choose,
          markOf: id => {
            const area = byId.get(id);
            if (!area) return undefined;
            const { status, territory } = area;
            const rank = PATTERNS[status];
            return {
              name: territory.name,
              text: '',
              title: `${territory.name}, ${statusLabel(status, radiusKm)}`,
              look: status,
              ...(rank !== undefined && { pattern: patternOf(rank) }),
            };
          },
        })}
      </div>
      ${source}
    </div>`;
  }

  #dotsView(
    dots: CoverageDots,
    areas: readonly CoveredArea[],
    land: Shapes | undefined,
    choose: (territoryId: string) => void,
  ): TemplateResult {
    const { size, em } = this.#frame;
    const point = (area: CoveredArea | undefined): void => {
      if (area === this.#pointed) return;
      this.#pointed = area;
      this.#host.requestUpdate();
    };
    return dots.view({ areas, size, em, land }, point, choose);
  }

  /** Key of the dots, then the territory under the pointer: the table has them all. */
  #dotsWords(areas: readonly CoveredArea[], radiusKm: number): TemplateResult {
    const pointed = this.#pointed;
    return html`<p class="note">
        ${msg('Chaque point est au centre de son territoire.')}
        ${areas.some(({ territory }) => territory.population) ? msg('Il est d’autant plus grand que le territoire a d’habitants.') : nothing}
      </p>
      <p class="pointed" aria-hidden="true">
        ${
          pointed
            ? html`<strong lang="fr">${pointed.territory.name}</strong>${`, ${statusLabel(pointed.status, radiusKm)}, ${inhabitantsLabel(inhabitants([pointed]), 1)}`}`
            : nothing
        }
      </p>`;
  }
}
