// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * What is kept of one offer while it is read: small objects with the raw text of the fields the model needs.
 * Everything else in the file leaves no trace.
 */

/** Values of the pairs `extras info / extra info`, keyed `dispositif/contrat-apprentissage`. */
export type Extras = Map<string, string>;

/** Something that may carry extras. */
export class DraftWithExtras {
  extras: Extras | undefined = undefined;
  /** At least one eligibilite-cpf block, valid today, that is not kept for some branches. */
  cpf = false;

  extra(key: string): string | undefined {
    return this.extras?.get(key);
  }
}

/** An element coordonnees, adresse or contact: all their fields, flat. */
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
  /** Formacodes of how it is taught. */
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

  /** @param summary true for a resume-offre, whose numero names an action and its session */
  constructor(
    readonly line: number,
    readonly numero: string,
    readonly summary: boolean,
  ) {
    super();
  }

  /** The only action of a resume-offre, which the format folds into the offer. */
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

  /** Place of a resume-offre. */
  get place(): CoordinatesDraft {
    return this.onlyAction.places[0] ?? new CoordinatesDraft();
  }

  /** Responsible organisation, created when first named. */
  responsibleOrganisation(line = this.line, numero = ''): OrganisationDraft {
    this.organisation ??= new OrganisationDraft(line, numero);
    return this.organisation;
  }
}
