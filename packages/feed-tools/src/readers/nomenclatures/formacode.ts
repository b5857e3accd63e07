// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readCsv } from '../../csv/read-csv.js';
import { message } from '../../messages/message.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { formacodeSignature } from './signature.js';
import './messages.js';

const FORMACODE_COLUMNS = ['code', 'capitals', 'label', 'kind', 'field', 'synonyms'];

/**
 * Terms of the Formacode (Centre Inffo). The file has no heading: code, label in capitals, label, kind (`DOM` domain,
 * `PUB` audience, `DIP` diploma; several are separated by `$`), field, synonyms separated by `$`. Adds no record: the
 * report counts the codes of trainings that are missing from it.
 */
export const formacode: Reader = {
  kind: 'formacode',
  name: 'Formacode',
  signature: formacodeSignature,
  provenance: { title: 'Formacode', publisher: 'Centre Inffo', url: 'https://formacode.centre-inffo.fr' },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const rows = readCsv({ ...file, required: [], heading: FORMACODE_COLUMNS, onBytes: request.onBytes });
      for await (const row of rows) {
        sink.read();
        const code = row.get('code');
        if (!/^\d{5}$/.test(code))
          sink.drop(message('not-a-formacode', { value: code }), { file: file.file, line: row.line });
        else if (!row.get('kind').split('$').includes('DOM')) sink.skip(message('not-a-training-domain'));
        else request.tables.labels.formacodes.set(code, row.get('label'));
      }
    }
  },
};
