// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS } from './elements.js';
import { stepTitle } from './choose-views.js';
import { takeAddress } from './fields.js';
import type { ConfiguratorForm } from './configurator-form.js';
import { pictureView } from './picture-view.js';
import { webAddress } from './safe-values.js';
import { toFragment, type Settings } from './settings.js';
import { dataHosts, FORMS, policy, snippet } from './snippets.js';

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

export function previewView(configuratorForm: ConfiguratorForm): TemplateResult {
  const params = new URLSearchParams(
    toFragment({ ...configuratorForm.settings, feed: configuratorForm.local(configuratorForm.settings.feed) }),
  );
  for (const view of configuratorForm.look.views) params.set(`_${view}`, '1');
  if (configuratorForm.look.language !== 'fr') params.set('_lang', configuratorForm.look.language);
  return html`<section class="sheet">
    <div class="step-head">
      ${stepTitle(5, 'Aperçu')}
      <div class="choices segments" role="group" aria-label="Largeur">
        ${WIDTHS.map(([id, label]) => toggle(configuratorForm, label, configuratorForm.look.width === id, () => (configuratorForm.look.width = id)))}
      </div>
    </div>
    <div class="window ${configuratorForm.look.width}">
      <p class="soft">La page de votre site</p>
      <iframe
        title="Aperçu de l’élément dans une page"
        src="${configuratorForm.context.base}${configuratorForm.context.preview}#${params}"
      ></iframe>
    </div>
    <div class="choices" role="group" aria-label="Ce que la page montre">
      ${VIEWS.map(([id, label]) =>
        toggle(configuratorForm, label, configuratorForm.look.views.has(id), () => {
          if (!configuratorForm.look.views.delete(id)) configuratorForm.look.views.add(id);
        }),
      )}
    </div>
    <div class="choices" role="group" aria-label="Langue de la page">
      ${LANGUAGES.map(([id, label]) => toggle(configuratorForm, label, configuratorForm.look.language === id, () => (configuratorForm.look.language = id)))}
    </div>
  </section>`;
}

function toggle(configuratorForm: ConfiguratorForm, label: string, isOn: boolean, act: () => void): TemplateResult {
  const press = (): void => {
    act();
    configuratorForm.draw();
  };
  return html`<button type="button" class="btn sec" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>
    ${label}
  </button>`;
}

