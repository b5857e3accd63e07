// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a site says of itself to its configurator. */
export interface Context {
  /** Address where the site is published, absolute. */
  readonly home: string;
  /** Folder of the site on its host, from `/` to `/`. */
  readonly base: string;
  /** Folder of the scripts of the elements, from the root of the site. */
  readonly folder: string;
  /** Page of the preview, from the root of the site. */
  readonly preview: string;
  /** Addresses of the pages of the site, by attribute and by id: a file from its root. */
  readonly addresses: string;
  /** Version of the elements. */
  readonly version: string;
  /** What an element shows at first: a record of the feed, its name and its page. */
  readonly examples: Readonly<
    Partial<
      Record<'job' | 'training' | 'provider', { readonly id: string; readonly name: string; readonly href: string }>
    >
  >;
  readonly tags: readonly { readonly tag: string; readonly attributes: readonly string[] }[];
}
