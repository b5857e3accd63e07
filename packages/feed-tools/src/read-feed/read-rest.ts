// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFeed, type ReadFeed } from '@orientation-widgets/feed';
import { isObject } from '../json/parse-json.js';

/**
 * Reads the `rest` of a manifest from the JSON of its file, with the head of the manifest; undefined when it is not
 * valid.
 */
export function readRest({ info }: ReadFeed, json: unknown): ReadFeed | undefined {
  const rest = isObject(json) ? readFeed({ ...json, ...info, outlines: json['outlines'], rest: undefined }) : undefined;
  return rest?.ok ? rest : undefined;
}
