// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Seeded catalogue of national size: trainings with repeated titles, sessions over the country, a third of them over.
import type { Place, Session, Territory, Training } from '@orientation-widgets/feed';
import { randomFrom } from '../../support/random.js';

/** Day of the searches. */
export const TODAY = '2026-11-24';
const PLACES = 20_000;
const TOWNS = 4000;
const BASSINS = 400;
/** No more than the number of values that a facet counts in full. */
const PROVIDERS = 900;
/** Share of the sessions around the capital, which is the densest place. */
const AROUND_CAPITAL = 0.2;
const CAPITAL = { lat: 48.85, lon: 2.35 };

export interface NationalCatalogue {
  readonly trainings: Training[];
  readonly sessions: Session[];
  readonly places: Place[];
  readonly territories: Territory[];
}

/** Returns a catalogue with this number of trainings, with these titles in turn, and this number of sessions. */
export function nationalCatalogue(titles: readonly string[], trainings: number, sessions: number): NationalCatalogue {
  const random = randomFrom(2021);
  const any = (size: number): number => Math.floor(random() * size);
  const pick = <T>(values: readonly T[]): T => values[any(values.length)]!;
  const departments = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, '0'));
  const communes = Array.from({ length: TOWNS }, (_, i) => `${departments[i % 95]}${String(100 + Math.floor(i / 95))}`);
  const places = Array.from({ length: PLACES }, (_, i): Place => {
    const town = i % TOWNS;
    const isCapital = random() < AROUND_CAPITAL;
    return {
      id: `p${i}`,
      name: `Centre ${i}`,
      street: `${1 + (i % 90)} rue de la Gare`,
      postalCode: communes[town]!,
      communeCode: communes[town]!,
      communeName: `Ville ${wordOf(town)}`,
      lat: isCapital ? CAPITAL.lat + random() * 0.6 - 0.3 : 43 + random() * 7.5,
      lon: isCapital ? CAPITAL.lon + random() * 0.8 - 0.4 : -1 + random() * 8,
      precision: 'exact',
    };
  });
  return {
    trainings: Array.from({ length: trainings }, (_, i): Training => ({
      id: `t${i}`,
      title: titles[i % titles.length]!,
      certifications: [{ kind: 'rncp', code: String(30_000 + (i % 6000)) }],
      certifying: i % 5 > 0,
      level: 3 + (i % 5),
      entryLevel: null,
      domains: [`domain ${i % 22}`, `domain ${(i * 7) % 22}`],
      formacodes: [String(10_000 + (i % 3000))],
      nsf: [],
      rome: [],
      sourceId: 's',
    })),
    sessions: Array.from({ length: sessions }, (_, i): Session => {
      const isOver = random() < 1 / 3;
      const month = String(1 + any(12)).padStart(2, '0');
      const start = `${isOver ? 2025 : 2027}-${month}-${String(1 + any(28)).padStart(2, '0')}`;
      return {
        id: `s${i}`,
        trainingId: `t${any(trainings)}`,
        placeId: `p${any(PLACES)}`,
        providerId: `o${any(PROVIDERS)}`,
        route: pick(['school', 'apprenticeship', 'continuing', 'continuing', 'vae']),
        mode: pick(['on-site', 'on-site', 'on-site', 'hybrid', 'remote']),
        start,
        end: isOver ? '2026-06-30' : null,
        entry: random() < 0.05 ? 'permanent' : 'fixed',
        recruitment: pick(['open', 'open', null, 'closed']),
        funded: pick([true, false, null]),
        funders: [],
        accessible: pick([true, null]),
        sourceId: 's',
      };
    }),
    places,
    territories: communes.map((code, i): Territory => ({
      id: `com-${code}`,
      kind: 'commune',
      code,
      name: `Ville ${wordOf(i)}`,
      parents: [`bassin-${i % BASSINS}`, `spel-${i % BASSINS}`, `dep-${code.slice(0, 2)}`],
      sourceId: 's',
    })) as Territory[],
  };
}

/** Returns a number as a word that no title contains. */
function wordOf(number: number): string {
  const [first = '', ...rest] = [...number.toString(26)].map(
    digit => 'bcdfghjklmnpqrstvwxzaeiouy'[parseInt(digit, 26)],
  );
  return [first.toUpperCase(), ...rest, 'ac'].join('');
}
