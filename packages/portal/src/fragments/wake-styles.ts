// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Selects a partial rendering of the upgraded element: it is loading, its second phase is missing, or it shows an
 * error.
 */
const PARTIAL = ':has([aria-busy="true"], .later, [role="alert"])';

/**
 * Styles that swap the fragment for the element. The element renders before the fragment, in the same root: its
 * rendering is hidden until it is complete, then replaces the fragment. The code of the element is not involved.
 */
export const WAKE_STYLES = `
:host { display: block }
.ow:has(~ .fragment)${PARTIAL}, slot:not([name]):has(~ .fragment) { display: none }
.ow:not(${PARTIAL}) ~ .fragment { display: none }
@supports not selector(:has(*)) { .ow ~ .fragment { display: none } }
`;
