// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The elements' JSDoc is their only API document: manifest and editor data are written from it.
import { mkdirSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { angularDirectives } from './scripts/build/angular-directives.mjs';
import { frameworkTypes } from './scripts/build/framework-types.mjs';

const outdir = 'packages/elements/dist';
// Storybook asks for the manifest before any build.
mkdirSync(outdir, { recursive: true });

/** The analyzer finds files in the order in which the disk answers. */
const sortedModules = {
  name: 'sorted-modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The analyzer also guesses events from the code, nameless or named after an argument: the JSDoc alone counts. */
const documentedEventsOnly = {
  name: 'documented-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations)
        declaration.events = declaration.events?.filter(({ description }) => description);
    }
  },
};

/** The analyzer takes every reactive property for an attribute: those of the element's own have none. */
const publicAttributesOnly = {
  name: 'public-attributes-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const ownMembers = new Set(
          declaration.members?.filter(({ privacy }) => privacy && privacy !== 'public').map(({ name }) => name),
        );
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !ownMembers.has(fieldName));
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir,
  litelement: true,
  plugins: [
    sortedModules,
    documentedEventsOnly,
    publicAttributesOnly,
    frameworkTypes(),
    angularDirectives(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
  ],
};
