// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// « Mon dossier »: saved items are opened, compared, annotated, printed, handed over and removed.
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/saved-items.js';
import type { SavedItem, SavedItems } from '@orientation-widgets/elements';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQuery, equal, fixture, text, until } from './support/assert.js';
import { caughtFiles } from './support/caught-files.js';

const key = 'orientation-widgets/saved/v2';
const feed = exampleFeed();
const item = (kind: SavedItem['kind'], id: string, more: Partial<SavedItem> = {}): SavedItem => ({
  kind,
  id,
  title: `Titre ${id}`,
  date: '2026-11-24',
  ...more,
});
const keep = (...items: SavedItem[]): void => localStorage.setItem(key, JSON.stringify(items));
const stored = (): SavedItem[] => JSON.parse(localStorage.getItem(key) ?? '[]') as SavedItem[];
const address = location.href;

const folder = async (): Promise<SavedItems> => {
  const element = await fixture<SavedItems>(html`<saved-items .feed=${feed}></saved-items>`);
  await until(() => element.shadowRoot?.querySelector('.folder, .saved'), 'the folder');
  return element;
};

function button(element: Element, label: string): HTMLButtonElement {
  const control = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').includes(label),
  );
  assert(control, `no button « ${label} » in ${text(element)}`);
  return control;
}

const says = (element: Element, words: string): Promise<unknown> =>
  until(() => text(element).includes(words), `${words}, not ${text(element)}`);

function field(element: Element, selector: string): HTMLInputElement {
  const control = element.shadowRoot?.querySelector<HTMLInputElement>(selector);
  assert(control, selector);
  return control;
}

/** Returns the sheet that an action prints, without the dialog of the browser. */
async function printedBy(press: () => void): Promise<Document> {
  let printed: Document | undefined;
  const { createElement } = document;
  document.createElement = (name: string) => {
    const made = createElement.call(document, name);
    // Replaces `print` before the sheet uses it: tests cannot show a dialog.
    if (made instanceof HTMLIFrameElement)
      made.addEventListener('load', () => {
        const view = made.contentWindow as (Window & typeof globalThis) | null;
        if (view) view.print = () => (printed = view.document);
      });
    return made;
  };
  try {
    press();
    return await until(() => printed, 'the sheet');
  } finally {
    document.createElement = createElement;
  }
}

