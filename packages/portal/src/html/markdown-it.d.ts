// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The part of markdown-it that this package calls: the library ships no types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean });
    disable(rule: string): this;
    render(text: string): string;
  }
}
