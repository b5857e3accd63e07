// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/training-card.js';
import type { SessionSelectEvent, TrainingCard, TrainingSelectEvent } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { knownOffersFeed } from '../../stories/fixtures/known-offers.js';
import { detailFeed } from '../../stories/fixtures/training-detail.js';
import { manyPlaces, manySessions, richSessions, richTraining } from '../../stories/fixtures/training-card.js';
import { places, sessions, trainings } from '../../stories/fixtures/trainings.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const rich = exampleFeed({
  trainings: [...trainings, richTraining],
  sessions: [...sessions, ...richSessions, ...manySessions],
  places: [...places, ...manyPlaces],
});

async function textOf(card: TrainingCard, words: string): Promise<string> {
  await until(() => text(card).includes(words), words);
  return text(card);
}

const all = <E extends Element = HTMLElement>(card: TrainingCard, selector: string): E[] => [
  ...(card.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** Opens every fold, once the words that announce the detail are there. */
async function unfolded(card: TrainingCard, words: string): Promise<string> {
  await textOf(card, words);
  for (const fold of all<HTMLDetailsElement>(card, 'details')) fold.open = true;
  return text(card);
}

const detail = (): Promise<TrainingCard> =>
  fixture<TrainingCard>(
    html`<training-card variant="detail" training="t-riche" near="50.29,2.77" near-name="Arras" .feed=${rich}></training-card>`,
  );

describe('training-card', () => {
  it('names the training, its level, its provider, its places and its outcomes', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="t-deas" .feed=${rich}></training-card>`);
    await textOf(card, 'aide-soignant');
    const words = await textOf(card, '86\u202f%');
    for (const part of [
      'Niveau bac',
      'Institut de formation d’exemple',
      'Arras',
      'Inscriptions',
      '86\u202f%',
      '2021-2022',
      'Hauts-de-France',
    ]) {
      assert(words.includes(part), `${part} in ${words}`);
    }
  });

  it('says once that the training is fictional', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="t-deas" .feed=${rich}></training-card>`);
    const words = await textOf(card, 'cette formation n’existe pas');
    equal(words.split('n’existe pas').length, 2);
  });

  it('sorts places by distance when the position is known', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-tp-soudeur" .feed=${rich}></training-card>`,
    );
    const towns = (): string[] => all(card, '.town strong').map(({ innerText }) => innerText);
    await until(() => towns().length, 'the first places');
    equal(towns(), ['Dunkerque', 'Amiens']);
    card.near = '49.9,2.3';
    await until(() => towns()[0] === 'Amiens', 'Amiens first');
  });

  it('shows the sessions of a territory only, or says that there is none', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-tp-soudeur" territory="dep-80" .feed=${rich}></training-card>`,
    );
    assert(!(await textOf(card, 'Amiens')).includes('Dunkerque'), 'only the sessions of the Somme');
    card.territory = 'dep-02';
    assert((await textOf(card, 'Aucune session dans ce territoire')).includes('Dunkerque'), 'then the others');
  });

  it('distinguishes a figure below the threshold from an unknown one', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="t-cap-couv" .feed=${rich}></training-card>`);
    await textOf(card, 'Non publié\u202f: effectif trop faible');
    card.variant = 'detail';
    card.training = 't-fimo';
    await textOf(card, 'n’est pas connu ici');
  });

  it('shows everything in detail, unknown facts included', async () => {
    const card = await detail();
    const words = await unfolded(card, 'Voir 4 autres lieux');
    for (const part of [
      'RNCP\u00a040692',
      'Aider à se déplacer',
      'Rentrée le 1ᵉʳ février 2037',
      'Rentrée en septembre 2037',
      'Entrée possible toute l’année',
      'Prix\u202f: 6\u202f500\u00a0€',
      'Gratuit',
      'Inscriptions suspendues',
      'Encore des places\u202f? Aide possible\u202f? Accueil avec un handicap\u202f? Demandez au centre.',
      'Pas d’accueil handicap',
      'Financement public\u202f: Région Hauts-de-France, France Travail',
      'Contact\u202f: Accueil de l’institut',
      'Aide-soignante',
    ]) {
      assert(words.includes(part), `${part} in ${words}`);
    }
    assert(!words.includes('2020'), 'a session that is over is not shown');
  });

  it('shows the blocks of the diploma and its successor in detail, or nothing', async () => {
    const card = await detail();
    card.feed = exampleFeed({
      trainings: [...trainings, { ...richTraining, fieldSources: [{ field: 'blocks', sourceId: 'dares-femmes' }] }],
    });
    await unfolded(card, 'Ce diplôme');
    await textOf(card, 'Portraits statistiques');
    const words = await textOf(card, 'Blocs de compétences que l’on peut obtenir séparément');
    for (const part of [
      'Ce diplôme remplace\u202f: Diplôme d’exemple\u202f; RNCP\u00a099902.',
      'Ce diplôme est remplacé par\u202f: RNCP\u00a099903.',
      'Surveiller l’état d’une personne',
    ])
      assert(words.includes(part), `${part} in ${words}`);
    const [part] = all(card, '[data-part="bridges"]').map(({ innerText }) => innerText);
    for (const origin of ['Données d’exemple', 'Portraits statistiques des métiers'])
      assert(part?.includes(origin), `${origin} in ${part ?? ''}`);
    await axeCheck(card);
    card.training = 't-deas';
    await textOf(card, 'Niveau bac');
    await until(() => !text(card).includes('exemple complet'), 'the other training');
    assert(!/remplac|Blocs de compétences/.test(text(card)), text(card));
  });

  it('names who confirms an offer known by school year, and omits unknown fields', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
    );
    await textOf(card, 'tout l’établissement');
    const words = await unfolded(card, 'S’inscrire');
    for (const part of [
      'Où la suivre',
      'Voir les 3 lieux',
      'Vu à la rentrée 2024 À confirmer sur place',
      '24 places annoncées',
      '12 places annoncées',
      'Capacités d’exemple, rentrée 2024',
      'Demandez-lui s’il propose encore cette formation',
    ]) {
      assert(words.includes(part), `${part} in ${words}`);
    }
    equal(words.split('Vu à la rentrée').length, 2);
    const dates = /Prochaines rentrées|Encore des places|Aide possible|Quel prix|Date de rentrée|Coordonnées/;
    assert(!dates.test(words), words);
  });

  it('separates the outcomes of a diploma from those of the whole establishment', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
    );
    await textOf(card, 'tout l’établissement');
    const [after] = all(card, '.outcomes').map(({ innerText }) => innerText);
    for (const part of ['39\u202f%', 'Sur 20 élèves', 'Ce diplôme, tous établissements réunis\u202f: Hauts-de-France.'])
      assert(after?.includes(part), `${part} in ${after ?? ''}`);
    const [lycee, ...rest] = all(card, '.place').map(({ innerText }) => innerText);
    assert(lycee?.includes('52\u202f% en emploi 6 mois après, sortants 2022-2023'), lycee ?? '');
    assert(!rest.some(words => words.includes('en emploi')), 'each establishment has its own figures');
    const starts = all(card, '[data-part=starts]')[0]?.innerText ?? '';
    equal(starts.split('tout l’établissement').length, 2, 'what the rates count is said once');
    assert(starts.includes('par établissement'), starts);
  });

  it('shows the success rate apart from the outcomes, with its year', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-connue" .feed=${knownOffersFeed()}></training-card>`,
    );
    await unfolded(card, 'Réussite à l’examen');
    const [after, success, ...rest] = all(card, '.outcomes').map(({ innerText }) => innerText);
    assert(after?.includes('39\u202f%') && !after.includes('examen'), after ?? '');
    for (const part of [
      'Au lycée ou en école',
      'En 2019, 146 personnes sur 187 ont réussi l’examen, soit 78,1\u202f%.',
      'Ce chiffre est ancien. Cela a pu changer.',
      'Ce diplôme, tous établissements réunis\u202f: Hauts-de-France.',
      'Réussite d’exemple, session 2019, Hauts-de-France',
    ])
      assert(success?.includes(part), `${part} in ${success ?? ''}`);
    equal(rest.length, 0);
    const [lycee = '', cfa = ''] = all(card, '.place').map(({ innerText }) => innerText);
    assert(lycee.includes('52\u202f% en emploi'), 'a later record about success alone does not hide it');
    const rate = 'Réussite\u202f: 84\u202f%, bac professionnel, session 2017';
    assert(lycee.includes(rate), `${rate} in ${lycee}`);
    const starts = all(card, '[data-part=starts]')[0]?.innerText ?? '';
    assert(starts.includes('Ce chiffre est ancien'), starts);
    assert(!cfa.includes('Réussite'), 'each establishment has its own');
    await axeCheck(card);
  });

  it('shows costs, aids, next steps and how the outcomes compare', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-riche" training-href="/formations/{id}" .feed=${detailFeed()}></training-card>`,
    );
    await textOf(card, 'En moyenne');
    await until(() => all(card, '[data-part="jobs"]').length, 'the jobs');
    const words = await unfolded(card, 'Coût et aides');
    for (const part of [
      'De gratuit à 6\u202f500\u00a0€, selon la session',
      'Programme régional de formation',
      'Tension moyenne Pas-de-Calais, 2019',
      'même niveau et même voie\u202f: 57\u202f%.',
      '6 chiffres publiés de ce catalogue',
      '140 personnes qui n’étudient plus',
      'Diplôme d’État d’infirmier',
      'niveau demandé\u202f: niveau bac',
    ]) {
      assert(words.includes(part), `${part} in ${words}`);
    }
    assert(!words.includes('Bourse d’exemple'), 'an aid for others is left out');
    assert(
      all<HTMLAnchorElement>(card, '.followings a')[0]?.pathname === '/formations/t-dei',
      'the next training has its page',
    );
    await axeCheck(card);
  });

  it('says that an unknown price is unknown, never free', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card variant="detail" training="t-deas" .feed=${rich}></training-card>`,
    );
    const words = await unfolded(card, 'Coût et aides');
    assert(words.includes('Non précisé ne veut pas dire gratuit') && !words.includes('Gratuit'), words);
  });

  it('folds the places beyond the fifth behind a control that works by keyboard', async () => {
    const card = await detail();
    await textOf(card, 'Voir 4 autres lieux');
    const more = all<HTMLDetailsElement>(card, 'details')[0];
    assert(more && !more.open, 'they are folded');
    more.querySelector('summary')?.click();
    await until(() => more.open, 'they unfold');
  });

  it('notifies the page of the chosen training and session, and lets it take over', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-deas" selectable .feed=${rich}></training-card>`,
    );
    await textOf(card, 'Choisir cette session');
    const ids: string[] = [];
    document.body.addEventListener('training-select', event => ids.push((event as TrainingSelectEvent).trainingId), {
      once: true,
    });
    document.body.addEventListener('session-select', event => ids.push((event as SessionSelectEvent).sessionId), {
      once: true,
    });
    all(card, 'h2 button')[0]?.click();
    all(card, '.session button')[0]?.click();
    equal(ids, ['t-deas', 's-4']);
  });

  it('does not follow its link when the page cancels the choice', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-deas" training-href="/formations/{id}" .feed=${rich}></training-card>`,
    );
    await textOf(card, 'aide-soignant');
    const link = all<HTMLAnchorElement>(card, 'h2 a')[0];
    assert(link?.pathname === '/formations/t-deas', 'the title leads to the page of the site');
    card.addEventListener('training-select', event => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    assert(click.defaultPrevented, 'the link is not followed');
  });

  it('makes no link from an invalid address', async () => {
    const card = await detail();
    await textOf(card, 'Ce que vous apprenez');
    const protocols = new Set(all<HTMLAnchorElement>(card, 'a[href]').map(({ protocol }) => protocol));
    assert(!protocols.has('javascript:') && protocols.has('https:'), [...protocols].join());
  });

  it('links to help for travelling to its town, when the page gives the address', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-deas" variant="detail" help-href="/aide?aide-near={id}" .feed=${rich}></training-card>`,
    );
    await textOf(card, 'Venir est difficile');
    const link = all<HTMLAnchorElement>(card, 'a').find(({ textContent }) => textContent?.startsWith('Venir'));
    assert(/\/aide\?aide-near=\w+/.test(link?.href ?? ''), link?.href ?? 'no link');
  });

  it('follows its training at run time, and says when there is none', async () => {
    const card = await fixture<TrainingCard>(html`<training-card training="t-deas" .feed=${rich}></training-card>`);
    await textOf(card, 'aide-soignant');
    card.training = 't-cap-cuis';
    await textOf(card, 'CAP cuisine');
    card.training = 'nulle-part';
    await textOf(card, 'n’est pas dans le catalogue');
  });

  it('uses the heading level that the page sets', async () => {
    const card = await fixture<TrainingCard>(
      html`<training-card training="t-deas" heading-level="4" .feed=${rich}></training-card>`,
    );
    await textOf(card, 'aide-soignant');
    await until(() => all(card, 'h5').length === 3, 'the headings of the rest');
    equal([all(card, 'h4').length, all(card, 'h2').length], [1, 0]);
  });

  it('is accessible in both variants', async () => {
    const card = await detail();
    await textOf(card, 'Ce que vous apprenez');
    await axeCheck(card);
    card.variant = 'summary';
    await until(() => all(card, '.brief').length, 'the card');
    await axeCheck(card);
  });
});
