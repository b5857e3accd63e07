// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { safeUrl } from '@orientation-widgets/feed';
import type { SiteFile } from '../files/site-file.js';
import { dataText } from '../html/xml-text.js';
import { openDataTables, type OpenDataTable } from './open-data-tables.js';
import { FIGURES, hasFigureFile } from './open-data.js';
import type { Site } from './site.js';

/** Path of the open data catalogue, from the root of the site and without its extension. Harvesters read it. */
export const CATALOGUE = '/donnees/catalogue';

/** RDF value: an address, a text in French, a day, or a node without an address. */
type Value =
  { readonly iri: string } | { readonly text: string } | { readonly day: string } | { readonly node: Properties };

/** Values by property, such as `dct:title`; `a` has the types. */
type Properties = Readonly<Record<string, readonly Value[]>>;

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const FRENCH = 'http://publications.europa.eu/resource/authority/language/FRA';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/';
const PARQUET = 'application/vnd.apache.parquet';
const AVAILABLE = 'http://publications.europa.eu/resource/authority/planned-availability/AVAILABLE';

const iri = (address: string): Value => ({ iri: address });
const text = (words: string): Value => ({ text: dataText(words) });

/** Files that describe the feed and the figures as DCAT-AP 3, in JSON-LD and in Turtle. */
export function catalogueFiles(site: Site): SiteFile[] {
  if (!site.has('donnees')) return [];
  const things = thingsOf(site);
  return [
    { path: `${CATALOGUE.slice(1)}.jsonld`, content: jsonLdOf(things) },
    { path: `${CATALOGUE.slice(1)}.ttl`, content: turtleOf(things) },
  ];
}

function thingsOf(site: Site): ReadonlyMap<string, Properties> {
  const { info } = site.data;
  const page = site.url('/donnees/');
  const about = (part: string): string => `${page}#${part}`;
  const publisher = iri(about('editeur'));
  const day: Value = { day: site.day };
  const common: Properties = {
    'dct:publisher': [publisher],
    'dct:modified': [day],
    'dct:language': [iri(FRENCH)],
    'dcat:landingPage': [iri(page)],
    'dct:spatial': [{ node: { a: [iri('dct:Location')], 'rdfs:label': [text(site.nameOf(info.territory))] } }],
    ...contactOf(info.publisher.contact),
  };
  const distribution = (title: string, address: string, type: string, mediaType: string): Properties => ({
    a: [iri('dcat:Distribution')],
    'dct:title': [text(title)],
    'dct:description': [text(`${title}, en un fichier ${type} que chaque nuit renouvelle.`)],
    'dcatap:availability': [iri(AVAILABLE)],
    'dcat:accessURL': [iri(site.url(address))],
    'dcat:downloadURL': [iri(site.url(address))],
    'dct:format': [iri(FILE_TYPE + type)],
    'dcat:mediaType': [iri(MEDIA_TYPE + mediaType)],
    'dct:rights': [
      {
        node: { a: [iri('dct:RightsStatement')], 'rdfs:label': [text(`Chaque source a sa licence, que dit ${page}`)] },
      },
    ],
  });
  const tables = openDataTables(site);
  const isFigures = ({ name }: OpenDataTable): boolean => name === 'chiffres';
  const trainingTables = tables.filter(table => !isFigures(table));
  const distributionOf = ({ name }: OpenDataTable): Value => iri(about(`${name}-parquet`));
  const datasets = new Map<string, Properties>([
    [
      about('flux'),
      {
        a: [iri('dcat:Dataset')],
        'dct:title': [text(info.title)],
        'dct:description': [text('Métiers, formations, chiffres et lieux que montre ce site, dans un flux JSON.')],
        'dcat:keyword': ['orientation', 'métiers', 'formations'].map(text),
        ...common,
        'dcat:distribution': [iri(about('flux-json'))],
      },
    ],
    ...(hasFigureFile(site)
      ? ([
          [
            about('chiffres'),
            {
              a: [iri('dcat:Dataset')],
              'dct:title': [text(`${site.config.site.name} : les chiffres`)],
              'dct:description': [text('Chaque chiffre avec son territoire, sa période et sa source.')],
              'dcat:keyword': ['statistique', 'emploi', 'formation'].map(text),
              ...common,
              'dcat:distribution': [iri(about('chiffres-csv')), ...tables.filter(isFigures).map(distributionOf)],
            },
          ],
        ] as const)
      : []),
    ...(trainingTables.length
      ? ([
          [
            about('formations'),
            {
              a: [iri('dcat:Dataset')],
              'dct:title': [text(`${site.config.site.name} : les formations`)],
              'dct:description': [text('Les formations, et leurs sessions avec leur lieu et leurs dates.')],
              'dcat:keyword': ['formation', 'orientation'].map(text),
              ...common,
              'dcat:distribution': trainingTables.map(distributionOf),
            },
          ],
        ] as const)
      : []),
  ]);
  return new Map<string, Properties>([
    [
      about('catalogue'),
      {
        a: [iri('dcat:Catalog')],
        'dct:title': [text(site.config.site.name)],
        'dct:description': [text(`Les données que montre ${site.config.site.name}.`)],
        ...{ 'dct:publisher': [publisher], 'dct:modified': [day], 'dct:language': [iri(FRENCH)] },
        'foaf:homepage': [iri(site.url('/'))],
        'dcat:dataset': [...datasets.keys()].map(iri),
      },
    ],
    [about('editeur'), { a: [iri('foaf:Agent')], 'foaf:name': [text(info.publisher.name)] }],
    ...datasets,
    [about('flux-json'), distribution('Le flux', '/feed/feed.json', 'JSON', 'application/json')],
    ...(hasFigureFile(site)
      ? ([[about('chiffres-csv'), distribution('Les chiffres', FIGURES, 'CSV', 'text/csv')]] as const)
      : []),
    ...tables.map(
      ({ name, title, path }) => [about(`${name}-parquet`), distribution(title, path, 'PARQUET', PARQUET)] as const,
    ),
    ...typesOf({
      'dct:LinguisticSystem': [FRENCH],
      'foaf:Document': [page, site.url('/')],
      'dct:MediaTypeOrExtent': [
        `${FILE_TYPE}JSON`,
        ...(hasFigureFile(site) ? [`${FILE_TYPE}CSV`] : []),
        ...(tables.length ? [`${FILE_TYPE}PARQUET`] : []),
      ],
      'dct:MediaType': [
        `${MEDIA_TYPE}application/json`,
        ...(hasFigureFile(site) ? [`${MEDIA_TYPE}text/csv`] : []),
        ...(tables.length ? [MEDIA_TYPE + PARQUET] : []),
      ],
    }),
    [AVAILABLE, { a: [iri('skos:Concept')], 'skos:prefLabel': [text('disponible')] }],
  ]);
}

