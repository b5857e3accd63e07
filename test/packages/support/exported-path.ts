// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Returns a pattern of the files that a target of `exports` names: each `*` stands for the same text
 * (https://nodejs.org/api/packages.html#subpath-patterns).
 */
export function exportedPath(target: string): RegExp {
  const [start = '', ...rest] = target.split('*').map(text => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${start}${rest.map((text, index) => (index ? '\\1' : '(.+)') + text).join('')}$`);
}
