// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Called before radio buttons are removed. Chromium keeps those that a shadow root loses with their name, and all that was
 * removed with them, for as long as the element lives.
 */
export function releaseRadioGroups(root: ParentNode): void {
  for (const radio of root.querySelectorAll('input[type="radio"]')) radio.removeAttribute('name');
}
