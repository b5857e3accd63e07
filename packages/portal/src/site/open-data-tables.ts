// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session, Training } from '@orientation-widgets/feed';
import { parquetBytes, type ParquetCell, type ParquetColumn, type ParquetType } from '../files/parquet-file.js';
import type { CopiedFile } from '../files/site-file.js';
import { FIGURE_COLUMNS, hasFigureFile, sourceText } from './open-data.js';
import type { Site } from './site.js';

/** Parquet file of the site. */
export interface OpenDataTable {
  /** Its name without extension, which also ends its address in the catalogue. */
  readonly name: string;
  /** Path from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly rows: number;
  readonly bytes: () => Uint8Array;
}

type Columns<R> = readonly [name: string, title: string, type: ParquetType, cell: (record: R) => ParquetCell][];

/** Parquet files of the figures, the trainings and their sessions: those that have rows, in the order of the page. */
export function openDataTables(site: Site): readonly OpenDataTable[] {
  if (!site.has('donnees')) return [];
  const { observations, trainings, sessions } = site.data;
  const table = <R>(name: string, title: string, records: readonly R[], columns: readonly ParquetColumn<R>[]) => ({
    name,
    path: `/donnees/${name}.parquet`,
    title,
    rows: records.length,
    bytes: () =>
      parquetBytes(records, columns, {
        title: `${site.config.site.name} : ${title.toLowerCase()}`,
        publisher: site.data.info.publisher.name,
        modified: site.day,
      }),
  });
  const tables = [
    ...(hasFigureFile(site) ? [table('chiffres', 'Les chiffres', observations, figureColumns(site))] : []),
    ...(site.has('formations')
      ? [
          table('formations', 'Les formations', [...trainings], trainingColumns(site)),
          table('sessions', 'Les sessions', [...sessions.values()].flat(), sessionColumns(site)),
        ]
      : []),
  ];
  return tables.filter(({ rows }) => rows > 0);
}

/** The Parquet files, for programs that read columns. */
export function openDataTableFiles(site: Site): CopiedFile[] {
  return openDataTables(site).map(({ path, bytes }) => ({ path: path.slice(1), bytes: bytes() }));
}

/** Columns of `chiffres.csv`, where a level is a whole number. */
function figureColumns(site: Site): ParquetColumn<Site['data']['observations'][number]>[] {
  return FIGURE_COLUMNS.map(({ name, title, datatype, cell }) => {
    const numberType = name === 'level' ? 'INT32' : 'DOUBLE';
    return { name, title, type: datatype === 'number' ? numberType : 'STRING', cell: record => cell(record, site) };
  });
}

const columnsOf = <R>(columns: Columns<R>): ParquetColumn<R>[] =>
  columns.map(([name, title, type, cell]) => ({ name, title, type, cell }));

const list = (values: readonly string[] | undefined): string | undefined => values?.join(' ') || undefined;

function trainingColumns(site: Site): ParquetColumn<Training>[] {
  const { providers, sessions, sources } = site.data;
  return columnsOf<Training>([
    ['id', 'Identifiant de la formation', 'STRING', ({ id }) => id],
    ['title', 'Intitulé', 'STRING', ({ title }) => title],
    ['certifying', 'Certifiante', 'BOOLEAN', ({ certifying }) => certifying],
    [
      'certifications',
      'Codes de la certification',
      'STRING',
      ({ certifications }) => list(certifications.map(({ kind, code }) => `${kind}:${code}`)),
    ],
    ['level', 'Niveau atteint', 'INT32', ({ level }) => level ?? undefined],
    ['entryLevel', 'Niveau demandé à l’entrée', 'INT32', ({ entryLevel }) => entryLevel ?? undefined],
    ['domains', 'Domaines', 'STRING', ({ domains }) => domains.join(' ; ') || undefined],
    ['formacodes', 'Formacodes', 'STRING', ({ formacodes }) => list(formacodes)],
    ['nsf', 'Codes NSF', 'STRING', ({ nsf }) => list(nsf)],
    ['rome', 'Codes ROME', 'STRING', ({ rome }) => list(rome)],
    ['objective', 'Objectif', 'STRING', ({ objective }) => objective],
    ['closed', 'Date de fermeture', 'STRING', ({ closed }) => closed],
    ['providerId', 'Identifiant de l’organisme', 'STRING', ({ providerId }) => providerId],
    ['provider', 'Organisme', 'STRING', ({ providerId = '' }) => providers.get(providerId)?.name],
    ['sessions', 'Nombre de sessions', 'INT32', ({ id }) => sessions.get(id)?.length ?? 0],
    ['url', 'Page de la formation', 'STRING', ({ url }) => url],
    ['source', 'Source', 'STRING', ({ sourceId }) => sourceText(site, sourceId)],
    ['licence', 'Licence', 'STRING', ({ sourceId }) => sources.get(sourceId)?.licence],
  ]);
}

function sessionColumns(site: Site): ParquetColumn<Session>[] {
  const { trainings, providers, places, sources } = site.data;
  const placeOf = ({ placeId }: Session) => (placeId === null ? undefined : places.get(placeId));
  return columnsOf<Session>([
    ['id', 'Identifiant de la session', 'STRING', ({ id }) => id],
    ['trainingId', 'Identifiant de la formation', 'STRING', ({ trainingId }) => trainingId],
    ['training', 'Formation', 'STRING', ({ trainingId }) => trainings.get(trainingId)?.title],
    ['providerId', 'Identifiant de l’organisme', 'STRING', ({ providerId }) => providerId],
    ['provider', 'Organisme', 'STRING', ({ providerId = '' }) => providers.get(providerId)?.name],
    ['place', 'Lieu', 'STRING', session => placeOf(session)?.name],
    ['postalCode', 'Code postal', 'STRING', session => placeOf(session)?.postalCode],
    ['communeCode', 'Code de la commune', 'STRING', session => placeOf(session)?.communeCode],
    ['communeName', 'Commune', 'STRING', session => placeOf(session)?.communeName],
    ['latitude', 'Latitude', 'DOUBLE', session => placeOf(session)?.lat ?? undefined],
    ['longitude', 'Longitude', 'DOUBLE', session => placeOf(session)?.lon ?? undefined],
    ['precision', 'Précision du lieu', 'STRING', session => placeOf(session)?.precision],
    ['route', 'Voie', 'STRING', ({ route }) => route],
    ['mode', 'Sur place ou à distance', 'STRING', ({ mode }) => mode],
    ['start', 'Début', 'STRING', ({ start }) => start ?? undefined],
    ['end', 'Fin', 'STRING', ({ end }) => end ?? undefined],
    ['entry', 'Entrée à date fixe ou permanente', 'STRING', ({ entry }) => entry],
    ['schoolYear', 'Année scolaire', 'STRING', ({ schoolYear }) => schoolYear],
    ['recruitment', 'Inscriptions', 'STRING', ({ recruitment }) => recruitment ?? undefined],
    ['funded', 'Prise en charge', 'BOOLEAN', ({ funded }) => funded ?? undefined],
    ['funders', 'Financeurs', 'STRING', ({ funders }) => funders.join(' ; ') || undefined],
    ['accessible', 'Accessible', 'BOOLEAN', ({ accessible }) => accessible ?? undefined],
    ['capacity', 'Places', 'INT32', ({ capacity }) => capacity],
    ['hours', 'Heures', 'DOUBLE', ({ hours }) => hours],
    ['price', 'Prix en euros', 'DOUBLE', ({ price }) => price],
    ['url', 'Page de la session', 'STRING', ({ url }) => url],
    ['source', 'Source', 'STRING', ({ sourceId }) => sourceText(site, sourceId)],
    ['licence', 'Licence', 'STRING', ({ sourceId }) => sources.get(sourceId)?.licence],
  ]);
}
