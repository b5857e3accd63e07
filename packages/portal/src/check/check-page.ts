// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CheckName, SiteFault } from '../faults/fault.js';
import { scanHtml } from '../html/html-scan.js';
import { CARD_SCRIPT } from '../files/card-files.js';
import { telephoneFault, textFaults, unfinishedText } from './text-faults.js';

/** Facts of one page that the check of a site needs. */
export interface PageCheck {
  readonly faults: readonly SiteFault[];
  /** Addresses of the links of the page and of the files that it requests. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Values of the facts that the page marks with `data-fact`. */
  readonly facts: ReadonlyMap<string, string>;
  /** Canonical address of the page; undefined without one. */
  readonly canonical: string | undefined;
  /** Whether the page only redirects from a former address. */
  readonly isMoved: boolean;
  /** Number of files that its HTML requests, itself included; later requests of its scripts are not counted. */
  readonly fileCount: number;
}

/** Length under which a page counts as empty, in characters. */
const LEAST_TEXT = 40;

/** Elements without an end tag. */
const VOID = new Set([
  'meta',
  'link',
  'img',
  'br',
  'hr',
  'input',
  'source',
  'wbr',
  'col',
  'path',
  'circle',
  'rect',
  'line',
  'use',
]);

/** Elements that do not separate words. */
const INLINE = /^(?:a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|time|u|wbr)$/;

/** Elements that count as content under a heading, even without text: pictures, fields, custom elements. */
const CONTENT = /^(?:img|svg|input|select|textarea|iframe|video|[a-z]+-[a-z-]+)$/;

/** Pages required by law, which the publisher completes. */
const LEGAL = /^(?:mentions-legales|confidentialite|accessibilite)\//;

/** Sections whose pages must name their sources. */
const SOURCED = /^(metiers|formations|chiffres|territoires|contrat|annuaire|secteurs)\/./;

type Attributes = ReadonlyMap<string, string>;

/** Reason reported for two values of one fact. */
export function twoValues(key: string, value: string, other: string): string {
  return `« ${key} » vaut « ${value} », et « ${other} » ailleurs`;
}

/** Reads a page: its links, its ids, and the faults that a program can detect. */
export function checkPage(page: string, html: string): PageCheck {
  const reader = new PageReader(page);
  for (const token of scanHtml(html)) {
    if (token.kind === 'open') reader.open(token.name, token.attributes);
    else if (token.kind === 'close') reader.close(token.name);
    else reader.text(token.text);
  }
  return reader.end();
}

class PageReader {
  readonly #page: string;
  readonly #faults: SiteFault[] = [];
  readonly #links: string[] = [];
  readonly #files = new Set<string>();
  readonly #ids = new Set<string>();
  /** Open elements, outermost first. */
  readonly #path: { readonly name: string; readonly isHidden: boolean }[] = [];
  /** Number of open elements by name, since a page may nest a hundred thousand. */
  readonly #openCounts = new Map<string, number>();
  /** Required parts that the page has. */
  readonly #has = new Set<'language' | 'title' | 'description' | 'main' | 'sources'>();
  readonly #facts = new Map<string, string>();
  /** Fact being read, with the number of elements open around its text. */
  #openFact: { readonly key: string; readonly depth: number; text: string } | undefined;
  #canonical: string | undefined;
  #isMoved = false;
  #text = '';
  #level = 0;
  #mainHeadings = 0;
  #textOfHeading: string | undefined;
  /** Last heading, until content follows it. A heading that is a link needs no content: it leads to it. */
  #bareHeading: { readonly level: number; readonly text: string } | undefined;
  #headingHasLink = false;
  #textOfLink: string | undefined;
  #missingOfTable: Set<'caption' | 'th'> | undefined;

  constructor(page: string) {
    this.#page = page;
  }

