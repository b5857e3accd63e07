// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { printSheet } from '../../export/print-sheet.js';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { nameOf } from '../entries/entry-facts.js';
import type { SavedEntry, SavedRecords } from '../entries/saved-entries.js';
import { withContacts } from '../entries/with-contacts.js';
import { roadmapOf } from './roadmap.js';
import type { Roadmap } from './roadmap.js';

/** Styles of the roadmap: a line down the margin, a box to tick at each step. */
const roadmapStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .road {
    margin-inline-start: 2mm;
    border-inline-start: 0.6mm solid #000;
  }
  .road > li {
    position: relative;
    padding-block-end: 2.5mm;
    padding-inline-start: 6mm;
    break-inside: avoid;
  }
  .road > li::before {
    content: '';
    position: absolute;
    inset-inline-start: -2.3mm;
    inset-block-start: 0.6mm;
    width: 4mm;
    height: 4mm;
    border: 0.4mm solid #000;
    border-radius: 50%;
    background: #fff;
  }
  h3 {
    margin: 0 0 1mm;
  }
  .road p {
    margin: 0 0 1mm;
  }
  .step {
    display: flex;
    justify-content: space-between;
    gap: 4mm;
  }
  .step strong {
    font-size: 10.5pt;
  }
  .phone {
    flex: none;
    font-size: 12pt;
  }
  .line {
    min-height: 6mm;
    border-block-end: 0.2mm solid #000;
  }
  .source {
    margin-block-start: 2mm;
  }
`;

/** Prints the next steps on one A5: phone calls, dates, people to meet, lines to write on. */
export async function printRoadmap(records: SavedRecords): Promise<void> {
  const { sources } = records;
  const entries = await withContacts(records);
  const today = localDay();
  const cited = entries.flatMap(
    ({ training, job, resource }) => (training?.training ?? job ?? resource)?.sourceId ?? [],
  );
  const citedSources = [...new Set(cited)].flatMap(id => sources.get(id) ?? []);
  const titles = citedSources.map(({ title }) => title).join(' ; ');
  printSheet(
    html`<main>
      ${roadmapView(roadmapOf(entries, today))}
      <p class="source">
        ${msg(str`Imprimé le ${date(today)}.`)} ${titles ? msg(str`Sources : ${titles}.`) : nothing}
        ${citedSources.some(({ example }) => example) ? msg('Données d’exemple, inventées pour la démonstration.') : nothing}
      </p>
    </main>`,
    language,
    roadmapStyles,
  );
}

function roadmapView({ calls, dates, jobs, left }: Roadmap): TemplateResult {
  return html`<h2>${msg('Ma feuille de route')}</h2>
    <p>${msg('Mon but :')} ________________________________</p>
    <ol class="road">
      ${step(
        msg('D’abord, je téléphone'),
        calls.map(
          ({ entry, phone }) =>
            html`<p class="step"><strong lang="fr">${whoAnswers(entry)}</strong> <span class="phone">${phone ? html`<bdi>${phone}</bdi>` : '____________'}</span></p>`,
        ),
      )}
      ${step(
        msg('Ensuite, mes dates'),
        dates.map(
          ({ entry, date: day }) =>
            html`<p><strong>${capital(date(day))}</strong> <span lang="fr">${nameOf(entry)}</span></p>`,
        ),
      )}
      ${step(
        msg('Je parle avec quelqu’un du métier'),
        jobs.map(entry => html`<p lang="fr">${nameOf(entry)}</p>`),
      )}
      ${step(msg('Je fais le point'), [])}
    </ol>
    ${left ? html`<p>${plural(left, msg(str`Et ${left} autre étape dans mon dossier.|Et ${left} autres étapes dans mon dossier.`))}</p>` : nothing}`;
}

/** Step of the roadmap; missing facts are left to fill in. */
function step(title: string, lines: readonly TemplateResult[]): TemplateResult {
  return html`<li>
    <h3>${title}</h3>
    ${lines.length ? lines : html`<p class="line"></p><p class="line"></p>`}
  </li>`;
}

/** Name of the person to call, and subject of the call. */
function whoAnswers(entry: SavedEntry): string {
  const { training } = entry;
  const who = training && providerName(training);
  return who ? `${who} (${nameOf(entry)})` : nameOf(entry);
}
