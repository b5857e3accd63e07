// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { capitalised, ODBL, onisepCode, onisepId, onisepProvenance } from './common.js';
import { readPortalTable, type PortalRow } from './portal-table.js';
import { onisepPassageSignature } from './signature.js';
import './messages.js';

/**
 * Correspondence between the trainings of Onisep and the codes of certifications: Certif Info, RNCP, code scolarité. A
 * training that covers several certifications gets all their codes, and the level common to them.
 */
export const onisepPassage: Reader = {
  kind: 'onisep-passage',
  name: 'table de passage Onisep',
  signature: onisepPassageSignature,
  shareAlike: ODBL,
  provenance: onisepProvenance('Onisep, table de passage des certifications et des formations'),
  async read(request, sink) {
    const required = ['certif_info_ci_identifiant', 'ci_code_rncp', 'ci_code_scolarite', 'ideo_identifiant_formation'];
    const trainings = new Map<string, Training>();
    for (const file of await sourceFiles(request.source)) {
      const onRow = (row: PortalRow): void => {
        const trainingId = row.get('ideo_identifiant_formation');
        const code = onisepCode(trainingId, 'FOR');
        if (trainingId === '') return sink.skip(message('certification-without-onisep-training'));
        if (code === '')
          return sink.drop(message('not-an-onisep-training', { value: trainingId }), {
            file: file.file,
            line: row.line,
          });
        const training = trainings.get(code) ?? trainingOf(row, code, request.source.id);
        const level = levelOf(row);
        if (training.level !== level) training.level = null;
        for (const more of certificationsOf(row)) addOnce(training.certifications, more);
        trainings.set(code, training);
      };
      await readPortalTable(file, { required, onRow }, request, sink);
    }
    for (const training of trainings.values()) sink.add('trainings', training);
  },
};

function trainingOf(row: PortalRow, code: string, sourceId: string): Training {
  return {
    id: onisepId(sourceId, code),
    title: capitalised(row.get('ideo_libelle_complet_formation') || row.get('ci_intitule')),
    certifications: [{ kind: 'onisep', code }],
    certifying: row.get('ci_certifiant') !== 'Non',
    level: levelOf(row),
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    sourceId,
  };
}

function levelOf(row: PortalRow): number | null {
  const level = row.get('ci_niveau_europeen');
  return /^[1-8]$/.test(level) ? Number(level) : null;
}

function certificationsOf(row: PortalRow): Training['certifications'] {
  const codes = [
    ['certifinfo', row.get('certif_info_ci_identifiant')],
    ['rncp', row.get('ci_code_rncp').replace(/^RNCP/i, '')],
    ['cfd', row.get('ci_code_scolarite')],
  ] as const;
  return codes.flatMap(([kind, code]) => (code === '' ? [] : [{ kind, code }]));
}

function addOnce(list: Training['certifications'], { kind, code }: Training['certifications'][number]): void {
  if (!list.some(certification => certification.kind === kind && certification.code === code))
    list.push({ kind, code });
}
