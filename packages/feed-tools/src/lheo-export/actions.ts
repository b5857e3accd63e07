// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session } from '@orientation-widgets/feed';
import { CPF_FUNDER, FUNDERS, MODES, RECRUITMENTS } from '../readers/lheo/values/code-lists.js';
import { placeAddress, placeXml, sessionContact, trainerXml } from './coordinates.js';
import type { Numeros } from './numeros.js';
import type { XmlWriter } from './xml-writer.js';

const codesByName = <T>(names: ReadonlyMap<string, T>): ReadonlyMap<T, string> =>
  new Map([...names].map(([code, name]) => [name, code]));

const MODE_CODES = codesByName(MODES);
const RECRUITMENT_CODES = codesByName(RECRUITMENTS);
const FUNDER_CODES = codesByName(FUNDERS);
const MAX_FUNDERS = 8;

/** Words of each rhythm, which the reader of LHÉO understands. */
const RHYTHMS: Readonly<Record<NonNullable<Session['rhythms']>[number], string>> = {
  'part-time': 'Temps partiel',
  evening: 'Cours du soir',
  weekend: 'Week-end',
};

/** Records that the sessions of a feed name. */
export interface SessionTables {
  readonly places: { get(id: string): Place | undefined };
  readonly providers: { get(id: string): Provider | undefined };
  readonly numeros: Numeros;
}

/** Actions of a training: its sessions, grouped by what LHÉO says once for an action. */
export function actionsXml(xml: XmlWriter, sessions: readonly Session[], tables: SessionTables): string[] {
  const actions = new Map<string, { readonly beforeXml: string; readonly afterXml: string; sessionXml: string }>();
  for (const session of sessions) {
    const place = session.placeId === null ? undefined : tables.places.get(session.placeId);
    const beforeXml = factsBefore(xml, session, place);
    const afterXml = factsAfter(xml, session, place, tables);
    const key = beforeXml + afterXml;
    const action = actions.get(key) ?? { beforeXml, afterXml, sessionXml: '' };
    action.sessionXml += oneSession(xml, session, place, tables.numeros);
    actions.set(key, action);
  }
  return [...actions.values()].map(({ beforeXml, sessionXml, afterXml }) =>
    xml.parent('action', [beforeXml, sessionXml, afterXml]),
  );
}

/** Elements of an action before its sessions, in the order of the schema. */
function factsBefore(xml: XmlWriter, { rhythms, mode, entry }: Session, place: Place | undefined): string {
  return [
    xml.required('rythme-formation', rhythms?.map(rhythm => RHYTHMS[rhythm]).join(', '), 3000),
    xml.code('code-public-vise', '00000'),
    xml.code('niveau-entree-obligatoire', '0'),
    xml.required('modalites-alternance', undefined, 3000),
    xml.code('modalites-enseignement', MODE_CODES.get(mode) ?? '0'),
    xml.required('conditions-specifiques', undefined, 3000),
    xml.code('prise-en-charge-frais-possible', '0'),
    placeXml(xml, place),
    xml.code('modalites-entrees-sorties', entry === 'permanent' ? '1' : '0'),
  ].join('');
}

/** Elements of an action after its sessions, in the order of the schema. */
function factsAfter(xml: XmlWriter, session: Session, place: Place | undefined, tables: SessionTables): string {
  const { accessible, price, hours, funded, funders, providerId = '' } = session;
  const funderCodes = funders.flatMap(name => FUNDER_CODES.get(name) ?? []).slice(0, MAX_FUNDERS);
  const provider = tables.providers.get(providerId);
  return [
    place?.boarding === undefined ? '' : xml.code('hebergement', yesNo(place.boarding)),
    accessible === null ? '' : xml.code('acces-handicapes', yesNo(accessible)),
    price === undefined ? '' : xml.decimal('prix-total-TTC', price, 10),
    hours === undefined ? '' : xml.code('nombre-heures-total', String(Math.min(99_999, Math.round(hours)))),
    funded === null ? '' : xml.code('conventionnement', funded ? '1' : '0'),
    trainerXml(xml, provider, provider ? tables.numeros.of('providers', provider.id) : ''),
    ...funderCodes.map(code => xml.parent('organisme-financeur', [xml.code('code-financeur', code)])),
  ].join('');
}

const yesNo = (value: boolean): string => (value ? 'Oui' : 'Non');

function oneSession(xml: XmlWriter, session: Session, place: Place | undefined, numeros: Numeros): string {
  const { recruitment } = session;
  return xml.parent(
    'session',
    [
      xml.parent('periode', [xml.code('debut', dateOf(session.start)), xml.code('fin', dateOf(session.end))]),
      xml.parent('adresse-inscription', [placeAddress(xml, place, false)]),
      recruitment === null ? '' : xml.code('etat-recrutement', RECRUITMENT_CODES.get(recruitment) ?? ''),
      xml.address('url-session', session.url),
      sessionContact(xml, session.contact),
      routeXml(xml, session.route),
      session.funders.includes(CPF_FUNDER)
        ? xml.extras('eligibilite-cpf', { 'france-entiere': '1', 'inter-branche': '1' })
        : '',
    ],
    numeros.of('sessions', session.id),
  );
}

/** Date of LHÉO: `00` for a day that is unknown, zeros for an unknown date. */
function dateOf(date: string | null): string {
  return (date ?? '').replaceAll('-', '').padEnd(8, '0');
}

/**
 * Route of a session: a cycle says it, or, for continuing training, the pairs by which the Carif say that it is no
 * contract and no initial training. LHÉO has no words for VAE but the title.
 */
function routeXml(xml: XmlWriter, route: Session['route']): string {
  const cycle = (type: string, contract?: string): string =>
    xml.parent('cycle', [
      xml.code('type-cycle', type),
      contract === undefined ? '' : xml.parent('alternance', [xml.code('type-alternance', contract)]),
    ]);
  if (route === 'school') return cycle('0');
  if (route === 'apprenticeship') return cycle('1', '1');
  if (route === 'work-study') return cycle('0', '2');
  return [
    xml.extras('dispositif', { 'contrat-apprentissage': '0', 'contrat-professionnalisation': '0' }),
    xml.extras('type-action', { 'formation-initiale': '0' }),
  ].join('');
}
