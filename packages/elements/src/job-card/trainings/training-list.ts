// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed, Training } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { hostLink } from '../../ui/host-link.js';
import { exampleMark } from '../../sources/example-mark.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { sessionsOf } from '@orientation-widgets/domain/trainings/sessions-of.js';
import { levelName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { trainingProviders } from '@orientation-widgets/domain/trainings/training-providers.js';
import { currentSessions } from '@orientation-widgets/domain/trainings/training-view.js';
import type { TrainingSaveButtons } from './training-hearts.js';
import { byTitle, leadingFirst, trainingsTo } from '@orientation-widgets/domain/jobs/trainings-to.js';
import type { SameTitle } from '@orientation-widgets/domain/jobs/trainings-to.js';

export interface TrainingListProps {
  /** Level of the heading. */
  readonly level: number;
  /** Address of a training in the host page: `/formations/{id}`. */
  readonly trainingHref: string | null;
  /** Whether the page handles `training-select`. */
  readonly selectable: boolean;
  /** Coordinates of the visitor, `50.63,3.06`. */
  readonly near: string | null;
  /** Sends `training-select`; false when the page cancels it. */
  readonly selectTraining: (training: Training) => boolean;
  /** Save buttons of the trainings. */
  readonly saveButtons: TrainingSaveButtons;
  /** Shows a training without an address, in place of the list. */
  readonly open: (training: Training, from: HTMLElement) => void;
}

/** Trainings about a job. */
export interface FoundTrainings {
  /** Trainings that lead to the job. */
  readonly groups: readonly SameTitle[];
  /** Trainings of a related job, which lead to another diploma. */
  readonly nearGroups: readonly SameTitle[];
  /** Returns the provider of a training; undefined when unknown. */
  readonly giverOf: (training: Training) => string | undefined;
  /** Whether some are made up for a demonstration. */
  readonly example: boolean;
}

/**
 * Loads the trainings about one of the ROME codes.
 * @param names - names of the job, to find the trainings of a required diploma.
 */
export async function findTrainings(
  feed: Feed,
  rome: readonly string[],
  names: readonly string[],
): Promise<FoundTrainings> {
  const [trainings, providers, sources] = await Promise.all([
    feed.collection('trainings'),
    feed.collection('providers').catch(() => undefined),
    feed.collection('sources'),
  ]);
  const matches = trainingsTo(rome, trainings);
  const { leading, near } = leadingFirst(byTitle(matches), names);
  const isBySessions = [...leading, ...near].some(
    group => group.trainings.length > 1 && group.trainings.some(({ providerId }) => providerId === undefined),
  );
  const sessions = isBySessions ? await feed.collection('sessions').catch(() => undefined) : undefined;
  return {
    groups: leading,
    nearGroups: near,
    giverOf: training => {
      const trainingSessions = currentSessions(
        { training, sessions: sessions ? sessionsOf(sessions, training.id) : [] },
        localDay(),
      );
      return providers && providerName(trainingProviders(training, trainingSessions, providers));
    },
    example: matches.some(({ sourceId }) => sources.get(sourceId)?.example),
  };
}

/** Number of titles, each counted once, however many organisations give it: “12 formations pour y arriver”. */
export function countSentence({ groups }: FoundTrainings): string {
  return groups.length
    ? msg(str`${trainingCount(groups.length)} pour y arriver`)
    : msg('Nous ne connaissons pas de formation qui mène à ce métier.');
}

/** Number of trainings listed at first. */
export const MAX_LISTED = 5;

/** Renders the routes, place and start of the trainings of one title; nothing until the visitor asks for them. */
export type RoutesView = (group: SameTitle) => TemplateResult | typeof nothing;

/** Titles of trainings, each once, with its level and its organisations. */
export function trainingList(
  groups: readonly SameTitle[],
  { giverOf }: FoundTrainings,
  context: TrainingListProps,
  waysView: RoutesView,
): TemplateResult {
  return html`<ul>
    ${groups.map(group => html`<li>${groupView(group, giverOf, context)}${waysView(group)}</li>`)}
  </ul>`;
}

/** Note that some trainings are made up; nothing when none is. */
export function exampleNote({ example }: FoundTrainings): TemplateResult | typeof nothing {
  return example
    ? html`<p class="note">${exampleMark(msg('Données d’exemple : ces formations n’existent pas.'))}</p>`
    : nothing;
}

function groupView(group: SameTitle, giverOf: FoundTrainings['giverOf'], context: TrainingListProps): TemplateResult {
  const { title, level } = group;
  const levelText = level ? html`<span class="soft">${msg(str`donne le ${levelName(level)}`)}</span>` : nothing;
  const { trainings } = group;
  const [first, second] = trainings;
  const { saveButtons } = context;
  if (first && !second)
    return html`${saveButtons.line(trainingLink(first, title, context), first, giverOf(first))} ${levelText}`;
  return html`<span lang="fr">${title}</span> ${levelText}
    <details>
      <summary>${countOf(trainings)}<span class="visually-hidden" lang="fr"> ${title}</span></summary>
      <ul>
        ${trainings.map(training => {
          const giver = giverOf(training) ?? msg('Organisme non précisé');
          return html`<li>${saveButtons.line(trainingLink(training, giver, context), training, giver)}</li>`;
        })}
      </ul>
    </details>`;
}

/** Count of trainings: “3 organismes” when each has its own, otherwise “3 formations”. */
function countOf(trainings: readonly Training[]): string {
  const count = trainings.length;
  const organisations = new Set(trainings.flatMap(({ providerId }) => providerId ?? [])).size;
  return organisations === count
    ? plural(count, msg(str`${number(count)} organisme|${number(count)} organismes`))
    : trainingCount(count);
}

function addressOf({ id, url }: Training, { trainingHref }: TrainingListProps): string | undefined {
  return hostLink(trainingHref, id) ?? safeUrl(url);
}

function trainingLink(training: Training, text: string, context: TrainingListProps): TemplateResult {
  const href = addressOf(training, context);
  if (href) {
    const onClick = (event: Event): void => {
      if (!context.selectTraining(training)) event.preventDefault();
    };
    return html`<a lang="fr" href=${href} rel="noopener noreferrer" @click=${onClick}>${text}</a>`;
  }
  const onClick = ({ currentTarget }: Event): void => {
    if (context.selectTraining(training) && !context.selectable) context.open(training, currentTarget as HTMLElement);
  };
  return html`<button class="link" lang="fr" type="button" @click=${onClick}>${text}</button>`;
}

export const trainingListStyles = css`
  .trainings ul {
    display: grid;
    gap: var(--_s4);
  }
  .trainings .found,
  .trainings .near-trainings {
    display: grid;
    gap: var(--_s3);
  }
  .trainings .found[hidden] {
    display: none;
  }
  .trainings li > :first-child {
    padding-block: 0.25em;
  }
  .trainings .link {
    min-height: 2.25em;
    font-weight: 600;
  }
  .trainings li {
    display: grid;
    align-content: start;
    justify-items: start;
    line-height: 1.4;
  }
  @media print {
    .trainings details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .trainings summary {
      list-style: none;
    }
  }
  .trainings details ul {
    gap: var(--_s2);
    padding-inline-start: 1.25em;
  }
  .trainings summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  @container (min-width: 44em) {
    .trainings .found > ul {
      grid-template-columns: 1fr 1fr;
      gap: var(--_s4) var(--_s6);
    }
  }
`;
