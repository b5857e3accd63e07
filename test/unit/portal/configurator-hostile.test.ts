// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// For any hostile settings in an address, each form to paste is parsed by its own language as one element with its
// texts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { isSafeToken } from '../../../packages/portal/src/configurator/safe-values.js';
import {
  fromFragment,
  safeSettings,
  toFragment,
  type Settings,
} from '../../../packages/portal/src/configurator/settings.js';
import { FORMS, policy, snippet, type Form } from '../../../packages/portal/src/configurator/snippets.js';
import { compileSchema } from '../../../packages/portal/src/config/schema.js';
import { anyPicture, anySettings, hasShape, NAMES, SCRIPTS } from '../../support/configurator-settings.js';
import { root } from '../../support/paths.js';

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 500) };
const namesOf = (tag: string): readonly string[] | undefined => NAMES[tag];

const SETTINGS: Settings = {
  tag: 'job-card',
  attributes: { job: 'soudeur' },
  feed: 'https://flux.exemple.fr/feed.json',
  theme: '',
  tokens: {},
  fallback: { text: 'Soudeur', href: '' },
  hasMap: false,
};

const schema = JSON.parse(readFileSync(`${root}packages/portal/schema/portal.schema.json`, 'utf8')) as {
  properties: { theme: object & { properties: { tokens: { properties: Record<string, unknown> } } } };
};

const themeFault = compileSchema(schema.properties.theme);

/** Returns the settings as an address passes them on. */
const handedOver = (settings: Settings): Settings =>
  fromFragment(toFragment(settings), namesOf, SETTINGS.feed) ?? assert.fail('a known element');

/** Parses the module of a component, as TypeScript. */
function moduleOf(code: string): ts.SourceFile {
  const source = ts.createSourceFile('x.tsx', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  assert.deepEqual(
    parseDiagnostics.map(({ messageText }) => messageText),
    [],
    code,
  );
  return source;
}

/** Returns every node of a kind. */
function nodes<T extends ts.Node>(source: ts.SourceFile, isKind: (node: ts.Node) => node is T): T[] {
  const matches: T[] = [];
  const visit = (node: ts.Node): void => {
    if (isKind(node)) matches.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return matches;
}

describe('snippet', () => {
  test('keeps the shape of each form, whatever the settings', () => {
    fc.assert(
      fc.property(anySettings, anyPicture, (settings, picture) => {
        for (const some of [settings, handedOver(settings)])
          for (const [form] of FORMS) {
            const code = snippet(form, some, SCRIPTS, picture);
            assert.ok(hasShape(form, code), `${form}:\n${code}`);
          }
      }),
      RUNS,
    );
  });

  test('writes a React component without any expression', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const source = moduleOf(snippet('react', settings, SCRIPTS));
        assert.deepEqual(nodes(source, ts.isJsxExpression), []);
        const [element, ...rest] = nodes(source, ts.isJsxElement);
        assert.equal(element?.openingElement.tagName.getText(), settings.tag);
        assert.ok(rest.length <= 1);
      }),
      RUNS,
    );
  });

  test('writes an Angular template that is one literal', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const source = moduleOf(snippet('angular', settings, SCRIPTS));
        assert.deepEqual(nodes(source, ts.isTemplateExpression), []);
        const [template, ...rest] = nodes(source, ts.isNoSubstitutionTemplateLiteral);
        assert.deepEqual(rest, []);
        assert.doesNotMatch(template?.text ?? '', /[{}@]/);
      }),
      RUNS,
    );
  });

  test('writes a portal.json whose theme the schema accepts', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const { feeds, theme } = JSON.parse(snippet('portal', settings, SCRIPTS)) as {
          feeds: { href: string }[];
          theme?: unknown;
        };
        assert.match(feeds[0]?.href ?? '', /^(?:https?:\/\/|$)/);
        if (theme) assert.equal(themeFault(theme), undefined);
      }),
      RUNS,
    );
  });

  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    'data:,x',
  ])
    test(`leaves out a link to ${JSON.stringify(href)} in every form`, () => {
      const settings = { ...SETTINGS, attributes: { 'job-href': href }, fallback: { text: 'x', href } };
      for (const [form] of FORMS) assert.doesNotMatch(snippet(form, settings, SCRIPTS), /script:|data:/i, form);
    });

  test('keeps a link of the webmaster’s own site', () => {
    const code = snippet('tag', { ...SETTINGS, fallback: { text: 'x', href: '/metiers/{id}' } }, SCRIPTS);
    assert.match(code, /<a href="\/metiers\/\{id\}">x<\/a>/);
  });

  test('names a picture after its figure and never after another site', () => {
    const picture = { name: '//evil.example/x', width: 1, height: 1, alternative: '', source: '' };
    assert.match(snippet('picture', SETTINGS, SCRIPTS, picture), /src="-evil-example-x\.svg"/);
  });

  test('escapes shortcodes in the forms for WordPress and Drupal', () => {
    for (const form of ['wordpress', 'drupal'] as const)
      assert.match(
        snippet(form, { ...SETTINGS, fallback: { text: '[gallery]', href: '' } }, SCRIPTS),
        /&#91;gallery&#93;/,
      );
  });
});

