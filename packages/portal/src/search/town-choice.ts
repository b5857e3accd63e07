// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Button at the end of a page that has a town: it saves the town on this device, or forgets the saved one. Only a press
// writes anything.

/** Storage of the town on the device. */
export interface TownStore {
  read(): string | undefined;
  /** @returns whether the browser accepted. */
  write(town: string | undefined): boolean;
}

/** Adds the button after the content of the page. Nothing that is already drawn moves. */
export function showTownChoice(main: HTMLElement, town: string, store: TownStore): void {
  const line = document.createElement('p');
  line.className = 'soft screen';
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sec';
  const draw = (): void => {
    const storedTown = store.read();
    text.textContent =
      storedTown === undefined ? `Ma ville\u202f: ${town}. ` : `Ma ville, ${storedTown}, est gardée sur cet appareil. `;
    button.textContent = storedTown === undefined ? 'Garder ma ville sur cet appareil' : 'Oublier ma ville';
  };
  button.addEventListener('click', () => {
    const isAccepted = store.write(store.read() === undefined ? town : undefined);
    draw();
    if (!isAccepted) text.textContent = 'Votre navigateur refuse de garder quelque chose. ';
  });
  draw();
  line.append(text, button);
  main.append(line);
}
