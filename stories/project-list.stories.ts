// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/project-list.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directoryFeed } from './fixtures/directory.js';
import { innovations } from './fixtures/innovations.js';

export default { title: 'Éléments/project-list', component: 'project-list', tags: ['autodocs'] } satisfies Meta;

export const Standard: StoryObj = {
  render: () => html`<project-list .feed=${directoryFeed({ directory: [...innovations] })}></project-list>`,
};

export const OneProject: StoryObj = {
  render: () =>
    html`<project-list
      .feed=${directoryFeed({ directory: [...innovations] })}
      resource="atelier-mobile"
    ></project-list>`,
};

export const Fallback: StoryObj = {
  render: () => html`<project-list><p>Ce que montre la page sans nos données.</p></project-list>`,
};
