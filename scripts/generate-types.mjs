// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Writes the code generated from the JSON Schema of the feed, which is authoritative, in packages/feed/src/contract/:
// model.ts and models.ts (types), and the shapes with which the reader checks data.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const feedPackage = new URL('../packages/feed/', import.meta.url);
const schemaUrl = new URL('schema/feed.schema.json', feedPackage);
const contractFolder = new URL('src/contract/', feedPackage);

/**
 * Groups of collections whose shapes load together: those of every page, of a page about jobs, of a page about
 * trainings, of a directory, of the follow-up of a contract, of a dashboard; the other collections form the rest.
 */
const groups = {
  base: ['sources', 'territories'],
  job: ['jobs', 'tensions', 'recruitments'],
  offer: ['trainings', 'sessions', 'places', 'providers', 'outcomes'],
  directory: ['directory', 'censuses', 'resources', 'testimonies'],
  commitment: ['commitments'],
  figure: ['measures', 'observations', 'targets', 'boards', 'sectors', 'audiences', 'sourceFiles', 'occupationGroups'],
};

const licence = [
  '// SPDX-FileCopyrightText: 2026 The orientation-widgets authors',
  '// SPDX-License-Identifier: MIT',
  '// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.',
].join('\n');

async function readSchema() {
  return JSON.parse(await readFile(schemaUrl, 'utf8'));
}

/** Returns the generated files: [address, text]. */
export async function generatedSources() {
  return [
    ['model.ts', await modelSource()],
    ['models.ts', await modelsSource()],
    ['collections.ts', await contractSource()],
    ['base-contract.ts', await partSource('base')],
    ['job-contract.ts', await partSource('job')],
    ['offer-contract.ts', await partSource('offer')],
    ['directory-contract.ts', await partSource('directory')],
    ['commitment-contract.ts', await partSource('commitment')],
    ['figure-contract.ts', await partSource('figure')],
    ['other-contract.ts', await partSource('other')],
    ['manifest-contract.ts', await manifestSource()],
  ].map(([file, text]) => [new URL(file, contractFolder), text]);
}

export async function modelSource() {
  const schema = await readSchema();
  delete schema.$id;
  return compile(schema, 'FeedManifest', {
    additionalProperties: false,
    bannerComment: licence,
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  });
}

async function modelsSource() {
  const { collections } = await readContract();
  const models = Object.entries(collections).map(([name, reference]) => [name, reference.split('/').pop()]);
  return [
    licence,
    'import type {',
    ...models.map(([, type]) => `  ${type},`).sort(),
    "} from './model.js';",
    '',
    '/** The record type of each collection. */',
    'export interface Models {',
    ...models.map(([name, type]) => `  ${name}: ${type};`),
    '}',
    '',
    '/** Name of a collection of the feed. */',
    'export type CollectionName = keyof Models;',
    '',
  ].join('\n');
}

export async function contractSource() {
  return [
    licence,
    "import type { RecordShape } from '../validation/shape.js';",
    "import { BASE_COLLECTIONS } from './base-contract.js';",
    "import { COMMITMENT_COLLECTIONS } from './commitment-contract.js';",
    "import { DIRECTORY_COLLECTIONS } from './directory-contract.js';",
    "import { FIGURE_COLLECTIONS, WHOLE } from './figure-contract.js';",
    "import { JOB_COLLECTIONS } from './job-contract.js';",
    "import { OTHER_COLLECTIONS } from './other-contract.js';",
    "import { OFFER_COLLECTIONS } from './offer-contract.js';",
    '',
    '/** Shape of the records of each collection. */',
    'export const COLLECTIONS = {',
    '  ...BASE_COLLECTIONS,',
    '  ...JOB_COLLECTIONS,',
    '  ...OFFER_COLLECTIONS,',
    '  ...DIRECTORY_COLLECTIONS,',
    '  ...COMMITMENT_COLLECTIONS,',
    '  ...OTHER_COLLECTIONS,',
    '  ...FIGURE_COLLECTIONS,',
    '} satisfies Record<string, RecordShape>;',
    '',
    '/** Every collection. */',
    'export const COLLECTION_NAMES = WHOLE.names;',
    '',
  ].join('\n');
}

const subjects = {
  base: 'every page',
  job: 'a page about jobs',
  offer: 'a page about trainings',
  directory: 'a directory',
  commitment: 'the follow-up of a contract',
  figure: 'a dashboard',
  other: 'few pages',
};

async function partSource(group) {
  const { collections } = await readContract();
  const names = namesOf(group, collections);
  return [
    licence,
    `import type { RecordShape } from '../validation/shape.js';`,
    ...(group === 'figure' ? ["import { MAIN, type ManifestContract } from './manifest-contract.js';"] : []),
    '',
    `/** Shape of the records of the collections that ${subjects[group]} ${group === 'other' ? 'read' : 'reads'}. */`,
    `export const ${group.toUpperCase()}_COLLECTIONS = ${literal(await collectionShapes(names))} satisfies Record<string, RecordShape>;`,
    '',
    ...(group === 'figure' ? await wholeContract() : []),
  ].join('\n');
}

