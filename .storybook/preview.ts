// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/dist/custom-elements.json';

setCustomElementsManifest(manifest);

export default {
  parameters: { layout: 'padded' },
  initialGlobals: { lang: 'fr' },
  globalTypes: {
    lang: {
      description: 'Langue de l’interface',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  decorators: [(story, { globals }) => html`<div lang=${String(globals.lang)}>${story()}</div>`],
} satisfies Preview;
