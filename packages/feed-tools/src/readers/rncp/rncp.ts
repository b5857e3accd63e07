// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { addToMultimap } from '../../store/multimap.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { addCertification, type RegisterEntry } from './certification.js';
import { noBridges } from './sheet-bridges.js';
import { readXmlExport } from './xml-export.js';
import { rncpSignature } from './signature.js';
import './messages.js';

/**
 * Certifications of the RNCP and of the Répertoire spécifique (France compétences), from either export: XML V4.1, or
 * the folder of CSV files (`…_Standard_…`, `…_Rome_…`, `…_Nsf_…`, `…_Formacode_…`), recognised by their columns.
 *
 * Only the XML contains blocks, equivalences and successions; a certification that has ended keeps its successions
 * only. Certifications that are inactive, or whose registration ends before the day of the feed, are left out.
 * Promotion statistics add no record: they count all jobs whatever the route, while outcomes are the share in salaried
 * employment by route.
 */
export const rncp: Reader = {
  kind: 'rncp',
  name: 'RNCP et Répertoire spécifique',
  signature: rncpSignature,
  provenance: {
    title: 'RNCP et Répertoire spécifique',
    publisher: 'France compétences',
    url: 'https://www.data.gouv.fr/datasets/repertoire-national-des-certifications-professionnelles-et-repertoire-specifique',
    licence: 'Licence Ouverte 2.0',
    licenceUrl:
      'https://www.data.gouv.fr/datasets/repertoire-national-des-certifications-professionnelles-et-repertoire-specifique/',
  },
  async read(request, sink) {
    const standardFiles: InputFile[] = [];
    const codes = new CodeTables();
    let sheetCount = 0;
    for (const file of await sourceFiles(request.source)) {
      if (/\.xml(\.gz)?$/i.test(file.path)) {
        await readXmlExport(file, request, sink);
        sheetCount++;
      } else if (await tableKind(file, [{ columns: STANDARD }])) standardFiles.push(file);
      else if (!(await codes.read(file, request, sink)))
        sink.warn(message('columns-of-no-known-kind'), { file: file.file });
    }
    for (const file of standardFiles) {
      for await (const row of csvRows(file, STANDARD, request, sink)) {
        const number = row.get('Numero_Fiche');
        const entry: RegisterEntry = {
          number,
          title: row.get('Intitule'),
          abbreviation: row.get('Abrege_Libelle'),
          level: row.get('Nomenclature_Europe_Niveau'),
          active: row.get('Actif') === 'ACTIVE',
          end: row.get('Date_Fin_Enregistrement'),
          formacodes: codes.of('Formacode_Code', number),
          nsf: codes.of('Nsf_Code', number),
          rome: codes.of('Codes_Rome_Code', number),
          objective: '',
          content: '',
          results: '',
          bridges: noBridges(),
        };
        addCertification(entry, { file: file.file, line: row.line }, request, sink);
      }
    }
    if (sheetCount + standardFiles.length === 0) {
      const reason = message('neither-rncp-xml-nor-csv');
      throw new SourceError({ file: request.source.names.join(', '), reason });
    }
  },
};

const STANDARD = ['Numero_Fiche', 'Intitule', 'Nomenclature_Europe_Niveau', 'Date_Fin_Enregistrement', 'Actif'];

const CODE_COLUMNS = ['Formacode_Code', 'Nsf_Code', 'Codes_Rome_Code'] as const;

const CODE_TABLES = CODE_COLUMNS.map(column => ({ column, columns: ['Numero_Fiche', column] }));

/** Codes of each certification, which the CSV export gives in separate files. */
class CodeTables {
  readonly #codes = new Map<string, string[]>();

  /** Reads a file of codes; returns false when it is not one. */
  async read(file: InputFile, request: ReadRequest, sink: Sink): Promise<boolean> {
    const kind = await tableKind(file, CODE_TABLES);
    if (!kind) return false;
    for await (const row of csvRows(file, kind.columns, request, sink)) {
      addToMultimap(this.#codes, `${kind.column} ${row.get('Numero_Fiche')}`, row.get(kind.column));
    }
    return true;
  }

  of(column: (typeof CODE_COLUMNS)[number], number: string): string[] {
    return this.#codes.get(`${column} ${number}`) ?? [];
  }
}
