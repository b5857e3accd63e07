// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A chunk is named by one or two letters, in a folder named by the hash of all the chunks: `chunks/1a2b3c4/k.js`. Two builds in one
// place share no file, as if each name had a hash; but a page pays a hash once, in the entry, and not in each chunk that imports another.
import { createHash } from 'node:crypto';
import { sharedChunks } from './chunks.mjs';

const FOLDER = 'chunks/';

export function chunkNames() {
  // What most chunks import has one letter.
  const letters = new Map(Object.keys(sharedChunks).map((name, rank) => [name, rank.toString(36)]));
  return {
    name: 'chunk-names',
    outputOptions(options) {
      const chunkFileNames = ({ name }) => {
        if (!letters.has(name)) letters.set(name, letters.size.toString(36));
        return `${FOLDER}${letters.get(name)}.js`;
      };
      return { ...options, chunkFileNames };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const inFolder = chunks.filter(({ fileName }) => fileName.startsWith(FOLDER));
      const hash = createHash('sha256');
      for (const { fileName, code, imports, dynamicImports } of inFolder) {
        if ([...imports, ...dynamicImports].some(file => !file.startsWith(FOLDER)))
          this.error(`${fileName} imports a file of another folder`);
        hash.update(fileName).update(code);
      }
      const folder = `${FOLDER}${hash.digest('hex').slice(0, 7)}/`;
      for (const chunk of inFolder) chunk.fileName = chunk.fileName.replace(FOLDER, folder);
      for (const chunk of chunks)
        if (!inFolder.includes(chunk)) chunk.code = chunk.code.replaceAll(`./${FOLDER}`, `./${folder}`);
    },
  };
}
