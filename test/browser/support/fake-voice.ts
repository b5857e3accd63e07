// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Silent voice: a test finishes each sentence. */
export interface FakeVoice {
  wording(): string[];
  lang(): string;
  isSpeaking(): boolean;
  /** Ends the spoken sentence. */
  finish(): void;
  /** Lets the browser find its voices. */
  arrive(): void;
}

class Speech extends EventTarget {
  voices: { lang: string; name: string }[] = [];
  readonly spoken: SpeechSynthesisUtterance[] = [];
  current: SpeechSynthesisUtterance | undefined;

  getVoices(): { lang: string; name: string }[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
    this.current = utterance;
  }

  cancel(): void {
    this.current = undefined;
  }
}

class Utterance {
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function install(voices: Speech['voices']): FakeVoice {
  const speech = new Speech();
  speech.voices = voices;
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
    writable: true,
  });
  return {
    wording: () => speech.spoken.map(({ text }) => text),
    lang: () => speech.spoken.at(-1)?.lang ?? '',
    isSpeaking: () => speech.current !== undefined,
    finish: () => {
      const { current } = speech;
      speech.current = undefined;
      (current as unknown as Utterance | undefined)?.onend?.();
    },
    arrive: () => {
      speech.voices = [{ lang: 'fr-FR', name: 'Voix' }];
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

/** Installs an English and a French voice in the browser. */
export const fakeVoice = (): FakeVoice =>
  install([
    { lang: 'en-GB', name: 'Voice' },
    { lang: 'fr-FR', name: 'Voix' },
  ]);

/** Installs a browser whose voices have not loaded. */
export const silentBrowser = (): FakeVoice => install([]);