/** Types of the addresses that the catalogue names: a harvester can check them without requesting the addresses. */
function typesOf(addresses: Readonly<Record<string, readonly string[]>>): [string, Properties][] {
  return Object.entries(addresses).flatMap(([type, list]) =>
    list.map((address): [string, Properties] => [address, { a: [iri(type)] }]),
  );
}

function contactOf(contact: string | undefined): Properties {
  if (!contact) return {};
  const address = safeUrl(contact.includes('@') && !contact.startsWith('mailto:') ? `mailto:${contact}` : contact);
  if (address === undefined) return {};
  const property = address.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  return { 'dcat:contactPoint': [{ node: { a: [iri('vcard:Kind')], [property]: [iri(address)] } }] };
}

function jsonLdOf(things: ReadonlyMap<string, Properties>): string {
  const valueOf = (value: Value): unknown => {
    if ('iri' in value) return { '@id': value.iri };
    if ('text' in value) return { '@value': value.text, '@language': 'fr' };
    return 'day' in value ? { '@value': value.day, '@type': 'xsd:date' } : propertiesOf(value.node);
  };
  const propertiesOf = ({ a = [], ...otherProperties }: Properties): Record<string, unknown> => ({
    '@type': a.flatMap(type => ('iri' in type ? [type.iri] : [])),
    ...Object.fromEntries(Object.entries(otherProperties).map(([property, values]) => [property, values.map(valueOf)])),
  });
  const graph = [...things].map(([id, properties]) => ({ '@id': id, ...propertiesOf(properties) }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 2)}\n`;
}

function turtleOf(things: ReadonlyMap<string, Properties>): string {
  const valueOf = (value: Value): string => {
    if ('iri' in value)
      return /^(?:dcat|dct|foaf|skos|vcard):\w+$/.test(value.iri) ? value.iri : `<${turtleAddress(value.iri)}>`;
    if ('text' in value) return `${turtleText(value.text)}@fr`;
    return 'day' in value ? `"${value.day}"^^xsd:date` : `[ ${propertiesOf(value.node).join(' ; ')} ]`;
  };
  const propertiesOf = (properties: Properties): string[] =>
    Object.entries(properties).map(([property, values]) => `${property} ${values.map(valueOf).join(', ')}`);
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
  const subjects = [...things].map(
    ([id, properties]) => `\n<${turtleAddress(id)}>\n  ${propertiesOf(properties).join(' ;\n  ')} .\n`,
  );
  return prefixes.join('') + subjects.join('');
}

/** JSON escapes what Turtle requires. */
function turtleText(words: string): string {
  return JSON.stringify(words);
}

function turtleAddress(address: string): string {
  return address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, character => encodeURIComponent(character));
}