export function fallbackView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { fallback } = configuratorForm.settings;
  const set = (part: Partial<Settings['fallback']>): void =>
    configuratorForm.change({ ...configuratorForm.settings, fallback: { ...fallback, ...part } });
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
          @change=${(event: Event) => {
            const address = takeAddress(event.target as HTMLInputElement);
            if (address !== undefined) set({ href: address });
          }}
        />
      </div>
    </div>
  </section>`;
}

export function copyView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { form } = configuratorForm.look;
  const fault = form === 'picture' ? undefined : contrastFault(configuratorForm);
  const code = codeOf(configuratorForm, fault);
  const reason = code
    ? configuratorForm.look.isForced
      ? undefined
      : fault?.reason
    : reasonWithoutCode(configuratorForm);
  return html`<section class="sheet">
    ${stepTitle(7, 'Copier')}
    <div class="choices" role="group" aria-label="Forme">
      ${FORMS.map(([id, label]) => toggle(configuratorForm, label, form === id, () => configuratorForm.setForm(id)))}
    </div>
    ${form === 'picture' ? pictureView(configuratorForm) : nothing}
    ${configuratorForm.isEmpty ? html`<p class="fault" role="status">Avec ces réglages, l’élément ne montre rien : changez-en un avant de copier.</p>` : nothing}
    ${code ? html`<pre tabindex="0" aria-label="Ce qu’il faut coller"><code>${code}</code></pre>` : nothing}
    ${
      form === 'tag' || form === 'wordpress' || form === 'drupal'
        ? choice('Protéger aussi les fichiers suivants (carte d’imports)', configuratorForm.settings.hasMap, () =>
            configuratorForm.change({ ...configuratorForm.settings, hasMap: !configuratorForm.settings.hasMap }),
          )
        : nothing
    }
    ${
      fault && code
        ? choice(`Copier quand même : le code dira que ${fault.warning}`, configuratorForm.look.isForced, () => {
            configuratorForm.look.isForced = !configuratorForm.look.isForced;
            configuratorForm.draw();
          })
        : nothing
    }
    <p>
      <button type="button" class="btn" ?disabled=${reason !== undefined || !code} @click=${() => void configuratorForm.copy(code)}>Copier</button>
      <span role="status" class="soft">${reason ? `Fermé : ${reason}.` : configuratorForm.copied}</span>
    </p>
    ${form === 'picture' ? pictureCostView(configuratorForm) : costView(configuratorForm)}
    ${policyView(policy(form, configuratorForm.settings, configuratorForm.scripts, configuratorForm.mapDigest))} ${statementView(configuratorForm)}
  </section>`;
}

/** Fault of the contrast, in French: the reason why copying is disabled, and the warning written in the pasted code. */
interface ContrastFault {
  readonly reason: string;
  readonly warning: string;
}

function contrastFault({ contrast, settings }: ConfiguratorForm): ContrastFault | undefined {
  if (contrast.status === 'measured')
    return contrast.measures.failures.length
      ? { reason: 'le contraste ne passe pas', warning: 'des couleurs se distinguent mal' }
      : undefined;
  // The default colours of the elements are checked before each release.
  const isChosen = settings.theme !== '' || Object.keys(settings.tokens).length > 0;
  return isChosen ? { reason: 'le contraste n’est pas mesuré', warning: 'le contraste n’a pas été mesuré' } : undefined;
}

/** Reason why there is no code to copy, in French; undefined for a picture, which shows its own. */
function reasonWithoutCode({ look }: ConfiguratorForm): string | undefined {
  return look.form === 'picture' ? undefined : 'l’adresse du flux n’en est pas une';
}

function choice(label: string, isOn: boolean, act: () => void): TemplateResult {
  return html`<label class="choice"><input type="checkbox" .checked=${isOn} @change=${act} /><span>${label}</span></label>`;
}

function costView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { files, folder } = configuratorForm.scripts;
  const here = configuratorForm.local(folder);
  const requestedFiles = configuratorForm.requestedFiles
    .filter(({ name }) => !name.includes('/assets/'))
    .map(({ name, bytes }) => ({
      isScript: name.startsWith(here),
      bytes: files.find(({ file }) => here + file === name)?.brotli ?? bytes,
    }));
  const sum = (some: readonly { readonly bytes: number }[]): string =>
    kilobytes(some.reduce((total, { bytes }) => total + bytes, 0));
  const scripts = requestedFiles.filter(({ isScript }) => isScript);
  const data = requestedFiles.filter(({ isScript }) => !isScript);
  const hosts = [...new Set([folder, ...dataHosts(configuratorForm.settings)].map(address => new URL(address).host))];
  return html`<h3>Ce que l’aperçu a chargé</h3>
    <dl class="facts">
      <div><dt>Scripts, compressés</dt><dd>${sum(scripts)}</dd><dd class="soft">${scripts.length} fichiers</dd></div>
      <div><dt>Données</dt><dd>${sum(data)}</dd><dd class="soft">${data.length} fichiers</dd></div>
      <div><dt>Requêtes</dt><dd>${requestedFiles.length}</dd><dd class="soft">au script et au flux</dd></div>
      <div><dt>Hôtes</dt><dd>${hosts.length}</dd><dd class="soft">${hosts.join(', ')}</dd></div>
      <div><dt>Version des scripts</dt><dd>${configuratorForm.context.version}</dd><dd class="soft">reprenez ces lignes pour en changer</dd></div>
    </dl>`;
}

/** Cost of a picture: a single request. */
function pictureCostView({ picture }: ConfiguratorForm): TemplateResult | typeof nothing {
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

function statementView(configuratorForm: ConfiguratorForm): TemplateResult {
  const sentence = statement(configuratorForm);
  return html`<h3>Pour votre déclaration d’accessibilité</h3>
    <p>${sentence}</p>
    <p><button type="button" class="btn sec" @click=${() => void configuratorForm.copy(sentence)}>Copier la phrase</button></p>`;
}

/** Sentence about the pasted code for an accessibility statement. */
function statement({ look, settings }: ConfiguratorForm): string {
  return look.form === 'picture'
    ? 'L’image du chiffre a une alternative ; son lien mène au tableau de toutes ses valeurs.'
    : `« ${ELEMENTS[settings.tag]?.title ?? settings.tag} » est un élément d’orientation-widgets. Il se parcourt au clavier et se lit avec un lecteur d’écran. Ses tests automatiques ne remplacent pas un audit de notre page.`;
}

export function keepView(configuratorForm: ConfiguratorForm): TemplateResult {
  return html`<section class="sheet">
    <h2>Garder ce réglage, ou en rouvrir un</h2>
    <p class="soft">Ce réglage est dans l’adresse de cette page : gardez-la, ou donnez-la. Aucun serveur ne la reçoit.</p>
    <p>
      <button type="button" class="btn sec" @click=${() => void configuratorForm.copy(location.href)}>Copier l’adresse du réglage</button>
    </p>
    <div class="field-of">
      <label for="reopen">Balise ou cadre déjà collé</label>
      <textarea id="reopen" rows="3" @change=${(event: Event) => configuratorForm.reopen(event.target as HTMLTextAreaElement)}></textarea>
    </div>
  </section>`;
}

/** Code to paste, empty without a valid feed; a style sheet with faulty colours starts with a warning. */
function codeOf({ look, picture, settings, scripts }: ConfiguratorForm, fault: ContrastFault | undefined): string {
  if (look.form !== 'picture' && webAddress(settings.feed) === undefined) return '';
  const code = snippet(look.form, settings, scripts, picture.status === 'drawn' ? picture.file : undefined);
  return fault && look.form === 'css' ? `/* Attention : ${fault.warning}. */\n${code}` : code;
}
