// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Writes packages/elements/dist/framework-props.d.ts, from the manifest: the properties and attributes that a template
// may set on each element. The files of packages/elements/frameworks adapt it to React, Preact, Vue and Svelte;
// angular-directives.mjs does so for Angular.
import { writeFileSync } from 'node:fs';
import { root } from '../support/run.mjs';

const comment = ({ description }) =>
  description ? `    /** ${description.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '';
const isPublic = ({ kind, privacy, readonly, static: onClass }) =>
  kind === 'field' && !onClass && !readonly && (privacy ?? 'public') === 'public';

export const publicFields = ({ members = [] }) => members.filter(isPublic);

/** Returns the elements of a manifest, sorted by tag. */
export const withTags = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/**
 * Returns the type of an attribute whose name differs from that of its property, since templates may use either; '' for
 * another.
 */
function attribute({ name, fieldName, type }) {
  if (!fieldName || name === fieldName) return '';
  const value =
    type?.text === 'boolean' ? "boolean | ''" : type?.text === 'number' ? 'number | string' : 'string | null';
  return `    '${name}'?: ${value};\n`;
}

/** A number may be written as an attribute is, `radius="20"`: the property reads it. */
const asWritten = ({ type }) => (/\bnumber\b/.test(type?.text ?? '') ? ' | `${number}`' : '');

function propsOf({ name, tagName, members, attributes = [] }) {
  const withAttribute = new Set(attributes.map(({ fieldName, name: attributeName }) => fieldName ?? attributeName));
  const fields = publicFields({ members }).map(
    member =>
      `${comment(member)}    ${member.name}?: ${name}['${member.name}']${withAttribute.has(member.name) ? asWritten(member) : ''};\n`,
  );
  return `  '${tagName}': {\n${fields.join('')}${attributes.map(attribute).join('')}  };\n`;
}

const eventsOf = ({ tagName, events = [] }) =>
  `  '${tagName}': {\n${events.map(event => `${comment(event)}    '${event.name}': HTMLElementEventMap['${event.name}'];\n`).join('')}  };\n`;

export function frameworkTypes() {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = withTags(customElementsManifest);
      const text = `// Written by the build from the elements' JSDoc.
import type { ${elements
        .map(({ name }) => name)
        .sort()
        .join(', ')} } from './index.js';

/** Properties and attributes, by tag. */
export interface ElementProps {
${elements.map(propsOf).join('')}}

/** Events, by tag. */
export interface ElementEvents {
${elements.map(eventsOf).join('')}}
`;
      writeFileSync(`${root}packages/elements/dist/framework-props.d.ts`, text);
    },
  };
}
