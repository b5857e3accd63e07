// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Drafts of one offer while it is read: the raw text of the fields that the feed needs. The rest of the file is not
 * kept.
 */

/** Values of the pairs `extras info / extra info`, with keys such as `dispositif/contrat-apprentissage`. */
export type Extras = Map<string, string>;

/** An element that may have extras. */
export class DraftWithExtras {
  extras: Extras | undefined = undefined;
  /** Whether an `eligibilite-cpf` block is valid today, for the whole country and all branches. */
  cpf = false;

  extra(key: string): string | undefined {
    return this.extras?.get(key);
  }
}

/** Content of an element `coordonnees`, `adresse` or `contact`, with all its fields flattened. */
export class CoordinatesDraft {
  line = 0;
  surname = '';
  firstName = '';
  denomination = '';
  lines = '';
  postalCode = '';
  city = '';
  communeCode = '';
  lat = '';
  lon = '';
  phone = '';
  email = '';
  url = '';
}

export class OrganisationDraft extends DraftWithExtras {
  siret = '';
  name = '';
  legalName = '';
  uai = '';
  readonly coordinates = new CoordinatesDraft();

  constructor(
    readonly line: number,
    public numero: string,
  ) {
    super();
  }
}

export interface CycleDraft {
  type: string;
  contract: string;
}

export class SessionDraft extends DraftWithExtras {
  start = '';
  end = '';
  recruitment = '';
  url = '';
  contact: CoordinatesDraft | undefined = undefined;
  cycles: CycleDraft[] | undefined = undefined;

  constructor(
    readonly line: number,
    readonly numero: string,
  ) {
    super();
  }
}

export class ActionDraft extends DraftWithExtras {
  mode = '';
  entry = '';
  url = '';
  alternance = '';
  accessible = '';
  rhythm = '';
  /** Formacodes of the teaching methods. */
  methods: string[] | undefined;
  boarding = '';
  hours = '';
  hoursCentre = '';
  hoursCompany = '';
  price = '';
  funded = '';
  readonly places: CoordinatesDraft[] = [];
  readonly sessions: SessionDraft[] = [];
  organisation: OrganisationDraft | undefined = undefined;
  funders: string[] | undefined = undefined;

  constructor(
    readonly line: number,
    readonly numero: string,
  ) {
    super();
  }
}

export class OfferDraft extends DraftWithExtras {
  title = '';
  objective = '';
  results = '';
  content = '';
  certifying = '';
  entryLevel = '';
  exitLevel = '';
  url = '';
  readonly formacodes: string[] = [];
  readonly nsf: string[] = [];
  readonly rome: string[] = [];
  readonly rncp: string[] = [];
  readonly rs: string[] = [];
  readonly certifinfo: string[] = [];
  readonly actions: ActionDraft[] = [];
  contact: CoordinatesDraft | undefined = undefined;
  organisation: OrganisationDraft | undefined = undefined;

  /** @param summary Whether the element is a `resume-offre`, whose numero identifies an action and its session. */
  constructor(
    readonly line: number,
    readonly numero: string,
    readonly summary: boolean,
  ) {
    super();
  }

  /** The only action of a `resume-offre`, whose fields are in the offer itself. */
  get onlyAction(): ActionDraft {
    let [action] = this.actions;
    if (action === undefined) {
      action = new ActionDraft(this.line, '');
      const place = new CoordinatesDraft();
      place.line = this.line;
      action.places.push(place);
      this.actions.push(action);
    }
    return action;
  }

  /** Place of a `resume-offre`. */
  get place(): CoordinatesDraft {
    return this.onlyAction.places[0] ?? new CoordinatesDraft();
  }

  /** Returns the responsible organisation, created on first use. */
  responsibleOrganisation(line = this.line, numero = ''): OrganisationDraft {
    this.organisation ??= new OrganisationDraft(line, numero);
    return this.organisation;
  }
}
