// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Makes a complete job. */
export function jobOf(id: string, more: object = {}): object {
  return {
    id,
    title: { feminine: `Une ${id}`, masculine: `Un ${id}` },
    sectors: ['Bois'],
    skills: ['Scier'],
    conditions: [],
    related: [],
    links: [],
    ...more,
  };
}

/** Makes jobs with texts long enough for a part and details. */
export function jobsOf(count: number, text = 'Ce métier travaille le bois. '): object[] {
  return Array.from({ length: count }, (_, index) => jobOf(`job-${index}`, { summary: text.repeat(30) }));
}

/** Makes a training. */
export function trainingOf(id: string, more: object = {}): object {
  return {
    id,
    title: `CAP ${id}`,
    certifications: [],
    certifying: true,
    level: 3,
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    ...more,
  };
}

/** Makes a session of a training in a place. */
export function sessionOf(id: string, trainingId: string, placeId: string | null, more: object = {}): object {
  return {
    id,
    trainingId,
    placeId,
    route: 'school',
    mode: 'on-site',
    start: '2027-09-01',
    end: null,
    entry: 'fixed',
    recruitment: null,
    funded: null,
    funders: [],
    accessible: null,
    ...more,
  };
}

/** Makes a place in a commune. */
export function placeOf(id: string, communeCode: string, more: object = {}): object {
  return {
    id,
    name: id,
    street: '',
    postalCode: communeCode,
    communeCode,
    communeName: '',
    lat: null,
    lon: null,
    precision: 'none',
    ...more,
  };
}
