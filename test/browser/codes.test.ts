// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A site names a record by a code of a public nomenclature: ROME, FAP, RNCP, CFD, UAI…
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import type { JobCard, TensionIndicator, TrainingCard, TrainingFinder } from '@orientation-widgets/elements';
import type { Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { jobs } from '../../stories/fixtures/jobs.js';
import { providers, trainings } from '../../stories/fixtures/trainings.js';
import { job } from '../support/job.js';
import { trainingOf } from '../support/training.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const coded = (id: string, title: string, code: string, more: Partial<Training> = {}): Training =>
  trainingOf(id, { title, certifications: [{ kind: 'rncp', code }], sourceId: 'exemple', ...more });

const feed = exampleFeed({
  jobs: [
    ...jobs,
    job('soudage-naval', { rome: ['H2913'], title: { feminine: 'Soudeuse navale', masculine: 'Soudeur naval' } }),
  ],
  trainings: [
    ...trainings,
    coded('t-option-a', 'BTS Maintenance option A', '500'),
    coded('t-option-b', 'BTS Maintenance option B', '500'),
    coded('t-over', 'BTS Biotechnologies', '600', {
      closed: '2020-08-31',
      succeededBy: [{ kind: 'rncp', code: '700' }],
    }),
    coded('t-heir', 'BTS Biotechnologie en recherche', '700'),
  ],
  occupationGroups: [
    { id: '7212', rome: ['H2913'], sourceId: 'exemple' },
    { id: '5321', rome: ['J1501'], sourceId: 'exemple' },
  ],
  providers: providers.map(provider => (provider.id === 'v-ifas' ? { ...provider, uai: '0623456A' } : provider)),
});

const buttons = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.code-choice button') ?? []),
];

