// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { scanHtml, type Token } from './html-scan.js';

/** Drawings, and what answers a gesture: they have no words of their own. */
const LEFT_OUT: ReadonlySet<string> = new Set(['svg', 'form', 'nav', 'button', 'script', 'template']);

/** Elements that begin a line and end it. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is one line, whatever they hold. */
const ONE_LINE: ReadonlySet<string> = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'td', 'th']);

const HEADING = /^h([1-6])$/;

/** What Markdown or HTML would read as something else than text. */
const SIGNS = /[\\`*_~[\]<>|]/g;

/** A line of text, or of a list or a table, whose lines follow one another. */
interface Line {
  readonly kind: 'text' | 'item' | 'row';
  readonly text: string;
}

/**
 * The words of a page in Markdown: its headings, lists, tables and links. Takes a time that grows with the length of the page.
 *
 * @param html - content of a page of the site, well formed.
 * @param linkTo - whole address of an `href` of the content.
 */
export function pageMarkdown(html: string, linkTo: (href: string) => string): string {
  const writer = new MarkdownWriter(linkTo);
  for (const token of scanHtml(html)) writer.read(token);
  return writer.end();
}

/** What an eye does not see, and that could hide an order to a program: reversed letters, tags, widths of zero. */
const HIDDEN = /[\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** A text that Markdown shows as it is, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(SIGNS, '\\$&');
}

class MarkdownWriter {
  readonly #linkTo: (href: string) => string;
  readonly #lines: Line[] = [];
  /** Pieces of the line that is being written. */
  #pieces: string[] = [];
  /** Where the piece of each open link and strong text begins, and its address. */
  readonly #marks: { readonly name: string; readonly start: number; readonly href: string }[] = [];
  /** Elements left out that are open. */
  #leftOut = 0;
  /** Elements of one line that are open. */
  #oneLine = 0;
  /** Items of lists that are open: whether their first line is written. */
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

  /** Ends the line where a line may end; elsewhere its words are parted by a space. */
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
