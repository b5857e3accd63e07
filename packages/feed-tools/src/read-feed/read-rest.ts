// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFeed, type ReadFeed } from '@orientation-widgets/feed';
import { isObject } from '../json/parse-json.js';

/** The `rest` of a manifest, from the JSON of its file: the head is that of the manifest. Undefined when it is none. */
export function readRest({ info }: ReadFeed, json: unknown): ReadFeed | undefined {
  const rest = isObject(json) ? readFeed({ ...json, ...info, outlines: json['outlines'], rest: undefined }) : undefined;
  return rest?.ok ? rest : undefined;
}
