// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Chunks that share a function call it by one name: `import{a as t,b as e}` costs a page 400 bytes in all. Each export gets a name
// that no other export seen by the same chunks has. Then, in each chunk, names trade places everywhere at once, which leaves every
// scope as it was. The minifier that comes after keeps the names of imports and exports.

/** Without the first lowercase letters, which the minifier gives to parameters. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZzyxwvkjq'];
/** From the shortest on. None is a word of JavaScript. */
const NAMES = [...LETTERS, ...LETTERS.flatMap(first => LETTERS.map(second => first + second))];

/** For each file, its exports by their present name with the one that every chunk will use. */
function namesOf(chunks, exportsOfModule) {
  const files = Object.values(chunks);
  const exported = files.flatMap(({ fileName, isEntry, facadeModuleId, exports }) =>
    exports.map(name => {
      const importers = files.filter(({ importedBindings }) => importedBindings[fileName]?.includes(name));
      // What a page or import() asks a chunk for is read by its name.
      const stays = isEntry || !importers.length || (facadeModuleId && exportsOfModule(facadeModuleId).includes(name));
      return { fileName, name, stays, seenBy: [fileName, ...importers.map(importer => importer.fileName)] };
    }),
  );
  const used = new Map(files.map(({ fileName }) => [fileName, new Set()]));
  const result = new Map(files.map(({ fileName }) => [fileName, new Map()]));
  const give = ({ fileName, name, seenBy }, given) => {
    for (const seen of seenBy) used.get(seen).add(given);
    result.get(fileName).set(name, given);
  };
  for (const one of exported.filter(({ stays }) => stays)) give(one, one.name);
  const others = exported.filter(({ stays }) => !stays).sort((a, b) => b.seenBy.length - a.seenBy.length);
  for (const one of others)
    give(
      one,
      NAMES.find(name => one.seenBy.every(seen => !used.get(seen).has(name))),
    );
  return result;
}

/** Each identifier of a variable below a node, and whether it stands for a property of the same name too. */
function* variables(node, parent, role) {
  if (node.type === 'Identifier') {
    const isName =
      (parent.type === 'MemberExpression' && role === 'property' && !parent.computed) ||
      (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && role === 'key' && !parent.computed) ||
      /^(LabeledStatement|BreakStatement|ContinueStatement|MetaProperty)$/.test(parent.type);
    if (!isName) yield { node, shorthand: parent.type === 'Property' && parent.shorthand };
    return;
  }
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type !== 'string') continue;
      if (node.type === 'Property' && node.shorthand && child.type === 'AssignmentPattern') {
        yield { node: child.left, shorthand: true };
        yield* variables(child.right, child, 'right');
      } else yield* variables(child, node, name);
    }
  }
}

/** Completes the names wanted (present name, name to have) into a trade: who loses a name gets one that is left. */
function trade(wanted, uses) {
  const byUses = (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0);
  const kept = new Set(wanted.values());
  const lost = [...kept].filter(name => !wanted.has(name)).sort(byUses);
  const left = [...wanted.keys()].filter(name => !kept.has(name)).sort((a, b) => a.length - b.length || byUses(a, b));
  return new Map([...wanted, ...lost.map((name, index) => [name, left[index]])]);
}

export function sameNames() {
  let names;
  return {
    name: 'same-names',
    renderStart() {
      names = undefined;
    },
    renderChunk(code, { fileName }, _, { chunks }) {
      names ??= namesOf(chunks, id => this.getModuleInfo(id)?.exports ?? []);
      const { body } = this.parse(code);
      const own = names.get(fileName);
      const isList = ({ type, declaration }) =>
        type === 'ImportDeclaration' || (type === 'ExportNamedDeclaration' && !declaration);
      /** Imports and exports of the chunk: the node, its local names, and the name that all chunks give to each. */
      const lists = body
        .filter(one => isList(one) && one.specifiers.length)
        .map(one => {
          const source = one.source?.value.replace(/^[./]+/, '');
          const from = source ? names.get(Object.keys(chunks).find(name => `/${name}`.endsWith(`/${source}`))) : own;
          if (!from) this.error(`${fileName} imports ${source}, which is no chunk`);
          return one.specifiers.map(node => ({
            node,
            local: node.local.name,
            name: from.get((source ? node.imported : node.exported).name),
          }));
        });
      const wanted = new Map();
      const taken = new Set();
      // A name that import() reads says what it is: it is too long to stand in the code.
      for (const { local, name } of lists.flat().filter(({ name }) => name.length <= 2)) {
        if (wanted.has(local) || taken.has(name)) continue;
        wanted.set(local, name);
        taken.add(name);
      }
      const found = body.filter(one => !isList(one)).flatMap(one => [...variables(one, one)]);
      const uses = new Map();
      for (const { node } of found) uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
      const traded = trade(wanted, uses);
      const now = name => traded.get(name) ?? name;
      const edits = found.map(({ node, shorthand }) => [
        node,
        shorthand ? `${node.name}:${now(node.name)}` : now(node.name),
      ]);
      for (const specifiers of lists) {
        const isImport = specifiers[0].node.type === 'ImportSpecifier';
        const texts = specifiers.map(({ local, name }) => {
          if (now(local) === name) return name;
          return isImport ? `${name} as ${now(local)}` : `${now(local)} as ${name}`;
        });
        edits.push([{ start: specifiers[0].node.start, end: specifiers.at(-1).node.end }, texts.sort().join()]);
      }
      edits.sort(([a], [b]) => b.start - a.start);
      for (const [{ start, end }, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
