// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';
import { readFile } from 'node:fs/promises';

/** A real certification, from Certif Info (Onisep and Centre Inffo): facts/example-trainings.csv. */
export interface ExampleTraining {
  readonly title: string;
  readonly rncp: string;
  readonly certifinfo: string;
  /** Level of the 2019 framework, 3 to 7. */
  readonly level: number;
  readonly rome: readonly string[];
  readonly nsf: string;
  readonly formacode: string;
  /** Domain, in plain French. */
  readonly domain: string;
  /** Routes listed by Certif Info. */
  readonly routes: readonly Session['route'][];
}

/** A real commune of Hauts-de-France (Insee, IGN: Licence Ouverte): facts/example-towns.csv. */
export interface ExampleTown {
  readonly code: string;
  readonly name: string;
  readonly postalCode: string;
  /** Centre of the commune, WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

const FACTS = new URL('../../facts/', import.meta.url);

/** Reads the certifications used in example files. */
export async function readExampleTrainings(): Promise<ExampleTraining[]> {
  return (await rows('example-trainings.csv')).map(row => ({
    title: row('title'),
    rncp: row('rncp'),
    certifinfo: row('certifinfo'),
    level: Number(row('level')),
    rome: row('rome').split(' '),
    nsf: row('nsf'),
    formacode: row('formacode'),
    domain: row('domain'),
    routes: row('routes').split(' ') as Session['route'][],
  }));
}

/** Reads the towns used in example files. */
export async function readExampleTowns(): Promise<ExampleTown[]> {
  return (await rows('example-towns.csv')).map(row => ({
    code: row('code'),
    name: row('name'),
    postalCode: row('postalCode'),
    lat: Number(row('lat')),
    lon: Number(row('lon')),
    population: Number(row('population')),
  }));
}

/** Reads the rows of a file of `facts/`, which has a header and no quotes. */
async function rows(name: string): Promise<((column: string) => string)[]> {
  const [header = '', ...lines] = (await readFile(new URL(name, FACTS), 'utf8')).trimEnd().split('\n');
  const columns = header.split(';');
  return lines.map(line => {
    const cells = line.split(';');
    return column => cells[columns.indexOf(column)] ?? '';
  });
}
