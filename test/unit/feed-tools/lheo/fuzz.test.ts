// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// For any file, the reader returns valid records or throws one SourceError.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '@orientation-widgets/feed';
import { SourceError } from '../../../../packages/feed-tools/src/source/source-error.js';
import { collectText, fixture } from './support/collect.js';
import type { Reading } from './support/collect.js';

const RUNS = Number(process.env.FC_RUNS ?? 400);

/** Returns the records read, or undefined when the file is rejected as it should be. */
async function readOrRefuse(content: string | Uint8Array): Promise<Reading | undefined> {
  try {
    return await collectText(content);
  } catch (error) {
    assert.ok(error instanceof SourceError, String(error));
    assert.ok(error.reason.length > 0);
    return undefined;
  }
}

function assertSound(reading: Reading): void {
  const { trainings, sessions, places, providers } = reading;
  const manifest = {
    formatVersion: '1.0',
    title: 't',
    publisher: { name: 'p' },
    language: 'fr',
    updated: '2026-11-24T00:00:00Z',
    territory: 'reg-32',
  };
  const feed = readFeed({ ...manifest, trainings, sessions, places, providers });
  assert.ok(feed.ok);
  assert.deepEqual(feed.problems, [], 'every record is valid against the schema of the feed');
  const ids = { trainings: idsOf(trainings), places: idsOf(places), providers: idsOf(providers) };
  idsOf(sessions);
  for (const session of sessions) {
    assert.ok(ids.trainings.has(session.trainingId));
    assert.ok(session.placeId === null || ids.places.has(session.placeId));
    assert.ok(session.providerId === undefined || ids.providers.has(session.providerId));
  }
  for (const training of trainings)
    assert.ok(training.providerId === undefined || ids.providers.has(training.providerId));
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  const ids = new Set(records.map(({ id }) => id));
  assert.equal(ids.size, records.length, 'ids are unique');
  return ids;
}

const NAMES = [
  'lheo',
  'offres',
  'formation',
  'action',
  'session',
  'intitule-formation',
  'objectif-formation',
  'domaine-formation',
  'code-FORMACODE',
  'code-ROME',
  'certification',
  'code-RNCP',
  'code-niveau-sortie',
  'lieu-de-formation',
  'coordonnees',
  'adresse',
  'geolocalisation',
  'latitude',
  'longitude',
  'codepostal',
  'ville',
  'ligne',
  'periode',
  'debut',
  'fin',
  'organisme-formateur',
  'organisme-formation-responsable',
  'SIRET',
  'nom-organisme',
  'extras',
  'extra',
  'resume-offre',
  'urlweb',
  'prix-total-TTC',
  'cycle',
  'type-cycle',
  'organisme-financeur',
  'code-financeur',
  '__proto__',
  'constructor',
  'inconnu',
];
const VALUES = [
  '-',
  '',
  '0',
  '1',
  '13',
  '20270901',
  '20270900',
  '00000000',
  '99999999',
  '50.63',
  '3,06',
  '59000',
  'Lille',
  '14_AF_1_SE_2',
  '00000000100015',
  'https://example.org',
  '&lt;p&gt;',
  '&amp;eacute;',
  '🙂',
  '1e999',
];

interface Node {
  readonly name: string;
  readonly numero: string;
  readonly children: readonly (Node | string)[];
}
const value = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ maxLength: 12 }).map(text => text.replace(/[<&\p{Cc}\p{Cs}]/gu, '')),
);
const node = fc.letrec<{ node: Node; item: Node | string }>(tie => ({
  node: fc.record({
    name: fc.constantFrom(...NAMES),
    numero: value,
    children: fc.array(tie('item'), { maxLength: 6 }),
  }),
  item: fc.oneof({ maxDepth: 6, withCrossShrink: true }, value, tie('node')),
})).node;

function xml({ name, numero, children }: Node): string {
  const attribute = numero.replaceAll('"', '');
  return `<${name} numero="${attribute}" info="dispositif">${children.map(child => (typeof child === 'string' ? child : xml(child))).join('')}</${name}>`;
}

test('any nesting of the elements of LHÉO gives valid records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(node, { maxLength: 5 }), async nodes => {
      const reading = await readOrRefuse(
        `<lheo><offres><formation>${nodes.map(xml).join('')}</formation>${nodes.map(xml).join('')}</offres></lheo>`,
      );
      assert.ok(reading !== undefined, 'well-formed LHÉO is never refused');
      assertSound(reading);
    }),
    { numRuns: RUNS },
  );
});

for (const name of ['offres-2.3.xml', 'offres-2.2-faults.xml', 'index-2.2.xml', 'edof-latin1.xml']) {
  const bytes = readFileSync(fixture(name));
  const position = fc.nat({ max: bytes.length - 1 });
  test(`${name}, damaged anywhere, is read or refused`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(position, fc.nat({ max: 255 })), { maxLength: 4 }),
        fc.option(position),
        async (changes, cut) => {
          const damaged = Uint8Array.from(bytes);
          for (const [at, byte] of changes) damaged[at] = byte;
          const reading = await readOrRefuse(cut === null ? damaged : damaged.subarray(0, cut));
          if (reading !== undefined) assertSound(reading);
        },
      ),
      { numRuns: RUNS },
    );
  });
}

test('any text in any field gives valid records', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', ';', 'p', '/', '-', '!', '#', 'x', '1', ' ', '\n') }),
  );
  const escape = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', '');
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom(
        'intitule-formation',
        'objectif-formation',
        'urlweb',
        'code-RNCP',
        'debut',
        'prix-total-TTC',
        'ville',
        'nom-organisme',
        'latitude',
      ),
      async (raw, field) => {
        const reading = await readOrRefuse(
          `<lheo><offres><formation numero="1"><intitule-formation>Soudeur</intitule-formation><${field}>${escape(raw)}</${field}><action><${field}>${escape(raw)}</${field}><lieu-de-formation><${field}>${escape(raw)}</${field}></lieu-de-formation><session><${field}>${escape(raw)}</${field}></session></action><organisme-formation-responsable><${field}>${escape(raw)}</${field}></organisme-formation-responsable></formation></offres></lheo>`,
        );
        if (reading !== undefined) assertSound(reading);
      },
    ),
    { numRuns: RUNS },
  );
});
