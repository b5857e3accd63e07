// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Queries for a place, judged with the shipped tables on the communes of each région: the first town suggested is one
// of those expected. About two seconds.
import { createPlaceIndex } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../support/paths.js';

interface CommuneOfCode {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly population?: number;
}

const COMMUNES = join(root, 'node_modules/@etalab/decoupage-administratif/data/communes.json');
const skip = existsSync(COMMUNES) ? false : `no communes of the country in ${COMMUNES} (npm ci)`;

const rowsOf = (path: string): string[][] =>
  readFileSync(join(root, path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(';'));

/** Returns the values of the rows of shipped tables, by code of commune. */
function byCommune(...rows: readonly (readonly [codes: string, names: string])[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [codes, name] of rows)
    for (const code of codes.split(' ')) names.set(code, [...(names.get(code) ?? []), ...name.split('|')]);
  return names;
}

const shipped = (name: string): string[][] => rowsOf(`packages/feed-tools/facts/places/${name}.csv`);

describe('the search of places', { skip }, () => {
  const communes = skip ? [] : (JSON.parse(readFileSync(COMMUNES, 'utf8')) as CommuneOfCode[]);
  const current = communes.filter(({ type }) => type === 'commune-actuelle');
  const areas = byCommune(
    ...['areas-32', 'areas-53', 'intercommunalities']
      .flatMap(shipped)
      .map(([name = '', codes = '']) => [codes, name] as const),
  );
  const otherNames = byCommune(...shipped('former-names').map(([code = '', names = '']) => [code, names] as const));
  const indexOf = (region: string): ReturnType<typeof createPlaceIndex> =>
    createPlaceIndex(
      current
        .filter(commune => commune.region === region)
        .map(({ code, nom: name, departement, population }) => ({
          id: `com-${code}`,
          kind: 'commune' as const,
          code,
          name,
          parents: [`dep-${departement}`],
          ...(population !== undefined && { population }),
          otherNames: otherNames.get(code) ?? [],
          areas: areas.get(code) ?? [],
        })),
    );

  for (const [set, misses] of [
    ['intercommunalities', ['76 thau']],
    ['areas-53', []],
  ] as const)
    it(`finds the towns of ${set}, but for ${misses.length} of 60 queries`, () => {
      const queries = rowsOf(`test/fixtures/places/${set}.csv`);
      assert.equal(queries.length, 60);
      const indexes = new Map(queries.map(([region = '']) => [region, indexOf(region)]));
      const missed = queries.flatMap(([region = '', typedText = '', towns = '']) => {
        const first = indexes.get(region)?.suggest(typedText)[0]?.name ?? '';
        return towns.split('|').includes(first) ? [] : [`${region} ${typedText}`];
      });
      assert.deepEqual(missed, misses);
    });

  it('knows every code of the shipped tables as a commune of today', () => {
    const codes = new Set(current.map(({ code }) => code));
    assert.deepEqual(
      [...areas.keys(), ...otherNames.keys()].filter(code => !codes.has(code)),
      [],
    );
  });
});
