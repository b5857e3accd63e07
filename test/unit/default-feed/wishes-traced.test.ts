// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Wishes for each offer and openings of each family, computed again from the lines of the producers' files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '@orientation-widgets/feed';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

interface Offer {
  year: number;
  wishCount: number;
  places: number;
}

/** Adds up the lines of one file by establishment, diploma and route, for the first year of study only. */
function offersOf(
  path: string,
  columns: Readonly<Record<'uai' | 'mef' | 'wishCount' | 'places', string>>,
): Map<string, Offer> {
  const cfds = new Map(
    sourceRows('nomenclatures/bcn-2025/nMef.csv', 'utf-8', ';').map(row => [
      row['MEF_STAT_11'],
      row['FORMATION_DIPLOME'],
    ]),
  );
  const offers = new Map<string, Offer>();
  const lines = new Set<string>();
  for (const row of sourceRows(path, 'utf-8', ';')) {
    const mef = row[columns.mef] ?? '';
    const route = /apprentissage/i.test(row['STATUT'] ?? '') ? 2 : 1;
    const [wishCount, places] = [Number(row[columns.wishCount]), Number(row[columns.places])];
    const key = `${row[columns.uai]?.slice(0, 7)}-${cfds.get(mef)}-${route}`;
    const line = [key, mef, wishCount, places, row['libelle_mef'] ?? row['LIBELLÉFORMATION']].join(' ');
    if (lines.has(line)) continue;
    lines.add(line);
    const year = Number(mef[3]);
    const offer = offers.get(key);
    if (!offer || year < offer.year) offers.set(key, { year, wishCount, places });
    else if (year === offer.year)
      offers.set(key, { year, wishCount: offer.wishCount + wishCount, places: offer.places + places });
  }
  return offers;
}

/** Counts the sessions with the same figures as the lines of their code, and lists those that differ. */
function compared(
  sessions: readonly Session[],
  offers: ReadonlyMap<string, Offer>,
): { same: number; different: string[] } {
  const different: string[] = [];
  let same = 0;
  for (const { id, firstWishes, confirmedWishes, capacity, entryYear = 1 } of sessions) {
    const offer = offers.get(id.slice('offre-'.length));
    if (!offer) continue;
    const isSame =
      (firstWishes ?? confirmedWishes) === offer.wishCount &&
      (capacity ?? 999) === offer.places &&
      (confirmedWishes !== undefined || Math.max(1, offer.year) === entryYear);
    if (isSame) same++;
    else
      different.push(
        `${id}: ${firstWishes ?? confirmedWishes} for ${capacity}, not ${offer.wishCount} for ${offer.places}`,
      );
  }
  return { same, different };
}

test('first wishes of CAP and bacs pro are those of the lines of Affelnet', { skip: withoutRealData }, () => {
  const sessions = records('sessions').filter(({ sourceId }) => sourceId === 'affelnet-2022');
  assert.ok(sessions.every(({ firstWishes }) => firstWishes !== undefined));
  const offers = offersOf('training-figures/orion-capacites-voeux-2nde-pro-cap-2022-hdf.csv', {
    uai: "Etablissement d'accueil",
    mef: 'MEF STAT 11',
    wishCount: 'Demandes vœux 1',
    places: 'Capacité carte scolaire',
  });
  const { same, different } = compared(sessions, offers);
  assert.deepEqual(different, []);
  assert.ok(same > 0.95 * sessions.length, `${same} of ${sessions.length}`);
});

test('wishes of BTS are those of the lines of Parcoursup', { skip: withoutRealData }, () => {
  const sessions = records('sessions').filter(({ sourceId }) => sourceId === 'bts-2024');
  assert.ok(sessions.every(({ confirmedWishes }) => confirmedWishes !== undefined));
  const offers = offersOf('training-figures/orion-bts-voeux-capacites-2024-hdf.csv', {
    uai: 'UAI',
    mef: 'MEFSTAT11',
    wishCount: 'NB_VOEUX_CONFIRMES',
    places: 'CAPACITEPSUP',
  });
  const { same, different } = compared(sessions, offers);
  assert.deepEqual(different, []);
  assert.ok(same > 0.8 * sessions.length, `${same} of ${sessions.length}`);
});

