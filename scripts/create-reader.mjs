// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run create -- reader NAME: creates a working kind of source, in the registry and the documents, with its
// signature, its messages, a fixture and a test. It reads the sectors of a table: replace its content.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { root, run } from './support/run.mjs';

const name = process.argv[3] ?? '';
const path = `packages/feed-tools/src/readers/${name}`;
const folder = root + path;
if (!/^[a-z]+(-[a-z\d]+)*$/.test(name)) {
  console.error('Usage: npm run create -- reader NAME, the kind of its sources, such as job-fairs');
  process.exit(2);
}
if (existsSync(folder)) {
  console.error(`${path} is already there.`);
  process.exit(2);
}
const constant = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const messages = `${name.replaceAll('-', '_').toUpperCase()}_MESSAGES`;
const columns = [`Code ${name}`, 'Libellé'];
const list = columns.map(column => `'${column}'`).join(', ');
const licence = `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
`;

const reader = `${licence}import { message } from '../../messages/message.js';
import { csvRows } from '../csv-source.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { ${constant}Signature } from './signature.js';
import './messages.js';

const COLUMNS = [${list}] as const;

/** Sectors of a table, one a row. */
export const ${constant}: Reader = {
  kind: '${name}',
  name: '${title.toLowerCase()}',
  signature: ${constant}Signature,
  provenance: { title: '${title}', publisher: 'Producteur non précisé' },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      for await (const row of csvRows(file, COLUMNS, request, sink)) {
        const [code = '', label = ''] = COLUMNS.map(column => row.get(column));
        const at = { file: file.file, line: row.line };
        if (label === '') sink.drop(message('${name}-without-label', { value: code }), at);
        else sink.add('sectors', { id: code.toLowerCase(), label, aliases: [] }, at);
      }
    }
  },
};
`;

const signature = `${licence}import { columns, type Signature } from '../../recognition/signature.js';

export const ${constant}Signature: Signature = {
  comment: '${title}.',
  matches: columns(${list}),
};
`;

const catalogue = `${licence}import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const ${messages} = addReaderMessages('${name}', {
  '${name}-without-label': { en: 'the sector "{value}" has no label', fr: 'le secteur « {value} » n’a pas de libellé' },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly '${name}': typeof ${messages};
  }
}
`;

const readme = `# ${title}

| kind | file | gives |
|---|---|---|
| \`${name}\` | CSV or workbook: ${columns.map(column => `\`${column}\``).join(', ')} | sectors |
`;

const fixture = `${columns.join(';')}\nA1;Industrie\nA2;\n`;

const test = `${licence}import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { root } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

describe('${name}', () => {
  test('reads the sectors and drops those without a label', async t => {
    const table = await readFile(\`\${root}test/fixtures/${name}/${name}.csv\`, 'utf8');
    const { report, records } = await buildWith(t, [{ id: 's', kind: '${name}', path: 's.csv' }], { 's.csv': table });
    assert.deepEqual(
      (await records('sectors')).map(({ id }) => id),
      ['a1'],
    );
    assert.equal(report.sources[0]?.dropped[0]?.code, '${name}-without-label');
  });
});
`;

/** Changes a file of the repository by one replacement; throws when the place is missing. */
async function edit(file, place, text) {
  const before = await readFile(root + file, 'utf8');
  if (!place.test(before)) throw new Error(`${file}: no place for a new reader`);
  await writeFile(root + file, before.replace(place, text));
}

await mkdir(folder);
await mkdir(`${root}test/fixtures/${name}`, { recursive: true });
await Promise.all([
  writeFile(`${folder}/${name}.ts`, reader),
  writeFile(`${folder}/signature.ts`, signature),
  writeFile(`${folder}/messages.ts`, catalogue),
  writeFile(`${folder}/README.md`, readme),
  writeFile(`${root}test/fixtures/${name}/${name}.csv`, fixture),
  writeFile(`${root}test/unit/feed-tools/readers/${name}.test.ts`, test),
]);
const registry = 'packages/feed-tools/src/registry/readers.ts';
await edit(registry, /(?=\n\/\*\*)/, `import { ${constant} } from '../readers/${name}/${name}.js';\n`);
await edit(registry, /(?= {4}feedRecords,\n)/, `    ${constant},\n`);
run('node', 'scripts/generate-readers.mjs');
console.log(`The kind ${name} is there. Its test: npm run test:unit -- test/unit/feed-tools/readers/${name}.test.ts.
Then: what it reads, its place in packages/feed-tools/src/registry/readers.ts, its messages in the documents
(UPDATE=1 npm run test:unit -- feed-tools/messages), its kind in docs/feed-tools.fr.md, a changeset (npx changeset).`);
