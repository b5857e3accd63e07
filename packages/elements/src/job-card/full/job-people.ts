// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { ageGroups, diplomaGroups, payGroups } from '@orientation-widgets/domain/jobs/job-people.js';
import { capital, percent } from '@orientation-widgets/domain/words/format.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { familyFigure, shareDiscs, shareInWords } from '../../jobs/share-discs.js';
import type { JobView } from '../shared/job-sections.js';

/** Share of the people of a job, with its name. */
type NamedShare = readonly [name: string, value: number | undefined, lang?: 'fr'];

/** Profile of the people of a job, folded by subject: ages, diplomas, contracts, pay, employers. */
export function peopleView({ people }: JobRecord, level: number): JobView {
  if (!people) return nothing;
  const { fixedTerm, partTime, contractFamily, employers = [], family, period } = people;
  const sharesOf = (groups: readonly { readonly name: string; readonly value: number }[]): readonly NamedShare[] =>
    groups.map(({ name, value }) => [capital(name), value]);
  const contracts: readonly NamedShare[] = [
    [msg('En contrat à durée déterminée (CDD)'), fixedTerm],
    [msg('À temps partiel'), partTime],
  ];
  const subjects = [
    subjectView(msg('Les âges'), sharesOf(ageGroups(people))),
    subjectView(msg('Les diplômes'), sharesOf(diplomaGroups(people))),
    subjectView(msg('Les contrats'), contracts, contractFamily && familyFigure(contractFamily)),
    subjectView(msg('Les salaires nets par mois, à temps complet'), sharesOf(payGroups(people))),
    subjectView(
      msg('Les secteurs qui emploient le plus'),
      employers.map(({ sector, value }) => [sector, value, 'fr']),
    ),
  ].filter(view => view !== nothing);
  return subjects.length === 0
    ? nothing
    : html`<section class="hours">
        ${heading(level, msg('Qui fait ce métier'), 'subtitle')}
        <p class="soft">${msg(str`Part des personnes du métier en ${period}, en France.`)} ${family === undefined ? nothing : familyFigure(family)}</p>
        ${subjects}
      </section>`;
}

/** Subject with the share of each of its groups; nothing when none is known. */
function subjectView(title: string, shares: readonly NamedShare[], note?: string): JobView {
  const lines = shares.flatMap(([name, value, lang]) => (value === undefined ? [] : [lineView(name, value, lang)]));
  return lines.length === 0
    ? nothing
    : html`<details>
        <summary>${title}</summary>
        <dl>${lines}</dl>
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </details>`;
}

function lineView(name: string, value: number, lang: 'fr' | undefined): TemplateResult {
  return html`<div><dt lang=${lang ?? nothing}>${name}</dt><dd>${shareDiscs(value)}<span><b>${percent(value)}</b>, ${shareInWords(value)}</span></dd></div>`;
}
