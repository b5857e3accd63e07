// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run create -- section NAME: creates a working section of the portal, in the registry, the schema, the document
// and a test. It lists the jobs of the feed: replace its content.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { root } from './support/run.mjs';

const name = process.argv[3] ?? '';
const folder = `${root}packages/portal/src/sections/${name}`;
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Usage: npm run create -- section NAME, the first word of its addresses, such as bons-plans');
  process.exit(2);
}
if (existsSync(folder)) {
  console.error(`packages/portal/src/sections/${name} is already there.`);
  process.exit(2);
}
const constant = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const licence = `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
`;

const section = `${licence}import type { SectionDefinition } from '../../site/section.js';
import { ${constant}Pages } from './pages.js';

export const ${constant}: SectionDefinition = {
  name: '${name}',
  planTitle: '${title}',
  isFilled: ({ jobs }) => jobs.length > 0,
  pages: [${constant}Pages],
};

declare module '../../config/section-names.js' {
  interface SectionNames {
    readonly '${name}': true;
  }
}
`;

const pages = `${licence}import { jobName } from '@orientation-widgets/domain/words/format.js';
import { linkColumns, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** The page of the section. */
export function ${constant}Pages(site: Site): Page[] {
  const { jobs } = site.contents;
  const lead = 'Les métiers de ce site.';
  return [
    {
      ...{ path: '/${name}/', section: '${name}', title: '${title}', lead, description: lead, crumbs: [] },
      sources: jobs.flatMap(({ sourceId }) => sourceId ?? []),
      body: sheet(
        'Les métiers',
        linkColumns(
          site,
          jobs.map(job => ({ path: site.pathOf('metiers', job.id), text: jobName(job.title) })),
        ),
      ),
    },
  ];
}
`;

const test = `${licence}
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { smallPortal } from '../support/small-portal.js';

describe('${constant}Pages', () => {
  test('lists the jobs of the feed', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    assert.match(await portal.page('${name}/index.html'), /Soudeuse/);
  });
});
`;

/** Changes a file of the repository by one replacement; throws when the place is missing. */
async function edit(path, place, text) {
  const before = await readFile(root + path, 'utf8');
  if (!place.test(before)) throw new Error(`${path}: no place for a new section`);
  await writeFile(root + path, before.replace(place, text));
}

await mkdir(folder);
await mkdir(`${root}test/unit/portal/sections`, { recursive: true });
await Promise.all([
  writeFile(`${folder}/section.ts`, section),
  writeFile(`${folder}/pages.ts`, pages),
  writeFile(`${root}test/unit/portal/sections/${name}.test.ts`, test),
]);
const registry = 'packages/portal/src/sections/registry.ts';
await edit(registry, /(?=\n\/\*\*)/, `import { ${constant} } from './${name}/section.js';\n`);
await edit(registry, /(?= {2}integrer,\n)/, `  ${constant},\n`);
await edit(
  'packages/portal/schema/portal.schema.json',
  /("off": \{[^]*?)(\n\s*)"integrer"/,
  `$1$2"${name}",$2"integrer"`,
);
await edit('docs/portal.md', /(?=\| `\/integrer\/…`)/, `| \`/${name}/\` | à écrire |\n`);
console.log(`The section /${name}/ is there. Its test: npm run test:unit -- test/unit/portal/sections/${name}.test.ts.
Then: what it shows, its line in docs/portal.md, its menu and its card (menuTitle, task), the audiences that begin with it
(sections/shared/audiences.ts), a page of it in test/support/portal-kinds.ts.`);
