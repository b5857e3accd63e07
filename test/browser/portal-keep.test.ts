// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Save button for the job or the training of a static page: absent without scripts, nothing written before consent.
import { showKeepButton } from '../../packages/portal/src/saved/keep-button.js';
import { assert, equal } from './support/assert.js';

const { localStorage } = window;
const STORE = 'orientation-widgets/saved/v2';

function page(data: Record<string, string>): { place: HTMLElement; button: () => HTMLButtonElement | null } {
  const main = document.createElement('main');
  const line = main.appendChild(document.createElement('p'));
  const place = line.appendChild(document.createElement('span'));
  Object.assign(place.dataset, data);
  document.body.append(main);
  return { place, button: () => place.querySelector('button') };
}

const JOB = { keep: 'job', id: 'soudeur', title: 'Soudeuse / Soudeur', folder: '/mon-dossier/' };

const press = (words: string): void =>
  [...document.querySelectorAll('main button')]
    .find((button): button is HTMLButtonElement => button.textContent.trim() === words)
    ?.click();

describe('save button of a portal page', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    document.querySelectorAll('main').forEach(main => main.remove());
  });

  it('asks before the first write, and writes nothing after a no', () => {
    const { place, button } = page(JOB);
    showKeepButton(place);
    press('Garder');
    assert(
      document.activeElement?.textContent?.includes('Garder ce métier sur cet appareil'),
      'the focus on the question',
    );
    press('Non');
    equal(localStorage.length, 0);
    assert(!document.querySelector('.keep-question'), 'the question goes');
    equal(document.activeElement, button());
  });

  it('saves after a yes, confirms with a link to the folder, and removes on a second press', () => {
    const { place, button } = page(JOB);
    showKeepButton(place);
    press('Garder');
    press('Oui, garder');
    const [item] = JSON.parse(localStorage.getItem(STORE) ?? '[]') as { kind: string; id: string; title: string }[];
    equal([item?.kind, item?.id, item?.title], ['job', 'soudeur', 'Soudeuse / Soudeur']);
    equal(button()?.getAttribute('aria-pressed'), 'true');
    const status = document.querySelector('main [role=status]');
    assert(status?.textContent?.includes('Gardé sur cet appareil'), status?.textContent ?? '');
    equal(status?.querySelector('a')?.getAttribute('href'), '/mon-dossier/');
    press('Gardé');
    equal(localStorage.length, 0);
    equal(button()?.getAttribute('aria-pressed'), 'false');
  });

  it('asks once: later saves need one press', () => {
    const first = page(JOB);
    showKeepButton(first.place);
    press('Garder');
    press('Oui, garder');
    const second = page({ ...JOB, keep: 'training', id: 'cap-soudage', title: 'CAP Soudage' });
    showKeepButton(second.place);
    second.button()?.click();
    assert(!document.querySelector('.keep-question'), 'no question');
    equal(second.button()?.textContent, 'Gardée');
  });

  it('draws nothing in a place that names no record', () => {
    const { place, button } = page({ ...JOB, keep: 'question' });
    showKeepButton(place);
    equal(button(), null);
  });
});
