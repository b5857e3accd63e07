// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { buildSite, type SiteBuildOptions, type SiteReport } from '@orientation-widgets/portal';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

interface JobLike {
  readonly id: string;
  readonly feminine: string;
  readonly masculine: string;
  readonly summary?: string;
}

export const WELDER: JobLike = {
  id: 'soudeur',
  feminine: 'Soudeuse',
  masculine: 'Soudeur',
  summary: 'Vous assemblez des pièces de métal.',
};

/** Makes a job of a feed. */
export function job({ id, feminine, masculine, summary }: JobLike): object {
  return {
    id,
    title: { feminine, masculine },
    rome: ['H2913'],
    fap: ['D1X33'],
    sectors: ['Industrie'],
    skills: summary ? ['souder'] : [],
    conditions: [],
    related: [],
    links: [],
    sourceId: 'moi',
    ...(summary && { summary, womenShare: { value: 3.1, period: '2017-2019', sourceId: 'moi' } }),
  };
}

/** Makes a small feed, with one or two records of each kind and a value missing for statistical secrecy. */
export function smallFeed(jobs: readonly object[] = [job(WELDER)]): Record<string, unknown> {
  return {
    formatVersion: '1.2',
    title: 'Les métiers de ma branche',
    publisher: { name: 'Ma branche' },
    language: 'fr',
    updated: '2026-11-24T08:00:00Z',
    territory: 'reg-32',
    sources: [
      { id: 'moi', title: 'Observatoire', publisher: 'Ma branche', period: '2026', licence: 'Licence Ouverte' },
    ],
    territories: [
      { id: 'country-fr', kind: 'country', code: 'FR', name: 'France', parents: [] },
      { id: 'reg-32', kind: 'region', code: '32', name: 'Hauts-de-France', parents: ['country-fr'] },
      { id: 'dep-59', kind: 'department', code: '59', name: 'Nord', parents: ['reg-32', 'country-fr'] },
    ],
    jobs,
    tensions: [{ job: 'soudeur', territoryId: 'reg-32', period: '2019', level: 5, factors: {}, sourceId: 'moi' }],
    recruitments: [
      {
        fap: 'D1X33',
        territoryId: 'dep-59',
        year: 2024,
        projects: 12,
        difficult: null,
        seasonal: null,
        secret: true,
        masked: ['projects', 'difficult', 'seasonal'],
        sourceId: 'moi',
      },
    ],
    trainings: [
      {
        id: 'cap-soudage',
        title: 'CAP Soudage',
        certifications: [],
        certifying: true,
        level: 3,
        entryLevel: null,
        domains: ['Industrie'],
        formacodes: [],
        nsf: [],
        rome: ['H2913'],
        sourceId: 'moi',
      },
      {
        id: 'vide',
        title: 'Formation sans rien',
        certifications: [],
        certifying: false,
        level: null,
        entryLevel: null,
        domains: [],
        formacodes: [],
        nsf: [],
        rome: [],
        sourceId: 'moi',
      },
    ],
    sessions: [
      {
        id: 's1',
        trainingId: 'cap-soudage',
        placeId: 'lycee',
        route: 'school',
        mode: 'on-site',
        start: null,
        end: null,
        entry: 'fixed',
        recruitment: null,
        funded: null,
        funders: [],
        accessible: null,
        schoolYear: '2024-2025',
        sourceId: 'moi',
      },
    ],
    places: [
      {
        id: 'lycee',
        name: 'Lycée du Fer',
        street: '',
        postalCode: '59000',
        communeCode: '59350',
        communeName: 'Lille',
        lat: null,
        lon: null,
        precision: 'none',
      },
    ],
    measures: [
      {
        id: 'unemployment',
        theme: 'labour-market',
        title: 'Taux de chômage',
        unit: '%',
        decimals: 1,
        kind: 'rate',
        sourceId: 'moi',
      },
      { id: 'silent', theme: 'training', title: 'Mesure sans chiffre', unit: '%', kind: 'rate', sourceId: 'moi' },
    ],
    observations: [
      { measureId: 'unemployment', territoryId: 'reg-32', period: '2024', value: 9.1, sourceId: 'moi' },
      { measureId: 'unemployment', territoryId: 'reg-32', period: '2025', value: 9.5, sourceId: 'moi' },
      {
        measureId: 'unemployment',
        territoryId: 'dep-59',
        period: '2025',
        value: null,
        missing: 'secret',
        sourceId: 'moi',
      },
    ],
    commitments: [
      {
        id: '1.1',
        level: 'commitment',
        title: 'Observer ensemble',
        pilots: [],
        partners: [],
        audiences: ['Demandeurs d’emploi'],
        territoryIds: ['reg-32'],
        sectors: ['Industrie'],
        objectives: ['Mieux voir'],
        actions: [{ title: 'Ouvrir un tableau', due: 'fin 2023', dueEnd: '2023-12-31' }],
        indicators: [{ label: 'Tableau ouvert', kind: 'yes-no', values: [] }],
        changes: [{ date: '2026-03-12', kind: 'added', what: 'action', title: 'Ouvrir un tableau' }],
        sourceId: 'moi',
      },
    ],
    directory: [
      {
        id: 'mission',
        kind: 'structure',
        name: 'Mission locale',
        summary: 'Accueille les jeunes.',
        audiences: [],
        territoryIds: ['dep-59'],
        sectors: [],
        needs: ['job'],
        audienceIds: ['jobseekers'],
        address: { communeName: 'Lille', communeCode: '59350', precision: 'commune' },
        sourceId: 'moi',
      },
      {
        id: 'retire',
        kind: 'structure',
        name: 'Lieu retiré',
        summary: 'N’est plus à montrer.',
        audiences: [],
        territoryIds: ['dep-59'],
        sectors: [],
        validUntil: '2020-01-01',
        sourceId: 'moi',
      },
      {
        id: 'salon',
        kind: 'event',
        name: 'Salon passé',
        summary: 'Un salon.',
        audiences: [],
        territoryIds: ['reg-32'],
        sectors: [],
        starts: '2024-01-10',
        sourceId: 'moi',
      },
      {
        id: 'visite',
        kind: 'event',
        name: 'Visite d’un atelier',
        summary: 'Une visite.',
        audiences: [],
        territoryIds: ['dep-59'],
        sectors: [],
        event: {
          timezone: 'Europe/Paris',
          occurrences: [
            { start: '2037-02-03T09:00', end: '2037-02-03T11:00', status: 'cancelled', sequence: 2 },
            { start: '2037-02-05T09:00', status: 'moved', previousStart: '2037-02-04T09:00', sequence: 1 },
            { start: '2037-02-06T09:00', status: 'full' },
          ],
        },
        sourceId: 'moi',
      },
    ],
    terms: [{ id: 'cep', acronym: 'CEP', expansion: 'Conseil en évolution professionnelle' }],
  };
}

