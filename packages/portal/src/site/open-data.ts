// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Observation } from '@orientation-widgets/feed';
import type { SiteFile } from '../files/site-file.js';
import { dataText } from '../html/xml-text.js';
import { earlierValuesOf } from './figure-changes.js';
import type { Site } from './site.js';

/** Path of the file of figures, from the root of the site. */
export const FIGURES = '/donnees/chiffres.csv';

/** Path of its Table Schema, with which data.gouv.fr validates the file. */
export const FIGURE_SCHEMA = '/donnees/chiffres.schema.json';

/** Column of the file of figures. */
interface Column {
  readonly name: string;
  /** Heading, in French. */
  readonly title: string;
  readonly datatype: 'string' | 'number';
  readonly cell: (observation: Observation, site: Site) => Cell;
}

const text = (name: string, title: string, cell: Column['cell']): Column => ({ name, title, datatype: 'string', cell });
const number = (name: string, title: string, cell: Column['cell']): Column => ({
  name,
  title,
  datatype: 'number',
  cell,
});

/** Columns of the file of figures. */
export const FIGURE_COLUMNS: readonly Column[] = [
  text('measureId', 'Identifiant de la mesure', ({ measureId }) => measureId),
  text('measure', 'Mesure', ({ measureId }, site) => measureOf(site, measureId)?.title),
  text('unit', 'Unité', ({ measureId }, site) => measureOf(site, measureId)?.unit),
  text('territoryId', 'Identifiant du territoire', ({ territoryId }) => territoryId),
  text('territory', 'Territoire', ({ territoryId }, site) => site.nameOf(territoryId)),
  text('period', 'Période', ({ period }) => period),
  number('value', 'Valeur', ({ value }) => value ?? undefined),
  text('missing', 'Pourquoi il n’y a pas de valeur', ({ missing }) => missing),
  text('flags', 'Remarques', ({ flags }) => flags?.join(' ')),
  text(
    'revised',
    'Valeurs précédentes',
    observation => earlierValuesOf(observation).map(earlierText).join(' ; ') || undefined,
  ),
  number('lower', 'Au moins', ({ lower }) => lower),
  number('upper', 'Au plus', ({ upper }) => upper),
  number('coverage', 'Part connue', ({ coverage }) => coverage),
  text('audience', 'Public', ({ audienceId = '' }, site) => site.data.audiences.get(audienceId)),
  text('sector', 'Secteur', ({ sector }) => sector),
  text('job', 'Métier', ({ job }) => job),
  text('sex', 'Sexe', ({ sex }) => sex),
  text('age', 'Âge', ({ age }) => age),
  number('level', 'Niveau', ({ level }) => level),
  text('route', 'Voie', ({ route }) => route),
  text('part', 'Part', ({ part }) => part?.label),
  text('source', 'Source', ({ sourceId }, site) => sourceText(site, sourceId)),
  text('licence', 'Licence', ({ sourceId }, site) => site.data.sources.get(sourceId)?.licence),
];

/** An earlier value, for programs: the value, the day on which it was replaced, the reason. */
function earlierText({ value, replacedOn, reason }: NonNullable<Observation['revised']>[number]): string {
  return [value, replacedOn, reason].filter(part => part !== undefined).join(' ');
}

function measureOf({ data }: Site, id: string): Site['data']['measures'][number] | undefined {
  return data.measures.find(measure => measure.id === id);
}

/** Publisher and title of a source; undefined when the feed does not have it. */
export function sourceText({ data }: Site, id: string): string | undefined {
  const source = data.sources.get(id);
  return source && [source.publisher, source.title].join(', ');
}

/** Whether the site has a file of its figures. */
export function hasFigureFile(site: Site): boolean {
  return site.data.observations.length > 0 && site.has('chiffres') && site.has('donnees');
}

/**
 * Every figure of the site in one CSV file, with its metadata (CSV on the Web, Table Schema). A missing value is an
 * empty cell, beside the reason. Empty without figures.
 */
export function openDataFiles(site: Site): SiteFile[] {
  const { observations } = site.data;
  if (!hasFigureFile(site)) return [];
  const rows = observations.map(observation => FIGURE_COLUMNS.map(({ cell }) => cell(observation, site)));
  const content = writeCsv([FIGURE_COLUMNS.map(({ title }) => title), ...rows], { separator: ',' });
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    url: 'chiffres.csv',
    'dc:title': `${site.config.site.name} : les chiffres`,
    'dc:publisher': dataText(site.data.info.publisher.name),
    'dc:modified': { '@value': site.day, '@type': 'xsd:date' },
    dialect: { delimiter: ',', header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: FIGURE_COLUMNS.map(({ name, title, datatype }) => ({ name, titles: title, datatype, null: '' })),
    },
  };
  const tableSchema = {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: 'chiffres-orientation',
    title: metadata['dc:title'],
    description: 'Un chiffre par ligne, avec son territoire, sa période et sa source.',
    missingValues: [''],
    fields: FIGURE_COLUMNS.map(({ name, title, datatype }) => ({
      name: title,
      title,
      type: datatype,
      description: name,
    })),
  };
  return [
    { path: FIGURES.slice(1), content },
    { path: FIGURE_SCHEMA.slice(1), content: `${JSON.stringify(tableSchema, null, 2)}\n` },
    { path: `${FIGURES.slice(1)}-metadata.json`, content: `${JSON.stringify(metadata, null, 2)}\n` },
  ];
}
