// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  differenceText,
  figureWithUnit,
  pairDecimals,
} from '@orientation-widgets/domain/measures/difference-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { withArticle } from '@orientation-widgets/domain/places/with-article.js';
import { decimalNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { missingWord } from '@orientation-widgets/domain/words/missing-labels.js';
import { linesPlot, type Series } from '@orientation-widgets/elements/charts/lines.js';
import { plotView } from '@orientation-widgets/elements/charts/plot-view.js';
import { pointsOf } from '@orientation-widgets/elements/charts/points.js';
import { stripPlot } from '@orientation-widgets/elements/charts/strip.js';
import type { Measure, Observation, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { ageTag, part, type BoldAnswer } from '../../layout/page-parts.js';
import { maybeLink, type View } from '../../layout/views.js';
import { factKey } from '../../site/fact-key.js';
import type { Site } from '../../site/site.js';
import { measureAt, plainPeriod } from '../shared/measures.js';

const UNEMPLOYMENT = 'unemployment';

const HEIGHT_EM = 8;

/** Minimum number of points of a curve, and of territories of a comparison. */
const [FEWEST_POINTS, FEWEST_SIBLINGS] = [4, 3];

/** Unemployment rate of a place; undefined without one. */
export function unemploymentAnswer(site: Site, place: readonly Territory[]): BoldAnswer | undefined {
  const latest = measureAt(site, place, UNEMPLOYMENT);
  const value = latest?.observation.value;
  if (!latest || typeof value !== 'number') return undefined;
  const { territory, observation, measure } = latest;
  return {
    icon: 'figures',
    question: 'Chômage',
    answer: figureWithUnit(value, measure),
    note: `Des actifs, ${plainPeriod(observation.period)}${place.length > 1 ? `, ${kindName(territory.kind, 1)}` : ''}`,
  };
}

/** Unemployment of a place: compared with a wider territory, over time, and among territories of its kind. */
export function unemploymentPart(site: Site, place: readonly Territory[]): View {
  const latest = measureAt(site, place, UNEMPLOYMENT);
  const value = latest?.observation.value;
  if (!latest || typeof value !== 'number') return nothing;
  const { territory, observation, measure } = latest;
  const source = site.data.sources.get(observation.sourceId)?.publisher;
  const wider = widerOf(site, territory);
  const other = wider && site.data.index.at(measure.id, wider.id, observation.period);
  const text =
    wider && typeof other?.value === 'number'
      ? differenceText(
          value - other.value,
          measure,
          pairDecimals(observation, other, measure),
          withArticle(wider),
          figureWithUnit(other.value, measure),
        )
      : '';
  return part(
    'Le chômage',
    html`<p class="large"><strong data-fact=${factKey(measure.id, territory.id, observation.period)}>${figureWithUnit(value, measure)}</strong> des actifs. ${text}</p>
      ${curveView(site, measure, territory, wider)}
      ${stripView(site, measure, territory, observation, other?.value ?? undefined)}
      <p class="tags">${ageTag([source, plainPeriod(observation.period), ...(place.length > 1 ? [kindName(territory.kind, 1)] : [])].filter(Boolean).join(', '))} ${maybeLink(site, site.pathOf('chiffres', measure.id), 'Dates et calcul')}</p>`,
  );
}

/** Territory used for comparison: that of the feed, or else the one that contains it. */
function widerOf(site: Site, { id, parents }: Territory): Territory | undefined {
  const { territory: regionId } = site.data.info;
  const widerId = id === regionId ? parents[0] : regionId;
  return widerId === undefined ? undefined : site.data.territories.get(widerId);
}

function curveView(site: Site, measure: Measure, territory: Territory, wider: Territory | undefined): View {
  const seriesOf = (role: Series['role'], { id, kind, name }: Territory): Series => ({
    role,
    long: kind === 'region' ? 'région' : name.slice(0, 14),
    short: kind === 'region' ? 'région' : name.slice(0, 8),
    points: pointsOf(site.data.index.series(measure.id, id), measure.frequency),
  });
  const subject = seriesOf('subject', territory);
  if (subject.points.filter(({ value }) => value !== null).length < FEWEST_POINTS) return nothing;
  const first = subject.points[0]?.at ?? 0;
  const reference = wider && seriesOf('reference', wider);
  const points = reference?.points.filter(({ at }) => at >= first) ?? [];
  const plot = linesPlot(
    [subject, ...(reference && points.length >= FEWEST_POINTS ? [{ ...reference, points }] : [])],
    {
      height: HEIGHT_EM,
      formatValue: value => decimalNumber(value, 0),
      formatTime: time => String(Math.floor(time + 1e-6)),
      wordOf: missingWord,
    },
  );
  return html`${plotView(plot)}${plot.axis.from === 0 ? nothing : html`<p class="soft">L’axe commence à ${decimalNumber(plot.axis.from, 0)} %.</p>`}`;
}

/** Position of its value among those of the territories of its kind, with the lowest and the highest named. */
function stripView(
  site: Site,
  measure: Measure,
  territory: Territory,
  observation: Observation,
  reference: number | undefined,
): View {
  const siblings = [...site.data.territories]
    .filter(({ kind }) => kind === territory.kind)
    .flatMap(({ id, name }) => {
      const value = site.data.index.at(measure.id, id, observation.period)?.value;
      return typeof value === 'number' ? [{ id, name, value }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [siblings[0], siblings.at(-1)];
  if (siblings.length < FEWEST_SIBLINGS || !lowest || !highest) return nothing;
  const value = observation.value ?? 0;
  const siblingValues = siblings.filter(({ id }) => id !== territory.id).map(sibling => sibling.value);
  const end = (sibling: typeof lowest): TemplateResult =>
    html`<span>${sibling.name} ${figureWithUnit(sibling.value, measure)}</span>`;
  return html`<div class="among">${plotView(stripPlot(value, siblingValues, reference))}
    <p class="soft ends">${end(lowest)} ${end(highest)}</p>
    <p class="soft">Un trait par ${kindName(territory.kind, 1)}. Le rond : ${territory.name}.${reference === undefined ? '' : ' Le trait épais : la région.'}</p></div>`;
}
