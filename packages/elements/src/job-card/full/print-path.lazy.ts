// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { payAmount } from '@orientation-widgets/domain/jobs/pay-labels.js';
import type { JobPath } from '@orientation-widgets/domain/jobs/job-path.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';

/** Maximum number of skills of each kind that fit on an A4. */
const MAX_SKILLS = 12;

/** Styles of a line down the margin: a full bead for each shared skill, a ring and a line to write on for each skill to learn. */
const pathSheetStyles = css`
  @page {
    size: A4;
    margin: 18mm;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cord {
    margin-inline-start: 2mm;
    padding-block: 3mm;
    border-inline-start: 0.6mm solid #000;
  }
  .cord li {
    position: relative;
    display: flex;
    gap: 3mm;
    padding-block: 1mm;
    padding-inline-start: 6mm;
    break-inside: avoid;
  }
  .cord li::before {
    content: '';
    position: absolute;
    inset-inline-start: -2.3mm;
    inset-block-start: 1.6mm;
    box-sizing: border-box;
    width: 4mm;
    height: 4mm;
    border: 0.5mm solid #000;
    border-radius: 50%;
    background: #fff;
  }
  /* A border prints where a browser leaves backgrounds out. */
  .cord .able::before {
    border-width: 2mm;
  }
  .write {
    flex: 1;
    min-width: 25mm;
    border-block-end: 0.2mm solid #000;
  }
  h3 {
    margin: 0;
    font-size: 14pt;
  }
  .entry + h3 {
    margin-block-start: 4mm;
  }
  .entry {
    padding: 4mm 6mm;
    border: 0.3mm solid #000;
  }
`;

/** Prints the path from one job to another on an A4: shared skills, skills to learn, trainings, and access. */
export async function printPath(from: JobRecord, path: JobPath): Promise<void> {
  // Loaded on demand: a card that is never printed does not need it.
  const { printSheet } = await import('../../export/print-sheet.js');
  printSheet(pathSheet(from, path), language, pathSheetStyles);
}

function pathSheet(from: JobRecord, { to, shared, toLearn, sources, sourceIds }: JobPath): TemplateResult {
  const start = jobName(from.title);
  const end = jobName(to.title);
  const salaries = [from.salary?.sourceId, to.salary?.sourceId].flatMap(id => id ?? []);
  const titles = [...new Set([...sourceIds, ...salaries])].flatMap(id => sources.get(id)?.title ?? []);
  return html`<main>
    <header>
      <div>
        <h2>${msg('Mon chemin')}</h2>
        <p>${msg(str`De ${start} à ${end}`)}</p>
      </div>
      <p>${msg('Départ :')} ______________</p>
    </header>
    ${jobHead(from)}
    <ol class="cord" lang="fr">
      ${shared.slice(0, MAX_SKILLS).map(skill => html`<li class="able">${skill}</li>`)}
      ${toLearn.slice(0, MAX_SKILLS).map(skill => html`<li>${skill}, ${msg('je l’apprends à')} <span class="write"></span></li>`)}
    </ol>
    <div class="entry">
      ${to.access ? html`<p lang="fr">${to.access}</p>` : nothing}
      <p>${msg('Lieu le plus proche :')} ______________________________ ${msg('à')} ________ km</p>
      <p>${msg('Téléphone :')} ____________________</p>
    </div>
    ${jobHead(to)}
    <p class="source">
      ${msg(str`Imprimé le ${date(localDay())}.`)} ${titles.length ? msg(str`Sources : ${titles.join(' ; ')}.`) : nothing}
    </p>
  </main>`;
}

function jobHead({ title, salary }: JobRecord): TemplateResult {
  const pay = salary && payAmount(salary);
  return html`<h3 lang="fr">${jobName(title)}</h3>
    ${pay ? html`<p>${pay} (${salary.period})</p>` : nothing}`;
}
