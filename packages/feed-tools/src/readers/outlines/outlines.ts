// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { readJson } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import type { OutlineLayer } from '../../tables/outline-layer.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { readLayers } from './layers.js';
import { outlinesSignature } from './signature.js';
import './messages.js';

/**
 * Outlines of territories, GeoJSON or TopoJSON, with the property `code`. They are published beside the feed as
 * simplified TopoJSON, for its own territories. The first file of each kind of territory is used.
 */
export const outlines: Reader = {
  kind: 'outlines',
  name: 'contours',
  signature: outlinesSignature,
  provenance: {
    title: 'Contours des territoires',
    publisher: 'IGN et Insee',
    url: 'https://geoservices.ign.fr/adminexpress',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: 'https://www.data.gouv.fr/fr/datasets/admin-express/',
  },
  async read(request, sink) {
    const { outlines: layers } = request.tables;
    for (const file of await sourceFiles(request.source)) {
      if (!/\.(geojson|topojson|json)$/i.test(file.path)) continue;
      const fileLayers = readLayers(await readJson(file.path, file.file), file.file, reason => {
        sink.read();
        sink.drop(reason, { file: file.file });
      });
      if (fileLayers.length === 0) sink.warn(message('no-outlines'), { file: file.file });
      for (const layer of fileLayers) {
        sink.read(layer.features.length);
        const isRepeated = layers.some(({ kind }) => kind === layer.kind);
        if (isRepeated) sink.warn(message('outlines-repeated'), { file: file.file });
        else layers.push({ ...layer, sourceId: request.source.id });
        if (layer.features.length && !hasOutlineIn(layer, request.scope))
          sink.warn(message('outlines-elsewhere'), { file: file.file });
      }
    }
  },
};

/** Whether a layer includes a département of the feed; layers of other kinds are filtered later. */
function hasOutlineIn({ kind, features }: Pick<OutlineLayer, 'kind' | 'features'>, scope: TerritoryScope): boolean {
  return kind !== 'department' || features.some(({ code }) => scope.hasDepartment(code));
}
