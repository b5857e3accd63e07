// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { GetModuleInfo } from 'rollup';
import { elements } from '../../packages/elements/registry.mjs';
import { ELEMENTS, SHARED } from '../../scripts/build/chunk-table.mjs';
import { chunks } from '../../scripts/build/chunks.mjs';
import { root } from '../support/paths.js';

/** Returns a function that assigns modules to chunks, for a graph given by the static imports of each module. */
function placer(
  imports: Readonly<Record<string, readonly string[]>> = {},
): (module: string) => string | null | undefined {
  const idOf = (module: string): string => `${root}packages/${module.replace('/', '/dist/')}.js`;
  const graph = new Map(Object.entries(imports).map(([module, names]) => [idOf(module), names.map(idOf)]));
  const getModuleInfo = ((id: string) => ({ importedIds: graph.get(id) ?? [] })) as unknown as GetModuleInfo;
  const chunkOf = chunks();
  return module => chunkOf(idOf(module), { getModuleIds: () => graph.keys(), getModuleInfo }) ?? undefined;
}

describe('the table of chunks', () => {
  test('declares at most 40 chunks beside the languages', () => {
    const names = new Set(Object.entries(SHARED).map(([name, { chunk = name }]) => chunk));
    for (const { tag } of elements) {
      const { chunk = tag, onDemand } = ELEMENTS[tag] ?? {};
      names.add(chunk);
      for (const name of onDemand ? Object.keys(onDemand) : [`${tag}-lazy`]) names.add(name);
    }
    // orientation-feed has no chunk on demand; localized, the translator, counts with the languages.
    for (const name of ['orientation-feed-lazy', 'localized']) assert.ok(names.delete(name));
    assert.ok(names.size <= 40, `${names.size} chunks: ${[...names].join(' ')}`);
  });

  test('names only folders and modules that exist', () => {
    const folders = [
      ...Object.values(SHARED).flatMap(chunk => chunk.folders),
      ...Object.entries(ELEMENTS).flatMap(([tag, { folders = [], first = [], onDemand = {} }]) => [
        ...folders,
        ...first.map(module => `elements/${tag}/${module}`),
        ...Object.values(onDemand).flat(),
      ]),
    ];
    const pathOf = (folder: string): string => `${root}packages/${folder.replace('/*', '').replace('/', '/src/')}`;
    const exists = (folder: string): boolean =>
      folder.endsWith('/*') || existsSync(pathOf(folder)) || existsSync(`${pathOf(folder)}.ts`);
    assert.deepEqual(
      folders.filter(folder => !exists(folder)),
      [],
    );
  });

  test('names each folder once', () => {
    const folders = Object.values(SHARED).flatMap(chunk => chunk.folders);
    assert.deepEqual([...new Set(folders)], folders);
  });
});

describe('chunks()', () => {
  test('puts what the first view imports with the element and the rest on demand', () => {
    const chunkOf = placer({
      'elements/define/job-card': ['elements/job-card/job-card'],
      'elements/job-card/job-card': [],
      'elements/job-card/job-view.lazy': ['elements/job-card/link.styles'],
      'elements/job-card/link.styles': [],
      'elements/job-card/full/job-full': [],
    });
    assert.equal(chunkOf('elements/job-card/job-card'), 'job-card');
    assert.equal(chunkOf('elements/job-card/link.styles'), 'job-card');
    assert.equal(chunkOf('elements/job-card/full/job-full'), 'job-card-lazy');
  });

  test('moves a shared module that no first view imports to the chunk on demand', () => {
    const chunkOf = placer({
      'elements/define/training-card': ['elements/trainings/title.styles'],
      'elements/trainings/title.styles': [],
      'elements/trainings/other': [],
    });
    assert.equal(chunkOf('elements/trainings/title.styles'), 'trainings');
    assert.equal(chunkOf('elements/trainings/other'), 'training-card-lazy');
  });

  test('puts the first views that share a chunk together and what comes on demand apart', () => {
    const chunkOf = placer({
      'elements/define/saved-items': ['elements/saved-items/saved-items'],
      'elements/saved-items/saved-items': [],
      'elements/saved-items/folder-view': [],
    });
    assert.equal(chunkOf('elements/saved-items/saved-items'), 'saved');
    assert.equal(chunkOf('elements/saved-items/folder-view'), 'saved-items-lazy');
  });

  test('prefers the longest folder that holds a module', () => {
    const chunkOf = placer();
    assert.equal(chunkOf('feed/contract/figure-contract'), 'figures');
    assert.equal(chunkOf('feed/contract/base-contract'), 'core');
    assert.equal(chunkOf('feed/feed'), 'core');
  });

  test('keeps each language alone and leaves entries to Rollup', () => {
    const chunkOf = placer();
    assert.equal(chunkOf('elements/locales/ar'), 'ar');
    assert.equal(chunkOf('elements/frame'), undefined);
  });

  test('throws for a module that no folder holds', () => {
    assert.throws(() => placer()('feed/unknown/module'), /feed\/unknown\/module.*scripts\/build\/chunk-table\.mjs/);
  });
});
