// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { escapeMarkup } from '../text/escape-markup.js';
import type { ExampleTraining } from './facts.js';
import type { ExampleOrganisation } from './organisations.js';
import { makePeriod, type ExampleRoute } from './periods.js';
import type { Random } from './random.js';
import { makeTexts } from './texts.js';

/** One offer of an example file. */
export interface ExampleOffer {
  readonly rank: number;
  readonly training: ExampleTraining;
  readonly organisation: ExampleOrganisation;
  /** Number of sessions of each action; an action has one route. */
  readonly actions: readonly { readonly route: ExampleRoute; readonly sessions: number }[];
  /** Rank of the first session in the file. */
  readonly firstSession: number;
}

/** Returns a LHÉO 2.3 formation, valid against the schema. */
export function offerXml(offer: ExampleOffer, today: string, random: Random): string {
  const { training, organisation } = offer;
  const texts = makeTexts(training, random);
  const vae = offer.actions.every(action => action.route === 'vae');
  const level = random.chance(0.5) ? training.level + 10 : training.level + 1;
  let session = offer.firstSession;
  const actions = offer.actions.map((action, index) => {
    const xml = actionXml(
      offer,
      { ...action, numero: `EX_AC_${pad(offer.rank, 7)}_${String(index + 1)}`, session },
      texts.rhythm,
      today,
      random,
    );
    session += action.sessions;
    return xml;
  });
  return `<formation numero="EX_FO_${pad(offer.rank, 7)}">
<domaine-formation>
<code-FORMACODE ref="V12" tag="principal">${training.formacode}</code-FORMACODE>
<code-NSF>${training.nsf}</code-NSF>
${training.rome.map(code => `<code-ROME>${code}</code-ROME>`).join('\n')}
</domaine-formation>
<intitule-formation>${escapeMarkup(vae ? `VAE – ${training.title}` : training.title)}</intitule-formation>
<objectif-formation>${escapeMarkup(texts.objective)}</objectif-formation>
<resultats-attendus>${escapeMarkup(texts.results)}</resultats-attendus>
<contenu-formation>${escapeMarkup(texts.content)}</contenu-formation>
<certifiante>1</certifiante>
<contact-formation>
${coordinatesXml(organisation, 'Accueil', random.chance(0.5))}
</contact-formation>
<parcours-de-formation>${String(random.between(1, 4))}</parcours-de-formation>
<code-niveau-entree>${random.chance(0.4) ? '1' : String(Math.max(training.level, 3))}</code-niveau-entree>
<objectif-general-formation>6</objectif-general-formation>
<certification>
<code-RNCP>${random.chance(0.3) ? `RNCP${training.rncp}` : training.rncp}</code-RNCP>
<code-CERTIFINFO>${training.certifinfo}</code-CERTIFINFO>
</certification>
<code-niveau-sortie>${String(level)}</code-niveau-sortie>
<url-formation>
<urlweb>${organisation.url}/${training.rncp}</urlweb>
</url-formation>
${actions.join('\n')}
<organisme-formation-responsable numero="${organisation.numero}">
<numero-activite>00000000000</numero-activite>
<SIRET-organisme-formation>
<SIRET>${organisation.siret}</SIRET>
</SIRET-organisme-formation>
<nom-organisme>${escapeMarkup(organisation.name)}</nom-organisme>
<raison-sociale>${random.chance(0.3) ? '-' : escapeMarkup(organisation.name)}</raison-sociale>
<coordonnees-organisme>
${coordinatesXml(organisation, undefined, true)}
</coordonnees-organisme>
<contact-organisme>
${coordinatesXml(organisation, 'Accueil', false)}
</contact-organisme>${
    organisation.uai === undefined
      ? ''
      : `\n<code-UAI-organisme-formation>\n<code-UAI>${organisation.uai}</code-UAI>\n</code-UAI-organisme-formation>`
  }
</organisme-formation-responsable>
</formation>
`;
}

interface ExampleAction {
  readonly route: ExampleRoute;
  readonly sessions: number;
  readonly numero: string;
  /** Rank of the first session of the action. */
  readonly session: number;
}

