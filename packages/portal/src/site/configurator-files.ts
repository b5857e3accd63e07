// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Job, Provider, Training } from '@orientation-widgets/feed';
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { escapeMarkup } from '@orientation-widgets/feed-tools';
import { frenchSpaces } from '../html/typography.js';
import type { Context } from '../configurator/context.js';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import type { OwnScript } from './page.js';
import type { ConfiguratorScripts, Site, ThingSection } from './site.js';

const BUILT = new URL('../../dist/integrer/', import.meta.url);
const STYLE = new URL('../../assets/configurator.css', import.meta.url);

/** Path of the preview page, in the frame of the configurator. */
const PREVIEW = '/assets/apercu.html';

/** Custom elements manifest, from which the configurator reads attributes. */
const MANIFEST = '@orientation-widgets/elements/custom-elements.json';

/** Path of the file that maps records to their pages. */
const ADDRESSES = '/assets/adresses.json';

/** Reads the scripts of the configurator, with the elements that they support; undefined when they are not built. */
export async function readConfigurator(): Promise<{ scripts: ConfiguratorScripts; files: CopiedFile[] } | undefined> {
  const script = await readScript('configurator');
  const preview = await readScript('preview');
  const path = fileURLToPath(import.meta.resolve(MANIFEST));
  const manifest = await readFile(path).catch(() => undefined);
  if (!script || !preview || !manifest) return undefined;
  const parts = await readParts();
  const style = { path: 'assets/configurator.css', bytes: await readFile(STYLE) };
  return {
    scripts: {
      ...{
        script: script.script,
        parts: parts.flatMap(part => (part.isFirst ? part.script : [])),
        preview: preview.script,
      },
      tags: tagsOf(parseJson(manifest, path)),
    },
    files: [script.file, ...parts.map(({ file }) => file), preview.file, style],
  };
}

async function readScript(name: string): Promise<NamedFile | undefined> {
  const bytes = await readFile(new URL(`${name}.js`, BUILT)).catch(() => undefined);
  if (!bytes) return undefined;
  const digest = createHash('sha384').update(bytes).digest();
  // The digest gives each version its own address.
  return namedFile(`${name}-${digest.toString('hex').slice(0, 12)}.js`, bytes, digest);
}

/** Reads the other files of the configurator; `isFirst` marks those that its script imports at once. */
async function readParts(): Promise<(NamedFile & { readonly isFirst: boolean })[]> {
  const entry = await readFile(new URL('configurator.js', BUILT), 'utf8');
  const names = (await readdir(BUILT)).filter(name => !/^(configurator|preview)\.js$/.test(name)).sort();
  return Promise.all(
    names.map(async name => {
      const bytes = await readFile(new URL(name, BUILT));
      return { ...namedFile(name, bytes), isFirst: new RegExp(`\\bfrom ?"\\./${name}"`).test(entry) };
    }),
  );
}

interface NamedFile {
  readonly script: OwnScript;
  readonly file: CopiedFile;
}

function namedFile(name: string, bytes: Buffer, digest = createHash('sha384').update(bytes).digest()): NamedFile {
  const path = `assets/${name}`;
  return { script: { path: `/${path}`, integrity: `sha384-${digest.toString('base64')}` }, file: { path, bytes } };
}

/** Attributes of each element of a custom elements manifest, except its feed. */
function tagsOf(manifest: unknown): ConfiguratorScripts['tags'] {
  const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
    Array.isArray(value) ? value.filter(isObject) : [];
  const modules = list(isObject(manifest) ? manifest['modules'] : undefined);
  return modules
    .flatMap(module => list(module['declarations']))
    .flatMap(({ tagName, attributes }) => {
      if (typeof tagName !== 'string') return [];
      const settableAttributes = list(attributes).flatMap(({ name, default: initial }) =>
        typeof name === 'string' && name !== 'feed' && name !== 'src' ? [{ name, initial: initialOf(initial) }] : [],
      );
      return [{ tag: tagName, attributes: settableAttributes }];
    });
}

