// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// ESLint on names and test titles alone: check-language.mjs compares what it finds with the baseline.
import tseslint from 'typescript-eslint';
import { languageRules } from './language-rules.mjs';

export default [
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'packages/feed/src/contract/',
      'packages/feed-tools/default-feed/',
      'test/trust/frameworks/types/',
    ],
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { language: languageRules },
    rules: { 'language/plain-names': 'error' },
  },
  { files: ['test/**/*.ts'], rules: { 'language/test-titles': 'error' } },
];