/** Makes the same feed with its jobs only. */
export function feedOfJobs(): Record<string, unknown> {
  const { formatVersion, title, publisher, language, updated, territory, sources, jobs } = smallFeed();
  return { formatVersion, title, publisher, language, updated, territory, sources, jobs };
}

/** Configuration of a small portal. */
export const CONFIG = {
  site: {
    name: 'Portail d’essai',
    url: 'https://portail.region-essai.fr/orientation/',
    tagline: 'Pour essayer.',
    legal: {
      publisher: 'Ma branche',
      director: 'Prénom Nom',
      address: '1 rue de l’Exemple, 59000 Lille',
      host: 'Hébergeur, adresse',
      email: 'contact@portail.region-essai.fr',
    },
    accessibility: { status: 'none', contact: 'acces@portail.region-essai.fr' },
  },
  feeds: [{ href: 'feed.json' }],
};

/** A portal in its own folder, removed after the test. */
export interface SmallPortal {
  readonly folder: string;
  readonly out: string;
  write(name: string, content: unknown): Promise<void>;
  build(options?: Partial<SiteBuildOptions>): Promise<SiteReport>;
  page(path: string): Promise<string>;
  /** Returns every file of the site, by path. */
  files(): Promise<Map<string, string>>;
}

export async function smallPortal(
  t: Pick<TestContext, 'after'>,
  { config = CONFIG, feed = smallFeed() }: { config?: unknown; feed?: unknown } = {},
): Promise<SmallPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, 'site');
  const write = (name: string, content: unknown): Promise<void> =>
    writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  await write('portal.json', config);
  await write('feed.json', feed);
  return {
    folder,
    out,
    write,
    build: options => buildSite(join(folder, 'portal.json'), { out, elements: false, ...options }),
    page: path => readFile(join(out, path), 'utf8'),
    files: async () => {
      const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());
      const parsed = names.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(out.length + 1), await readFile(path, 'utf8')] as const;
      });
      return new Map(await Promise.all(parsed));
    },
  };
}
