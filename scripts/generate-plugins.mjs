// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run generate:elements, second half: writes the list of elements of the plugins of `integrations/`. Reads the
// build: the manifest of the elements, and the words of the configurator.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { elements } from '../packages/elements/registry.mjs';

const root = new URL('../', import.meta.url);

/** Attributes that the plugins write themselves. */
const OWN = new Set(['feed', 'src']);

/** Returns the kind of an attribute, and its words when they are limited, by which the plugins validate it. */
function kindOf({ kind, words }, { name, type }, isAddress) {
  if (kind === 'words') return { kind, words };
  if (kind === 'flag' || isAddress(name)) return { kind: kind === 'flag' ? kind : 'address' };
  return { kind: type?.text?.startsWith('number') ? 'number' : 'text' };
}

async function listElements() {
  const manifest = JSON.parse(await readFile(new URL('packages/elements/dist/custom-elements.json', root), 'utf8'));
  const { described } = await import('../packages/portal/dist/configurator/attributes.js');
  const { isAddressName } = await import('../packages/portal/dist/configurator/safe-values.js');
  const declared = new Map(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes }) => [tagName, attributes]),
  );
  const entries = elements
    .filter(({ title }) => title)
    .map(({ tag, title, summary, portalPage, readme }) => {
      const attributes = declared.get(tag).filter(({ name }) => !OWN.has(name));
      return [
        tag,
        {
          ...{ title, summary, ...(portalPage && { page: portalPage }) },
          main: readme.attributes.filter(name => attributes.some(attribute => attribute.name === name)),
          attributes: Object.fromEntries(
            attributes.map(attribute => {
              const { label, field } = described(tag, attribute.name);
              return [attribute.name, { label, ...kindOf(field, attribute, isAddressName) }];
            }),
          ),
        },
      ];
    });
  return Object.fromEntries(entries);
}

/** Returns the generated file: [address, text]. */
export async function generatedPlugins() {
  const url = new URL('integrations/core/elements.json', root);
  const options = { ...(await prettier.resolveConfig(url)), parser: 'json' };
  return [[url, await prettier.format(JSON.stringify(await listElements()), options)]];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await Promise.all((await generatedPlugins()).map(([url, text]) => writeFile(url, text)));
}
