// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import type { JobSelectEvent, MixedJobsPrompt } from '@orientation-widgets/elements';
import type { Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import { contacts, events } from '../../stories/fixtures/encounters.js';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { jobs } from '../../stories/fixtures/jobs.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';
import { answered, button, inside, openWith, slider, status } from './support/prompt-page.js';

const feed = exampleFeed({ resources: [...events] });

const standard = (): Promise<MixedJobsPrompt> =>
  openWith(html`<mixed-jobs-prompt job="soudage" .feed=${feed}></mixed-jobs-prompt>`);

/** Opens the quiz on a job that another one follows, where most people are of the other gender. */
const nurse = (): Promise<MixedJobsPrompt> =>
  openWith(html`<mixed-jobs-prompt job="infirmerie" .feed=${feed}></mixed-jobs-prompt>`);

describe('mixed-jobs-prompt', () => {
  it('asks with both names of the job, whichever name the page gives', async () => {
    for (const job of ['soudage', 'H2913', 'D2Z42', jobs[0] as Job]) {
      const prompt = await openWith(html`<mixed-jobs-prompt .job=${job} .feed=${feed}></mixed-jobs-prompt>`);
      assert(text(prompt).includes('Soudeuse\u00a0/ Soudeur'), text(prompt));
      assert(text(prompt).includes('combien sont des femmes\u202f?'), text(prompt));
    }
  });

  it('shows no figure before the visitor asks for it', async () => {
    const prompt = await standard();
    assert(!text(prompt).includes('3,1'), text(prompt));
  });

  it('compares with the usual error only where a survey measured it, with its source', async () => {
    const [first] = jobs as readonly Job[];
    const usualGuess = { value: 20, period: '2025', sourceId: 'dares-femmes' };
    const surveyed = {
      ...first,
      womenShare: { value: 3.1, period: '2017-2019', sourceId: 'dares-femmes', usualGuess },
    } as Job;
    const prompt = await openWith(html`<mixed-jobs-prompt .job=${surveyed} .feed=${feed}></mixed-jobs-prompt>`);
    await answered(prompt);
    assert(text(prompt).includes('les personnes interrogées disent 20\u202f%. C’est 17 points de plus'), text(prompt));
    assert(
      text(prompt.shadowRoot?.querySelector('[part=source]') as Element).includes('2025'),
      'the survey among the sources',
    );
    const without = await standard();
    await answered(without);
    assert(!text(without).includes('personnes interrogées'), text(without));
  });

  it('moves the focus to the answer, and announces what it means', async () => {
    const prompt = await standard();
    button(prompt, 'Voir la réponse').focus();
    await answered(prompt);
    await until(
      () => prompt.shadowRoot?.activeElement?.textContent?.includes('moins d’une personne sur 20'),
      'the focus on the answer',
    );
    assert(status(prompt).includes('moins d’une personne sur 20'), status(prompt));
  });

  it('shows the guess and the figure, the period, the place and the source', async () => {
    const prompt = await standard();
    await answered(prompt);
    const promptText = text(prompt);
    for (const words of [
      'Vous aviez dit 10. C’est moins d’une.',
      '3,1\u202f%',
      '2017-2019',
      'France',
      'Dares',
      'En 2003-2005, c’était 2,2\u202f%',
    ]) {
      assert(promptText.includes(words), `${words} in ${promptText}`);
    }
  });

  it('shows a testimony and the coming event, and says that they are made up', async () => {
    const prompt = await standard();
    await answered(prompt);
    await until(() => text(prompt).includes('main sûre'), 'the testimony');
    const words = text(prompt);
    assert(words.includes('Rencontrer des femmes de l’industrie') && !words.includes('techniciennes'), words);
    assert(words.includes('cette personne n’existe pas'), words);
  });

  it('requests testimonies and resources only after the answer', async () => {
    const part = (href: string): object => ({ href, count: 0, bytes: 2, sha256: '0'.repeat(64) });
    const parts = { testimonies: part('/nowhere/testimonies.json'), resources: part('/nowhere/resources.json') };
    const split = { ...feed, ...parts };
    const requests: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      requests.push(String(input));
      return fetch(input, init);
    };
    try {
      const prompt = await openWith(html`<mixed-jobs-prompt job="soudage" .feed=${split}></mixed-jobs-prompt>`);
      equal(requests.length, 0);
      await answered(prompt);
      await until(() => requests.length === 2, 'the two requests');
      assert(text(prompt).includes('3,1\u202f%'), 'the answer stands without them');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('accepts « Je ne sais pas » as an answer', async () => {
    const prompt = await standard();
    await answered(prompt, 'Je ne sais pas');
    assert(
      text(prompt).includes('moins d’une personne sur 20') && !text(prompt).includes('Vous aviez dit'),
      text(prompt),
    );
  });

  it('uses the same words when there are as many women as men', async () => {
    const prompt = await openWith(html`<mixed-jobs-prompt job="maraichage" .feed=${feed}></mixed-jobs-prompt>`);
    await answered(prompt);
    assert(text(prompt).includes('personnes sur 20 sont des femmes'), text(prompt));
  });

  it('starts again at the question, and focuses it', async () => {
    const prompt = await standard();
    await answered(prompt);
    button(prompt, 'Recommencer').click();
    await slider(prompt);
    assert(
      prompt.shadowRoot?.activeElement?.textContent?.includes('combien sont des femmes'),
      'the focus is on the question',
    );
  });

  it('continues with a job of the list, and notifies the page', async () => {
    const prompt = await nurse();
    await answered(prompt);
    let selectedJob = '';
    prompt.addEventListener('job-select', event => (selectedJob = (event as JobSelectEvent).jobId));
    await until(() => inside(prompt, '.next'), 'other jobs');
    button(prompt, 'Machiniste de spectacle').click();
    await until(
      () => prompt.shadowRoot?.activeElement?.textContent?.includes('Machiniste de spectacle'),
      'the next question',
    );
    equal(selectedJob, 'spectacle');
    prompt.job = 'aide-soignance';
    await until(() => text(prompt).includes('Aide-soignante'), 'the job of the page again');
  });

  it('leaves the choice to a page that cancels the event', async () => {
    const prompt = await nurse();
    await answered(prompt);
    prompt.addEventListener('job-select', event => event.preventDefault());
    await until(() => inside(prompt, '.next'), 'other jobs');
    button(prompt, 'Machiniste de spectacle').click();
    await prompt.updateComplete;
    assert(text(prompt).includes('84,8\u202f%'), 'the answer stays');
  });

  it('links to the pages of the site, and to no invalid address', async () => {
    const prompt = await nurse();
    await answered(prompt);
    await until(() => inside(prompt, '.next'), 'other jobs');
    for (const [pattern, href] of [
      ['/metiers/{id}', '/metiers/spectacle'],
      ['javascript:alert("{id}")', null],
    ] as const) {
      prompt.jobHref = pattern;
      await prompt.updateComplete;
      equal(
        button(prompt, 'Machiniste de spectacle').getAttribute('href'),
        href && new URL(href, document.baseURI).href,
      );
    }
  });

  it('picks a job by itself, then another one', async () => {
    const prompt = await openWith(html`<mixed-jobs-prompt .feed=${feed}></mixed-jobs-prompt>`);
    const first = inside(prompt, '.lead')?.textContent;
    await answered(prompt);
    button(prompt, 'Un autre métier').click();
    await until(() => inside(prompt, '.ask'), 'another question');
    assert(inside(prompt, '.lead')?.textContent !== first, 'it is about another job');
  });

  it('asks about a job that a training leads to', async () => {
    const prompt = await openWith(html`<mixed-jobs-prompt training="t-deas" .feed=${feed}></mixed-jobs-prompt>`);
    assert(text(prompt).includes('Aide-soignante\u00a0/ Aide-soignant'), text(prompt));
  });

  it('shows the share of today, and that of a generation ago for the family of jobs', async () => {
    const prompt = await standard();
    await answered(prompt);
    assert(text(prompt).includes('personnes font ce métier'), text(prompt));
    assert(
      text(prompt).includes('Ouvriers qualifiés travaillant par formage de métal') &&
        text(prompt).includes('1983-1985'),
      text(prompt),
    );
  });

  it('names a contact where no event is announced', async () => {
    const prompt = await openWith(
      html`<mixed-jobs-prompt job="soudage" territory="dep-59" .feed=${exampleFeed({ resources: [...contacts] })}></mixed-jobs-prompt>`,
    );
    await answered(prompt);
    await until(() => text(prompt).includes('Maison de la mixité'), 'who to turn to');
    assert(text(prompt).includes('Pour aller plus loin'), text(prompt));
  });

  it('says that the figure is unknown, and offers another job', async () => {
    const prompt = await fixture<MixedJobsPrompt>(
      html`<mixed-jobs-prompt job="chaudronnerie" .feed=${feed}></mixed-jobs-prompt>`,
    );
    await until(() => text(prompt).includes('n’est pas connue pour ce métier'), 'the reason');
    button(prompt, 'Un autre métier').click();
    await slider(prompt);
  });

  it('says that the job is not in the feed', async () => {
    const prompt = await fixture<MixedJobsPrompt>(
      html`<mixed-jobs-prompt job="Z9999" .feed=${feed}></mixed-jobs-prompt>`,
    );
    await until(() => text(prompt).includes('n’est pas dans les données'), 'the reason');
  });

  it('shows the text of the feed as plain text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><b>gras</b>';
    const job: Job = { ...(jobs[0] as Job), title: { feminine: evil, masculine: evil }, summary: evil };
    const prompt = await openWith(html`<mixed-jobs-prompt .job=${job} .feed=${feed}></mixed-jobs-prompt>`);
    await answered(prompt);
    assert(!inside(prompt, 'img, b') && text(prompt).includes('<b>gras</b>'), text(prompt));
  });

  it('keeps the answers of the visitor when it moves in the page', async () => {
    const prompt = await standard();
    await answered(prompt);
    document.body.append(prompt);
    await prompt.updateComplete;
    assert(text(prompt).includes('3,1\u202f%'), 'the answer is still there');
    prompt.remove();
  });

  it('is accessible in both steps', async () => {
    const prompt = await standard();
    await axeCheck(prompt);
    await answered(prompt);
    await until(() => inside(prompt, 'figure'), 'someone of the job');
    await axeCheck(prompt);
  });
});
