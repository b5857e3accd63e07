// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A chunk asked for with import() comes with the chunks that it imports: without this, a browser would learn of them from the
// chunk itself, one wave of requests later. What to ask for is read from the graph of the bundle. What stands in a folder named
// `lazy` comes after a gesture, when most of what it imports is there, and `core` asks for nothing alone: both spare the bytes.

/** Names of the chunks that a chunk imports, itself included, by itself or through others. */
function closureOf(name, chunks) {
  const names = new Set([name]);
  for (const next of names) for (const imported of chunks[next]?.imports ?? []) names.add(imported);
  return names;
}

const fileOf = name => name.slice(name.lastIndexOf('/') + 1);

export function parallelImports() {
  return {
    name: 'parallel-imports',
    renderChunk(code, chunk, _, { chunks }) {
      if (chunk.name === 'core') return null;
      const present = closureOf(chunk.fileName, chunks);
      return code.replace(
        /import\('([^']*\/)([^']+)'\)(?:\.then\(n => n\.(\w+)\))?/g,
        (whole, folder, file, namespace) => {
          const target = chunk.dynamicImports.find(name => fileOf(name) === file);
          if (!target || chunks[target].moduleIds.some(id => id.includes('/lazy/'))) return whole;
          // In the same order everywhere: text repeated compresses well.
          const others = [...closureOf(target, chunks)]
            .filter(name => name !== target && !present.has(name))
            .sort((a, b) => (chunks[a].name < chunks[b].name ? -1 : 1));
          if (!others.length) return whole;
          const imports = [file, ...others.map(fileOf)].map(name => `import('${folder}${name}')`);
          const all = `Promise.all([${imports.join()}])`;
          // The autoloader waits for the definitions, and reads none of their names.
          return chunk.isEntry ? all : `${all}.then(([n]) => n${namespace ? `.${namespace}` : ''})`;
        },
      );
    },
  };
}
