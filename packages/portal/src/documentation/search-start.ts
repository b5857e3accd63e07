// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Search field of the documentation. The search is loaded at the first key press.
import type { PathWriter } from '../search/follow-town.js';

/** Path writer that ignores towns, which the documentation does not have. */
const paths: PathWriter = { with: path => path, around: path => path, town: () => undefined };

function start(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  const open = async (): Promise<void> => (await import('./search-field.js')).openField(form, input, paths);
  // A failure leaves the form unchanged: it still leads to its page.
  input.addEventListener('input', () => void open().catch(() => undefined), { once: true });
  const results = document.querySelector<HTMLElement>('[data-results]');
  const query = new URLSearchParams(location.search).get('q')?.trim();
  if (!results || !query) return;
  input.value = query;
  void import('../search/show-results.js')
    .then(({ showResults }) => showResults(form, results, query, paths))
    .catch(() => undefined);
}

start();
