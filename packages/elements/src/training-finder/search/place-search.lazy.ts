// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import type { Combobox } from '../../ui/combobox.js';
import { iconPin } from '../../icons/training-icons.js';
import type { FinderData } from './finder-data.js';
import type { Option } from '../../ui/suggestions.lazy.js';
import type { FocusController } from '../../ui/focus-controller.js';
import type { VisitorPlace } from '../query/finder-query.js';

const MAX_TOWNS = 6;

/** What the place of the search reads and changes. */
interface PlaceSearchProps {
  readonly host: LitElement;
  readonly field: Combobox;
  readonly focus: FocusController;
  /** Searches around a place; everywhere without one. */
  ask: (where: VisitorPlace | undefined) => void;
}

/** A place being chosen: typed, completed, or where the visitor is. It is loaded when the field is reached. */
export class PlaceSearch {
  readonly #props: PlaceSearchProps;
  /** What is being typed, until a commune is chosen. */
  query: string | undefined;
  /** Why there is no place, in words. */
  problem = '';

  constructor(props: PlaceSearchProps) {
    this.#props = props;
  }

  /** Drops the text being typed: another query is active. */
  reset(): void {
    this.query = undefined;
    this.problem = '';
  }

  type(query: string, data: FinderData): void {
    const { host, field, ask } = this.#props;
    this.problem = '';
    if (!query) {
      field.close();
      return ask(undefined);
    }
    this.query = query;
    host.requestUpdate();
    field.propose(() => townOptions(query, data, ask));
  }

  /** Takes the best town for what was typed; says so when there is none. */
  async commit(data: FinderData): Promise<void> {
    const { query } = this;
    if (!query?.trim()) return;
    const result = await findTown(query, data);
    if (this.query === query) this.#take(result);
  }

  /** Only after a click. The button that was pressed goes away: the field takes the focus. */
  async locate(): Promise<void> {
    this.#say(msg('Recherche de votre position…'));
    this.#take(await locate());
    if (!this.problem) this.#props.focus.next('#where');
  }

  /** A place, or in words why there is none. */
  #take(where: VisitorPlace | string): void {
    if (typeof where === 'string') this.#say(where);
    else this.#props.ask(where);
  }

  #say(problem: string): void {
    this.problem = problem;
    this.#props.host.requestUpdate();
  }
}

async function townOptions(query: string, data: FinderData, choose: (where: VisitorPlace) => void): Promise<Option[]> {
  const towns = await data.towns();
  return towns(query, MAX_TOWNS).map(({ where, label, department }) => ({
    label,
    icon: iconPin(),
    note: department,
    choose: () => choose(where),
  }));
}

/** The best town for what was typed; in words, why there is none. */
async function findTown(query: string, data: FinderData): Promise<VisitorPlace | string> {
  const towns = await data.towns().catch(() => undefined);
  if (!towns) return msg('La liste des communes ne vient pas. Réessayez plus tard.');
  return towns(query, 1)[0]?.where ?? msg('Nous ne trouvons pas cette ville. Essayez une ville voisine.');
}

/** Asks the browser where the visitor is; in words, why it is not known. The position stays in the page. */
function locate(): Promise<VisitorPlace | string> {
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude, lon: longitude }),
      () => resolve(msg('Votre position n’est pas disponible. Indiquez une commune.')),
      { __proto__: null, timeout: 10_000, maximumAge: 600_000 } as PositionOptions,
    );
  });
}