describe('codes of records', () => {
  const { warn } = console;
  const warnings: string[] = [];

  before(() => {
    console.warn = (sentence: string) => void warnings.push(sentence);
  });
  after(() => {
    console.warn = warn;
  });
  beforeEach(() => void (warnings.length = 0));

  it('opens the only training that has the code, and writes its id to the property', async () => {
    const [{ id, title }] = trainings.filter(({ certifications }) => certifications.length) as [Training];
    const card = await fixture<TrainingCard>(
      html`<training-card training="rncp:RNCP38516" .feed=${feed}></training-card>`,
    );
    await until(() => text(card).includes(title), title);
    equal(card.training, id);
    equal(card.getAttribute('training'), 'rncp:RNCP38516');
    equal(warnings.length, 0);
  });

  it('opens a job and its tension', async () => {
    const card = await fixture<JobCard>(html`<job-card job="fap:V0Z60" .feed=${feed}></job-card>`);
    await until(() => card.job === 'aide-soignance' && text(card).includes('soignant'), 'the job');
    const tension = await fixture<TensionIndicator>(
      html`<tension-indicator job="rome:J1501" .feed=${feed}></tension-indicator>`,
    );
    await until(() => tension.job === 'aide-soignance' && text(tension).includes('soignant'), 'the tension');
  });

  it('lets the visitor choose among several trainings, then focuses the title', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="rncp:500" .feed=${feed}></training-card>`);
    await until(() => buttons(card).length === 2, 'two trainings');
    assert(text(card).includes('Quelle formation voulez-vous voir'), text(card));
    await axeCheck(card);
    buttons(card)[1]?.focus();
    buttons(card)[1]?.click();
    await until(() => card.training === 't-option-b' && text(card).includes('option B'), 'the training');
    await until(() => card.shadowRoot?.activeElement?.textContent?.includes('option B'), 'the focus on its title');
    equal(buttons(card).length, 0);
  });

  it('lets the visitor choose among several jobs, and shows the first one in a badge', async () => {
    const card = await fixture<JobCard>(html`<job-card job="rome:H2913" .feed=${feed}></job-card>`);
    await until(() => buttons(card).length === 2, 'two jobs');
    buttons(card)[1]?.click();
    await until(() => text(card).includes('Soudeuse navale') && !buttons(card).length, 'the job');
    const badge = await fixture<TensionIndicator>(
      html`<tension-indicator variant="badge" job="rome:H2913" .feed=${feed}></tension-indicator>`,
    );
    await until(() => badge.job === 'soudage', 'the first job');
  });

  it('opens the job of an ISCO group, or lets the visitor choose among its jobs', async () => {
    const card = await fixture<JobCard>(html`<job-card job="isco:5321" .feed=${feed}></job-card>`);
    await until(() => card.job === 'aide-soignance' && text(card).includes('soignant'), 'the job of the group');
    card.job = 'isco:7212';
    await until(() => buttons(card).length === 2, 'two jobs');
    buttons(card)[1]?.click();
    await until(() => text(card).includes('Soudeuse navale') && !buttons(card).length, 'the chosen job');
  });

  it('opens the successor of a training that has ended, and says so', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="rncp:600" .feed=${feed}></training-card>`);
    await until(() => text(card).includes('BTS Biotechnologie en recherche'), 'the successor');
    assert(/BTS Biotechnologies\s» n’existe plus/.test(text(card)), text(card));
    await axeCheck(card);
    card.training = 't-heir';
    await card.updateComplete;
    card.training = 't-option-a';
    await until(() => text(card).includes('option A'), 'another training');
    assert(!text(card).includes('n’existe plus'), 'the note goes with its training');
  });

  it('still opens an ended training by its id', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="t-over" .feed=${feed}></training-card>`);
    await until(() => text(card).includes('BTS Biotechnologies'), 'the training');
    assert(!text(card).includes('n’existe plus'), text(card));
  });

  it('keeps the fallback of the page for an unknown code, and warns once with the nearest code', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="rncp:701" .feed=${feed}><p>Notre page</p></training-card>`,
    );
    await until(() => warnings.length, 'a warning');
    await until(
      () => card.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()[0]?.textContent,
      'the fallback',
    );
    equal(warnings.length, 1);
    assert(warnings[0]?.includes('<training-card training="rncp:701">'), warnings[0] ?? '');
    assert(warnings[0]?.includes('rncp:700'), warnings[0] ?? '');
  });

  for (const [tag, value, nearest] of [
    ['job-card', 'esco:7212', 'isco:…, rome:…'],
    ['training-card', 'parcoursup:12345', 'cfd:… uai:…'],
  ] as const)
    it(`says in one warning that <${tag}> does not read ${value}, and what to write instead`, async () => {
      const card =
        tag === 'job-card'
          ? html`<job-card job=${value} .feed=${feed}><p>Notre page</p></job-card>`
          : html`<training-card training=${value} .feed=${feed}><p>Notre page</p></training-card>`;
      const element = await fixture<HTMLElement>(card);
      await until(() => warnings.length, 'a warning');
      await until(
        () =>
          element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()[0]?.textContent,
        'the fallback',
      );
      equal(warnings.length, 1);
      assert(warnings[0]?.includes(`«\u202f${value.split(':')[0]}:\u202f»`), warnings[0] ?? '');
      assert(warnings[0]?.includes(nearest), warnings[0] ?? '');
    });

  it('says that nothing matches when the page has no fallback', async () => {
    const card = await fixture<JobCard>(html`<job-card job="rome:Z9999" .feed=${feed}></job-card>`);
    await until(() => warnings.length, 'a warning');
    await until(() => text(card).includes('Métier introuvable'), 'the empty view');
  });

  it('shows the sessions of one school when its code stands beside that of the training', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="uai:0623456a t-deas" .feed=${feed}></training-card>`,
    );
    await until(() => card.provider === 'v-ifas' && card.training === 't-deas', 'the training and the school');
    await until(() => text(card).includes('Institut de formation'), 'the name of the school');
  });

  it('replaces a code by all its jobs in a list', async () => {
    const list = await fixture<TensionIndicator>(
      html`<tension-indicator variant="compare" jobs="rome:H2913 aide-soignance" .feed=${feed}></tension-indicator>`,
    );
    await until(() => list.jobs === 'soudage soudage-naval aide-soignance', `${list.jobs}`);
  });

  it('finds the trainings of a job', async () => {
    const finder = await fixture<TrainingFinder>(
      html`<training-finder job="rome:J1501" .feed=${feed}></training-finder>`,
    );
    await until(() => finder.job === 'aide-soignance' && text(finder).includes('aide-soignant'), 'the trainings');
    equal(warnings.length, 0);
  });

  it('updates when the attribute changes to another code', async () => {
    const card = await fixture<JobCard>(html`<job-card job="rome:J1501" .feed=${feed}></job-card>`);
    await until(() => card.job === 'aide-soignance', 'the first job');
    card.setAttribute('job', 'rome:F1610');
    await until(() => card.job === 'couverture' && /couvreu/i.test(text(card)), 'the second job');
  });
});
