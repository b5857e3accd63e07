// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { csvRows } from '../csv-source.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { nsfSignature } from './signature.js';
import './messages.js';

/**
 * Groups of the nomenclature of specialities (NSF, decree of 21 June 1994), from the table of the Éducation nationale.
 * Adds no record: the report counts the codes of trainings that are missing from it.
 */
export const nsf: Reader = {
  kind: 'nsf',
  name: 'codes NSF',
  signature: nsfSignature,
  provenance: {
    title: 'Nomenclature des spécialités de formation (NSF)',
    publisher: 'Ministère de l’Éducation nationale',
    url: 'https://www.insee.fr/fr/information/2028228',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      for await (const row of csvRows(file, ['GROUPE_SPECIALITE', 'LIBELLE_LONG'], request, sink)) {
        const code = row.get('GROUPE_SPECIALITE');
        if (/^\d{3}$/.test(code)) request.tables.labels.nsf.set(code, row.get('LIBELLE_LONG'));
        else sink.drop(message('not-an-nsf-group', { value: code }), { file: file.file, line: row.line });
      }
    }
  },
};
