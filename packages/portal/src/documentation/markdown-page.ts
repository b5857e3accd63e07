// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import MarkdownIt, { type Token } from 'markdown-it';
import { htmlText } from '../html/xml-text.js';

/** Heading of a document. */
export interface DocumentSection {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** Content under it, as one text. */
  readonly body: string;
}

/** Parsed document, before its links are resolved. */
export interface ParsedDocument {
  readonly file: string;
  readonly title: string;
  /** Sections, from the second heading on. */
  readonly sections: readonly DocumentSection[];
  /** Content before them, as one text. */
  readonly opening: string;
  readonly anchors: ReadonlySet<string>;
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
}

/**
 * Target of a link of a document: a page or a file of the site, a source file that the site names without publishing
 * it, or a fault.
 */
export type LinkTarget = { readonly href: string } | { readonly source: string } | { readonly fault: string };

/** Broken link. */
export interface LinkFault {
  readonly file: string;
  /** Line number, from 1. */
  readonly line: number;
  readonly reason: string;
}

/** Functions of the renderer: `pageOf` links inline code that names a document to its page. */
interface RenderContext {
  pageOf(name: string): string | undefined;
  readonly tableName: string;
}

/** Raw HTML is shown as text, as in the pages of a portal. */
const markdown = new MarkdownIt({ html: false }).disable('code');
const { rules } = markdown.renderer;
rules['table_open'] = (_tokens, _index, _options, context) =>
  `<div class="scroll" role="group" tabindex="0" aria-label="${htmlText((context as RenderContext).tableName)}"><table>\n`;
rules['table_close'] = () => '</table></div>\n';
rules['code_inline'] = (tokens, index, _options, context) => {
  const { content } = tokens[index] ?? { content: '' };
  const code = `<code>${htmlText(content)}</code>`;
  const before = tokens.slice(0, index);
  const isInLink = before.findLast(({ type }) => type.startsWith('link_'))?.type === 'link_open';
  const href = isInLink ? undefined : (context as RenderContext).pageOf(content);
  return href === undefined ? code : `<a href="${htmlText(href)}">${code}</a>`;
};
rules['source_path'] = (tokens, index) => ` <code class="soft">${htmlText(tokens[index]?.content ?? '')}</code>`;

/** Renders a sentence of a manifest, in which text between backticks is code. */
export function renderSentence(text: string): string {
  const context: RenderContext = { pageOf: () => undefined, tableName: '' };
  return markdown.renderInline(text, context);
}

/** Removes comments, which are for the editors of the document, but keeps line numbers. */
function withoutComments(text: string): string {
  return text.replace(/^<!--.*?-->$/gm, '');
}

/** Parses a document. Its first heading is its title. */
export function parseDocument(file: string, text: string): ParsedDocument {
  const tokens = markdown.parse(withoutComments(text), {});
  const anchors = new Set<string>();
  const sections: { id: string; level: number; title: string; body: string }[] = [];
  let [title, opening] = [file, ''];
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open' && inline) {
      const words = textOf(inline);
      const id = anchorOf(words, anchors);
      anchors.add(id);
      token.attrSet('id', id);
      if (index === 0) title = words;
      else sections.push({ id, level: Number(token.tag.slice(1)), title: words, body: '' });
    } else if (tokens[index - 1]?.type !== 'heading_open' && token.type === 'inline') {
      const section = sections.at(-1);
      if (section) section.body += ` ${textOf(token)}`;
      else opening += ` ${textOf(token)}`;
    }
    alignByClass(token);
  });
  const body = tokens[0]?.type === 'heading_open' ? tokens.slice(3) : tokens;
  return { file, title, sections, opening: opening.trim(), anchors, lines: text.split('\n'), tokens: body };
}

/** Text of a line, without its markup. */
function textOf({ children, content }: Token): string {
  if (!children) return content;
  return children
    .map(({ type, content: text }) => (type === 'softbreak' ? ' ' : type.startsWith('link_') ? '' : text))
    .join('');
}

/** Anchor of a heading as Git forges make it, since the documents are read there too. */
function anchorOf(title: string, anchors: ReadonlySet<string>): string {
  const base = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  let [id, count] = [base, 0];
  while (anchors.has(id)) id = `${base}-${++count}`;
  return id;
}

/** Replaces the style attribute that aligns a column, which a strict policy blocks, with a class. */
function alignByClass(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = null;
  token.attrSet('class', style.replace('text-align:', 'align-'));
}

/** Renders a document, with its links resolved by `resolve`; broken links are returned as faults. */
export function renderDocument(
  { file, lines, tokens }: ParsedDocument,
  resolve: (href: string) => LinkTarget,
  context: RenderContext,
): { readonly html: string; readonly faults: readonly LinkFault[] } {
  const faults: LinkFault[] = [];
  let first = 0;
  for (const token of tokens) {
    first = token.map?.[0] ?? first;
    const { children } = token;
    if (!children) continue;
    for (const [index, child] of children.entries()) {
      const name = child.type === 'link_open' ? 'href' : 'src';
      const href = child.attrGet(name);
      if (href === null) continue;
      const target = resolve(decodeURI(href));
      if ('href' in target) {
        child.attrSet(name, target.href);
        if (/^https?:/.test(target.href)) child.attrSet('rel', 'noreferrer');
      } else if ('source' in target) nameSource(children, index, target.source);
      else faults.push({ file, line: lineOf(lines, first, decodeURI(href)), reason: target.fault });
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, context), faults };
}

/** Replaces a link to a source file with its text and its path. */
function nameSource(children: Token[], index: number, path: string): void {
  const opening = children[index];
  const closing = children.slice(index).find(({ type }) => type === 'link_close');
  if (!opening || !closing) return;
  opening.hidden = true;
  const words = children
    .slice(index, children.indexOf(closing))
    .map(({ content }) => content)
    .join('');
  closing.hidden = path.endsWith(words);
  if (closing.hidden) return;
  closing.type = 'source_path';
  closing.content = path;
}

/** Line number, from 1, of a link in a paragraph that starts at a line. */
function lineOf(lines: readonly string[], first: number, href: string): number {
  const line = lines.findIndex((text, index) => index >= first && text.includes(`](${href}`));
  return (line < 0 ? first : line) + 1;
}