function actionXml(offer: ExampleOffer, action: ExampleAction, rhythm: string, today: string, random: Random): string {
  const { organisation } = offer;
  const { route } = action;
  const periods = Array.from({ length: action.sessions }, () => makePeriod(route, today, random));
  const hours = random.between(route === 'vae' ? 20 : 140, 900);
  const company = route === 'continuing' ? random.between(35, 280) : 0;
  const mode = random.weighted(['0', '1', '2'], code => (code === '0' ? 78 : code === '1' ? 15 : 7));
  const access = random.weighted(['Accès handicapé possible', 'Non', '-', ''], text => (text.length > 5 ? 60 : 13));
  return `<action numero="${action.numero}">
<rythme-formation>${escapeMarkup(rhythm)}</rythme-formation>
<code-public-vise ref="V12">83056</code-public-vise>
<niveau-entree-obligatoire>${random.chance(0.3) ? '1' : '0'}</niveau-entree-obligatoire>
<modalites-alternance>-</modalites-alternance>
<modalites-enseignement>${mode}</modalites-enseignement>
<conditions-specifiques>${random.chance(0.6) ? '-' : random.chance(0.5) ? 'aucune' : 'Entretien de motivation'}</conditions-specifiques>
<prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
<lieu-de-formation>
${coordinatesXml(organisation, organisation.name, random.chance(0.92))}
</lieu-de-formation>
<modalites-entrees-sorties>${periods.some(period => period.permanent) ? '1' : '0'}</modalites-entrees-sorties>
${periods.map((period, index) => sessionXml(organisation, action.session + index, period, random)).join('\n')}
${access === '' ? '' : `<acces-handicapes>${access}</acces-handicapes>\n`}<langue-formation>fr</langue-formation>
${random.chance(0.7) ? `<prix-total-TTC>${price(random)}</prix-total-TTC>\n` : ''}<nombre-heures-centre>${String(hours)}</nombre-heures-centre>
<nombre-heures-entreprise>${String(company)}</nombre-heures-entreprise>
<nombre-heures-total>${String(hours + company)}</nombre-heures-total>
${route === 'continuing' ? `<conventionnement>${random.chance(0.5) ? '1' : '0'}</conventionnement>\n` : ''}${fundersXml(route, random)}<extras info="type-action">
<extra info="formation-initiale">0</extra>
<extra info="action-perimee">0</extra>
</extras>
</action>`;
}

function sessionXml(
  organisation: ExampleOrganisation,
  rank: number,
  period: { readonly start: string; readonly end: string },
  random: Random,
): string {
  const recruitment = random.weighted(['1', '2', '3', ''], code => (code === '1' ? 60 : code === '3' ? 5 : 17));
  return `<session numero="EX_SE_${pad(rank, 8)}">
<periode>
<debut>${period.start}</debut>
<fin>${period.end}</fin>
</periode>
<adresse-inscription>
${addressXml(organisation, false)}
</adresse-inscription>${recruitment === '' ? '' : `\n<etat-recrutement>${recruitment}</etat-recrutement>`}
</session>`;
}

function fundersXml(route: ExampleRoute, random: Random): string {
  if (route !== 'continuing') return '';
  const codes = new Set(
    Array.from({ length: random.between(0, 2) }, () => random.pick(['2', '3', '4', '10', '16', '17'])),
  );
  return [...codes]
    .map(code => `<organisme-financeur>\n<code-financeur>${code}</code-financeur>\n</organisme-financeur>\n`)
    .join('');
}

function price(random: Random): string {
  const euros = random.between(4, 90) * 100;
  return random.chance(0.2)
    ? `${String(Math.floor(euros / 1000))} ${pad(euros % 1000, 3)},50 €`.slice(0, 10)
    : String(euros);
}

function coordinatesXml(organisation: ExampleOrganisation, name: string | undefined, located: boolean): string {
  return `<coordonnees>
${name === undefined ? '' : `<nom>${escapeMarkup(name.slice(0, 50))}</nom>\n`}${addressXml(organisation, located)}
<telfixe>
<numtel>${organisation.phone}</numtel>
</telfixe>
<courriel>${organisation.email}</courriel>
<web>
<urlweb>${organisation.url}</urlweb>
</web>
</coordonnees>`;
}

function addressXml(organisation: ExampleOrganisation, located: boolean): string {
  const { town } = organisation;
  const geolocation = located
    ? `\n<geolocalisation>\n<latitude>${organisation.lat.toFixed(6)}</latitude>\n<longitude>${organisation.lon.toFixed(6)}</longitude>\n</geolocalisation>`
    : '';
  return `<adresse>
<ligne>${escapeMarkup(organisation.street)}</ligne>
<codepostal>${town.postalCode}</codepostal>
<ville>${escapeMarkup(town.name)}</ville>
<departement>${town.code.slice(0, 2)}</departement>
<code-INSEE-commune>${town.code}</code-INSEE-commune>
<region>32</region>
<pays>FR</pays>${geolocation}
</adresse>`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
