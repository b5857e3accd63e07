// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page on which visitors save a part of the site on their device, and remove it. Nothing is saved before a press.
import type { KeptFiles } from './kept-files.js';

/** Number of parallel downloads: a slow connection must not be saturated. */
const AT_ONCE = 8;

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-offline]');
  const [keep, remove] = root?.querySelectorAll('button') ?? [];
  const choice = root?.querySelector('select');
  const status = root?.querySelector('[role=status]');
  if (!root || !keep || !remove || !choice || !status) return;
  if (!('serviceWorker' in navigator)) {
    status.textContent = 'Ce navigateur ne sait pas garder un site, ou l’adresse n’est pas en https.';
    return;
  }
  const { worker, common, territories } = await readFiles(root.dataset['offline'] ?? '');
  const scope = new URL('.', new URL(worker, location.href)).pathname;
  const name = `orientation-portal ${scope}`;
  const say = async (): Promise<void> => {
    const isKept = await caches.has(name);
    remove.disabled = !isKept;
    status.textContent = isKept
      ? `Gardé : ${(await (await caches.open(name)).keys()).length} fichiers, lisibles sans connexion.`
      : 'Rien n’est gardé sur cet appareil.';
  };
  const forget = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration && new URL(registration.scope).pathname === scope) await registration.unregister();
    await caches.delete(name);
  };
  remove.addEventListener('click', () => void forget().then(say));
  keep.addEventListener('click', () => {
    const files = [...common, ...(territories.find(({ id }) => id === choice.value)?.files ?? [])];
    keep.disabled = true;
    void store(name, files, done => (status.textContent = `${done} fichiers sur ${files.length}…`))
      .then(() => navigator.serviceWorker.register(worker, { scope }))
      .then(say, async () => {
        await forget();
        status.textContent = 'L’enregistrement n’a pas abouti : rien n’est gardé. Réessayez.';
      })
      .finally(() => (keep.disabled = false));
  });
  keep.disabled = false;
  await say();
}

/** Downloads files into a cache that replaces the earlier one. */
async function store(name: string, files: readonly string[], onProgress: (done: number) => void): Promise<void> {
  await caches.delete(name);
  const cache = await caches.open(name);
  for (let done = 0; done < files.length; done += AT_ONCE) {
    onProgress(done);
    await cache.addAll(files.slice(done, done + AT_ONCE));
  }
}

async function readFiles(address: string): Promise<KeptFiles> {
  return (await (await fetch(address)).json()) as KeptFiles;
}

void start();
