// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { readLheo } from './read-lheo.js';
import type { LheoProblem } from './types.js';
import { lheoSignature } from './signature.js';
import './messages.js';

/** Training offers of the Carif-Oref in LHÉO 2.2 or 2.3 (http://lheo.gouv.fr), `offres` and `lheo-index`. */
export const lheo: Reader = {
  kind: 'lheo',
  name: 'offre de formation LHÉO',
  signature: lheoSignature,
  provenance: { title: 'Offre de formation (LHÉO)', publisher: 'Carif-Oref', url: 'https://lheo.gouv.fr' },
  settings: ['keepOutside'],
  checkSettings({ keepOutside }, refuse) {
    if (keepOutside !== undefined && typeof keepOutside !== 'boolean')
      refuse('/keepOutside', message('should-be-true-or-false'));
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) await readOne(file.path, file.file, request, sink);
  },
};

async function readOne(path: string, name: string, request: ReadRequest, sink: Sink): Promise<void> {
  let before = 0;
  const counts = await readLheo(
    {
      path,
      sourceId: request.source.id,
      today: request.today,
      territory: request.scope.id,
      keepOutside: request.source.settings['keepOutside'] === true,
      onBytes: total => {
        request.onBytes(total - before);
        before = total;
      },
    },
    {
      training: (record, line) => sink.add('trainings', record, { file: name, line }),
      session: (record, line) => sink.add('sessions', record, { file: name, line }),
      place: record => sink.add('places', record),
      provider: record => sink.add('providers', record),
      samePlace: (id, of) => request.tables.samePlaces.set(id, of),
      problem: problem => report(problem, name, sink),
    },
  );
  sink.read(counts.offers + counts.sessionsRead);
  if (counts.expired > 0) sink.skip(message('session-over'), counts.expired);
  if (counts.outside > 0) sink.skip(message('session-outside-territory'), counts.outside);
  if (counts.duplicates > 0) sink.skip(message('offer-repeated'), counts.duplicates);
}

function report(problem: LheoProblem, file: string, sink: Sink): void {
  const at = { file, line: problem.line };
  if (problem.severity === 'dropped') sink.drop(problem.reason, at);
  else sink.warn(problem.reason, at);
}
