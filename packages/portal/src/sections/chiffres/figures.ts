// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableWithLast } from '@orientation-widgets/domain/measures/essentials.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { coverageText, figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { decimalNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { missingWord } from '@orientation-widgets/domain/words/missing-labels.js';
import { linesPlot } from '@orientation-widgets/elements/charts/lines.js';
import type { Series } from '@orientation-widgets/elements/charts/lines.js';
import { plotView } from '@orientation-widgets/elements/charts/plot-view.js';
import { pointsOf } from '@orientation-widgets/elements/charts/points.js';
import type { Measure, Observation, Territory } from '@orientation-widgets/feed';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import type { JsonLd } from '../../html/json-ld.js';
import { folds } from '../../layout/page-parts.js';
import { facts, foldedLinks, maybeLink, scrollTable, sheet, type View } from '../../layout/views.js';
import type { PictureFact } from '../../pictures/picture-svg.js';
import type { Page, PageLink } from '../../site/page.js';
import { FIGURES, hasFigureFile } from '../../site/open-data.js';
import type { Site } from '../../site/site.js';
import { measureCitationFold } from '../shared/citations.js';
import { earlierValues } from '../shared/earlier-values.js';
import { figureLists } from '../shared/list-links.js';
import { bareValue, measureList, measureSources, plainPeriod, silentMeasures, valueText } from '../shared/measures.js';

const INDEX: PageLink = { path: '/chiffres/', text: 'Chiffres' };

const HEIGHT_EM = 14;

const FREQUENCIES = {
  monthly: 'chaque mois',
  quarterly: 'chaque trimestre',
  yearly: 'chaque année',
  once: 'une fois',
} as const;

/** Pages of the figures: an index by theme, and one page per measure with its chart, its table and its definition. */
export function figurePages(site: Site): Page[] {
  return [indexPage(site), ...site.contents.measures.map(measure => measurePage(site, measure))];
}

function indexPage(site: Site): Page {
  const { measures } = site.contents;
  const { territory } = site.data.info;
  const themes = [...new Set(measures.map(({ theme }) => theme))];
  return {
    path: INDEX.path,
    section: 'chiffres',
    title: 'Les chiffres',
    aside: headScene(site, INDEX.path),
    lead: `${site.nameOf(territory)} : la population, l’emploi, le chômage, la formation.`,
    description: `${measures.length} mesures ${site.ofName(territory)}, chacune avec son année, sa source et son tableau par territoire.`,
    crumbs: [],
    sources: measureSources(site, measures),
    body: html`${themes.map(theme =>
      sheet(
        themeName(theme),
        measureList(
          site,
          measures.filter(measure => measure.theme === theme),
        ),
      ),
    )}
      ${figureLists(site).length ? sheet('Par public, par ambition', foldedLinks(site, figureLists(site))) : nothing}
      ${silentMeasures(site, measures)}`,
  };
}

function measurePage(site: Site, measure: Measure): Page {
  const { id, title, unit, definition, method, caveat, frequency, sourceId } = measure;
  const { territory: regionId } = site.data.info;
  const observations = site.data.observations.filter(({ measureId }) => measureId === id);
  const latest = site.data.index.latest(id, regionId);
  const rows = territoryRows(site, measure, observations);
  const sources = [...new Set([sourceId, ...observations.map(observation => observation.sourceId)])];
  return {
    path: site.pathOf('chiffres', id) ?? '',
    section: 'chiffres',
    title,
    lead: latest
      ? `${site.nameOf(regionId)} : ${bareValue(latest, measure)}, ${plainPeriod(latest.period)}.${coverageText(latest)}`
      : undefined,
    description: `${title} : la valeur par territoire, son évolution, sa définition et sa source.`,
    crumbs: [INDEX],
    jsonLd: [dataset(site, measure, observations)],
    fact: measureFact(site, measure, latest),
    sources,
    card: { body: seriesView(site, measure), sources },
    body: html`${seriesView(site, measure)}
      ${rows.length ? sheet(periodOf(rows) === undefined ? 'Par territoire' : `Par territoire, ${periodOf(rows)}`, rowsView(site, measure, rows)) : nothing}
      ${sheet(
        'Ce qui est mesuré',
        html`${caveat ? html`<p><strong>À savoir :</strong> ${caveat}</p>` : nothing}${definition ? html`<p>${definition}</p>` : nothing}${method ? html`<p>${method}</p>` : nothing}
          ${facts([
            ['Unité', unit],
            ['Publié', frequency && FREQUENCIES[frequency]],
          ])}`,
      )}
      ${earlierValues(site, measure)}
      ${folds([measureCitationFold(site, measure)])}`,
  };
}

