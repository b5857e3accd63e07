// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { described, type AttributeField, type RecordKind } from '../configurator/attributes.js';
import type { NamedRecord } from '../configurator/names.js';
import type { View } from '../layout/views.js';
import type { DeclaredName } from './element-manifest.js';

/** Records of the example feed that attributes may name, by kind. */
export type RecordChoices = ReadonlyMap<RecordKind, readonly NamedRecord[]>;

/**
 * Controls of an element, one per attribute. A script shows them; without it the table of attributes gives the same
 * facts.
 */
export function controlsView(
  tag: string,
  attributes: readonly DeclaredName[],
  values: Readonly<Record<string, string>>,
  choices: RecordChoices,
): TemplateResult {
  const fields = attributes.map(({ name, default: initial }) => ({ name, initial, ...described(tag, name) }));
  const kinds = new Set(fields.flatMap(({ field }) => (field.kind === 'record' ? field.collection : [])));
  return html`<form class="controls" hidden aria-label="Réglages">
    <div class="fields">
      ${fields.map(({ name, label, field, initial }) => controlView(name, label, field, initial, values[name]))}
    </div>
    ${[...kinds].map(kind => html`<datalist id="list-${kind}">${(choices.get(kind) ?? []).map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</datalist>`)}
    <p><button type="reset" class="btn sec">Revenir à l’exemple</button></p>
  </form>`;
}

function controlView(
  name: string,
  label: string,
  field: AttributeField,
  initial: string | undefined,
  value: string | undefined,
): TemplateResult {
  const id = `attribute-${name}`;
  const text = html`${label === name ? nothing : `${label} `}<code>${name}</code>`;
  if (field.kind === 'flag' || initial === 'false')
    return html`<div class="field-of"><label class="choice"><input type="checkbox" name=${name} ?checked=${value !== undefined}><span>${text}</span></label></div>`;
  return html`<div class="field-of">
    <label for=${id}>${text}</label>
    ${
      field.kind === 'words'
        ? html`<select id=${id} name=${name}><option value="">Comme d’ordinaire</option>${field.words.map(word => html`<option value=${word} ?selected=${word === value}>${word}</option>`)}</select>`
        : html`<input id=${id} name=${name} value=${value ?? ''} list=${listOf(field)} autocomplete="off" spellcheck="false">`
    }
  </div>`;
}

function listOf(field: AttributeField): string | View {
  return field.kind === 'record' ? `list-${field.collection}` : nothing;
}
