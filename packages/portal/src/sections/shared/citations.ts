// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Job, Measure, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { SiteFile } from '../../files/site-file.js';
import { frenchSpaces } from '../../html/typography.js';
import { dataText } from '../../html/xml-text.js';
import type { Fold } from '../../layout/page-parts.js';
import type { Site } from '../../site/site.js';
import { valueText } from './measures.js';

/** Data that cite a page of a site. */
interface Citation {
  /** Type of document, in CSL. */
  readonly type: 'dataset' | 'webpage';
  /** Path of the cited page, from the root of the site. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** Latest value of the region, with its territory and period; undefined when the region has none. */
  readonly value: string | undefined;
  /** Last year of the value; for a page, that of its data. */
  readonly year: number | undefined;
  readonly publisher: string | undefined;
  /** Title of the source. */
  readonly source: string | undefined;
}

/** Citation of a figure: the latest one of the region, with its year, its source and the date of the data. */
export function measureCitationFold(site: Site, measure: Measure): Fold {
  return citationFold(site, measureCitation(site, measure));
}

/** Citation of the page of a job. */
export function jobCitationFold(site: Site, job: Job): Fold {
  return citationFold(site, jobCitation(site, job));
}

/** Citation of the page of a training. */
export function trainingCitationFold(site: Site, training: Training): Fold {
  return citationFold(site, trainingCitation(site, training));
}

/** BibTeX and CSL-JSON files of each measure, job and training. */
export function citationFiles(site: Site): SiteFile[] {
  const citations = [
    ...(site.has('chiffres') ? site.contents.measures.map(measure => measureCitation(site, measure)) : []),
    ...(site.has('metiers') ? site.data.jobs.map(job => jobCitation(site, job)) : []),
    ...(site.has('formations') ? [...site.data.trainings].map(training => trainingCitation(site, training)) : []),
  ];
  return citations
    .filter(({ path }) => path !== '/')
    .flatMap(citation => {
      const { bibtex, csl } = citationPaths(citation.path);
      return [
        { path: bibtex.slice(1), content: bibtexOf(site, citation) },
        { path: csl.slice(1), content: `${JSON.stringify([cslOf(site, citation)], null, 2)}\n` },
      ];
    });
}

/** Paths of the citation files of a page, from the root of the site. */
function citationPaths(path: string): { readonly bibtex: string; readonly csl: string } {
  return { bibtex: `${path}citation.bib`, csl: `${path}citation.csl.json` };
}

function citationFold(site: Site, citation: Citation): Fold {
  const { bibtex, csl } = citationPaths(citation.path);
  return {
    title: 'Citer',
    hint: 'Une phrase prête, BibTeX, CSL-JSON',
    body: html`<p>${citationSentence(site, citation)}</p>
      <p>Pour un logiciel de références : <a href=${site.href(bibtex)} type="application/x-bibtex">BibTeX</a>, <a href=${site.href(csl)} type="application/vnd.citationstyles.csl+json">CSL-JSON</a>. Ces adresses ne changent pas.</p>`,
  };
}

/** Sentence that cites a page: its latest value, its year, its source, its address and the date of the data. */
function citationSentence(site: Site, { path, title, value, publisher, source }: Citation): string {
  const parts = [
    value === undefined ? title : `${title} : ${value}`,
    [publisher, source].filter(Boolean).length ? `Source : ${[publisher, source].filter(Boolean).join(', ')}` : '',
    `${site.config.site.name}, données du ${date(site.day)}`,
  ];
  return `${parts.filter(Boolean).join('. ')}, ${site.url(path)}`;
}

function jobCitation(site: Site, { id, title, sourceId }: Job): Citation {
  return pageCitation(site, site.pathOf('metiers', id), { id, title: jobName(title), sourceId });
}

function trainingCitation(site: Site, { id, title, sourceId }: Training): Citation {
  return pageCitation(site, site.pathOf('formations', id), { id, title, sourceId });
}

function pageCitation(
  site: Site,
  path: string | undefined,
  { id, title, sourceId }: { readonly id: string; readonly title: string; readonly sourceId?: string | undefined },
): Citation {
  const source = site.data.sources.get(sourceId ?? '');
  return {
    ...{ type: 'webpage', path: path ?? '/', id, title, value: undefined },
    ...{ year: Number(site.day.slice(0, 4)), publisher: source?.publisher, source: source?.title },
  };
}

function measureCitation(site: Site, measure: Measure): Citation {
  const { id, title, sourceId } = measure;
  const latest = site.data.index.latest(id, site.data.info.territory);
  const source = site.data.sources.get(latest?.sourceId ?? sourceId);
  const years = latest?.period.match(/\d{4}/g);
  return {
    type: 'dataset',
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

/** Escapes the characters that would end a BibTeX field or start a command. */
function bibtexText(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
    '{': '(',
    '}': ')',
  };
  return dataText(frenchSpaces(text))
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}%&$#_]/g, sign => commands[sign] ?? `\\${sign}`);
}

function bibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, sign => encodeURIComponent(sign));
}

function cslOf(site: Site, { type, path, title, value, year, publisher, source }: Citation): object {
  return {
    id: site.url(path),
    ...{ type, title: dataText(title), language: 'fr' },
    ...(publisher && { author: [{ literal: dataText(publisher) }] }),
    'container-title': site.config.site.name,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    accessed: { 'date-parts': [site.day.split('-').map(Number)] },
    ...((value ?? source) && { note: dataText([value, source].filter(Boolean).join('. ')) }),
    URL: site.url(path),
  };
}
