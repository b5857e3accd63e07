// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Determines the chunk of each module, from the table of chunk-table.mjs. A module of the folders of an element is in
// the chunk of its first view when that view imports it, else in one of the chunks loaded on demand. Modules that
// several elements import are in a shared chunk, as are small first views.
import { ELEMENTS, LIBRARIES, SHARED } from './chunk-table.mjs';

const OURS = /packages\/(feed|search|domain|elements)\/(?:dist|src)\/(.*)\.[jt]s$/;

/** Returns the path of a module from its package, such as `elements/job-card/job-card`; undefined for a library. */
function pathOf(id) {
  const [, name, path] = OURS.exec(id) ?? [];
  return name && `${name}/${path}`;
}

/** Whether a folder, or `package/*` for the files of its root, contains a module. */
const holds = (folder, path) =>
  folder.endsWith('/*')
    ? path.slice(0, path.lastIndexOf('/')) === folder.slice(0, -2)
    : `${path}/`.startsWith(`${folder}/`);

/** Returns the name of the entry of a table whose folders contain a module; the longest of these folders wins. */
function nameIn(table, path) {
  const matches = Object.entries(table).flatMap(([name, folders]) =>
    folders.filter(folder => holds(folder, path)).map(folder => ({ name, length: folder.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.name;
}

/** Returns the paths of the modules that these import statically, themselves included. */
function closureOf(roots, { getModuleIds, getModuleInfo }) {
  const ids = new Set([...getModuleIds()].filter(id => roots.includes(pathOf(id))));
  for (const id of ids) for (const imported of getModuleInfo(id)?.importedIds ?? []) ids.add(imported);
  return new Set([...ids].map(pathOf));
}

const FOLDERS = {
  ...Object.fromEntries(Object.entries(SHARED).map(([name, { folders }]) => [name, folders])),
  ...Object.fromEntries(
    Object.entries(ELEMENTS).map(([tag, { folders = [] }]) => [
      tag,
      [`elements/${tag}`, `elements/define/${tag}`, ...folders],
    ]),
  ),
};

/** Returns a function that names the chunk of each module, for Rollup's `manualChunks`. */
export function chunks() {
  let firstViews;
  return (id, graph) => {
    const path = pathOf(id);
    if (!path) return Object.keys(LIBRARIES).find(name => LIBRARIES[name].test(id));
    const module = path.slice(path.lastIndexOf('/') + 1);
    // Each entry and each language is a separate file; the loaders are part of the autoloader.
    if (path.startsWith('elements/locales/')) return module;
    if (/^elements\/([^/]+|themes\/.*)$/.test(path)) return undefined;
    firstViews ??= new Map(
      Object.entries(ELEMENTS).map(([tag, { first = [] }]) => [
        tag,
        closureOf([`elements/define/${tag}`, ...first.map(module => `elements/${tag}/${module}`)], graph),
      ]),
    );
    const name = nameIn(FOLDERS, path);
    if (!name) throw new Error(`${path} is in no folder of scripts/build/chunk-table.mjs`);
    // The entries of these packages import all their modules, so their chunks are assigned by hand.
    const isByHand = !/^(elements|domain)\//.test(path);
    const element = ELEMENTS[name];
    if (element) {
      const onDemandName = nameIn(element.onDemand ?? {}, path);
      const isFirst = isByHand ? !onDemandName : firstViews.get(name).has(path);
      return isFirst ? (element.chunk ?? name) : (onDemandName ?? `${name}-lazy`);
    }
    const { onDemand, always = [], chunk = name } = SHARED[name];
    if (!onDemand || isByHand || always.some(folder => holds(folder, path))) return chunk;
    return [...firstViews.values()].some(view => view.has(path)) ? chunk : onDemand;
  };
}
