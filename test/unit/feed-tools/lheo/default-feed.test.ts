// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The default feed written in LHÉO 2.3, then read by the reader of LHÉO: what LHÉO can say comes back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import { LheoDocument, type LheoRecords } from '../../../../packages/feed-tools/src/lheo-export/lheo-document.js';
import { Numeros } from '../../../../packages/feed-tools/src/lheo-export/numeros.js';
import { records } from '../../default-feed/facts.js';
import { collectText, type Reading } from './support/collect.js';

const TODAY = '2026-11-24';

const feed: Required<LheoRecords> & {
  readonly trainings: Training[];
  readonly sessions: Session[];
  readonly places: Place[];
  readonly providers: Provider[];
} = {
  trainings: records('trainings'),
  sessions: records('sessions'),
  places: records('places'),
  providers: records('providers'),
};

const textOf = (source: LheoRecords): string => [...new LheoDocument(source)].join('');

const sorted = (lines: readonly string[]): string[] => lines.toSorted();
const lineOf = (values: readonly unknown[]): string => JSON.stringify(values);

/** What LHÉO says of the trainings that have a session. */
function trainingLines({ trainings, sessions }: Pick<Reading, 'trainings' | 'sessions'>): string[] {
  const ids = new Set(sessions.map(({ trainingId }) => trainingId));
  return sorted(
    trainings
      .filter(({ id }) => ids.has(id))
      .map(({ title, level, entryLevel, certifying, certifications, formacodes, nsf, rome }) =>
        lineOf([
          ...[title.replace(/\s+/g, ' '), level, entryLevel, certifying],
          // LHÉO has room for five Formacodes, three NSF groups and five ROME codes.
          ...[formacodes.slice(0, 5), nsf.slice(0, 3), rome.slice(0, 5)],
          certifications.filter(({ kind }) => kind === 'rncp' || kind === 'rs').map(({ kind, code }) => [kind, code]),
        ]),
      ),
  );
}

/** What LHÉO says of the sessions, with the title of their training and the name of their place. */
function sessionLines({ trainings, sessions, places }: Pick<Reading, 'trainings' | 'sessions' | 'places'>): string[] {
  const titles = new Map(trainings.map(({ id, title }) => [id, title.replace(/\s+/g, ' ')]));
  const placesById = new Map(places.map(place => [place.id, place]));
  return sorted(
    sessions.map(({ trainingId, placeId, route, start, end }) => {
      const { postalCode, communeName } = placesById.get(placeId ?? '') ?? {};
      return lineOf([titles.get(trainingId), postalCode, communeName, route, start, end]);
    }),
  );
}

describe('the default feed in LHÉO 2.3', () => {
  test('comes back with its trainings and its sessions', async () => {
    const reading = await collectText(textOf(feed), { today: TODAY });
    // LHÉO requires a SIRET, which few establishments of the feed have.
    const codes = reading.problems.map(({ reason }) => `${reason.code} ${JSON.stringify(reason.params)}`);
    assert.deepEqual([...new Set(codes)], ['not-a-siret {"value":"00000000000000"}']);
    assert.deepEqual(sessionLines(reading), sessionLines(feed));
    assert.deepEqual(trainingLines(reading), trainingLines(feed));
  });

  test('is the same text once written again', async () => {
    const first = await collectText(textOf(feed), { today: TODAY });
    const second = await collectText(textOf(first), { today: TODAY });
    assert.deepEqual(trainingLines(second), trainingLines(first));
    assert.deepEqual(sessionLines(second), sessionLines(first));
    assert.equal(second.providers.length, first.providers.length);
  });

  test('has each numero once in its kind', () => {
    const numeros = new Numeros();
    for (const kind of ['trainings', 'sessions', 'providers'] as const) {
      const numbers = feed[kind].map(({ id }) => numeros.of(kind, id));
      assert.equal(new Set(numbers).size, numbers.length, kind);
    }
  });
});

describe('the numero of a record', () => {
  test('differs from that of another, whatever their ids are made of', () => {
    const long = 'x'.repeat(100);
    const ids = ['c:b-x', 'a:x', 'b:x', 'b-x', `a:${long}1`, `a:${long}2`, 'a:é 1', 'a:è 1', 'a:', 'b:', '::', 'b:-2'];
    const numeros = new Numeros();
    const numbers = ids.map(id => numeros.of('trainings', id));
    assert.equal(new Set(numbers).size, ids.length, numbers.join(' '));
    // A reader keeps 80 characters, letters, digits and a few signs.
    for (const numero of numbers) assert.match(numero, /^[\w.-]{1,80}$/);
    assert.deepEqual(
      ids.map(id => numeros.of('trainings', id)),
      numbers,
    );
  });
});
