// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// A small invented catalogue around Lille and Amiens.
import type { Job, Outcome, Place, Session, Territory, Training } from '@orientation-widgets/feed';
import { sessionOf, trainingOf } from '../../../support/training.js';

export function training(id: string, title: string, rest: Partial<Training> = {}): Training {
  return trainingOf(id, { title, sourceId: 'example', ...rest });
}

export function session(id: string, trainingId: string, placeId: string | null, rest: Partial<Session> = {}): Session {
  return sessionOf(id, { trainingId, placeId, sourceId: 'example', ...rest });
}

export function place(
  id: string,
  communeName: string,
  communeCode: string,
  postalCode: string,
  lat: number | null,
  lon: number | null,
): Place {
  return {
    id,
    name: `Centre de ${communeName}`,
    street: '',
    postalCode,
    communeCode,
    communeName,
    lat,
    lon,
    precision: lat === null ? 'none' : 'commune',
  };
}

export const places = [
  place('lille', 'Lille', '59350', '59000', 50.63, 3.06),
  place('roubaix', 'Roubaix', '59512', '59100', 50.69, 3.17),
  place('amiens', 'Amiens', '80021', '80000', 49.9, 2.3),
  place('nowhere', 'Laon', '02408', '02000', null, null),
];

export const trainings = [
  training('cap-cuisine', 'CAP Cuisine', {
    level: 3,
    domains: ['Restauration'],
    rome: ['G1602'],
    certifications: [{ kind: 'rncp', code: '38430' }],
    formacodes: ['42752'],
  }),
  training('bac-cuisine', 'Bac pro Cuisine', { level: 4, domains: ['Restauration'], transitions: ['rev3'] }),
  training('bts-ndrc', 'BTS Négociation et digitalisation de la relation client', { level: 5, domains: ['Commerce'] }),
  training('tp-soignant', 'Diplôme d’État d’aide-soignant', { level: 4, domains: ['Santé', 'Social'] }),
  training('no-session', 'CAP Fleuriste', { level: 3, domains: ['Commerce'] }),
];

export const sessions = [
  session('cuisine-lille', 'cap-cuisine', 'lille', {
    start: '2027-09-01',
    end: '2028-06-30',
    funded: true,
    providerId: 'lycee',
  }),
  session('cuisine-roubaix', 'cap-cuisine', 'roubaix', { route: 'apprenticeship', start: '2027-10', end: '2028-06' }),
  session('cuisine-amiens', 'cap-cuisine', 'amiens', {
    route: 'apprenticeship',
    start: '2026-09-01',
    end: '2027-06-30',
  }),
  session('bac-lille', 'bac-cuisine', 'lille', { start: '2027-09-02' }),
  session('ndrc-amiens', 'bts-ndrc', 'amiens', { mode: 'hybrid', start: '2027-09-01' }),
  session('soignant-roubaix', 'tp-soignant', 'roubaix', { route: 'continuing', entry: 'permanent', accessible: true }),
  session('soignant-laon', 'tp-soignant', 'nowhere', { route: 'continuing', start: '2027-01-15' }),
  session('orphan', 'unknown-training', 'lille'),
];

export const territories: Territory[] = [
  {
    id: 'com-59350',
    kind: 'commune',
    code: '59350',
    name: 'Lille',
    parents: ['spel-invented', 'bassin-3201', 'dep-59'],
  },
  { id: 'com-80021', kind: 'commune', code: '80021', name: 'Amiens', parents: ['dep-80'] },
];

export const outcomes: Outcome[] = [
  {
    trainingId: 'bac-cuisine',
    route: 'school',
    cohort: '2022',
    employed: { '6': 55, '12': 61 },
    furtherStudy: null,
    sourceId: 'example',
  },
  {
    certification: { kind: 'rncp', code: '38430' },
    route: 'school',
    cohort: '2022',
    employed: { '6': 70, '12': null },
    furtherStudy: null,
    sourceId: 'example',
  },
];

export const job: Job = {
  id: 'cook',
  title: { feminine: 'Crêpière', masculine: 'Crêpier' },
  rome: ['G1602'],
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
};
