// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A page may have polluted `Object.prototype`: nothing the reader returns may show what the page put there.
 * Objects made here inherit from nothing, and stay as fast as ordinary ones (unlike `Object.create(null)`).
 */
const Bare = /* @__PURE__ */ (() => {
  const constructor = function (): void {
    // It only lends its prototype.
  };
  constructor.prototype = Object.create(null);
  return constructor as unknown as new () => Record<PropertyKey, unknown>;
})();

/** An empty object that inherits from nothing. */
export function bare(): Record<PropertyKey, unknown> {
  return new Bare();
}

/** The object's own value of a key, or undefined: never an inherited one. */
export function own(object: object, key: PropertyKey): unknown {
  return Object.hasOwn(object, key) ? (object as Record<PropertyKey, unknown>)[key] : undefined;
}

/** Whether a value is an object of JSON: neither null nor a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of some options to which no pollution of Object.prototype can add one. */
export function ownOptions<T extends object>(options: T | undefined): T {
  return { __proto__: null, ...options } as unknown as T;
}
