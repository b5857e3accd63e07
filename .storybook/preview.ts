// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/dist/custom-elements.json';

setCustomElementsManifest(manifest);

export default { parameters: { layout: 'padded' } } satisfies Preview;
