// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import type { Training } from '@orientation-widgets/feed';
import { html, type TemplateResult } from 'lit';
import { foldedLinks, sheet } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** Minimum number of trainings whose shared note is written once. */
const FEWEST_SHARING = 3;

/** One section per level of some trainings, those without a level last, each with a note. */
export function levelSheets(
  site: Site,
  trainings: readonly Training[],
  noteOf: (training: Training) => string,
  near?: 'trainings',
): TemplateResult {
  const levels = new Map<number, Training[]>();
  for (const training of trainings)
    levels.set(training.level ?? 0, [...(levels.get(training.level ?? 0) ?? []), training]);
  return html`${[...levels]
    .sort(([a], [b]) => (a || 9) - (b || 9))
    .map(([level, some]) => {
      const notes = new Set(some.map(noteOf));
      const sharedNote = notes.size === 1 && some.length >= FEWEST_SHARING ? [...notes][0] : undefined;
      const links = foldedLinks(
        site,
        some
          .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))
          .map(training => ({
            path: site.pathOf('formations', training.id),
            text: training.title,
            ...(sharedNote === undefined && { note: noteOf(training) }),
          })),
        near,
      );
      return sheet(
        level ? capital(levelName(level)) : 'Autres formations',
        sharedNote ? html`<p class="soft">${sharedNote}</p>${links}` : links,
      );
    })}`;
}
