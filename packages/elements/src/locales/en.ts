// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { str } from '@lit/localize';
import { html } from 'lit';

/** Each message after its French text. Kept in order by `npm run messages`, which adds and drops entries. */
export const templates = {
  // Données d’exemple. {0}
  sa6393353e9547d18: str`Sample data. ${0}`,
  // Complet : {0}
  sf6902f0ba97a6620: str`Full: ${0}`,
  // Source : {0}, {1}.
  sb247f7657bda16d7: str`Source: ${0}, ${1}.`,
  // Agenda
  seffef28d71e60115: 'Calendar',
  // cette semaine
  s42bc4bf89385cd0c: 'this week',
  // ce week-end
  s5383b38c5f3f01db: 'this weekend',
  // d’ici un mois
  s9ec664cadf9bb39c: 'within a month',
  // dès que possible
  sf63fdf5b5c10b526: 'as soon as possible',
  // une ou un élève
  sf507f85e23c80ca8: 'a pupil',
  // une étudiante ou un étudiant
  s48a0f04243b2bc7b: 'a student',
  // une personne sans emploi
  sb0f4ab634b097c20: 'a person without a job',
  // une personne en emploi
  s3d86e56927728dd0: 'a person with a job',
  // une personne avec un handicap
  sc947f032ec4b1fa3: 'a person with a disability',
  // une famille
  s5c99f67ef5a14e3f: 'a family',
  // {0} : jour à préciser
  s12fd2c12d35d90f9: str`${0}: day to be confirmed`,
  // Cette semaine
  sf4fb97739af3506c: 'This week',
  // La semaine prochaine
  sc28cf5ec1accfe31: 'Next week',
  // Semaine du {0}
  s09b0af18b83b58e8: str`Week of ${0}`,
  // jusqu’au {0}
  sa6837bb12d38bd56: str`until ${0}`,
  // {0} à {1}
  s90bfc0879f5b20ef: str`€${0} to ${1}`,
  // à {0}
  s42cd381b7cb1ffa9: str`in ${0}`,
  // Annulé
  s033240dcceeed858: 'Cancelled',
  // Déplacé
  s343e3ba75900ebe5: 'Moved',
  // Complet
  s51460d5c40c2d133: 'Full',
  // {0} événement|{0} événements
  sc0c163e29749eae4: str`${0} event|${0} events`,
  // Rien d’annoncé
  se00a9e6dd68b2a00: 'Nothing announced',
  // à moins de {0} km {1}
  s8c2e7086a55127c6: str`less than ${0} km from ${1}`,
  // Quel métier voulez-vous voir ?
  sed5b37b4f80bf15f: 'Which job would you like to see?',
  // Quelle formation voulez-vous voir ?
  sce7eacd854137221: 'Which training would you like to see?',
  // Quel établissement voulez-vous voir ?
  s8a3c03f836b8895b: 'Which school would you like to see?',
  // Voir les {0} autres
  s304fbf9ee96cd499: str`See the ${0} others`,
  // « <span lang="fr">{0}</span> » n’existe plus. Voici ce qui lui succède.
  hdf8d2e58f21629f0: html`“<span lang="fr">${0}</span>” no longer exists. Here is what replaces it.`,
  // Cette formation n’existe plus. Voici ce qui lui succède.
  s4b05ea5cb9b7edb6: 'This training no longer exists. Here is what replaces it.',
  // Les échéances à venir
  se47b7a7e11169748: 'Deadlines to come',
  // {0} action a une date de fin après le {1}, jour des données.|{0} actions ont une date de fin après le {1}, jour des données.
  s89fe635144c6d598: str`${0} action has an end date after ${1}, the day of the data.|${0} actions have an end date after ${1}, the day of the data.`,
  // Le contrat n’a écrit aucune échéance à venir.
  s08ae54644d707e25: 'The contract has written no deadline to come.',
  // Fiche
  s30838ce174814402: 'Sheet',
  // Action
  sa442044b586ec8bf: 'Action',
  // Indicateur
  s676f9fb095c5ffa1: 'Indicator',
  // Valeur
  se434b365f2b6ea48: 'Value',
  // Bilan
  sea52642a0e43246f: 'Review',
  // nouveau
  se1e9c7a19e8dd236: 'new',
  // retiré
  s188a2a82d55cde1a: 'removed',
  // changé
  s4a61e7034c7c6799: 'changed',
  // titre
  sda1d056c0c0a79f3: 'title',
  // date du contrat
  s2115a796139fe92b: 'date in the contract',
  // état
  s2589adf0b1a90e95: 'status',
  // date de l’état
  sc3d5b7d29718c627: 'date of the status',
  // auteur de l’état
  s4cfb37744233614d: 'author of the status',
  // preuves
  sec5d98f25c22bc51: 'evidence',
  // difficulté
  s467ea5a74c6d55c0: 'difficulty',
  // ajustement
  s93b6c0adc2f11ded: 'adjustment',
  // cible
  sfc147a7c33ff6bde: 'target',
  // Ce qui a changé depuis le {0}
  s57fd94b5b2e645fc: str`What has changed since ${0}`,
  // Avant :
  s19e3e602c73cd006: 'Before:',
  // Après :
  s5385dd3624022686: 'After:',
  // Rien n’a changé depuis ce jour.
  s5388de9ec8bef13b: 'Nothing has changed since that day.',
  // Ces données ne disent pas ce qui a changé.
  sc8ff8b87c322b6a8: 'These data do not say what has changed.',
  // Le suivi du contrat ne s’affiche pas
  s5df3cce3e18ae365: 'The follow-up of the contract cannot be shown',
  // Où en est le contrat
  s87fd4f1b3f26753c: 'Where the contract stands',
  // Lecture des engagements…
  s1901f7ac2748c709: 'Reading the commitments…',
  // Aucun engagement à suivre
  s4d2d927e7adcd22c: 'No commitment to follow',
  // Ces données ne disent rien de cet engagement : {0}.
  sc24caa6a18788283: str`These data say nothing of this commitment: ${0}.`,
  // aucun n’est choisi
  s7e5a9f13ac739db3: 'none is chosen',
  // Aucun engagement ne répond à ce choix : {0}.
  sda0be5ba09577413: str`No commitment matches this choice: ${0}.`,
  // Ce site ne publie aucun engagement pour le moment.
  s65b999ebad359300: 'This site does not publish any commitment for now.',
  // Le contrat promet {0}.
  sb2a452a533dc9544: str`The contract promises ${0}.`,
  // Pour {0} d’entre elles, une personne a écrit l’état du travail.
  sfa8a955acb052594: str`For ${0} of them, someone has written the state of the work.`,
  // Personne n’a écrit ici l’état du travail.
  s535a3b3e6c56ed34: 'Nobody has written the state of the work here.',
  // Pour {0} d’entre elles, la date prévue est passée. Personne n’a rien écrit.
  s025b7fdeb62647b1: str`For ${0} of them, the planned date is past. Nobody has written anything.`,
  // Aucune date prévue n’est passée sans réponse.
  s209a6aeb146ff274: 'No planned date has passed without an answer.',
  // Le contrat suit aussi {0}.
  s4ae9e5be41023973: str`The contract also follows ${0}.`,
  // On connaît la valeur de {0}.
  sa3484b3ddd8ec3be: str`The value of ${0} is known.`,
  // On ne connaît la valeur d’aucun.
  s15776b53880a59a7: 'The value of none is known.',
  // Les fiches
  s6526660b1528e15f: 'The sheets',
  // Ranger par
  sf7dff12ee495ca43: 'Group by',
  // Une fiche peut être dans plusieurs groupes.
  s33428f57e66805c8: 'A sheet may be in several groups.',
  // Prochaine : {0}
  s1f5fb6706733b05f: str`Next: ${0}`,
  // Pas de fin lisible
  s03ef6d9887a4b63f: 'No readable end',
  // Aucun indicateur
  sa40fbc96c2163d85: 'No indicator',
  // {0} : {1}
  s8eb1ddbd49170d6a: str`${0}: ${1}`,
  // sur {0}
  se313f0b4192bbfb3: str`of ${0}`,
  // action avec un état publié|actions avec un état publié
  sad9c364ac2c8c3c4: 'action with a published status|actions with a published status',
  // indicateur avec une valeur|indicateurs avec une valeur
  s75959194e59c7944: 'indicator with a value|indicators with a value',
  // échéance passée sans état publié|échéances passées sans état publié
  s5cd288df818ffdab: 'deadline past with no published status|deadlines past with no published status',
  // Aucune
  sc76f1d828b00b16a: 'None',
  // dernière mise à jour publiée
  s33835437e15896de: 'last published update',
  // mise à jour publiée
  sba769715c9ee6f6f: 'published update',
  // Rien n’est publié sur l’avancement. Cela ne dit pas que rien n’est fait : personne ne l’a écrit ici.
  sb7870555db5945e7: 'Nothing is published about progress. This does not mean that nothing is done: nobody has written it here.',
  // Chaque action a un état, dit par une personne à une date.
  sb2c2718de7ce6e02: 'Each action has a status, said by a person on a date.',
  // Pour {0} action, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.|Pour {0} actions, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.
  sfad7e7f990b339c2: str`For ${0} action, nobody has written a status here. This does not mean that nothing is done.|For ${0} actions, nobody has written a status here. This does not mean that nothing is done.`,
  // {0} état publié|{0} états publiés
  s17e484fc487f3b05: str`${0} published status|${0} published statuses`,
  // Toutes les fiches
  s99b8f211d052f265: 'All the sheets',
  // {0} avec une date dans le contrat
  sf3a7f2d6520130a2: str`${0} with a date in the contract`,
  // {0} sans date dans le contrat
  s7da94f6d6ff39c94: str`${0} without a date in the contract`,
  // Le contrat n’écrit aucune action dans cette fiche.
  s593b65bdfc5184c6: 'The contract writes no action in this sheet.',
  // Qui peut le publier
  s50d3cd1a5d268bd4: 'Who can publish it',
  // Un état est écrit par une personne nommée, à une date. Il n’est jamais calculé.
  s614e7983e041504f: 'A status is written by a named person, on a date. It is never computed.',
  // Bilans
  s6d244f763c165b94: 'Reviews',
  // « Échéance passée » : la fin écrite est avant le {0}, jour des données.
  sd83d087209b08bc8: str`“Deadline past”: the written end is before ${0}, the day of the data.`,
  // Place de la fiche dans le texte du contrat : caractère {0}.
  s70ead7a34706274c: str`Place of the sheet in the text of the contract: character ${0}.`,
  // Place de la fiche dans le texte du contrat : {0}.
  s71ce5dd7f9ec6875: str`Place of the sheet in the text of the contract: ${0}.`,
  // État écrit sans date ou sans auteur :
  sb37ca6787ead5617: 'Status written without a date or an author:',
  // dit par <span lang="fr">{0}</span> le {1}
  h53301106b7be182c: html`said by <span lang="fr">${0}</span> on ${1}`,
  // Dans le contrat :
  sbf0089dc5c6464b2: 'In the contract:',
  // Lu : {0}.
  s3a58eb2d53248555: str`Read: ${0}.`,
  // Sans date lisible.
  s7d53fa1333980e70: 'No readable date.',
  // Place dans le texte : {0}.
  sd29bdb07d1162dec: str`Place in the text: ${0}.`,
  // Preuve :|Preuves :
  s79edaf9ebd0188ae: 'Evidence:|Evidence:',
  // Difficulté :
  sf238c61287de3a25: 'Difficulty:',
  // Ajustement :
  sbe264813dc00e9f4: 'Adjustment:',
  // Échéance passée
  s4a4d410333d3b044: 'Deadline past',
  // Au départ, {0} : {1}
  sb8e20fcc7dbcddd8: str`At the start, ${0}: ${1}`,
  // Cible {0} : {1}
  sc2c2660f2b74981f: str`Target ${0}: ${1}`,
  // Pas dans ces données.
  s37bb9ea516bb987e: 'Not in these data.',
  // Pilote :|Pilotes :
  s50980aff5dfebb02: 'Lead:|Leads:',
  // Le contrat ne nomme pas de pilote.
  sace7beccf65cde60: 'The contract names no lead.',
  // Partenaires :
  s4ab9c9c56d37612c: 'Partners:',
  // Les échéances que le contrat a écrites
  sdcd4c5cb9e0b4d9d: 'The deadlines that the contract has written',
  // Une case par action. Contour épais : la date est passée et aucun état n’est publié.
  sbd0c0ff91778bf2a: 'One box an action. Thick outline: the date is past and no status is published.',
  // {0} action revient ou continue, sans fin écrite.|{0} actions reviennent ou continuent, sans fin écrite.
  sfc9655a448b90b8f: str`${0} action comes back or goes on, with no written end.|${0} actions come back or go on, with no written end.`,
  // {0} action n’a pas de date lisible.|{0} actions n’ont pas de date lisible.
  se547ce33e7574ed4: str`${0} action has no readable date.|${0} actions have no readable date.`,
  // Le tableau des années
  sa3cbc9ccaa1f12da: 'The table of years',
  // Le contrat n’a écrit aucune date de fin lisible.
  scdff2ffcc90ae26b: 'The contract has written no readable end date.',
  // {0}, jour des données
  s8ee4d4bf9499579d: str`${0}, day of the data`,
  // Les actions (CSV)
  s88630db210d7e88b: 'The actions (CSV)',
  // Les indicateurs (CSV)
  s06f006244d532439: 'The indicators (CSV)',
  // Tout dans un classeur (XLSX)
  s6f53fa5f6c2367d0: 'Everything in a workbook (XLSX)',
  // Les données (JSON)
  s7ffa62d99a579854: 'The data (JSON)',
  // Les échéances pour un agenda (ICS)
  s2ace272f0e3708e5: 'The deadlines for a diary (ICS)',
  // Imprimer
  se0b444128a7db00c: 'Print',
  // Le fichier n’est pas fait. Réessayez.
  s2b5c46d31f97493c: 'The file is not made. Try again.',
  // Imprimer ou télécharger
  sfc4724fa43fc9dd6: 'Print or download',
  // L’essentiel
  sb2dae07019abc94e: 'In brief',
  // {0} groupe|{0} groupes
  s23bf6f44aba68a78: str`${0} group|${0} groups`,
  // Fichier prêt : {0}. {1}.
  s2400529f3d53c4c6: str`File ready: ${0}. ${1}.`,
  // Trop de texte pour un classeur : prenez les tableaux (CSV).
  s7125cc54b941bbc8: 'Too much text for a workbook: take the tables (CSV).',
  // Aucune échéance à venir. Aucun fichier n’est fait.
  sdc15d37239c07fa9: 'No deadline to come. No file is made.',
  // oui
  s19f7ae1921bbf048: 'yes',
  // non
  s215adc19258ea97c: 'no',
  // Titre de la fiche
  s1011fe2d6a9692ec: 'Title of the sheet',
  // Pilotes
  s577eaf094d282eed: 'Leads',
  // Identifiant
  sd205a85fca314ede: 'Identifier',
  // Date dans le contrat
  sa8f67b75f55c96e5: 'Date in the contract',
  // Premier jour lu
  sda232652e7be92c0: 'First day read',
  // Dernier jour lu
  s40e545552add8529: 'Last day read',
  // État
  s5017aefcb3198275: 'Status',
  // État tel qu’écrit
  sd03437eaa029285c: 'Status as written',
  // Date de l’état
  s1f9da99f21073fc7: 'Date of the status',
  // Dit par
  sd0c7647cc3a8bfbd: 'Said by',
  // Preuves
  s11e163ae2f0f91b1: 'Evidence',
  // Difficulté
  sc43f1bc5a66c42a0: 'Difficulty',
  // Ajustement
  sa720d93781f844cd: 'Adjustment',
  // Date passée, sans état publié
  sbb0360c26e3ef8ac: 'Date past, no status published',
  // Place dans le contrat
  s3f5573480b30c9f0: 'Place in the contract',
  // pas dans ces données
  s87f69d2c81005a44: 'not in these data',
  // Unité
  s0b37a6b50ce6ffea: 'Unit',
  // Valeur de départ
  sa01ac14285e7eb8b: 'Baseline value',
  // Année de départ
  s40df5b6145badf99: 'Baseline year',
  // Cible
  sb86e61e2a331953e: 'Target',
  // Année de la cible
  sdcf28c5fbbbf64ed: 'Target year',
  // Période
  s0010a3f8e47289e7: 'Period',
  // Réponse en mots
  s62561651b4524a35: 'Answer in words',
  // Raison sans valeur
  s6d9b5484b9193b01: 'Reason for no value',
  // Territoire
  s5d542a6a7112f4e6: 'Area',
  // Date
  sac8252732f2edb19: 'Date',
  // Source
  s5f43af3669b1e098: 'Source',
  // Données du
  sff505f253cd2a65e: 'Data of',
  // Données d’exemple
  sd169c03e80db0628: 'Sample data',
  // source non précisée
  sc84777017c834039: 'source not given',
  // Actions
  s8af61807443f32a4: 'Actions',
  // Indicateurs
  s88ac2b0e7f71b1d6: 'Indicators',
  // Sources et définitions
  s6f84ac0afeecc648: 'Sources and definitions',
  // Données
  s94011d8fa0de769b: 'Data',
  // Une personne l’écrit, à une date. Il n’est jamais calculé.
  s1570e1dbf9b97461: 'A person writes it, on a date. It is never computed.',
  // La date est passée au jour des données. Personne n’a écrit d’état.
  sb2dfc87eae0bdee9: 'The date had passed on the day of the data. Nobody wrote a status.',
  // Une valeur qui manque est dite en mots. Ce n’est jamais un zéro.
  sb79debdfb325ca23: 'A missing value is said in words. It is never a zero.',
  // Échéance : {0}
  s2e08817b529b4da6: str`Deadline: ${0}`,
  // Dans le contrat : « {0} »
  sc5f3bb96aa27d7b4: str`In the contract: “${0}”`,
  // Source : {0}. Données du {1}.
  s3004fdbaad55f26e: str`Source: ${0}. Data of ${1}.`,
  // Échéances du contrat
  s6f5ea606a031077a: 'Deadlines of the contract',
  // Actions par année de leur échéance
  s151fbcc5573b616d: 'Actions by the year of their deadline',
  // Année
  s9aa1aad87ebab6d2: 'Year',
  // États
  s31c05d645457f032: 'Statuses',
  // sans objet
  s7331707d82eca892: 'not applicable',
  // du {0} au {1}
  s3411c2ee7b5bbbb0: str`from ${0} to ${1}`,
  // au plus tard le {0}
  s81fc83b664030f0f: str`by ${0} at the latest`,
  // à partir du {0}, puis de nouveau ; sans fin écrite
  sfbfc8f6f5a16f061: str`from ${0}, then again; no written end`,
  // à partir du {0}, sans fin écrite
  se07899e92c1bbd50: str`from ${0}, no written end`,
  // revient, sans date écrite
  s0694942e4a98f567: 'comes back, no written date',
  // Réponse attendue : un nombre.
  sd76b8b9f48874a36: 'Expected answer: a number.',
  // Réponse attendue : un taux.
  sd2aac95e6e93a9f3: 'Expected answer: a rate.',
  // Réponse attendue : oui ou non.
  s8b0590970a03d0d8: 'Expected answer: yes or no.',
  // Réponse attendue : une liste.
  sa49a217d031ef299: 'Expected answer: a list.',
  // Réponse attendue : un avis.
  sc396b76102743698: 'Expected answer: an opinion.',
  // Indicateur annoncé, à mesurer.
  s898a645bcc3aaf44: 'Indicator announced, to be measured.',
  // Prévue
  s1ac3245a22183de2: 'Planned',
  // Engagée
  s0957628de48b7fa5: 'Started',
  // Faite
  s58c83f27a311c260: 'Done',
  // Ajustée
  s90ea19e9d427387c: 'Adjusted',
  // Arrêtée
  sd2b87c71fa8b7688: 'Stopped',
  // Aucun état publié
  sb72e8937d60c4520: 'No published status',
  // Ambition
  sef3b4d7123c211a0: 'Ambition',
  // Secteur
  sa82b159d14726176: 'Sector',
  // Pilote
  s509d229c905c7cac: 'Lead',
  // Public
  sdd1ff479d04ac140: 'Audience',
  // Rien d’écrit dans le contrat
  sd9b54d7fdd7b8709: 'Nothing written in the contract',
  // {0} fiche|{0} fiches
  se9c550886d88fb1c: str`${0} sheet|${0} sheets`,
  // {0} action|{0} actions
  s35775c6c29789060: str`${0} action|${0} actions`,
  // {0} indicateur|{0} indicateurs
  s55df2d39655a0778: str`${0} indicator|${0} indicators`,
  // {0} échéance passée|{0} échéances passées
  s94ee524e92d3ce11: str`${0} deadline past|${0} deadlines past`,
  // {0} valeur sur {1}|{0} valeurs sur {1}
  sce459f1d764af7d6: str`${0} value of ${1}|${0} values of ${1}`,
  // fin {0}
  s7b54fd8021eb03b0: str`end of ${0}`,
  // Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
  s990a873888210238: 'This part could not be loaded. Check your connection, then try again.',
  // Desservi
  s7cc93866049aabbe: 'Served',
  // À moins de {0} km
  s4c3a4386ec757514: str`Within ${0} km`,
  // À distance seulement
  sf008f80611a1f3be: 'Only at a distance',
  // Aucune structure recensée
  s625ef7c22f53eccd: 'No organisation listed',
  // Non couvert
  s075b812957622216: 'Not covered',
  // communes
  s0344c03013145bc6: 'municipalities',
  // intercommunalités
  s9c3c367b8b82235e: 'groups of municipalities',
  // bassins d’emploi
  s0371968f9aed4327: 'labour market areas',
  // zones d’emploi
  s32db314ccea00051: 'employment zones',
  // départements
  sbdb3154cdfdb370f: 'départements',
  // quartiers prioritaires
  sace8510bf38234a0: 'priority neighbourhoods',
  // communes en zone de revitalisation rurale
  s533ff88a9f18270d: 'towns in a rural revitalisation zone',
  // territoires de l’autre côté de la frontière
  s1afe4b85226c4a19: 'areas across the border',
  // Chaque territoire a un lieu à moins de {0} km
  s3a592bc0cdf900fd: str`Every area has a place within ${0} km`,
  // {0} territoire sur {1} sans lieu à moins de {2} km|{0} territoires sur {1} sans lieu à moins de {2} km
  s9eb66ea98218066a: str`${0} area of ${1} without a place within ${2} km|${0} areas of ${1} without a place within ${2} km`,
  // {0} territoire|{0} territoires
  s849eeb161e616786: str`${0} area|${0} areas`,
  // habitants : nombre inconnu
  s8b77952e0bed3b5b: 'inhabitants: number unknown',
  // année non précisée
  sa4ab9714e37cdb97: 'year not stated',
  // {0} habitant ({1})|{0} habitants ({1})
  s9c0ffbd45b0a23ee: str`${0} inhabitant (${1})|${0} inhabitants (${1})`,
  // au moins {0}, {1} territoire sans chiffre|au moins {0}, {1} territoires sans chiffre
  s0ea5ac273a629fb6: str`at least ${0}, ${1} territory without a figure|at least ${0}, ${1} territories without a figure`,
  // Grands centres urbains
  s77018f2aeab8943c: 'Large urban centres',
  // Centres urbains intermédiaires
  se5aa567dd4715b9a: 'Intermediate urban centres',
  // Ceintures urbaines
  sd7fc837772c1e99a: 'Urban belts',
  // Petites villes
  s31ad949729986230: 'Small towns',
  // Bourgs ruraux
  s2fb2e0a9aced91b4: 'Rural market towns',
  // Rural à habitat dispersé
  sb5205e4779dc5667: 'Rural, scattered dwellings',
  // Rural à habitat très dispersé
  s68f66f3f3fcd342e: 'Rural, very scattered dwellings',
  // Type inconnu
  sbfec94b5eb803575: 'Unknown type',
  // {0} sur {1} commune|{0} sur {1} communes
  s77b5f213e45c6c80: str`${0} of ${1} municipality|${0} of ${1} municipalities`,
  // contact indiqué
  s609ea309919ffa0a: 'contact given',
  // sans contact indiqué
  saa2cc53268fa24ab: 'no contact given',
  // personne n’est indiqué
  s3c64d2c87d17f723: 'nobody is given',
  // pas pour ce public
  sa39f804967ec68ee: 'not for this audience',
  // {0} dispositif|{0} dispositifs
  s3945ef035b230d18: str`${0} scheme|${0} schemes`,
  // {0} sans contact indiqué|{0} sans contact indiqué
  s300dd7ae5cce2857: str`${0} without a contact|${0} without a contact`,
  // Qui voir ?
  s966f12ecab69c91c: 'Whom to see?',
  // Je cherche qui voir pour
  sf9edb28dc334f5c9: 'I am looking for whom to see to',
  // pour
  s8c36ef0da89bb627: 'for',
  // Pour qui
  s2fc60e61ce2a47a6: 'For whom',
  // chaque public
  s695e2c9c4955e97f: 'each audience',
  // près de
  s8059c46e4d12aef1: 'near',
  // Tableau (CSV)
  s2c943397a18ec36a: 'Table (CSV)',
  // Dites où : les structures les plus proches s’ajoutent.
  s985050461faf3c81: 'Say where: the nearest organisations are added.',
  // Aucun dispositif n’est indiqué pour ce besoin. Cela ne veut pas dire qu’il n’y en a pas.
  sd2f2af3e2e7ecda3: 'No scheme is listed for this need. That does not mean that there is none.',
  // Voir {0} de plus
  s77eff1cd2cc8edb2: str`See ${0} more`,
  // Qui voir pour chaque dispositif et chaque public
  s9e11fc494f4789ea: 'Whom to see for each scheme and each audience',
  // Dispositif
  s0cfc9fba7a98d47d: 'Scheme',
  // Pour : <span lang="fr">{0}</span>
  he5a5ad6d784802ca: html`For: <span lang="fr">${0}</span>`,
  // Voir la page
  sa914ffced2c4b05f: 'See the page',
  // Territoires, ceux sans personne d’abord
  s5188e0cf0201984c: 'Areas, those with nobody first',
  // Qui aide
  sc00bb94b1a6e4aab: 'Who helps',
  // Le plus près, à {0} km : <span lang="fr">{1}</span>
  h89638cd028fda9aa: html`The nearest, ${0} km away: <span lang="fr">${1}</span>`,
  // Sans lieu à moins de {0} km
  s4b09f021e69d884c: str`No place within ${0} km`,
  // Selon la densité de la commune
  scf7a15d5627ab42d: 'By density of the municipality',
  // Selon la ruralité de la commune
  sd73b84c9a0dd1657: 'By rurality of the municipality',
  // Type de commune
  s5ec9434311f84d56: 'Type of municipality',
  // La carte ne s’affiche pas
  se954531424d8ca9c: 'The map cannot be shown',
  // Réessayer
  s051d8c341ceb18e0: 'Try again',
  // Recherche des lieux…
  sfac7f63933dec45d: 'Looking for the places…',
  // Ces données n’ont pas les contours de ces territoires. Le tableau dit la même chose.
  s5f85a84d1b0d5f63: 'These data do not have the outlines of these territories. The table says the same.',
  // Chaque point est au centre de son territoire.
  s85a859ce017eadbf: 'Each dot is at the centre of its area.',
  // Il est d’autant plus grand que le territoire a d’habitants.
  s89911a62b5d06387: 'The more inhabitants the area has, the larger it is.',
  // Où n’y a-t-il personne ?
  s601327ddfc7de933: 'Where is there nobody?',
  // Je cherche qui aide pour
  sdb5caec95780dbee: 'I look for who helps to',
  // tout le monde
  saf72ac06fc3e5351: 'everyone',
  // et je compare les
  s4b8c73f51dd4bd1a: 'and I compare the',
  // Territoires
  sa8f8a7de2335992f: 'Areas',
  // dans
  s85a56b6730e1a7e1: 'in',
  // Département
  sbcdff6bef62a71a6: 'Département',
  // un département
  s90c6f8b442470f77: 'a département',
  // Ces données ne disent pas où sont les territoires : rien ne peut être comparé.
  sa5d562278280f072: 'These data do not say where the areas are: nothing can be compared.',
  // Carte
  s6f9381a17bb94cfe: 'Map',
  // Desservi : quelqu’un est quelque part dans le territoire, s’y déplace, ou reçoit ses habitants. Distances à vol d’oiseau, depuis le centre du territoire.
  s4d64203888ce7ac5: 'Served: someone is somewhere in the area, comes there, or receives its inhabitants. Distances as the crow flies, from the centre of the area.',
  // La place des quartiers et leurs habitants ne sont pas dans ces données : chacun est compté au centre de sa commune.
  sa92f8e958d42f58e: 'Where the neighbourhoods are and how many people live there is not in these data: each is counted at the centre of its town.',
  // « Aucune structure recensée » ne veut pas dire qu’il n’y a personne : notre liste n’est pas complète.
  s4accd355efdec14a: '“No organisation listed” does not mean that there is nobody: our list is not complete.',
  // « Non couvert » : une source dit sa liste complète, et personne n’y est pour ce territoire.
  s0f2d02d13fec19cc: '“Not covered”: a source says that its list is complete, and nobody is in it for this area.',
  // Les structures et les aides de ces territoires, et les structures d’ici qui en sont proches, comptent. Une aide d’ici n’y compte que si elle le dit.
  s719a5d7bb1cb6c4d: 'Places and aids of these areas count, and so do places of here that are near them. An aid of here counts there only when it says so.',
  // La source qui compte les habitants d’ici ne compte pas ceux d’un autre pays : leur nombre manque.
  s88bb9b34e261f553: 'The source that counts the inhabitants of here does not count those of another country: their number is missing.',
  // Aucune liste complète n’y est connue : aucun de ces territoires ne peut être dit « non couvert ».
  s80db2f843aa437c4: 'No complete list of there is known: none of these areas can be called “not covered”.',
  // Qui peut m’aider ?
  s8220234c43f4f101: 'Who can help me?',
  // Horaires
  s53a123c3e0e1a08a: 'Opening hours',
  // Mes questions
  s3c84cc04bb73d281: 'My questions',
  // Vérifié le {0}
  se0e47d620fd9e23c: str`Checked on ${0}`,
  // Date de vérification inconnue. Appelez avant d’y aller.
  s430b1868ab1a350f: 'Nobody knows when this was checked. Call before you go.',
  // Date de vérification inconnue.
  sb063f9375aa7f31c: 'Nobody knows when this was checked.',
  // Données d’exemple, inventées pour la démonstration.
  s1aaec89d6986acf1: 'Sample data, made up for the demonstration.',
  // Horaires inconnus
  sb37e116c80184143: 'Opening hours unknown',
  // fermé
  s899b9cdff536ac4c: 'closed',
  // Besoin
  s3d094ae101e6eadd: 'Need',
  // tout besoin
  sc87990b26e4d5e8f: 'any need',
  // Distance
  s30d8afddc9716922: 'Distance',
  // à moins de {0} km
  sa59db0bf7c5046f4: str`within ${0} km`,
  // L’annuaire ne s’affiche pas
  s1504918cfc4eea78: 'The directory does not show',
  // Lecture de l’annuaire…
  sc99f2531a7f4a1d4: 'Reading the directory…',
  // Personne n’est indiqué dans ces données
  s448071ca7d93668c: 'Nobody is listed in this data',
  // Cela ne veut pas dire qu’il n’y a personne. Demandez à votre mairie.
  s01a52ff198925383: 'This does not mean that there is nobody. Ask at your town hall.',
  // L’annuaire de ce lieu ne vient pas.
  s576b1bd95b8a9e60: 'The directory of this place does not come.',
  // Dites où vous cherchez : le reste de l’annuaire se lit par lieu.
  s1439e7e0d8e08926: 'Say where you are looking: the rest of the directory is read by place.',
  // Dites où vous cherchez : {0} autre réponse se lit par lieu.|Dites où vous cherchez : {0} autres réponses se lisent par lieu.
  s6166d877d2aeec11: str`Say where you are looking: ${0} other answer is read by place.|Say where you are looking: ${0} other answers are read by place.`,
  // Ce n’est pas « fermé ». Appelez, ou écrivez.
  s836e83858fd1a684: 'This is not “closed”. Call, or write.',
  // Ce n’est pas « fermé » : ces données n’ont pas ses horaires.
  se4193a8f5733b2ff: 'This is not “closed”: these data do not have its opening hours.',
  // Appeler <span lang="fr">{0}</span> :
  hb27d8f8ef3fdca2f: html`Call <span lang="fr">${0}</span>:`,
  // Écrire à <span lang="fr">{0}</span> :
  h15a8a0ac33aed3fa: html`Write to <span lang="fr">${0}</span>:`,
  // Y aller, {0}
  s9b2ad9dba814546a: str`Go there, ${0}`,
  // Y aller
  s659dc60ce9ad76fc: 'Go there',
  // Aucun contact n’est indiqué.
  sb17385eeb1aebacd: 'No contact is given.',
  // Aucun téléphone, courriel ou site n’est publié.
  sff411e7cf72dd43d: 'No phone number, email or website is published.',
  // Allez à cette adresse, ou écrivez-y.
  sb0f76f89a7d686a9: 'Go to this address, or write to it.',
  // moins de 1 km
  sa37bd496b19927f3: 'less than 1 km',
  // {0} km
  s76417a3a171daf3f: str`${0} km`,
  // Qui peut vous aider
  sb68e9c4b0b6cfc02: 'Who can help you',
  // Une idée
  s73ba422770f76c44: 'An idea',
  // À l’essai
  sec47e0ccfb6cefa9: 'On trial',
  // Évalué
  s701fe0e58bb914d9: 'Evaluated',
  // Repris ailleurs
  s959a52bc9ea085b9: 'Taken up elsewhere',
  // Pour les personnes qui se forment
  s8905384eec1b63ea: 'For people in training',
  // Pour les usagères et usagers
  s99d0d21593e1fc54: 'For users',
  // Pour les entreprises
  s4013059f1cb17e95: 'For companies',
  // {0} projet|{0} projets
  s3d7944e1688b5148: str`${0} project|${0} projects`,
  // Aucun projet
  s4d0ddc044548dd7b: 'No project',
  // {0} partenaire|{0} partenaires
  sb34d9c307b02d88e: str`${0} partner|${0} partners`,
  // {0} résultat publié|{0} résultats publiés
  s1758ddd95b760e6d: str`${0} result published|${0} results published`,
  // aucun résultat publié
  s4041a7f99868d490: 'no result published',
  // {0} sur 4
  s29079c6e26705303: str`${0} out of 4`,
  // Métier
  s1df0fae70c148ee3: 'Job',
  // un métier
  s3132453c836a6114: 'a job',
  // choisir un métier
  s36698e09732c2527: 'choosing a job',
  // trouver une formation
  s5ad4699c30b682d9: 'finding a training',
  // faire un stage, un essai
  s3d9dddbb3dfd089f: 'a placement, a trial',
  // me déplacer
  sbdf16f7ef66ef239: 'getting about',
  // me loger
  s9fd130f0b391f84a: 'finding a home',
  // faire garder un enfant
  sdab787e8abdd3e42: 'childcare',
  // payer
  se0c8cfa78940eb22: 'paying',
  // internet, une démarche
  s1a7e501716279097: 'the internet, paperwork',
  // lire, écrire, parler français
  sa8097ec50e710fe4: 'reading, writing, speaking French',
  // ma santé, mon handicap
  s4fc1a2e13b32c9ec: 'my health, my disability',
  // créer mon entreprise
  s2d49c50ee0dc0f4b: 'starting my business',
  // parler, être écouté ou écoutée
  sbb38c0105caf7313: 'talking, being listened to',
  // Mon parcours
  sfd20e82aeb8995d4: 'My path',
  // Ma vie de tous les jours
  s7616dd88fb155752: 'My everyday life',
  // Apprendre et aller mieux
  sacaadbd6e4c9e91f: 'Learning and well-being',
  // moi, élève
  sbc033ab49dcde5da: 'me, at school',
  // moi, étudiant ou étudiante
  s9c4ebd2a5e75bb5f: 'me, a student',
  // moi, sans emploi
  s406b88fc4761fe9b: 'me, without a job',
  // moi, en emploi
  sfb2cd3a76b8612fb: 'me, in work',
  // moi, avec un handicap
  s3762b4d859e418fe: 'me, with a disability',
  // ma famille
  sb1e9d1970a443161: 'my family',
  // Aide
  s2e511a8ada8eaacc: 'Aid',
  // Outil
  sf098bace016704aa: 'Tool',
  // Lieu
  s3ce796b47fcf6a84: 'Place',
  // Campus
  sfaa89ba6a4b1f780: 'Campus',
  // Événement
  s9e81da669e3bedd8: 'Event',
  // Stage, immersion
  s6e13e2fdebfbb4e0: 'Placement',
  // Innovation
  sa15b431d8e314aea: 'Innovation',
  // Entreprise
  sbe1faf3401a12590: 'Company',
  // Ambassadrice ou ambassadeur
  sd992c87f03d6f9bc: 'Ambassador',
  // Structure
  s0c33193c5b0c8726: 'Organisation',
  // {0} h
  s99fd4c18d9cce341: str`${0}:00`,
  // {0} h {1}
  s2aab8cb557a2f7d7: str`${0}:${1}`,
  // lundi
  s97bd089339131033: 'Monday',
  // mardi
  s90aaf2a4e19dfabc: 'Tuesday',
  // mercredi
  sfccf7a044d3e246e: 'Wednesday',
  // jeudi
  sccff6fb508c57cd0: 'Thursday',
  // vendredi
  s611f6747a45a5464: 'Friday',
  // samedi
  s6473f3feba54c1ec: 'Saturday',
  // dimanche
  s5e515ac482a152bc: 'Sunday',
  // Ouvert jusqu’à {0}
  s0c7fcc5b63ed7371: str`Open until ${0}`,
  // Fermé cette semaine
  s14a489fa4fe4b697: 'Closed this week',
  // Fermé, ouvre à {0}
  s77177e3ee57d1659: str`Closed, opens at ${0}`,
  // Fermé, ouvre demain à {0}
  s8d011351ea82c315: str`Closed, opens tomorrow at ${0}`,
  // Fermé, ouvre {0} à {1}
  sb9835f5e488ff8ff: str`Closed, opens on ${0} at ${1}`,
  // Jour férié : appelez avant d’y aller
  sc4e1deb7d1d4ec94: 'Public holiday: call before you go',
  // Fermé : {0}
  sfe3f6f497d33a45f: str`Closed: ${0}`,
  // Fermé exceptionnellement
  sb61ba9e1d365b987: 'Closed for now',
  // Horaires à vérifier
  sd96f4bae111e9160: 'Opening hours to be checked',
  // {0} lieu ou dispositif|{0} lieux ou dispositifs
  s3292ac9f5d0158e4: str`${0} place or scheme|${0} places or schemes`,
  // {0} ouvert maintenant|{0} ouverts maintenant
  s5a2ace337e590cd8: str`${0} open now|${0} open now`,
  // {0} sans horaires connus|{0} sans horaires connus
  sbddfe4ffe0886dbb: str`${0} without known hours|${0} without known hours`,
  // les élèves
  sdaf3c31a708ccff6: 'pupils',
  // les étudiantes et étudiants
  s9df17d0193dc9dbb: 'students',
  // les personnes sans emploi
  sf0a406f8c20f13b9: 'people out of work',
  // les personnes en emploi
  s836e1f6963aca499: 'people in work',
  // les personnes en situation de handicap
  s22bd502543b06264: 'people with a disability',
  // les familles
  sd0cf8d2517ade336: 'families',
  // Ville ou code postal
  se5c3b6c60ead4bed: 'Town or postcode',
  // Effacer le lieu
  s2bc0c252de6db333: 'Clear the place',
  // Nous ne trouvons pas cette ville. Essayez une ville voisine.
  s749e563f9117f163: 'We cannot find this town. Try a town nearby.',
  // La liste des communes ne vient pas. Réessayez plus tard.
  s2934b2ae6e0bb7c5: 'The list of towns cannot be loaded. Try again later.',
  // dans tous les secteurs
  s6cb07f576a226c18: 'in all sectors',
  // Le service met trop de temps à répondre. Ce n’est pas de votre fait.
  seb9875735ebb39ef: 'The service is taking too long to answer. You did nothing wrong.',
  // Les données sont plus récentes que cette page. Le site doit être mis à jour.
  s963ace7cf20753bb: 'The data is newer than this page. The site must be updated.',
  // Le service ne répond pas. Ce n’est pas de votre fait.
  sd97c6ce4b9cb0046: 'The service is not answering. You did nothing wrong.',
  // Les données reçues ne sont pas lisibles. Ce n’est pas de votre fait.
  s6d471be4e9ea935e: 'The data received cannot be read. You did nothing wrong.',
  // Code à donner si le problème continue : {0}
  sfde246a7c4c4d4f8: str`Code to give if the problem continues: ${0}`,
  // Qu’est-ce qui se passe ?
  sf880b27a2e4d9cf6: 'What is happening?',
  // Près de chez moi, bientôt
  sd4fd0ad2c9f2f6da: 'Near me, soon',
  // Pour
  sb35ef019a7290107: 'For',
  // autour de
  se852185e220dc9e0: 'around',
  // Quand
  sa36cdd75e1b2983c: 'When',
  // Plus loin
  s56a507c0cd3fc72d: 'Further away',
  // M’abonner dans mon agenda
  s5073f599e76c6580: 'Subscribe in my calendar',
  // Mois
  s37f0feaec5ad5c65: 'Month',
  // Tout dans mon agenda (.ics)
  sa5dc117462ac7a67: 'All in my calendar (.ics)',
  // Le {0}.
  s39e9c21bb9682faa: str`On ${0}.`,
  // Voir tous les jours
  s4c713bc66cf6d1bb: 'See every day',
  // Gratuit
  s23123b49649601a9: 'Free',
  // C’est le {0}.
  s0e7ae6c08a4eb41e: str`It is on ${0}.`,
  // Prévu d’abord : <del>{0}</del>
  hdb3468bdfa21521e: html`First planned: <del>${0}</del>`,
  // Le lieu n’est pas indiqué.
  s5c2198e7e3d4eb3d: 'The place is not given.',
  // Organisé par <span lang="fr">{0}</span>
  hae484647c7a60d6e: html`Organised by <span lang="fr">${0}</span>`,
  // Mon agenda
  s18a36a10fb83fd03: 'My calendar',
  // Suivre en ligne
  s7c9d85d35f9796eb: 'Follow online',
  // Revoir
  s0e8d3052ba4fb4c8: 'Watch again',
  // Il faut s’inscrire.
  s7f4efc781c6945c9: 'You need to register.',
  // Inscription jusqu’au {0}.
  s817f90e5ab2a2c76: str`Registration until ${0}.`,
  // {0} place.|{0} places.
  s710d091cabffa1a8: str`${0} place.|${0} places.`,
  // S’inscrire
  s4f377969e66b4c78: 'Enrol',
  // Mois précédent
  s1606f0f6c788c76d: 'Previous month',
  // Mois suivant
  s4ccf2752465f1f81: 'Next month',
  // Personne n’a encore donné de date dans ces données. Cela ne veut pas dire qu’il ne se passe rien.
  s5646e028dddc43e6: 'Nobody has given a date in these data yet. That does not mean that nothing happens.',
  // Rien n’est annoncé {0} dans ces données.
  sbc8a7fe886e5f5a5: str`Nothing is announced ${0} in these data.`,
  // Voir les dates plus lointaines
  s7d9c6220cbdaf19e: 'See later dates',
  // À qui demander la suite
  s9bc78e9b1235e2f9: 'Whom to ask for the next ones',
  // Dernières fois
  s83ada56dbf45356a: 'Last times',
  // Sans date pour le moment
  s8d24db39e1e4c90d: 'Without a date for now',
  // Demandez à <span lang="fr">{0}</span>
  h08896252f15846bf: html`Ask <span lang="fr">${0}</span>`,
  // Partager
  s6e3fcaa9b4b9f4af: 'Share',
  // Le lien est copié.
  s032a285da1f7199c: 'The link is copied.',
  // Copiez ce lien : {0}
  sa5a72b03cdb94e74: str`Copy this link: ${0}`,
  // Les textes des métiers et des formations restent en français.
  se6a13b3de5357c73: 'The texts of jobs and trainings stay in French.',
  // {0} habitants ({1})
  s92b347c934404120: str`${0} inhabitants (${1})`,
  // {0} : {1} mesure sur {2} a un chiffre.|{0} : {1} mesures sur {2} ont un chiffre.
  s51072e991e1fb034: str`${0}: ${1} measure out of ${2} has a figure.|${0}: ${1} measures out of ${2} have a figure.`,
  // Pas encore de chiffre ici pour {0} mesure sur {1}.|Pas encore de chiffre ici pour {0} mesures sur {1}.
  se1e234276aa65cda: str`No figure here yet for ${0} measure out of ${1}.|No figure here yet for ${0} measures out of ${1}.`,
  // Lesquelles, et qui peut les donner
  s986585f7577dfc64: 'Which ones, and who can provide them',
  // Voir qui peut vous aider ici
  s95dd56e95516b9ef: 'See who can help you here',
  // Ce que montre le tableau
  sc07eb4bc8dcfec34: 'What the dashboard shows',
  // Comparer à
  s1badc488c90c49a2: 'Compare with',
  // Aucun autre
  s4debcd4e4d68b154: 'None',
  // Regarder par
  sedaa981bec44b06a: 'Look by',
  // Dossier de territoire
  sddcfa8ef7decc07c: 'Area file',
  // Comparé à : {0}
  sc5f87fd89ce54523: str`Compared with: ${0}`,
  // Flux du {0}
  s0e01e75668efc3cf: str`Feed of ${0}`,
  // Tous les chiffres
  sedf53b80854a65bc: 'All figures',
  // Sources
  s91e3a47599412f51: 'Sources',
  // Mesure
  s20264100ba1a347a: 'Measure',
  // Ce qui manque
  s4bb7fe58ff87c325: 'What is missing',
  // Définitions
  s69f515ed043ab9f5: 'Definitions',
  // Rien ne se distingue : chaque chiffre est proche de ceux des territoires comparables.
  se924f6634ed0a68d: 'Nothing stands out: each figure is close to those of comparable areas.',
  // Aucun autre chiffre pour ce territoire.
  s9663f9773443ecfe: 'No other figure for this territory.',
  // non publié
  sd4c176fbe7d0ecc7: 'not published',
  // environ {0}
  s9f54daede5067760: str`about ${0}`,
  // au moins {0}
  sace663c86c2fb615: str`at least ${0}`,
  // au plus {0}
  s046f63766c1c7c67: str`at most ${0}`,
  // Une phrase est dite quand un écart dépasse l’écart habituel entre territoires du même type, pour la même période et la même source. Rien n’est classé sous 80 % de territoires connus. Un chiffre calculé sur moins de 90 % n’est ni comparé ni classé. Aucune cause n’est donnée.
  sd9b7002e23c7f251: 'A sentence is given when a gap is wider than the usual one between areas of the same kind, for the same period and source. Nothing is ranked below 80% of areas known. A figure worked out on less than 90% is neither compared nor ranked. No cause is given.',
  // Écart entre les deux chiffres.
  s11168c0799350f16: 'Gap between the two figures.',
  // Rang parmi les territoires du même type.
  sd2b53ff175732240: 'Rank among the territories of the same kind.',
  // Différence entre le premier chiffre qui se compare et le dernier.
  s29318a5c0039a523: 'Difference between the first figure that compares and the last one.',
  // Distance entre le dernier chiffre et la cible.
  s7d97d26688150ce4: 'Distance between the last figure and the target.',
  // Part du plus grand élément dans le total.
  s1f4c743f641ea034: 'Share of the largest part in the total.',
  // Cela n’a pas pu être chargé. Réessayez plus tard.
  s1c425705f04f8f66: 'This could not be loaded. Try again later.',
  // {0} autre mesure|{0} autres mesures
  s8605409671ba1749: str`${0} other measure|${0} other measures`,
  // {0} mesure d’un territoire plus grand|{0} mesures d’un territoire plus grand
  s482f574febdb4e78: str`${0} measure of a larger territory|${0} measures of a larger territory`,
  // Comment est-ce calculé ?
  s83dd12d2ed5c2400: 'How is this worked out?',
  // Autres chiffres publiés
  sfda993fa56aeb45b: 'Other published figures',
  // Par âge et par sexe, {0}
  s693900a8b3ae3d6b: str`By age and sex, ${0}`,
  // Hommes
  s7222d2d025eb75ce: 'Men',
  // Femmes
  sdfef933d1e863dc2: 'Women',
  // Voir le tableau
  sa10d5794d6bca1fe: 'See the table',
  // Âge
  s6af8b31c24eb5139: 'Age',
  // De {0} à {1} ans
  s69199e0785f781f6: str`${0} to ${1} years old`,
  // {0} ans et plus
  s1ad34830a813c7ba: str`${0} years old and over`,
  // Ce que c’est
  s89e55625fea07d08: 'What it is',
  // Prochaine publication : {0}.
  s21f649184bd2e269: str`Next release: ${0}.`,
  // Emporter
  sde92c5ef034bc3a7: 'Take away',
  // Dans le temps
  sb3983be5f7a5b167: 'Over time',
  // De {0} à {1}.
  sca38b531a3d375b4: str`From ${0} to ${1}.`,
  // Télécharger, copier, citer
  s1f676b4122357dda: 'Download, copy, cite',
  // Le fichier n’a pas pu être fait. Réessayez plus tard.
  s651a1bfa7a483164: 'The file could not be made. Try again later.',
  // Classeur (XLSX)
  s08e99d82dcbb825d: 'Workbook (XLSX)',
  // Données (JSON)
  s22effbb34ddca780: 'Data (JSON)',
  // Dessin (SVG)
  se59dcf55fd251e8e: 'Drawing (SVG)',
  // Image (PNG)
  s9d53ce2c390c880c: 'Image (PNG)',
  // Copier le tableau
  sab038714633b3838: 'Copy the table',
  // Citer
  s56e254e2fda94f84: 'Cite',
  // Code pour un site
  s8acf1fde01abca0c: 'Code for a site',
  // L’écart avec
  sad415aacef36f9a6: 'The gap with',
  // Toujours au-dessus.
  s685a79778495f15e: 'Always above.',
  // Toujours au-dessous.
  sd66e42ed2b94367d: 'Always below.',
  // Le plus grand est le dernier : {0} ({1}).
  s4f8a1b7fb09503de: str`The widest is the last one: ${0} (${1}).`,
  // Le plus grand : {0} ({1}). Le dernier : {2} ({3}).
  sc4d42ead059f8cd2: str`The widest: ${0} (${1}). The last one: ${2} (${3}).`,
  // Où, {0}
  s231926d94c080b5d: str`Where, ${0}`,
  // De {0} à moins de {1} : {2}
  s48fbef80bd4a9b4a: str`From ${0} to under ${1}: ${2}`,
  // {0}, de la valeur la plus haute à la plus basse
  s04bfc7b6a1a6142d: str`${0}, from the highest value to the lowest`,
  // {0} {1}
  s984a5e18d85b6d57: str`${0} ${1}`,
  // même échelle pour toutes
  s8ced0731ed313038: 'same scale for all',
  // Il manque des chiffres ici : {0} sur {1}.
  sa67e32f32dd1aaeb: str`Figures missing here: ${0} of ${1}.`,
  // {0} : pas de chiffre ici.
  s4873ebae0f9b872b: str`${0}: no figure here.`,
  // {0} chiffre sur {1}|{0} chiffres sur {1}
  s5820befc170397ac: str`${0} figure of ${1}|${0} figures of ${1}`,
  // Pas de chiffre ici : {0}.
  sbc02bb2cb61a6041: str`No figure here: ${0}.`,
  // chiffre de {0}
  sc68bd1ce63e44435: str`figure of ${0}`,
  // En
  s08fb3807b596188a: 'In',
  // L’axe commence à {0}.
  se283a6c367e022eb: str`The axis starts at ${0}.`,
  // janvier à mars {0}
  se49f53c628f185cf: str`January to March ${0}`,
  // avril à juin {0}
  sc9d0b8892045edcb: str`April to June ${0}`,
  // juillet à septembre {0}
  sf0f02ca64caa4e0d: str`July to September ${0}`,
  // octobre à décembre {0}
  s998d28885cbdaed4: str`October to December ${0}`,
  // Une partie n’est pas comptée.
  s5add46d82b24dc3a: 'A part is not counted.',
  // Ce chiffre peut encore changer.
  sf032fd3ce0d955f8: 'This figure may still change.',
  // C’est une estimation.
  sb62a065dfcd110f2: 'It is an estimate.',
  // C’est une prévision.
  sccf700566b15b822: 'It is a forecast.',
  // Ce chiffre n’est pas sûr.
  s6e67da17efe91cc5: 'This figure is not certain.',
  // Cela a pu changer.
  s4d4b1cea5763ae7c: 'This may have changed.',
  // C’est moins de 1 sur 20.
  s1f154f73a9ab8d6b: 'That is less than 1 in 20.',
  // C’est plus de 19 sur 20.
  sc3bf6b85448e453c: 'That is more than 19 out of 20.',
  // C’est comme {0} sur 20.
  s528346cbd7228010: str`That is like ${0} in 20.`,
  // {0} : {1}.
  s8f490ca3322b8a8c: str`${0}: ${1}.`,
  // {0} : {1} ({2}).
  s7f4d50e81228ff6b: str`${0}: ${1} (${2}).`,
  // Ici, c’est presque pareil.
  sc483f70c658897cc: 'Here, it is almost the same.',
  // Ici, c’est plus.
  s1d03f5d654d8e302: 'Here, it is more.',
  // Ici, c’est moins.
  sff686ed6b2fed30e: 'Here, it is less.',
  // Depuis, cela a peu changé.
  s1fe0366080e7cc71: 'Since then, it has changed little.',
  // Depuis, cela a augmenté.
  s0402eea579e1790d: 'Since then, it has gone up.',
  // Depuis, cela a baissé.
  s6de53bb0f788ca30: 'Since then, it has gone down.',
  // Le but pour {0} : {1}.
  s2556e762916dc13e: str`The goal for ${0}: ${1}.`,
  // Il n’est pas atteint.
  s0b836988c5127fde: 'It is not reached.',
  // Le chiffre dépasse le but.
  saf99a398063c3eea: 'The figure is beyond the goal.',
  // La plus grande part : {0}, {1}.
  s5710abfa7e3e597b: str`The largest part: ${0}, ${1}.`,
  // C’est le chiffre le plus haut de {0}.
  s8fd2a67dfe741fcf: str`It is the highest figure of ${0}.`,
  // C’est le chiffre le plus bas de {0}.
  sd7c3d5eb1fc9417f: str`It is the lowest figure of ${0}.`,
  // Sur {0}, aucun chiffre n’est plus haut.
  se150a41e88a7d6b3: str`Of ${0}, no figure is higher.`,
  // Sur {0}, aucun chiffre n’est plus bas.
  sece429e63b807b6d: str`Of ${0}, no figure is lower.`,
  // Sur {0}, {1} a un chiffre plus haut.|Sur {0}, {1} ont un chiffre plus haut.
  s86a4f73a175ff51d: str`Of ${0}, ${1} has a higher figure.|Of ${0}, ${1} have a higher figure.`,
  // Sur {0}, {1} a un chiffre plus bas.|Sur {0}, {1} ont un chiffre plus bas.
  s8b8d2ced4bbb93e3: str`Of ${0}, ${1} has a lower figure.|Of ${0}, ${1} have a lower figure.`,
  // valeur exacte : {0}
  se8df48b5a2ec2741: str`exact value: ${0}`,
  // Région
  sedd735ef73968ba9: 'Region',
  // Voir les périodes d’avant : {0}
  s7402f2beefc7cc90: str`See the earlier periods: ${0}`,
  // provisoire
  s1f4c0a5ff1944b33: 'provisional',
  // estimé
  s70ab28e460391fe4: 'estimated',
  // prévision
  se99e15204522cd6a: 'forecast',
  // rupture
  s90a505ef19e2134a: 'break in series',
  // {0} : {1} ({2})
  s4c1aa96f2c2dff47: str`${0}: ${1} (${2})`,
  // Le fichier est enregistré.
  s9cbeb8f9512f7fee: 'The file is saved.',
  // Le fichier est enregistré : {0} lignes.
  s739f755f69889723: str`The file is saved: ${0} rows.`,
  // Trop de texte pour un classeur : prenez le tableau (CSV).
  s2e9ae2cfbfc1c1c9: 'Too much text for a workbook: take the table (CSV).',
  // Cette figure n’a pas de courbe : prenez le tableau.
  sc8bdaf7c8c4c06bb: 'This figure has no line chart: take the table.',
  // Le tableau est copié : collez-le dans votre document.
  s0d6df183bd3aa353: 'The table is copied: paste it into your document.',
  // La citation est copiée.
  sa7a72492327f1728: 'The citation is copied.',
  // Le code est copié : collez-le dans une page qui charge orientation-widgets.
  sf07177f712dcbe35: 'The code is copied: paste it into a page that loads orientation-widgets.',
  // mesure
  s3b246dece2c3aa9a: 'measure',
  // unité
  s4b77bf4e9ad1ad8a: 'unit',
  // code
  s0bb51791194b4414: 'code',
  // territoire
  s32113e9deaea4906: 'area',
  // période
  s74560c2b062d6387: 'period',
  // valeur
  saab00acf67e79a68: 'value',
  // raison de l’absence
  s61eadd784c7d7f2a: 'reason for no value',
  // remarques
  s869654a0d1eef5c2: 'remarks',
  // source
  s76dbdc228f782db8: 'source',
  // licence
  s31923591585250b4: 'licence',
  // Remarques
  s2feb744a5ab64922: 'Remarks',
  // Définition
  s8bca742762e0f1c4: 'Definition',
  // Méthode
  s0d1e72a4655f1ae3: 'Method',
  // À savoir
  sb87eb8b189fecc15: 'Good to know',
  // Ce flux n’a aucune valeur de l’ensemble de ces territoires.
  s2bbb7e0720dc3615: 'These data have no value for the whole of these territories.',
  // pour d’autres territoires
  sd60a9c26bf83613e: 'for other areas',
  // Ce qu’il a : {0}.
  se9ba982ca994a3f9: str`What it has: ${0}.`,
  // par secteur
  sbd3514214ffdbc1d: 'by sector',
  // par métier
  scf5fe94201d6ed3a: 'by job',
  // par public
  se784b25f3e4889c9: 'by group of people',
  // par sexe
  s7d71ae4a334ac88b: 'by sex',
  // par âge
  sa385cdb4a3ba048a: 'by age',
  // par niveau
  s079f9fd45ae70f72: 'by level',
  // par voie de formation
  s18436914e58edc73: 'by route into training',
  // par {0}
  s0b3440a7a106fd32: str`by ${0}`,
  // Flux du {0}.
  sbcfff8d44f69d753: str`Feed of ${0}.`,
  // Les chiffres ne s’affichent pas
  sf79196af1791ad38: 'The figures cannot be shown',
  // Le tableau arrive…
  sa256f6abe468339f: 'The dashboard is coming…',
  // Pas de chiffre dans ces données
  s629d253021362672: 'No figure in this data',
  // Ces données ne disent rien de cette mesure : {0}.
  sf36e5cef0c0b03b0: str`This data says nothing about this measure: ${0}.`,
  // Ces données ne contiennent aucune mesure pour le moment.
  s824b037131720de9: 'This data has no measure for now.',
  // Tout le tableau
  s76bcc84fb85f5b22: 'The whole dashboard',
  // Dans cette famille de métiers : {0} (France, {1}).
  s465295074c3b1835: str`In this family of jobs: ${0} (France, ${1}).`,
  // Dans ce métier : {0} (France, {1}).
  sf17627ffe8e197b0: str`In this job: ${0} (France, ${1}).`,
  // Où apprendre ce métier ?
  sd78d0c2e07a33504: 'Where to learn this job?',
  // Avec un handicap
  s8f5260eaa8561a57: 'With a disability',
  // Ces données ne disent pas ce qui peut être aménagé dans ce métier.
  s14de49a292c30a28: 'These data do not say what can be adapted in this job.',
  // Demandez à la personne référente handicap de l’entreprise ou du centre de formation.
  sc4683e42f3786597: 'Ask the disability contact of the employer or of the training centre.',
  // Recherche de qui peut vous aider…
  s9667253c203118ae: 'Looking for who can help you…',
  // Cette liste ne vient pas. Ce n’est pas de votre fait.
  sd0a6d9ec224de074: 'This list cannot be loaded. You did nothing wrong.',
  // Aucune structure n’est indiquée dans ces données pour ce territoire.
  s3c55e8d14a58eef8: 'No organisation is listed in these data for this area.',
  // Ce qu’il faut savoir faire
  s4327dd013c63067c: 'What you need to be able to do',
  // Conditions de travail
  sf2fa9cd037da6d23: 'Working conditions',
  // Et après ? Des métiers proches
  sea4ae675dc2bc3ad: 'And afterwards? Similar jobs',
  // Pour évoluer
  s7dd926b56ecc8c57: 'To move on',
  // Pour en savoir plus
  s555af0ee6a241796: 'Find out more',
  // Essayer ce métier, ou en parler : voir qui peut vous aider
  se6cd57bfcc36ae78: 'Try this job, or talk about it: see who can help you',
  // Écouter ou voir
  sdb641aa1b0ab2724: 'Listen or watch',
  // le samedi
  s1c49967ab93b6457: 'on Saturdays',
  // le dimanche
  s76ab6046d5445a93: 'on Sundays',
  // Les heures du métier
  s593006d32e8b57c2: 'The hours of the job',
  // Part des personnes du métier qui travaillaient en {0} :
  s88d7d6a31b95c0c7: str`Share of the people in this job who worked, in ${0}:`,
  // la nuit, de minuit à 5 h
  sc3cc6cbbea78e1d2: 'at night, from midnight to 5 am',
  // En pointillé : cette enquête ne dit rien de ces heures.
  sbfd111aa39e67d00: 'Dotted: this survey says nothing of these hours.',
  // minuit
  s5ba7f6bdf2f0c54b: 'midnight',
  // 6 h
  s3f81c418158c9099: '6 am',
  // midi
  sda39fda2a77e0cc4: 'noon',
  // 18 h
  sca8cc9f0d34aa9c4: '6 pm',
  // sur 20
  s07370d06c5d576a5: 'out of 20',
  // La qualité de vie au travail
  s54e28ff3259cfe31: 'Quality of life at work',
  // Pénibilité du travail
  sd92ad070d32ab330: 'Hardship of the work',
  // Précarité des contrats
  s50d0cecf8817cf78: 'Contract insecurity',
  // On dit souvent…
  s29e13a506f9eee73: 'People often say…',
  // « {0} »
  s0afb9d60b3c982dd: str`“${0}”`,
  // Un métier qui change
  s878e8fd448a0dce3: 'A changing job',
  // Il compte pour la transition écologique.
  sb96d23b11a5e73f1: 'It matters for the green transition.',
  // Le numérique le transforme.
  s72452528960f85bf: 'Digital technology is changing it.',
  // Une population qui vieillit en a besoin.
  s7b9deb8da942c061: 'An ageing population needs it.',
  // La Région le retient pour la troisième révolution industrielle (rev3).
  sae12dbd7bf0fccb3: 'The Region has chosen it for the third industrial revolution (rev3).',
  // Ce que devient le métier
  se74393488189914c: 'What the job is becoming',
  // Métier émergent depuis {0}.
  sbbdaf6d190b80082: str`An emerging job since ${0}.`,
  // Prévu pour {0}.
  s1aacf2f22888aff9: str`Expected for ${0}.`,
  // Dit en {0}.
  s93672b718abb42d3: str`Said in ${0}.`,
  // En contrat à durée déterminée (CDD)
  s8bbece471e76c42c: 'On a fixed-term contract (CDD)',
  // À temps partiel
  s3e7d23f3e3b4d0e9: 'Part-time',
  // Les âges
  sa095c8a403f808fa: 'Ages',
  // Les diplômes
  s394cbc000fe11565: 'Diplomas',
  // Les contrats
  s1c89a8b9ac43a8c5: 'Contracts',
  // Les salaires nets par mois, à temps complet
  sf9ff2652bbeacff7: 'Net monthly pay, full time',
  // Les secteurs qui emploient le plus
  sd5d29473b71657f0: 'The sectors that employ the most',
  // Qui fait ce métier
  s1c371b1f47d9e920: 'Who does this job',
  // Part des personnes du métier en {0}, en France.
  s5a7efcb87aac2a17: str`Share of the people in the job in ${0}, in France.`,
  // Passer à ce métier
  s54a4dd354853adf1: 'Move to this job',
  // Ce chemin ne s’affiche pas. Ce n’est pas de votre fait.
  sc63a7ba96e4a90ec: 'This path cannot be shown. It is not your fault.',
  // Recherche du chemin…
  s7259d5cc67198ffd: 'Looking for the path…',
  // {0} savoir-faire est demandé dans les deux métiers.|{0} savoir-faire sont demandés dans les deux métiers.
  sf966a4026d72fa9c: str`Both jobs ask for ${0} skill.|Both jobs ask for ${0} skills.`,
  // Aucun savoir-faire commun n’est connu.
  s32f43bcceb36f0c8: 'No shared skill is known.',
  // Ce que vous savez déjà faire
  sbe75e645dbc3ed7e: 'What you already know how to do',
  // Ce qu’il faut apprendre
  sfedad924197c12aa: 'What is left to learn',
  // Pour y arriver
  s1032f9f6231ba323: 'How to get there',
  // Imprimer ce chemin
  sb14bd05ec9cb45c6: 'Print this path',
  // Mon chemin
  sb52998c33c425491: 'My path',
  // De {0} à {1}
  sc8832e08f1135152: str`From ${0} to ${1}`,
  // Départ :
  s8c52b9bbf87cc766: 'Start:',
  // je l’apprends à
  scef704d50dd9fe0a: 'I learn it at',
  // Lieu le plus proche :
  se9acb830e886047d: 'Nearest place:',
  // à
  saf645d4c8602c7bf: 'at',
  // Téléphone :
  s9a2c982b96e9b976: 'Telephone:',
  // Imprimé le {0}.
  s9ac7346c16607943: str`Printed on ${0}.`,
  // Sources : {0}.
  sc9641570eb0e1dfc: str`Sources: ${0}.`,
  // Réduire la fiche
  sc2080ad8a38a2dd3: 'Show less',
  // Voir le métier
  sce3e000e1bf84d32: 'See the job',
  // Voir les formations
  sea1418a5b0f5caa3: 'See training courses',
  // Voir tous les chiffres :
  s2c117e94eee07b6b: 'See all the figures:',
  // Le métier ne s’affiche pas
  s52c015b3baf0a24d: 'The job cannot be shown',
  // Recherche des formations…
  s2c582d577fc52fe8: 'Looking for training courses…',
  // Lecture du métier…
  s333df3e005848e8c: 'Loading the job…',
  // Métier introuvable
  s5540c9d5e41e0546: 'Job not found',
  // Ce métier n’est pas dans ces données : {0}.
  s42c90a6bdadecc62: str`This job is not in the data: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa fiche.
  s90cc467624625b90: 'No job is selected. Choose one to see its page.',
  // Ce qu’on y fait
  sb7202090016128ce: 'What you do in this job',
  // Salaire
  sed7e63a10ce7413c: 'Pay',
  // Recrutements prévus
  s66ae543444fb3675: 'Planned hires',
  // Tension
  s2153b6a1d68d08ed: 'Hiring difficulty',
  // Part des femmes
  s42fa07d8371cca33: 'Share of women',
  // Le week-end et la nuit
  s86adb560e3ab23e6: 'Weekends and nights',
  // Comparer ces métiers
  s2ca4a649b4021aa0: 'Compare these jobs',
  // Une colonne par métier, une ligne par question.
  s80f0a151d50f41bc: 'One column per job, one row per question.',
  // Pareil partout
  s3561b16aaf481a51: 'The same everywhere',
  // Non renseigné
  sf5989460785908c8: 'Not given',
  // France
  s197fa224d16dfb3a: 'France',
  // Samedi
  s4cdbc712948e74cc: 'Saturday',
  // Dimanche
  s0d7e77ebedf37a9c: 'Sunday',
  // Nuit
  s863ae3c6540022f1: 'Night',
  // Et depuis longtemps ?
  sff5f97164dded86b: 'And over a longer time?',
  // Tension non publiée
  sd5d2d6e6518fad64: 'Hiring difficulty not published',
  // Conditions
  s83b64afbf7b2a257: 'Conditions',
  // Recrutements prévus en {0}
  s8b1cf579d7a0f9aa: str`Hires planned in ${0}`,
  // Jugés difficiles : {0}
  s91c48522221956e6: str`Judged difficult: ${0}`,
  // <strong>{0} de femmes</strong>, {1}
  h1d0ef1bfe8e6e2ec: html`<strong>${0} women</strong>, ${1}`,
  // Pas de chiffre pour ce métier.
  sc0b6101874c637c7: 'No figure for this job.',
  // Les formations
  s6ff92cbac2805cc9: 'Training courses',
  // Les formations ne s’affichent pas. Ce n’est pas de votre fait.
  sc588f70ace168c4e: 'The training courses cannot be shown. You did nothing wrong.',
  // Mènent à ce métier
  s0131e43eccaab009: 'Lead to this job',
  // Voir l’autre formation|Voir les {0} autres formations
  sed635b793c4a06ee: str`See the other training course|See the other ${0} training courses`,
  // Proches de ce métier
  s4d35b469c9008064: 'Close to this job',
  // Elles préparent à un métier voisin, ou ne donnent pas de diplôme. Demandez au centre.
  s8c14907e393adcc2: 'They prepare for a similar job, or give no diploma. Ask the centre.',
  // Où et quand se former ?
  se842fe17905f806e: 'Where and when to train?',
  // Recherche des lieux et des dates…
  sf25008caf82c594b: 'Looking for places and dates…',
  // Les lieux et les dates ne viennent pas. Ce n’est pas de votre fait.
  sb7ee12720c8f0f94: 'The places and dates cannot be loaded. You did nothing wrong.',
  // Les plus proches d’abord.
  s5863192cbe884d7c: 'Closest first.',
  // Voies, lieux et dates affichés.
  sa95da3b170ed541d: 'Routes, places and dates shown.',
  // Pas de date annoncée.
  sb330eed25d6e0347: 'No date announced.',
  // {0}, à {1}
  s904369a1aaae3f99: str`${0}, ${1} away`,
  // connue pour la rentrée {0}, à vérifier
  sb62b45be60287b0d: str`known for the ${0} intake, to be confirmed`,
  // toute l’année
  s74066992120bae50: 'all year round',
  // Retour aux formations
  s7ca233736256dd24: 'Back to the courses',
  // {0} pour y arriver
  s42f929b45817fa31: str`${0} leading to this job`,
  // Nous ne connaissons pas de formation qui mène à ce métier.
  s08e7c91b6f537598: 'We do not know of a training course that leads to this job.',
  // Données d’exemple : ces formations n’existent pas.
  s8c3ebfbc9e66a635: 'Sample data: these training courses do not exist.',
  // donne le {0}
  s97854832b229efe8: str`gives ${0}`,
  // Organisme non précisé
  sdafc6c38be5c1642: 'Training provider not given',
  // {0} organisme|{0} organismes
  s6780a77ccf80716c: str`${0} provider|${0} providers`,
  // Les métiers ne s’affichent pas
  sb990f41ddb4dc563: 'The jobs cannot be shown',
  // Explorer les métiers
  sc522dc9fbe69dd51: 'Explore jobs',
  // Lecture des métiers…
  sab26dcd03a4f462c: 'Loading the jobs…',
  // Aucun métier dans ces données
  s280e8a7ced137ed8: 'No job in this data',
  // Ce site ne décrit aucun métier pour le moment. Revenez plus tard.
  se04a36bae383444d: 'This site describes no job for now. Come back later.',
  // Choisissez deux ou trois métiers dans la liste.
  scb2c9f7941a96b99: 'Choose two or three jobs in the list.',
  // Comparer
  s58799deb5d2135d2: 'Compare',
  // Métiers à comparer
  s64b754daceffc1b7: 'Jobs to compare',
  // Trois métiers au plus. Enlevez-en un pour en choisir un autre.
  sa871b9927a3d8abf: 'Three jobs at most. Remove one to choose another.',
  // Choisissez encore un métier, ou deux.
  s4d0d2858aad0a8f6: 'Choose one or two more.',
  // Retour à la liste
  se78e50bcf6cc0c1e: 'Back to the list',
  // {0} métier à comparer|{0} métiers à comparer
  sc71884f48a5c0284: str`${0} job to compare|${0} jobs to compare`,
  // La comparaison est vide.
  s0848ee9546e514d8: 'The comparison is empty.',
  // Avec les mêmes savoir-faire
  sf0afeac02f31b580: 'With the same skills',
  // En commun : {0}
  sf492002b948d2bae: str`In common: ${0}`,
  // Travailler la nuit
  s65beacc0d0529a24: 'Working at night',
  // Travailler le samedi
  sae6b7f152b945215: 'Working on Saturdays',
  // Travailler le dimanche
  sf67429c3647b170d: 'Working on Sundays',
  // Un travail pénible
  sb10dbcd91ca27b80: 'Hard work',
  // Des contrats courts
  sf5ede6dd78d971a3: 'Short contracts',
  // {0} métier proche en a beaucoup moins.|{0} métiers proches en ont beaucoup moins.
  sbde044f7da00a553: str`${0} job nearby has much less of it.|${0} jobs nearby have much less of it.`,
  // Aucun métier proche n’en a beaucoup moins.
  s3ce72743673ccfa1: 'No job nearby has much less of it.',
  // Pour {0} autre, ce n’est pas connu.|Pour {0} autres, ce n’est pas connu.
  sec12a427cc028086: str`For ${0} other, it is not known.|For ${0} others, it is not known.`,
  // Nuit, week-end, pénibilité, contrats : rien de cela n’est fréquent ici.
  sbe779994d22a88a7: 'Nights, weekends, hard work, contracts: none of these is frequent here.',
  // Nuit, week-end, pénibilité, contrats : ce n’est pas mesuré pour ce métier.
  s0c79734dae6be56b: 'Nights, weekends, hard work, contracts: this is not measured for this job.',
  // Ce qui vous gêne
  s218199b4060f2aa5: 'What bothers you',
  // {0} : {1}. Ici : {2} ({3}).
  s975dee1dd6e36421: str`${0}: ${1}. Here: ${2} (${3}).`,
  // Pourquoi pas ?
  s1ed5092e8e395893: 'Why not?',
  // Ce métier vous plaît, sauf une chose ?
  s709e5d22a87452b2: 'You like this job, but for one thing?',
  // Ce métier n’est plus dans les données.
  saa547863eecf9a70: 'This job is no longer in the data.',
  // Les métiers proches ne s’affichent pas. Ce n’est pas de votre fait.
  s7156f881509acf33: 'The jobs nearby cannot be shown. It is not your doing.',
  // Recherche des métiers proches…
  s090170748ded5709: 'Looking for jobs nearby…',
  // Aller aux résultats
  s1717a07e2c98d1a4: 'Go to the results',
  // Secteur, tension, savoir-faire ({0})
  h8d698b0e31c528f5: html`Sector, shortage, skill (${0})`,
  // Secteur, tension, savoir-faire
  s5df0d17ae971fbbc: 'Sector, shortage, skill',
  // Filtres
  s18b3d3b1575d5f6e: 'Filters',
  // Recherche parmi les noms de métiers…
  s334dd4e326ceed40: 'Searching the names of jobs…',
  // Aucun métier trouvé
  s33db00f6d90ad9e2: 'No job found',
  // Comparer des métiers
  sf4d7b1eef214d931: 'Compare jobs',
  // D’abord les métiers qui recrutent avec difficulté ou qui changent, un secteur après l’autre.
  sd28655e9b55da84d: 'First the jobs that are hard to recruit for or that are changing, one sector after another.',
  // Nom le plus proche d’abord
  sb5276bb1c9047ebc: 'Closest name first',
  // Recrutent ou changent d’abord
  s5ca5e19b526de518: 'Recruiting or changing first',
  // Tension forte d’abord
  s192cd10241dfb8fa: 'Hardest to recruit first',
  // Par ordre alphabétique
  s33bf433b368c5f85: 'In alphabetical order',
  // Aussi appelé :
  se328ddc122b2bce8: 'Also called:',
  // Voir {0} métier de plus|Voir {0} métiers de plus
  s50c19b5455ff6966: str`See ${0} more job|See ${0} more jobs`,
  // Embauches :
  s5d063644d6dd03bb: 'Planned hires:',
  // Tension :
  sb720b044d9437c14: 'Shortage:',
  // Paye et femmes :
  s0a94b408a73bcad1: 'Pay and women:',
  // Embauches difficiles
  sc60a81b64a336c38: 'Hard-to-fill hires',
  // Net par mois
  s320e6c074b8cab21: 'Net per month',
  // Recherche de métiers
  s708431d2f8e14032: 'Search for jobs',
  // Quel métier ?
  s52a3ff872a0f3e12: 'Which job?',
  // Effacer la recherche
  s3aeb7a7330a293db: 'Clear the search',
  // boulangère, dev web, nounou…
  s4f4780718e204d7f: 'boulangère, dev web, nounou…',
  // La recherche par nom ne vient pas. Les autres choix restent possibles.
  s4c3b01715c4006c1: 'The search by name cannot be loaded. The other choices still work.',
  // Ce que vous aimez faire
  s9e9b83e1d6a0eb44: 'What you like doing',
  // Qu’aimez-vous faire ? Choisissez deux ou trois goûts.
  s1195df9492841002: 'What do you like doing? Choose two or three interests.',
  // Enlevez un choix pour en voir plus.
  s9b71738c1ef14c8d: 'Remove a choice to see more.',
  // Enlever tous les choix
  s61618b2749a6700a: 'Remove all choices',
  // Ce métier existe peut-être, mais cette liste ne l’a pas.
  s1eb70293d701cca2: 'This job may exist, but it is not in this list.',
  // Essayez un autre mot : le nom d’un métier, un outil, un lieu de travail.
  s781b0ce6fcef19f7: 'Try another word: the name of a job, a tool, a workplace.',
  // Partir de ce que vous aimez faire
  s41104a761b5ae9e5: 'Start from what you like to do',
  // Voir tous les métiers
  s6b502993d36ec7ad: 'See all jobs',
  // {0} goût sur {1}|{0} goûts sur {1}
  sa30ee979d9302ba6: str`${0} interest out of ${1}|${0} interests out of ${1}`,
  // Ce métier demande aussi :
  sd188ece70c278155: 'This job also asks for:',
  // Vous savez déjà faire ce que ce métier partage avec d’autres.
  sb0b32ab7f7263708: 'You already know what this job shares with others.',
  // Utilise ce que vous savez faire
  s198466e7569a8dd0: 'Uses what you can do',
  // Utilise vos {0} savoir-faire
  s8a07d1c98543b5e6: str`Uses your ${0} skills`,
  // Utilise {0} de vos {1} savoir-faire
  s4f421ec73181633d: str`Uses ${0} of your ${1} skills`,
  // Tension {0}
  s4a860e447cfe180b: str`Hiring difficulty: ${0}`,
  // Vos choix
  s3e4273f469664826: 'Your choices',
  // Retirer :
  s271b6675c55ba139: 'Remove:',
  // Tout effacer
  s8fa4ca98eb270821: 'Clear all',
  // À l’école, au travail, à la maison : tout compte.
  s3bb6e84571d496d0: 'At school, at work, at home: everything counts.',
  // Choisir
  s20e9ba6583bbc728: 'Choose',
  // Lecture de la liste…
  s658d8bd0c4b97d86: 'Loading the list…',
  // Ces données ne le disent pas.
  s374c887229365353: 'This data does not say.',
  // En pointillés : aucun métier avec vos autres choix.
  s4f345711fd70d3de: 'Dotted: no job with your other choices.',
  // Vous ne savez pas encore quel métier ?
  s841ab9eb4fef3caf: 'Don’t know yet which job?',
  // Vous cherchez un métier qui recrute ?
  s9c3dca142e2422b2: 'Looking for a job that is hiring?',
  // Voir les métiers en forte tension
  s2df126203a4ba373: 'See the jobs that are hardest to recruit for',
  // Nous n’avons pas trouvé exactement. Nous avons cherché : <b lang="fr">{0}</b>.
  h553862ce72b01706: html`We did not find exactly that. We searched for: <b lang="fr">${0}</b>.`,
  // Nous n’avons pas trouvé exactement. Voici le plus proche.
  s46b750d1416a9edd: 'We did not find exactly that. Here is the closest.',
  // Avec un mot de moins :
  s9ca2d8fd84bc7f59: 'With one word fewer:',
  // Sans « {0} »
  s40fc76cad149e9d4: str`Without “${0}”`,
  // Chercher « {0} » parmi les formations
  s3cef852103966fce: str`Search for “${0}” among trainings`,
  // {0} métier|{0} métiers
  s9848a56897ab9f80: str`${0} job|${0} jobs`,
  // {0} et {1} autre|{0} et {1} autres
  se56e6b8dedb80248: str`${0} and ${1} other|${0} and ${1} others`,
  // Il y a {0} de femmes dans ce métier ({1}).
  sb9a083fae0e5a6a7: str`In this job, ${0} of people are women (${1}).`,
  // Elles étaient {0} en {1}.
  s452557d7329bb81f: str`In ${1}, it was ${0}.`,
  // Il y a {0} d’hommes dans ce métier ({1}).
  scbfaeec5235fcab5: str`In this job, ${0} of people are men (${1}).`,
  // Ils étaient {0} en {1}.
  s60142eee409b440a: str`In ${1}, it was ${0}.`,
  // C’est un métier d’hommes.
  s8be1070ee75490a2: 'It is a job for men.',
  // C’est un métier de femmes.
  sa388f4d1488e9618: 'It is a job for women.',
  // Pas seulement.
  s7073bedcb373634f: 'Not only.',
  // Il est ouvert à toutes et à tous.
  sa8344e0cd6df2c23: 'It is open to everyone.',
  // On y trouve tout de suite du travail.
  s0fbdaa942295d899: 'You find work straight away in this job.',
  // Pas toujours. {0}
  s633b8e62bb188be4: str`Not always. ${0}`,
  // Recrutements prévus en {0} : {1} ({2}).
  sbb5bc567422ec65e: str`Hires planned in ${0}: ${1} (${2}).`,
  // On n’y trouve pas de travail.
  scb9a28aff21f2c2b: 'You cannot find work in this job.',
  // entre {0} et {1} sur 20
  s4bf91414adc88b0c: str`between ${0} and ${1} out of 20`,
  // au moins {0} sur 20
  s32600be04f940843: str`at least ${0} out of 20`,
  // Embauches difficiles : {0}
  s3cb313a4ad9e5e1b: str`Difficult hires: ${0}`,
  // moins d’une sur 20
  s967765dd2bd1833c: 'fewer than one out of 20',
  // près de {0} sur 20
  s56e0ce9da26afb65: str`close to ${0} out of 20`,
  // environ {0} sur 20
  s4cb02d53c46d8b74: str`about ${0} out of 20`,
  // Métiers qui changent
  s6246ae605a0930bd: 'Changing jobs',
  // Ce que vous savez faire
  seff02ca85648ecd7: 'What you can do',
  // Fabriquer, réparer, agir avec ses mains
  sa238b8679de9f64e: 'Make, repair, work with your hands',
  // Chercher, comprendre, analyser
  sac076c4db69b9f61: 'Search, understand, analyse',
  // Créer, imaginer, s’exprimer
  s58105351ea2be9d8: 'Create, imagine, express yourself',
  // Aider, soigner, transmettre
  s2591f4b269c42fda: 'Help, care, teach',
  // Convaincre, décider, entreprendre
  se3259f01a8eaa511: 'Convince, decide, start a business',
  // Classer, vérifier, organiser
  s38182e8716ca0e84: 'Sort, check, organise',
  // moins de {0} ans
  s6cf2289fb6210bb4: str`under ${0}`,
  // {0} à {1} ans
  s15d453341b5e1a67: str`${0} to ${1}`,
  // sans diplôme
  sc978eb079d73f709: 'no diploma',
  // CAP ou BEP
  s95149117adbfc8aa: 'CAP or BEP',
  // bac
  s0039251913392c9d: 'baccalauréat',
  // bac + 2
  s5f6078171c8a36da: 'baccalauréat + 2 years',
  // bac + 3 ou plus
  s985e21227d9d33f5: 'baccalauréat + 3 years or more',
  // en études
  s2d60ca4d061c3182: 'studying',
  // {0} et plus
  sf924e44f4ded683a: str`${0} and more`,
  // moins de {0}
  s165a743c418990e8: str`less than ${0}`,
  // à partir de {0}
  sc539ef86be8e6688: str`from ${0}`,
  // jusqu’à {0}
  s62f2509e02586764: str`up to ${0}`,
  // {0} net par mois
  s633b0752d9fa885f: str`${0} take-home pay per month`,
  // {0} brut par mois
  se919d8373cfa4583: str`${0} gross per month`,
  // {0} brut par an
  s849ae20ddde9ad58: str`${0} gross per year`,
  // En {0}. Une personne sur deux gagnait plus.
  s3d958189d634a893: str`In ${0}. One person in two earned more.`,
  // En {0}.
  sa4df2e2420cad4ea: str`In ${0}.`,
  // En {0} : {1}. Une personne sur deux gagnait plus.
  sb2a25ff8b0da43e2: str`In ${0}: ${1}. One person in two earned more.`,
  // En {0} : {1}.
  s0d901934c275e9c7: str`In ${0}: ${1}.`,
  // Par rapport à {0} : {1} embauche de plus.|Par rapport à {0} : {1} embauches de plus.
  s8310d1f4fb3c3900: str`Compared with ${0}: ${1} more hire planned.|Compared with ${0}: ${1} more hires planned.`,
  // Par rapport à {0} : {1} embauche de moins.|Par rapport à {0} : {1} embauches de moins.
  sb404f9987b8f3b60: str`Compared with ${0}: ${1} fewer hire planned.|Compared with ${0}: ${1} fewer hires planned.`,
  // chiffre secret
  s12ebd65057bae5f4: 'confidential figure',
  // aucun
  sb037c08cce19d92b: 'none',
  // {0}, soit {1}
  s47986170ee2f37b0: str`${0}, that is ${1}`,
  // soit aucune personne sur 20
  s513095e6b7dc8c95: 'that is no one out of 20',
  // soit moins d’une personne sur 20
  se72de25e607c8579: 'that is less than one person out of 20',
  // soit plus de 19 personnes sur 20
  s673c665d74772ef4: 'that is more than 19 people out of 20',
  // soit {0} personne sur 20|soit {0} personnes sur 20
  s9ab2cc5f941a0b74: str`that is ${0} person out of 20|that is ${0} people out of 20`,
  // aucune femme sur 20
  s59247cab3b2b5138: 'no women out of 20',
  // moins d’une femme sur 20
  s36c71b00be148a72: 'less than one woman out of 20',
  // plus de 19 femmes sur 20
  sfb06a81a914f39db: 'more than 19 women out of 20',
  // {0} femme sur 20|{0} femmes sur 20
  s6e5d26b2bc1810aa: str`${0} woman out of 20|${0} women out of 20`,
  // Chiffre de toute la famille « {0} ».
  sb8be730c6bcfeb2f: str`Figure of the whole family “${0}”.`,
  // Aucun lieu
  s95c4c077728d3178: 'No place',
  // {0} lieu|{0} lieux
  sb0bfb181ef5c3f6f: str`${0} place|${0} places`,
  // au {0}
  s5d1688842573f06d: str`in ${0}`,
  // aux {0}
  sfae2d38c678e2a9f: str`in ${0}`,
  // {0} et autour
  sba3b338350db09c2: str`${0} and around`,
  // emplacement approximatif
  s9ff4f8ec5199666e: 'approximate location',
  // En pointillé, {0} lieu placé au centre de sa commune : son adresse exacte n’est pas connue.|En pointillé, {0} lieux placés au centre de leur commune : leur adresse exacte n’est pas connue.
  sabea737f1f4edb66: str`Dotted: ${0} place put in the middle of its town, as its exact address is not known.|Dotted: ${0} places put in the middle of their towns, as their exact addresses are not known.`,
  // Agrandir ou réduire la carte
  s7a88b089253cdd33: 'Zoom the map in or out',
  // Agrandir la carte
  sa5d82a1c00d6c14d: 'Zoom in',
  // Réduire la carte
  s984c34890e834847: 'Zoom out',
  // Voir toute la carte
  s80e184010e3ffad0: 'Show the whole map',
  // Population et niveau de vie
  sabb0e8d54ae7ac8e: 'Population and living standards',
  // Entreprises et emploi
  s98d090d6739e95ec: 'Businesses and employment',
  // Marché du travail
  sb029a031c4589c57: 'Labour market',
  // Formations et orientation
  s8307d4e5dbdeb3b4: 'Training and guidance',
  // Pas encore de chiffre de ce thème ici.
  sa391315b07ec705f: 'No figure on this theme here yet.',
  // Pas encore de chiffre de ce thème par métier.
  sd6c848d4d4fc47fb: 'No figure on this theme by job yet.',
  // Pas encore de chiffre de ce thème par secteur.
  sa354e931129a009c: 'No figure on this theme by sector yet.',
  // Pas encore de chiffre de ce thème par public.
  s4675fe076729fbe6: 'No figure on this theme by audience yet.',
  // {0}. À demander à : {1}. Fichier : {2}.
  s683438d432cd4e9f: str`${0}. Ask: ${1}. File: ${2}.`,
  // {0} de plus que {1} : {2}.
  sdad5c47da36857ba: str`${0} more than ${1}: ${2}.`,
  // {0} de moins que {1} : {2}.
  sd29a5baef951d2be: str`${0} less than ${1}: ${2}.`,
  // Autant que {0} : {1}.
  s26bbcf433e60d638: str`The same as ${0}: ${1}.`,
  // Calculé sur {0} de ce qui est compté.
  s2fb9d8bfeb9c9b26: str`Worked out on ${0} of what is counted.`,
  // {0} %
  s0536771934e5f2bd: str`${0}%`,
  // {0} €
  s9a1e1018da04904d: str`€${0}`,
  // {0} : pas de chiffre à comparer.
  s5328293c8dc4f37f: str`${0}: no figure to compare.`,
  // C’est {0} du total : {1}, {2}.
  s551f056bd18b0ca1: str`That is ${0} of the total: ${1}, ${2}.`,
  // Pas d’écart calculé : les deux chiffres ne sont pas de la même période.
  s913329cb4786ab7f: 'No gap worked out: the two figures are not of the same period.',
  // Pas d’écart calculé : une année n’est pas précisée.
  s3373a5a1964aa317: 'No gap worked out: a year is not stated.',
  // Pas d’écart calculé : les deux sources diffèrent.
  s18cc5e65a4a3442d: 'No gap worked out: the two sources differ.',
  // Pas d’écart calculé : une part trop grande n’est pas connue.
  sb048377a49edcd6f: 'No gap worked out: too large a part is not known.',
  // Pas d’écart calculé : un chiffre est contredit ou à vérifier.
  s708d5140a87ef53f: 'No gap worked out: a figure is contradicted or to be checked.',
  // Pas d’écart calculé : les marges d’erreur se recoupent.
  sc8ca30a543308e9f: 'No gap worked out: the margins of error overlap.',
  // Pas d’écart calculé : un chiffre manque.
  s76ae892db0b9f712: 'No gap worked out: a figure is missing.',
  // Chiffre provisoire.
  s57db0e68f5a10e80: 'Provisional figure.',
  // Chiffre estimé.
  s3060acfcb5b861a5: 'Estimated figure.',
  // Prévision.
  s94c49ff3d13cdb6c: 'Forecast.',
  // La source donne deux chiffres différents.
  s138b055da0937925: 'The source gives two different figures.',
  // Chiffre à vérifier : il change beaucoup d’une période à l’autre.
  s191713e0456091cd: 'Figure to be checked: it changes a lot from one period to the next.',
  // Au rythme de {0} à {1}, la cible serait atteinte en {2} (calcul).
  s4d009f70e4724bf1: str`At the pace from ${0} to ${1}, the target would be reached in ${2} (worked out).`,
  // Il manque {0}.
  sc9355b54488f3363: str`${0} to go.`,
  // La valeur est au-delà, de {0}.
  see0a962634269b26: str`The value is beyond it, by ${0}.`,
  // Cible {0} : {1}.
  s64eb9cc6d71e9b43: str`Target ${0}: ${1}.`,
  // {0} : {1} sur {2}.
  s70bd6c955a727b50: str`${0}: ${1} out of ${2}.`,
  // De {0} ({1}) à {2} ({3}).
  s7126284bb87c4a28: str`From ${0} (${1}) to ${2} (${3}).`,
  // La valeur la plus haute parmi {0}.
  se5d51719e46f3ac2: str`The highest value among ${0}.`,
  // La valeur la plus basse parmi {0}.
  s7aef1c545b1a382b: str`The lowest value among ${0}.`,
  // La {0}ᵉ valeur la plus haute parmi {1}.
  s3b220a47004566b3: str`Rank ${0} from the highest among ${1}.`,
  // La {0}ᵉ valeur la plus basse parmi {1}.
  s98446d5d55bed2f2: str`Rank ${0} from the lowest among ${1}.`,
  // À égalité avec {0} autre.|À égalité avec {0} autres.
  s7a5977cb09cca5de: str`Level with ${0} other.|Level with ${0} others.`,
  // Sans chiffre comparable : {0} sur {1}.
  s703b08f6800aa376: str`Without a comparable figure: ${0} out of ${1}.`,
  // {0} point|{0} points
  s4bf7abb63568b858: str`${0} point|${0} points`,
  // pays|pays
  saec985005ecaf319: 'country|countries',
  // région|régions
  s261b4dd0565e1f80: 'region|regions',
  // département|départements
  se2d03dd229f1ba6c: 'département|départements',
  // bassin d’emploi|bassins d’emploi
  sa45cc020b10ed280: 'job area|job areas',
  // zone d’emploi|zones d’emploi
  s934312d23f8a5584: 'employment zone|employment zones',
  // intercommunalité|intercommunalités
  sfd7ecbb7248b7514: 'intermunicipality|intermunicipalities',
  // commune|communes
  scd6f82a25699e010: 'commune|communes',
  // territoire|territoires
  s198200430667acf6: 'area|areas',
  // T{0} {1}
  sad33dcf9b5ae76e1: str`Q${0} ${1}`,
  // janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  s5a048a434580436f: 'January February March April May June July August September October November December',
  // Dans ce métier, aucune personne n’est une femme.
  s244cd7f81ae5a6ff: 'In this job, nobody is a woman.',
  // Dans ce métier, moins d’une personne sur 20 est une femme.
  sd4a59d7c80a46ce8: 'In this job, less than one person out of 20 is a woman.',
  // Dans ce métier, plus de 19 personnes sur 20 sont des femmes.
  s4385c51ce49a85da: 'In this job, more than 19 people out of 20 are women.',
  // Dans ce métier, {0} personne sur 20 est une femme.|Dans ce métier, {0} personnes sur 20 sont des femmes.
  s920d50ac2515fb3d: str`In this job, ${0} person out of 20 is a woman.|In this job, ${0} people out of 20 are women.`,
  // Ce chiffre ne se devine pas facilement.
  s802ba4bde5682364: 'This figure is not easy to guess.',
  // Vous aviez dit {0}. Bien vu !
  sa9423b177316c821: str`You said ${0}. Well spotted!`,
  // Vous aviez dit {0}. C’est {1}.
  sdacf9254a8c871d6: str`You said ${0}. It is ${1}.`,
  // moins d’une
  sb85445bae6e86e78: 'fewer than one',
  // plus de 19
  s24977c4b647cf592: 'more than 19',
  // En France, {0} de femmes en {1}.
  sb493e58a96d9fd0a: str`In France, ${0} women in ${1}.`,
  // Ce métier est ouvert à toutes et à tous.
  s8cafc2e6c96b7418: 'This job is open to everyone.',
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de plus que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de plus que la réalité.
  s4c1d15bb11002812: str`On average, people asked say ${0}. That is ${1} point more than in reality.|On average, people asked say ${0}. That is ${1} points more than in reality.`,
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de moins que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de moins que la réalité.
  s8beffa13ae852ff4: str`On average, people asked say ${0}. That is ${1} point less than in reality.|On average, people asked say ${0}. That is ${1} points less than in reality.`,
  // En moyenne, les personnes interrogées disent {0}. C’est proche de la réalité.
  sa55c9decac22862f: str`On average, people asked say ${0}. That is close to reality.`,
  // moins de 100
  s16d893d5fa9c66dd: 'fewer than 100',
  // En France, {0} personnes font ce métier : {1} femmes et {2} hommes.
  s62adf64adcb4dbad: str`In France, ${0} people do this job: ${1} women and ${2} men.`,
  // En {0}, c’était {1}. La part des femmes a augmenté.
  s609fb12a63ab2dd9: str`In ${0}, it was ${1}. The share of women has gone up.`,
  // En {0}, c’était {1}. La part des femmes a baissé.
  s80478ee81fae829c: str`In ${0}, it was ${1}. The share of women has gone down.`,
  // En {0}, c’était {1}. La part des femmes a peu changé.
  s7eeb96a459f4635d: str`In ${0}, it was ${1}. The share of women has changed little.`,
  // En {0}, c’est {1}.
  sfe9357dd9bc9a818: str`In ${0}, it is ${1}.`,
  // Autre secteur : {0}
  sfbd9cb49c8561736: str`Another sector: ${0}`,
  // Point commun : {0}|Points communs : {0}
  s355d15aec443e7d5: str`In common: ${0}|In common: ${0}`,
  // Un métier proche
  s35ddd1d53f2fd0db: 'A similar job',
  // Même secteur : {0}
  s8fe9efa16cbd48ca: str`Same sector: ${0}`,
  // Des gestes voisins, d’autres équipes
  s056fea732d4ee2bc: 'Similar gestures, other teams',
  // Voir mes {0} réponses
  s8f3f7b4feaec30eb: str`See my ${0} answers`,
  // Un autre métier
  s8db460c231605c01: 'Another job',
  // Métier {0} sur {1}
  saabf8f03161526a5: str`Job ${0} of ${1}`,
  // Recommencer
  sd902bcb98a5f09b7: 'Start again',
  // Jouer en classe
  se7a00b677357ddcc: 'Play with a class',
  // Formation « {0} », {1} : {2} de filles.
  s33c17525b41f67e3: str`Training “${0}”, ${1}: ${2} girls.`,
  // Témoignage d’exemple : cette personne n’existe pas.
  s28ee517525c04af9: 'Sample story: this person does not exist.',
  // Événement d’exemple : il n’aura pas lieu.
  s22a1c505d3a6c502: 'Sample event: it will not take place.',
  // Voir l’événement : {0}
  s12f04824dfa6dc00: str`See the event: ${0}`,
  // Voir l’événement
  s7842ce27f015b153: 'See the event',
  // Pour aller plus loin
  sd7594732a81fb1c1: 'Go further',
  // Exemple : cette structure n’existe pas.
  s5caa01f07fa4aa5d: 'Sample: this organisation does not exist.',
  // Ce que vous pensiez, ce qui est
  s60c0165ed8547072: 'What you thought, what is',
  // Ce que la classe croyait, ce qui est
  sc98ce953c7508a3a: 'What the class believed, what is',
  // Ajouter cette réponse
  sf4a64dd3fb05ab30: 'Add this guess',
  // Enlever la dernière
  sc09e28fa584f3b88: 'Take the last one away',
  // Voir le bilan
  s4c33b4eb7da7edd8: 'See the summary',
  // Métier suivant
  secb61209a54fd3cb: 'Next job',
  // Voir la réponse
  sa64882e62a119a06: 'See the answer',
  // Quitter le jeu
  se55bf33925e7e694: 'Leave the game',
  // En classe
  s7a137ff63b1479c1: 'In class',
  // Chacune et chacun donne un nombre. Une personne l’ajoute : un point par réponse.
  s81f06b06e64c9045: 'Everyone gives a number. One person adds it: a dot for each guess.',
  // Le même code donne les mêmes métiers, sur un autre écran aussi.
  s5ca912ad94e3e2c9: 'The same code gives the same jobs, on another screen too.',
  // Code :
  se6deb154cf6878e1: 'Code:',
  // La mixité des métiers, en classe
  sdbd9b5b60a7da537: 'Women and men in jobs, in class',
  // Rien n’est enregistré. Rien n’est envoyé.
  s4bed14d8e7609257: 'Nothing is stored. Nothing is sent.',
  // Aucune réponse pour le moment.
  sbaa797058932196f: 'No guess for now.',
  // {0} réponse.|{0} réponses.
  s823eace369595746: str`${0} guess.|${0} guesses.`,
  // Tout le monde dit {0}.
  s366b4f790a48a54c: str`Everyone says ${0}.`,
  // De {0} à {1}. Celle du milieu : {2}.
  s83b402a2a2453874: str`From ${0} to ${1}. The one in the middle: ${2}.`,
  // {0} réponse est juste, à une personne près.|{0} réponses sont justes, à une personne près.
  s317f96aa48d9336f: str`${0} guess is right, within one person.|${0} guesses are right, within one person.`,
  // Toutes ces réponses étaient proches, à deux personnes près.
  s5733a2765c224cd7: 'All these answers were close, within two people.',
  // Pour {0} métier sur {1}, la réponse était loin : plus de deux personnes.|Pour {0} métiers sur {1}, la réponse était loin : plus de deux personnes.
  sad6c119b2ec9953e: str`For ${0} job out of ${1}, the answer was far off: more than two people.|For ${0} jobs out of ${1}, the answer was far off: more than two people.`,
  // Dit
  se0b15c199227684e: 'Said',
  // En vrai
  sb17a12a7b1a0948c: 'In fact',
  // Pour chaque métier : ce qui était dit, puis la part des femmes, France.
  safa054883d327d73: 'For each job: what was said, then the share of women, France.',
  // Imprimer pour le mur
  s48351765fb669e8d: 'Print for the wall',
  // Une autre série
  s3d7f0c540aba7a2a: 'Another series',
  // femme sur 20|femmes sur 20
  s9af5281f9ded3736: 'woman out of 20|women out of 20',
  // Je ne sais pas
  s97bd059bdd49fff7: 'I don’t know',
  // une femme
  sb56121accdd856bf: 'a woman',
  // un homme
  s2868fc3083a91ae4: 'a man',
  // Votre réponse, femmes sur 20
  s62f33009f9f59aba: 'Your answer, women out of 20',
  // La part des femmes n’est pas connue pour ce métier
  saa609cb393c725b5: 'The share of women is not known for this job',
  // Ce chiffre n’est pas publié pour sa famille de métiers.
  s25d34891acb8905e: 'This figure is not published for its group of jobs.',
  // Ce métier n’est relié à aucune famille de métiers de la statistique publique.
  s7062157fc7db4515: 'This job is not linked to any group of jobs in the official statistics.',
  // La question ne s’affiche pas
  sca6f62223112dae7: 'The question cannot be shown',
  // Préparation de la question…
  s8fe910a0320bc896: 'Preparing the question…',
  // Ce métier n’est pas dans les données : la part des femmes ne peut pas être montrée.
  s50340f5d1fa90fee: 'This job is not in the data: the share of women cannot be shown.',
  // Ces données ne donnent la part des femmes pour aucun métier.
  s6f5031889a1beb06: 'This data does not give the share of women for any job.',
  // Sur 20 personnes de ce métier, combien sont des femmes ?
  sd2e3819f91770129: 'Out of 20 people in this job, how many are women?',
  // Des entreprises près de chez moi
  sc21c5782c3fe315a: 'Companies near me',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour.
  s08cc17f2fe8b4807: 'The nearest first. At the same distance, the order changes every day.',
  // Je cherche une entreprise
  s0135dd4ff45fa575: 'I am looking for a company',
  // Ce qu’elle propose
  s3f948a8d266a30c4: 'What it offers',
  // qui s’est déclarée
  s4bccd8d8e74511fb: 'that declared itself',
  // Aucune des entreprises déclarées ne correspond. Cela ne veut pas dire qu’il n’y en a pas.
  s092ae48aeca57dea: 'None of the companies that declared themselves matches. That does not mean that there is none.',
  // Aucune entreprise ne s’est encore déclarée dans ces données. Cela ne veut pas dire qu’il n’y en a pas.
  s97579d2f836342b0: 'No company has declared itself in these data yet. That does not mean that there is none.',
  // Qui peut chercher avec vous
  scfc63f04f18dda02: 'Who can search with you',
  // {0} entreprise|{0} entreprises
  s9aa4de9c6ea16ac2: str`${0} company|${0} companies`,
  // Aucune entreprise n’est indiquée
  s85fc349294eaf220: 'No company is listed',
  // qui cherche une apprentie ou un apprenti
  sc28ca7f960a40f86: 'that seeks an apprentice',
  // qui accueille en stage
  s9cd314d14c4c3d68: 'that hosts placements',
  // qui recrute
  s86c58e5a4d12eb52: 'that is hiring',
  // {0} entreprise ne le dit pas : elle n’est pas dans cette liste.|{0} entreprises ne le disent pas : elles ne sont pas dans cette liste.
  sb92685efff041d35: str`${0} company does not say: it is not in this list.|${0} companies do not say: they are not in this list.`,
  // Métiers
  sf508e69986ee3eb0: 'Jobs',
  // Ce qu’elle attend
  s4c125c7a261ff0a2: 'What it expects',
  // Formation avant l’embauche
  s70e8f6dabfcae667: 'Training before hire',
  // Valable jusqu’au {0}.
  sdd054eaf88883bd7: str`Valid until ${0}.`,
  // Ne dit pas si elle cherche une apprentie ou un apprenti
  sb9510abe80ce1539: 'Does not say whether it seeks an apprentice',
  // Cherche une apprentie ou un apprenti
  sdc145f2d5d2f1421: 'Seeks an apprentice',
  // Ne cherche pas d’apprentie ni d’apprenti
  s4fb012c39cbb0b5e: 'Does not seek an apprentice',
  // Ne dit pas si elle accueille en stage
  s603c3e746280ab43: 'Does not say whether it hosts placements',
  // Accueille en stage
  sbe7c6781adcb729b: 'Hosts placements',
  // N’accueille pas en stage
  s9502d5fce5fb8432: 'Does not host placements',
  // Ne dit pas si elle recrute
  sfb7a84145bf180bf: 'Does not say whether it is hiring',
  // Ne recrute pas en ce moment
  saa52715d67227b4f: 'Is not hiring now',
  // {0} poste à pourvoir|{0} postes à pourvoir
  s6de9aabe59515510: str`${0} post to fill|${0} posts to fill`,
  // Le lieu ne dit pas qui il accueille.
  s484d57024f1ca2fe: 'The place does not say whom it welcomes.',
  // Pour avoir une réponse
  sb6c3e0295b69fbb0: 'To get an answer',
  // Ma demande à emporter
  sf69b15e6316b8a95: 'My request, to take along',
  // Déclaré le {0}
  s1cc8583e1134530e: str`Declared on ${0}`,
  // Date de la déclaration inconnue.
  s58dfcb3ea3c4a9c4: 'Date of the declaration unknown.',
  // Disponibilité inconnue
  scea5078f9efb8d91: 'Availability unknown',
  // Peut accueillir en ce moment
  s2168a9484a7889bf: 'Can welcome people now',
  // N’accueille personne en ce moment
  s159630433abdd366: 'Welcomes nobody at the moment',
  // Accueil des personnes en situation de handicap : inconnu
  sbc12114210c0bccb: 'Welcome of people with disabilities: unknown',
  // Accueille des personnes en situation de handicap
  sb3adacc27ac378e7: 'Welcomes people with disabilities',
  // N’est pas adapté aux personnes en situation de handicap
  s3738042dfdc52aa2: 'Is not suited to people with disabilities',
  // {0} jour au plus|{0} jours au plus
  sdad5c56d52297a3c: str`${0} day at most|${0} days at most`,
  // {0} jour au moins|{0} jours au moins
  s4ebc2a6cbb4eee66: str`${0} day at least|${0} days at least`,
  // de {0} à {1} jours
  sd80e51f5dd6533db: str`from ${0} to ${1} days`,
  // Ne dit pas jusqu’où venir
  s42f3b61fd6962dae: 'Does not say how far',
  // Vient jusqu’à {0} km
  s0d9775a4489cdfaa: str`Comes up to ${0} km`,
  // Montre que ce métier est pour toutes et tous
  sa3e39d56be34b62d: 'Shows that this job is for everyone',
  // Ne dit pas depuis quand
  s7cfcadc9494ecee4: 'Does not say since when',
  // Lire ce que dit <span lang="fr">{0}</span>
  h6898106bbf7d4f23: html`Read what <span lang="fr">${0}</span> says`,
  // Le texte de cet enregistrement n’est pas donné.
  sa203d801a2d15b50: 'The text of this recording is not given.',
  // Se forme à ce métier
  sa07335644a51cc86: 'Is learning this job',
  // En apprentissage
  s496a23902c74851e: 'As an apprentice',
  // Débute dans ce métier
  sc55a559034b5487e: 'Is new to this job',
  // A de l’expérience
  sf0ce4691acf9a90a: 'Has experience',
  // Parler avec quelqu’un du métier
  sd2ceffa97e440dfa: 'Talk with someone of the job',
  // J’aimerais parler avec quelqu’un qui connaît
  sfdd0895ad950d035: 'I would like to talk with someone who knows',
  // Ces personnes ont accepté d’être citées ici.
  s6554cf12567b0767: 'These people agreed to be named here.',
  // Nous ne citons que les personnes qui l’ont accepté. Cela ne veut pas dire que personne ne viendrait.
  sc2b7a8eb0d685493: 'We name only the people who agreed. That does not mean that nobody would come.',
  // Qui peut vous présenter quelqu’un
  s1688bb9ae9f65de8: 'Who can introduce you to someone',
  // Ce qu’elles et ils en disent
  sc39bbc7bfd6cdb4e: 'What they say of it',
  // Celles et ceux qui apprennent d’abord.
  s50c6a5abff739380: 'Those who are learning first.',
  // {0} personne peut en parler|{0} personnes peuvent en parler
  s12a3c9ce34f79e95: str`${0} person can speak of it|${0} people can speak of it`,
  // Personne n’est encore indiqué
  s6d9cc6f9cc26accf: 'Nobody is listed yet',
  // près {0}
  s8a5e734cc262c9a0: str`near ${0}`,
  // {0} témoignage|{0} témoignages
  sa29c41c5dc1d130c: str`${0} testimony|${0} testimonies`,
  // Où essayer ce métier ?
  sa20c4e348cfe2b25: 'Where can I try this job?',
  // Un stage, un essai
  s78e6cebea0ee34dc: 'A placement, a trial',
  // J’aimerais essayer
  sad1cec10ee09c87d: 'I would like to try',
  // moi
  s0808641917672194: 'me',
  // {0} lieu d’accueil|{0} lieux d’accueil
  s752d4bb39e7f6f07: str`${0} place that welcomes people|${0} places that welcome people`,
  // Aucun lieu d’accueil n’est indiqué
  s2cf99cef3282bf95: 'No place that welcomes people is listed',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour. Demandez à plusieurs lieux à la fois.
  s97346c46166c2044: 'The nearest first. At the same distance, the order changes each day. Ask several places at once.',
  // Des façons d’essayer un métier
  s406583201d0c8b33: 'Ways to try a job',
  // Ce sont des dispositifs, pas des adresses. Demandez à qui vous accompagne.
  s0d10b15a2c897e4a: 'These are schemes, not addresses. Ask whoever supports you.',
  // Cela ne veut pas dire qu’aucune entreprise n’accueille. Personne ne l’a encore déclaré dans ces données.
  s470d0ecec45c9a66: 'That does not mean that no company welcomes people. Nobody has declared it in these data yet.',
  // {0} lieu ne dit pas qui il accueille : il n’est pas dans cette liste.|{0} lieux ne disent pas qui ils accueillent : ils ne sont pas dans cette liste.
  s7db7f2bb4f30f2cd: str`${0} place does not say whom it welcomes: it is not in this list.|${0} places do not say whom they welcome: they are not in this list.`,
  // {0} lieu déclaré il y a plus de six mois|{0} lieux déclarés il y a plus de six mois
  s47e9abd9d401ce7c: str`${0} place declared more than six months ago|${0} places declared more than six months ago`,
  // Je m’appelle :
  s94bfba6ca3061f2a: 'My name is:',
  // Mon établissement, ou qui m’accompagne :
  s0b11f0091327b63f: 'My school, or who supports me:',
  // On peut me joindre :
  sc4737f24dd4486b4: 'I can be reached:',
  // Je voudrais venir, du … au … :
  se03c71d0e855a28d: 'I would like to come, from … to …:',
  // Ce que j’aimerais voir ou faire :
  sc2fb74572de91df8: 'What I would like to see or do:',
  // Date et signature :
  s91feea294eebed41: 'Date and signature:',
  // Ma demande
  s7b18ba42bd3967e5: 'My request',
  // Téléphone : {0}
  sb844919fdd721cf4: str`Telephone: ${0}`,
  // Courriel : {0}
  s75a3773e3e854c1b: str`Email: ${0}`,
  // n’est pas dit
  sc593bfc3cf4a3829: 'is not said',
  // Deux projets, les mêmes critères
  s3fc32b81c3b9c644: 'Two projects, the same criteria',
  // Où il en est
  scc126801f9ead6c1: 'How far it is',
  // Résultats
  s59f5abec4a1c2f82: 'Results',
  // Ce qui n’a pas marché
  s0b5a278259bbac1a: 'What did not work',
  // Fermer la comparaison
  s3168fc961acb65ab: 'Close the comparison',
  // Présenter un projet
  s42529a17c69eb71c: 'Present a project',
  // Vos réponses font un fichier, sur cet appareil. Rien n’est envoyé. Transmettez-le à qui publie ce site.
  sc64ee9b7a71245cb: 'Your answers make a file, on this device. Nothing is sent. Hand it to who publishes this site.',
  // Nom du projet (obligatoire)
  s7db2862f01ef7108: 'Name of the project (required)',
  // En une phrase (obligatoire)
  sf670de9a43798bf7: 'In one sentence (required)',
  // Qui le porte
  sfb3214e6ee0fc40f: 'Who leads it',
  // Adresse électronique de contact
  sde6cd1457500389f: 'E-mail address of contact',
  // Dans les trois champs qui suivent, une idée par ligne.
  sbc46a5fae95b0a72: 'In the next three fields, one idea a line.',
  // Ce que l’on en retient
  sa9aab9768e951b7a: 'What one learns from it',
  // Faire le fichier
  sce26ffda2450db9f: 'Make the file',
  // Ne dit pas où il en est
  s1b358d8da95bcfdf: 'Does not say how far it is',
  // Ne plus comparer
  sf93d659b4ab1d67b: 'No longer compare',
  // Ce projet n’a encore publié ni effets, ni résultats, ni leçons. Demandez à qui le porte.
  s061a0d71d06322e9: 'This project has published no effects, results or lessons yet. Ask who leads it.',
  // Ce que cela change
  seebb02862826eb49: 'What it changes',
  // Rien n’en est dit.
  sbdea34bfcd307884: 'Nothing is said of it.',
  // Aucun résultat n’est publié.
  s0e5fc2ab627bf9b1: 'No result is published.',
  // Le projet ne le dit pas.
  sbd02a31498e12d4d: 'The project does not say.',
  // Aucune leçon n’est publiée.
  sb234507929c29b18: 'No lesson is published.',
  // Grille commune
  s6271f7f2601fee54: 'Common grid',
  // Personne ne l’a encore évalué avec la grille commune.
  se07bd345a816615f: 'Nobody has judged it with the common grid yet.',
  // Avec l’aide de : <span lang="fr">{0}</span>
  h75d12908adfd5936: html`With the help of: <span lang="fr">${0}</span>`,
  // Documents
  s889fce46bd2236e5: 'Documents',
  // Faire pareil : le guide
  s69cf3f0a6c7453ff: 'Do the same: the guide',
  // Jugé par <span lang="fr">{0}</span>, le {1}.
  h9a6ff043229b3a0a: html`Judged by <span lang="fr">${0}</span>, on ${1}.`,
  // Choisissez un second projet à comparer.
  sae8277d3f36a487f: 'Choose a second project to compare.',
  // Le fichier est fait. Transmettez-le à qui publie ce site.
  s1e631a5be4d0c270: 'The file is made. Hand it to who publishes this site.',
  // Ce qui s’essaie ici
  sf554b55fbbaafe69: 'What is being tried here',
  // D’abord les projets qui disent ce qu’ils ont trouvé.
  s9c8e8aacc206437a: 'First the projects that say what they found.',
  // Aucun projet ne correspond dans ces données. Cela ne veut pas dire que rien ne s’essaie.
  s25133647cc2c20f8: 'No project matches in these data. That does not mean that nothing is being tried.',
  // Je cherche un projet
  sddc77a747816eefd: 'I am looking for a project',
  // où qu’il en soit
  scfff259983ae5453: 'at any stage',
  // Portes ouvertes et rencontres
  se880137f07d028c7: 'Open days and meetings',
  // Aucune date annoncée dans nos sources. Demandez à l’établissement.
  s30e8d4fd08cb9138: 'No date announced in our sources. Ask the establishment.',
  // L’établissement ne s’affiche pas
  sc20031f500167401: 'The establishment cannot be shown',
  // Lecture de l’établissement…
  s6ee1e4cecefdd6ff: 'Reading the establishment…',
  // Cet établissement n’est pas dans le catalogue
  sc03674bdfff933c4: 'This establishment is not in the catalogue',
  // Il a pu fermer ou changer de code.
  s56bbf83d0dfb8209: 'It may have closed, or its code may have changed.',
  // Voir sa page complète
  s6093789685af28b6: 'See its full page',
  // Voir son site
  s05a43d111bc28528: 'See its site',
  // Son téléphone et son site ne sont pas dans nos sources.
  s34758dcd29c7b594: 'Its telephone and its site are not in our sources.',
  // Internat
  se2d67613768491a8: 'Boarding',
  // Sans niveau
  s2ebd14cccb7d9878: 'No level',
  // Voir les {0} autres
  sd98d84c7d3564219: str`See the other ${0}`,
  // Aucune date annoncée pour le moment.
  s39de3f3aca5a8a5c: 'No date announced for now.',
  // Tout lire
  sde60df06b1803eb9: 'Read everything',
  // Pause
  s061cc20e3432dead: 'Pause',
  // Reprendre
  s9382fc33aaf7ed02: 'Resume',
  // Écouter
  sca98cc90dce4cc34: 'Listen',
  // Arrêter
  sd4426b71fbd9e911: 'Stop',
  // Lire à ma façon
  s110998d658d82ed8: 'Read my way',
  // Fermer
  sf0da99a184bafb7e: 'Close',
  // Taille du texte
  sc1ec5ad92a8bb51d: 'Text size',
  // Mots
  s3795f6aec560a320: 'Words',
  // Tout
  s5a86ddfb3a2500b5: 'Everything',
  // Lecture facile
  s10b5f9ff871d1d31: 'Easy reading',
  // Longueur des lignes
  s3e75a36cb5a6b4bc: 'Length of the lines',
  // Normale
  sc294fe9a3657f475: 'Usual',
  // Courte
  sfe5297d1d2b3b137: 'Short',
  // Espaces
  saedcf8c92728189f: 'Spacing',
  // Normaux
  sc2e9f79a36a0288f: 'Usual',
  // Grands
  s4a41278591352b2a: 'Wide',
  // Lignes en vue
  s82ab6b4bf2c9d9fe: 'Lines in sight',
  // Toutes
  s932839152144d819: 'All',
  // Une à la fois
  s09b9783354e47bb3: 'One at a time',
  // La ligne suit la souris ou le doigt. Au clavier, utilisez les flèches.
  s5eae77e0b40bb180: 'The line follows the mouse or the finger. With the keyboard, use the arrows.',
  // Langue
  s34fadfd39665ec7f: 'Language',
  // Garder mes choix sur cet appareil
  sacc58d9933bbee2a: 'Keep my choices on this device',
  // Remettre comme avant
  sb37f5deaaf906c80: 'Put back as before',
  // Grande
  s4a41318591353c28: 'Large',
  // Très grande
  sac9aa3cd349674cf: 'Very large',
  // Sans cette case, rien n’est gardé.
  s9e28447a6e5a701b: 'Without this box, nothing is kept.',
  // Ces choix sont gardés ici, dans ce navigateur, pour ce site. Décochez pour les effacer.
  sd54d6543b56fd9fc: 'These choices are kept here, in this browser, for this site. Untick to erase them.',
  // Votre navigateur ne permet pas de garder. Ce choix reste jusqu’à la fermeture de cette page.
  sdcea57a26f21f7d3: 'Your browser does not allow keeping. This choice stays until you close this page.',
  // Ligne {0}
  sba90de8b4df0f7e4: str`Line ${0}`,
  // Ligne que vous lisez
  sc47e276de2e18429: 'The line you are reading',
  // Personne n’est indiqué ici pour ce besoin : {0}.
  s74273ef3c4b95e31: str`Nobody is listed here for this need: ${0}.`,
  // Personne n’est indiqué ici.
  s932a1c7f9225cc0a: 'Nobody is listed here.',
  // Rien de plus près.
  sba21b9eaf21416c5: 'Nothing nearer.',
  // Le plus proche est à {0} km.
  sbd7520325cfdc57d: str`The nearest is ${0} km away.`,
  // Notre liste n’est pas complète. Cela ne veut pas dire qu’il n’y a personne.
  s0853bb15f980098e: 'Our list is not complete. This does not mean that there is nobody.',
  // Voir aussi ce qui est fermé maintenant
  s54b0e7bb842f8491: 'Show what is closed now too',
  // {0} aide ou dispositif sans adresse|{0} aides ou dispositifs sans adresse
  sb83ebc6924625b61: str`${0} aid or scheme without an address|${0} aids or schemes without an address`,
  // Pour un territoire plus large que cette ville.
  s7fc9228edbe9c6f0: 'For a wider area than this town.',
  // {0} autre nom, sans contact connu|{0} autres noms, sans contact connu
  sfdaa2199a9c8b245: str`${0} other name, with no known contact|${0} other names, with no known contact`,
  // C’est ici :
  s74e7462d55cda78d: 'It is here:',
  // Vous pouvez appeler :
  s44b495aa851c816b: 'You can call:',
  // C’est ouvert. Cela ferme à {0}.
  s8f56903c6ff4444c: str`It is open. It closes at ${0}.`,
  // Nous ne connaissons pas les horaires. Appelez d’abord.
  sa26e44398837ab04: 'We do not know the opening hours. Call first.',
  // Nous ne connaissons pas les horaires. Nous n’avons pas de numéro à appeler.
  sd22a02c25aef0c73: 'We do not know the opening hours. We have no number to call.',
  // Distance depuis le centre de la commune : le lieu exact n’est pas connu.
  sdfadcdbd164c59fe: 'Distance from the centre of the town: the exact place is not known.',
  // Prix
  sb015851a36ba6536: 'Price',
  // Prix, en détail
  s00bc421f759972ce: 'Price in detail',
  // Langues parlées
  s39b79aceff8971ec: 'Languages spoken',
  // Qui le propose
  s90cc8fdaed085543: 'Offered by',
  // Accès avec un handicap
  s3e17625aaeaad29f: 'Access with a disability',
  // Garder le contact (.vcf)
  sb2e00ae50762693d: 'Keep the contact (.vcf)',
  // Carte A5
  s18251c075418a05c: 'A5 card',
  // Payant
  sfac95ec1fef85822: 'Not free',
  // Le prix n’est pas indiqué
  scf40c7406907736b: 'The price is not given',
  // vous avez {0} ans ou plus
  s9d3428e6a38334a4: str`you are ${0} or older`,
  // vous avez {0} ans ou moins
  s5899d653c5b36a70: str`you are ${0} or younger`,
  // vous êtes dans l’un de ces cas :
  sf1960d671ed5b70a: 'one of these applies to you:',
  // Suis-je concerné ou concernée ?
  se36cfb754723b46c: 'Is it for me?',
  // Vous pouvez venir si :
  sd58d2d5e4ae511fe: 'You can come if:',
  // C’est ouvert à tous les publics.
  s397f9f0cf6cf0035: 'It is open to everyone.',
  // Les conditions ne sont pas indiquées.
  s4987d726826f77f1: 'The conditions are not given.',
  // La structure vous répond, pas nous.
  s61c3da253d9db88f: 'They answer you, not us.',
  // Plus de 18 mois : appelez avant d’y aller.
  s2ce2ec79fc1da729: 'More than 18 months ago: call before you go.',
  // Plus de 18 mois : cela a pu changer.
  s27be3d370ddd1063: 'More than 18 months ago: this may have changed.',
  // {0} réponse|{0} réponses
  seccfd38d5a34b588: str`${0} answer|${0} answers`,
  // La liste ne montre plus que cela.
  saf7fbdfbb48a7095: 'The list now shows only these.',
  // La liste montre de nouveau toutes les réponses.
  sebdcf1c312b57755: 'The list shows all the answers again.',
  // Carte de qui peut aider
  sc8b136eb0907d6d7: 'Map of who can help',
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir qui y est. Échap : fermer la carte.
  sc9d4e9fe35f5c139: 'Arrows: from one place to the next. Plus and minus: zoom in, zoom out. Enter: see who is there. Escape: close the map.',
  // Choisissez un lieu pour voir qui y est. Ctrl et la molette agrandissent la carte.
  sfd709bc1904ab30b: 'Choose a place to see who is there. Ctrl and the wheel zoom the map.',
  // Touchez un lieu pour voir qui y est. Deux doigts déplacent et agrandissent la carte.
  s6e6186d7179e200b: 'Touch a place to see who is there. Two fingers move and zoom the map.',
  // Le cercle : {0} km autour {1}, à vol d’oiseau.
  s4183a317712638fd: str`The circle: ${0} km around ${1}, as the crow flies.`,
  // {0} réponse n’est que dans la liste : à distance, ou sans adresse connue.|{0} réponses ne sont que dans la liste : à distance, ou sans adresse connue.
  s14653504910039d0: str`${0} answer is in the list only: at a distance, or without a known address.|${0} answers are in the list only: at a distance, or without a known address.`,
  // Le fond de carte manque. Les lieux sont à leur place.
  s933a0e86115660c4: 'The base map is missing. The places are where they should be.',
  // Revenir à toute la liste
  sb547c44d42bf22d3: 'Back to the whole list',
  // Agrandir la carte ici
  s08c9315398f20fd6: 'Zoom in on the map here',
  // Ouvert maintenant
  scf0d0f85e1cc8263: 'Open now',
  // Ceux que l’on peut joindre d’abord, les plus proches en premier.
  s12feec43a054d584: 'Those you can contact first, the nearest first.',
  // {0} réponse à moins de {1} km {2}|{0} réponses à moins de {1} km {2}
  s379d2394f20152ea: str`${0} answer within ${1} km of ${2}|${0} answers within ${1} km of ${2}`,
  // Imprimer la liste
  s8a6056b359aad218: 'Print the list',
  // Distances à vol d’oiseau.
  s3add2d60b545d833: 'Distances as the crow flies.',
  // Je cherche de l’aide pour
  s10ea9d290fa92009: 'I am looking for help with',
  // Formations
  s626d40a789636b4d: 'Training courses',
  // Qui peut m’aider
  s88cfc3c20176f483: 'Who can help me',
  // Rendez-vous
  sc2a4ef102f9a1bc7: 'Events',
  // Recherches
  s358107e7a82ed163: 'Searches',
  // Chiffres
  s7b26d0104ccf5011: 'Figures',
  // Cette formation n’est plus dans le catalogue. Elle a pu être retirée.
  s27e9984640cb8d2d: 'This training course is no longer in the catalogue. It may have been removed.',
  // Ce n’est plus dans les données de ce site.
  s7cbfe90e1cfec220: 'It is no longer in the data of this site.',
  // Gardée le {0}
  sf8abd41798eb9842: str`Kept on ${0}`,
  // Gardé le {0}
  s42d090e5ae79a613: str`Kept on ${0}`,
  // Retirer
  s846a3c8f0ebd68ec: 'Remove',
  // « {0} »
  h0afb9d60b3c982dd: html`“${0}”`,
  // Changer ma note
  s2e90a09212dbf187: 'Change my note',
  // Écrire une note
  sda0e9bae852da6a5: 'Write a note',
  // Ma note
  s198915db79e31139: 'My note',
  // Enregistrer
  se430513274f9b495: 'Save',
  // Annuler
  s5ee26933a140671a: 'Cancel',
  // Mon dossier
  se15f4bf9c11e6dc4: 'My folder',
  // {0} chose gardée sur cet appareil. Rien n’est envoyé.|{0} choses gardées sur cet appareil. Rien n’est envoyé.
  s384231c356840ae3: str`${0} thing kept on this device. Nothing is sent.|${0} things kept on this device. Nothing is sent.`,
  // Votre navigateur ne permet pas de garder. Cette liste s’efface à la fermeture de la page.
  s387599b7c48869e0: 'Your browser does not allow keeping. This list is cleared when you close the page.',
  // Une feuille pour votre rendez-vous : ce que vous gardez, vos questions, des lignes pour écrire, un code pour la rouvrir.
  s80cad560575757c6: 'A sheet for your appointment: what you keep, your questions, lines to write on, a code to open it again.',
  // Ma feuille de route
  s71a7afc6c3e9cc89: 'My roadmap',
  // Donner à quelqu’un
  s07804d44c76d6f60: 'Give to someone',
  // Préparer mon entretien
  s65fe7517a1e677e0: 'Prepare my interview',
  // Effacer tout le dossier de cet appareil ?
  sf5f1be59c165c660: 'Erase the whole folder from this device?',
  // Oui, tout effacer
  s7e7f020e5e43b544: 'Yes, clear all',
  // Non, garder
  s725e09e510a096bd: 'No, keep it',
  // Un lien
  s133166e65c04a0f2: 'A link',
  // Le dossier est dans le lien. Aucun serveur ne le garde.
  sa36a26c6c41e9eff: 'The folder is in the link. No server keeps it.',
  // Un fichier
  s08897a4fade78680: 'A file',
  // Il s’ouvre dans tout navigateur, même dans dix ans.
  scda89a487331da05: 'It opens in any browser, even in ten years.',
  // Une feuille
  s85bf17b63f995ddb: 'A sheet of paper',
  // Avec un code à photographier. Le code est sans vos notes.
  sbd05237aab17809c: 'With a code to photograph. The code is without your notes.',
  // Ajouter mes notes et mes questions au lien et au fichier
  sa7cf7ddb513056bf: 'Add my notes and questions to the link and the file',
  // Vous avez un fichier « Mon dossier » ? Ouvrez-le ici.
  s1237c22a585edeae: 'Do you have a “My folder” file? Open it here.',
  // Votre liste vient d’une version d’avant. Y ajouter vos notes et vos questions ?
  s04313608d2e2c560: 'Your list comes from an earlier version. Add your notes and questions to it?',
  // Oui, ouvrir mon dossier
  s9003dda3a026985c: 'Yes, open my folder',
  // Une chose a changé depuis que vous l’avez gardée.|{0} choses ont changé depuis que vous les avez gardées.
  s487d93e45421049e: str`One thing has changed since you kept it.|${0} things have changed since you kept them.`,
  // J’ai lu
  sec3a9d4d24da3a49: 'I have read it',
  // Prochaine date : {0}.
  sff49223b95160927: str`Next date: ${0}.`,
  // La rentrée change de date : {0} devient {1}.
  s703fcfd45cf18090: str`The start has another date: ${0} becomes ${1}.`,
  // La rentrée est passée : {0}.
  sa45239dcd413e7a1: str`The start is past: ${0}.`,
  // Cette rentrée n’est plus annoncée : {0}.
  s2adaef2d3c78c55e: str`This start is no longer announced: ${0}.`,
  // C’est annulé.
  s504319855cd4ff3e: 'It is cancelled.',
  // Comparer les deux
  s85313b110c501698: 'Compare the two',
  // Comparer les trois
  sca8263668d35329d: 'Compare the three',
  // Comparer les trois dernières
  s0884ba403f794181: 'Compare the last three',
  // Mes dates
  sf8f1bfc45bbb08b9: 'My dates',
  // Mettre dans mon agenda (.ics)
  s48fd08e58fd969fe: 'Add to my calendar (.ics)',
  // Rentrée en {0} (jour non précisé) : {1}
  s216ab2b501992adf: str`Starts in ${0} (day not given): ${1}`,
  // Rentrée : {0}
  s6bb3895c53b79431: str`Start date: ${0}`,
  // Source : {0}.
  s3265b28ae43c322f: str`Source: ${0}.`,
  // Fait le {0}. Tout est dans ce fichier.
  s0c8241bad0651e58: str`Made on ${0}. Everything is in this file.`,
  // Ce fichier est trop gros pour être un dossier.
  s427f77498e529a42: 'This file is too large to be a folder.',
  // Ce fichier n’est pas un dossier. Choisissez celui que vous avez enregistré ici.
  s788c45facbc3a67f: 'This file is not a folder. Choose the one that you saved here.',
  // Mon entretien
  s21151680413f6f39: 'My interview',
  // Avec :
  s669ab1d6e3763953: 'With:',
  // Le :
  s39c541b45fb585df: 'On:',
  // à :
  saf5a121bd8eb857e: 'at:',
  // Les métiers qui m’intéressent
  s8bac91dabbaa5df3: 'Jobs that interest me',
  // Mes formations
  sba9c8b248efcae90: 'My trainings',
  // Ce que l’on me conseille
  s2b017b7a8622e2de: 'What I am advised',
  // Ce que je fais après
  s7fd6f4f618fce19e: 'What I do next',
  // Code qui rouvre mon dossier
  sc35377e57be6fe49: 'Code that opens my folder again',
  // Ce code rouvre mon dossier, à la case cochée. Sans mes notes.
  s12bc654e375dae03: 'This code opens my folder again, at the ticked box. Without my notes.',
  // Mon dossier est trop long pour un code. Je prends aussi le fichier.
  sc6fe4b8bf8999234: 'My folder is too long for a code. I take the file too.',
  // Mon but :
  s208e3a102ebe0397: 'My goal:',
  // D’abord, je téléphone
  s9cf6524bbe24d345: 'First, I call',
  // Ensuite, mes dates
  sd34f3fc820c11444: 'Then, my dates',
  // Je parle avec quelqu’un du métier
  s501ec773daebbc8f: 'I speak with someone who does the job',
  // Je fais le point
  sf57edfc72d7ccf8e: 'I take stock',
  // Et {0} autre étape dans mon dossier.|Et {0} autres étapes dans mon dossier.
  saf37d9f48ee0319f: str`And ${0} other step in my folder.|And ${0} other steps in my folder.`,
  // On vous donne un dossier
  s4a9ff2887b36eb87: 'Someone gives you a folder',
  // Ce dossier est vide, ou nous ne savons pas le lire
  safce79e2a1561a29: 'This folder is empty, or we cannot read it',
  // Cochez les cases de votre feuille. Le dossier s’ouvrira là, pour noter ce que l’on vous a conseillé.
  s22ad625549286f06: 'Tick the boxes of your sheet. The folder will open there, to write what you were advised.',
  // {0} chose n’est pas dans les données de ce site : elle est gardée comme un texte.|{0} choses ne sont pas dans les données de ce site : elles sont gardées comme des textes.
  s320e11ffdfaaf3d4: str`${0} thing is not in the data of this site: it is kept as a text.|${0} things are not in the data of this site: they are kept as texts.`,
  // Le garder sur cet appareil ?
  sd3c9df51c1a643ef: 'Keep it on this device?',
  // Oui, garder
  sa822416dcd0883a9: 'Yes, keep it',
  // Non
  s3763fc19c347b5dc: 'No',
  // Fichier prêt : {0}.
  s1285b34c8dc4669e: str`File ready: ${0}.`,
  // Écrire une question
  s0bd3b494b0ceb43d: 'Write a question',
  // Ajouter
  s8a65c8735b536091: 'Add',
  // Votre dossier ne s’affiche pas
  se1bbad0b65db5827: 'Your folder is not shown',
  // Lecture de ce que vous gardez…
  s1cb1dba3021a7f75: 'Loading what you keep…',
  // Votre dossier est vide
  s896d4342eaf23304: 'Your folder is empty',
  // Choisissez « Garder » sur une formation ou un métier. Vous le retrouverez ici, sur cet appareil.
  s75a69dd6a83b0e94: 'Choose “Keep” on a training or a job. You will find it here, on this device.',
  // Rien n’est enregistré sans votre accord.
  sdbeb2ba78191b0e5: 'Nothing is saved unless you agree.',
  // Ce fichier ne s’ouvre pas.
  s4011f949e8c908bf: 'This file does not open.',
  // Votre note est gardée sur cet appareil.
  s25d6cd34e9cd07e5: 'Your note is kept on this device.',
  // Votre note est effacée.
  s9903607bb8f8e8c6: 'Your note is erased.',
  // La formation est retirée.
  s3c38fd53c9190f57: 'The training course has been removed.',
  // C’est retiré.
  s4c5dc3a194bfd2c8: 'It is removed.',
  // Tout est effacé de cet appareil.
  s2ddb86fe8e8f2ff8: 'Everything has been cleared from this device.',
  // Le dossier est gardé sur cet appareil.
  sd514326b32816a90: 'The folder is kept on this device.',
  // Ne plus garder :
  sf1fa4d30e2879630: 'Stop keeping:',
  // Gardée
  s6860a6ed468130a1: 'Kept',
  // Garder
  s669f7fed45031c80: 'Keep',
  // Recherche gardée
  s1e02873210b954d2: 'Search kept',
  // Garder cette recherche
  sd7d79dfc8c0deade: 'Keep this search',
  // Chiffre gardé
  s9a9ffb5c764fea11: 'Figure kept',
  // Garder ce chiffre
  s9356436d94b8d8d3: 'Keep this figure',
  // Gardé
  s643c3523db16123e: 'Kept',
  // Garder cette formation sur cet appareil ?
  s95d28e27f74f5562: 'Keep this training course on this device?',
  // Garder ce métier sur cet appareil ?
  s1b122319d37d013c: 'Keep this job on this device?',
  // Garder cette adresse sur cet appareil ?
  s221ada328e0576b0: 'Keep this address on this device?',
  // Garder cet événement sur cet appareil ?
  sc4225afa0ed2b1a7: 'Keep this event on this device?',
  // Garder ce chiffre sur cet appareil ?
  s2d15d98bacb12b3b: 'Keep this figure on this device?',
  // Garder cette recherche sur cet appareil ?
  sd40ce1bb03058ba4: 'Keep this search on this device?',
  // Garder cette question sur cet appareil ?
  sb89ea55d96f78ee5: 'Keep this question on this device?',
  // Ce navigateur retiendra ce que vous gardez : formations, métiers, adresses, rendez-vous, recherches et chiffres.
  sed8353de94e13ecf: 'This browser will remember what you keep: training courses, jobs, addresses, events, searches and figures.',
  // Pour chaque chose : son nom, le jour, la prochaine date annoncée. Une recherche garde les mots que vous tapez.
  s169976afdb2125c6: 'For each thing: its name, the day, the next date announced. A search keeps the words that you type.',
  // Il retiendra aussi les notes et les questions que vous écrivez. Vos choix de lecture ont leur propre case.
  s43b34ac9d30d943f: 'It will also remember the notes and questions that you write. Your reading choices have a box of their own.',
  // Rien n’est envoyé. La question n’est posée qu’une fois.
  s678f8398ed7e3a6c: 'Nothing is sent. This question is asked once only.',
  // Les autres personnes qui utilisent cet appareil pourront le voir. Vous pourrez tout effacer.
  sec3a9de3136a0808: 'Other people who use this device will be able to see it. You can clear everything later.',
  // Formation gardée sur cet appareil : {0}.
  s32680a9a9c68d183: str`Training course kept on this device: ${0}.`,
  // Gardé sur cet appareil : {0}.
  s5d7b90a2182fbda9: str`Kept on this device: ${0}.`,
  // Cette formation n’est plus gardée.
  s721179f48e398866: 'This training course is no longer kept.',
  // Ce n’est plus gardé.
  s723cce4cdc76619b: 'It is no longer kept.',
  // Chercher « {0} » tel quel
  s1bdbbfb8a79c4139: str`Search for “${0}” as it is`,
  // Nous avons cherché <b lang="fr">{0}</b> plutôt que « {1} ».
  h12f9788aa50018d9: html`We searched for <b lang="fr">${0}</b> rather than “${1}”.`,
  // Trier
  se3caa90d5e3b4369: 'Sort',
  // {0} sur {1}
  s2907866e26702da1: str`${0} of ${1}`,
  // Vider
  s85187f61e0d57f5b: 'Empty the list',
  // Vous n’avez pas trouvé ?
  s8ad01ec86ad302ec: 'Did you not find it?',
  // Envoyer ces mots à {0}
  sd7b68f70de8781bd: str`Send these words to ${0}`,
  // Votre messagerie s’ouvre. Vous relisez, puis vous envoyez.
  sb40ae6f04c574306: 'Your mail opens. You read it again, then you send it.',
  // Données d’exemple : cette formation n’existe pas.
  s7f01966a4f999b26: 'Sample data: this training course does not exist.',
  // Autre chose
  sbe399454f9838258: 'Something else',
  // Le nom
  s99b4881e30d30ea0: 'The name',
  // La description
  sa908fff40307809c: 'The description',
  // La tension
  s6a43cebe93ba95f0: 'The difficulty of recruiting',
  // Les recrutements prévus
  sc42d3dfbdb138d09: 'The hires planned',
  // Le salaire
  sd638ad2d2e6d8fb1: 'The pay',
  // Les conditions de travail
  se8fc1050c561d96f: 'The working conditions',
  // La part des femmes
  s1d303c11f2c7aa82: 'The share of women',
  // Comment y accéder
  s4caa87e58cf0a1ea: 'How to get there',
  // L’organisme
  s0f481d6ad0ea09b1: 'The provider',
  // L’adresse
  sa0a726b506a69f7f: 'The address',
  // Les dates
  s6e3871ad8001fbca: 'The dates',
  // Le prix
  s8c36143b09ef0b51: 'The price',
  // Le contact
  s13a91eae648954ae: 'The contact',
  // Ce que deviennent les anciens élèves
  s25652dd22a46ba1a: 'What became of former students',
  // Les raisons
  s193a7a06d91aa33e: 'The reasons',
  // Les actions
  s0665ed7e12554d80: 'The actions',
  // Un état
  s4a769e3b34b2cbf6: 'A status',
  // Une échéance
  s4b549156828e32cb: 'A deadline',
  // Les indicateurs
  sce1f217237b68a12: 'The indicators',
  // Les pilotes
  sa5ea477f711e5f01: 'The leads',
  // Signaler une erreur
  s6065e8b6d64aa989: 'Report an error',
  // Qu’est-ce qui est faux ?
  sda661e49e030dc6a: 'What is wrong?',
  // Écrire à {0}
  s37b07865fad18ebb: str`Write to ${0}`,
  // Ouvrir le formulaire de {0}
  s364e79b9c15efca4: str`Open the form of ${0}`,
  // Le site qui publie ces données s’ouvre. Vous relisez, puis vous envoyez.
  s1f91026ee99415bc: 'The site that publishes these data opens. You read it again, then you send it.',
  // Source :|Sources :
  sd664a47e40e9f50e: 'Source:|Sources:',
  //  ; 
  sbf4b427ae71d292d: '; ',
  // Ces données ont plus d’un an : elles datent du {0}. Elles ont pu changer.
  s53de3415f53c4d40: str`This data is more than a year old: it dates from ${0}. It may have changed.`,
  // Pas de chiffre de tension
  sc2bfbc13a564343e: 'No figure for hiring difficulty',
  // Ces données ne disent pas si ce métier est en tension.
  sef97844bd932d307: 'These data do not say whether it is hard to hire in this job.',
  // Trouve-t-on du travail ?
  s907ec8a187a3ac31: 'Can one find work?',
  // Pourquoi ?
  seed3359eab27c3b3: 'Why?',
  // Nous n’avons pas de chiffre pour ce métier.
  s552faa9b40f89684: 'We have no figure for this job.',
  // Les raisons moins importantes
  s8422e54349bf4d4c: 'The less important reasons',
  // Ce qu’on ne sait pas
  s55427e8e8b539ecb: 'What is not known',
  // On ne sait pas : {0}.
  se0c82bc0cabca491: str`Not known: ${0}.`,
  // Recrutements prévus en {0} : {1}.
  sca7efd2de934bb65: str`Hires planned in ${0}: ${1}.`,
  // Embauches prévues en {0} : {1}. Le dessin en montre vingt, et combien les employeurs jugent difficiles.
  s730bf41f2356f02d: str`Hires planned in ${0}: ${1}. The drawing shows twenty, and how many employers find difficult.`,
  // Lecture de la tension…
  s8198121b0102dbd9: 'Loading the hiring difficulty…',
  // Ces données ne disent pas si ce métier est en tension : {0}.
  s76a5d91d1cb8748a: str`This data does not say whether this job is in tension: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa tension.
  s5375a7d2431501dd: 'No job is selected. Choose one to see how hard it is to hire.',
  // En tout
  s258e2eb99de03ec2: 'In all',
  // Jugés difficiles
  sd2164ede9cb1ffad: 'Judged difficult',
  // Saisonniers
  s3100bf6c9efad12f: 'Seasonal',
  // Chiffre secret : il pourrait désigner une entreprise.
  s29142e45efaf60e2: 'Confidential figure: it could point to one company.',
  // Non publié par la source.
  sc0b57f7217f0f022: 'Not published by the source.',
  // Selon une autre méthode, en {0}
  s04dc478260547a66: str`By another method, in ${0}`,
  // Tension, fiche ROME {0}
  s5b90b3d4cff1d821: str`Hiring difficulty, ROME sheet ${0}`,
  // Cette source compte par métier du ROME et par bassin. Ne comparez pas son niveau avec un autre.
  s15f0377f871ff84d: 'This source counts by ROME job and by employment area. Do not compare its level with another.',
  // non publiée
  s55a9d00ae8021746: 'not published',
  // Si vous vous formez à ce métier, vous avez de bonnes chances de trouver un poste.
  sdc5d83b39269369c: 'If you train for this job, you have a good chance of finding a position.',
  // Avec la formation demandée, vous avez de bonnes chances de trouver un poste.
  s3931713983fab035: 'With the training required, you have a good chance of finding a position.',
  // Trouver un poste n’est ni plus simple ni plus difficile qu’ailleurs.
  s5ee051dff62ae622: 'Finding a position is neither easier nor harder than elsewhere.',
  // Trouver un poste peut prendre du temps. Un stage ou une alternance vous aidera.
  s080b5eee668d80b7: 'Finding a position can take time. An internship or work-study will help you.',
  // Trouver un poste peut être long. Prévoyez plusieurs pistes.
  s81b6889c5f4a6e6f: 'Finding a position can take a long time. Plan for several options.',
  // Pas de chiffre pour ce territoire : {0}. Voici un territoire plus large : {1}.
  s2b645a2e0b91e43f: str`No figure for this area: ${0}. Here is a wider area: ${1}.`,
  // Pas de chiffre pour le territoire demandé. Voici : {0}.
  sa42e94bcbedf1fd6: str`No figure for the area you asked for. This is the figure for: ${0}.`,
  // Élevée quand il y a beaucoup d’offres pour la taille du métier.
  s6af6d76760cec028: 'High when there are many offers for the size of the job.',
  // Élevée quand peu de personnes au chômage cherchent ce métier.
  s16b7ab3109938d35: 'High when few unemployed people look for this job.',
  // Élevée quand le travail fatigue : charges, gestes répétés, nuits ou week-ends.
  s211367957ab62cf4: 'High when the work is tiring: heavy loads, repeated movements, nights or weekends.',
  // Élevée quand il faut une formation précise pour entrer dans le métier.
  s93096e69b30b9aae: 'High when you need a specific training course to enter the job.',
  // Élevée quand les contrats sont courts, à temps partiel ou saisonniers.
  sc77cf80dcf6d9ff2: 'High when contracts are short, part-time or seasonal.',
  // Élevée quand les postes et les candidats ne sont pas aux mêmes endroits.
  sce88ff92f5a8b013: 'High when jobs and candidates are not in the same places.',
  // Élevée quand le métier paie moins que des métiers comparables. Mesurée depuis 2021.
  sb9e4b2da39f0ed9a: 'High when the job pays less than comparable jobs. Measured since 2021.',
  // Ce que cela veut dire
  s5c8e51298e5d494d: 'What it means',
  // La tension dit s’il est difficile de recruter. Elle compare ce métier aux autres.
  sfd93d68314822931: 'This level says whether it is hard to hire. It compares this job with others.',
  // Elle compte pour moitié les difficultés prévues par les employeurs. Le reste vient des offres et des demandes d’emploi.
  sde753a4f3ec8f52a: 'Half of it comes from the difficulties employers expect. The rest comes from job offers and job seekers.',
  // Ce que cela ne veut pas dire
  s40d89954adabe7aa: 'What it does not mean',
  // Une tension élevée ne garantit pas un emploi. Une tension faible ne ferme aucune porte.
  s69b554acf9fde287: 'A high level does not guarantee a job. A low level does not close any door.',
  // Elle ne dit rien de l’intérêt du métier, ni de vos qualités.
  sf00d9cebb86dd9ea: 'It says nothing about how interesting the job is, nor about your qualities.',
  // Les facteurs
  seb9f7201c9bbfbba: 'The factors',
  // Un facteur élevé pousse la tension vers le haut.
  sc03882e77307a27a: 'A high factor pushes the level up.',
  // La tension ne s’affiche pas
  s096a4c7f15e36049: 'The hiring difficulty cannot be shown',
  // Tension indisponible
  s1d8ec89e98394c11: 'Hiring difficulty unavailable',
  // Niveau estimé d’après une famille de métiers plus large : les effectifs sont faibles.
  s595b126067f96cc4: 'Level estimated from a wider group of jobs: the numbers are small.',
  // Comment lire ces chiffres
  s9da04fc9de6bc9fb: 'How to read these figures',
  // Les explications ne s’affichent pas. Ce n’est pas de votre fait.
  sff9237c633089fb9: 'The explanations cannot be shown. You did nothing wrong.',
  // Pour quels métiers est-il le plus difficile de recruter ?
  sb571dad881112d77: 'For which jobs is it hardest to hire?',
  // Où est-il le plus difficile de recruter ?
  s541adceb6bc530cc: 'Where is it hardest to hire?',
  // Part des embauches jugées difficiles par les employeurs en {0}.
  s360d72eda719c52b: str`Share of hires that employers judged difficult in ${0}.`,
  // Tension en {0}.
  sc19a8bbbc4c909f4: str`Hiring difficulty in ${0}.`,
  // Recrutements prévus en {0}.
  s032ea2096687fb4c: str`Hires planned in ${0}.`,
  // Pour comparer
  s769f2ea8cbcaa712: 'To compare with',
  // Pas de chiffre de tension.
  s5000a56209447730: 'No figure for hiring difficulty.',
  // Pas de niveau en {0}. En {1} : {2}.
  sf4907c0238a18b6d: str`No level in ${0}. In ${1}: ${2}.`,
  // Niveau de : {0}.
  se0d9779cd714f291: str`Level of: ${0}.`,
  // Tension en {0} : {1}.
  s65261cf6ca737c3d: str`Shortage in ${0}: ${1}.`,
  // Recrutements prévus : pas de chiffre ici.
  s1f3ef014f6a1cb47: 'Planned hires: no figure here.',
  // Recrutements prévus : {0}.
  s70808e171d8ebef0: str`Hires planned: ${0}.`,
  // Jugés difficiles : {0}.
  sca4500fff10e75d8: str`Judged difficult: ${0}.`,
  // pas de chiffre
  s74dede0b1fab404d: 'no figure',
  // trop peu d’embauches
  s3a31b60d6f4850de: 'too few hires',
  // Seuls les métiers d’au moins {0} embauches prévues sont classés.
  s2ed4fda6adc479c6: str`Only jobs with at least ${0} hires planned are ranked.`,
  // Le chiffre compte aussi {0} métier proche.|Le chiffre compte aussi {0} métiers proches.
  se41262b414dee6f1: str`The figure also counts ${0} similar job.|The figure also counts ${0} similar jobs.`,
  // Les chiffres de {0} et de {1} ne disent pas si les embauches prévues ont changé.
  s09b42bb7a09b2776: str`The figures for ${0} and ${1} do not tell whether planned hires have changed.`,
  // Les métiers où il est le plus difficile de recruter
  sffebba6c04046c4e: 'The jobs where it is hardest to hire',
  // Et depuis longtemps ? Le classement de {0}
  s9c71a60cd10af756: str`And over the longer term? The ranking for ${0}`,
  // Seuls les métiers d’au moins {0} personnes sont classés.
  sb00a4b6f82dec9ae: str`Only jobs with at least ${0} people are ranked.`,
  // {0} : {1} métier affiché|{0} : {1} métiers affichés
  s9b9dd307aefbcd6f: str`${0}: ${1} job shown|${0}: ${1} jobs shown`,
  // Métiers les plus en tension et leurs raisons : {0}
  s3f629b25e9feed9d: str`Jobs with the highest hiring difficulty, and why: ${0}`,
  // {0} personne|{0} personnes
  sd27f55220b49d180: str`${0} person|${0} people`,
  // Tension par bassin d’emploi
  s11ea150214be39d3: 'Hiring difficulty by employment area',
  // Tension par département
  sa2ad4f2886afbb37: 'Hiring difficulty by département',
  // Non publiée : effectif trop faible
  s66f92ca2374df33d: 'Not published: too few people',
  // Non publiée par la source
  s17d7f027d40291ad: 'Not published by the source',
  // La même partout : {0}.
  s585445d5de2db987: str`The same everywhere: ${0}.`,
  // {0} : une seule année publiée, {1}. La tension y est {2}.
  s8bcd4fcbc5ad14cb: str`${0}: only one year is published, ${1}. The level is ${2}.`,
  // Pas de chiffre pour ce territoire : {0}.
  s9b827fb53f9639e1: str`No figure for this area: ${0}.`,
  // Voici l’évolution pour : {0}.
  s54e1628c774c11a4: str`Here is the trend for: ${0}.`,
  // Voir les niveaux en tableau
  s31692b5a6eee5b30: 'See the levels in a table',
  // Tension par année : {0}, {1}
  sed74fad1fb1812b6: str`Hiring difficulty by year: ${0}, ${1}`,
  // non publiée : effectif trop faible
  s82d3b9e122c57add: 'not published: too few people',
  // le nombre d’offres
  s7454c3a29cae842f: 'how many offers there are',
  // le nombre de personnes qui cherchent
  s2a4675a7054b3dda: 'how many people are looking',
  // la fatigue
  s2f7e169c6a7d8e17: 'how tiring the work is',
  // la formation demandée
  s1ce0b93494851d12: 'the training asked for',
  // la durée des contrats
  sae0a4d9168f2a6d9: 'how long contracts last',
  // la distance
  s30bc4e9349628101: 'the distance',
  // le salaire
  sc2cf94a36f681bd1: 'the pay',
  // Il y a beaucoup d’offres.
  s3b24c993b10d86d0: 'There are many job offers.',
  // Il y a peu d’offres.
  sfefb5634952cb312: 'There are few job offers.',
  // Peu de personnes cherchent ce travail.
  sb37ebfd02a065b7c: 'Few people look for this work.',
  // Beaucoup de personnes cherchent ce travail.
  s66862f768ddbfa74: 'Many people look for this work.',
  // Le travail fatigue.
  sd4200109b40d2eac: 'The work is tiring.',
  // Le travail fatigue peu.
  s91dcc8f096caa702: 'The work is not very tiring.',
  // Il faut une formation précise.
  sfba440c66ed87ae2: 'A precise training is needed.',
  // Plusieurs formations sont possibles.
  s151ee5ebf1ab282d: 'Several trainings are possible.',
  // Les contrats sont souvent courts.
  s03ebf06e7d6c2363: 'Contracts are often short.',
  // Les contrats sont souvent longs.
  sf3d0240cd6fcd524: 'Contracts are often long.',
  // Les postes sont loin des gens.
  sffd44110788809d6: 'The jobs are far from the people.',
  // Les postes sont près des gens.
  s9759685205b87927: 'The jobs are near the people.',
  // Il paie moins que des métiers comparables.
  sf25f66d4e454da24: 'It pays less than similar jobs.',
  // Il paie autant ou plus que des métiers comparables.
  sdb87d173a6880117: 'It pays as much as similar jobs, or more.',
  // Quantité d’offres
  s352d2bf780a593a2: 'Number of job offers',
  // Pénurie de candidats
  scb994ff1860e0e6b: 'Shortage of candidates',
  // Exigence de formation
  sdf78de666fb90441: 'Training required',
  // Distance entre postes et candidats
  s7d77b60abfccef12: 'Distance between jobs and candidates',
  // Faiblesse des salaires
  s69e1a4be44714e87: 'Pay gap with similar jobs',
  // très faible
  sea92e40f2501895b: 'very low',
  // faible
  s5c754c466e32acc8: 'low',
  // moyenne
  s5dde3cc74d22424a: 'medium',
  // élevée
  s11c7fc4cb6e4d321: 'high',
  // très élevée
  s9b9d4984b1bbc48a: 'very high',
  // En {0}, les employeurs recrutaient facilement.
  seba8720de0ec5163: str`In ${0}, employers hired easily.`,
  // En {0}, les employeurs recrutaient sans grande difficulté.
  s2e38098cbb406c5e: str`In ${0}, employers hired without much difficulty.`,
  // En {0}, les employeurs avaient parfois du mal à recruter.
  sf9569902a877b87e: str`In ${0}, employers sometimes found it hard to hire.`,
  // En {0}, les employeurs avaient du mal à recruter.
  sf2fb2d86e69bad8a: str`In ${0}, employers found it hard to hire.`,
  // En {0}, les employeurs avaient beaucoup de mal à recruter.
  sf39e066a34430acc: str`In ${0}, employers found it very hard to hire.`,
  // Non publié : effectif trop faible. Le chiffre ne serait pas fiable.
  s3a9e649bd0650856: 'Not published: too few people. The figure would not be reliable.',
  // Non publié : la source ne donne pas ce chiffre ici.
  sa06b603b90791639: 'Not published: the source does not give this figure here.',
  // Une seule année est connue
  s386bb1d46446cbe4: 'Only one year is known',
  // Une tension revenue au même niveau
  sd7be976fa2c40dda: 'Back to the same level',
  // Une tension stable
  s950a5a97b4aaf712: 'A stable level',
  // Une tension en hausse
  s36580b8fc0ea29e1: 'A rising level',
  // Une tension en baisse
  s960b6365a4260693: 'A falling level',
  // En {0}, la tension est {1}.
  scc78a2e5c26c7b47: str`In ${0}, the level is ${1}.`,
  // Aucun niveau n’est publié.
  sb743869f862c76d7: 'No level is published.',
  // En {0} comme en {1}, la tension est {2}. En {3}, elle était {4}.
  s08e033e40e687111: str`In ${0} as in ${1}, the level is ${2}. In ${3}, it was ${4}.`,
  // En {0} comme en {1}, la tension est {2}.
  sfd053ee43c3951af: str`In ${0} as in ${1}, the level is ${2}.`,
  // En {0}, la tension était {1}. En {2}, elle est {3}.
  s4126c93a4416aa05: str`In ${0}, the level was ${1}. In ${2}, it is ${3}.`,
  // À partir de {0}, la méthode change : nouvelles familles de métiers, et sept facteurs au lieu de six. Les niveaux d’avant ne se comparent pas.
  s481b5077678cc5cd: str`From ${0}, the method changes: new groups of jobs, and seven factors instead of six. Earlier levels cannot be compared.`,
  // 7 facteurs, familles de 2021
  s41c10b42ef4700a4: '7 factors, 2021 groups',
  // 6 facteurs, familles de 2009
  s47414fc4a92b150f: '6 factors, 2009 groups',
  // Pour entrer en première.
  sb2bfb5bb4e422068: 'To enter the second year.',
  // Une pastille : une place. Pleine : un premier vœu.
  sd3afbe5a48d8c728: 'One dot: one place. Filled: a first choice.',
  // Une pastille : une place.
  s7dfd5cdc9c7c630d: 'One dot: one place.',
  // Aucune session dans ce territoire : {0}. Voici les autres.
  s87abe4cc47d887a8: str`No session in this area: ${0}. Here are the others.`,
  // Où la suivre
  sbe7f8d2ee9a8396a: 'Where to take it',
  // Prochaines rentrées
  s452eaca5109afec5: 'Next start dates',
  // Tout savoir de ce lieu|Tout savoir des {0} lieux
  s36ab893566f06332: str`All about this place|All about the ${0} places`,
  // Puis-je entrer ?
  sd61c0c01618f19fc: 'Can I get in?',
  // Et après ?
  s7c8a177f2a9a71ea: 'What comes after?',
  // La formation ne s’affiche pas
  sa3dae85f1a26a14a: 'The training course cannot be shown',
  // Recherche de la formation…
  s9bc756c0f124a3bf: 'Looking for the training course…',
  // Cette formation n’est pas dans le catalogue
  s15dd0532621da342: 'This training course is not in the catalogue',
  // Elle a pu être retirée, ou son adresse a changé.
  sf2d86c938200a2a4: 'It may have been removed, or its address may have changed.',
  // La carte montre
  sf9f1a396672fbbde: 'The map shows',
  // Lieux
  s4cf010b52d72ca34: 'Places',
  // Bassins
  sdacba47566fa7602: 'Employment areas',
  // SPEL
  s9f885f246c8c6bff: 'SPEL',
  // Départements
  s1b021b7c4a1f6cef: 'Départements',
  // La carte n’a pas pu suivre la dernière recherche.
  sa8aca2443eb08fcf: 'The map could not follow the last search.',
  // La carte montre les {0} premières formations, sur {1}.
  s83e74601f5fb8c91: str`The map shows the first ${0} training courses, out of ${1}.`,
  // {0} formation n’est pas sur la carte : à distance, sans adresse, ou hors de la région.|{0} formations ne sont pas sur la carte : à distance, sans adresse, ou hors de la région.
  s7d1fe75c7a52b828: str`${0} training course is not on the map: remote, without an address, or outside the region.|${0} training courses are not on the map: remote, without an address, or outside the region.`,
  // Les voir
  s20f96e1fa3b84315: 'See them',
  // Carte des formations
  s7321557cdcb325a2: 'Map of the training courses',
  // La liste des formations reste disponible.
  s617708d3b7678dcf: 'The list of training courses is still available.',
  // La liste montre de nouveau toutes les formations.
  s5860f82249ee5fe0: 'The list shows all the training courses again.',
  // Aucun lieu de formation
  sa0dc4e77f576b448: 'No place of training',
  // {0} lieu de formation|{0} lieux de formation
  s2b9738c327688695: str`${0} place of training|${0} places of training`,
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir les formations. Échap : fermer la carte.
  s64ca6e5cc69c98c7: 'Arrows: from one place to the next. Plus and minus: zoom in, zoom out. Enter: see the training courses. Escape: close the map.',
  // Choisissez un lieu pour voir ses formations. Ctrl et la molette agrandissent la carte.
  s41f61e780da1210e: 'Choose a place to see its training courses. Ctrl and the wheel zoom the map.',
  // Touchez un lieu pour voir ses formations. Deux doigts déplacent et agrandissent la carte.
  sf0f9ee83f256104e: 'Touch a place to see its training courses. Two fingers move and zoom the map.',
  // Les formations par territoire ne s’affichent pas.
  sefb6978cfb91f76a: 'The training courses by area cannot be shown.',
  // Calcul des formations par territoire…
  sc9cb4bedd146bb4f: 'Counting the training courses by area…',
  // Où sont les formations
  se4fd04ed81c91d05: 'Where the training courses are',
  // Légende
  sfd6a0bc6fae87d5f: 'Key',
  // La carte compare toute la région : le lieu choisi n’est pas compté comme un filtre.
  s004584ae28b85f3d: 'The map compares the whole region: the place chosen does not count as a filter.',
  // {0} formation n’est comptée nulle part : ce catalogue ne dit pas dans quel territoire elle est donnée.|{0} formations ne sont comptées nulle part : ce catalogue ne dit pas dans quel territoire elles sont données.
  se55b18153d2cccd7: str`${0} training course is counted nowhere: this catalogue does not say in which area it is given.|${0} training courses are counted nowhere: this catalogue does not say in which area they are given.`,
  // Ce catalogue n’a pas les contours de ces territoires. Le tableau dit la même chose.
  s1b9fab94789a98a5: 'This catalogue does not have the outlines of these areas. The table says the same.',
  // Formations par territoire
  s1c7f1aa7a6488e81: 'Training courses by area',
  // Une formation donnée à plusieurs endroits compte dans chacun.
  sb7c2021dc806889f: 'A training course given in several places counts in each.',
  // Filtrer la liste
  s0c33bacb49faf303: 'Filter the list',
  // aucune
  s88957d4235ec3f8a: 'none',
  // Par voie
  sa191313309b3ae45: 'By route',
  // et {0} autre domaine|et {0} autres domaines
  s6d93c1167715a065: str`and ${0} other field|and ${0} other fields`,
  // Par domaine
  se692d3998ff9ddd3: 'By field',
  // Ces formations ne s’affichent pas pour le moment. Réessayez plus tard.
  s45c7cb8af1856df6: 'These training courses cannot be shown for now. Try again later.',
  // Formations qui ne sont pas sur la carte
  sef24fa72359c748d: 'Training courses that are not on the map',
  // Voir {0} formation de plus|Voir {0} formations de plus
  sd2bf7f773bf15afa: str`See ${0} more training course|See ${0} more training courses`,
  // Emploi, population, formation : les chiffres du territoire
  s1f035f2a964376b0: 'Employment, population, training: the figures of the territory',
  // Filtrer
  s18b3d4b1575d6121: 'Filter',
  // Filtrer ({0}) : {1}
  sb5761b606d49251f: str`Filter (${0}): ${1}`,
  // Filtrer : {0}
  s8ffe8f34de4a500a: str`Filter: ${0}`,
  // {0} filtre actif|{0} filtres actifs
  s2ab535b803143591: str`${0} active filter|${0} active filters`,
  // Voir {0} formation|Voir {0} formations
  se1753ca71223ce62: str`See ${0} training course|See ${0} training courses`,
  // Voir le résultat
  sd55baa779e86cbd8: 'See the result',
  // Fermer les filtres
  s015b8b28da9d3bf3: 'Close the filters',
  // En pointillés : aucune formation avec vos autres choix.
  s74fdfb344ae1e774: 'Dotted: no training course with your other choices.',
  // Prochaine rentrée
  s77b504681207988d: 'Next start date',
  // Toutes les dates
  sda39dfb26e03a774: 'All dates',
  // Choisir les mois
  s30c5556a73fe2b38: 'Choose the months',
  // Trouver une formation
  s9a1c887421be4fb9: 'Find a training course',
  // Une formation de ce lien n’est plus dans le catalogue.
  s33c688f6589b4522: 'One training course of this link is no longer in the catalogue.',
  // À partir de
  s576a2031d5fde362: 'From',
  // Sans début
  sb300d80cb6c5afe4: 'No first month',
  // Jusqu’à
  sd713b877ed443126: 'Up to',
  // Sans fin
  s4c3fb9ab5292ed6f: 'No last month',
  // Jusqu’où ?
  s5648d95a33cf1740: 'How far?',
  // Partout
  sc970ab27f11872d8: 'Anywhere',
  // Plus pertinentes d’abord
  sf56037c4b8c5e2b5: 'Most relevant first',
  // Plus proches d’abord
  s1daf13724f5c6a86: 'Nearest first',
  // Prochaines rentrées d’abord
  s039b822b0cf970fa: 'Soonest start first',
  // Dans l’ordre du catalogue
  s3c78830c890bd8f0: 'In the order of the catalogue',
  // Plus de personnes en emploi d’abord
  s613f68802fc8fee5: 'More people in work first',
  // Plus de réussite à l’examen d’abord
  s50a45b3d85d3e8fa: 'Highest success at the examination first',
  // Moins de demandes par place d’abord
  s9c8fe8d9ce953d8a: 'Fewest applications per place first',
  // Recherche de formations
  s8c92da37928bf393: 'Search for training courses',
  // Quel métier, quelle formation ?
  s3612540e1eac55d5: 'Which job, which training course?',
  // Où ?
  scc8528c258769553: 'Where?',
  // Autour de moi
  s437ab3c36d522873: 'Near me',
  // Cette formation ne vient pas pour le moment. Réessayez plus tard.
  se20328b896cfde63: 'This training course cannot be reached for now. Try again later.',
  // La formation de ce lien n’est plus dans le catalogue.
  s15979b6ceac79487: 'The training course of this link is no longer in the catalogue.',
  // La fiche entière ne vient pas pour le moment. Voici ce que la liste en disait.
  s2abc50c9616f7a0e: 'The whole record cannot be reached for now. Here is what the list said of it.',
  // Les {0} premières sessions, sur {1}.
  sa79af4d4ab846b1b: str`The first ${0} sessions, out of ${1}.`,
  // Retour à la comparaison
  s7e944b97de0d627f: 'Back to the comparison',
  // Retour aux {0}
  s2067b06ccfae7942: str`Back to the ${0}`,
  // Retour à la recherche
  sfbb5275bd6bcbb78: 'Back to the search',
  // à moins de {0} de vous
  sf39af81825b00786: str`within ${0} of you`,
  // à moins de {0} {1}
  s5758c4ec6ce403fa: str`within ${0} of ${1}`,
  // Demandes et places : pas de chiffre ici
  sfc2bd43cf6218a47: 'Applications and places: no figure here',
  // Selon les demandes pour une place, à la rentrée {0}.
  s22715f7bf8d8ff2a: str`By applications for each place, intake of ${0}.`,
  // Selon les demandes pour une place.
  sc2befb56affad416: 'By applications for each place.',
  // D’abord les CAP et bacs professionnels, puis les BTS : leurs vœux ne se comptent pas de la même façon.
  sd1e4497eb569c925: 'CAP and vocational baccalauréats first, then BTS: their wishes are not counted in the same way.',
  // Cela change chaque année : demandez à l’établissement.
  sa984965275cef26e: 'This changes every year: ask the school.',
  // {0} est une commune :
  s007d82649612c7b8: str`${0} is a town:`,
  // Chercher à {0} autour
  s693c141b6a24867d: str`Search within ${0}`,
  // {0} si vous l’enlevez
  sfa9a401b85658b96: str`${0} if you remove it`,
  // Métier le plus proche :
  se667364c2a2f0794: 'The nearest job:',
  // Voir ce métier
  sb6ced39c9c628043: 'See this job',
  // Chercher « {0} » parmi les métiers
  saab5b0a91252b991: str`Search for “${0}” among jobs`,
  // Quelqu’un peut vous aider à choisir :
  s4ae8b5648683a702: 'Someone can help you choose:',
  // Demander de l’aide à ce site
  s93a598cdcf17d885: 'Ask this site for help',
  // À partir de {0}
  s2d4162b72cb10a28: str`From ${0}`,
  // Jusqu’en {0}
  s5ac99d279a991427: str`Up to ${0}`,
  // Entrée à date fixe
  s5ad078ddbbad1f34: 'Fixed start date',
  // Sans financement public
  s8f355132c2952d15: 'Without public funding',
  // Sans accueil handicap
  s1135c0b91c268648: 'Without disability access',
  // Tous les filtres
  s17df1f27336e59cd: 'All filters',
  // Filtres actifs
  s5abb52e7d00a4396: 'Active filters',
  // Retirer le filtre :
  s754156bebfd027f8: 'Remove the filter:',
  // Comment
  saf84ec86139d349e: 'How',
  // Niveau obtenu
  s79f31d7ba316e36e: 'Level obtained',
  // Sur place ou à distance
  sf0ca857d17f38051: 'On site or remote',
  // Bassin d’emploi
  sc88be4046321ad9a: 'Employment area',
  // Service public de l’emploi local
  s927e1a7c798994c2: 'Local public employment service (SPEL)',
  // Domaine
  s9e44e8a9c8f1bb7c: 'Field',
  // Prix et financement
  s63cf8c56aaa4fdb1: 'Price and funding',
  // Transitions
  s5798e7f4322a6963: 'Transitions',
  // Entrée toute l’année
  s72d0d88a8b488631: 'Start at any time',
  // Financement public
  sad48b81d1e95abca: 'Public funding',
  // Finançable par le CPF
  s31bf6dca190764ff: 'Can be paid with the CPF',
  // Le soir ou le week-end
  s33bdb11889c241e4: 'Evening or weekend',
  // Accueil handicap
  se6448abaa370275b: 'Disability access',
  // Une place par premier vœu, ou plus
  sf4ff8ecf60a6eab9: 'One place or more for each first choice',
  // Payant, prix connu
  sc3ac1217f4385550: 'Not free, price known',
  // Prix non précisé
  s9b808a760d58da44: 'Price not given',
  // D’ici 3 mois
  s50020afe4f1c3910: 'Within 3 months',
  // Entre {0} et {1}
  sd663d94e27bbe0e8: str`Between ${0} and ${1}`,
  // Après {0}
  se6c28335c79a37c1: str`After ${0}`,
  // Aucune formation avec ce filtre|Aucune formation avec ces {0} filtres
  sb7fc24b8b11c3db1: str`No training course with this filter|No training course with these ${0} filters`,
  // Rien de connu avec ce filtre|Rien de connu avec ces {0} filtres
  s1a46aced455937b3: str`Nothing known with this filter|Nothing known with these ${0} filters`,
  // Rien ne correspond à « {0} »
  s90ddb38e97def44b: str`Nothing matches “${0}”`,
  // Rien de connu
  sd35a402e2355879b: 'Nothing known',
  // Retirez un filtre pour voir plus de choix :
  sbf8ee0cdcfcfd9a0: 'Remove a filter to see more choices:',
  // {0} si vous les enlevez
  s1ebbd29c248f4cd3: str`${0} if you remove them`,
  // Annuler le dernier changement
  se0d441fb66a1bed4: 'Undo the last change',
  // Recommencer la recherche
  s613950cafcc61cef: 'Start the search again',
  // Essayez un autre mot, ou cherchez par domaine :
  s9d8bb76b07399d3e: 'Try another word, or search by field:',
  // Selon la part de personnes en emploi 6 mois après. Les formations sans chiffre publié viennent à la fin.
  s3d294e7e396c0687: 'By share of people in work 6 months later. Training courses with no published figure come last.',
  // Nous avons mis <b>{0}</b> dans « Où ? ».
  h0a2bc6e80a4402f3: html`We moved <b>${0}</b> to “Where?”.`,
  // Remettre dans le texte
  s80c97eacea55cbd2: 'Put back in the text',
  // Réussite à l’examen : pas de chiffre ici
  s8aff9f16608a8df6: 'Success at the examination: no figure here',
  // Selon la réussite à l’examen ({0}).
  s19902a2db9978f81: str`By success at the examination (${0}).`,
  // Selon la réussite à l’examen.
  sa8ae7f21c9d5dc36: 'By success at the examination.',
  // Ce chiffre est ancien. Cela a pu changer.
  sdb169ecdd2b3c805: 'This figure is old. It may have changed.',
  // Les formations sans chiffre publié, ou de moins de 20 personnes à l’examen, viennent à la fin.
  s85400fde52f2aa5b: 'Training courses with no published figure, or with fewer than 20 people at the examination, come last.',
  // Compris dans votre recherche
  s985dcf2a21d2d30d: 'Understood in your search',
  // Nous n’avons pas de filtre pour : <b lang="fr">{0}</b>.
  h85485247da682024: html`We have no filter for: <b lang="fr">${0}</b>.`,
  // {0} de plus si vous l’enlevez
  s69ab1c5c5ac1c403: str`${0} more if you remove it`,
  // À moins de {0}, il y a {1} de plus.
  h6d8d428fe0a4ade4: html`Within ${0}, you would see ${1} more.`,
  // Dans toute la région, il y a {0} de plus.
  h5cf9e9da84b7d721: html`In the whole region, you would see ${0} more.`,
  // Chercher à {0}
  s6697c5eed95c14eb: str`Search within ${0}`,
  // Chercher partout
  sb114a751aec75d66: 'Search everywhere',
  // Indiquez votre ville dans « Où ? » : nous dirons qui appeler.
  s7c148db65b7fe311: 'Give your town in “Where?”: we will say whom to call.',
  // À {0}
  s58d6181c1a6a9f49: str`${0} away`,
  // Ce que vous cherchez (mots, filtres, lieu) est envoyé à {0}, qui répond.
  sa6ee3ea3b2a0978e: str`What you look for (words, filters, place) is sent to ${0}, which answers.`,
  // La liste s’arrête à {0} formations. Précisez votre recherche pour voir les autres.
  s6b6089334a23db25: str`The list stops at ${0} training courses. Narrow your search to see the others.`,
  // Une formation de la liste compte {0} sessions au plus. Ouvrez-la pour voir les autres.
  sc1920271ad1700e9: str`A training course of the list has at most ${0} sessions here. Open it to see the others.`,
  // Le moteur de recherche ne répond pas. Voici sa dernière réponse, d’il y a un jour au plus.
  sbacd2e091c83f943: 'The search engine does not answer. Here is its last answer, a day old at most.',
  // La recherche n’a pas de réponse.
  s4ef83a64533265b6: 'The search has no answer.',
  // Ce n’est pas de votre fait. La liste reste celle de la recherche d’avant.
  s287b37b361e7cde5: 'It is not your doing. The list is still that of the search before.',
  // les {0} premières formations, sur {1}
  s9d1990114d3f5920: str`the first ${0} training courses, out of ${1}`,
  // {0} sessions au plus par formation
  s4df6bbdab2d8f5d0: str`${0} sessions at most for each training course`,
  // Le catalogue entier est dans son flux :
  s3acbde07a3959258: 'The whole catalogue is in its feed:',
  // fichier du flux
  s56d975134d64f5d7: 'file of the feed',
  // Recherche de votre position…
  s7a5977f70f6a619e: 'Looking for your position…',
  // Votre position n’est pas disponible. Indiquez une commune.
  se25675e163f612f1: 'Your position is not available. Enter a town.',
  // Métier, {0}
  sba6cd6198fd97fbb: str`Job, ${0}`,
  // Formations à comparer
  sd7e6269f97457814: 'Training courses to compare',
  // Il faut deux formations pour comparer.
  saa184aff2a9bb90b: 'You need two training courses to compare.',
  // Vous comparez déjà {0} formations. Retirez-en une d’abord.
  s516a6afd262e82bc: str`You are already comparing ${0} training courses. Remove one first.`,
  // {0} formation à comparer|{0} formations à comparer
  sc26c11e8d89e65bc: str`${0} training course to compare|${0} training courses to compare`,
  // Voir la comparaison
  scb7b2c690e50142e: 'See the comparison',
  // Choisissez-en une autre, ou deux.
  s857715e560cec684: 'Choose one or two more.',
  // Retirée de la comparaison.
  s4f17544274392211: 'Removed from the comparison.',
  // Choisissez une autre formation à comparer.
  sc95a5df71bc848be: 'Choose another training course to compare.',
  // Votre position n’est pas dans le lien.
  s6f7de016ca1541b0: 'Your position is not in the link.',
  // Copiez ce lien :
  s59542eae032b0ef6: 'Copy this link:',
  // Ce sont des données d’exemple.
  s9d39477e91da10e2: 'This is sample data.',
  // Aucune de ces formations n’annonce de date. Aucun fichier n’est fait.
  s75615520d7ea9941: 'None of these training courses gives a date. No file is made.',
  // {0} rentrée|{0} rentrées
  sdf7251866bbc7460: str`${0} start date|${0} start dates`,
  // {0} ; sans date fixe : {1}
  sfc2638aa15bc81bb: str`${0}; no fixed date: ${1}`,
  // Toutes les formations trouvées, sans les boutons.
  s0fdfb0ce81fec8b5: 'All the training courses found, without the buttons.',
  // Tableau pour Excel ou LibreOffice
  scb665ff880d4bdc4: 'Table for Excel or LibreOffice',
  // Un fichier CSV, une ligne par session.
  sfa31f6e9282fab6a: 'A CSV file, one row per session.',
  // Dates de rentrée
  s9ca0a3d9be46e674: 'Start dates',
  // Un fichier pour votre agenda (ICS).
  se8c3abe1d64290ac: 'A file for your calendar (ICS).',
  // Données en CSV
  s1dbd446862839792: 'Data in CSV',
  // Séparées par des virgules, pour un logiciel.
  s757ef8909718ea62: 'Separated by commas, for software.',
  // Données en JSON
  s4b96c9976ac5494c: 'Data in JSON',
  // Les fiches complètes avec leurs sources.
  s7a2383453672a158: 'The full pages with their sources.',
  // Toute la liste : {0}
  se894f41276af4437: str`The whole list: ${0}`,
  // Arrêté. Aucun fichier n’est fait.
  s2ffe4c73c958894a: 'Stopped. No file is made.',
  // La liste n’arrive pas en entier. Aucun fichier n’est fait. Réessayez.
  s5038b28b9cfac3a3: 'The list is not fully loading. No file is made. Try again.',
  // Environ {0} page.|Environ {0} pages.
  s5afc3b3700d1094e: str`About ${0} page.|About ${0} pages.`,
  // sortants {0}
  sd1ad4fcf09b3c04d: str`people who left in ${0}`,
  // Code qui rouvre cette recherche
  s7cb1fe37571024dc: 'Code that reopens this search',
  // Recherche : {0}.
  sf9fd7ddb7c9a3d2d: str`Search: ${0}.`,
  // Tout le catalogue.
  se96b9657f3106e51: 'The whole catalogue.',
  // Liste du {0}. {1}, mis à jour le {2}.
  s7444ed75f75e0c63: str`List of ${0}. ${1}, updated on ${2}.`,
  // Ce code rouvre cette recherche.
  se481be786b9fec65: 'This code reopens this search.',
  // {0} en emploi 6 mois après. {1}, sortants {2}.
  se124bc58a06b2fba: str`${0} in work 6 months later. ${1}, people who left in ${2}.`,
  // Copier le lien
  sb2d1e8bbf13f1b36: 'Copy the link',
  // Outils
  s3a8a450c620d3cbb: 'Tools',
  // Autres outils
  s7b5c1e7131a3e111: 'Other tools',
  // Cela ne marche pas pour le moment. Réessayez plus tard.
  se3ef20b38a21eee8: 'This is not working at the moment. Try again later.',
  // Chaque formation a maintenant son bouton « Comparer ».
  s3dd9579e86d01171: 'Each training course now has its “Compare” button.',
  // Données d’exemple : cette rentrée n’existe pas.
  s91626895e61fe648: 'Sample data: this start date does not exist.',
  // Contact : {0}
  s40f1b04bb2f6c2f0: str`Contact: ${0}`,
  // Source : {0}. Catalogue mis à jour le {1}.
  s4f47510eb6f00d72: str`Source: ${0}. Catalogue updated on ${1}.`,
  // Rentrées des formations
  s28d0dee3cd843e15: 'Start dates of training courses',
  // {0} (données d’exemple)
  s04ed461ccca6cbc7: str`${0} (sample data)`,
  // non précisé
  s0774a237defd71e1: 'not given',
  // ouvertes
  s76e6a4638d21ed5e: 'open',
  // closes
  s8553185090e84610: 'closed',
  // suspendues
  s4f17dab75824b242: 'suspended',
  // Formation
  s207816839f365e8c: 'Training course',
  // Niveau
  sea054b83e0bd36e3: 'Level',
  // Niveau demandé
  s1f2050d5e1cf3809: 'Level required',
  // Certifications
  s978de4b38d4587ea: 'Qualifications',
  // Domaines
  se0d2678072c0da7d: 'Fields',
  // Organisme
  sc776448daed528cc: 'Training provider',
  // Téléphone
  s9059cc1cfcb7dc77: 'Phone',
  // Courriel
  s029e480808da7a38: 'Email',
  // Adresse
  sdd2fffdf86bf5b6e: 'Address',
  // Code postal
  s98fd05876cffbfbb: 'Postcode',
  // Commune
  s39426d8661632bb1: 'Town',
  // Code de la commune
  sfa7ec4dc703964c4: 'Town code',
  // Distance (km)
  s3350ca00d385d669: 'Distance (km)',
  // Voie
  sb286c907fceca90c: 'Route',
  // Modalité
  s2eef86c2219e536e: 'On site or remote',
  // Rythme
  s2823b088c4490f0e: 'When it is given',
  // Début
  s7096c8d4cc162635: 'Start',
  // Fin
  sf2a6b4199c80ba7a: 'End',
  // Entrée
  s193c6d22155e46f2: 'Entry',
  // Inscriptions
  s8993bfb35ecac5b2: 'Enrolment',
  // Financeurs
  sb53c90c9e1472ca7: 'Funders',
  // Durée (heures)
  s24231259fcbedb19: 'Length (hours)',
  // Prix (euros)
  saa8372cc3940a777: 'Price (euros)',
  // Contact
  s87bae2710b2492c3: 'Contact',
  // Adresse web
  sdeed264c27a9204c: 'Web address',
  // Identifiant de la formation
  sd9f7e3e5d1372e37: 'Training course identifier',
  // Identifiant de la session
  sb3654045f53a8d2c: 'Session identifier',
  // Période de la source
  sff1166e8b3aa5702: 'Period of the source',
  // Catalogue mis à jour le
  sb9a8e0b9f4f0c68a: 'Catalogue updated on',
  // Avertissement
  s086d0df21a0ce9db: 'Warning',
  // à date fixe
  sef68282841cb7901: 'on a fixed date',
  // tout le catalogue
  s05d30e2404258165: 'the whole catalogue',
  // extrait du {0}
  sc0ec95bc69dfa7a9: str`extract of ${0}`,
  // Données d’exemple : {0}
  s9e244a6507b4390b: str`Sample data: ${0}`,
  // Les formations ne s’affichent pas
  sc573884377a63a7c: 'The training courses cannot be shown',
  // Aucune formation dans ce catalogue
  sdda0f76b06a968c4: 'No training course in this catalogue',
  // Les sources de ce site n’en donnent pas pour le moment. Cela ne veut pas dire qu’il n’y en a pas près de chez vous.
  sde074673d9891d85: 'The sources of this site give none for now. That does not mean that there are none near you.',
  // Pour en trouver une, parlez-en à une personne dont c’est le métier : à la mission locale, au CIO, dans un lieu Info Jeunes ou à France Travail.
  sec92fefb35199b30: 'To find one, talk to someone whose job it is: at the mission locale, the CIO, an Info Jeunes place or France Travail.',
  // Où
  s091dcf07b5b3ff85: 'Where',
  // et {0} autre|et {0} autres
  s1dcd57cfabd83d18: str`and ${0} other|and ${0} others`,
  // , à {0}
  s1770c63b2690f445: str`, ${0} away`,
  // et {0} autre lieu|et {0} autres lieux
  s2fa20c94ec0782d0: str`and ${0} other place|and ${0} other places`,
  // Vu à la rentrée {0}
  s856fc8c9aa9bac2c: str`Seen in September ${0}`,
  // À confirmer sur place
  sac556ff09256f95d: 'To be confirmed on site',
  // Places
  s00f7e86dc3ff339d: 'Places',
  // Tous lieux réunis
  s4af45acb8c65932f: 'All places together',
  // Ou {0}
  s071cadc0546e11c7: str`Or ${0}`,
  // Nouvelle version de ce diplôme à compter du {0} : même nom, même niveau.
  s1befd376b99b01f5: str`New version of this diploma from ${0}: same name, same level.`,
  // Ce diplôme a pris fin le {0}.
  sbe5b77bb437018c5: str`This diploma ended on ${0}.`,
  // Ce diplôme prend fin le {0}.
  s763a233a4add82cd: str`This diploma ends on ${0}.`,
  // Non précisé
  s0cdd6f6faa8bfa41: 'Not given',
  // vu à la rentrée {0}
  s217014843e42ee0c: str`seen at the ${0} intake`,
  // {0} heures
  s78607c243fbab37b: str`${0} hours`,
  // De {0} à {1} heures, selon la session
  s783ba640e0a4af6a: str`From ${0} to ${1} hours, depending on the session`,
  // Oui
  s3000ce19bf74fca8: 'Yes',
  // Oui, pour certaines sessions
  s224a1d08d3731231: 'Yes, for some sessions',
  // Ouvertes
  s2b67b934c2b7843e: 'Open',
  // Closes ou suspendues
  s7736eb74bebc8b23: 'Closed or suspended',
  // Pas de chiffre ici
  sad8cef510e872a36: 'No figure here',
  // Non publié : effectif trop faible
  s4a878e6c25edb9b6: 'Not published: too few people',
  // Non publié
  s527fed1a41cc73a7: 'Not published',
  // chiffre ancien
  s217e613152f45918: 'old figure',
  // le plus proche
  s5da0351d9cb88d99: 'the closest',
  // Aucune date annoncée
  s3847a9aaccb6daef: 'No date announced',
  // la plus tôt
  se8eff8e38ee0ca0a: 'the earliest',
  // Demandes et places
  sa605f2b377533901: 'Applications and places',
  // le moins de demandes pour une place
  sdc8e93163a92339b: 'the fewest applications for a place',
  // Continuent leurs études
  s9fde64507ef9bcd5: 'Continue their studies',
  // En emploi 6 mois après
  s6d7b799eb32c2372: 'In work 6 months later',
  // Réussite à l’examen
  s699520509c0d1952: 'Success at the examination',
  // Durée
  s648b8358dceee96a: 'Length',
  // la plus courte
  s066adfc73e832908: 'the shortest',
  // le moins cher des prix connus
  s1ca87e7baa914179: 'the lowest of the known prices',
  // Certification
  s959bfcbde95f7f1d: 'Qualification',
  // Non, une attestation
  sdbd6d7001efe476c: 'No, a certificate of attendance',
  // Aucune différence dans ce que dit le catalogue.
  s83bbc34e72a1d285: 'No difference in what the catalogue says.',
  // {0} différence : {1}.|{0} différences : {1}.
  s1525206411b1eb30: str`${0} difference: ${1}.|${0} differences: ${1}.`,
  // Comparer les formations
  s6c812ac988b650e6: 'Compare training courses',
  // À demander à chaque établissement : {0}.
  s4ea6b31924beccad: str`To ask each school: ${0}.`,
  // Une colonne par formation, une ligne par question.
  sfccf5f5fdec710af: 'One column per training course, one row per question.',
  // De gratuit à {0}, selon la session
  sffbcc9807e97c6c2: str`From free to ${0}, depending on the session`,
  // De {0} à {1}, selon la session
  sa5cce474429ab4ae: str`From ${0} to ${1}, depending on the session`,
  // Possible
  sf5e069b97e3bfcca: 'Possible',
  // Pas de financement public
  sbd3ce398204d3839: 'No public funding',
  // Pour entrer en première, à la rentrée {0} :
  s84500242a2ea262f: str`To enter the second of three years (première), intake of ${0}:`,
  // À la rentrée {0} :
  s4df5f492366ab8cc: str`Intake of ${0}:`,
  // {0} élève l’a demandée en premier|{0} élèves l’ont demandée en premier
  s2e093352e257465c: str`${0} pupil put it first|${0} pupils put it first`,
  // {0} vœu confirmé|{0} vœux confirmés
  sbb124c99b74be286: str`${0} confirmed wish|${0} confirmed wishes`,
  // Le nombre de places n’est pas publié.
  sfb80a057607271f6: 'The number of places is not published.',
  // pour {0}
  s357c96e97f668181: str`for ${0}`,
  // Il y avait plus de places que de vœux.
  s622538f2c08a1063: 'There were more places than wishes.',
  // Soit {0} vœu pour une place. Une personne fait plusieurs vœux.|Soit {0} vœux pour une place. Une personne fait plusieurs vœux.
  s3070474feb24ea8f: str`That is ${0} wish for a place. One person makes several wishes.|That is ${0} wishes for a place. One person makes several wishes.`,
  // Il y avait une place pour chaque élève qui la voulait en premier.
  sbc1ce9e20e072a0d: 'There was a place for each pupil who put it first.',
  // Soit {0} élève pour une place.|Soit {0} élèves pour une place.
  se8f8b9ddcb9952fa: str`That is ${0} pupil for a place.|That is ${0} pupils for a place.`,
  // {0} vœu|{0} vœux
  s2f27cdd62c122b49: str`${0} wish|${0} wishes`,
  // {0} premier vœu|{0} premiers vœux
  s7d631e8a9b98dfa8: str`${0} first choice|${0} first choices`,
  // {0} pour {1}
  sa11582d891072b73: str`${0} for ${1}`,
  // {0}, en première
  sc4d8f089cbc9de1e: str`${0}, in the second of three years`,
  // Pour 10 places : plus de {0} demandes.
  sc8a502c389d9edc7: str`For 10 places: more than ${0} applications.`,
  // Pour 10 places : {0} demande.|Pour 10 places : {0} demandes.
  s2c1aaab443debb16: str`For 10 places: ${0} application.|For 10 places: ${0} applications.`,
  // Tension : pas de chiffre dans ce catalogue.
  s84bb179f0f17f5e1: 'Hiring difficulty: no figure in this catalogue.',
  // niveau demandé : {0}
  sbb00aac23df41fc2: str`level required: ${0}`,
  // Formations de ce catalogue, d’un niveau plus élevé, dans le même domaine.
  sdf2b9ad64dc83031: 'Training courses in this catalogue, at a higher level, in the same field.',
  // Les métiers auxquels elle mène
  s5951b816d960f150: 'The jobs it leads to',
  // Pour continuer vos études
  s28b0db3a76a9e032: 'To continue your studies',
  // Filles et garçons
  s14e30d4fcd70136a: 'Girls and boys',
  // Ce diplôme est remplacé par :
  sfbdd78495a48c6cb: 'This diploma is replaced by:',
  // Ce diplôme remplace :
  s8cf43d91bcf4fd00: 'This diploma replaces:',
  // Blocs de compétences que l’on peut obtenir séparément
  s9e14899102c8a12d: 'Blocks of skills that can be obtained separately',
  // À vérifier auprès de l’établissement.
  sdb7c3ad1c13ac0f6: 'Check with the establishment.',
  // Non précisé ne veut pas dire gratuit : demandez à l’organisme.
  s9c11be92daef413f: 'Not given does not mean free: ask the training provider.',
  // Prix non précisé : {0}.
  s5f5a4b50e5de6d6b: str`Price not given: ${0}.`,
  // Pour : {0}
  se503733026a10044: str`For: ${0}`,
  // Par : {0}
  sa50a0c2a65d3d52b: str`By: ${0}`,
  // Aides et dispositifs à demander
  s29e1b5b233a1db9d: 'Help and schemes to ask for',
  // Selon votre situation. Une conseillère ou un conseiller vérifie avec vous.
  s0ce804eeec740679: 'Depending on your situation. An adviser checks with you.',
  // Voir {0} autre dispositif|Voir {0} autres dispositifs
  s141b232939b44983: str`See ${0} other scheme|See ${0} other schemes`,
  // Demandez la personne référente handicap du centre.
  s04d1ac1630af12e6: 'Ask for the disability contact person of the centre.',
  // Accueil prévu : {0} sur {1}.
  s7315d09650f35218: str`Access planned: ${0} of ${1}.`,
  // Le centre dit qu’il ne prévoit pas d’accueil. Demandez ce qui est possible.
  s66d168e262bbb4d7: 'The centre says that it plans no access. Ask what is possible.',
  // Nous ne savons pas ce qui peut être aménagé.
  s606e81cee045a7f7: 'We do not know what can be adapted.',
  // Famille de métiers :
  s8a0999d1a89017a6: 'Family of trades:',
  // Oui, sans code publié
  scde7063d6317b137: 'Yes, with no published code',
  // En apprentissage : il faut aussi un contrat avec un employeur. Le centre de formation vous aide à le chercher.
  sf8bcad2823de0b26: 'As an apprentice: you also need a contract with an employer. The training centre helps you look for one.',
  // En contrat de professionnalisation : il faut aussi un contrat avec un employeur.
  s797b0c23791e1591: 'On a work-study contract (contrat de professionnalisation): you also need a contract with an employer.',
  // En formation continue : parlez-en à votre conseiller, à votre conseillère ou à votre employeur.
  se543c92c00e6568d: 'In adult education: talk about it with your adviser or your employer.',
  // Par l’expérience (VAE) : préparez la liste de ce que vous savez faire.
  se1386db06ecf2893: 'Through experience (VAE): make a list of what you can do.',
  // Choisissez un lieu. Demandez-lui s’il propose encore cette formation.
  sfeb531fde3e2c85f: 'Choose a place. Ask whether it still offers this training.',
  // Aucune date annoncée pour le moment. Demandez les prochaines à l’organisme.
  sf76e4fab069827c0: 'No date announced for now. Ask the training provider for the next ones.',
  // Choisissez une rentrée. Demandez si l’on peut encore s’inscrire.
  s994f682c0b6a7c57: 'Choose a start date. Ask if you can still enrol.',
  // Choisissez une rentrée. Inscriptions ouvertes : {0}.
  s1d4f22a249accd97: str`Choose a start date. Enrolment open: ${0}.`,
  // Contactez l’établissement que vous avez choisi.
  sfda551307ecd97f8: 'Contact the establishment you have chosen.',
  // Voir la page de la formation
  s3ea4ddbcd42e911e: 'See the training course’s page',
  // Site de l’organisme
  sc753d368f5f456b3: 'Provider’s website',
  // Contactez l’organisme :
  s9a3e061b0f418263: 'Contact the training provider:',
  // {0} de filles
  s61132a280d21a01d: str`${0} girls`,
  // Parmi les {0} personnes présentes à l’examen, session {1}.
  s7feb68f37ecab9a1: str`Of the ${0} people who sat the examination in ${1}.`,
  // Parmi les {0} élèves, rentrée {1}.
  s0ceb6d91891330b4: str`Of the ${0} pupils, school year that began in ${1}.`,
  // Chaque pourcentage compte tout l’établissement, toutes ses formations réunies
  sd011dc788844c260: 'Each percentage counts the whole institution, all its trainings together',
  // en emploi 6 mois après
  s565bd617ed4e6a12: 'in work 6 months later',
  // Réussite : {0}
  s0b889572000a8058: str`Success: ${0}`,
  // Voir le lieu|Voir les {0} lieux
  sde6cde4790548f1a: str`See the place|See the ${0} places`,
  // Voir la prochaine rentrée|Voir les {0} prochaines rentrées
  s09d265e2a5ea7de6: str`See the next start date|See the next ${0} start dates`,
  // et {0} autre ville|et {0} autres villes
  s02688192a7580199: str`and ${0} other town|and ${0} other towns`,
  // En moyenne, même niveau et même voie : {0}.
  se9897ef0365cc722: str`On average, same level and same route: ${0}.`,
  // Moyenne calculée ici, sur {0} chiffres publiés de ce catalogue
  scc9f53f37f1ba9a7: str`Average worked out here, from ${0} published figures in this catalogue`,
  // {0}, chacun compté une fois.
  se2f1656b9375c836: str`${0}, each counted once.`,
  // {0} et {1} sortants.
  s31572c20643aa2d4: str`${0} and ${1} people who left.`,
  // Ce diplôme, tous établissements réunis : {0}.
  sfefd556179454077: str`This diploma, all establishments together: ${0}.`,
  // Voici le chiffre plus large : {0}.
  s3f5b34baf8acc899: str`Here is the wider figure: ${0}.`,
  // Ce que deviennent les sortants n’est pas connu ici.
  s683ee1bcd79ced71: 'What people do afterwards is not known here.',
  // Que demander sur place ?
  s3762fd73bbaa1651: 'What to ask on site?',
  // Que dire au téléphone ?
  sdf2d1950be968054: 'What to say on the telephone?',
  // « Bonjour. Je m’intéresse à la formation <span lang="fr">{0}</span>. Pouvez-vous me renseigner ? »
  h0476e79a60bfd41e: html`“Hello. I am interested in the course <span lang="fr">${0}</span>. Can you tell me more?”`,
  // Voir quoi demander
  s1a8895df9fced94f: 'See what to ask',
  // Avant de raccrocher, notez le nom de la personne et ce qu’il faut faire ensuite.
  s01e25ef691764c7c: 'Before you hang up, write down the person’s name and what to do next.',
  // Avant de partir, notez le nom de la personne et ce qu’il faut faire ensuite.
  s14928e684f0e5636: 'Before you leave, write down the person’s name and what to do next.',
  // Pour toutes les sessions :
  s7c4ca91afbf8b8f7: 'For all sessions:',
  // Voir {0} autre lieu|Voir {0} autres lieux
  s6aeb4a801d2ed874: str`See ${0} other place|See ${0} other places`,
  // Territoire : {0}. Ailleurs : {1}.
  s3cc628559692971b: str`Area: ${0}. Elsewhere: ${1}.`,
  // Encore des places ?
  s83ef92a70badd6f5: 'Places left?',
  // Aide possible ?
  s373bc08d20d350b9: 'Financial help possible?',
  // Accueil avec un handicap ?
  s17c7abfe520a5dab: 'Welcome with a disability?',
  // Quel prix ?
  s94ad69ce95fc4377: 'What price?',
  // Demandez au centre.
  s33568148b2a9c592: 'Ask the centre.',
  // Voir cette session
  s4ff55dcf7de58396: 'See this session',
  // Choisir cette session
  sa88d3bcbca24e71b: 'Choose this session',
  // Et après
  sf9c55e98d6170ac4: 'And afterwards',
  // Venir est difficile ? Voir qui peut vous aider
  s9b8b08cf4cb65caf: 'Is it hard to come? See who can help you',
  // Pour entrer
  s638ae3e364edce0f: 'To get in',
  // Ce que vous apprenez
  s42737990f3716b5a: 'What you learn',
  // Ce que vous saurez faire
  s4991608b6aae61d8: 'What you will be able to do',
  // Ce diplôme
  s7d5c45c1ef197d6e: 'This diploma',
  // Du même diplôme, par une autre voie ou ailleurs
  se337cd795af06fd4: 'The same diploma, another way or elsewhere',
  // Coût et aides
  s347ed880c0d9502b: 'Cost and help',
  // Point de départ : {0}. De la plus proche à la plus éloignée.
  s091b99c7be27a239: str`Starting from: ${0}. Nearest first.`,
  // De la plus proche à la plus éloignée.
  s6d72e5b59eb18877: 'Nearest first.',
  // élèves
  s72aa87b613ddd2b2: 'pupils',
  // apprenties et apprentis
  s424dcd9480f7da43: 'apprentices',
  // personnes
  s945c358d0f38c8aa: 'people',
  // Sur 20 {0} qui n’étudient plus
  s702c7d0a60a49535: str`Out of 20 ${0} who no longer study`,
  // Sur 20 {0}
  sdd98c6ea8d0ff873: str`Out of 20 ${0}`,
  // moins d’une personne
  s239a59c7f97221d4: 'less than one person',
  // continue ses études|continuent leurs études
  sef4ad0c1a6d0fda1: 'goes on studying|go on studying',
  // travaille 6 mois après|travaillent 6 mois après
  sa7d1bd2088dcf3e5: 'works 6 months later|work 6 months later',
  // n’étudie plus|n’étudient plus
  s9cc2057e833d837d: 'no longer studies|no longer study',
  // cherche un emploi ou fait autre chose|cherchent un emploi ou font autre chose
  s9624f6a8e101c90c: 'looks for work or does something else|look for work or do something else',
  // En emploi : {0} de celles et ceux qui n’étudient plus.
  s82f48306dc3354f0: str`In work: ${0} of those who no longer study.`,
  // En emploi : {0} des {1} personnes qui n’étudient plus, soit environ {2}.
  sdd5a3407674b7eb8: str`In work: ${0} of the ${1} people who no longer study, about ${2}.`,
  // Vous pouvez commencer toute l’année.
  se6b1a1c25d690163: 'You can start all year round.',
  // Elle existait à la rentrée {0}. Demandez si elle continue.
  sc0333c56215bf31f: str`It was given in autumn ${0}. Ask whether it still is.`,
  // La date n’est pas connue. Demandez-la.
  s5d6dc816d23f9b53: 'The date is not known. Ask for it.',
  // Des études encore : {0}.
  sa8027116be292afa: str`Still studying: ${0}.`,
  // Un travail 6 mois après : {0}.
  s73a1f0f6473b7376: str`In work 6 months later: ${0}.`,
  // aucune personne sur 20
  sf7f5caac566001c2: 'nobody out of 20',
  // moins d’une personne sur 20
  sb034fe958277cd38: 'fewer than one person out of 20',
  // plus de 19 personnes sur 20
  s3cae642f6747db15: 'more than 19 people out of 20',
  // environ {0} personne sur 20|environ {0} personnes sur 20
  sca484b6bf807b9c2: str`about ${0} person out of 20|about ${0} people out of 20`,
  // Appeler
  sf83b4f419f188616: 'Call',
  // Vu à la rentrée {0}. À confirmer sur place.
  s8402c45a5648f65a: str`Seen at the ${0} intake. To be confirmed there.`,
  // Services publics de l’emploi locaux
  sac90e33993c73a45: 'Local public employment services (SPEL)',
  // Bassins d’emploi
  s62aa6f46d6eb3747: 'Employment areas',
  // De {0} à {1} formations
  s1158ea70bc7b425a: str`From ${0} to ${1} training courses`,
  // Aucune formation de cette recherche n’a de lieu connu ici.
  sf6cc5c5520fe3c1e: 'No training course of this search has a known place here.',
  // Chaque bassin d’emploi a une formation pour cette recherche.
  s27129e28796a9a2b: 'Each employment area has a training course for this search.',
  // Chaque territoire a une formation pour cette recherche.
  sdc87fd6f9cdbe641: 'Each territory has a training course for this search.',
  // Chaque département a une formation pour cette recherche.
  s9f778198d1416767: 'Each département has a training course for this search.',
  // {0} bassin d’emploi sans formation pour cette recherche : {1}.|{0} bassins d’emploi sans formation pour cette recherche : {1}.
  s677bbd6ad9e77ea8: str`${0} employment area without a training course for this search: ${1}.|${0} employment areas without a training course for this search: ${1}.`,
  // {0} territoire sans formation pour cette recherche : {1}.|{0} territoires sans formation pour cette recherche : {1}.
  scf3df18e055ece8c: str`${0} territory without a training course for this search: ${1}.|${0} territories without a training course for this search: ${1}.`,
  // {0} département sans formation pour cette recherche : {1}.|{0} départements sans formation pour cette recherche : {1}.
  s674e47a50ce076cc: str`${0} département without a training course for this search: ${1}.|${0} départements without a training course for this search: ${1}.`,
  // Nos sources listent toutes ces formations : il n’y en a pas.
  sc2f1513f02e2c46d: 'Our sources list all of these training courses: there are none.',
  // Notre liste n’est pas complète : il peut en exister.
  sf8a7e663801bfdaa: 'Our list is not complete: there may be some.',
  // Nous connaissons très peu de formations {0} : nos sources en listent peu.
  sf74cda0122aebc9d: str`We know of very few training courses ${0}: our sources list few.`,
  // Nous ne connaissons pas les formations {0} : nos sources ne les listent pas.
  s9b9e88659662327a: str`We do not know of training courses ${0}: our sources do not list them.`,
  // Nous ne connaissons pas ces formations : nos sources ne les listent pas.
  s77e0e45e2b10223b: 'We do not know of these training courses: our sources do not list them.',
  // Nous ne savons pas où se prépare « {0} » : nos sources n’en donnent pas les lieux.
  sbf983c5ed2cf3284: str`We do not know where “${0}” is taught: our sources do not give its places.`,
  // de {0}
  sa691ea67430ae928: str`at ${0}`,
  // {0} organisme de formation continue à moins de {1} :|{0} organismes de formation continue à moins de {1} :
  s336a9e80f945d060: str`${0} continuing education centre within ${1}:|${0} continuing education centres within ${1}:`,
  // {0} organisme qui forme en apprentissage à moins de {1} :|{0} organismes qui forment en apprentissage à moins de {1} :
  sc77f4b33dd3c5a14: str`${0} centre that trains apprentices within ${1}:|${0} centres that train apprentices within ${1}:`,
  // Chiffre du diplôme d’avant : {0}.
  s0c66554d3c0f69bc: str`Figure of the former diploma: ${0}.`,
  // Plusieurs années réunies : moins de 20 sortants par an.
  s329ebbf5116d0fe4: 'Several years together: fewer than 20 leavers a year.',
  // pour cet établissement
  sadc493ff735dd6f9: 'for this establishment',
  // continuent leurs études
  sefbee2b396dd8b75: 'continue their studies',
  // Devenir non publié
  s07b6a770cf3aa522: 'What happens next: not published',
  // cet établissement
  s6d98e7d92dc828b9: 'this establishment',
  // Trop peu de personnes sont sorties de cette formation. Un pourcentage pourrait les identifier.
  s3e2b932be1709479: 'Too few people have left this training course. A percentage could identify them.',
  // Le producteur ne publie pas ce chiffre pour cette formation.
  sa80f5bf505c374c2: 'The producer does not publish this figure for this training course.',
  // Proposez-vous cette formation à la prochaine rentrée ?
  s81765f31ec826e22: 'Do you offer this course at the next start of term?',
  // Quand commence la prochaine session ?
  s12def557bef30893: 'When does the next session start?',
  // Reste-t-il des places ? Jusqu’à quand puis-je m’inscrire ?
  s1a2f81664a57901b: 'Are there places left? Until when can I enrol?',
  // Faut-il un diplôme ou une expérience pour entrer ?
  s8e553a72f1bad917: 'Is a diploma or some experience needed to get in?',
  // M’aidez-vous à trouver un employeur ?
  s4e47c86e9676f2f6: 'Do you help me to find an employer?',
  // Combien cela coûte-t-il ? Qui peut payer ?
  sdabc73bd65a85f78: 'How much does it cost? Who can pay?',
  // Y a-t-il un internat ou un logement ?
  see9407dc3668b0e2: 'Is there boarding or somewhere to live?',
  // Comment venir sans voiture ?
  sde3cdfbd35596d7d: 'How do I get there without a car?',
  // Avec un handicap, qu’est-ce qui peut être aménagé ?
  se909f2bd4d2ff2cd: 'With a disability, what can be adapted?',
  // À distance
  sac9494d7e73f396a: 'Remote',
  // Lieu non précisé
  s78698f186f0c721a: 'Place not given',
  // {0} établissement|{0} établissements
  sd1f614a3c82e80f8: str`${0} institution|${0} institutions`,
  // Écrire
  sc74523b6b9064ab5: 'Write',
  // jusqu’en {0}
  sf63aa0d41e002d47: str`until ${0}`,
  // Accueille les personnes en situation de handicap
  s82050b82eca263df: 'Welcomes people with disabilities',
  // Pas d’accueil handicap prévu
  s579e641e22f71158: 'No disability access planned',
  // Prix : {0}
  scd95f09761807f15: str`Price: ${0}`,
  // Offre connue pour la rentrée {0}.
  s17eb7e62d717c6d3: str`Offer known for the ${0} intake.`,
  // À vérifier auprès du lycée.
  sc695c29ae23a9155: 'Check with the lycée.',
  // À vérifier auprès de l’université.
  se614187e543be954: 'Check with the university.',
  // À vérifier auprès du centre de formation.
  sd2859a0e03ab6f74: 'Check with the training centre.',
  // À vérifier auprès de l’école.
  sc4aa026bc28c85d2: 'Check with the school.',
  // {0} place annoncée|{0} places annoncées
  s73249c3d8d801811: str`${0} place announced|${0} places announced`,
  // {0} session|{0} sessions
  s039a75bb6e1855dc: str`${0} session|${0} sessions`,
  // Entrée possible toute l’année
  s8fa7a7fae043f9aa: 'You can start at any time of the year',
  // Offre connue pour la rentrée {0}, à vérifier auprès de l’établissement
  s96bc8e7059dda082: str`Known for the ${0} intake, to be confirmed with the establishment`,
  // Date de rentrée non précisée
  s36444df83f288b72: 'Start date not given',
  // Commencée en {0}
  s2b13283f4d7b5d42: str`Started in ${0}`,
  // Commencée le {0}
  s2770978ccd8d5f7e: str`Started on ${0}`,
  // Rentrée en {0}
  s9ffa829f42a38583: str`Starts in ${0}`,
  // Rentrée le {0}
  s218a73dad3334bf7: str`Starts on ${0}`,
  // Rentrée {0}, à vérifier
  s92105015b91ae806: str`Starting in ${0}, to be checked`,
  // {0} heure|{0} heures
  s4ae10e9784149bac: str`${0} hour|${0} hours`,
  // le soir
  s42ef876708391033: 'in the evening',
  // le week-end
  se886887a1f0062c2: 'at the weekend',
  // à temps partiel
  s54c4c68f36180509: 'part-time',
  // Inscriptions ouvertes
  sa1e5197e31a4e619: 'Enrolment open',
  // Inscriptions closes
  se06ec4ea54b52173: 'Enrolment closed',
  // Inscriptions suspendues
  se6a80fd1c7e4a2b1: 'Enrolment suspended',
  // {0} place|{0} places
  sadac8387d098768c: str`${0} place|${0} places`,
  // Financement public : {0}
  sef65201127a5d009: str`Public funding: ${0}`,
  // Financement public possible
  s217a51efafb6f49d: 'Public funding possible',
  // Réussite à l’examen de {0} : non publiée.
  sef1b1a1749cf2f1f: str`Success at the examination of ${0}: not published.`,
  // En {0}, {1} des personnes présentes ont réussi l’examen.
  sfcc45634456fdeff: str`In ${0}, ${1} of the people present passed the examination.`,
  // En {0}, {1} personne sur {2} a réussi l’examen|En {0}, {1} personnes sur {2} ont réussi l’examen
  s4acab4d788c1fa46: str`In ${0}, ${1} person out of ${2} passed the examination|In ${0}, ${1} people out of ${2} passed the examination`,
  // {0}, soit {1}.
  sd72530e4ba3b817a: str`${0}, that is ${1}.`,
  // On y entre le plus souvent après la seconde de cette famille. De la même famille :
  s4665244150cdaa60: 'Most pupils enter after the shared first year (seconde) of this family. Of the same family:',
  // On y entre le plus souvent après la seconde de cette famille.
  sb4b28fe6878d62b8: 'Most pupils enter after the shared first year (seconde) of this family.',
  // Après cette seconde, vous choisissez un bac professionnel :
  s40a29599597dfbb7: 'After this first year (seconde), you choose a vocational baccalauréat:',
  // Après cette seconde, vous choisissez un bac professionnel.
  scc8cfa174e19d224: 'After this first year (seconde), you choose a vocational baccalauréat.',
  // {0} m
  s99fd4f18d9cce85a: str`${0} m`,
  // savoirs de base
  s6fdb4c73ae79abbe: 'basic skills',
  // premiers savoir-faire
  sef44ba081019d31c: 'first practical skills',
  // niveau CAP
  seda2acdf203117b7: 'CAP level',
  // niveau bac
  sdef66ede8645d7b9: 'baccalauréat level',
  // niveau bac + 2
  s34bc6b4f8d3bffa6: 'bac + 2 level',
  // niveau bac + 3
  s34bc6c4f8d3c0159: 'bac + 3 level',
  // niveau bac + 5
  s34bc6e4f8d3c04bf: 'bac + 5 level',
  // niveau bac + 8
  s34bc714f8d3c09d8: 'bac + 8 level',
  // Au lycée ou en école
  s5530ceb35dc13070: 'At school or college',
  // Au lycée, en école ou à l’université
  s180d2259639fdc97: 'In a secondary school, college or university',
  // En alternance (contrat de professionnalisation)
  sd770e21e1451a3a4: 'On a work-study contract (contrat de professionnalisation)',
  // En formation continue
  sec3bcebdf7cb49c6: 'In adult education',
  // Par l’expérience (VAE)
  scc497dd785db067c: 'Through experience (VAE)',
  // Sur place
  sac8109371d369dae: 'On site',
  // Sur place et à distance
  s8b095c03bafdf4f6: 'On site and remote',
  // {0} formation|{0} formations
  s0577e92b86f4d108: str`${0} training course|${0} training courses`,
  // Aucune formation connue
  s3297976cd000ad33: 'No known training course',
  // les dates
  s7095d0bd1596ca6a: 'the dates',
  // le prix
  sa6907c7210c566f1: 'the price',
  // s’il reste des places
  sd082bff0060ea15f: 'whether places are left',
  // l’accueil avec un handicap
  scf985434e607c71e: 'access with a disability',
  // l’internat
  s1042f45ee04ec483: 'boarding',
  // Nous ne savons pas : {0}. Demandez au centre.
  s37b22fd04642e885: str`We do not know: ${0}. Ask the centre.`,
  // Suggestions
  sc2e2a13280dcffda: 'Suggestions',
  // Voir tous les choix
  sf0e8e808e5e1d1b7: 'See all choices',
  // En {0}, trouver un travail était souvent difficile.
  s14371e98949c0491: str`In ${0}, finding work was often hard.`,
  // En {0}, trouver un travail pouvait être long.
  s37f48636480bce76: str`In ${0}, finding work could take time.`,
  // En {0}, il y avait du travail dans ce métier.
  sea6a5d238d190f35: str`In ${0}, there was work in this job.`,
  // En {0}, il manquait du monde dans ce métier.
  s668aeace9b67aab3: str`In ${0}, people were missing in this job.`,
  // En {0}, il manquait beaucoup de monde dans ce métier.
  s6daf06fa9e67aa75: str`In ${0}, many people were missing in this job.`,
  // Vous apprenez à lire, à écrire et à compter.
  s816bc9b3023b3226: 'You learn to read, write and count.',
  // Vous apprenez les premiers gestes d’un travail.
  sa2658f65b1d73a08: 'You learn the first steps of a job.',
  // Vous apprenez un métier. C’est le niveau du CAP.
  s188891ad0482e2d4: 'You learn a job. This is CAP level.',
  // Vous connaissez bien un métier. C’est le niveau du bac.
  s8475569dee035ef0: 'You know a job well. This is baccalauréat level.',
  // C’est deux ans d’études après le bac.
  se1a8f8d207879317: 'It is two years of study after the baccalauréat.',
  // C’est trois ans d’études après le bac.
  s117b66e61f5743b6: 'It is three years of study after the baccalauréat.',
  // C’est cinq ans d’études après le bac.
  s9822f92a7d4328be: 'It is five years of study after the baccalauréat.',
  // C’est huit ans d’études après le bac. Il n’y a pas plus haut.
  s4886c15b44a2a805: 'It is eight years of study after the baccalauréat. There is nothing higher.',
  // Vous apprenez dans un lycée ou une école.
  sa1332808c667ab2e: 'You learn at a high school or a college.',
  // Vous allez en cours et vous travaillez dans une entreprise. Vous avez un salaire.
  s4874b5f1babada07: 'You go to classes and you work in a company. You are paid.',
  // Vous travaillez dans une entreprise. Elle vous laisse du temps pour apprendre. Vous avez un salaire.
  s9a96c43fcaee2689: 'You work in a company. It gives you time to learn. You are paid.',
  // Vous êtes adulte. Vous apprenez un métier, ou vous en changez.
  sd7befecfe56238ac: 'You are an adult. You learn a job, or you change jobs.',
  // Vous avez déjà travaillé. Ce travail peut vous donner un diplôme.
  s96933154a213126d: 'You have already worked. That work can earn you a diploma.',
  // secret statistique
  sd493cb09c89c53eb: 'statistical secrecy',
  // trop peu de personnes pour publier
  s2d342462efb17669: 'too few people to publish',
  // la source ne le publie pas
  s284a44462df352de: 'the source does not publish it',
  // personne ne le mesure ici
  sfad4980217ecf733: 'nobody measures it here',
  // pas encore de chiffre
  s94b32cdb2a379baf: 'no figure yet',
  // secret
  sab23f0eec020c951: 'secret',
  // trop peu
  sd9e574b11891a0da: 'too few',
  // pas publié
  s393b081ed66225da: 'not published',
  // pas mesuré
  s2f906dbe4f9c88ea: 'not measured',
  // Transition écologique
  s32400d606713b683: 'Green transition',
  // Transition numérique
  saf4dfd0d9ad1dbe1: 'Digital transition',
  // Population qui vieillit
  seabef596f14b12e3: 'Ageing population',
  // Troisième révolution industrielle (rev3)
  s05d9c6198a144b37: 'Third industrial revolution (rev3)',
};
