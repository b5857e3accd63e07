// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run generate:elements: what follows from packages/elements/registry.mjs, one line or one file an element.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { elements } from '../packages/elements/registry.mjs';

const licence = `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
`;
const generated = '// Written by `npm run generate:elements`, from packages/elements/registry.mjs.';
const src = new URL('../packages/elements/src/', import.meta.url);

/** Name of the class of an element: `job-card`, `JobCard`. */
export const classOf = tag => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Path of the class of an element, from src. */
const moduleOf = ({ tag, folder = tag }) => `${folder}/${tag}.js`;

const defineEntry = element => {
  const { tag } = element;
  return `${licence}
${generated}
import { define } from '../core/define.js';
import { ${classOf(tag)} } from '../${moduleOf(element)}';

define('${tag}', ${classOf(tag)});

export { ${classOf(tag)} };
`;
};

const loaders = `${licence}
${generated}

/** Each tag, and the module that defines it. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
${elements.map(({ tag }) => `  '${tag}': () => import('./define/${tag}.js'),\n`).join('')}};
`;

const index = `${licence}
${generated}
${elements.map(element => `export * from './${moduleOf(element)}';\n`).join('')}export { feedContext } from './core/feed-context.js';
export type { FeedStatus } from './core/feed-context.js';
export { version } from './core/define.js';
`;

const storiesOf = ({ tag, stories }) => {
  const imports = stories.map(name => `import('./${name}.stories.js')`);
  return imports.length === 1
    ? `  '${tag}': () => Promise.all([${imports[0]}]),\n`
    : `  '${tag}': () =>\n    Promise.all([\n${imports.map(text => `      ${text},\n`).join('')}    ]),\n`;
};

const storyModules = `${licence}
${generated}

/** The files of stories of each element. */
export const storyModules: Readonly<Record<string, () => Promise<readonly object[]>>> = {
${elements
  .filter(({ stories }) => stories)
  .map(storiesOf)
  .join('')}};
`;

/** The generated files: [address, text]. */
export const generatedElements = [
  ...elements.map(element => [new URL(`define/${element.tag}.ts`, src), defineEntry(element)]),
  [new URL('loaders.ts', src), loaders],
  [new URL('index.ts', src), index],
  [new URL('../stories/modules.ts', import.meta.url), storyModules],
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await Promise.all(generatedElements.map(([url, text]) => writeFile(url, text)));
}
