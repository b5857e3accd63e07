// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns the files that the page offers for download during an action, without writing them to the disk. */
export async function caughtFiles(
  act: () => unknown,
  wait: () => Promise<unknown>,
): Promise<{ name: string; text: string }[]> {
  const blobs = new Map<string, Blob>();
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = object => {
    const address = createObjectURL.call(URL, object);
    blobs.set(address, object as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  };
  try {
    await act();
    await wait();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    files.map(async ({ name, blob }) => ({
      name,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
    })),
  );
}
