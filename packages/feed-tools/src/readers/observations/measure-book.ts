// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';
import { message, type Message } from '../../messages/message.js';
import { kindOfUnit, MEASURE_KINDS } from '../../observations/measure-kinds.js';
import { allowedValue } from '../../text/french-values.js';
import type { RecordView } from '../reader.js';
import { KNOWN_MEASURES } from './known-measures.js';
import type { MeasureSetting, ObservationSettings } from './observation-settings.js';

type KnownMeasure = Partial<Measure> & Pick<Measure, 'id'>;

/** Description of a measure in the cells of a row; '' for an empty cell. */
export interface MeasureCells {
  readonly title: string;
  readonly theme: string;
  readonly unit: string;
  readonly kind: string;
}

const THEMES = ['population', 'economy-employment', 'labour-market', 'training'] as const;

/** Measures of a source: those of earlier sources, of the configuration, then those described by rows. */
export class MeasureBook {
  readonly #settings: ReadonlyMap<string, MeasureSetting['measure']>;
  readonly #earlier: RecordView<Measure>;
  readonly #measuresById = new Map<string, KnownMeasure | Message>();
  readonly #kinds: ObservationSettings['kinds'];
  readonly #sourceId: string;

  constructor(
    { measures: settings, kinds }: Pick<ObservationSettings, 'measures' | 'kinds'>,
    earlier: RecordView<Measure>,
    sourceId: string,
  ) {
    this.#kinds = kinds;
    const knownMeasures = [...KNOWN_MEASURES.values()].map(({ measure }) => [measure.id, measure] as const);
    this.#settings = new Map([...knownMeasures, ...settings.map(({ measure }) => [measure.id, measure] as const)]);
    this.#earlier = earlier;
    this.#sourceId = sourceId;
  }

  /** Returns the measure of a row, or the message about what is missing from its description. */
  measureNamed(id: string, cells: MeasureCells): KnownMeasure | Message {
    let measure = this.#measuresById.get(id);
    if (!measure) this.#measuresById.set(id, (measure = this.#find(id, cells)));
    return measure;
  }

  /** Returns the description of a measure whose figures were read; empty when it is unknown. */
  described(id: string): Partial<Measure> {
    const measure = this.#measuresById.get(id);
    return measure && !('code' in measure) ? measure : {};
  }

  /** Yields the measures to publish: those that are in no earlier source. */
  *added(): Generator<KnownMeasure> {
    for (const measure of this.#measuresById.values())
      if (!('code' in measure) && !this.#earlier.has(measure.id)) yield { ...measure, sourceId: this.#sourceId };
  }

  #find(id: string, cells: MeasureCells): KnownMeasure | Message {
    const measure: KnownMeasure = {
      ...this.#fromCells(id, cells),
      ...this.#settings.get(id),
      ...this.#earlier.get(id),
    };
    const missing = (['title', 'theme', 'unit', 'kind'] as const).filter(field => measure[field] === undefined);
    return missing.length > 0 ? message('measure-not-described', { id, fields: missing }) : measure;
  }

  #fromCells(id: string, { title, theme, unit, kind }: MeasureCells): KnownMeasure {
    const knownTheme =
      allowedValue(theme.replace(/-/g, ' '), THEMES) ??
      (/^marche[ -]travail$/.test(theme) ? 'labour-market' : undefined);
    const knownKind =
      kind === '' ? (this.#kinds.get(unit) ?? kindOfUnit(unit)) : MEASURE_KINDS.find(word => word === kind);
    return {
      id,
      ...(title !== '' && { title }),
      ...(knownTheme !== undefined && { theme: knownTheme as Measure['theme'] }),
      ...(unit !== '' && { unit }),
      ...(knownKind !== undefined && { kind: knownKind }),
    };
  }
}