/** Latest value of the region, for the picture of the page; undefined when it is missing. */
function measureFact(site: Site, measure: Measure, latest: Observation | undefined): PictureFact | undefined {
  const source = site.data.sources.get(latest?.sourceId ?? measure.sourceId)?.publisher;
  if (!latest || (latest.value ?? null) === null || source === undefined) return undefined;
  const context = `${site.nameOf(latest.territoryId)}, ${periodLabel(latest.period)}`;
  return { figure: valueText(latest, measure), context, source };
}

interface TerritoryRow {
  readonly territory: Territory;
  readonly latest: Observation;
}

/** Latest value in each territory: countries and regions first, then each level from its highest value. */
function territoryRows(site: Site, measure: Measure, observations: readonly Observation[]): TerritoryRow[] {
  const order: readonly Territory['kind'][] = [
    'country',
    'region',
    'department',
    'employment-zone',
    'bassin',
    'spel',
    'epci',
    'commune',
  ];
  return [...new Set(observations.map(({ territoryId }) => territoryId))]
    .flatMap(territoryId => {
      const territory = site.data.territories.get(territoryId);
      const latest = site.data.index.latest(measure.id, territoryId);
      return territory && latest ? [{ territory, latest }] : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.territory.kind) - order.indexOf(b.territory.kind) ||
        (b.latest.value ?? -Infinity) - (a.latest.value ?? -Infinity) ||
        a.territory.name.localeCompare(b.territory.name, 'fr'),
    );
}

/** Note on the share of the data behind incomplete values; `nothing` when all are complete. */
function coverageNote(observations: readonly Observation[]): View {
  const parts = observations.flatMap(({ coverage }) => (coverage !== undefined && coverage < 100 ? [coverage] : []));
  if (!parts.length) return nothing;
  const [least, most] = [Math.round(Math.min(...parts)), Math.round(Math.max(...parts))];
  return html`<p class="note">Calculé sur ${least === most ? `${least}` : `${least} à ${most}`} % de ce qui est compté.</p>`;
}

/** Period of the values of all rows; undefined when they differ. */
function periodOf(rows: readonly TerritoryRow[]): string | undefined {
  const periods = new Set(rows.map(({ latest }) => plainPeriod(latest.period)));
  return periods.size === 1 ? [...periods][0] : undefined;
}

/**
 * Rows drawn as bars from zero, when there are two at least: those of a rate, or the parts of a region for a count,
 * beside which the whole would dwarf them. A value below zero leaves all to the figures.
 */
function comparedValues(site: Site, measure: Measure, rows: readonly TerritoryRow[]): readonly TerritoryRow[] {
  const isWhole = ({ territory }: TerritoryRow): boolean =>
    territory.kind === 'country' || territory.id === site.data.info.territory;
  const kinds = new Set(rows.filter(row => !isWhole(row)).map(({ territory }) => territory.kind));
  const compared = rows.filter(
    row => typeof row.latest.value === 'number' && (measure.kind !== 'count' || (kinds.size === 1 && !isWhole(row))),
  );
  const isDrawable = compared.length > 1 && compared.every(({ latest }) => (latest.value ?? 0) >= 0);
  return isDrawable && compared.some(({ latest }) => latest.value) ? compared : [];
}

function rowsView(site: Site, measure: Measure, rows: readonly TerritoryRow[]): View {
  const hasOnePeriod = periodOf(rows) !== undefined;
  const bars = hasOnePeriod ? comparedValues(site, measure, rows) : [];
  const most = Math.max(...bars.map(({ latest }) => latest.value ?? 0));
  const barOf = (row: TerritoryRow): View =>
    bars.includes(row)
      ? html`<span class="bar"><svg width="280" height="12" aria-hidden="true"><rect class="full" width=${`${Math.round((100 * (row.latest.value ?? 0)) / most)}%`} height="12"/></svg></span>`
      : nothing;
  return html`${scrollTable(
    'Tableau par territoire',
    html`
    <caption class="visually-hidden">${measure.title} : dernière valeur par territoire</caption>
    <thead><tr><th scope="col">Territoire</th><th scope="col">Valeur</th>${bars.length ? html`<td></td>` : nothing}${hasOnePeriod ? nothing : html`<th scope="col">Période</th>`}<th scope="col">Niveau</th></tr></thead>
    <tbody>${rows.map(row => {
      const { territory, latest } = row;
      return html`<tr><th scope="row">${maybeLink(site, site.pathOf('territoires', territory.id), territory.name)}</th><td>${bareValue(latest, measure)}</td>${bars.length ? html`<td class="drawn">${barOf(row)}</td>` : nothing}${hasOnePeriod ? nothing : html`<td>${plainPeriod(latest.period)}</td>`}<td>${capital(kindName(territory.kind, 1))}</td></tr>`;
    })}</tbody>
  `,
  )}${coverageNote(rows.map(({ latest }) => latest))}`;
}

