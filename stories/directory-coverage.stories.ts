// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/directory-coverage.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directoryFeed } from './fixtures/directory.js';

export default {
  title: 'Éléments/directory-coverage',
  component: 'directory-coverage',
  tags: ['autodocs'],
} satisfies Meta;

/** Only a complete listing allows a territory to be shown as uncovered. */
export const Standard: StoryObj = {
  render: () =>
    html`<directory-coverage
      .feed=${directoryFeed()}
      kinds="structure"
      need="digital"
      radius="10"
    ></directory-coverage>`,
};

export const ByTelephone: StoryObj = {
  render: () => html`<directory-coverage .feed=${directoryFeed()}></directory-coverage>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<directory-coverage .feed=${directoryFeed({ directory: [], resources: [] })}></directory-coverage>`,
};

export const Fallback: StoryObj = {
  render: () => html`<directory-coverage><p>Ce que montre la page sans nos données.</p></directory-coverage>`,
};
