// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Downloads a file made in the page: nothing is sent. */
export function download(name: string, type: string, content: string): void {
  downloadBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

/** Downloads a binary file in the same way. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address));
}
