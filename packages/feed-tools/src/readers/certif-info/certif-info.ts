// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { CsvRow } from '../../csv/read-csv.js';
import { message } from '../../messages/message.js';
import { csvRows } from '../csv-source.js';
import type { Reader, ReadRequest } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { certifInfoSignature } from './signature.js';
import './messages.js';

type Certification = Training['certifications'][number];

/** A certification from its first row, with the codes of all its rows, which differ only by a code. */
interface CollectedCertification {
  training: Training;
  certifications: Map<string, Certification>;
}

/** Certifications published by Certif Info (Onisep and Centre Inffo). Rows that share a code make one training. */
export const certifInfo: Reader = {
  kind: 'certif-info',
  name: 'Certif Info',
  signature: certifInfoSignature,
  provenance: { title: 'Certif Info', publisher: 'Onisep et Centre Inffo', url: 'https://www.intercariforef.org' },
  async read(request, sink) {
    const certificationsById = new Map<string, CollectedCertification>();
    const required = [
      'Code_Diplome',
      'Libelle_Diplome',
      'Code_Niveau_Europeen',
      'Code_RNCP',
      'Code_RS',
      'Etat_Libelle',
    ];
    for (const file of await sourceFiles(request.source)) {
      for await (const row of csvRows(file, required, request, sink)) {
        const at = { file: file.file, line: row.line };
        const code = row.get('Code_Diplome');
        const status = row.get('Etat_Libelle');
        if (status !== 'Publié') sink.skip(message('certification-not-published'));
        else if (!/^\d+$/.test(code)) sink.drop(message('not-a-certif-info-code', { value: code }), at);
        else if (row.get('Libelle_Diplome') === '') sink.drop(message('no-title'), at);
        else {
          const training = trainingOf(row, code, request.source.id);
          const earlier = certificationsById.get(code);
          if (earlier) sink.skip(message('code-merged'));
          const collected = earlier ?? { training, certifications: new Map() };
          for (const certification of training.certifications)
            collected.certifications.set(keyOf(certification), certification);
          certificationsById.set(code, collected);
          if (domainCodes(row).length > 0) sink.warn(message('rome-domain'), at);
        }
      }
    }
    for (const collected of certificationsById.values()) {
      const training = { ...collected.training, certifications: [...collected.certifications.values()] };
      sink.add('trainings', training);
      remember(training, request);
    }
  },
};

function trainingOf(row: CsvRow, code: string, sourceId: string): Training {
  const certifications: Training['certifications'] = [{ kind: 'certifinfo', code }];
  const codes = [
    ['rncp', row.get('Code_RNCP').replace(/^RNCP/i, '')],
    ['rs', row.get('Code_RS').replace(/^RS/i, '')],
    ['cfd', row.get('Code_Scolarité')],
    ['onisep', row.get('codeIdeo2')],
  ] as const;
  for (const [kind, value] of codes) if (value !== '') certifications.push({ kind, code: value });
  const level = /^[1-8]$/.test(row.get('Code_Niveau_Europeen')) ? Number(row.get('Code_Niveau_Europeen')) : null;
  return {
    id: `certifinfo-${code}`,
    title: row.get('Libelle_Diplome'),
    certifications,
    certifying: true,
    level,
    entryLevel: null,
    domains: [],
    formacodes: [row.get('Code_FormaCode')].filter(text => /^\d{5}$/.test(text)),
    nsf: [row.get('Code_Nsf')].filter(text => /^\d{3}$/.test(text)),
    rome: romeCodes(row).filter(rome => !isDomain(rome)),
    sourceId,
  };
}

function romeCodes(row: CsvRow): string[] {
  const codes = [1, 2, 3, 4, 5].map(n => row.get(`Code_Rome_${n}`));
  return [...new Set(codes.filter(code => /^[A-Z]\d{4}$/.test(code)))];
}

function domainCodes(row: CsvRow): string[] {
  return romeCodes(row).filter(isDomain);
}

/** Whether a code is a whole professional domain, such as `M1700`. */
function isDomain(rome: string): boolean {
  return rome.endsWith('00');
}

function keyOf({ kind, code }: Certification): string {
  return `${kind} ${code}`;
}

function remember({ certifications, level, rome, nsf, formacodes, sourceId }: Training, request: ReadRequest): void {
  const facts = { sourceId, level, rome, nsf, formacodes };
  const diplomas = certifications.filter(({ kind }) => kind === 'cfd').map(({ code }) => code);
  // Certifications without a diploma are recorded too: a code that they share with another then identifies no single
  // diploma.
  if (diplomas.length === 0) diplomas.push('');
  for (const { kind, code } of certifications) {
    if (kind !== 'certifinfo' && kind !== 'rncp' && kind !== 'rs') continue;
    const key = keyOf({ kind, code });
    const { cfdOfCertification } = request.tables;
    for (const cfd of diplomas) cfdOfCertification.set(key, (cfdOfCertification.get(key) ?? new Set()).add(cfd));
    if (!request.tables.certifications.has(key)) request.tables.certifications.set(key, [facts]);
  }
}
