// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { download } from '../export/download.js';
import { effectLabel, EFFECTS, stageLabel } from '@orientation-widgets/domain/directory/innovation-labels.js';
import { STAGES } from '@orientation-widgets/domain/directory/innovations.js';

/** Form that makes the file of a project. Nothing is sent: the publisher of the feed adds the file. */
export function depositForm(level: number, done: () => void): TemplateResult {
  const line = (name: string, label: string, required = false): TemplateResult =>
    html`<label>${label}<input name=${name} maxlength="300" ?required=${required} /></label>`;
  const area = (name: string, label: string): TemplateResult =>
    html`<label>${label}<textarea name=${name} rows="3" maxlength="4000"></textarea></label>`;
  const save = (event: Event): void => {
    event.preventDefault();
    const record = recordOf(new FormData(event.target as HTMLFormElement), localDay());
    download(`${record.id}.json`, 'application/json', JSON.stringify({ directory: [record] }, null, 2));
    done();
  };
  return html`<form class="sheet deposit" @submit=${save}>
    ${heading(level, msg('Présenter un projet'), 'subtitle')}
    <p>${msg('Vos réponses font un fichier, sur cet appareil. Rien n’est envoyé. Transmettez-le à qui publie ce site.')}</p>
    ${line('name', msg('Nom du projet (obligatoire)'), true)} ${line('summary', msg('En une phrase (obligatoire)'), true)}
    ${line('operator', msg('Qui le porte'))} ${line('email', msg('Adresse électronique de contact'))}
    <label>${msg('Où il en est')}
      <select name="stage">${STAGES.map(stage => html`<option value=${stage}>${stageLabel(stage)}</option>`)}</select>
    </label>
    ${EFFECTS.map(effect => area(effect, effectLabel(effect)))}
    <p class="note">${msg('Dans les trois champs qui suivent, une idée par ligne.')}</p>
    ${area('results', msg('Résultats'))} ${area('failures', msg('Ce qui n’a pas marché'))} ${area('lessons', msg('Ce que l’on en retient'))}
    <p><button class="btn pri" type="submit">${msg('Faire le fichier')}</button></p>
  </form>`;
}

/**
 * Record of a submitted form.
 * @param day - ISO 8601.
 */
export function recordOf(form: FormData, day: string): Resource {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
  const effects = Object.fromEntries(EFFECTS.flatMap(effect => (text(effect) ? [[effect, text(effect)]] : [])));
  return {
    id: `innovation-${slug(text('name'))}`,
    kind: 'innovation',
    name: text('name'),
    summary: text('summary'),
    ...(text('operator') && { operator: text('operator') }),
    ...(text('email') && { email: text('email') }),
    audiences: [],
    territoryIds: [],
    sectors: [],
    checked: day,
    innovation: {
      stage: STAGES.find(stage => stage === text('stage')) ?? 'idea',
      ...(Object.keys(effects).length && { effects }),
      criteria: [],
      results: lines('results'),
      lessons: lines('lessons'),
      failures: lines('failures'),
      documents: [],
      funders: [],
    },
  };
}

/** Letters without accents, digits and hyphens, short enough for a file name. */
function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
