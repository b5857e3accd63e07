// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/resources.mjs: writes resources.json, the structures, schemes, aids, events, places, tools,
// campuses and clusters mentioned in the contract.
import { CONTRACT_NOTES } from './contract-notes.mjs';
import { locate } from './places.mjs';
import { readJson, readLocalJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

const KINDS = {
  structure: 'structure',
  dispositif: 'scheme',
  evenement: 'event',
  outil: 'tool',
  lieu: 'place',
  campus: 'campus',
  aide: 'aid',
};
const IMMERSIONS = new Set([
  'pmsmp',
  'immersion-collective',
  'vis-ma-vie-graphique',
  'parcours-immersion',
  'classe-transplantee',
]);
const INNOVATIONS = new Set([
  'usine-ecole',
  'ecole-experience-client',
  'incubateur-competences',
  'jumeaux-numeriques',
  'communaute-afest',
  'atelier-numerique-mobile',
]);
/** Items that fund an individual, or are a right of an individual, whatever the contract calls them. */
const PERSONAL_AIDS = new Set(['pro-a', 'demission-reconversion', 'afpr', 'poec', 'poei']);
/** Items that aids.mjs describes better, from the page of their provider. */
const TOLD_ELSEWHERE = new Set(readLocalJson('aids-by-hand.json').map(({ id }) => id));
/** Items that the contract calls aids, but that are for establishments or only planned. */
const OTHER_AIDS = new Set(['aide-creation-cfa', 'abondement-cpf']);
const AUDIENCES = {
  DELD: 'Demandeurs d’emploi de longue durée',
  RSA: 'Bénéficiaires du RSA',
  QPV: 'Habitants des quartiers prioritaires',
  'Publics fragiles (fiche 2.4)': 'Publics fragiles',
};
const monthName = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2000, month)));
/** Replacements for texts written for readers of the contract, rather than for visitors. */
const REWORDED = {
  onisep: { summary: 'Informe sur les formations et les métiers, et partage ses données' },
  clea: { name: 'CléA', summary: 'Certification du socle de connaissances et de compétences' },
  'campus-euralogistic': { summary: 'Lieu de formation aux métiers de la logistique' },
  'salon-etudiant': {
    name: 'Salon de l’Étudiant',
    places: [],
    summary: 'Salon où rencontrer écoles, entreprises et professionnels du bâtiment',
  },
  'cmq-fiaem': { summary: 'Campus des métiers associé à l’usine-école des mobilités' },
  ppo: { summary: 'Cadre d’éducation à l’orientation au sein des établissements' },
  'sas-apprentissages': { name: 'SAS apprentissages (entrée en IFRAAS)' },
  parcoursup: { summary: 'Plateforme nationale d’inscription en première année d’études supérieures' },
  'france-travail': {
    name: 'France Travail',
    summary: 'Service public de l’emploi : s’inscrire, chercher un emploi, un stage ou une formation',
    publics: ['Demandeurs d’emploi', 'Entreprises'],
  },
  'proch-orientation': { summary: 'Service de la Région : informations sur les métiers et les formations' },
  'proch-emploi': { summary: 'Service de la Région : un emploi ou une formation, au 0 800 026 080 (gratuit)' },
  'proch-info-formation': { summary: 'Service de la Région : s’informer sur les formations, près de chez soi' },
  'cap-emploi': { summary: 'Accompagne les personnes handicapées vers l’emploi, et dans l’emploi' },
  'maisons-emploi': { summary: 'Informations et rendez-vous sur l’emploi et la formation, en un lieu' },
  plie: { summary: 'Accompagne vers l’emploi, pendant plusieurs mois, des personnes qui en sont éloignées' },
  siae: { summary: 'Entreprises et associations qui embauchent et accompagnent des personnes éloignées de l’emploi' },
  e2c: { summary: 'Pour des jeunes sans diplôme : remise à niveau, stages, projet professionnel' },
  'micro-lycees': { summary: 'Pour reprendre le lycée après l’avoir quitté' },
  'ecoles-production': { summary: 'Pour apprendre un métier en fabriquant de vraies commandes' },
  'ecole-etre': { summary: 'Pour des jeunes qui ont quitté l’école : les métiers de la forêt et du bois' },
  aftral: { summary: 'Organisme de formation du transport et de la logistique' },
  'transitions-pro': { summary: 'Finance et conseille la reconversion des salariées et salariés' },
  afpa: { summary: 'Formations pour adultes qui mènent à un métier' },
  uith: { summary: 'Entreprises du textile du Nord : les métiers, l’apprentissage' },
  cqp: { summary: 'Certifications reconnues par les entreprises d’une branche' },
  'titres-pro': { summary: 'Diplômes du ministère du Travail, qui attestent un métier' },
  'base-offre-formation': { summary: 'Moteur de recherche des formations de la région' },
  'ent-hdf': { summary: 'Espace numérique des lycées : cours, notes, échanges' },
  'bac-pro-maintenance-textile': { summary: 'Visites, stages, puis contrats d’apprentissage dans le textile' },
  aif: { summary: 'Aide à financer une formation choisie par un demandeur d’emploi' },
  opco: { summary: 'Appuient les entreprises : ressources humaines, formation, financements' },
  poec: { summary: 'Formation courte et collective avant une embauche' },
  'parcours-immersion': { name: 'Parcours de découverte par immersion et démonstrateurs' },
  'diag-orient': { places: [], summary: 'Outil pour repérer ses compétences' },
  'aides-individuelles': { sectors: ['Santé', 'Social et aide à la personne'] },
  pcrh: { summary: 'Conseil en ressources humaines pour les petites entreprises' },
};

