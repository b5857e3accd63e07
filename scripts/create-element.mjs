// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run create -- element TAG: creates a working element, in the registry and all files generated from it, with its
// stories, its tests and its page in the demo. It lists the jobs of the feed, in words that are already translated:
// replace its content.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { classOf } from './generate-elements.mjs';
import { root, run } from './support/run.mjs';

const tag = process.argv[3] ?? '';
const folder = `${root}packages/elements/src/${tag}`;
if (!/^[a-z]+(-[a-z]+)+$/.test(tag)) {
  console.error('Usage: npm run create -- element TAG, in lower case with a hyphen, such as job-quiz');
  process.exit(2);
}
if (existsSync(folder)) {
  console.error(`packages/elements/src/${tag} is already there.`);
  process.exit(2);
}
const name = classOf(tag);
const styles = `${name[0].toLowerCase()}${name.slice(1)}Styles`;
const licence = `// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
`;

const element = `${licence}
import { msg } from '@lit/localize';
import type { Collection, Feed, Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { ${styles} } from './${tag}.styles.js';

/**
 * Lists the jobs of the feed.
 *
 * @customElement ${tag}
 * @slot - Fallback content, displayed without JavaScript, before the feed starts to load, and below the error message.
 * @csspart base - The base wrapper of the element.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; \`inherit\` uses the font of the page.
 */
export class ${name} extends OrientationElement<Collection<Job>> {
  static override styles = [sheetStyles, ${styles}];

  protected override readonly selectors = [];

  protected override get errorTitle(): string {
    return msg('Les métiers ne s’affichent pas');
  }

  protected override async select(feed: Feed): Promise<Collection<Job> | undefined> {
    const jobs = await feed.collection('jobs');
    return jobs.size ? jobs : undefined;
  }

  protected override loadedView(jobs: Collection<Job>): TemplateResult {
    return html\`<section class="sheet">
      \${heading(this.headingLevel, msg('Explorer les métiers'), 'title')}
      <ul lang="fr">
        \${[...jobs].map(({ title }) => html\`<li>\${title.feminine}</li>\`)}
      </ul>
    </section>\`;
  }

  protected override loadingView(): TemplateResult {
    return html\`<div class="sheet" aria-busy="true">
      <p class="soft" role="status">\${msg('Lecture des métiers…')}</p>
    </div>\`;
  }

  protected override emptyView(): TemplateResult {
    return html\`<div class="sheet">
      \${heading(this.headingLevel, msg('Aucun métier dans ces données'), 'subtitle')}
      <p>\${msg('Ce site ne décrit aucun métier pour le moment. Revenez plus tard.')}</p>
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const elementStyles = `${licence}
import { css } from 'lit';

export const ${styles} = css\`
  :host {
    display: block;
  }
\`;
`;

const stories = `${licence}
import '@orientation-widgets/elements/define/${tag}.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';

export default { title: 'Éléments/${tag}', component: '${tag}', tags: ['autodocs'] } satisfies Meta;

export const Standard: StoryObj = {
  render: () => html\`<${tag} .feed=\${exampleFeed()}></${tag}>\`,
};

export const Empty: StoryObj = {
  render: () => html\`<${tag} .feed=\${exampleFeed({ jobs: [] })}></${tag}>\`,
};

export const Fallback: StoryObj = {
  render: () => html\`<${tag}><p>Ce que montre la page sans nos données.</p></${tag}>\`,
};
`;

const browserTest = `${licence}
import '@orientation-widgets/elements/define/${tag}.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { axeCheck, fixture, text, until } from './support/assert.js';

describe('${tag}', () => {
  it('shows the jobs of the feed', async () => {
    const element = await fixture<LitElement>(html\`<${tag} .feed=\${exampleFeed()}></${tag}>\`);
    await until(() => text(element).includes('Soudeuse'), \`a job, instead of: \${text(element)}\`);
    await axeCheck(element);
  });

  it('says that the feed has none', async () => {
    const element = await fixture<LitElement>(html\`<${tag} .feed=\${exampleFeed({ jobs: [] })}></${tag}>\`);
    await until(() => text(element).includes('Aucun métier'), \`a sentence, instead of: \${text(element)}\`);
  });
});
`;

const page = `<h1>${name}</h1>
<${tag} feed="feed/feed.json"><p>Les métiers ne s’affichent pas.</p></${tag}>
`;

const entry = `${licence}
/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: '${tag}',
  title: '${name}',
  menu: '${name}',
  summary: 'les métiers',
  teaser: 'Les métiers de ce site.',
  use: 'Pour une page qui présente des métiers.',
  group: 'job',
  readme: { en: 'the jobs of the feed', fr: 'les métiers', attributes: ['feed'] },
  bytes: { first: 22_000, whole: 22_000 },
  stories: ['${tag}'],
  views: [{}],
  trees: [],
};
`;

/** Changes a file of the repository by one replacement; throws when the place is missing. */
async function edit(path, place, text) {
  const before = await readFile(root + path, 'utf8');
  if (!place.test(before)) throw new Error(`${path}: no place for a new element`);
  await writeFile(root + path, before.replace(place, text));
}

await mkdir(folder);
await Promise.all([
  writeFile(`${folder}/${tag}.ts`, element),
  writeFile(`${folder}/${tag}.styles.ts`, elementStyles),
  writeFile(`${folder}/${tag}.element.mjs`, entry),
  writeFile(`${root}stories/${tag}.stories.ts`, stories),
  writeFile(`${root}test/browser/${tag}.test.ts`, browserTest),
  writeFile(`${root}demo/pages/${tag}.html`, page),
]);
const registry = 'packages/elements/registry.mjs';
const constant = `${name[0].toLowerCase()}${name.slice(1)}`;
await edit(
  registry,
  /(?=\nexport const elements)/,
  `import { element as ${constant} } from './src/${tag}/${tag}.element.mjs';\n`,
);
await edit(registry, /(?=\];\n$)/, `  ${constant},\n`);
run('node', 'scripts/generate-elements.mjs');
console.log(`<${tag}> is there. See it: npm run storybook. Its tests: npm run test:browser -- ${tag}.
Then: what it shows, what ${tag}.element.mjs says of it, its attributes in French (packages/portal/src/configurator/attributes.ts), a tree
for each state (UPDATE=1 npm run audit -- accessibility-tree), a changeset (npx changeset).`);
