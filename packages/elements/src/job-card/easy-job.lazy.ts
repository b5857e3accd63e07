// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../core/heading.js';
import { territoryField } from '../ui/territory-choice.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { paySentence } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { pictogram } from '../jobs/pictograms.js';
import { levelOf, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { womenInWords } from '../jobs/share-discs.js';
import { easyLine } from '../reading/easy-line.js';
import { easySheet } from '../reading/easy-sheet.js';
import type { EasyHost } from '../reading/easy-sheet.js';
import { easyTension, firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import type { JobData } from './shared/job-data.js';
import { jobProvenances } from './job-provenances.js';

export { easyStyles } from '../reading/easy.styles.js';

export interface EasyJobProps {
  readonly host: EasyHost;
  readonly level: number;
  /** Trainings; undefined until they are loaded. */
  readonly trainings: unknown;
  readonly findTrainings: () => void;
  readonly chooseTerritory: (id: string) => void;
}

/** Maximum number of sentences of a text in one line. */
const SENTENCES = 2;

/** Job in four statements: activities, access, tension and pay; a button shows the trainings. */
export function easyJob(data: JobData, props: EasyJobProps): TemplateResult {
  const { job, figures, choice, sources } = data;
  const { title, sectors = [], summary, easySummary, access, easyAccess, salary, womenShare } = job;
  const what = easySummary || summary;
  const wayIn = easyAccess || access;
  const pay = salary && paySentence(salary);
  const provenances = jobProvenances(data, 'compact');
  const isExample = provenances.some(({ sourceId }) => sources.get(sourceId)?.example);
  return easySheet({
    host: props.host,
    head: html`<header class="easy-head" part="header" lang="fr">
        ${pictogram(sectors)} ${titleHeading(props.level, html`<span class="name" tabindex="-1">${jobListName(title)}</span>`)}
      </header>
      ${figures ? territoryField(choice, figures.askedId, props.chooseTerritory) : nothing}`,
    lines: [
      what && easyLine('apprenticeship', firstSentences(what, SENTENCES), 'fr'),
      wayIn && easyLine('trainingJobLink', firstSentences(wayIn, SENTENCES), 'fr'),
      figures && workLine(figures),
      pay && easyLine('wageUnattractiveness', pay),
      womenShare &&
        easyLine(
          'people',
          womenShare.family
            ? msg(
                str`Dans cette famille de métiers : ${womenInWords(womenShare.value)} (France, ${womenShare.period}).`,
              )
            : msg(str`Dans ce métier : ${womenInWords(womenShare.value)} (France, ${womenShare.period}).`),
        ),
    ],
    warning: isExample
      ? html`<p class="note">${exampleMark(msg('Données d’exemple, inventées pour la démonstration.'))}</p>`
      : nothing,
    actions:
      data.feed && job.rome?.length && !props.trainings
        ? html`<button class="btn pri" type="button" @click=${props.findTrainings}>${msg('Où apprendre ce métier ?')}</button>`
        : nothing,
    more: props.trainings,
    sources: sourceNote(sources, provenances, false, true),
  });
}

/** Whether there was work, in its year and place; or why no one says. */
function workLine(figures: JobFigures): TemplateResult | undefined {
  const hires = newestHires(figures);
  if (hires) {
    const { place, record } = hires.placed;
    return easyLine(
      'labourShortage',
      html`${shareTitle(hires.share)}. <span class="note" lang="fr">${place}, ${record.year}</span>`,
    );
  }
  const { near, wider } = figures.tension;
  if (!near) return undefined;
  const displayedTension = levelOf(near.record) ? near : wider;
  const level = levelOf(displayedTension?.record);
  if (!displayedTension || !level) return easyLine('labourShortage', withheldReason(near.record));
  const { period } = displayedTension.record;
  return easyLine(
    'labourShortage',
    html`${easyTension(level, period)} ${isOldFigure(period) ? msg('Cela a pu changer.') : nothing} <span class="note" lang="fr">${displayedTension.place}</span>`,
  );
}
