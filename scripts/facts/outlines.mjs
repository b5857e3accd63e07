// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/outlines.mjs: writes outlines/, the simplified outlines of the départements, the bassins and the
// employment zones, as TopoJSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { mergeArcs } from 'topojson-client';
import { makeTopology } from '../../packages/feed-tools/dist/outlines/topology.js';
import { readLayers } from '../../packages/feed-tools/dist/readers/outlines/layers.js';
import { readCsv, readJson } from './source-data.mjs';
import { FACTS } from './write-facts.mjs';

/** Simplification tolerance, in degrees: half of that of a build, which simplifies its input again. */
const TOLERANCE = 0.0015;
const SEMICOLONS = { delimiter: ';' };

const folder = new URL('outlines/', FACTS);
await mkdir(folder, { recursive: true });
await write('departements', readJson('geo/departements-hauts-de-france.geojson'));
await write('bassins', readJson('geo/derive-bassins-emploi-2024-hdf.topojson'));
await write('zones-emploi', zones());

/** Merges the communes of the region by employment zone; the parts of two zones in Normandie are not drawn. */
function zones() {
  const topology = readJson('geo/derive-communes-hdf-25pct.topojson');
  const zoneOf = new Map(
    readCsv('zones/communes-ze2020-hdf.csv', SEMICOLONS).map(({ code_insee, ze2020 }) => [code_insee, ze2020]),
  );
  const current = new Map(
    readCsv('geo/communes-hdf-anciens-codes.csv', SEMICOLONS).map(row => [
      row['Ancien Code Officiel'],
      row['Code Courant Officiel'],
    ]),
  );
  const members = new Map();
  for (const commune of topology.objects.communes.geometries) {
    const { code } = commune.properties;
    const zone = zoneOf.get(code) ?? zoneOf.get(current.get(code));
    if (!zone) throw new Error(`commune ${code}: no employment zone`);
    members.set(zone, [...(members.get(zone) ?? []), commune]);
  }
  const geometries = [...members]
    .sort()
    .map(([code, communes]) => ({ ...mergeArcs(topology, communes), properties: { code } }));
  return { ...topology, objects: { 'zones-emploi': { type: 'GeometryCollection', geometries } } };
}

async function write(name, value) {
  const fault = reason => {
    throw new Error(`${name}: ${reason}`);
  };
  const [layer] = readLayers(value, name, fault);
  const { transform, objects, arcs } = makeTopology(
    layer.features.map(({ code, polygons }) => ({ id: code, polygons: mainland(polygons) })),
    TOLERANCE,
  );
  const geometries = objects.territories.geometries.map(({ type, id, arcs }) => ({
    type,
    properties: { code: id },
    arcs,
  }));
  const text = JSON.stringify({
    type: 'Topology',
    transform,
    objects: { [name]: { type: 'GeometryCollection', geometries } },
    arcs,
  });
  await writeFile(new URL(`${name}.topojson`, folder), `${text}\n`);
  console.log(`outlines/${name}.topojson: ${geometries.length} territories, ${Math.round(text.length / 1000)} kB`);
}

/** Removes the specks of polygons: parts of a commune inside another territory, too small to be seen. */
function mainland(polygons) {
  const largest = Math.max(...polygons.map(([outer]) => area(outer)));
  const isSeen = ring => area(ring) > largest * 0.002;
  return polygons.filter(([outer]) => isSeen(outer)).map(([outer, ...holes]) => [outer, ...holes.filter(isSeen)]);
}

function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice) / 2;
}