/** Chart of the region over time, with the country when both values are shares, and the table of the values. */
function seriesView(site: Site, measure: Measure): View {
  const { territory: regionId } = site.data.info;
  const series = site.data.index.series(measure.id, regionId);
  const points = pointsOf(series, measure.frequency);
  if (points.filter(({ value }) => value !== null).length < 2) return nothing;
  const [countryId] = site.data.territories.get(regionId)?.parents ?? [];
  const wider =
    measure.kind === 'count' || countryId === undefined
      ? []
      : pointsOf(site.data.index.series(measure.id, countryId), measure.frequency);
  const name = site.nameOf(regionId);
  const lines: Series[] = [{ role: 'subject', long: name, short: shortName(site, regionId), points }];
  if (wider.length > 1)
    lines.push({
      role: 'country',
      long: site.nameOf(countryId ?? ''),
      short: shortName(site, countryId ?? ''),
      points: wider,
    });
  const plot = linesPlot(lines, {
    height: HEIGHT_EM,
    formatValue: axisNumber,
    formatTime: time => String(Math.floor(time + 1e-6)),
    wordOf: missingWord,
  });
  const comparable = comparableWithLast(series);
  const [first, last] = [comparable[0], comparable.at(-1)];
  return sheet(
    'Au fil du temps',
    html`<p>${first && last && first !== last ? `${name} : ${figureWithUnit(first.value ?? 0, measure)} (${plainPeriod(first.period)}), puis ${figureWithUnit(last.value ?? 0, measure)} (${plainPeriod(last.period)}).` : ''}</p>
      <p class="note">En ${measure.unit}.${plot.axis.from === 0 ? '' : ` L’axe commence à ${axisNumber(plot.axis.from)}.`}</p>
      ${plotView(plot)}
      <details><summary>Le tableau des valeurs</summary>${seriesTable(measure, series, name)}</details>`,
  );
}

/** Name short enough to stand beside a line on a phone. */
function shortName(site: Site, territoryId: string): string {
  const name = site.nameOf(territoryId);
  if (name.length <= 8) return name;
  return site.data.territories.get(territoryId)?.kind === 'region' ? 'Région' : `${name.slice(0, 7)}…`;
}

function axisNumber(value: number): string {
  return decimalNumber(value, Number.isInteger(value) ? 0 : Math.min(3, String(value).split('.')[1]?.length ?? 0));
}

function seriesTable(measure: Measure, series: readonly Observation[], name: string): TemplateResult {
  return html`${scrollTable(
    'Tableau des valeurs',
    html`
    <caption class="visually-hidden">${measure.title}, ${name}</caption>
    <thead><tr><th scope="col">Période</th><th scope="col">Valeur</th></tr></thead>
    <tbody>${series.map(observation => html`<tr><th scope="row">${plainPeriod(observation.period)}</th><td>${bareValue(observation, measure)}</td></tr>`)}</tbody>
  `,
  )}${coverageNote(series)}`;
}

function dataset(
  site: Site,
  { id, title, definition, unit, sourceId }: Measure,
  observations: readonly Observation[],
): JsonLd {
  const periods = observations
    .map(({ period }) => period)
    .filter(Boolean)
    .sort();
  return {
    '@type': 'Dataset',
    name: title,
    description: definition ?? `${title}, en ${unit}.`,
    url: site.url(site.pathOf('chiffres', id) ?? '/'),
    license: safeUrl(site.data.sources.get(sourceId)?.licence),
    distribution: hasFigureFile(site)
      ? [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: site.url(FIGURES) }]
      : undefined,
    creator: { '@type': 'Organization', name: site.data.sources.get(sourceId)?.publisher },
    temporalCoverage: periods.length ? `${periods[0]?.slice(0, 4)}/${periods.at(-1)?.slice(0, 4)}` : undefined,
    spatialCoverage: site.nameOf(site.data.info.territory),
  };
}
