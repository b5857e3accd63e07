// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';
import { readSasFormats } from './read-sas-formats.js';
import { fapLabelsSignature } from './signature.js';
import './messages.js';

/** A code of the nomenclature with its official label. */
interface Label {
  code: string;
  label: string;
}

/**
 * Labels of the FAP families, 2009 or 2021 (Dares), which the joins use to match the families of both versions. Adds no
 * record. Recognised layouts: `fap`, `libelle`; the nomenclature of 2021 (`code_fap_228`, `intitule_fap_228`, and so
 * on for each level); the SAS formats of 2009.
 */
export const fapLabels: Reader = {
  kind: 'fap-labels',
  name: 'libellés FAP',
  signature: fapLabelsSignature,
  provenance: { title: 'Nomenclature des familles professionnelles', publisher: 'Dares' },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const labels = (await sasLabels(file, request, sink)) ?? (await tableLabels(file, request, sink));
      const year = labels.some(({ code }) => /^[A-Z]\dX/.test(code)) ? 2021 : 2009;
      for (const { code, label } of labels) request.tables.fapLabels[year].set(code, label);
    }
  },
};

async function sasLabels(file: InputFile, request: ReadRequest, sink: Sink): Promise<Label[] | undefined> {
  const entries = await readSasFormats(file, request);
  if (!entries) return undefined;
  const labels: Label[] = [];
  for (const { values, label, line } of entries) {
    sink.read();
    const [code = ''] = values;
    // Each label repeats its code: "A0Z00 : Agriculteurs indépendants".
    const text = label.replace(/^\w+\s*:\s*/, '').trim();
    if (isFap(code) && text !== '') labels.push({ code, label: text });
    else sink.skip(message('family-group-unknown'));
    if (values.length > 1) sink.warn(message('label-of-several-codes'), { file: file.file, line });
  }
  return labels;
}

async function tableLabels(source: InputFile, request: ReadRequest, sink: Sink): Promise<Label[]> {
  const labels: Label[] = [];
  let pairs: [code: string, label: string][] = [];
  const mismatch = (names: readonly string[]): Message | undefined => {
    pairs = pairsOf(names);
    return pairs.length === 0 ? message('label-columns-not-found') : undefined;
  };
  for await (const { row, file } of tableRows(source, { mismatch }, request, sink)) {
    for (const [codeColumn, labelColumn] of pairs) {
      const code = row.get(codeColumn);
      const label = row.get(labelColumn);
      if (isFap(code) && label !== '') labels.push({ code, label });
      else if (/^(ENS(EM)?|Z+)$/.test(code)) sink.skip(message('all-jobs-row'));
      else if (code !== '' || label !== '')
        sink.drop(message('not-a-labelled-fap-code', { value: code }), { file, line: row.line });
    }
  }
  return labels;
}

/** Returns the columns of codes, each with the column of its labels: `code_fap_228` with `intitule_fap_228`. */
function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const level = /^code fap( \d+)?$/.exec(name)?.[1] ?? '';
    const isCode = name === 'fap' || /^code fap/.test(name);
    const labelNames = [
      `intitule fap${level}`,
      `libelle fap${level}`,
      ...(level === '' ? ['libelle', 'intitule'] : []),
    ];
    const label = isCode ? labelNames.find(other => names.includes(other)) : undefined;
    return label === undefined ? [] : [[name, label]];
  });
}

function isFap(code: string): boolean {
  return /^[A-Z]((\d[A-Z]|[A-Z]X)(\d\d[a-z]?)?)?$/.test(code);
}
