// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS } from './attributes.js';
import { stepTitle } from './choose-views.js';
import type { Desk } from './desk.js';
import { pictureView } from './picture-view.js';
import { toFragment, type Settings } from './settings.js';
import { FORMS, policy, snippet } from './snippets.js';

const WIDTHS = [
  ['phone', 'Téléphone'],
  ['column', 'Colonne'],
  ['wide', 'Large'],
] as const;

const VIEWS = [
  ['dark', 'Sombre'],
  ['easy', 'Lecture facile'],
  ['no-script', 'Sans JavaScript'],
  ['hostile', 'Page hostile'],
] as const;

const LANGUAGES = [
  ['fr', 'Français'],
  ['en', 'Anglais'],
  ['nl', 'Néerlandais'],
  ['ar', 'Arabe'],
] as const;

/** Pixels of the preview: a finder is not shown whole. */
const MIN_HEIGHT = 160;
const MAX_HEIGHT = 720;

export function previewView(desk: Desk): TemplateResult {
  const params = new URLSearchParams(toFragment({ ...desk.settings, feed: desk.local(desk.settings.feed) }));
  for (const view of desk.look.views) params.set(`_${view}`, '1');
  if (desk.look.language !== 'fr') params.set('_lang', desk.look.language);
  return html`<section class="sheet">
    <div class="step-head">
      ${stepTitle(5, 'Aperçu')}
      <div class="choices segments" role="group" aria-label="Largeur">
        ${WIDTHS.map(([id, label]) => toggle(desk, label, desk.look.width === id, () => (desk.look.width = id)))}
      </div>
    </div>
    <div class="window ${desk.look.width}">
      <p class="soft">La page de votre site</p>
      <iframe
        title="Aperçu de l’élément dans une page"
        height=${Math.min(Math.max(desk.height, MIN_HEIGHT), MAX_HEIGHT)}
        src="${desk.context.base}${desk.context.preview}#${params}"
      ></iframe>
    </div>
    <div class="choices" role="group" aria-label="Ce que la page montre">
      ${VIEWS.map(([id, label]) =>
        toggle(desk, label, desk.look.views.has(id), () => {
          if (!desk.look.views.delete(id)) desk.look.views.add(id);
        }),
      )}
    </div>
    <div class="choices" role="group" aria-label="Langue de la page">
      ${LANGUAGES.map(([id, label]) => toggle(desk, label, desk.look.language === id, () => (desk.look.language = id)))}
    </div>
  </section>`;
}

function toggle(desk: Desk, label: string, isOn: boolean, act: () => void): TemplateResult {
  const press = (): void => {
    act();
    desk.draw();
  };
  return html`<button type="button" class="btn sec" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>
    ${label}
  </button>`;
}

export function fallbackView(desk: Desk): TemplateResult {
  const { fallback } = desk.settings;
  const set = (part: Partial<Settings['fallback']>): void =>
    desk.change({ ...desk.settings, fallback: { ...fallback, ...part } });
  return html`<section class="sheet">
    ${stepTitle(6, 'Secours')}
    <p class="soft">Ce que la page montre sans JavaScript, ou quand le flux ne répond pas.</p>
    <div class="fields">
      <div class="field-of">
        <label for="fallback">Phrase</label>
        <input
          id="fallback"
          .value=${fallback.text}
          @change=${(event: Event) => set({ text: (event.target as HTMLInputElement).value })}
        />
      </div>
      <div class="field-of">
        <label for="fallback-link">Adresse de son lien</label>
        <input
          id="fallback-link"
          type="url"
          .value=${fallback.href}
          @change=${(event: Event) => set({ href: (event.target as HTMLInputElement).value.trim() })}
        />
      </div>
    </div>
  </section>`;
}

export function copyView(desk: Desk): TemplateResult {
  const { form } = desk.look;
  const failures = form === 'picture' ? [] : (desk.measured?.failures ?? []);
  const isClosed = failures.length > 0 && !desk.look.isForced;
  const code = codeOf(desk, failures.length > 0);
  return html`<section class="sheet">
    ${stepTitle(7, 'Copier')}
    <div class="choices" role="group" aria-label="Forme">
      ${FORMS.map(([id, label]) => toggle(desk, label, form === id, () => desk.setForm(id)))}
    </div>
    ${form === 'picture' ? pictureView(desk) : nothing}
    ${code ? html`<pre tabindex="0" aria-label="Ce qu’il faut coller"><code>${code}</code></pre>` : nothing}
    ${
      form === 'tag' || form === 'wordpress' || form === 'drupal'
        ? choice('Protéger aussi les fichiers suivants (carte d’imports)', desk.settings.hasMap, () =>
            desk.change({ ...desk.settings, hasMap: !desk.settings.hasMap }),
          )
        : nothing
    }
    ${
      failures.length
        ? choice('Copier quand même : le code dira que des couleurs se distinguent mal', desk.look.isForced, () => {
            desk.look.isForced = !desk.look.isForced;
            desk.draw();
          })
        : nothing
    }
    <p>
      <button type="button" class="btn" ?disabled=${isClosed || !code} @click=${() => void desk.copy(code)}>Copier</button>
      <span role="status" class="soft">${isClosed ? 'Fermé : le contraste ne passe pas.' : desk.copied}</span>
    </p>
    ${form === 'picture' ? pictureCostView(desk) : costView(desk)}
    ${policyView(policy(form, desk.settings, desk.scripts, desk.mapDigest))} ${statementView(desk)}
  </section>`;
}

