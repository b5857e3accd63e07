// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import MarkdownIt, { type Token } from 'markdown-it';
import { htmlText } from '../html/xml-text.js';

/** A heading of a document. */
export interface DocumentSection {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** What stands under it, as one text. */
  readonly body: string;
}

/** A document that was read, before its links lead anywhere. */
export interface ParsedDocument {
  readonly file: string;
  readonly title: string;
  /** From the second heading on. */
  readonly sections: readonly DocumentSection[];
  /** What stands before them, as one text. */
  readonly opening: string;
  readonly anchors: ReadonlySet<string>;
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
}

/** Where a link of a document leads: a page or a file of the site, or a source file, which the site names and does not hold. */
export type LinkTarget = { readonly href: string } | { readonly source: string } | { readonly fault: string };

/** A link that leads nowhere. */
export interface LinkFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** Gives what is in a `code` its page, when it names a document. */
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

/** A sentence of a manifest, where text between grave accents is code. */
export function renderSentence(text: string): string {
  const context: RenderContext = { pageOf: () => undefined, tableName: '' };
  return markdown.renderInline(text, context);
}

/** Comments are for those who edit the document; its lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/^<!--.*?-->$/gm, '');
}

/** Reads a document. Its first heading is its title. */
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

/** The text of a line, without its markup. */
function textOf({ children, content }: Token): string {
  if (!children) return content;
  return children
    .map(({ type, content: text }) => (type === 'softbreak' ? ' ' : type.startsWith('link_') ? '' : text))
    .join('');
}

/** The anchor of a heading as forges make it: the documents are read there too. */
function anchorOf(title: string, anchors: ReadonlySet<string>): string {
  const base = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  let [id, count] = [base, 0];
  while (anchors.has(id)) id = `${base}-${++count}`;
  return id;
}

/** A strict policy refuses the style attribute by which a column is aligned. */
function alignByClass(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = null;
  token.attrSet('class', style.replace('text-align:', 'align-'));
}

/** Writes a document whose links lead where `resolve` says; those that lead nowhere are faults. */
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

/** A link to a source file is its text, then its path. */
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

/** The line, from 1, where a link stands, from the one where its paragraph begins. */
function lineOf(lines: readonly string[], first: number, href: string): number {
  const line = lines.findIndex((text, index) => index >= first && text.includes(`](${href}`));
  return (line < 0 ? first : line) + 1;
}
