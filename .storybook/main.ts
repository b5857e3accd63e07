// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  core: { disableTelemetry: true },
  // Our packages come from their sources: nothing is to be built first.
  viteFinal: config => ({
    ...config,
    resolve: { ...config.resolve, conditions: ['@orientation-widgets/source', ...defaultClientConditions] },
    // Storybook imports this module of Lit: outside the bundle of dependencies, it would bring a second copy of Lit.
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [...(config.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
  }),
} satisfies StorybookConfig;