test('each family of trades is the one of the ministry’s own links', { skip: withoutRealData }, () => {
  const links = sourceRows('nomenclatures/bcn-2025/n_lien_formation_groupe_.csv', 'utf-8', ';');
  const groups = new Map(
    sourceRows('nomenclatures/bcn-2025/n_groupe_formation_.csv', 'utf-8', ';').map(row => [
      row['GROUPE_FORMATION'],
      row,
    ]),
  );
  const families = records('trainings').flatMap(training => training.tradeFamily ?? []);
  assert.ok(families.length > 50, String(families.length));
  for (const { commonYear, diplomas } of families) {
    const group = links.find(row => row['FORMATION_DIPLOME'] === commonYear)?.['GROUPE_FORMATION'];
    assert.equal(groups.get(group)?.['TYPE_GROUPE_FORMATION'], 'TG01');
    const members = links.filter(row => row['GROUPE_FORMATION'] === group && row['DATE_FERMETURE'] === '');
    assert.deepEqual([commonYear, ...diplomas].sort(), members.map(row => row['FORMATION_DIPLOME']).sort());
  }
});

/** Published counts, in thousands, from the two producers and from newspapers that quoted them in January 2023. */
const PUBLISHED: readonly (readonly [families: string, column: string, thousands: number])[] = [
  ['M2Z', 'creations_destructions_milliers', 7],
  ['V1Z', 'creations_destructions_milliers', 10],
  ['V0Z', 'creations_destructions_milliers', 9],
  ['J0Z J1Z', 'creations_destructions_milliers', 15],
  ['T4Z', 'departs_fin_carriere_milliers', 45],
];

test('the file of openings says what the producers published', { skip: withoutRealData }, () => {
  const rows = sourceRows('dares/metiers-2030/hdf.csv', 'utf-8', ';');
  const sum = (some: readonly Record<string, string>[], column: string): number =>
    some.reduce((total, row) => total + Number(row[column]), 0);
  assert.equal(Math.round(sum(rows, 'postes_a_pourvoir_milliers')), 634);
  for (const [families, column, thousands] of PUBLISHED) {
    const some = rows.filter(({ code_fap: code = '' }) => families.includes(code));
    // The counts are published in thousands, for one family or two.
    assert.ok(Math.abs(sum(some, column) - thousands) < 1, `${families} ${column}`);
  }
});

test('openings of a job are those of its family, under the displayed name', { skip: withoutRealData }, () => {
  const rows = sourceRows('dares/metiers-2030/hdf.csv', 'utf-8', ';');
  const plain = (text: string | undefined): string => (text ?? '').replaceAll('’', "'").replace(/\s/g, ' ');
  let jobs = 0;
  for (const { id, fap = [], outlook = [] } of records('jobs')) {
    const entries = outlook.filter(({ sourceId }) => sourceId === 'dares-2030');
    if (!entries.length) continue;
    jobs++;
    const [{ family, value } = { family: '', value: NaN }, share] = entries;
    const row = rows.find(({ fap_libelle: label }) => plain(label) === plain(family));
    assert.equal(value, Math.round(Number(row?.['postes_a_pourvoir_milliers']) * 10) * 100, id);
    assert.ok(Math.abs((share?.value ?? NaN) - Number(row?.['postes_a_pourvoir_pct']) * 100) < 0.051, id);
    // The code is that of the family of the job, except for the three families that the projection groups.
    const code = row?.['code_fap'] ?? '';
    assert.ok(/^(F0A|F2A|D0A)$/.test(code) || fap.some(other => other.startsWith(code)), `${id} ${code}`);
  }
  assert.ok(jobs > 200, String(jobs));
});