describe('« Mon dossier »', () => {
  beforeEach(() => localStorage.clear());
  after(() => {
    localStorage.clear();
    history.replaceState(null, '', address);
  });

  it('sorts saved records by kind, each with its facts from the feed', async () => {
    keep(item('job', 'soudage'), item('training', 't-deas'), item('question', 'Puis-je visiter\u202f?'));
    const element = await folder();
    await says(element, '2 choses gardées sur cet appareil. Rien n’est envoyé.');
    const titles = [...(element.shadowRoot?.querySelectorAll('.folder section > :first-child') ?? [])].map(
      ({ textContent }) => textContent.trim(),
    );
    equal(titles, ['Formations', 'Métiers', 'Mes dates', 'Mes questions']);
    await says(element, 'Soudeuse');
    await axeCheck(element);
  });

  it('opens a training and a job in place; Back and Escape close them', async () => {
    keep(item('training', 't-deas'), item('job', 'soudage'));
    const element = await folder();
    button(element, 'Diplôme d’État').click();
    const card = await until(() => deepQuery(element, 'training-card'), 'the card');
    await says(card, 'Ce diplôme');
    equal(button(element, 'Diplôme d’État').getAttribute('aria-expanded'), 'true');
    history.back();
    await until(() => !deepQuery(element, 'training-card'), 'it is closed');
    button(element, 'Soudeuse').click();
    const job = await until(() => deepQuery(element, 'job-card'), 'the job');
    await says(job, 'Soudeuse');
    button(element, 'Soudeuse').focus();
    button(element, 'Soudeuse').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await until(() => !deepQuery(element, 'job-card'), 'Escape closes');
  });

  it('shows the job saved from a full card where the page allows it', async () => {
    const card = await fixture(html`<job-card .feed=${feed} job="soudage" variant="full" keepable></job-card>`);
    await says(card, 'Garder');
    button(card, 'Garder').click();
    await says(card, 'Garder ce métier sur cet appareil');
    await axeCheck(card);
    button(card, 'Oui, garder').click();
    await says(card, 'Gardé');
    equal(
      stored().map(({ kind, id }) => [kind, id]),
      [['job', 'soudage']],
    );
    const without = await fixture(html`<job-card .feed=${feed} job="soudage" variant="full"></job-card>`);
    await says(without, 'Ce qu’il faut savoir faire');
    assert(!text(without).includes('Garder'), 'only where the page lets one');
  });

  it('compares the saved trainings', async () => {
    keep(item('training', 't-deas'), item('training', 't-cap-cuis'));
    const element = await folder();
    button(element, 'Comparer les deux').click();
    await says(element, 'Comparer les formations');
    await until(() => element.shadowRoot?.activeElement?.className === 'compare-head', 'the focus is on the title');
    button(element, 'Retour à la liste').click();
    await says(element, 'Mon dossier');
    await until(() => element.shadowRoot?.activeElement?.matches('.compare-kept'), 'the focus is back');
  });

  it('saves and removes a note and questions', async () => {
    keep(item('training', 't-deas'));
    const element = await folder();
    button(element, 'Écrire une note').click();
    await until(() => element.shadowRoot?.activeElement?.localName === 'textarea', 'the field has the focus');
    field(element, 'textarea').value = 'Demander l’internat.';
    button(element, 'Enregistrer').click();
    await says(element, '«\u202fDemander l’internat.\u202f»');
    equal(stored()[0]?.note, 'Demander l’internat.');
    field(element, '#question').value = 'Puis-je visiter\u202f?';
    button(element, 'Ajouter').click();
    await says(element, 'Puis-je visiter');
    equal(stored().length, 2, 'the question is kept');
    const boxes = (): HTMLInputElement[] => [
      ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('.questions input[type=checkbox]') ?? []),
    ];
    await until(() => boxes().length > 1, 'questions that the record leaves open');
    boxes()[0]?.click();
    await until(() => stored().length === 3, 'it is kept too');
    equal(boxes().filter(({ checked }) => checked).length, 1);
    button(element, 'Retirer Puis-je visiter').click();
    await until(() => stored().length === 2, 'the other is gone');
    await axeCheck(element);
  });

  it('asks again before it adds notes to records saved by an earlier version', async () => {
    localStorage.setItem('orientation-widgets/saved/v1', JSON.stringify([item('training', 't-deas')]));
    const element = await folder();
    await says(element, 'Votre liste vient d’une version d’avant');
    equal(element.shadowRoot?.querySelector('.questions, .note-button'), null);
    button(element, 'Oui, ouvrir mon dossier').click();
    await says(element, 'Mes questions');
    equal(stored().length, 1);
  });

  it('shows what changed until the visitor has read it', async () => {
    keep(
      item('training', 't-deas', { known: { session: 'une-autre', start: '2020-01-06' } }),
      item('job', 'parti', { title: 'Métier parti' }),
    );
    const element = await folder();
    await says(element, '2 choses ont changé');
    await says(element, 'La rentrée est passée\u202f: 6 janvier 2020.');
    await says(element, 'Métier parti. Ce n’est plus dans les données de ce site.');
    button(element, 'J’ai lu').click();
    await says(element, 'Une chose a changé');
    assert(stored()[0]?.known?.session !== 'une-autre', 'what is announced now is known');
  });

  it('exports the dates to a calendar', async () => {
    keep(item('training', 't-deas'), item('training', 't-cap-cuis'));
    const element = await folder();
    await says(element, 'Mes dates');
    let isDone = false;
    const [file] = await caughtFiles(
      () => {
        const { createObjectURL } = URL;
        URL.createObjectURL = object => ((isDone = true), createObjectURL.call(URL, object));
        button(element, 'Mettre dans mon agenda').click();
      },
      () => until(() => isDone, 'the file'),
    );
    equal(file?.name, 'mon-dossier.ics');
    assert(/BEGIN:VEVENT[^]*SUMMARY:Données d’exemple\. Rentrée/.test(file?.text ?? ''), file?.text ?? '');
  });

  it('is shared in the fragment of a link, and saved there only after a yes', async () => {
    history.replaceState(null, '', '#dossier=t:t-deas,j:inconnu&dossier-notes=0:%C3%80%20voir,q:Combien');
    const element = await folder();
    await says(element, 'On vous donne un dossier');
    await says(element, 'Diplôme d’État d’aide-soignant');
    await says(element, '1 chose n’est pas dans les données de ce site');
    equal(localStorage.length, 0);
    equal(location.hash, '');
    await axeCheck(element);
    button(element, 'Oui, garder').click();
    await says(element, 'Mon dossier');
    equal(
      stored().map(({ kind, id, title, note }) => [kind, id, title, note]),
      [
        ['training', 't-deas', 'Diplôme d’État d’aide-soignant', 'À voir'],
        ['job', 'inconnu', 'inconnu', undefined],
        ['question', 'Combien', 'Combien', undefined],
      ],
    );
  });

  it('imports the folder of a link once when saved records change meanwhile', async () => {
    history.replaceState(null, '', `${address}#dossier=j:soudage`);
    const element = await fixture<SavedItems>(html`<saved-items .feed=${feed}></saved-items>`);
    // The storage changes, from another tab or the page itself.
    for (let change = 0; change < 3; change++) {
      window.dispatchEvent(new Event(key));
      await element.updateComplete;
    }
    await says(element, 'On vous donne un dossier');
    await says(element, 'Soudeuse');
  });

  it('opens at the box ticked on the printed sheet, and asks for the advice', async () => {
    history.replaceState(null, '', '#dossier=t:t-deas,j:soudage&dossier-case=2');
    const element = await folder();
    await says(element, '2. Soudeuse');
    equal(location.hash, '');
    button(element, 'Oui, garder').click();
    const note = await until(() => element.shadowRoot?.querySelector('#note'), 'the note of the second thing');
    equal(element.shadowRoot?.activeElement, note);
    await axeCheck(element);
  });

  it('saves nothing from a link after a no', async () => {
    history.replaceState(null, '', '#dossier=t:t-deas');
    const element = await folder();
    await says(element, 'On vous donne un dossier');
    button(element, 'Non').click();
    await says(element, 'Votre dossier est vide');
    equal(localStorage.length, 0);
  });

  it('exports to a file, and imports it again', async () => {
    keep(item('training', 't-deas', { note: 'Secret' }), item('job', 'soudage'));
    const element = await folder();
    button(element, 'Donner à quelqu’un').click();
    await says(element, 'Aucun serveur ne le garde.');
    const [file] = await caughtFiles(
      () => button(element, 'Un fichier').click(),
      () => says(element, 'Fichier prêt'),
    );
    assert(!file?.text.includes('Secret'), 'no note without being told');
    localStorage.clear();
    const other = await folder();
    const files = new DataTransfer();
    files.items.add(new File([file?.text ?? ''], 'mon-dossier.html'));
    const input = field(other, '#folder-file');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await says(other, 'On vous donne un dossier');
    await says(other, 'Soudeuse');
    button(other, 'Oui, garder').click();
    await until(() => stored().length === 2, 'both are back');
  });

  it('says why a file of another kind does not open', async () => {
    const element = await folder();
    const files = new DataTransfer();
    files.items.add(new File(['bonjour'], 'autre.html'));
    const input = field(element, '#folder-file');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await says(element, 'Ce fichier n’est pas un dossier');
  });

  it('prints an interview sheet with the trainings, the questions, empty lines and a code', async () => {
    keep(
      item('training', 't-deas', { note: 'Voir l’internat' }),
      item('job', 'soudage'),
      item('question', 'Combien\u202f?', { title: 'Combien\u202f?' }),
    );
    const element = await folder();
    const sheet = await printedBy(() => button(element, 'Préparer mon entretien').click());
    const words = sheet.body.textContent.replace(/[ \t\n]+/g, ' ');
    for (const part of [
      'Mon entretien',
      'Soudeuse',
      'Diplôme d’État d’aide-soignant',
      'Voir l’internat',
      'Combien',
      'Ce que l’on me conseille',
      'Ce code rouvre mon dossier',
    ])
      assert(words.includes(part), `${part} in ${words}`);
    assert(sheet.querySelector('svg.qr path'), 'a code');
    document.querySelector('body > iframe')?.remove();
  });

  it('prints the next steps on half a sheet, with empty lines for what is unknown', async () => {
    keep(item('training', 't-deas'), item('job', 'soudage'));
    const element = await folder();
    const sheet = await printedBy(() => button(element, 'Ma feuille de route').click());
    const words = sheet.body.textContent.replace(/[ \t\n]+/g, ' ');
    for (const part of [
      'Ma feuille de route',
      'D’abord, je téléphone',
      'Diplôme d’État d’aide-soignant',
      'Soudeuse',
      'Imprimé le',
    ])
      assert(words.includes(part), `${part} in ${words}`);
    assert(!words.includes('Et '), 'nothing is left out');
    equal(sheet.querySelectorAll('.road > li').length, 4);
    equal(sheet.querySelectorAll('.road > li:last-child .line').length, 2, 'lines to write on');
    document.querySelector('body > iframe')?.remove();
  });
});