  text(text: string): void {
    if (this.#isIn('main')) this.#text += text;
    if (this.#openFact) this.#openFact.text += text;
    if (this.#textOfHeading === undefined && text.trim()) this.#bareHeading = undefined;
    if (this.#textOfHeading !== undefined) this.#textOfHeading += text;
    if (this.#textOfLink !== undefined) this.#textOfLink += text;
    if (this.#path.at(-1)?.name === 'title' && text.trim()) this.#has.add('title');
  }

  open(name: string, attributes: Attributes): void {
    const isHidden = attributes.get('aria-hidden') === 'true' || (this.#path.at(-1)?.isHidden ?? false);
    if (!VOID.has(name)) {
      this.#path.push({ name, isHidden });
      this.#openCounts.set(name, this.#openCount(name) + 1);
    }
    if (!INLINE.test(name)) this.#text += ' ';
    const fact = attributes.get('data-fact');
    if (fact) this.#openFact = { key: fact, depth: this.#path.length, text: '' };
    const id = attributes.get('id');
    if (id !== undefined) {
      if (this.#ids.has(id)) this.#fail('labels', `deux éléments ont l’identifiant « ${id} »`);
      this.#ids.add(id);
    }
    this.#readPolicy(name, attributes);
    this.#readLinks(name, attributes);
    this.#readFrame(name, attributes);
    this.#readAlternatives(name, attributes, isHidden);
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined && this.#isIn('main')) this.#openHeading(Number(level));
    if (name === 'a') this.#headingHasLink = true;
    if (CONTENT.test(name)) this.#bareHeading = undefined;
    if (name === 'table') this.#missingOfTable = new Set(['caption', 'th']);
    if (name === 'caption' || name === 'th') this.#missingOfTable?.delete(name);
  }

  close(name: string): void {
    if (this.#openCount(name)) this.#closeTo(name);
    if (this.#openFact && this.#path.length < this.#openFact.depth) this.#closeFact(this.#openFact);
    if (/^h[1-6]$/.test(name) && this.#textOfHeading !== undefined) {
      if (!this.#textOfHeading.trim()) this.#fail('headings', 'titre vide');
      else if (!this.#headingHasLink) this.#bareHeading = { level: this.#level, text: this.#textOfHeading.trim() };
      this.#textOfHeading = undefined;
    }
    if (name === 'main') this.#failBareHeading();
    if (name === 'a' && this.#textOfLink !== undefined) {
      if (!this.#textOfLink.trim()) this.#fail('alternatives', 'lien sans texte');
      this.#textOfLink = undefined;
    }
    if (name === 'table' && this.#missingOfTable) {
      if (this.#missingOfTable.has('caption')) this.#fail('tables', 'tableau sans légende (caption)');
      if (this.#missingOfTable.has('th')) this.#fail('tables', 'tableau sans en-tête (th)');
      this.#missingOfTable = undefined;
    }
  }

  #closeFact({ key, text }: { readonly key: string; readonly text: string }): void {
    const value = text.replace(/\s+/g, ' ').trim();
    const other = this.#facts.get(key);
    if (other !== undefined && other !== value) this.#fail('contradictions', twoValues(key, value, other));
    this.#facts.set(key, value);
    this.#openFact = undefined;
  }

  end(): PageCheck {
    if (this.#mainHeadings !== 1) this.#fail('headings', `${this.#mainHeadings} titres de niveau 1 au lieu d’un`);
    if (!this.#has.has('language')) this.#fail('language', 'la page ne dit pas sa langue');
    if (!this.#has.has('title')) this.#fail('headings', 'la page n’a pas de titre (title)');
    if (!this.#has.has('description')) this.#fail('headings', 'la page n’a pas de description');
    if (!this.#has.has('main')) this.#fail('labels', 'la page n’a pas de contenu principal (main)');
    if (this.#text.replace(/\s+/g, ' ').length < LEAST_TEXT) this.#fail('empty-pages', 'la page ne dit presque rien');
    for (const reason of textFaults(this.#text)) this.#fail('words', reason);
    const isLegal = LEGAL.test(this.#page);
    const unfinished = unfinishedText(this.#text, isLegal);
    if (unfinished) this.#fail(isLegal ? 'legal' : 'words', `il reste à écrire : « ${unfinished} »`);
    if (SOURCED.test(this.#page.replace(/index\.html$/, '')) && !this.#has.has('sources'))
      this.#fail('no-source', 'la page ne dit pas d’où viennent ses informations');
    return {
      faults: this.#faults,
      links: this.#links,
      ids: this.#ids,
      facts: this.#facts,
      canonical: this.#canonical,
      isMoved: this.#isMoved,
      fileCount: this.#files.size + 1,
    };
  }

  #fail(check: CheckName, reason: string): void {
    this.#faults.push({ check, page: this.#page, reason });
  }

  #failBareHeading(): void {
    if (this.#bareHeading) this.#fail('headings', `le titre « ${this.#bareHeading.text} » n’a rien sous lui`);
    this.#bareHeading = undefined;
  }

  #isIn(name: string): boolean {
    return this.#openCount(name) > 0;
  }

  #openCount(name: string): number {
    return this.#openCounts.get(name) ?? 0;
  }

  /** Closes the innermost element of a name, and those inside it. */
  #closeTo(name: string): void {
    for (let closed = this.#path.pop(); closed; closed = this.#path.pop()) {
      this.#openCounts.set(closed.name, this.#openCount(closed.name) - 1);
      if (closed.name === name) return;
    }
  }

  /** Reports what a strict policy blocks, and requests to other hosts. */
  #readPolicy(name: string, attributes: Attributes): void {
    if (attributes.has('style')) this.#fail('policy', `style écrit dans <${name}>`);
    if ([...attributes.keys()].some(key => key.startsWith('on'))) this.#fail('policy', `script écrit dans <${name}>`);
    if (name === 'style') this.#fail('policy', 'feuille de style écrite dans la page');
    // In a sandboxed frame, a file of the site is of another origin: its hash cannot be compared.
    const isCardScript = attributes.get('src')?.endsWith(CARD_SCRIPT) === true;
    if (name === 'script' && attributes.has('src') && !attributes.has('integrity') && !isCardScript)
      this.#fail('policy', 'script sans integrity');
    if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json')
      this.#fail('policy', 'script écrit dans la page');
  }

  #readLinks(name: string, attributes: Attributes): void {
    if (name === 'a' && attributes.has('href')) this.#textOfLink = attributes.get('aria-label') ?? '';
    const href = attributes.get('href');
    if (name === 'link' && attributes.get('rel') === 'canonical') this.#canonical ??= href;
    // Robots want the host in this address, but it is a page of this site.
    if (attributes.has('hreflang') && attributes.get('rel') === 'alternate' && href && URL.canParse(href)) {
      this.#links.push(new URL(href).pathname);
      return;
    }
    const telephone = href?.startsWith('tel:') ? telephoneFault(href) : undefined;
    if (telephone) this.#fail('telephones', telephone);
    const isNamedOnly = ['canonical', 'alternate'].includes(attributes.get('rel') ?? '');
    const isFile = name !== 'a' && !isNamedOnly;
    for (const address of [href, attributes.get('src')]) {
      if (address === undefined || isNamedOnly) continue;
      if (isFile && !address.startsWith('#')) this.#files.add(address.split('#', 1)[0] ?? '');
      if (isFile && /^(?:https?:)?\/\//.test(address)) this.#fail('policy', `fichier d’un autre site : ${address}`);
      else this.#links.push(address);
    }
  }

  #readFrame(name: string, attributes: Attributes): void {
    if (name === 'html' && attributes.get('lang')) this.#has.add('language');
    if (name === 'main') this.#has.add('main');
    if (name === 'meta' && attributes.get('name') === 'description' && attributes.get('content'))
      this.#has.add('description');
    // A page at a former address has no content, hence no sources.
    if (name === 'meta' && attributes.get('http-equiv') === 'refresh') {
      this.#has.add('sources');
      this.#isMoved = true;
    }
    if (name === 'footer' && attributes.get('class') === 'sources') this.#has.add('sources');
  }

  #readAlternatives(name: string, attributes: Attributes, isHidden: boolean): void {
    const isNamed = attributes.has('aria-label') || attributes.has('aria-labelledby');
    if (name === 'img') {
      if (!attributes.has('alt')) this.#fail('alternatives', `image sans alternative : ${attributes.get('src') ?? ''}`);
      else if (this.#textOfLink !== undefined) this.#textOfLink += attributes.get('alt') ?? '';
    }
    if (name === 'svg' && !isHidden && !isNamed) this.#fail('alternatives', 'dessin qui n’est ni caché ni nommé');
    if (name === 'iframe' && !attributes.get('title')) this.#fail('alternatives', 'cadre sans titre');
    if (
      /^(?:input|select|textarea)$/.test(name) &&
      attributes.get('type') !== 'hidden' &&
      !isNamed &&
      !attributes.has('id')
    )
      this.#fail('labels', `champ <${name}> sans étiquette`);
  }

  #openHeading(level: number): void {
    if (level === 1) this.#mainHeadings += 1;
    if (this.#bareHeading && level <= this.#bareHeading.level) this.#failBareHeading();
    this.#headingHasLink = false;
    if (level > this.#level + 1)
      this.#fail('headings', `un titre de niveau ${level} suit un titre de niveau ${this.#level}`);
    this.#level = level;
    this.#textOfHeading = '';
  }
}
