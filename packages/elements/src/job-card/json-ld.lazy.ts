// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';
import { html, render } from 'lit';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';

type Salary = NonNullable<Job['salary']>;

/** Job as an `Occupation` of schema.org, for search engines, without unknown properties. */
export function occupation(job: JobRecord, place: string | undefined): Record<string, unknown> {
  const { title, summary, skills = [], rome = [], access, salary } = job;
  const names = [...new Set([title.feminine, title.masculine])];
  return defined({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: names.join(' / '),
    description: summary,
    skills: skills.length ? skills.join(', ') : undefined,
    occupationalCategory: rome.length
      ? rome.map(codeValue => ({
          '@type': 'CategoryCode',
          codeValue,
          inCodeSet: {
            '@type': 'CategoryCodeSet',
            name: 'ROME',
            url: 'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html',
          },
        }))
      : undefined,
    qualifications: access,
    occupationLocation: place ? { '@type': 'AdministrativeArea', name: place } : undefined,
    estimatedSalary: salary && salaryOf(salary),
  });
}

function salaryOf({ low, median, high, unit, period }: Salary): Record<string, unknown> {
  const isYearly = unit === 'gross-year';
  const common = { currency: 'EUR', name: unit === 'net-month' ? `net, ${period}` : period };
  return median === undefined
    ? {
        '@type': 'MonetaryAmount',
        ...common,
        value: defined({
          '@type': 'QuantitativeValue',
          minValue: low,
          maxValue: high,
          unitText: isYearly ? 'YEAR' : 'MONTH',
        }),
      }
    : { '@type': 'MonetaryAmountDistribution', ...common, median, duration: isYearly ? 'P1Y' : 'P1M' };
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * Writes the description of the job in the page, inside the element, in place of the former one. Browsers never prepare a script that comes
 * from a template: it accepts its text even on a page with Trusted Types, and cannot run. Without `<`, a service that saves the page as
 * HTML finds no end of script in it.
 */
export async function writeJsonLd(
  card: HTMLElement & { occupation: () => Promise<object | undefined> },
): Promise<void> {
  const description = await card.occupation();
  if (!description || !card.isConnected) return;
  const text = JSON.stringify(description).replaceAll('<', '\\u003c');
  const former = card.querySelector(':scope > script[type="application/ld+json"]');
  if (former?.textContent === text) return;
  former?.remove();
  const template = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, template);
  const block = template.querySelector('script');
  block?.append(text);
  if (block) card.append(block);
}
