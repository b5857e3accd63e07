// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Code from the configurator for a framework, parsed by the compiler of that framework: for any settings, it has texts
// and no code.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { safeSettings, type Settings } from '../../packages/portal/src/configurator/settings.js';
import { snippet, type Form } from '../../packages/portal/src/configurator/snippets.js';
import { anySettings, SCRIPTS } from '../support/configurator-settings.js';
import { installed, skip } from './support/frameworks.js';

/** A tree from any compiler: each has its own keys for names, attributes and children. */
type Tree = Readonly<Record<string, unknown>>;

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 300) };
const require = createRequire(`${installed ?? ''}/x.js`);

async function compiler<T>(name: string): Promise<T> {
  const module = (await import(pathToFileURL(require.resolve(name)).href)) as T & { readonly default?: T };
  return module.default ?? module;
}

/** Checks that the attributes parsed by a compiler are those of the settings, and no others. */
function checkAttributes(settings: Settings, parsed: readonly (readonly [string, string])[]): void {
  const { attributes } = safeSettings(settings);
  const elementAttributes = parsed.filter(([name]) => name !== 'feed' && name !== 'src');
  assert.deepEqual(Object.fromEntries(elementAttributes), { ...attributes });
}

function checkForm(form: Form, check: (code: string, settings: Settings) => void): void {
  fc.assert(
    fc.property(anySettings, settings => check(snippet(form, settings, SCRIPTS), settings)),
    RUNS,
  );
}

describe('snippet', { skip }, () => {
  test('writes texts for Vue', async () => {
    const { parse, NodeTypes } = await compiler<{
      parse(code: string): { children: readonly Tree[] };
      NodeTypes: Readonly<Record<string, number>>;
    }>('@vue/compiler-dom');
    checkForm('vue', (code, settings) => {
      const root = parse(/<template>\n([^]*)\n<\/template>$/.exec(code)?.[1] ?? '').children;
      const visit = (node: Tree): void => {
        assert.ok(node['type'] === NodeTypes['ELEMENT'] || node['type'] === NodeTypes['TEXT'], code);
        const props = (node['props'] ?? []) as readonly Tree[];
        assert.ok(
          props.every(({ type }) => type === NodeTypes['ATTRIBUTE']),
          code,
        );
        ((node['children'] ?? []) as readonly Tree[]).forEach(visit);
      };
      root.forEach(visit);
      const props = root[0]?.['props'] as readonly { name: string; value?: { content: string } }[];
      checkAttributes(
        settings,
        props.map(({ name, value }) => [name, value?.content ?? '']),
      );
    });
  });

  test('writes texts for Svelte', async () => {
    const { parse } = await compiler<{
      parse(code: string, options: object): { fragment: { nodes: readonly Tree[] } };
    }>('svelte/compiler');
    checkForm('svelte', (code, settings) => {
      const { nodes } = parse(code, { modern: true }).fragment;
      const visit = (node: Tree): void => {
        assert.match(String(node['type']), /^(?:RegularElement|Text)$/, code);
        for (const { type, value } of (node['attributes'] ?? []) as readonly Tree[]) {
          assert.equal(type, 'Attribute', code);
          if (value !== true)
            assert.ok(
              (value as readonly Tree[]).every(part => part['type'] === 'Text'),
              code,
            );
        }
        ((node['fragment'] as { nodes?: readonly Tree[] } | undefined)?.nodes ?? []).forEach(visit);
      };
      nodes.forEach(visit);
      const element = nodes.find(({ type }) => type === 'RegularElement');
      const parsed = element?.['attributes'] as readonly { name: string; value: true | readonly { data: string }[] }[];
      checkAttributes(
        settings,
        parsed.map(({ name, value }) => [name, value === true ? '' : value.map(({ data }) => data).join('')]),
      );
    });
  });

  test('writes texts for Angular', async () => {
    const { parseTemplate } = await compiler<{
      parseTemplate(code: string, url: string): { errors: readonly unknown[] | null; nodes: readonly Tree[] };
    }>('@angular/compiler');
    checkForm('angular', (code, settings) => {
      const template = /template: `([^`]*)`/.exec(code)?.[1] ?? '';
      const { errors, nodes } = parseTemplate(template, 'x.html');
      assert.ok(!errors?.length, `${String(errors)}\n${code}`);
      const visit = (node: Tree): void => {
        assert.match(node.constructor.name, /^_?(?:Element|Text)(?:\$\d+)?$/, code);
        for (const key of ['inputs', 'outputs', 'references'])
          assert.deepEqual((node[key] ?? []) as readonly unknown[], [], code);
        ((node['children'] ?? []) as readonly Tree[]).forEach(visit);
      };
      nodes.forEach(visit);
      const element = nodes.find(node => 'attributes' in node);
      const parsed = element?.['attributes'] as readonly { name: string; value: string }[];
      checkAttributes(
        settings,
        // An invisible character keeps two braces apart.
        parsed.map(({ name, value }) => [name, value.replaceAll('\u2060', '')]),
      );
    });
    const { nodes } = parseTemplate('<a>&#123;\u2060&#123;1 + 1&#125;&#125;</a>', 'x.html');
    assert.match((nodes[0]?.['children'] as readonly Tree[])[0]?.constructor.name ?? '', /^_?Text/);
  });
});
