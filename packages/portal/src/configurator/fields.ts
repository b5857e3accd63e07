// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeField, RecordKind } from './attributes.js';
import type { NamedRecord } from './names.js';
import { ADDRESS_FAULT, isAddressName, isWebLink } from './safe-values.js';

/** Properties of the field of an attribute. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly field: AttributeField;
  /** Value of the attribute; undefined when it is absent. */
  readonly value: string | undefined;
  choicesOf: (kind: RecordKind) => readonly NamedRecord[];
  /** @param record - name of the record that the value refers to. */
  change: (value: string | undefined, record?: string) => void;
}

/** Properties of a choice among a few values. */
export interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  change: (value: string) => void;
}

export function choiceField({ id, label, choices, value, change }: ChoiceProps): TemplateResult {
  return html`<div class="field-of">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${choices.map(([choiceValue, text]) => html`<option value=${choiceValue} ?selected=${choiceValue === value}>${text}</option>`)}
    </select>
  </div>`;
}

/** Labelled field of an attribute. */
export function attributeField(props: FieldProps): TemplateResult {
  const { name, label, field, value, change } = props;
  const id = `attribute-${name}`;
  const changeValue = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLSelectElement;
    const text = isAddressName(name) ? takeAddress(input) : input.value.trim();
    if (text !== undefined) change(text === '' ? undefined : text);
  };
  switch (field.kind) {
    case 'flag':
      return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${() => change(value === undefined ? '' : undefined)}
        /><span>${label} <code>${name}</code></span></label
      >`;
    case 'words':
      return html`<div class="field-of">
        <label for=${id}>${label} <code>${name}</code></label>
        <select id=${id} @change=${changeValue}>
          <option value="" ?selected=${value === undefined}>Comme d’ordinaire</option>
          ${field.words.map(word => html`<option value=${word} ?selected=${word === value}>${word}</option>`)}
        </select>
      </div>`;
    case 'record':
      return recordField(props, field);
    case 'text':
      return html`<div class="field-of">
        <label for=${id}>${label} <code>${name}</code></label>
        <input id=${id} .value=${value ?? ''} @change=${changeValue} />
      </div>`;
  }
}

/** Text of a field when it is a web address or empty; undefined for any other text, and the field shows the error. */
export function takeAddress(input: HTMLInputElement | HTMLSelectElement): string | undefined {
  const text = input.value.trim();
  const isTaken = isWebLink(text);
  input.setCustomValidity(isTaken ? '' : ADDRESS_FAULT);
  if (!isTaken) input.reportValidity();
  return isTaken ? text : undefined;
}

/** Field that selects a record of the feed by name; an id may be typed too. */
function recordField(
  { name, label, value, choicesOf, change }: FieldProps,
  { collection, isList }: Extract<AttributeField, { kind: 'record' }>,
): TemplateResult {
  const id = `attribute-${name}`;
  const choices = choicesOf(collection);
  const idOf = (text: string): string => choices.find(choice => choice.name === text)?.id ?? text;
  const nameOf = (choiceId: string): string => choices.find(choice => choice.id === choiceId)?.name ?? choiceId;
  const ids = value === undefined ? [] : isList ? value.split(',') : [value];
  const unknown = choices.length ? ids.find(recordId => !choices.some(choice => choice.id === recordId)) : undefined;
  const choose = (event: Event): void => {
    const texts = (event.target as HTMLInputElement).value.split(isList ? ';' : '\n').map(text => text.trim());
    const chosenIds = texts.filter(Boolean).map(idOf);
    change(chosenIds.length ? chosenIds.join(',') : undefined, chosenIds.length === 1 ? texts[0] : undefined);
  };
  return html`<div class="field-of">
    <label for=${id}>${label}${isList ? ', séparés par « ; »' : ''} <code>${name}</code></label>
    <input
      id=${id}
      list="${id}-list"
      .value=${ids.map(nameOf).join(' ; ')}
      aria-invalid=${unknown === undefined ? nothing : 'true'}
      aria-describedby=${unknown === undefined ? nothing : `${id}-fault`}
      @change=${choose}
    />
    <datalist id="${id}-list">${choices.map(choice => html`<option value=${choice.name}></option>`)}</datalist>
    ${unknown === undefined ? nothing : html`<p id="${id}-fault" class="fault">Le flux ne connaît pas « ${unknown} ».</p>`}
  </div>`;
}