/** Returns the names of the collections of a group; `other` has those outside all groups. */
function namesOf(group, collections) {
  const grouped = Object.values(groups).flat();
  return groups[group] ?? Object.keys(collections).filter(name => !grouped.includes(name));
}

async function collectionShapes(names) {
  const { collections, definitionOf } = await readContract();
  return Object.fromEntries(names.map(name => [name, shapeOf(definitionOf(collections[name]), definitionOf)]));
}

export async function manifestSource() {
  const { collections, manifest, definitionOf } = await readContract();
  const partShape = shapeOf(definitionOf('#/$defs/Part'), definitionOf);
  const shard = literal(partShape['rest?']);
  const groupLines = ['base', 'job', 'offer', 'other', 'directory', 'commitment'].map(group => {
    const names = namesOf(group, collections).map(name => `'${name}'`);
    return `  [${names.join(', ')}],`;
  });
  return [
    licence,
    "import type { CollectionName } from './models.js';",
    "import type { RecordShape } from '../validation/shape.js';",
    '',
    '/** Contract of a manifest: the names of its collections, the shape of the manifest without them, and that of a part. */',
    'export interface ManifestContract {',
    '  readonly names: readonly CollectionName[];',
    '  readonly manifest: RecordShape;',
    '  readonly part: RecordShape;',
    '}',
    '',
    '/** Collections that every page looks for, in groups whose shapes are downloaded together. */',
    'export const MAIN_GROUPS: readonly (readonly CollectionName[])[] = [',
    ...groupLines,
    '];',
    '',
    `const SHARD = ${shard};`,
    '',
    '/** Contract for the fields of a manifest that every page reads; `WHOLE` adds those that only a dashboard reads. */',
    'export const MAIN: ManifestContract = {',
    '  names: MAIN_GROUPS.flat(),',
    `  manifest: ${literal(without(shapeOf(manifest, definitionOf), 'rest?'), '  ')},`,
    `  part: ${literal(without(partShape, 'shards?'), '  ').replaceAll(shard, 'SHARD')},`,
    '};',
    '',
  ].join('\n');
}

/**
 * Returns the whole contract of a manifest. The parts that only a dashboard reads are in the file of its collections,
 * since every page downloads the other shapes.
 */
async function wholeContract() {
  const { manifest, definitionOf } = await readContract();
  const shards = shapeOf(definitionOf('#/$defs/Part'), definitionOf)['shards?'];
  return [
    '/** The whole contract of a manifest. */',
    'export const WHOLE: ManifestContract = {',
    `  names: [...MAIN.names, ${groups.figure.map(name => `'${name}'`).join(', ')}],`,
    `  manifest: { ...MAIN.manifest, 'rest?': ${literal(shapeOf(manifest, definitionOf)['rest?'])} },`,
    `  part: { ...MAIN.part, 'shards?': ${literal(shards)} },`,
    '};',
    '',
  ];
}

function without(shape, field) {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => name !== field));
}

/** Returns the collections (name → reference of their records) and the rest of the manifest. */
async function readContract() {
  const schema = await readSchema();
  const collections = {};
  const manifest = { ...schema, properties: {} };
  for (const [name, property] of Object.entries(schema.properties)) {
    const items = property.oneOf?.[0].items;
    if (items) collections[name] = items.$ref;
    else manifest.properties[name] = property;
  }
  return { collections, manifest, definitionOf: reference => schema.$defs[reference.split('/').pop()] };
}

/** Returns the compact form of a schema: see `Shape` in packages/feed/src/validation/shape.ts for the notation. */
function shapeOf(schema, definitionOf) {
  if (schema.$ref) return shapeOf(definitionOf(schema.$ref), definitionOf);
  const types = [schema.type].flat();
  const [, yearsAhead] = /no year more than (\d+) years? ahead/.exec(schema.description) ?? [];
  const nullable = (types.includes('null') ? '~' : '') + (yearsAhead ? `@${yearsAhead.padStart(2, '0')}` : '');
  const type = types.find(name => name !== 'null');
  if (schema.enum) return nullable + schema.enum.filter(value => value !== null).join('|');
  if (type === 'object') {
    const required = new Set(schema.required);
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        required.has(name) ? name : `${name}?`,
        shapeOf(property, definitionOf),
      ]),
    );
  }
  if (type === 'array') return [shapeOf(schema.items, definitionOf)];
  if (type === 'boolean') return `${nullable}b`;
  if (type === 'number' || type === 'integer') {
    const { minimum = '', maximum = '' } = schema;
    return `${nullable}${type[0]}${minimum}${maximum === '' ? '' : `..${maximum}`}`;
  }
  if (schema.pattern) return `${nullable}/${schema.pattern}`;
  return nullable + (schema.minLength ? '!' : '');
}

function literal(value, indent = '') {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(item => literal(item, indent)).join(', ')}]`;
  const entries = Object.entries(value).map(([name, item]) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : literal(name);
    return `${key}: ${literal(item, `${indent}  `)}`;
  });
  const line = `{ ${entries.join(', ')} }`;
  if (line.length + indent.length < 100 && !line.includes('\n')) return line;
  return `{\n${entries.map(entry => `${indent}  ${entry},\n`).join('')}${indent}}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [url, source] of await generatedSources()) await writeFile(url, source);
}
