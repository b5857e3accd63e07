// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The visitor opens a resource. Cancel it to keep the element from showing it in place. */
export class ResourceSelectEvent extends Event {
  /** The resource’s id in the feed. */
  readonly resourceId: string;

  constructor(resourceId: string) {
    super('resource-select', { bubbles: true, composed: true, cancelable: true });
    this.resourceId = resourceId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'resource-select': ResourceSelectEvent;
  }
}
