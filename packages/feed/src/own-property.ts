// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Class of objects with a null prototype: they have no property that a page added to `Object.prototype`, and remain as
 * fast as ordinary objects (unlike those of `Object.create(null)`).
 */
const NullPrototype = /* @__PURE__ */ (() => {
  const constructor = function (): void {
    // Only its prototype is used.
  };
  constructor.prototype = Object.create(null) as object;
  return constructor as unknown as new () => Record<PropertyKey, unknown>;
})();

/** An empty object with a null prototype. */
export function nullPrototypeObject(): Record<PropertyKey, unknown> {
  return new NullPrototype();
}

/** Value of an own property; undefined when the object lacks it, even if it inherits one. */
export function ownProperty(object: object, key: PropertyKey): unknown {
  return Object.hasOwn(object, key) ? (object as Record<PropertyKey, unknown>)[key] : undefined;
}

/** Whether a value is an object of JSON: not null, not an array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of some options, with a null prototype: a polluted `Object.prototype` adds none. */
export function ownOptions<T extends object>(options: T | undefined): T {
  return { __proto__: null, ...options } as unknown as T;
}