describe('policy', () => {
  test('writes only valid sources in each directive, whatever the addresses', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const directives = policy('tag', settings, SCRIPTS, undefined).split('; ');
        for (const directive of directives)
          assert.match(directive, /^(?:default|script|connect|img)-src 'self'(?: https?:\/\/[\w.:[\]-]+)*$/);
      }),
      RUNS,
    );
  });

  test('rejects a host that would begin another directive', () => {
    const settings = { ...SETTINGS, feed: 'https://a;sandbox', attributes: { tiles: 'https://b;sandbox/{z}' } };
    assert.doesNotMatch(policy('tag', settings, SCRIPTS, undefined), /sandbox/);
  });
});

describe('fromFragment', () => {
  test('reads back what it wrote, once it is safe', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const safe = safeSettings(settings);
        assert.deepEqual(safeSettings(safe), safe);
        const names = (tag: string): readonly string[] => [...(namesOf(tag) ?? []), ...Object.keys(safe.attributes)];
        assert.deepEqual(fromFragment(toFragment(safe), names, ''), safe);
      }),
      RUNS,
    );
  });

  test('drops a token whose name ends its rule', () => {
    const name = '--ow-x:red}body{background:url(https://evil.example/)}a{--ow-y';
    const params = new URLSearchParams({ element: 'job-card', [name]: 'red', '--ow-accent': '#123456' });
    assert.deepEqual(fromFragment(params.toString(), namesOf, '')?.tokens, { '--ow-accent': '#123456' });
  });

  test('takes one of the five themes only', () => {
    const themeOf = (theme: string): string | undefined =>
      fromFragment(`element=job-card&_theme=${encodeURIComponent(theme)}`, namesOf, '')?.theme;
    assert.equal(themeOf('neutral-dark'), 'neutral-dark');
    for (const theme of ['x*/ body{} /*', '../../demo', 'constructor']) assert.equal(themeOf(theme), '');
  });

  test('keeps a feed that is no address, of which no form makes code', () => {
    for (const feed of ['x', 'feed/feed.json', '//', 'https://']) {
      const settings = fromFragment(`element=job-card&feed=${encodeURIComponent(feed)}`, namesOf, '');
      assert.equal(settings?.feed, feed);
      assert.doesNotMatch(snippet('tag', settings ?? SETTINGS, SCRIPTS), / feed=/);
      assert.match(policy('tag', settings ?? SETTINGS, SCRIPTS, undefined), /connect-src 'self'$/);
    }
  });
});

test('isSafeToken accepts the properties that portal.json accepts, and the colour scheme', () => {
  const samples = ['#8a2c5e', 'Georgia, serif', '0.25em', 'light dark'];
  const names = Object.keys(schema.properties.theme.properties.tokens.properties);
  for (const name of [...names, '--ow-color-scheme'])
    assert.ok(
      samples.some(value => isSafeToken(name, value)),
      name,
    );
  for (const name of ['--ow-unknown', 'color', 'constructor'])
    assert.ok(!samples.some(value => isSafeToken(name, value)), name);
});

/** Each form must be in the list, so that a new one is attacked too. */
test('the forms are those that have a shape', () => {
  const forms: readonly Form[] = FORMS.map(([form]) => form);
  for (const form of forms) assert.equal(hasShape(form, '<img src=x onerror=alert(1)>'), false);
});
