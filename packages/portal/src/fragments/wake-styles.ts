// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What an element that wakes has drawn in part: it is loading, its second part is missing, or it says that it failed. */
const PARTIAL = ':has([aria-busy="true"], .later, [role="alert"])';

/**
 * The element draws before the fragment, in the same root. What it draws is hidden until it is whole, then takes the place of the
 * fragment: no code of the element knows of it.
 */
export const WAKE_STYLES = `
:host { display: block }
.ow:has(~ .fragment)${PARTIAL}, slot:not([name]):has(~ .fragment) { display: none }
.ow:not(${PARTIAL}) ~ .fragment { display: none }
@supports not selector(:has(*)) { .ow ~ .fragment { display: none } }
`;
