// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/directory-contacts.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directoryFeed } from './fixtures/directory.js';

export default {
  title: 'Éléments/directory-contacts',
  component: 'directory-contacts',
  tags: ['autodocs'],
} satisfies Meta;

export const Standard: StoryObj = {
  render: () => html`<directory-contacts .feed=${directoryFeed()} near="com-59249"></directory-contacts>`,
};

export const OneAudience: StoryObj = {
  render: () => html`<directory-contacts .feed=${directoryFeed()} audience="jobseekers"></directory-contacts>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<directory-contacts .feed=${directoryFeed({ directory: [], resources: [] })}></directory-contacts>`,
};

export const Fallback: StoryObj = {
  render: () => html`<directory-contacts><p>Ce que montre la page sans nos données.</p></directory-contacts>`,
};
