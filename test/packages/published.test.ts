// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The six packages as published: packed, installed in an empty project outside the repository, and used through each of
// their public entries.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { exportedPath } from './support/exported-path.js';
import { installPackages, names } from './support/install-packages.js';
import type { Manifest, Project } from './support/install-packages.js';

let project: Project;
before(() => {
  project = installPackages();
});
after(() => project[Symbol.dispose]());

const installed = (name: string, path = ''): string =>
  `${project.folder}node_modules/@orientation-widgets/${name}/${path}`;
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const manifestOf = (name: string): Manifest => readJson(installed(name, 'package.json'));

/** Returns the first code block of a language in the README of an installed package. */
function example(name: string, language: string): string {
  const [, code] =
    new RegExp(`^\`\`\`${language}\\n([^]+?)^\`\`\``, 'm').exec(readFileSync(installed(name, 'README.md'), 'utf8')) ??
    [];
  assert.ok(code, `${name}: no example in ${language}`);
  return code;
}

const FEED = {
  formatVersion: '1.0',
  title: 'Métiers de ma branche',
  publisher: { name: 'Ma branche' },
  language: 'fr',
  updated: '2026-11-24T08:00:00Z',
  territory: 'reg-32',
  jobs: [
    {
      id: 'soudeur',
      title: { feminine: 'Soudeuse', masculine: 'Soudeur' },
      sectors: [],
      summary: 'Assemble des pièces de métal.',
      skills: ['Souder'],
      conditions: [],
      related: [],
      links: [],
    },
  ],
};

