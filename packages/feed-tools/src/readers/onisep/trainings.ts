// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { capitalised, ODBL, onisepCode, onisepDomains, onisepId, onisepProvenance } from './common.js';
import { readPortalTable, type PortalRow } from './portal-table.js';
import { onisepTrainingsSignature } from './signature.js';
import './messages.js';

/**
 * Trainings of Onisep (Idéo-Formations initiales en France), CSV or XML.
 *
 * The column "niveau RNCP" still uses the levels of 1969, where 3 is bac + 2: the level is read from "libellé niveau
 * RNCP".
 */
export const onisepTrainings: Reader = {
  kind: 'onisep-trainings',
  name: 'formations Onisep',
  signature: onisepTrainingsSignature,
  shareAlike: ODBL,
  provenance: onisepProvenance('Onisep, Idéo-Formations initiales en France'),
  async read(request, sink) {
    const required = ['libellé formation principal', 'code RNCP', 'libellé niveau RNCP', 'lien site onisep.fr'];
    for (const file of await sourceFiles(request.source)) {
      const onRow = (row: PortalRow): void => {
        const code = onisepCode(row.get('lien site onisep.fr'), 'FOR');
        const at = { file: file.file, line: row.line };
        if (code === '')
          sink.drop(message('not-an-onisep-training-address', { value: row.get('lien site onisep.fr') }), at);
        else if (row.get('libellé formation principal') === '') sink.drop(message('no-title'), at);
        else sink.add('trainings', trainingOf(row, code, request.source.id));
      };
      await readPortalTable(file, { required, onRow }, request, sink);
    }
  },
};

function trainingOf(row: PortalRow, code: string, sourceId: string): Training {
  const rncp = /^(?:RNCP)?(\d+)$/.exec(row.get('code RNCP'))?.[1];
  const level = /^niveau ([1-8])\b/.exec(row.get('libellé niveau RNCP'))?.[1];
  const nsf = row.get('code CNIS') || row.get('code NSF');
  return {
    id: onisepId(sourceId, code),
    title: capitalised(row.get('libellé formation principal')),
    certifications: [{ kind: 'onisep', code }, ...(rncp === undefined ? [] : [{ kind: 'rncp' as const, code: rncp }])],
    certifying: level !== undefined,
    level: level === undefined ? null : Number(level),
    entryLevel: null,
    domains: onisepDomains(row.get('domaine/sous-domaine')),
    formacodes: [],
    nsf: /^\d{3}[a-z]?$/.test(nsf) ? [nsf] : [],
    rome: [],
    url: row.get('lien site onisep.fr'),
    sourceId,
  };
}
