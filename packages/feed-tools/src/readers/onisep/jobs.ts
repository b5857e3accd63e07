// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { jobTitleOf } from '../../text/job-title.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { capitalised, ODBL, onisepCode, onisepDomains, onisepId, onisepProvenance } from './common.js';
import { readPortalTable, type PortalRow } from './portal-table.js';
import { onisepJobsSignature } from './signature.js';
import './messages.js';

/** Jobs of Onisep (Idéo-Métiers), CSV or XML. The rows of a job, one for each publication about it, make one record. */
export const onisepJobs: Reader = {
  kind: 'onisep-jobs',
  name: 'métiers Onisep',
  signature: onisepJobsSignature,
  shareAlike: ODBL,
  provenance: onisepProvenance('Onisep, Idéo-Métiers'),
  async read(request, sink) {
    const met = new Set<string>();
    for (const file of await sourceFiles(request.source)) {
      const onRow = (row: PortalRow): void => {
        const code = onisepCode(row.get('lien site onisep.fr'), 'MET');
        const label = row.get('libellé métier');
        const at = { file: file.file, line: row.line };
        if (code === '') sink.drop(message('not-an-onisep-job', { value: row.get('lien site onisep.fr') }), at);
        else if (label === '') sink.drop(message('no-title'), at);
        else if (met.has(code)) sink.skip(message('another-publication'));
        else {
          met.add(code);
          sink.add('jobs', jobOf(row, code, label, request.source.id));
        }
      };
      await readPortalTable(
        file,
        { required: ['libellé métier', 'lien site onisep.fr', 'code ROME'], onRow },
        request,
        sink,
      );
    }
  },
};

function jobOf(row: PortalRow, code: string, label: string, sourceId: string): Job {
  const rome = row.get('code ROME');
  return {
    // The id is independent of the source, so that the later of two editions completes the earlier.
    id: onisepId('onisep', code),
    title: titleOf(label),
    ...(/^[A-Z]\d{4}$/.test(rome) && { rome: [rome] }),
    sectors: onisepDomains(row.get('domaine/sous-domaine')),
    skills: [],
    conditions: [],
    related: [],
    links: [{ label: 'Fiche métier Onisep', url: row.get('lien site onisep.fr') }],
    sourceId,
  };
}

/** Returns the title of a label; one with several slashes does not show where each form ends, and is used for both. */
function titleOf(label: string): Job['title'] {
  const title = label.split('/').length > 2 ? { feminine: label, masculine: label } : jobTitleOf(label);
  return { feminine: capitalised(title.feminine), masculine: capitalised(title.masculine) };
}