for (const name of names) {
  test(`${name}: the tarball has the files of its manifest, README and licence, and no other`, () => {
    const manifest = manifestOf(name);
    const files = project.filesOf(name);
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) assert.ok(files.includes(file), file);
    assert.equal(manifest.repository?.directory, `packages/${name}`);
    assert.ok(manifest.homepage && manifest.bugs?.url && manifest.license && manifest.keywords?.length);
    const targets = Object.values(manifest.exports).flatMap(target =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of [...targets, ...Object.values(manifest.bin ?? {})]) {
      const path = exportedPath(target.replace(/^\.\//, ''));
      assert.ok(
        files.some(file => path.test(file)),
        `${target} is not in the tarball`,
      );
    }
    assert.deepEqual(
      files.filter(file => /tsbuildinfo|\.test\.|(?:^|\/)(?:test|tests|fixtures)\/|(?:^|\/)tsconfig/.test(file)),
      [],
    );
  });

  test(`${name}: each source map contains its sources`, () => {
    const files = project.filesOf(name);
    const scripts = files.filter(file => file.startsWith('dist/') && file.endsWith('.js'));
    assert.ok(scripts.length > 0);
    for (const script of scripts) {
      // These files come from the manifest of the elements, or from the bundler: they have no source.
      if (
        script === 'dist/angular.js' ||
        /^dist\/(elements|chercher|hors-connexion|integrer|page-scripts)\//.test(script)
      )
        continue;
      const { sources, sourcesContent } = readJson<{ sources: string[]; sourcesContent?: (string | null)[] }>(
        installed(name, `${script}.map`),
      );
      assert.equal(sources.length, 1, script);
      const source = join(root, 'packages', name, dirname(script), sources[0] ?? '');
      assert.equal(sourcesContent?.[0], readFileSync(source, 'utf8'), script);
    }
  });
}

/** Portal of that feed. */
const PORTAL = {
  site: {
    name: 'Ma branche',
    url: 'https://ma-branche-essai.fr/',
    legal: {
      publisher: 'Ma branche',
      director: 'Prénom Nom',
      address: '1 rue de l’Exemple',
      host: 'Hébergeur',
      email: 'contact@ma-branche-essai.fr',
    },
    accessibility: { status: 'none', contact: 'contact@ma-branche-essai.fr' },
  },
  feeds: [{ href: 'feed.json' }],
};

const TYPES = `
import { openFeed, type Job } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { createTrainingIndex } from '@orientation-widgets/search';
import { JobCard, type JobSelectEvent } from '@orientation-widgets/elements';
import { checkTheme } from '@orientation-widgets/elements/check-theme.js';
import '@orientation-widgets/elements/define/job-card.js';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { buildSite, type SiteReport } from '@orientation-widgets/portal';
import { EngineClient, type EngineCounts } from '@orientation-widgets/search-gateway';

const job: Job | undefined = (await openFeed({}).collection('jobs')).get('soudeur');
const report: BuildReport = await buildFeed({}, { out: 'feed' });
export const site: SiteReport = await buildSite('portal.json', { out: 'site' });
export const counts: EngineCounts = new EngineClient({ urls: [] }).counts;
document.querySelector('job-card')?.addEventListener('job-select', (event: JobSelectEvent) => event.jobId);
export const right: [number, string, number, string, JobCard] = [
  createTrainingIndex({ trainings: [], sessions: [], places: [] }).search({ text: 'soudeuse' }).total,
  job?.title.feminine ?? report.title,
  encodeCollection('jobs', job ? [job] : []).count,
  checkTheme({}).text,
  document.createElement('job-card'),
];
`;
const WRONG = [
  'export const title: number = openFeed({}).info.title;',
  'export const total: string = createTrainingIndex({ trainings: [], sessions: [], places: [] }).search().total;',
  "document.createElement('job-card').job = 3;",
  'void buildFeed({}, {});',
];

for (const [module, moduleResolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const)
  test(`types resolve with moduleResolution ${moduleResolution}, and reject invalid code`, () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module,
      moduleResolution,
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      typeRoots: [`${root}node_modules/@types`],
    };
    writeFileSync(`${project.folder}tsconfig.json`, JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    writeFileSync(`${project.folder}use.ts`, TYPES + WRONG.join('\n'));
    const first = TYPES.split('\n').length;
    assert.throws(
      () => project.run('node', `${root}node_modules/typescript/bin/tsc`, '-p', '.'),
      ({ message }: Error) => {
        const refused = [...message.matchAll(/^(\S+)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`);
        assert.deepEqual(
          refused,
          WRONG.map((_, index) => `use.ts:${first + index}`),
          message,
        );
        return true;
      },
    );
  });

for (const name of ['feed', 'search', 'domain', 'feed-tools', 'portal', 'search-gateway'] as const)
  test(`${name}: the README example prints the output that it shows`, () => {
    const code = example(name, 'js');
    writeFileSync(
      `${project.folder}metiers.csv`,
      'Code;Féminin;Masculin;Résumé\nsoudeur;Soudeuse;Soudeur;Assemble des pièces de métal.\n',
    );
    const sources = [{ id: 'moi', title: 'Observatoire', publisher: 'Ma branche' }];
    const jobs = FEED.jobs.map(job => ({ ...job, sourceId: 'moi' }));
    writeFileSync(`${project.folder}feed.json`, JSON.stringify({ ...FEED, sources, jobs }));
    writeFileSync(`${project.folder}portal.json`, JSON.stringify(PORTAL));
    writeFileSync(`${project.folder}example.js`, code);
    const sentences = [...code.matchAll(/^console\.log\(.+\/\/ (.+)$/gm)].map(([, text]) => text);
    assert.ok(sentences.length > 0);
    assert.deepEqual(project.run('node', 'example.js').trimEnd().split('\n'), sentences);
  });

test('orientation-feed, from node_modules/.bin, builds a feed and checks it', () => {
  const config = {
    title: 'Métiers de ma branche',
    publisher: { name: 'Ma branche' },
    territory: 'reg-32',
    sources: [
      {
        id: 'metiers',
        kind: 'csv',
        path: 'liste.csv',
        collection: 'jobs',
        columns: { id: 'Code', 'title.feminine': 'Féminin', 'title.masculine': 'Masculin' },
      },
    ],
  };
  writeFileSync(`${project.folder}config.json`, JSON.stringify(config));
  writeFileSync(`${project.folder}liste.csv`, 'Code;Féminin;Masculin\nmacon;Maçonne;Maçon\n');
  project.run('node_modules/.bin/orientation-feed', 'build', 'config.json', '--out', 'built', '--quiet');
  const { jobs } = readJson<{ jobs: { id: string }[] }>(`${project.folder}built/feed.json`);
  assert.deepEqual(
    jobs.map(({ id }) => id),
    ['macon'],
  );
  project.run('node_modules/.bin/orientation-feed', 'check', 'built');
});

test('a page defines each element by its name, and the README example shows its job', async () => {
  const { modules } = readJson<{ modules: { declarations?: { tagName?: string }[] }[] }>(
    installed('elements', 'dist/custom-elements.json'),
  );
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  const markup = example('elements', 'html');
  const [, script = ''] = /<script type="module">([^]+)<\/script>/.exec(markup) ?? [];
  writeFileSync(
    `${project.folder}page.js`,
    `${script}
import { JobCard, version } from '@orientation-widgets/elements';
document.querySelector('#object').feed = ${JSON.stringify(FEED)};
window.exported = [typeof JobCard, typeof version];`,
  );
  writeFileSync(
    `${project.folder}all.js`,
    [...tags.map(tag => `import '@orientation-widgets/elements/define/${tag}.js';`)].join('\n'),
  );
  await build({
    entryPoints: [`${project.folder}page.js`, `${project.folder}all.js`],
    outdir: `${project.folder}public`,
    bundle: true,
    splitting: true,
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(`${project.folder}public/feed.json`, JSON.stringify(FEED));
  writeFileSync(
    `${project.folder}public/index.html`,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title>
${markup.replace(/<script[^]+/, '').replace('https://your-host.example/feed/feed.json', '/feed.json')}
<job-card id="object" job="soudeur"></job-card><script type="module" src="/page.js"></script>`,
  );
  await using server = await serveFolder(`${project.folder}public`);
  await using browser = await launchChromium();
  const page = await browser.newPage();
  const pageErrors = complaints(page);
  await page.goto(server.origin);
  for (const card of await page.locator('job-card').all())
    await card.getByRole('heading', { name: /Soudeuse/ }).waitFor();
  assert.equal(await page.locator('job-card').count(), 2);
  assert.deepEqual(await page.evaluate('window.exported'), ['function', 'string']);
  await page.addScriptTag({ type: 'module', url: '/all.js' });
  await page.waitForFunction(names => names.every(name => customElements.get(name)), tags);
  assert.ok(tags.length >= 8);
  assert.deepEqual(pageErrors, []);
});

test('the other entries resolve by name: themes, schema, editor data and subpaths', () => {
  const entries = [
    ...['health-branch', 'high-contrast', 'industry-campus', 'neutral-dark', 'neutral-light'].map(
      theme => `elements/themes/${theme}.css`,
    ),
    ...['custom-elements', 'vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map(
      file => `elements/${file}.json`,
    ),
    'feed/schema.json',
    'feed/encode',
    'search/engine',
    'elements/check-theme.js',
  ].map(entry => `@orientation-widgets/${entry}`);
  writeFileSync(
    `${project.folder}resolve.js`,
    `for (const name of ${JSON.stringify(entries)}) console.log(new URL(import.meta.resolve(name)).pathname);`,
  );
  for (const path of project.run('node', 'resolve.js').trimEnd().split('\n')) {
    assert.ok(path.startsWith(`${project.folder}node_modules/`) && existsSync(path), path);
    if (path.endsWith('.json')) readJson(path);
    if (path.endsWith('.css')) assert.match(readFileSync(path, 'utf8'), /--ow-/);
  }
});
