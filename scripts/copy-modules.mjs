// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Gives an element its own copy of a few modules that another one uses too. A chunk shared by two elements that are rarely on the
// same page costs each of them a request, and half a kilobyte: text compresses badly in small pieces.
import { readFile } from 'node:fs/promises';

const COPY = '?copy';

/** @param folder - of the element. @param names - of the modules, without their extension, or of the package that lists them. */
export function copyFor(folder, names) {
  return {
    name: 'copy-modules',
    async resolveId(source, importer) {
      const isOurs = importer?.includes(`/${folder}/`) || importer?.endsWith(COPY);
      if (!isOurs || !names.some(name => source === name || source.endsWith(`/${name}.js`))) return null;
      const found = await this.resolve(source, importer.replace(COPY, ''), { skipSelf: true });
      return found && (found.id.endsWith(COPY) ? found.id : found.id + COPY);
    },
    load: id => (id.endsWith(COPY) ? readFile(id.slice(0, -COPY.length), 'utf8') : null),
  };
}