const entries = readJson('cprdfop/actions-and-devices.json').filter(({ id }) => !TOLD_ELSEWHERE.has(id));
await writeFacts('resources.json', { resources: entries.filter(({ id }) => !CONTRACT_NOTES.has(id)).map(resource) });
console.log(`left to the contract: ${entries.filter(({ id }) => CONTRACT_NOTES.has(id)).length}`);

function resource(item) {
  const { name, summary, places, operator, publics, dates } = { ...item, ...REWORDED[item.id] };
  const cluster = item.category === 'cluster';
  const sector = sectorOf(item.summary);
  const sectors = REWORDED[item.id]?.sectors ?? (sector ? [sector] : []);
  const { start, end } = periodOf(dates);
  return {
    id: item.id,
    kind: kindOf(item, cluster),
    name: typeset(name),
    summary: typeset(
      cluster
        ? `Réseau d’entreprises et d’acteurs de la région : ${lowerFirst(sector)}`
        : summary.replace(/ \((?:aussi )?proposition inspirante\)/, ''),
    ),
    ...(operator && { operator: typeset(operator.replace(/Pôle emploi/g, 'France Travail')) }),
    audiences: publics.map(audience => AUDIENCES[audience] ?? typeset(audience)),
    ...locate(places),
    sectors: sectors.map(typeset),
    ...(start && { starts: start }),
    ...(end && { ends: end }),
    ...(/numeriqu-elles|corif|bourse-ibm/.test(item.id) && { counterStereotype: true }),
    sourceId: 'cprdfop',
  };
}

function kindOf(item, cluster) {
  if (cluster) return 'cluster';
  if (IMMERSIONS.has(item.id)) return 'immersion';
  if (PERSONAL_AIDS.has(item.id)) return 'aid';
  if (OTHER_AIDS.has(item.id)) return 'scheme';
  return INNOVATIONS.has(item.id) ? 'innovation' : KINDS[item.kind];
}

/** Returns the sector in the summary of a campus or cluster: "… - secteur : Jeu vidéo". */
function sectorOf(summary) {
  return /secteurs? : (.+)$/.exec(summary)?.[1];
}

function lowerFirst(text) {
  return /^.[A-ZÉ-]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Returns the start and end, as precise as in the contract: "mars 2023" is 2023-03, "2023-2025" goes from 2023 to 2025.
 */
function periodOf(dates) {
  const [text] = dates.filter(date => /\d{4}/.test(date));
  if (!text) return {};
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) return { start: day };
  const month = MONTHS.findIndex(name => text.includes(`${name} `));
  const [from, to] = text.match(/\d{4}/g);
  if (month >= 0) return { start: `${from}-${String(month + 1).padStart(2, '0')}` };
  return { start: from, end: to };
}
