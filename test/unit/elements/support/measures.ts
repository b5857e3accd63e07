// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure, Observation, Territory } from '@orientation-widgets/feed';
import type { EssentialsInput, Finding } from '../../../../packages/domain/src/measures/essentials.js';
import { findingWords } from '../../../../packages/domain/src/measures/finding-labels.js';
import { ObservationIndex } from '../../../../packages/domain/src/measures/observations.js';

const zone = (number: number): Territory => ({
  id: `ze-${number}`,
  kind: 'employment-zone',
  code: String(number),
  name: `Zone ${'ABCDEFGHIJKL'[number] ?? 'Z'}`,
  parents: ['reg-32'],
});
export const region: Territory = { id: 'reg-32', kind: 'region', code: '32', name: 'Hauts-de-France', parents: [] };
export const zones = Array.from({ length: 8 }, (_, number) => zone(number));
export const home = zones[0]!;

export const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'unemployment',
  theme: 'labour-market',
  title: 'Taux de chômage',
  unit: '%',
  decimals: 1,
  kind: 'rate',
  frequency: 'yearly',
  sourceId: 'insee',
  ...more,
});

export const record = (territoryId: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  measureId: 'unemployment',
  territoryId,
  period: '2024',
  value,
  sourceId: 'insee',
  ...more,
});

export function input(observations: readonly Observation[], more: Partial<EssentialsInput> = {}): EssentialsInput {
  return {
    measures: [measure()],
    index: new ObservationIndex(observations),
    territory: home,
    reference: region,
    siblings: zones,
    ...more,
  };
}

export const around = (values: readonly (number | null)[], more?: Partial<Observation>): Observation[] =>
  values.map((value, number) => record(`ze-${number}`, value, more));

export const say = (finding: Finding): string => {
  const { lead, text } = findingWords(finding, home, id => [region, ...zones].find(item => item.id === id));
  return `${lead} ${text}`.trim();
};
