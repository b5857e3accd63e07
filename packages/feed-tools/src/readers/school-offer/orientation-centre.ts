// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone, cleanUrl } from '../../text/contact-details.js';
import { nameKey } from '../../text/names.js';
import type { Position, Sink } from '../reader.js';

/** Row of an orientation centre, once checked. */
interface Centre {
  readonly uai: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly communeCode: string;
  readonly communeName: string;
}

/** Adds an orientation centre. Its contacts come from columns of the official list that a shorter list may lack. */
export function addCentre(row: CsvRow, centre: Centre, at: Position, sink: Sink): void {
  const { uai, name, lat, lon } = centre;
  const communeName = cleanLine(centre.communeName);
  const communeCode = centre.communeCode.toUpperCase();
  const street = cleanLine(row.get('Adresse_1'));
  const postalCode = row.get('Code_postal');
  const [phone, email, url] = [cleanPhone(row.get('Telephone')), cleanEmail(row.get('Mail')), cleanUrl(row.get('Web'))];
  const appointment = / \((uniquement sur rendez-vous)\)$/i.exec(name)?.[1];
  sink.add(
    'directory',
    {
      id: `cio-${uai.toLowerCase()}-${nameKey(name)}`,
      kind: 'structure',
      name: appointment === undefined ? name : name.slice(0, -appointment.length - 3),
      summary:
        'Conseils pour choisir un métier, une formation, des études\u202f: entretiens avec un ou une psychologue',
      audiences: ['Tous publics'],
      territoryIds: [`dep-${departmentOfUai(uai)}`],
      sectors: [],
      ...(lat !== null && lon !== null && { lat, lon }),
      ...(url !== '' && { url }),
      needs: ['job', 'training'],
      audienceIds: ['everyone'],
      reach: 'place',
      address: {
        ...(street !== '' && { street }),
        ...(postalCode !== '' && { postalCode }),
        communeCode,
        communeName,
        precision: lat === null ? 'none' : 'exact',
      },
      cost: 'free',
      ...(appointment !== undefined && { hoursText: `${appointment.charAt(0).toUpperCase()}${appointment.slice(1)}` }),
      ...(phone !== '' && { how: [{ by: 'phone' as const, who: 'user' as const }], phone }),
      ...(email !== '' && { email }),
      networks: ['CIO'],
    },
    at,
  );
}
