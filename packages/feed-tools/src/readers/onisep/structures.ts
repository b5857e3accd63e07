// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider, ResourceSummary } from '@orientation-widgets/feed';
import { departmentOfCommune } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { cleanPhone } from '../../text/contact-details.js';
import { readNumber } from '../../text/read-number.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { isInScope, ODBL, onisepProvenance } from './common.js';
import { readPortalTable, type PortalRow } from './portal-table.js';
import { onisepStructuresSignature } from './signature.js';
import './messages.js';

/**
 * Establishments of Onisep (Idéo-Structures), CSV, XML or JSON: each is a provider, and each of its upcoming open days
 * is an event. When several campuses share a UAI, the first gives the provider.
 */
export const onisepStructures: Reader = {
  kind: 'onisep-structures',
  name: 'structures Onisep',
  signature: onisepStructuresSignature,
  shareAlike: ODBL,
  provenance: onisepProvenance('Onisep, Idéo-Structures d’enseignement'),
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const onRow = (row: PortalRow): void => {
        const uai = row.get('code UAI').toUpperCase();
        const at = { file: file.file, line: row.line };
        if (!/^\d{7}[A-Z]$/.test(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
        else if (row.get('nom') === '') sink.drop(message('no-name'), at);
        else if (!isInScope(row.get('région'), row.get('département'), request.scope))
          sink.skip(message('row-outside-territory'));
        else {
          sink.add('providers', providerOf(row, uai));
          const commune = row.get('commune (COG)');
          if (isCommune(commune)) request.tables.communeOfUai.set(uai, commune);
          addOpenDays(row, uai, request, sink);
        }
      };
      await readPortalTable(file, { required: ['code UAI', 'nom', 'région', 'département'], onRow }, request, sink);
    }
  },
};

function isCommune(code: string): boolean {
  return /^(\d{5}|2[AB]\d{3})$/.test(code);
}

function providerOf(row: PortalRow, uai: string): Provider {
  const provider: Provider = { id: `uai-${uai.toLowerCase()}`, name: row.get('nom'), uai };
  const siret = row.get('n° SIRET').replace(/\s/g, '');
  const phone = cleanPhone(row.get('téléphone'));
  if (/^\d{14}$/.test(siret)) provider.siret = siret;
  if (phone !== '') provider.phone = phone;
  return provider;
}

/** Adds the open days of an establishment, from a column such as "le 31/01/2026 de 09h00 à 13h00 (…) | le …". */
function addOpenDays(row: PortalRow, uai: string, request: ReadRequest, sink: Sink): void {
  for (const entry of row.get('journées portes ouvertes').split(' | ')) {
    const dayMatch = /^(?:le|du) (\d{2})\/(\d{2})\/(\d{4})/.exec(entry.trim());
    if (!dayMatch) continue;
    const [, day = '', month = '', year = ''] = dayMatch;
    const starts = `${year}-${month}-${day}`;
    if (starts < request.today) sink.skip(message('open-day-over'));
    else sink.add('resources', openDay(row, uai, starts, entry.trim()));
  }
}

function openDay(row: PortalRow, uai: string, starts: string, words: string): ResourceSummary {
  const commune = row.get('commune (COG)');
  const lat = readNumber(row.get('latitude (Y)')) ?? NaN;
  const lon = readNumber(row.get('longitude (X)')) ?? NaN;
  return {
    id: `jpo-${uai.toLowerCase()}-${starts}`,
    kind: 'event',
    name: `Journée portes ouvertes – ${row.get('nom')}`,
    summary: words.charAt(0).toUpperCase() + words.slice(1),
    operator: row.get('nom'),
    audiences: [],
    territoryIds: isCommune(commune) ? [`dep-${departmentOfCommune(commune)}`] : [],
    sectors: [],
    ...(lat !== 0 && lon !== 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && { lat, lon }),
    starts,
    ...(row.get('URL et ID Onisep') !== '' && { url: row.get('URL et ID Onisep') }),
  };
}
