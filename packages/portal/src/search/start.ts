// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Search field of a page, and the button that saves its subject. Without this script the form leads to the search page;
// with it, the search is loaded at the first key press.

import { followTown, paths } from './follow-town.js';

function start(): void {
  const keepPlace = document.querySelector<HTMLElement>('[data-keep]');
  // A failure leaves the page without the button, as without a script.
  if (keepPlace)
    void import('../saved/keep-button.js')
      .then(({ showKeepButton }) => showKeepButton(keepPlace))
      .catch(() => undefined);
  const listenPlace = document.querySelector<HTMLElement>('[data-listen]');
  if (listenPlace)
    void import('../reading/listen-button.js')
      .then(({ showListenButton }) => showListenButton(listenPlace))
      .catch(() => undefined);
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  followTown(form);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  const open = async (): Promise<void> => {
    const { openSearchField } = await import('./search-field.js');
    await openSearchField(form, input, paths);
  };
  // A failure leaves the form unchanged: it still leads to its page.
  const openQuietly = (): void => void open().catch(() => undefined);
  input.addEventListener('input', openQuietly, { once: true });
  const results = document.querySelector<HTMLElement>('[data-results]');
  const query = new URLSearchParams(location.search).get('q')?.trim();
  if (!results || !query) return;
  input.value = query;
  const showIndex = waitForResults(results);
  void import('./show-results.js').then(({ showResults }) => showResults(form, results, query, paths)).catch(showIndex);
}

/**
 * Removes the list of sections at once and keeps its space, so that a result never replaces a link that the visitor is
 * about to press.
 *
 * @returns a function that restores the list when no result comes.
 */
function waitForResults(place: HTMLElement): () => void {
  const index = [...place.childNodes];
  const wait = document.createElement('p');
  wait.className = 'soft';
  wait.setAttribute('role', 'status');
  wait.textContent = 'Recherche en cours…';
  place.style.minHeight = '100vh';
  place.replaceChildren(wait);
  return () => place.replaceChildren(...index);
}

start();
