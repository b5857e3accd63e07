// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  ActionDraft,
  OfferDraft,
  OrganisationDraft,
  SessionDraft,
  type DraftWithExtras,
  type CycleDraft,
} from './drafts.js';
import { extrasRule } from './extras.js';
import { contact, firstNonEmpty, numeroOf, organisationRules, place, webField } from './grammar-contacts.js';
import { block, leaf, rules, skip, wrapper, type Rule, type Rules } from './rules.js';

/** Receives the drafts built from a document. */
export interface OfferReceiver {
  offer(offer: OfferDraft): void;
  organisation(organisation: OrganisationDraft): void;
}

/** Maximum number of codes of one kind per offer; the standard allows a few. */
const MAX_CODES = 50;

function addCode(codes: string[], text: string): void {
  if (codes.length < MAX_CODES) codes.push(text.trim());
}

const CYCLE = rules<CycleDraft>({
  'type-cycle': leaf((c, text) => {
    c.type = text.trim();
  }),
  'type-alternance': leaf((c, text) => {
    c.contract = text.trim();
  }),
  alternance: wrapper,
  'rythme-alternance': skip,
  'annee-cycle': skip,
  'effectif-minimal': skip,
  'capacite-simultanee': skip,
  'capacite-cumulee': skip,
  extras: skip,
});

function sessionRules(extras: Rule<DraftWithExtras>): Rules {
  return rules<SessionDraft>({
    periode: wrapper,
    debut: leaf((s, text) => {
      s.start = firstNonEmpty(s.start, text);
    }),
    fin: leaf((s, text) => {
      s.end = firstNonEmpty(s.end, text);
    }),
    'etat-recrutement': leaf((s, text) => {
      s.recruitment = text.trim();
    }),
    'url-session': webField<SessionDraft>(),
    'contact-session': contact,
    cycle: block<SessionDraft, CycleDraft>(
      CYCLE,
      () => ({ type: '', contract: '' }),
      (session, cycle) => {
        session.cycles ??= [];
        if (session.cycles.length < MAX_CODES) session.cycles.push(cycle);
      },
    ),
    'adresse-inscription': skip,
    'modalites-inscription': skip,
    'periode-inscription': skip,
    recrutement: skip,
    'reference-certification': skip,
    'blocs-competences': skip,
    extras,
  });
}

/** Returns the rules of the children common to `action` and `resume-offre`; `at` finds the action. */
function actionFields<R>(at: (record: R) => ActionDraft, session: Rules): Record<string, Rule<R>> {
  return {
    'modalites-enseignement': leaf((r, text) => {
      at(r).mode = text.trim();
    }),
    'nombre-heures-total': leaf((r, text) => {
      at(r).hours = text.trim();
    }),
    session: block<R, SessionDraft>(
      session,
      (_, attributes, line) => new SessionDraft(line, numeroOf(attributes)),
      (r, child) => {
        at(r).sessions.push(child);
      },
    ),
    'code-public-vise': skip,
    'prise-en-charge-frais-possible': skip,
  };
}

function actionRules(session: Rules, organisation: Rules, extras: Rule<DraftWithExtras>): Rules {
  return rules<ActionDraft>({
    ...actionFields<ActionDraft>(action => action, session),
    'modalites-alternance': leaf((a, text) => {
      a.alternance = text;
    }),
    'modalites-entrees-sorties': leaf((a, text) => {
      a.entry = text.trim();
    }),
    'lieu-de-formation': place,
    'url-action': webField<ActionDraft>(),
    'acces-handicapes': leaf((a, text) => {
      a.accessible = text;
    }),
    hebergement: leaf((a, text) => {
      a.boarding = text;
    }),
    'prix-total-TTC': leaf((a, text) => {
      a.price = text.trim();
    }),
    'nombre-heures-centre': leaf((a, text) => {
      a.hoursCentre = text.trim();
    }),
    'nombre-heures-entreprise': leaf((a, text) => {
      a.hoursCompany = text.trim();
    }),
    conventionnement: leaf((a, text) => {
      a.funded = text.trim();
    }),
    'organisme-formateur': block<ActionDraft, OrganisationDraft>(
      organisation,
      (_, attributes, line) => new OrganisationDraft(line, numeroOf(attributes)),
      (action, child) => {
        action.organisation ??= child;
      },
    ),
    'organisme-financeur': wrapper,
    'code-financeur': leaf((a, text) => {
      addCode((a.funders ??= []), text);
    }),
    'nb-places-financees': skip,
    'rythme-formation': leaf((a, text) => {
      a.rhythm = text;
    }),
    'info-public-vise': skip,
    'niveau-entree-obligatoire': skip,
    'conditions-specifiques': skip,
    'duree-cycle': skip,
    'adresse-information': skip,
    'date-information': skip,
    restauration: skip,
    transport: skip,
    'langue-formation': skip,
    'modalites-recrutement': skip,
    'modalites-pedagogiques': skip,
    'code-modalite-pedagogique': leaf((a, text) => {
      addCode((a.methods ??= []), text);
    }),
    equipement: skip,
    'frais-restants': skip,
    'code-perimetre-recrutement': skip,
    'infos-perimetre-recrutement': skip,
    'prix-horaire-TTC': skip,
    'duree-indicative': skip,
    'detail-conditions-prise-en-charge': skip,
    'duree-conventionnee': skip,
    enseignement: skip,
    extras,
  });
}

