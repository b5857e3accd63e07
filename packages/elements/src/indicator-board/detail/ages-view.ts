// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pyramidPlot } from '../../charts/pyramid-plot.js';
import { plotView } from '../../charts/plot-view.js';
import { heading } from '../../core/heading.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { periodAt, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Age group with the figures of both sexes. */
export interface AgeGroup {
  readonly age: string;
  readonly male: number;
  readonly female: number;
}

/** Minimum number of groups: fewer show no shape. */
const LEAST = 3;

/**
 * Last figures of a territory by age and sex, the oldest group first. Empty unless both sexes are known in each group: a part must not be
 * shown as the whole.
 */
export function ageGroups(observations: Iterable<Observation>, territoryId: string): readonly [string, AgeGroup[]] {
  const territoryObservations = [...observations].filter(
    observation => observation.territoryId === territoryId && observation.age && observation.sex,
  );
  const period = territoryObservations.reduce(
    (last, observation) => ((periodAt(observation.period) ?? 0) > (periodAt(last) ?? 0) ? observation.period : last),
    '',
  );
  const last = territoryObservations.filter(observation => observation.period === period);
  const groups = [...new Set(last.map(({ age }) => age ?? ''))].map(age => {
    const of = (sex: Observation['sex']): number | null =>
      last.find(observation => observation.age === age && observation.sex === sex)?.value ?? null;
    return { age, male: of('male'), female: of('female') };
  });
  const isWhole = (group: (typeof groups)[number]): group is AgeGroup => group.male !== null && group.female !== null;
  return groups.length >= LEAST && groups.every(isWhole)
    ? [period, groups.sort((a, b) => parseInt(b.age, 10) - parseInt(a.age, 10))]
    : [period, []];
}

/** Measure by age and sex: a pyramid, and its table. */
export function agesView(
  { measure, figures }: FigureContext,
  observations: Iterable<Observation>,
  level: number,
): TemplateResult | typeof nothing {
  const [period, groups] = ageGroups(observations, figures.territory.id);
  if (!groups.length) return nothing;
  const rows = groups.map(({ age, male, female }) => ({
    name: ageName(age),
    left: male,
    right: female,
    leftLabel: figure(male, measure),
    rightLabel: figure(female, measure),
  }));
  return html`<section class="sheet">
    ${heading(level + 1, msg(str`Par âge et par sexe, ${periodLabel(period)}`), 'subtitle')}
    <p class="note sides" aria-hidden="true"><span>${msg('Hommes')}</span><span>${msg('Femmes')}</span></p>
    ${plotView(pyramidPlot(rows))}
    <details>
      <summary>${msg('Voir le tableau')}</summary>
      <table>
        <caption lang="fr">${measure.title}, ${figures.territory.name}, ${periodLabel(period)}</caption>
        <thead>
          <tr>
            <th scope="col">${msg('Âge')}</th>
            <th scope="col">${msg('Hommes')}</th>
            <th scope="col">${msg('Femmes')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ name, leftLabel, rightLabel }) => html`<tr><th scope="row">${name}</th><td>${leftLabel}</td><td>${rightLabel}</td></tr>`)}
        </tbody>
      </table>
    </details>
  </section>`;
}

/** Name of an age group: “De 20 à 39 ans”, “75 ans et plus”. */
function ageName(age: string): string {
  const [from = '', to] = age.split('-');
  return to ? msg(str`De ${from} à ${to} ans`) : msg(str`${from.replace('+', '')} ans et plus`);
}
