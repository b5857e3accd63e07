// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import MarkdownIt from 'markdown-it';

/** Raw HTML is shown as text. Indented lines are paragraphs: few publishers mean code by them. */
const markdown = new MarkdownIt({ html: false }).disable('code');

/** Renders a Markdown text as HTML, without a byte order mark. */
export function renderMarkdown(text: string): string {
  return markdown.render(text.replace(/^\uFEFF/, ''));
}

/**
 * Whether a text begins with front matter, as other site generators read it: three dashes and a language, or three
 * dashes before a line with a key. Three dashes before a paragraph are a rule in Markdown.
 */
export function hasFrontMatter(text: string): boolean {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').split('\n', 2);
  const [, language] = /^---\s*(\w*)$/.exec(first.trimEnd()) ?? [];
  return language !== undefined && (language !== '' || /^[\w-]+[ \t]*:/.test(second));
}
