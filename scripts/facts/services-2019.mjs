// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readCsv } from './source-data.mjs';

/** Types that are missing from the later file. */
const TYPES = new Set(['maison_handicapees', 'cidf', 'adil', 'crous', 'greta', 'agefiph', 'chambre_metier']);

/** Ids of the services whose telephone another source contradicts: only their address and site are kept. */
const CONTRADICTED = new Set(['maison_handicapees-59009-01']);

/** Returns the services of the directory of 2019 that are kept, in the format of the API of the directory. */
export function servicesOf2019() {
  return readCsv('directory/contacts/annuaire-dila-2019/annuaire-hdf-2019.csv', { delimiter: ';' })
    .filter(({ type }) => TYPES.has(type))
    .map(({ type, id, nom, telephone, courriel, site, adresse, code_postal, code_insee, commune }) => ({
      id,
      nom,
      pivot: [{ type_service_local: type }],
      telephone: CONTRADICTED.has(id) ? [] : [{ valeur: telephone }],
      adresse_courriel: courriel,
      site_internet: [{ valeur: site }],
      code_insee_commune: code_insee,
      adresse: [
        {
          type_adresse: 'Adresse',
          numero_voie: adresse.replace(/ - (?:BP|CS) \d+$/, '').replaceAll(' - ', ', '),
          code_postal,
          nom_commune: commune.replace(/ Cedex.*$/i, ''),
        },
      ],
    }));
}
