// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { coverageText, figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { essentials } from '@orientation-widgets/domain/measures/essentials.js';
import type { Finding } from '@orientation-widgets/domain/measures/essentials.js';
import { findingWords } from '@orientation-widgets/domain/measures/finding-labels.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodAt, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { capital, lowerFirst, number, plural } from '@orientation-widgets/domain/words/format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { sparkPlot } from '@orientation-widgets/elements/charts/lines.js';
import { plotView } from '@orientation-widgets/elements/charts/plot-view.js';
import { pointsOf } from '@orientation-widgets/elements/charts/points.js';
import type { Measure, Observation, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** Minimum number of values of a trend line, and height of the line in em. */
const [LEAST_OF_TREND, TREND_EM] = [3, 2.25];

/** Value with its unit, or the reason for its absence, and the share of the data behind an incomplete value. */
export function valueText(observation: Observation | undefined, measure: Measure): string {
  const value = bareValue(observation, measure);
  const partly = observation && !missingOf(observation) ? coverageText(observation) : '';
  return partly ? `${value}.${partly}` : value;
}

/** Value with its unit, or the reason for its absence. */
export function bareValue(observation: Observation | undefined, measure: Measure): string {
  const missing = missingOf(observation);
  return missing ? missingWords(missing) : figureWithUnit(observation?.value ?? 0, measure);
}

/** Maximum number of measures of a theme before the fold. */
const FIRST = 3;

/** List of the measures that have a value in the territory of the feed, each with its year. */
export function measureList(site: Site, measures: readonly Measure[]): TemplateResult {
  const { index, info } = site.data;
  const measured = measures.filter(({ id }) => index.latest(id, info.territory));
  const list = (some: readonly Measure[]): TemplateResult => html`<ul class="measures">
    ${some.map(measure => {
      const latest = index.latest(measure.id, info.territory);
      return html`<li><a href=${site.href(site.pathOf('chiffres', measure.id) ?? '/')}>${measure.title}</a> <strong>${bareValue(latest, measure)}</strong> <span class="soft">${[latest && capital(plainPeriod(latest.period)), latest && coverageText(latest).trim()].filter(Boolean).join('. ')}</span>${trendView(site, measure)}</li>`;
    })}
  </ul>`;
  const rest = measured.slice(FIRST);
  return html`${list(measured.slice(0, FIRST))}
    ${rest.length ? html`<details><summary>${plural(rest.length, `L’autre mesure|Les ${number(rest.length)} autres mesures`)}</summary>${list(rest)}</details>` : nothing}`;
}

/** Sentence about the measures without a value in the territory of the feed, with their publishers. */
export function silentMeasures(site: Site, measures: readonly Measure[]): View {
  const { index, info, sources } = site.data;
  const silent = measures.filter(({ id }) => !index.latest(id, info.territory));
  if (!silent.length) return nothing;
  const publishers = new Set(silent.flatMap(({ sourceId }) => sources.get(sourceId)?.publisher ?? []));
  return html`<p class="note"><strong>Pas encore de chiffre ici :</strong> ${silent.map(({ title }) => lowerFirst(title)).join(', ')}.${publishers.size ? ` À demander à : ${[...publishers].join(', ')}.` : nothing}</p>`;
}

/**
 * Trend line of a measure in a territory, by default that of the feed, between its first and last years; `nothing` when
 * it has too few values.
 */
function trendView(site: Site, measure: Measure, territoryId = site.data.info.territory): View {
  const name = site.nameOf(territoryId);
  const points = pointsOf(site.data.index.series(measure.id, territoryId), measure.frequency);
  const times = points.filter(({ value }) => value !== null).map(({ at }) => Math.floor(at));
  if (times.length < LEAST_OF_TREND) return nothing;
  return html`<span class="trend soft" aria-hidden="true" data-from=${times[0] ?? ''} data-to=${times.at(-1) ?? ''}>${plotView(sparkPlot([{ role: 'subject', long: name, short: name, points }], TREND_EM), 'spark')}</span>`;
}

/** Sources of a list of measures. */
export function measureSources(site: Site, measures: readonly Measure[]): string[] {
  const { territory } = site.data.info;
  return measures.map(measure => site.data.index.latest(measure.id, territory)?.sourceId ?? measure.sourceId);
}

/** Findings about a territory, as its board shows them. */
function findingsOf(site: Site, territory: Territory): readonly Finding[] {
  const { measures, index, observations, targets, territories, info } = site.data;
  const referenceId = territory.id === info.territory ? territory.parents[0] : info.territory;
  const measured = measures.filter(({ id }) => index.latest(id, territory.id));
  return essentials({
    measures: measured,
    index,
    parts: observations.filter(({ territoryId }) => territoryId === territory.id),
    targets,
    territory,
    reference: referenceId === undefined ? undefined : territories.get(referenceId),
    siblings: [...territories].filter(({ kind }) => kind === territory.kind),
  }).filter(({ rule }) => rule !== 'silence');
}

/** Finding with its territory, since a place may be known at two levels. */
export interface PlaceFinding {
  readonly territory: Territory;
  readonly finding: Finding;
}

/** Age in years after which a figure no longer opens a page. */
const RECENT_YEARS = 2;

/** Whether the last figure of a finding is of the year of the data, or of the years just before. */
function isRecent(site: Site, { finding }: PlaceFinding): boolean {
  const at = periodAt(recordOf(finding)?.period ?? '');
  return at !== undefined && Math.floor(at) >= Number(site.day.slice(0, 4)) - RECENT_YEARS;
}

/** Findings about a place, without repeated measures: recent ones first, then those of the territory of the page. */
export function findingsAt(site: Site, place: readonly Territory[]): readonly PlaceFinding[] {
  const all = place.flatMap(territory => findingsOf(site, territory).map(finding => ({ territory, finding })));
  const first = new Map(all.toReversed().map(entry => [measureOf(entry.finding), entry]));
  return all
    .filter(entry => first.get(measureOf(entry.finding)) === entry)
    .toSorted((a, b) => Number(isRecent(site, b)) - Number(isRecent(site, a)));
}

const measureOf = (finding: Finding): string | undefined =>
  finding.rule === 'silence' ? undefined : finding.measure.id;

/** Latest value of a measure at a place, with its territory; undefined without one. */
export function latestAt(
  site: Site,
  place: readonly Territory[],
  measure: Measure,
): { readonly territory: Territory; readonly observation: Observation } | undefined {
  for (const territory of place) {
    const observation = site.data.index.latest(measure.id, territory.id);
    if (observation) return { territory, observation };
  }
  return undefined;
}

/** Observation from which a finding takes its numbers. */
function recordOf(finding: Finding): Observation | undefined {
  switch (finding.rule) {
    case 'gap':
    case 'rank':
      return finding.observation;
    case 'change':
    case 'target':
      return finding.last;
    case 'composition':
      return finding.total;
    case 'silence':
      return undefined;
  }
}

/** List of findings, each with its number, its sentence and its year. */
export function findingsView(site: Site, findings: readonly PlaceFinding[]): View {
  if (!findings.length) return nothing;
  const isOneLevel = new Set(findings.map(({ territory }) => territory.id)).size === 1;
  return html`<ul class="findings">
    ${findings.flatMap(({ territory, finding }) => {
      if (finding.rule === 'silence') return [];
      const words = findingWords(finding, territory, id => site.data.territories.get(id));
      const { lead, text } = finding.rule === 'change' ? changeWords(finding) : words;
      // Changes and targets already name their years.
      const period =
        finding.rule === 'change' || finding.rule === 'target' ? '' : plainPeriod(recordOf(finding)?.period ?? '');
      return html`<li>${trendView(site, finding.measure, territory.id)}<strong class="answer">${lead}</strong><div><p>${finding.measure.title}</p><p class="soft">${text} ${period}${isOneLevel ? nothing : ` (${kindName(territory.kind, 1)})`}</p></div></li>`;
    })}
  </ul>`;
}

/** Change in words: the current value, then the earlier one. */
function changeWords({ measure, first, last }: Extract<Finding, { rule: 'change' }>): {
  readonly lead: string;
  readonly text: string;
} {
  return {
    lead: figure(last.value ?? 0, measure),
    text: `${capital(plainPeriod(last.period))}. C’était ${figure(first.value ?? 0, measure)} ${/-Q/.test(first.period) ? 'au' : 'en'} ${plainPeriod(first.period)}.`,
  };
}

/** Period in full words: “4ᵉ trimestre 2025”. */
export function plainPeriod(period: string): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return year && quarter ? `${quarter === '1' ? '1ᵉʳ' : `${quarter}ᵉ`} trimestre ${year}` : periodLabel(period);
}

/** Sources of some findings. */
export function findingSources(findings: readonly PlaceFinding[]): string[] {
  return findings.flatMap(
    ({ finding }) => recordOf(finding)?.sourceId ?? (finding.rule === 'silence' ? [] : finding.measure.sourceId),
  );
}

/** Latest value of a measure at a place, by the id of the measure; undefined without one. */
export function measureAt(
  site: Site,
  place: readonly Territory[],
  id: string,
): (NonNullable<ReturnType<typeof latestAt>> & { readonly measure: Measure }) | undefined {
  const measure = site.contents.measures.find(candidate => candidate.id === id);
  const latest = measure && latestAt(site, place, measure);
  return latest && { ...latest, measure };
}
