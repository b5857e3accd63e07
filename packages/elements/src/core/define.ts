// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Version of the library, written on each class so that two copies on a page can tell. */
export const version = '0.1.0';

const mark = Symbol.for('orientation-widgets/version');

/**
 * Registers an element once. Silent when the same version is already registered; when another version is, it warns once and leaves it in
 * place. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) {
    Object.assign(element, { [mark]: version });
    customElements.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(present, mark);
  if (present !== element && other !== version) {
    console.warn(
      `orientation-widgets: <${tag}> is already defined (${String(other)}); version ${version} is not used.`,
    );
  }
}
