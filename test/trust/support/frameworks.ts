// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { root } from '../../support/paths.js';
import { installPackages } from './installed-packages.js';

/** Folder of the applications of each framework, and of their templates with types. */
export const apps = `${root}test/trust/frameworks/`;

export const installed = installPackages(apps, 'frameworks');
export const skip = installed === undefined && 'the frameworks cannot be installed here (no registry)';
