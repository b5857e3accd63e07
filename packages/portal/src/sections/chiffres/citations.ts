// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import type { Measure } from '@orientation-widgets/feed';
import type { SiteFile } from '../../files/site-file.js';
import { frenchSpaces } from '../../html/typography.js';
import { withoutControls } from '../../html/xml-text.js';
import type { Site } from '../../site/site.js';
import { valueText } from '../shared/measures.js';

/** What one writes to cite a figure of a site. */
interface Citation {
  /** Of its page, from the root of the site. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** Latest value of the region, with its territory and period; absent where the region has none. */
  readonly value: string | undefined;
  /** Last year of the value. */
  readonly year: number | undefined;
  readonly publisher: string | undefined;
  /** Title of the source. */
  readonly source: string | undefined;
}

/** Addresses of the files by which one cites a page, from the root of the site. */
export function citationPaths(path: string): { readonly bibtex: string; readonly csl: string } {
  return { bibtex: `${path}citation.bib`, csl: `${path}citation.csl.json` };
}

/** A sentence that cites a measure: its latest value, its year, its source, its address and the day of the data. */
export function citationSentence(site: Site, measure: Measure): string {
  const { path, title, value, publisher, source } = citationOf(site, measure);
  const parts = [
    value === undefined ? title : `${title} : ${value}`,
    [publisher, source].filter(Boolean).length ? `Source : ${[publisher, source].filter(Boolean).join(', ')}` : '',
    `${site.config.site.name}, données du ${date(site.day)}`,
  ];
  return `${parts.filter(Boolean).join('. ')}, ${site.url(path)}`;
}

/** The BibTeX and CSL-JSON files of each measure. */
export function citationFiles(site: Site): SiteFile[] {
  if (!site.has('chiffres')) return [];
  return site.contents.measures.flatMap(measure => {
    const citation = citationOf(site, measure);
    const { bibtex, csl } = citationPaths(citation.path);
    return [
      { path: bibtex.slice(1), content: bibtexOf(site, citation) },
      { path: csl.slice(1), content: `${JSON.stringify([cslOf(site, citation)], null, 2)}\n` },
    ];
  });
}

function citationOf(site: Site, measure: Measure): Citation {
  const { id, title, sourceId } = measure;
  const latest = site.data.index.latest(id, site.data.info.territory);
  const source = site.data.sources.get(latest?.sourceId ?? sourceId);
  const years = latest?.period.match(/\d{4}/g);
  return {
    path: site.pathOf('chiffres', id) ?? '/',
    ...{ id, title },
    value:
      latest && `${valueText(latest, measure)} (${site.nameOf(latest.territoryId)}, ${periodLabel(latest.period)})`,
    year: years ? Number(years.at(-1)) : undefined,
    publisher: source?.publisher,
    source: source?.title,
  };
}

function bibtexOf(site: Site, { path, title, value, year, publisher, source }: Citation): string {
  const fields = [
    ['author', publisher && `{${bibtexText(publisher)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['year', year],
    ['howpublished', bibtexText(site.config.site.name)],
    ['note', bibtexText([value, source].filter(Boolean).join('. '))],
    ['url', bibtexAddress(site.url(path))],
    ['urldate', site.day],
  ] as const;
  const key = path.replace(/\W+/g, '-').replace(/^-|-$/g, '');
  const lines = fields.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`  ${name} = {${text}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The signs by which a text would leave its braces, or be a command. */
function bibtexText(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
    '{': '(',
    '}': ')',
  };
  return withoutControls(frenchSpaces(text))
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}%&$#_]/g, sign => commands[sign] ?? `\\${sign}`);
}

function bibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, sign => encodeURIComponent(sign));
}

function cslOf(site: Site, { path, title, value, year, publisher, source }: Citation): object {
  return {
    id: site.url(path),
    ...{ type: 'dataset', title, language: 'fr' },
    ...(publisher && { author: [{ literal: publisher }] }),
    'container-title': site.config.site.name,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    accessed: { 'date-parts': [site.day.split('-').map(Number)] },
    ...((value ?? source) && { note: [value, source].filter(Boolean).join('. ') }),
    URL: site.url(path),
  };
}
