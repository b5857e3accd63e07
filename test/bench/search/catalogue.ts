// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Seeded catalogues for the search bench: titles from the open data when it is present, else invented ones.
import { existsSync, readFileSync } from 'node:fs';
import type { Place, Session, Training } from '@orientation-widgets/feed';
import { realData } from '../../support/paths.js';
import { randomFrom } from '../../support/random.js';

export interface JudgedQuery {
  readonly cls: string;
  readonly q: string;
  /** Numbers of the expected titles. */
  readonly ids: readonly number[];
}

export interface Titles {
  readonly origin: string;
  readonly titles: readonly string[];
  readonly queries: readonly JudgedQuery[];
}

const JOBS =
  'boulanger,cuisinier,coiffeur,électricien,menuisier,soudeur,infirmier,aide-soignant,plombier chauffagiste,mécanicien automobile,développeur web,secrétaire médical,conducteur de bus,agent de sécurité,fleuriste,comptable,vendeur conseil,technicien de maintenance industrielle,éducateur spécialisé,préparateur de commandes'.split(
    ',',
  );
const KINDS = [
  'CAP',
  'BTS',
  'Bac pro',
  'Titre professionnel',
  'CQP',
  'VAE',
  'Formation',
  'Devenir',
  'Initiation au métier de',
  'Licence professionnelle',
];

/** Returns the judged queries and their titles. */
export function judgedTitles(): Titles {
  const folder = `${realData}/search`;
  if (!existsSync(folder))
    return {
      origin: 'invented titles (no open data here)',
      titles: JOBS.flatMap(job => KINDS.map(kind => `${kind} ${job}`)),
      queries: [],
    };
  const { trainings } = JSON.parse(readFileSync(`${folder}/trainings.json`, 'utf8')) as {
    trainings: { title: string }[];
  };
  const { queries } = JSON.parse(readFileSync(`${folder}/queries.json`, 'utf8')) as { queries: JudgedQuery[] };
  return { origin: 'open data', titles: trainings.map(({ title }) => title), queries };
}

/**
 * Returns real titles. Two weights of the ranking were chosen on queries with another seed, made from these and the
 * judged titles.
 */
export function certificationTitles(): readonly string[] {
  const path = `${realData}/certifications/certif_info.csv`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return [
    ...new Set(lines.map(line => line.split(';')[1]?.replaceAll('"', '') ?? '').filter(title => title.length > 3)),
  ];
}

export interface Catalogue {
  readonly trainings: Training[];
  readonly sessions: Session[];
  readonly places: Place[];
}

/** Returns a catalogue with this number of sessions, over 430 places around Lille, some near, most far. */
export function catalogue(titles: readonly string[], count: number): Catalogue {
  const random = randomFrom(7);
  const any = (size: number): number => Math.floor(random() * size);
  const departments = ['59', '62', '80', '60', '02'];
  const trainings = titles.map((title, i): Training => ({
    id: `t${i}`,
    title,
    certifications: [{ kind: 'rncp', code: String(30_000 + i) }],
    certifying: true,
    level: 3 + (i % 5),
    entryLevel: null,
    domains: [`domain ${i % 22}`],
    formacodes: [],
    nsf: [],
    rome: [],
    sourceId: 's',
  }));
  const places = Array.from({ length: 430 }, (_, i): Place => {
    const department = departments[i % 5] ?? '59';
    return {
      id: `p${i}`,
      name: `Centre ${i}`,
      street: '',
      postalCode: `${department}${String(100 + i)}`,
      communeCode: `${department}${String(100 + i)}`,
      communeName: `Commune${i}`,
      lat: 49.2 + random() * 1.8,
      lon: 1.6 + random() * 2.4,
      precision: 'commune',
    };
  });
  const routes = ['school', 'apprenticeship', 'continuing', 'vae'] as const;
  const modes = ['on-site', 'on-site', 'on-site', 'hybrid', 'remote'] as const;
  const sessions = Array.from({ length: count }, (_, i): Session => ({
    id: `x${i}`,
    trainingId: `t${any(titles.length)}`,
    placeId: `p${any(places.length)}`,
    route: routes[any(4)] ?? 'school',
    mode: modes[any(5)] ?? 'on-site',
    start: `${2026 + any(2)}-${String(1 + any(12)).padStart(2, '0')}-01`,
    end: null,
    entry: 'fixed',
    recruitment: 'open',
    funded: random() < 0.3,
    funders: [],
    accessible: null,
    sourceId: 's',
  }));
  return { trainings, sessions, places };
}
