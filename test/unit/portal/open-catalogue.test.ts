// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Machine-readable data of a portal, for harvesters of open data and search engines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { root } from '../../support/paths.js';
import { smallPortal } from './support/small-portal.js';

const SITE = 'https://portail.region-essai.fr/orientation/';

type Thing = Readonly<Record<string, unknown>>;

/** Properties that DCAT-AP 3 requires of each class. */
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
};

/** Properties that Google and schema.org expect of each type. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  Course: ['name', 'description', 'url'],
  CourseInstance: ['courseMode'],
  Occupation: ['name'],
  Dataset: ['name', 'description', 'url', 'creator'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};

test('the catalogue has all that DCAT-AP requires, and names existing files', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const { '@graph': graph } = JSON.parse(files.get('donnees/catalogue.jsonld') ?? '{}') as { '@graph': Thing[] };
  const ids = new Set(graph.map(thing => thing['@id']));
  const types = graph.map(thing => (thing['@type'] as string[])[0] ?? '');
  for (const type of Object.keys(MANDATORY)) assert.ok(types.includes(type), type);
  for (const [rank, thing] of graph.entries())
    for (const property of MANDATORY[types[rank] ?? ''] ?? []) assert.ok(thing[property], `${types[rank]} ${property}`);
  for (const thing of graph)
    for (const property of ['dct:publisher', 'dcat:dataset', 'dcat:distribution'])
      for (const { '@id': id } of (thing[property] ?? []) as Thing[]) assert.ok(ids.has(id), String(id));
  const addresses = graph.flatMap(thing => (thing['dcat:downloadURL'] ?? []) as Thing[]).map(thing => thing['@id']);
  assert.equal(addresses.length, 5);
  for (const address of addresses) assert.ok(files.has(String(address).slice(SITE.length)), String(address));
});

test('the Turtle of the catalogue has the same things as its JSON-LD', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const turtle = await portal.page('donnees/catalogue.ttl');
  const { '@graph': graph } = JSON.parse(await portal.page('donnees/catalogue.jsonld')) as { '@graph': Thing[] };
  const subjects = [...turtle.matchAll(/^<([^>]*)>$/gm)].map(([, subject]) => subject);
  assert.deepEqual(
    subjects,
    graph.map(thing => thing['@id']),
  );
  assert.equal(turtle.match(/ \.$/gm)?.length, 8 + subjects.length);
});

/**
 * Returns a validator for the shapes that the European Commission publishes with DCAT-AP 3.0.1: see
 * test/fixtures/dcat-ap/README.md.
 */
function dcatApShapes(): ShaclValidator {
  const shapes = ['shapes.ttl', 'ranges.ttl'].flatMap(name =>
    new Parser().parse(readFileSync(`${root}test/fixtures/dcat-ap/${name}`, 'utf8')),
  );
  return new ShaclValidator(new Store(shapes));
}

const nameOf = (address = ''): string => address.replace(/.*[/#]/, '');

async function violationsOf(turtle: string): Promise<string[]> {
  const { results } = await dcatApShapes().validate(new Store(new Parser().parse(turtle)));
  return results
    .filter(({ severity }) => nameOf(severity?.value) === 'Violation')
    .map(({ focusNode, path }) => `${nameOf(focusNode?.value)} ${nameOf(path?.value)}`);
}

test('the catalogue follows the shapes of DCAT-AP 3', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const turtle = await portal.page('donnees/catalogue.ttl');
  assert.deepEqual(await violationsOf(turtle), []);
  assert.deepEqual(await violationsOf(turtle.replace(/^  dcat:accessURL .*\n/m, '')), ['flux-json accessURL']);
});

test('the schema of the figures names each column of their file, in order', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const { fields } = JSON.parse(await portal.page('donnees/chiffres.schema.json')) as { fields: { name: string }[] };
  const [header = ''] = (await portal.page('donnees/chiffres.csv')).replace(/^\uFEFF/, '').split(/\r?\n/);
  assert.equal(fields.map(({ name }) => name).join(), header.replaceAll('"', ''));
});

test('each structured data object for search engines has the properties of its type', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const seen = new Set<string>();
  const check = (thing: unknown, path: string): void => {
    if (Array.isArray(thing)) return void thing.forEach(item => void check(item, path));
    if (typeof thing !== 'object' || thing === null) return;
    const type = String((thing as Thing)['@type']);
    seen.add(type);
    for (const name of EXPECTED[type] ?? []) assert.ok((thing as Thing)[name], `${path}: ${type} without ${name}`);
    for (const value of Object.values(thing)) check(value, path);
  };
  for (const [path, text] of await portal.files())
    for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g))
      check(JSON.parse(json), path);
  for (const type of Object.keys(EXPECTED)) assert.ok(seen.has(type), `no page has a ${type}`);
});
