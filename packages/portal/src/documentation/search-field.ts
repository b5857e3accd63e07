// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PathWriter } from '../search/follow-town.js';
import { openSearchField, PORTAL_FIELD, type FieldSettings } from '../search/search-field.js';

/** Maximum number of suggestions, which are all of one kind here. */
const MOST = 7;

const FRENCH: FieldSettings = { ...PORTAL_FIELD, titleOf: () => 'Pages', mostOfKind: MOST };

const ENGLISH: FieldSettings = {
  listName: 'Suggestions',
  adviceTitle: 'To begin',
  titleOf: () => 'Pages',
  countOf: count => (count === 0 ? 'No suggestion' : count === 1 ? 'One suggestion' : `${count} suggestions`),
  everywhere: query => `Search “${query}” everywhere`,
  mostOfKind: MOST,
};

/** Suggests pages under the field, in the language of the page. */
export async function openField(form: HTMLFormElement, input: HTMLInputElement, paths: PathWriter): Promise<void> {
  await openSearchField(form, input, paths, document.documentElement.lang === 'en' ? ENGLISH : FRENCH);
}
