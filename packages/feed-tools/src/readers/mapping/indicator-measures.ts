// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { decodeCollection, type Measure } from '@orientation-widgets/feed';
import { figuresOfIndicator } from '../../figures/indicator-figures.js';
import { isObject } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { MEASURE_KINDS } from '../../observations/measure-kinds.js';
import type { ReadRequest, RefuseSetting, Sink } from '../reader.js';

/** Reads the kinds of measures by unit, when indicators become measures; undefined when they stay indicators. */
export function readAsMeasures(
  settings: Readonly<Record<string, unknown>>,
  refuse: RefuseSetting,
): ReadonlyMap<string, Measure['kind']> | undefined {
  const { as: asSetting, kinds = {} } = settings;
  if (asSetting === undefined) return undefined;
  if (asSetting !== 'measures') return refuse('/as', message('should-be-one-of', { words: ['measures'] }));
  if (!isObject(kinds)) return refuse('/kinds', message('should-be-an-object'));
  return new Map(
    Object.entries(kinds).map(([unit, kind]) => [
      unit,
      MEASURE_KINDS.find(measureKind => measureKind === kind) ??
        refuse(`/kinds/${unit}`, message('should-be-one-of', { words: MEASURE_KINDS })),
    ]),
  );
}

/**
 * Returns a sink that converts indicators to measures; those that cannot be converted stay indicators, and are
 * reported.
 */
export function indicatorSink(sink: Sink, kinds: ReadonlyMap<string, Measure['kind']>, request: ReadRequest): Sink {
  const file = request.source.names[0] ?? request.source.id;
  return {
    read: count => sink.read(count),
    drop: (reason, at) => sink.drop(reason, at),
    skip: (reason, count) => sink.skip(reason, count),
    total: total => sink.total(total),
    warn: (reason, at) => sink.warn(reason, at),
    add(name, record, at) {
      if (name !== 'indicators') return sink.add(name, record, at);
      const { collection } = decodeCollection('indicators', [{ sourceId: request.source.id, ...record }]);
      const [indicator] = collection;
      // An indicator that does not follow the schema is reported when the feed is written.
      if (!indicator) return sink.add(name, record, at);
      const figures = figuresOfIndicator(indicator, kinds, request);
      if ('code' in figures) {
        sink.warn(message('indicator-kept', { reason: figures }), at ?? { file });
        return sink.add(name, record, at);
      }
      for (const observation of figures.observations) sink.add('observations', observation);
      if (figures.target) sink.add('targets', figures.target);
      return sink.add('measures', figures.measure);
    },
  };
}
