// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-card.js';
import type { TrainingCard } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { manyPlaces, richSessions, richTraining } from '../../stories/fixtures/training-card.js';
import { places, sessions, trainings } from '../../stories/fixtures/trainings.js';
import { assert, axeCheck, fixture, text, until } from './support/assert.js';

const rich = exampleFeed({
  trainings: [...trainings, richTraining],
  sessions: [...sessions, ...richSessions],
  places: [...places, ...manyPlaces],
});

async function waitForText(card: TrainingCard, words: string): Promise<void> {
  await until(() => text(card).includes(words), words);
}

/** Opens the part about the diploma, once it is there. */
async function unfolded(card: TrainingCard): Promise<void> {
  await waitForText(card, 'Ce diplôme');
  for (const fold of card.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
}

const partOf = (card: TrainingCard, name: string): string | undefined =>
  card.shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`)?.innerText;

const detail = (): Promise<TrainingCard> =>
  fixture<TrainingCard>(html`<training-card variant="detail" training="t-riche" .feed=${rich}></training-card>`);

const ending = (closed: string): object =>
  exampleFeed({ trainings: [...trainings, { ...richTraining, blocks: [], succeeds: [], closed }] });

describe('diploma of a training', () => {
  it('says on the card that a diploma ended, before the detail opens', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-riche" .feed=${ending('2025-08-31')}></training-card>`,
    );
    await waitForText(card, 'Ce diplôme a pris fin le 31 août 2025.');
    card.feed = rich;
    await until(
      () => text(card).includes(richTraining.title) && !text(card).includes('pris fin'),
      'a diploma in force',
    );
  });

  it('says in detail the end date of a diploma, past or future, and its source', async () => {
    const card = await detail();
    card.feed = ending('2025-08-31');
    await waitForText(card, 'Ce diplôme a pris fin le 31 août 2025.');
    await unfolded(card);
    await waitForText(card, 'Ce diplôme est remplacé par\u202f: RNCP\u00a099903.');
    const part = partOf(card, 'bridges');
    assert(part?.includes('Données d’exemple'), `the source in ${part ?? ''}`);
    card.feed = ending('2037-08-31');
    await waitForText(card, 'Ce diplôme prend fin le 31 août 2037.');
    card.feed = rich;
    await until(() => !text(card).includes('prend fin'), 'nothing of a diploma without an end');
  });

  it('calls the next version of the same diploma a new version, not an end', async () => {
    const card = await detail();
    card.feed = exampleFeed({
      trainings: [
        ...trainings,
        { ...richTraining, blocks: [], succeeds: [], succeededBy: [], renewedOn: '2024-09-01' },
      ],
    });
    await unfolded(card);
    await waitForText(
      card,
      'Nouvelle version de ce diplôme à compter du 1ᵉʳ septembre 2024\u202f: même nom, même niveau.',
    );
    assert(!text(card).includes('pris fin'), 'no end');
  });

  it('names the same diploma by another route in detail, or nothing', async () => {
    const card = await detail();
    await unfolded(card);
    await waitForText(card, 'Blocs de compétences');
    assert(!text(card).includes('Du même diplôme'), 'no other way in this feed');
    const other = { ...richTraining, id: 't-autre', title: 'Aide-soignant pour adultes', blocks: [] };
    const [model] = richSessions;
    assert(model, 'a session');
    const session = {
      ...model,
      id: 's-autre',
      trainingId: other.id,
      route: 'vae' as const,
      start: null,
      end: null,
      schoolYear: '2024-2025',
    };
    card.feed = exampleFeed({
      trainings: [...trainings, richTraining, other],
      sessions: [...sessions, ...richSessions, session],
      places: [...places, ...manyPlaces],
    });
    await waitForText(card, 'Du même diplôme, par une autre voie ou ailleurs');
    await unfolded(card);
    const part = partOf(card, 'ways');
    for (const words of [
      'Par l’expérience (VAE), Aide-soignant pour adultes',
      'Offre connue pour la rentrée 2024. À vérifier auprès de l’établissement.',
      'Données d’exemple',
    ])
      assert(part?.includes(words), `${words} in ${part ?? ''}`);
    await axeCheck(card);
  });
});
