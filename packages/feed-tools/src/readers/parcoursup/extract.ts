// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { distanceKm } from '@orientation-widgets/search';
import type { Place } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { digest } from '../../text/digest.js';
import { readIntake } from '../../text/intake.js';
import { csvRows } from '../csv-source.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import { addSchoolOffer, isUai, offerKey } from '../school-offer/offers.js';
import { parcoursupTraining } from '../school-offer/parcoursup-label.js';
import type { InputFile } from '../source-files.js';

/**
 * Columns of the extract, which has six of the 118 columns and neither accents nor dashes: three spaces replace “ - ”.
 */
export const EXTRACT_COLUMNS = ['uai', 'etablissement', 'formation', 'coordonnees'] as const;

/** Distance under which a point is an approximate position of the establishment. */
const SAME_SITE_KM = 1;
/** Distance over which a point is that of another establishment, or wrong. */
const OTHER_SITE_KM = 60;

/**
 * Reads an extract, whose intake is the period of the source. The establishment comes from a directory read before; a
 * point more than a kilometre away is another of its sites, whose commune the file does not give. Offers that an
 * earlier source gives, with their number of places, are left out.
 */
export async function readExtract(file: InputFile, request: ReadRequest, sink: Sink): Promise<void> {
  const intake = readIntake(request.source.provenance.period ?? '');
  const seen = new Set<string>();
  for await (const row of csvRows(file, EXTRACT_COLUMNS, request, sink)) {
    const at = { file: file.file, line: row.line };
    const uai = row.get('uai').toUpperCase();
    const label = row.get('formation').replace(/\s{3,}/g, ' - ');
    const key = offerKey(uai, label);
    if (!isUai(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
    else if (!request.scope.hasDepartment(departmentOfUai(uai))) sink.skip(message('row-outside-territory'));
    else if (label === '') sink.drop(message('no-title'), at);
    else if (intake === undefined) sink.drop(message('year-not-given'), at);
    else if (seen.has(key)) sink.skip(message('offer-repeated'));
    else if (isKnownOffer(uai, label, request)) sink.skip(message('offer-known'));
    else {
      seen.add(key);
      const fault = addRow(row, { uai, label, intake }, at, request, sink);
      if (fault !== undefined) sink.drop(fault, at);
    }
  }
}

/** Whether an earlier source gives the offer, with the same label or with the same title of diploma. */
function isKnownOffer(uai: string, label: string, { tables: { knownOffers } }: ReadRequest): boolean {
  return knownOffers.has(offerKey(uai, label)) || knownOffers.has(offerKey(uai, parcoursupTraining(label).title));
}

function addRow(
  row: CsvRow,
  { uai, label, intake }: { uai: string; label: string; intake: number },
  at: Position,
  request: ReadRequest,
  sink: Sink,
): Message | undefined {
  const training = parcoursupTraining(label);
  const [latitude = '', longitude = ''] = row.get('coordonnees').split(',');
  const { lat, lon, fault } = readCoordinates(latitude, longitude);
  if (fault !== undefined) sink.warn(coordinatesReason(fault, latitude, longitude), at);
  const establishment = request.tables.establishments.get(uai);
  let site: Place | undefined;
  if (establishment && lat !== null && lon !== null) {
    const km =
      establishment.lat === null || establishment.lon === null
        ? 0
        : distanceKm({ lat, lon }, { lat: establishment.lat, lon: establishment.lon });
    if (km > OTHER_SITE_KM) return message('site-too-far', { km: Math.round(km) });
    if (km > SAME_SITE_KM || establishment.lat === null) site = siteOf(uai, establishment.name, lat, lon);
  }
  if (site) request.tables.departmentOfPlace.set(site.id, departmentOfUai(uai));
  return addSchoolOffer({ uai, route: 'school', intake, training, site }, at, request, sink);
}

function siteOf(uai: string, name: string, lat: number, lon: number): Place {
  const id = `uai-${uai.toLowerCase()}-${digest(String(lat), String(lon)).slice(0, 6)}`;
  return { id, name, street: '', postalCode: '', communeCode: '', communeName: '', lat, lon, precision: 'exact' };
}
