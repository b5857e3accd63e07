// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run generate:elements: writes the files and lists generated from packages/elements/registry.mjs, one line or one
// file for each element.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { elements } from '../packages/elements/registry.mjs';

const licence = `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
`;
const generated = '// Written by `npm run generate:elements`, from packages/elements/registry.mjs.';
const root = new URL('../', import.meta.url);
const src = new URL('packages/elements/src/', root);

/** Returns the name of the class of an element: `JobCard` for `job-card`. */
export const classOf = tag => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Returns the path of the class of an element, from src. */
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

const tags = elements.map(({ tag }) => tag);

/** Elements that render something. */
const visibleElements = elements.filter(({ title }) => title);

const quoted = text => `'${text.replaceAll("'", "\\'")}'`;

const descriptions = `${licence}
${generated}
import type { ElementDescription } from './element-description.js';

/** The elements, in the order of menus. */
export const ELEMENTS: Readonly<Record<string, ElementDescription>> = {
${visibleElements
  .map(
    ({ tag, title, summary, use, group, needs, namedBy }) => `  '${tag}': {
${Object.entries({ title, summary, use, group, needs, namedBy })
  .filter(([, text]) => text !== undefined)
  .map(([name, text]) => `    ${name}: ${quoted(text)},\n`)
  .join('')}  },
`,
  )
  .join('')}};
`;

/** Replaces one place of a file written by hand; throws when the place is missing. */
function fill(path, place, text) {
  const url = new URL(path, root);
  const before = readFileSync(url, 'utf8');
  if (!place.test(before)) throw new Error(`${path} has no place for the list of elements`);
  return [url, before.replace(place, text)];
}

/** Text between the comments `elements` of a page or of a document. */
const HTML_PLACE = /(?<=<!-- elements: npm run generate:elements -->\n)[^]*?(?=[ ]*<!-- \/elements -->)/;
const CSS_PLACE = /(?<=\/\* elements: npm run generate:elements \*\/\n)[^]*?(?=\/\* \/elements \*\/)/;

const columns = {
  en: ['tag', 'shows', 'main attributes'],
  fr: ['balise', 'ce qu’elle montre', 'attributs principaux'],
};

const readmeTable = language => `
| ${columns[language].join(' | ')} |
|---|---|---|
${elements
  .map(
    ({ tag, readme }) =>
      `| \`<${tag}>\` | ${readme[language]} | ${readme.attributes.map(name => `\`${name}\``).join(', ')} |\n`,
  )
  .join('')}
`;

const demoList = visibleElements
  .map(
    ({ tag, title, teaser }) => `  <li>
    <a href="${tag}.html">${title}</a>
    <p>${teaser}</p>
    <code>&lt;${tag}&gt;</code>
  </li>
`,
  )
  .join('');

const strictPage = visibleElements
  .map(({ tag, bytes, strict = bytes?.attributes ?? {} }) => {
    const attributes = Object.entries(strict).map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`));
    return `      <${tag}${attributes.join('')}><p>secours</p></${tag}>\n`;
  })
  .join('');

const pageTags = elements.filter(({ isPage }) => isPage).map(({ tag }) => tag);

const portalStyles = `/* What stands after an element is out of the screen while it wakes: nothing moves. */
@media screen {
  :is(
    ${pageTags.join(',\n    ')}
  ) {
    display: block;
    min-height: 100vh;
  }
}
:is(
    ${pageTags.join(',\n    ')}
  )
  > .sheet
  + .sheet {
  margin-top: 1em;
}
`;

const themes = readdirSync(new URL('packages/elements/themes/', root)).map(file =>
  fill(`packages/elements/themes/${file}`, /:where\([^)]*\)/, `:where(\n  ${tags.join(',\n  ')}\n)`),
);

/** Generated files: [address, text]. */
export const generatedElements = [
  ...elements.map(element => [new URL(`define/${element.tag}.ts`, src), defineEntry(element)]),
  [new URL('loaders.ts', src), loaders],
  [new URL('index.ts', src), index],
  [new URL('stories/modules.ts', root), storyModules],
  [new URL('packages/portal/src/configurator/elements.ts', root), descriptions],
  ...themes,
  fill('packages/portal/assets/portal.css', CSS_PLACE, portalStyles),
  fill('demo/pages/index.html', HTML_PLACE, demoList),
  fill('demo/pages/strict-csp.html', HTML_PLACE, strictPage),
  fill('README.md', HTML_PLACE, readmeTable('en')),
  fill('README.fr.md', HTML_PLACE, readmeTable('fr')),
  fill(
    'packages/elements/README.md',
    /(?<=registered under its tag: )`[^|]*`/,
    tags.map(tag => `\`${tag}\``).join(', '),
  ),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await Promise.all(generatedElements.map(([url, text]) => writeFile(url, text)));
}
