// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { scanHtml, type Token } from './html-scan.js';

/** Elements without words of their own: drawings and controls. */
const LEFT_OUT: ReadonlySet<string> = new Set(['svg', 'form', 'nav', 'button', 'script', 'template']);

/** Elements that start and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is one line, whatever they contain. */
const ONE_LINE: ReadonlySet<string> = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'td', 'th']);

const HEADING = /^h([1-6])$/;

/** Characters that Markdown or HTML would read as markup. */
const SIGNS = /[\\`*_~[\]<>|]/g;

/** Line of text, of a list or of a table; consecutive lines of a list or a table are not separated. */
interface Line {
  readonly kind: 'text' | 'item' | 'row';
  readonly text: string;
}

/**
 * Content of a page in Markdown: headings, lists, tables and links. Takes linear time.
 *
 * @param html - content of a page of the site, well formed.
 * @param linkTo - returns the absolute address of an `href` of the content.
 */
export function pageMarkdown(html: string, linkTo: (href: string) => string): string {
  const writer = new MarkdownWriter(linkTo);
  for (const token of scanHtml(html)) writer.read(token);
  return writer.end();
}

/** Invisible characters that could hide an instruction to a program: reversed letters, tags, zero widths, halves. */
const HIDDEN = /[\p{Cs}\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu;

/** Escapes a text so that Markdown shows it unchanged, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(SIGNS, '\\$&');
}

class MarkdownWriter {
  readonly #linkTo: (href: string) => string;
  readonly #lines: Line[] = [];
  /** Pieces of the current line. */
  #pieces: string[] = [];
  /** Index of the first piece of each open link and strong text, with its address. */
  readonly #marks: { readonly name: string; readonly start: number; readonly href: string }[] = [];
  /** Number of open elements that are left out. */
  #leftOut = 0;
  /** Number of open single-line elements. */
  #oneLine = 0;
  /** Whether the first line of each open list item is written. */
  readonly #items: boolean[] = [];
  #term = '';
  #cells: string[] = [];
  #columns = 0;

  constructor(linkTo: (href: string) => string) {
    this.#linkTo = linkTo;
  }

  read(token: Token): void {
    if (token.kind !== 'text' && LEFT_OUT.has(token.name)) this.#leftOut += token.kind === 'open' ? 1 : -1;
    else if (this.#leftOut > 0) return;
    else if (token.kind === 'text') this.#pieces.push(markdownText(token.text));
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  end(): string {
    this.#endLine();
    return this.#lines
      .map(({ kind, text }, rank) => {
        const last = this.#lines[rank - 1];
        const gap = !last ? '' : kind !== 'text' && last.kind === kind ? '\n' : '\n\n';
        return gap + text;
      })
      .join('');
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (BLOCKS.has(name)) this.#breakLine();
    if (ONE_LINE.has(name)) this.#oneLine += 1;
    if (name === 'br') this.#pieces.push(' ');
    if (name === 'img') this.#pieces.push(markdownText(attributes.get('alt') ?? ''));
    if (name === 'li') this.#items.push(false);
    if (name === 'table') this.#columns = 0;
    if (name === 'a' || name === 'strong' || name === 'b')
      this.#marks.push({ name, start: this.#pieces.length, href: attributes.get('href') ?? '' });
  }

  #close(name: string): void {
    if (this.#marks.at(-1)?.name === name) this.#closeMark();
    if (ONE_LINE.has(name)) this.#oneLine -= 1;
    const [, level] = HEADING.exec(name) ?? [];
    if (level) this.#write('text', `${'#'.repeat(Number(level))} `, this.#take());
    else if (name === 'summary') this.#write('text', '', strong(this.#take()));
    else if (name === 'dt') this.#term = this.#take();
    else if (name === 'dd') this.#endDefinition();
    else if (name === 'td' || name === 'th') this.#cells.push(this.#take());
    else if (name === 'tr') this.#endRow();
    else if (BLOCKS.has(name)) this.#breakLine();
    if (name === 'li') this.#items.pop();
  }

  #closeMark(): void {
    const { name, start, href } = this.#marks.pop() ?? { name: '', start: 0, href: '' };
    const inner = this.#pieces.splice(start).join('');
    const text = inner.trim();
    const address = href && this.#linkTo(href).replace(/[()<>\s]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
    const link = address && text ? `[${text}](${address})` : text;
    const before = /^\s/.test(inner) ? ' ' : '';
    const after = /\s$/.test(inner) ? ' ' : '';
    this.#pieces.push(before, name === 'a' ? link : strong(text), after);
  }

  /** Ends the line where it may end; elsewhere separates the words with a space. */
  #breakLine(): void {
    if (this.#oneLine > 0) this.#pieces.push(' ');
    else this.#endLine();
  }

  #endLine(): void {
    const text = this.#take();
    const start = text.replace(/^(?:[-+#]|\d+(?=[.)]))/, sign => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
    if (this.#items.length) this.#writeItem(start);
    else this.#write('text', '', start);
  }

  #writeItem(text: string): void {
    if (!text) return;
    const depth = this.#items.length - 1;
    const isFirst = !this.#items[depth];
    this.#items[depth] = true;
    this.#write('item', `${'  '.repeat(depth)}${isFirst ? '- ' : '  '}`, text);
  }

  #endDefinition(): void {
    const text = this.#take();
    if (this.#term || text) this.#write('item', '- ', [this.#term, text].filter(Boolean).join(' : '));
    this.#term = '';
  }

  #endRow(): void {
    if (this.#cells.length) this.#write('row', '', `| ${this.#cells.join(' | ')} |`);
    if (!this.#columns) {
      this.#columns = this.#cells.length;
      if (this.#columns) this.#write('row', '', `|${' --- |'.repeat(this.#columns)}`);
    }
    this.#cells = [];
  }

  #write(kind: Line['kind'], prefix: string, text: string): void {
    if (text) this.#lines.push({ kind, text: prefix + text });
  }

  #take(): string {
    const text = this.#pieces.join('').replace(/\s+/g, ' ').trim();
    this.#pieces = [];
    return text;
  }
}

function strong(text: string): string {
  return text && `**${text}**`;
}
