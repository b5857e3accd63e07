// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor opens a resource. Cancel it to prevent the element from displaying the resource. */
export class ResourceSelectEvent extends Event {
  /** Id of the resource in the feed. */
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