function choice(label: string, isOn: boolean, act: () => void): TemplateResult {
  return html`<label class="choice"><input type="checkbox" .checked=${isOn} @change=${act} /><span>${label}</span></label>`;
}

function costView(desk: Desk): TemplateResult {
  const { files, folder } = desk.scripts;
  const here = desk.local(folder);
  const asked = desk.asked
    .filter(({ name }) => !name.includes('/assets/'))
    .map(({ name, bytes }) => ({
      isScript: name.startsWith(here),
      bytes: files.find(({ file }) => here + file === name)?.brotli ?? bytes,
    }));
  const sum = (some: readonly { readonly bytes: number }[]): string =>
    kilobytes(some.reduce((total, { bytes }) => total + bytes, 0));
  const scripts = asked.filter(({ isScript }) => isScript);
  const data = asked.filter(({ isScript }) => !isScript);
  const hosts = [...new Set([folder, desk.settings.feed].map(address => new URL(address).host))];
  return html`<h3>Ce que l’aperçu a chargé</h3>
    <dl class="facts">
      <div><dt>Scripts, compressés</dt><dd>${sum(scripts)}</dd><dd class="soft">${scripts.length} fichiers</dd></div>
      <div><dt>Données</dt><dd>${sum(data)}</dd><dd class="soft">${data.length} fichiers</dd></div>
      <div><dt>Requêtes</dt><dd>${asked.length}</dd><dd class="soft">au script et au flux</dd></div>
      <div><dt>Hôtes</dt><dd>${hosts.length}</dd><dd class="soft">${hosts.join(', ')}</dd></div>
      <div><dt>Version des scripts</dt><dd>${desk.context.version}</dd><dd class="soft">reprenez ces lignes pour en changer</dd></div>
    </dl>`;
}

/** What a picture costs: it asks for nothing but itself. */
function pictureCostView({ picture }: Desk): TemplateResult | typeof nothing {
  if (picture.status !== 'drawn') return nothing;
  const { size } = new Blob([picture.file.svg]);
  return html`<dl class="facts">
    <div><dt>Le fichier SVG</dt><dd>${kilobytes(size)}</dd><dd class="soft">avant compression</dd></div>
    <div><dt>Requêtes</dt><dd>1</dd><dd class="soft">l’image</dd></div>
    <div><dt>Hôtes</dt><dd>1</dd><dd class="soft">le vôtre</dd></div>
  </dl>`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')}\u00a0ko`;
}

function policyView(text: string): TemplateResult {
  return html`<h3>Politique de sécurité à permettre</h3>
    <pre tabindex="0" aria-label="Politique de sécurité"><code>${text}</code></pre>`;
}

function statementView(desk: Desk): TemplateResult {
  const sentence = statement(desk);
  return html`<h3>Pour votre déclaration d’accessibilité</h3>
    <p>${sentence}</p>
    <p><button type="button" class="btn sec" @click=${() => void desk.copy(sentence)}>Copier la phrase</button></p>`;
}

/** What an accessibility statement says of what was pasted. */
function statement({ look, settings }: Desk): string {
  return look.form === 'picture'
    ? 'L’image du chiffre a une alternative ; son lien mène au tableau de toutes ses valeurs.'
    : `« ${ELEMENTS[settings.tag]} » est un élément d’orientation-widgets. Il se parcourt au clavier et se lit avec un lecteur d’écran. Ses tests automatiques ne remplacent pas un audit de notre page.`;
}

export function keepView(desk: Desk): TemplateResult {
  return html`<section class="sheet">
    <h2>Garder ce réglage, ou en rouvrir un</h2>
    <p class="soft">Ce réglage est dans l’adresse de cette page : gardez-la, ou donnez-la. Aucun serveur ne la reçoit.</p>
    <p>
      <button type="button" class="btn sec" @click=${() => void desk.copy(location.href)}>Copier l’adresse du réglage</button>
    </p>
    <div class="field-of">
      <label for="reopen">Balise ou cadre déjà collé</label>
      <textarea id="reopen" rows="3" @change=${(event: Event) => desk.reopen(event.target as HTMLTextAreaElement)}></textarea>
    </div>
  </section>`;
}

/** What is pasted; a look that cannot be read says so in its style sheet. */
function codeOf({ look, picture, settings, scripts }: Desk, isUnreadable: boolean): string {
  const code = snippet(look.form, settings, scripts, picture.status === 'drawn' ? picture.file : undefined);
  return isUnreadable && look.form === 'css' ? `/* Attention : des couleurs se distinguent mal. */\n${code}` : code;
}
