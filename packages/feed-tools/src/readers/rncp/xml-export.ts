// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { localName, readXml } from '../../xml/read-xml.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { InputFile } from '../source-files.js';
import { addCertification, type RegisterEntry } from './certification.js';
import { BridgeCollector, type SheetBridges } from './sheet-bridges.js';

/**
 * Setters by path from the `FICHE` element. Other elements share these names: `SI_JURY_FI/ACTIF` is about a jury,
 * `CORRESPONDANCES/…/NUMERO_FICHE` is the number of another certification.
 */
const FIELDS: Readonly<Record<string, (sheet: RegisterEntry, text: string) => void>> = {
  NUMERO_FICHE: (sheet, text) => (sheet.number = text.trim()),
  INTITULE: (sheet, text) => (sheet.title = text),
  'ABREGE/CODE': (sheet, text) => (sheet.abbreviation = text.trim()),
  'NOMENCLATURE_EUROPE/NIVEAU': (sheet, text) => (sheet.level = text.trim()),
  ACTIF: (sheet, text) => (sheet.active = text.trim() === 'Oui'),
  DATE_FIN_ENREGISTREMENT: (sheet, text) => (sheet.end = text.trim()),
  'FORMACODES/FORMACODE/CODE': (sheet, text) => sheet.formacodes.push(text),
  'CODES_NSF/NSF/CODE': (sheet, text) => sheet.nsf.push(text),
  'CODES_ROME/ROME/CODE': (sheet, text) => sheet.rome.push(text),
  OBJECTIFS_CONTEXTE: (sheet, text) => (sheet.objective = text),
  ACTIVITES_VISEES: (sheet, text) => (sheet.content = text),
  CAPACITES_ATTESTEES: (sheet, text) => (sheet.results = text),
};

/** Reads the XML export V4.1 of the RNCP or of the RS. */
export async function readXmlExport(file: InputFile, request: ReadRequest, sink: Sink): Promise<void> {
  const path: string[] = [];
  let entry: RegisterEntry | undefined;
  let bridges = new BridgeCollector();
  let line = 0;
  let text = '';
  let before = 0;
  const onBytes = (total: number): void => {
    request.onBytes(total - before);
    before = total;
  };
  await readXml(
    { path: file.path, onBytes },
    {
      open: (name, _attributes, at) => {
        text = '';
        if (entry) {
          path.push(localName(name));
          bridges.open(path.join('/'), at);
        } else if (localName(name) === 'FICHE') {
          bridges = new BridgeCollector();
          entry = emptyEntry(bridges.bridges);
          line = at;
        }
      },
      text: piece => {
        if (entry) text += piece;
      },
      close: () => {
        if (!entry) return;
        const key = path.join('/');
        if (path.length > 0) {
          if (Object.hasOwn(FIELDS, key)) FIELDS[key]?.(entry, text);
          bridges.close(key, text);
          if (key === 'STATISTIQUES_PROMOTIONS') sink.skip(message('promotion-statistics'));
          path.pop();
          text = '';
        } else {
          sink.read();
          addCertification(entry, { file: file.file, line }, request, sink);
          entry = undefined;
        }
      },
    },
    {
      root: (name, _attributes, at) => {
        if (localName(name) === 'FICHES') return;
        throw new SourceError({
          file: file.file,
          line: at,
          reason: message('not-rncp', { element: name }),
        });
      },
      repaired: fault => sink.warn(fault.reason, { file: file.file, line: fault.line }),
    },
  );
}

function emptyEntry(bridges: SheetBridges): RegisterEntry {
  return {
    number: '',
    title: '',
    abbreviation: '',
    level: '',
    active: false,
    end: '',
    formacodes: [],
    nsf: [],
    rome: [],
    objective: '',
    content: '',
    results: '',
    bridges,
  };
}
