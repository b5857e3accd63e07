// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { described, ELEMENTS, USES } from './attributes.js';
import type { Desk } from './desk.js';
import { attributeField, type FieldProps } from './fields.js';

/** Colours that a webmaster may choose here. */
const COLORS = [
  ['--ow-accent', 'Accent'],
  ['--ow-ground', 'Fond'],
  ['--ow-ink', 'Texte'],
  ['--ow-ink-soft', 'Texte discret'],
  ['--ow-edge', 'Bord des champs'],
] as const;

export function useView(desk: Desk): TemplateResult {
  return html`<section class="sheet">
    <h2>1. Pour quoi ?</h2>
    ${USES.map(
      ([title, tags]) =>
        html`<fieldset>
          <legend>${title}</legend>
          ${tags
            .filter(tag => desk.attributesOf(tag))
            .map(
              tag =>
                html`<label class="choice"
                  ><input
                    type="radio"
                    name="element"
                    .checked=${tag === desk.settings.tag}
                    @change=${() => desk.change({ ...desk.start(tag), feed: desk.settings.feed })}
                  /><span>${ELEMENTS[tag]}</span></label
                >`,
            )}
        </fieldset>`,
    )}
  </section>`;
}

export function whatView(desk: Desk): TemplateResult {
  const { tag, attributes } = desk.settings;
  const names = desk.attributesOf(tag) ?? [];
  const props = (name: string): FieldProps => ({
    name,
    ...described(tag, name),
    value: attributes[name],
    choicesOf: desk.choicesOf,
    change: (value, record) => desk.setAttribute(name, value, record),
  });
  const isFirst = (name: string): boolean => described(tag, name).field.kind === 'record' || name === 'variant';
  return html`<section class="sheet">
    <h2>2. Quoi ?</h2>
    <div class="fields">${names.filter(isFirst).map(name => attributeField(props(name)))}</div>
    <details>
      <summary>Les autres réglages</summary>
      <div class="fields">${names.filter(name => !isFirst(name)).map(name => attributeField(props(name)))}</div>
    </details>
  </section>`;
}

export function feedView(desk: Desk): TemplateResult {
  const state = desk.feed;
  const [text, className] =
    state.status === 'read'
      ? [`Lu. ${state.note}.`, 'soft']
      : state.status === 'failed'
        ? [`Ce flux ne se lit pas : ${state.reason}.`, 'fault']
        : ['Lecture du flux…', 'soft'];
  return html`<section class="sheet">
    <h2>3. Quel flux ?</h2>
    <div class="field-of">
      <label for="feed">Adresse du flux</label>
      <input
        id="feed"
        type="url"
        .value=${desk.settings.feed}
        aria-describedby="feed-state"
        @change=${(event: Event) => desk.setFeed((event.target as HTMLInputElement).value.trim())}
      />
      <p id="feed-state" role="status" class=${className}>${text}</p>
    </div>
    <details>
      <summary>Coller un flux pour le contrôler</summary>
      <div class="field-of">
        <label for="pasted">Le texte de feed.json</label>
        <textarea id="pasted" rows="4" @change=${(event: Event) => desk.checkPasted((event.target as HTMLTextAreaElement).value)}></textarea>
        <p role="status" class="soft">${desk.said}</p>
      </div>
    </details>
  </section>`;
}

export function lookView(desk: Desk): TemplateResult {
  const { theme, tokens } = desk.settings;
  const failures = desk.measured?.failures ?? [];
  return html`<section class="sheet">
    <h2>4. Quel aspect ?</h2>
    <div class="fields">
      <div class="field-of">
        <label for="theme">Thème</label>
        <select
          id="theme"
          .value=${theme}
          @change=${(event: Event) =>
            desk.change({ ...desk.settings, theme: (event.target as HTMLSelectElement).value })}
        >
          <option value="" ?selected=${theme === ''}>Celui des éléments</option>
          ${desk.context.themes.map(name => html`<option value=${name} ?selected=${name === theme}>${name}</option>`)}
        </select>
      </div>
      ${COLORS.map(
        ([name, label]) =>
          html`<div class="field-of">
            <label for=${name}>${label}</label>
            <input
              id=${name}
              type="text"
              placeholder="#rrggbb"
              .value=${tokens[name] ?? ''}
              @change=${(event: Event) => desk.setToken(name, (event.target as HTMLInputElement).value.trim())}
            />
          </div>`,
      )}
    </div>
    <h3>Contraste mesuré</h3>
    <div role="status">
      ${
        desk.measured
          ? failures.length
            ? html`<ul class="bullets">
                ${failures.map(
                  ({ text, token, better }) =>
                    html`<li class="fault">
                      ${text}${
                        token && better
                          ? html` <button type="button" class="btn sec" @click=${() => desk.setToken(token, better)}>
                              Prendre ${better}
                            </button>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>`
            : html`<p class="soft">${desk.measured.count} couples de couleurs mesurés, en clair et en sombre : tous passent.</p>`
          : html`<p class="soft">Mesure en cours…</p>`
      }
    </div>
  </section>`;
}

export function reopenView(desk: Desk): TemplateResult {
  return html`<section class="sheet">
    <h2>Rouvrir un réglage</h2>
    <p class="soft">Ce réglage est dans l’adresse de cette page : gardez-la, ou collez ici ce que vous aviez copié.</p>
    <div class="field-of">
      <label for="reopen">Balise ou cadre déjà collé</label>
      <textarea id="reopen" rows="3" @change=${(event: Event) => desk.reopen(event.target as HTMLTextAreaElement)}></textarea>
    </div>
  </section>`;
}
