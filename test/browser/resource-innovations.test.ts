// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Projects: the results of each, two side by side, and the file of a new one.
import '@orientation-widgets/elements/define/project-list.js';
import type { ProjectList } from '@orientation-widgets/elements';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import { directoryFeed } from '../../stories/fixtures/directory.js';
import { innovations } from '../../stories/fixtures/innovations.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, until } from './support/assert.js';
import { all, button, choose, file, says } from './support/resource-page.js';

async function projects(resource?: string): Promise<ProjectList> {
  const element = await fixture<ProjectList>(
    html`<project-list
      .feed=${directoryFeed({ directory: [...innovations] })}
      resource=${resource ?? ''}
    ></project-list>`,
  );
  await says(element, 'Ce qui s’essaie ici');
  return element;
}

const names = (element: ProjectList): string => all(element, '.project .name').join();

function write(element: ProjectList, name: string, value: string): void {
  const [field] = deepQueryAll(element.renderRoot as ShadowRoot, `[name="${name}"]`);
  assert(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement, name);
  field.value = value;
}

describe('project-list', () => {
  it('lists projects with published results first, and counts projects, partners and results', async () => {
    const element = await projects();
    equal(names(element), 'Atelier mobile,Jumeau numérique,Une idée récente');
    await says(element, '3 projets, 3 partenaires, 1 résultat publié');
    choose(element, 'Où il en est', 'trial');
    await until(() => names(element) === 'Jumeau numérique', 'those on trial');
    await says(element, 'aucun résultat publié');
  });

  it('opens a project with its effects, results, criteria and documents', async () => {
    const element = await projects('atelier-mobile');
    for (const words of [
      'Pour les usagères et usagers Rien n’en est dit.',
      'Trois entreprises ont embauché.',
      '42 personnes formées en 2025',
      'Ce qui n’a pas marché',
      'Le bus ne passait pas en hiver',
      '3 sur 4',
      'Jugé par Comité d’exemple, le 2 mars 2026.',
      'Bilan 2025',
    ])
      await says(element, words);
    await axeCheck(element);
  });

  it('says that a project published nothing, and refuses an unsafe link', async () => {
    const element = await projects('silent');
    await says(element, 'Ce projet n’a encore publié ni effets, ni résultats, ni leçons.');
    button(element, 'Jumeau numérique').click();
    await says(element, 'Ancien bilan');
    equal(all(element, '.bulleted a').length, 0);
    await axeCheck(element);
  });

  it('compares two projects, and says what one does not publish', async () => {
    const element = await projects();
    button(element, 'Comparer Atelier mobile').click();
    button(element, 'Comparer Jumeau numérique').click();
    await says(element, 'Deux projets, les mêmes critères');
    const rows = all(element, '.compared tbody');
    assert(
      rows.some(row => /^Coût ?n’est pas dit ?Cher la première année/.test(row)),
      rows.join(' | '),
    );
    await axeCheck(element);
    button(element, 'Fermer la comparaison').click();
    await until(() => all(element, '.compared').length === 0, 'closed');
  });

  it('writes the presentation file of a project, and sends nothing', async () => {
    const element = await projects();
    button(element, 'Présenter un projet').click();
    await says(element, 'Rien n’est envoyé.');
    await axeCheck(element);
    write(element, 'name', 'Été des métiers');
    write(element, 'summary', 'Trois jours pour essayer');
    write(element, 'users', 'Moins de trajets');
    write(element, 'failures', 'Trop court\n\n  Pas de repas ');
    const made = JSON.parse(await file(() => button(element, 'Faire le fichier').click())) as { directory: Resource[] };
    const [record] = made.directory;
    equal(record?.id, 'innovation-ete-des-metiers');
    equal(record?.innovation?.effects?.users, 'Moins de trajets');
    equal(record?.innovation?.failures.join('|'), 'Trop court|Pas de repas');
    await says(element, 'Le fichier est fait.');
  });
});
