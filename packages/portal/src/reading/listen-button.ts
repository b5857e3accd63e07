// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reads a page aloud with the voice of the device, sentence by sentence: nothing leaves it.

/** Elements read aloud, in the order of the page. */
const TEXTS = 'h1, h2, p, li, label';

/** Offers to read the page aloud when the browser has a French voice; some browsers list their voices late. */
export function showListenButton(place: HTMLElement): void {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return;
  const offer = (): void => {
    const voice = speech.getVoices().find(({ lang }) => /^fr/i.test(lang));
    if (voice && place.hidden) addButton(place, speech, voice);
  };
  offer();
  speech.addEventListener('voiceschanged', offer);
}

function addButton(place: HTMLElement, speech: SpeechSynthesis, voice: SpeechSynthesisVoice): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sec';
  let isReading = false;
  const become = (reading: boolean): void => {
    isReading = reading;
    button.textContent = reading ? 'Arrêter' : 'Écouter cette page';
  };
  button.addEventListener('click', () => {
    speech.cancel();
    become(!isReading);
    if (isReading) read(textsOf(place.closest('main') ?? document.body), speech, voice, () => become(false));
  });
  addEventListener('pagehide', () => speech.cancel());
  become(false);
  place.append(button);
  place.hidden = false;
}

/** Texts on screen, each once: a nested list is read with its parent. */
function textsOf(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>(TEXTS)]
    .filter(element => element.checkVisibility() && !element.parentElement?.closest('li, p, details:not([open])'))
    .map(element => element.innerText.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function read(texts: readonly string[], speech: SpeechSynthesis, voice: SpeechSynthesisVoice, end: () => void): void {
  for (const [rank, text] of texts.entries()) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (rank === texts.length - 1) utterance.onend = end;
    speech.speak(utterance);
  }
}
