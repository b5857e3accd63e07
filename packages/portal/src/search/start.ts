// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The search field of a page, and the button that keeps what the page is about. Without this script its form leads to the page of the search; with it, what searches comes at the first key.

import { followTown, paths } from './follow-town.js';

function start(): void {
  const keepPlace = document.querySelector<HTMLElement>('[data-keep]');
  // A failure leaves the page without the button, as without script.
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
  // A failure leaves the form as it is: it still leads to its page.
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
 * Takes the list of sections away at once, and keeps its place: what one is about to press is never replaced by a result.
 *
 * @returns what puts it back, when no result comes.
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