/**
 * Default value of an attribute, from its JavaScript: `'board'` gives `board`; `null` and `false` give undefined, for
 * no attribute.
 */
function initialOf(code: unknown): string | undefined {
  return typeof code !== 'string' || code === 'null' || code === 'false' ? undefined : code.replace(/^'|'$/g, '');
}

/** Job and training with the most content, and the provider of that training: examples for the configurator. */
export function examplesOf(site: Site): {
  readonly job: Job | undefined;
  readonly training: Training | undefined;
  readonly provider: Provider | undefined;
} {
  const { jobs, trainings } = site.contents;
  const job = jobs.toSorted((a, b) => factCount(site, b) - factCount(site, a) || hires(site, b) - hires(site, a))[0];
  const training = (job && site.trainingsTo(job)[0]) ?? trainings[0];
  const [session] = (training && site.data.sessions.get(training.id)) ?? [];
  const provider = site.data.providers.get(training?.providerId ?? session?.providerId ?? '');
  return { job, training, provider };
}

/** Number of facts of a job card that are known for a job. */
function factCount(site: Site, job: Job): number {
  const facts = [site.tensionOf(job), job.womenShare, job.salary?.median, job.access, site.trainingsTo(job)[0]];
  return facts.filter(fact => fact !== undefined).length;
}

function hires(site: Site, job: Job): number {
  return site.plansOf(job)?.recruitment.projects ?? 0;
}

/** Files that the configurator reads, and its preview page. */
export function configuratorFiles(site: Site): SiteFile[] {
  const { configurator, scripts } = site;
  if (!configurator || !scripts) return [];
  const folder = `/elements/${scripts.version}/`;
  const { job, training, provider } = examplesOf(site);
  const context: Context = {
    home: site.url('/'),
    base: site.href('/'),
    folder: folder.slice(1),
    preview: PREVIEW.slice(1),
    addresses: ADDRESSES.slice(1),
    version: scripts.version,
    examples: {
      ...(job && {
        job: {
          id: job.id,
          name: frenchSpaces(jobName(job.title)),
          href: site.url(site.pathOf('metiers', job.id) ?? '/'),
        },
      }),
      ...(training && {
        training: {
          id: training.id,
          name: frenchSpaces(training.title),
          href: site.url(site.pathOf('formations', training.id) ?? '/'),
        },
      }),
      ...(provider && {
        provider: {
          id: provider.id,
          name: frenchSpaces(provider.name),
          href: site.url(site.pathOf('etablissements', provider.id) ?? '/'),
        },
      }),
    },
    tags: configurator.tags.map(({ tag, attributes }) => ({ tag, attributes: attributes.map(({ name }) => name) })),
  };
  const policy =
    "default-src 'none'; style-src 'self'; img-src *; script-src 'self'; connect-src *; base-uri 'none'; form-action 'none'";
  const { path, integrity } = configurator.preview;
  const preview = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="elements" content="${escapeMarkup(site.href(folder))}">
<title>Aperçu d’un élément</title>
<script type="module" src="${escapeMarkup(site.href(path))}" integrity="${integrity}"></script>
</head>
<body></body>
</html>
`;
  return [
    { path: CONTEXT.slice(1), content: `${JSON.stringify(context)}\n` },
    { path: PREVIEW.slice(1), content: preview },
    { path: ADDRESSES.slice(1), content: `${JSON.stringify(addressesOf(site))}\n` },
  ];
}

/** Pages of jobs, trainings and measures, from the root of the site, by the attribute that names their record. */
function addressesOf(site: Site): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const pages = (section: ThingSection, things: Iterable<{ readonly id: string }>): Record<string, string> =>
    Object.fromEntries(
      [...things].flatMap(({ id }) =>
        site.pathOf(section, id) ? [[id, site.pathOf(section, id)?.slice(1) ?? '']] : [],
      ),
    );
  const { jobs, trainings } = site.contents;
  return {
    job: pages('metiers', jobs),
    training: pages('formations', trainings),
    measure: pages('chiffres', site.data.measures),
  };
}

/** Path of the context that the configurator reads. */
export const CONTEXT = '/assets/integrer.json';
