// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Called before radio buttons are removed. Chromium keeps named radio buttons that leave a shadow root, with everything removed along with
 * them, for as long as the element lives.
 */
export function releaseRadioGroups(root: ParentNode): void {
  for (const radio of root.querySelectorAll('input[type="radio"]')) radio.removeAttribute('name');
}
