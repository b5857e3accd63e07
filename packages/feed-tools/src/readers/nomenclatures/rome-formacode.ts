// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { readText, sniffEncoding } from '../../text/decode.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { romeFormacodeSignature } from './signature.js';
import './messages.js';

/** Start of an entry, such as "• achats M1101 ______achat 340 24 achat international 342 92". */
const BULLET = '•';
const ENTRY = /\s([A-Z]\d{4})\s*_([^]*)$/;

/** Entry of the table of ROME 2, such as "11111;Employé de ménage à domicile;SERVICE MAISON 42079". */
const OLD_ENTRY = /^\d{5};[^;]+;.*\d{5}/;

/** Maximum length of a line, in characters; the longest of the list has 2 000. */
const MAX_LINE = 100_000;

/**
 * ROME codes of each Formacode: the list "ROME > Formacode" of Centre Inffo, as text extracted from its pages, where a
 * Formacode is written in two groups of digits. Used by the joins; adds no record.
 *
 * The table of ROME 2 (codes of five digits, replaced in 2009) is recognised and skipped: no published table converts
 * it to current codes.
 */
export const romeFormacode: Reader = {
  kind: 'rome-formacode',
  name: 'passage ROME – Formacode',
  signature: romeFormacodeSignature,
  provenance: {
    title: 'Correspondance ROME – Formacode',
    publisher: 'Centre Inffo',
    url: 'https://formacode.centre-inffo.fr',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) await readOne(file, request, sink);
  },
};

async function readOne(file: InputFile, request: ReadRequest, sink: Sink): Promise<void> {
  let rest = '';
  let line = 0;
  const read = (text: string): void => {
    line++;
    readLine(text, { file: file.file, line }, request, sink);
  };
  for await (const text of readText(file.path, await sniffEncoding(file.path), request.onBytes)) {
    const lines = (rest + text).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE)
      throw new SourceError({ file: file.file, line: line + 1, reason: message('line-too-long') });
    for (const each of lines) read(each);
  }
  if (rest.trim() !== '') read(rest);
}

function readLine(text: string, at: { file: string; line: number }, request: ReadRequest, sink: Sink): void {
  const entry = text.trimStart().startsWith(BULLET) ? ENTRY.exec(text) : null;
  if (!entry) {
    if (!OLD_ENTRY.test(text)) return;
    sink.read();
    return sink.skip(message('rome-2-code'));
  }
  sink.read();
  const [, rome = '', terms = ''] = entry;
  const codes = [...terms.matchAll(/(?<!\d)(\d{3}) ?(\d{2})(?!\d)/g)].map(([, field = '', rank = '']) => field + rank);
  if (codes.length === 0) sink.drop(message('no-formacode', { rome }), at);
  const { romeOfFormacode } = request.tables;
  for (const code of codes) {
    const jobCodes = romeOfFormacode.get(code) ?? { sourceId: request.source.id, rome: new Set() };
    jobCodes.rome.add(rome);
    romeOfFormacode.set(code, jobCodes);
  }
}
