// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Part of markdown-it that this package uses: the library ships no types. */
declare module 'markdown-it' {
  export interface Token {
    type: string;
    readonly tag: string;
    /** First line, from 0, and the line after the last one; null inside a line. */
    readonly map: readonly [number, number] | null;
    readonly children: Token[] | null;
    content: string;
    hidden: boolean;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
    attrs: [string, string][] | null;
  }
  export interface Renderer {
    readonly rules: Record<string, (tokens: readonly Token[], index: number, options: object, env: object) => string>;
    render(tokens: readonly Token[], options: object, env: object): string;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean });
    readonly options: object;
    readonly renderer: Renderer;
    disable(rule: string): this;
    parse(text: string, env: object): Token[];
    render(text: string): string;
    renderInline(text: string, env: object): string;
  }
}
