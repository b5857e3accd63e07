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

/** Properties that the place field reads and changes. */
interface PlaceSearchProps {
  readonly host: LitElement;
  readonly field: Combobox;
  readonly focus: FocusController;
  /** Searches around a place; everywhere without one. */
  ask: (where: VisitorPlace | undefined) => void;
}

/** Place being chosen: typed, completed, or the position of the visitor. It is loaded when the field is reached. */
export class PlaceSearch {
  readonly #props: PlaceSearchProps;
  /** Typed text, until a commune is chosen. */
  query: string | undefined;
  /** Reason why there is no place, in words; empty without a problem. */
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

  /** Searches around the best town for the typed text; reports when there is none. */
  async commit(data: FinderData): Promise<void> {
    const { query } = this;
    if (!query?.trim()) return;
    const result = await findTown(query, data);
    if (this.query === query) this.#take(result);
  }

  /** Searches around the position of the visitor, only after a click. The pressed button disappears, so the field takes the focus. */
  async locate(): Promise<void> {
    this.#say(msg('Recherche de votre position…'));
    this.#take(await locate());
    if (!this.problem) this.#props.focus.next('#where');
  }

  /** Searches around a place, or reports in words why there is none. */
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

/** Best town for the typed text; when there is none, the reason in words. */
async function findTown(query: string, data: FinderData): Promise<VisitorPlace | string> {
  const towns = await data.towns().catch(() => undefined);
  if (!towns) return msg('La liste des communes ne vient pas. Réessayez plus tard.');
  return towns(query, 1)[0]?.where ?? msg('Nous ne trouvons pas cette ville. Essayez une ville voisine.');
}

/** Asks the browser for the position of the visitor; when it is unknown, returns the reason in words. The position stays in the page. */
function locate(): Promise<VisitorPlace | string> {
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude, lon: longitude }),
      () => resolve(msg('Votre position n’est pas disponible. Indiquez une commune.')),
      { __proto__: null, timeout: 10_000, maximumAge: 600_000 } as PositionOptions,
    );
  });
}
