// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { css } from 'lit';
import type { LitElement } from 'lit';
import { adoptElementStyles } from '../styles/adopt-styles.js';

/** Last message of each element about a failed gesture. */
const alerts = new WeakMap<LitElement, HTMLElement>();

/** Keeps the message visible at the bottom of the window, however long the element is. */
const alertStyles = css`
  .gesture-alert {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin: var(--_s3) 0 0;
    padding: var(--_s3);
    border: 1px solid;
    background: var(--_surface);
    color: var(--_alert);
  }
`;

/**
 * Runs the action of a gesture of the visitor. A failure is shown in the element, whose controls and focus stay as they
 * are: the same gesture tries again.
 *
 * @returns resolves when the gesture is over, even when it failed.
 */
export async function runGesture(host: LitElement, gesture: () => unknown): Promise<void> {
  alerts.get(host)?.remove();
  try {
    await gesture();
  } catch (reason) {
    showGestureFailure(host, reason);
  }
}

/** Shows, in the element, that the content requested by a gesture could not be loaded. */
export function showGestureFailure(host: LitElement, reason: unknown): void {
  console.warn(`orientation-widgets: <${host.localName}> could not load a part. ${String(reason)}`);
  const root = host.renderRoot;
  const alert = document.createElement('p');
  alert.className = 'gesture-alert';
  alert.setAttribute('role', 'alert');
  alert.textContent = msg('Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.');
  adoptElementStyles(host, [alertStyles]);
  alerts.get(host)?.remove();
  alerts.set(host, alert);
  // Content outside an open modal dialog is neither visible nor read aloud.
  (root.querySelector('dialog:modal') ?? root.querySelector('[part~="base"]') ?? root).append(alert);
}
