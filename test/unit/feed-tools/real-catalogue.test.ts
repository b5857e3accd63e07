// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Session, Training } from '@orientation-widgets/feed';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SCHOOL_OFFERS } from '../../../scripts/facts/school-offers.mjs';
import { realData, withoutRealData } from '../../support/paths.js';
import { sourceRows } from '../default-feed/facts.js';
import { recordsOf } from './support/built.js';
import { buildHosted } from './support/hosted-command.js';

const JOINED = 'catalogue/catalogue-demo.csv';
const skip =
  withoutRealData || (!existsSync(`${realData}/${JOINED}`) && `no ${JOINED}: the second reader cannot be compared`);

/** A row of the catalogue that another team joined, from the same files, in another language. */
type Row = Record<string, string>;

/** Id of each source of the joined catalogue in this project; the others are left out on purpose. */
const SAME_SOURCES: Readonly<Record<string, string>> = {
  'orion-bts-2024': 'bts-2024',
  'orion-cap-2ndpro-2022': 'affelnet-2022',
  'depp-effectifs-gt-2022': 'series-2022',
  'parcoursup-francuniv': 'parcoursup-2025',
};

describe('the offers of the schools of the region, beside the catalogue of a second reader', { skip }, () => {
  let folder = '';
  let report: BuildReport;
  let rows: Row[] = [];
  let sessions: Session[] = [];
  let places = new Map<string, Place>();
  let trainings = new Map<string, Training>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-tools-catalogue-'));
    const out = join(folder, 'feed');
    report = await buildHosted({ config: SCHOOL_OFFERS, out, folder: realData });
    rows = sourceRows(JOINED, 'utf-8', ';').filter(({ publiable }) => publiable === 'oui');
    sessions = await recordsOf(out, 'sessions');
    places = new Map((await recordsOf(out, 'places')).map(place => [place.id, place]));
    trainings = new Map((await recordsOf(out, 'trainings')).map(training => [training.id, training]));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const uaiOf = ({ providerId = '' }: Session): string => providerId.slice(4).toUpperCase();
  const codeOf = ({ trainingId }: Session): string => {
    const training = trainings.get(trainingId);
    return training?.certifications.find(({ kind }) => kind === 'cfd')?.code ?? fold(training?.title ?? '');
  };
  const mine = (source: string): Session[] => sessions.filter(({ sourceId }) => sourceId === source);
  const theirs = (source: string): Row[] => rows.filter(row => row['source'] === source);
  const routeOf = (row: Row): string => (row['voie'] === 'Apprentissage' ? 'apprenticeship' : 'school');

  it('distinguishes the catalogue’s sources: masters of 2021 and the pupils of 2020 are left out', () => {
    const counts = new Map<string, number>();
    for (const { source = '' } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
    assert.equal(rows.length, 4759);
    assert.deepEqual(Object.fromEntries(counts), {
      'depp-effectifs-gt-2022': 470,
      'orion-bts-2024': 1269,
      'orion-cap-2ndpro-2022': 2016,
      'orion-effectifs-2020': 85,
      'parcoursup-francuniv': 658,
      'trouver-mon-master-2021': 261,
    });
    assert.deepEqual(new Set(sessions.map(({ sourceId }) => sourceId)), new Set(Object.values(SAME_SOURCES)));
  });

  it('has the same offers of BTS, where a second row is a second wish for one diploma', () => {
    const key = (row: Row): string => [row['uai'], row['cfd'] || fold(row['titre'] ?? ''), routeOf(row)].join(' ');
    const publishedRows = mine('bts-2024').map(session => [uaiOf(session), codeOf(session), session.route].join(' '));
    const other = theirs('orion-bts-2024').map(key);
    assert.equal(new Set(publishedRows).size, publishedRows.length);
    assert.deepEqual(difference(new Set(publishedRows), new Set(other)), { onlyFirst: [], onlySecond: [] });
    assert.equal(other.length - new Set(other).size, other.length - publishedRows.length);
  });

  it('has the same places of BTS, once two wishes are added', () => {
    const sums = new Map<string, number>();
    for (const row of theirs('orion-bts-2024')) {
      const key = [row['uai'], row['cfd'] || fold(row['titre'] ?? ''), routeOf(row)].join(' ');
      sums.set(key, (sums.get(key) ?? 0) + Number(row['places']));
    }
    for (const session of mine('bts-2024')) {
      const key = [uaiOf(session), codeOf(session), session.route].join(' ');
      assert.equal(session.capacity, sums.get(key), key);
    }
  });

  it('has the same offers of CAP and bac pro, and nearly the same places', () => {
    const publishedRows = new Map(
      mine('affelnet-2022').map(session => [`${uaiOf(session)} ${codeOf(session)}`, session]),
    );
    const other = new Map(theirs('orion-cap-2ndpro-2022').map(row => [`${row['uai']} ${row['cfd']}`, row]));
    assert.deepEqual(difference(new Set(publishedRows.keys()), new Set(other.keys())), {
      onlyFirst: [],
      onlySecond: [],
    });
    // The catalogue keeps one row an offer: première rather than seconde, and the first of two wishes.
    const wishesByOffer = new Map<string, Set<string>>();
    for (const row of sourceRows('training-figures/orion-capacites-voeux-2nde-pro-cap-2022-hdf.csv', 'utf-8', ';')) {
      const key = `${row["Etablissement d'accueil"]} ${row['MEF STAT 11']?.slice(4)}`;
      wishesByOffer.set(
        key,
        (wishesByOffer.get(key) ?? new Set()).add(`${row['MEF STAT 11']} ${row['Demandes vœux 1']}`),
      );
    }
    const unexplained = [...publishedRows].filter(([key, session]) => {
      const row = other.get(key);
      const places = row?.['places'] === '' ? undefined : Number(row?.['places']);
      const several = (wishesByOffer.get(`${row?.['uai']} ${row?.['mefstat11']?.slice(4)}`)?.size ?? 0) > 1;
      return session.capacity !== places && !several;
    });
    assert.deepEqual(
      unexplained.map(([key]) => key),
      [],
    );
  });

  it('has the same series of lycées', () => {
    const publishedRows = mine('series-2022').map(
      session => `${uaiOf(session)} ${fold(trainings.get(session.trainingId)?.title ?? '')}`,
    );
    const other = theirs('depp-effectifs-gt-2022').map(row => `${row['uai']} ${fold(row['titre'] ?? '')}`);
    const { onlyFirst, onlySecond } = difference(new Set(publishedRows), new Set(other));
    assert.deepEqual([onlyFirst, onlySecond], [[], []]);
  });

  it('has the same offers of Parcoursup, but BTS renewed since', () => {
    const publishedRows = mine('parcoursup-2025').map(
      session => `${uaiOf(session)} ${fold(trainings.get(session.trainingId)?.title ?? '')}`,
    );
    const other = theirs('parcoursup-francuniv').map(row => `${row['uai']} ${fold(withoutSector(row['titre'] ?? ''))}`);
    const { onlyFirst, onlySecond } = difference(new Set(publishedRows), new Set(other));
    // The catalogue takes no BTS from Parcoursup, not even with a name that is new in 2025.
    assert.deepEqual(
      onlyFirst.filter(key => !/^\d{7}[A-Z] bts/.test(key)),
      [],
    );
    const names = new Set(
      sourceRows('training-figures/orion-bts-voeux-capacites-2024-hdf.csv', 'utf-8', ';').map(
        row => `${row['UAI']} ${fold(row['LIBELLÉFORMATION'] ?? '')}`,
      ),
    );
    assert.deepEqual(
      onlySecond.filter(key => !names.has(key)),
      [],
    );
    assert.deepEqual([onlyFirst.length, onlySecond.length], [27, 27]);
  });

  it('puts each establishment where the catalogue does', () => {
    const expected = new Map(rows.filter(({ source = '' }) => source in SAME_SOURCES).map(row => [row['uai'], row]));
    const far: string[] = [];
    for (const [uai = '', row] of expected) {
      if (row['source'] === 'parcoursup-francuniv') continue;
      const place = places.get(`uai-${uai.toLowerCase()}`);
      if (
        place?.communeCode !== row['code_commune'] ||
        place?.lat !== Number(row['lat']) ||
        place.lon !== Number(row['lon'])
      )
        far.push(uai);
    }
    assert.deepEqual(far, []);
  });

  it('names diplomas as the official list does', () => {
    const faults: string[] = [];
    for (const row of rows) {
      const training = row['cfd'] ? trainings.get(`cfd-${row['cfd']}`) : undefined;
      if (!training || row['nom_source'] !== 'diplomesProfessionnels') continue;
      if (!fold(training.title).endsWith(fold(row['diplome_officiel'] ?? '')))
        faults.push(`${training.title} | ${row['titre']}`);
    }
    assert.deepEqual([...new Set(faults)], []);
  });

  it('has the offers of the catalogue by département, each diploma once', () => {
    const count = (list: readonly string[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const item of list) counts[item] = (counts[item] ?? 0) + 1;
      return counts;
    };
    const publishedRows = count(sessions.map(session => uaiOf(session).slice(1, 3)));
    const other = count(rows.filter(({ source = '' }) => source in SAME_SOURCES).map(({ dep = '' }) => dep));
    assert.deepEqual(other, { '02': 419, '59': 2038, '60': 459, '62': 1049, '80': 448 });
    assert.deepEqual(publishedRows, { '02': 419, '59': 2008, '60': 456, '62': 1046, '80': 443 });
  });

  it('reports the establishments that no directory places, and drops them', () => {
    const dropped = report.sources.flatMap(({ id, dropped }) => dropped.map(({ code, count }) => [id, code, count]));
    assert.deepEqual(dropped, [
      ['bts-2024', 'establishment-unknown', 100],
      ['bts-2024', 'establishment-without-commune', 24],
      ['affelnet-2022', 'establishment-unknown', 2],
    ]);
  });
});

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '');
}

function withoutSector(title: string): string {
  return title.replace(/^BTS - Agricole - /, 'BTSA ').replace(/^BTS - (Services|Production) - /, 'BTS ');
}

function difference(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): { onlyFirst: string[]; onlySecond: string[] } {
  return {
    onlyFirst: [...first].filter(item => !second.has(item)).sort(),
    onlySecond: [...second].filter(item => !first.has(item)).sort(),
  };
}
