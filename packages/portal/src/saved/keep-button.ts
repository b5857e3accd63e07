// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Button that saves the job or the training of a page. Without a script the page has none; nothing is written before
// the visitor agrees.
import {
  consentSentences,
  forgottenSentence,
  keepLabel,
  keepQuestion,
  keptSentence,
} from '@orientation-widgets/elements/saved/keep-labels.js';
import {
  forgetItem,
  isSaved,
  onSavedChange,
  readSaved,
  saveItems,
} from '@orientation-widgets/elements/saved/saved-store.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';

/** Record of the page, read from the attributes of the placeholder. */
interface KeptPage {
  readonly kind: 'job' | 'training';
  readonly id: string;
  readonly title: string;
  /** Address of the page of the saved list. */
  readonly folder: string;
}

/** Short consent text; the full text is folded under it. */
const SHORT_CONSENT =
  'Ce navigateur le retiendra, rien n’est envoyé. Les autres personnes qui utilisent cet appareil pourront le voir. Vous pourrez tout effacer.';

const HEART = 'M12 20S4 15.2 4 9.4A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.4C20 15.2 12 20 12 20z';

/** Replaces the placeholder with the button. */
export function showKeepButton(place: HTMLElement): void {
  const { keep, id, title, folder } = place.dataset;
  if ((keep !== 'job' && keep !== 'training') || !id || !title || !folder) return;
  const page: KeptPage = { kind: keep, id, title, folder };
  const button = madeOf('button', 'btn sec');
  button.type = 'button';
  const label = madeOf('span');
  button.append(heartDrawing(), label);
  const status = madeOf('span', 'keep-status');
  status.setAttribute('role', 'status');
  const draw = (): void => {
    const isKept = isSaved(page);
    button.setAttribute('aria-pressed', String(isKept));
    label.textContent = keepLabel(page.kind, isKept);
  };
  const save = (): void => {
    saveItems([{ kind: page.kind, id: page.id, title: page.title, date: localDay() }]);
    const link = madeOf('a', '', 'Voir mon dossier');
    link.href = page.folder;
    status.replaceChildren(keptSentence(page.kind, page.title), ' ', link);
  };
  let question: HTMLElement | undefined;
  const remove = (): void => {
    question?.remove();
    question = undefined;
    button.removeAttribute('aria-expanded');
  };
  const close = (): void => {
    remove();
    button.focus();
  };
  button.addEventListener('click', () => {
    if (question) {
      close();
      return;
    }
    if (isSaved(page)) {
      forgetItem(page);
      status.textContent = forgottenSentence(page.kind);
    } else if (readSaved().agreed) save();
    else {
      question = questionBox(page, isYes => {
        if (isYes) save();
        close();
      });
      question.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') close();
      });
      // The question overlays the page: it closes when the focus leaves it, so that it never hides the focused element.
      question.addEventListener('focusout', ({ currentTarget, relatedTarget }) => {
        if (
          relatedTarget instanceof Node &&
          relatedTarget !== button &&
          !(currentTarget as Node).contains(relatedTarget)
        )
          remove();
      });
      (place.closest('p') ?? place).after(question);
      button.setAttribute('aria-expanded', 'true');
      question.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
      // Focus alone would reveal only its first line; the answers must be visible too.
      question.scrollIntoView({ block: 'nearest' });
    }
  });
  onSavedChange(draw);
  draw();
  place.replaceChildren(button);
  (place.closest('p') ?? place).after(status);
}

/** Question asked before the first write. */
function questionBox({ kind }: KeptPage, answer: (isYes: boolean) => void): HTMLElement {
  const box = madeOf('div', 'box keep-question');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', 'keep-title');
  const title = madeOf('p');
  title.id = 'keep-title';
  title.tabIndex = -1;
  title.append(madeOf('strong', '', keepQuestion(kind)));
  const [yes, no] = [madeOf('button', 'btn', 'Oui, garder'), madeOf('button', 'btn sec', 'Non')];
  yes.addEventListener('click', () => answer(true));
  no.addEventListener('click', () => answer(false));
  const answers = madeOf('p', 'actions-line');
  answers.append(yes, ' ', no);
  const details = madeOf('details');
  details.append(
    madeOf('summary', '', 'Tout ce qui est retenu'),
    ...consentSentences().map(sentence => madeOf('p', '', sentence)),
  );
  box.append(title, madeOf('p', '', SHORT_CONSENT), answers, details);
  return box;
}

function madeOf<T extends keyof HTMLElementTagNameMap>(tag: T, classes = '', text = ''): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (classes) element.className = classes;
  element.textContent = text;
  return element;
}

function heartDrawing(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('class', 'i');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', HEART);
  drawing.append(path);
  return drawing;
}
