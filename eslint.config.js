// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { languageRules } from './scripts/lint/language-rules.mjs';

const scope = '@orientation-widgets/';

/** Import pattern of modules that only tools writing a feed need: a page never downloads them. */
const notEncode = {
  regex: `^${scope}feed/encode$|^\\.\\.?/([\\w.-]+/)*encode/`,
  message: 'A page does not import feed/encode: see docs/architecture.md.',
};

/** Import pattern of modules that only write the index of a search engine: a page never downloads them. */
const notEngine = {
  regex: `^${scope}search/engine$|^\\.\\.?/([\\w.-]+/)*engine/`,
  message: 'A page does not import search/engine: see docs/architecture.md.',
};

/**
 * Returns the import rules of a package. Imports go one way: portal → elements → domain → search → feed, portal →
 * feed-tools → search, and search-gateway → search; the answers to assistants in search-gateway also use feed-tools, to
 * read a feed, and domain, for its words.
 */
const oneWay = (folder, allowed, rest = []) => {
  const names = ['feed', 'search', 'domain', 'elements', 'feed-tools', 'portal', 'search-gateway'];
  const patterns = names
    .filter(name => !allowed.includes(name))
    .map(name => ({
      regex: `^${scope}${name}(/|$)|/packages/${name}/`,
      message: `${folder} does not import ${name}: see docs/architecture.md.`,
    }));
  return {
    files: [`packages/${folder}/src/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, ...rest] }] },
  };
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'packages/feed/src/contract/',
      'packages/feed-tools/default-feed/',
      'test/trust/frameworks/types/',
      'test/projects/*/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({
          property,
          message: 'An unsafe sink: use a Lit template.',
        })),
        { object: 'document', property: 'write', message: 'An unsafe sink.' },
        { object: 'document', property: 'cookie', message: 'Nothing is stored without an explicit choice.' },
      ],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map(name => ({
          name,
          message: 'Nothing is stored without an explicit choice.',
        })),
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Language of the code: names and test titles.
  {
    files: ['**/*.{ts,mjs,js}'],
    plugins: { language: languageRules },
    rules: { 'language/plain-names': 'error' },
  },
  { files: ['test/**/*.ts'], rules: { 'language/test-titles': 'error' } },
  // Rules that need types.
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An async function without await rejects where a plain one would throw.
      '@typescript-eslint/require-await': 'off',
      // A rule for a union of drafts accepts each of them when it assigns the missing fields.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  // Views receive functions as properties: these are passed on without their object.
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: { '@typescript-eslint/method-signature-style': ['error', 'property'] },
  },
  // These tests act as the page around the elements, and may do what the code of the project must not.
  { files: ['test/trust/**/*.ts'], rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' } },
  // Loops over typed arrays stay within their bounds, which noUncheckedIndexedAccess cannot see: the assertion states
  // it.
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'packages/{feed,search}/src/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Frameworks learn about elements through interfaces that only extend others.
  {
    files: ['packages/elements/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  // A dictionary has no maximum length.
  { files: ['packages/elements/src/locales/*.ts'], rules: { 'max-lines': 'off' } },
  // Data saved on this device at the visitor's request, after an explicit choice.
  {
    files: [
      'packages/elements/src/core/kept-reading.ts',
      'packages/elements/src/reading/reading-choice.ts',
      'packages/elements/src/saved/saved-store.ts',
      'packages/portal/src/search/kept-town.ts',
      'stories/saved-items.stories.ts',
      'stories/training-finder-tools.stories.ts',
      'test/browser/hearts.test.ts',
      'test/browser/indicator-keeping.test.ts',
      'test/browser/job-trainings.test.ts',
      'test/browser/reading-control.test.ts',
      'test/browser/resource-kinds.test.ts',
      'test/browser/saved-folder.test.ts',
      'test/browser/saved-items.test.ts',
      'test/browser/training-finder-elsewhere-limits.test.ts',
      'test/browser/training-finder-tools.test.ts',
      'test/e2e/portal-address.test.ts',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // A short text from an untrusted source must not block a page or the command.
    files: ['packages/*/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  oneWay('feed', ['feed'], [notEncode]),
  { ...oneWay('feed', ['feed']), files: ['packages/feed/src/encode/*.ts'] },
  oneWay('search', ['feed', 'search'], [notEncode, notEngine]),
  { ...oneWay('search', ['feed', 'search'], [notEncode]), files: ['packages/search/src/engine/*.ts'] },
  oneWay('domain', ['feed', 'search', 'domain'], [notEncode, notEngine]),
  oneWay('elements', ['feed', 'search', 'domain', 'elements'], [notEncode, notEngine]),
  oneWay('feed-tools', ['feed', 'search', 'domain', 'feed-tools']),
  oneWay('search-gateway', ['feed', 'search', 'search-gateway'], [notEncode]),
  {
    ...oneWay('search-gateway', ['feed', 'search', 'domain', 'feed-tools', 'search-gateway'], [notEncode]),
    files: ['packages/search-gateway/src/assistants/**/*.ts'],
  },
  oneWay('portal', ['feed', 'search', 'domain', 'elements', 'feed-tools', 'portal']),
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  { files: ['packages/elements/src/**/*.ts'], ...wc.configs['flat/recommended'] },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: {
      'lit/no-template-bind': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/style-map.js'].map(
            name => ({ name, message: 'Unsafe, or blocked by a strict CSP.' }),
          ),
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: 'A strict CSP blocks style attributes.' },
        ...["ImportDeclaration[importKind='type'] > ImportNamespaceSpecifier", 'TSTypeQuery > TSImportType'].map(
          selector => ({ selector, message: 'Data carry no module: hold it in a LazyPart.' }),
        ),
        {
          selector:
            "UnaryExpression[operator='void'] CallExpression[callee.object.type='ImportExpression'][callee.property.name='then']",
          message: 'Its failure would reach the page: use loadOptional() or runGesture().',
        },
      ],
    },
  },
);
