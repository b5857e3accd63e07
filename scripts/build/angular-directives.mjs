// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Writes packages/elements/dist/angular.js and angular.d.ts, from the manifest. Angular checks templates against
// directives only: there is one for each element, in the form that Angular requires of libraries (partial compilation,
// whose declarations any later version reads).
import { writeFileSync } from 'node:fs';
import { publicFields, withTags } from './framework-types.mjs';
import { root } from '../support/run.mjs';

const className = ({ name }) => `${name}Directive`;
const version = `minVersion: '14.0.0', version: '22.2.6', ngImport: i0`;
const names = (list, write) => `{ ${list.map(write).join(', ')} }`;

const setter = ({ name }, attributes) =>
  `  set ${name}(value) { ${attributes.some(attribute => attribute.name === name) ? `if (!isWritten(this.#element, '${name}', value)) ` : ''}this.#element.${name} = value; }\n`;

function directive(element) {
  const { tagName, attributes = [], events = [] } = element;
  const fields = publicFields(element);
  return `
export class ${className(element)} {
  #element = inject(ElementRef).nativeElement;
${fields.map(field => setter(field, attributes)).join('')}${events.map(({ name }) => `  '${name}' = new EventEmitter();\n`).join('')}  static ɵfac = i0.ɵɵngDeclareFactory({ ${version}, type: ${className(element)}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${version}, type: ${className(element)}, isStandalone: true, selector: '${tagName}', inputs: ${names(fields, ({ name }) => `${name}: '${name}'`)}, outputs: ${names(events, ({ name }) => `'${name}': '${name}'`)} });
}
`;
}

function declaration(element) {
  const { tagName, events = [] } = element;
  const fields = publicFields(element);
  const type = ({ name, type }) => `ElementProps['${tagName}']['${name}']${type?.text === 'boolean' ? " | ''" : ''}`;
  return `
export declare class ${className(element)} {
${fields.map(field => `  set ${field.name}(value: ${type(field)});\n`).join('')}${events.map(({ name }) => `  '${name}': EventEmitter<ElementEvents['${tagName}']['${name}']>;\n`).join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${className(element)}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${className(element)}, '${tagName}', never, ${names(fields, ({ name }) => `${name}: { alias: '${name}'; required: false }`)}, ${names(events, ({ name }) => `'${name}': '${name}'`)}, never, never, true, never>;
}
`;
}

export function angularDirectives() {
  return {
    name: 'angular-directives',
    packageLinkPhase({ customElementsManifest }) {
      const elements = withTags(customElementsManifest);
      writeFileSync(
        `${root}packages/elements/dist/angular.js`,
        `// Written by the build from the elements' JSDoc. Properties go to the element. Angular listens to the element's own events:
// the emitters give their types, and say nothing.
import * as i0 from '@angular/core';
import { ElementRef, EventEmitter, inject } from '@angular/core';

/** A static attribute reached the element already, which reads it in its own way. */
const isWritten = (element, name, value) => typeof value === 'string' && element.getAttribute(name) === value;
${elements.map(directive).join('')}
/** For the \`imports\` of a component. */
export const orientationElements = [${elements.map(className).join(', ')}];
`,
      );
      writeFileSync(
        `${root}packages/elements/dist/angular.d.ts`,
        `// Written by the build from the elements' JSDoc.
import type * as i0 from '@angular/core';
import type { EventEmitter } from '@angular/core';
import type { ElementEvents, ElementProps } from './framework-props.js';
${elements.map(declaration).join('')}
/** For the \`imports\` of a component: its template then knows the elements, their properties and their events. */
export declare const orientationElements: readonly [${elements.map(element => `typeof ${className(element)}`).join(', ')}];
`,
      );
    },
  };
}
