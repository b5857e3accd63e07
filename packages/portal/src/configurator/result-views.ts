// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS } from './attributes.js';
import type { Desk } from './desk.js';
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

export function previewView(desk: Desk): TemplateResult {
  const params = new URLSearchParams(toFragment({ ...desk.settings, feed: desk.local(desk.settings.feed) }));
  for (const view of desk.look.views) params.set(`_${view}`, '1');
  if (desk.look.language !== 'fr') params.set('_lang', desk.look.language);
  return html`<section class="sheet">
    <h2>5. Aperçu</h2>
    <div class="choices" role="group" aria-label="Largeur">
      ${WIDTHS.map(([id, label]) => toggle(desk, label, desk.look.width === id, () => (desk.look.width = id)))}
    </div>
    <iframe
      class=${desk.look.width}
      title="Aperçu de l’élément dans une page"
      src="${desk.context.base}${desk.context.preview}#${params}"
    ></iframe>
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
    <h2>6. Secours</h2>
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
  const failures = desk.measured?.failures ?? [];
  const isClosed = failures.length > 0 && !desk.look.isForced;
  const code = codeOf(desk, failures.length > 0);
  return html`<section class="sheet">
    <h2>7. Copier</h2>
    <div class="choices" role="group" aria-label="Forme">
      ${FORMS.map(([id, label]) => toggle(desk, label, desk.look.form === id, () => (desk.look.form = id)))}
    </div>
    <pre tabindex="0" aria-label="Ce qu’il faut coller"><code>${code}</code></pre>
    ${
      desk.look.form === 'tag' || desk.look.form === 'wordpress' || desk.look.form === 'drupal'
        ? html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${desk.settings.hasMap}
              @change=${() => desk.change({ ...desk.settings, hasMap: !desk.settings.hasMap })}
            /><span>Protéger aussi les fichiers suivants (carte d’imports)</span></label
          >`
        : nothing
    }
    ${
      failures.length
        ? html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${desk.look.isForced}
              @change=${() => {
                desk.look.isForced = !desk.look.isForced;
                desk.draw();
              }}
            /><span>Copier quand même : le code dira que des couleurs se distinguent mal</span></label
          >`
        : nothing
    }
    <p>
      <button type="button" class="btn" ?disabled=${isClosed} @click=${() => void desk.copy(code)}>Copier</button>
      <span role="status" class="soft">${isClosed ? 'Fermé : le contraste ne passe pas.' : desk.copied}</span>
    </p>
    ${costView(desk)}
  </section>`;
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
    `${(some.reduce((total, { bytes }) => total + bytes, 0) / 1000).toFixed(1).replace('.', ',')} ko`;
  const scripts = asked.filter(({ isScript }) => isScript);
  const data = asked.filter(({ isScript }) => !isScript);
  const hosts = [...new Set([folder, desk.settings.feed].map(address => new URL(address).host))];
  return html`<h3>Ce que l’aperçu a chargé</h3>
    <dl class="facts">
      <div><dt>Scripts</dt><dd>${sum(scripts)}, ${scripts.length} fichiers, compressés</dd></div>
      <div><dt>Données</dt><dd>${sum(data)}, ${data.length} fichiers</dd></div>
      <div><dt>Hôtes</dt><dd>${hosts.join(', ')}</dd></div>
      <div><dt>Version des scripts</dt><dd>${desk.context.version}</dd></div>
    </dl>
    <h3>Politique de sécurité à permettre</h3>
    <pre tabindex="0" aria-label="Politique de sécurité"><code>${policy(desk.look.form, desk.settings, desk.scripts, desk.mapDigest)}</code></pre>
    <h3>Pour votre déclaration d’accessibilité</h3>
    <p>
      « ${ELEMENTS[desk.settings.tag]} » est un élément d’orientation-widgets. Il se parcourt au clavier et se lit avec un
      lecteur d’écran. Ses tests automatiques ne remplacent pas un audit de votre page.
    </p>`;
}

/** What is pasted; a look that cannot be read says so in its style sheet. */
function codeOf({ look, settings, scripts }: Desk, isUnreadable: boolean): string {
  const code = snippet(look.form, settings, scripts);
  return isUnreadable && look.form === 'css' ? `/* Attention : des couleurs se distinguent mal. */\n${code}` : code;
}
