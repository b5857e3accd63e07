// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Reader } from '../reader.js';
import { readFigures, readTables } from './observations.js';
import { OBSERVATION_SETTINGS, readObservationSettings } from './observation-settings.js';
import { sdmxCsvSignature } from './signature.js';
import './messages.js';

/** Required headings of SDMX-CSV. */
const REQUIRED = ['time period', 'obs value'];

/** Figures in SDMX-CSV 1.0 or 2.0, with ids or with ids and labels: "REF_AREA: Zone", "FR: France". */
export const sdmxCsv: Reader = {
  kind: 'sdmx-csv',
  name: 'chiffres SDMX-CSV',
  signature: sdmxCsvSignature,
  provenance: { title: 'Données SDMX', publisher: 'Producteur non précisé' },
  settings: OBSERVATION_SETTINGS,
  needsPublisher: true,
  checkSettings: (settings, refuse) => void readObservationSettings(settings, refuse),
  read: (request, sink) => readFigures(request, sink, context => readTables(context, REQUIRED), true),
};