/** Returns the rules of the children common to `formation` and `resume-offre`. */
function offerFields(extras: Rule<DraftWithExtras>): Record<string, Rule<OfferDraft>> {
  return {
    'domaine-formation': wrapper,
    'code-FORMACODE': leaf((o, text, attributes) => {
      if (attributes['tag'] === 'principal') o.formacodes.unshift(text.trim());
      else o.formacodes.push(text.trim());
      o.formacodes.splice(MAX_CODES);
    }),
    'code-NSF': leaf((o, text) => {
      addCode(o.nsf, text);
    }),
    'code-ROME': leaf((o, text) => {
      addCode(o.rome, text);
    }),
    'intitule-formation': leaf((o, text) => {
      o.title = text;
    }),
    certifiante: leaf((o, text) => {
      o.certifying = text.trim();
    }),
    'code-niveau-entree': leaf((o, text) => {
      o.entryLevel = text.trim();
    }),
    certification: wrapper,
    'code-RNCP': leaf((o, text) => {
      addCode(o.rncp, text);
    }),
    'code-RS': leaf((o, text) => {
      addCode(o.rs, text);
    }),
    'code-CERTIFINFO': leaf((o, text) => {
      addCode(o.certifinfo, text);
    }),
    'code-CPF': leaf((o, text) => {
      if (/\d{3}/.test(text)) o.cpf = true;
    }),
    'reference-code-FORMACODE': skip,
    extras,
  };
}

function formationRules(action: Rules, organisation: Rules, extras: Rule<DraftWithExtras>): Rules {
  return rules<OfferDraft>({
    ...offerFields(extras),
    'objectif-formation': leaf((o, text) => {
      o.objective = text;
    }),
    'resultats-attendus': leaf((o, text) => {
      o.results = text;
    }),
    'contenu-formation': leaf((o, text) => {
      o.content = text;
    }),
    'contact-formation': contact,
    'code-type-formation': wrapper,
    'code-ELU': skip,
    'code-niveau-sortie': leaf((o, text) => {
      o.exitLevel = text.trim();
    }),
    'url-formation': webField<OfferDraft>(),
    action: block<OfferDraft, ActionDraft>(
      action,
      (_, attributes, line) => new ActionDraft(line, numeroOf(attributes)),
      (offer, child) => {
        offer.actions.push(child);
      },
    ),
    'organisme-formation-responsable': block<OfferDraft, OrganisationDraft>(organisation, (offer, attributes, line) =>
      offer.responsibleOrganisation(line, numeroOf(attributes)),
    ),
    'parcours-de-formation': skip,
    'objectif-general-formation': skip,
    'identifiant-module': skip,
    positionnement: skip,
    'sous-modules': skip,
    'modules-prerequis': skip,
  });
}

function summaryRules(session: Rules, extras: Rule<DraftWithExtras>): Rules {
  return rules<OfferDraft>({
    ...offerFields(extras),
    ...actionFields<OfferDraft>(offer => offer.onlyAction, session),
    'nom-organisme': leaf((o, text, attributes) => {
      const organisation = o.responsibleOrganisation();
      organisation.name = text;
      organisation.numero = numeroOf(attributes);
    }),
    SIRET: leaf((o, text) => {
      o.responsibleOrganisation().siret = text.trim();
    }),
    codepostal: leaf((o, text) => {
      o.place.postalCode = text.trim();
    }),
    'code-INSEE-commune': leaf((o, text) => {
      o.place.communeCode = text.trim();
    }),
    ville: leaf((o, text) => {
      o.place.city = text.trim();
    }),
    departement: skip,
    region: skip,
    'contact-formation-resume': contact,
  });
}

/** Returns the rules of a LHÉO document, version 2.2 or 2.3, of formations or summaries. */
export function documentRules(receiver: OfferReceiver, today: string): Rules {
  const extras: Rule<DraftWithExtras> = extrasRule(today);
  const organisation = organisationRules(extras);
  const session = sessionRules(extras);
  const offerRule = (children: Rules, summary: boolean): Rule =>
    block<unknown, OfferDraft>(
      children,
      (_, attributes, line) => new OfferDraft(line, numeroOf(attributes), summary),
      (_, offer) => {
        receiver.offer(offer);
      },
    );
  return rules<unknown>({
    lheo: wrapper,
    offres: wrapper,
    'lheo-index': wrapper,
    'resumes-offres': wrapper,
    'resumes-organismes': wrapper,
    formation: offerRule(formationRules(actionRules(session, organisation, extras), organisation, extras), false),
    'resume-offre': offerRule(summaryRules(session, extras), true),
    'resume-organisme': block<unknown, OrganisationDraft>(
      organisation,
      (_, attributes, line) => new OrganisationDraft(line, numeroOf(attributes)),
      (_, child) => {
        receiver.organisation(child);
      },
    ),
    extras: skip,
  });
}
