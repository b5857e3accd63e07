// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/outlines.mjs: writes outlines/, the light outlines of the départements and the bassins, as TopoJSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { makeTopology } from '../../packages/feed-tools/dist/outlines/topology.js';
import { readLayers } from '../../packages/feed-tools/dist/readers/outlines/layers.js';
import { readJson } from './source-data.mjs';
import { FACTS } from './write-facts.mjs';

/** Half of what a build allows itself: it simplifies what it reads once more. */
const TOLERANCE = 0.0015;

const folder = new URL('outlines/', FACTS);
await mkdir(folder, { recursive: true });
await write('departements', 'geo/departements-hauts-de-france.geojson');
await write('bassins', 'geo/derive-bassins-emploi-2024-hdf.topojson');

async function write(name, path) {
  const fault = reason => {
    throw new Error(`${path}: ${reason}`);
  };
  const [layer] = readLayers(readJson(path), path, fault);
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

/** Polygons without the specks: parts of a commune that lie in the middle of another territory, too small to be seen. */
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
