// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { str } from '@lit/localize';
import { html } from 'lit';

/** Each message after its French text. Kept in order by `npm run messages`, which adds and drops entries. */
export const templates = {
  // Données d’exemple. {0}
  sa6393353e9547d18: str`Voorbeeldgegevens. ${0}`,
  // Complet : {0}
  sf6902f0ba97a6620: str`Volzet: ${0}`,
  // Source : {0}, {1}.
  sb247f7657bda16d7: str`Bron: ${0}, ${1}.`,
  // Agenda
  seffef28d71e60115: 'Agenda',
  // cette semaine
  s42bc4bf89385cd0c: 'deze week',
  // ce week-end
  s5383b38c5f3f01db: 'dit weekend',
  // d’ici un mois
  s9ec664cadf9bb39c: 'binnen een maand',
  // dès que possible
  sf63fdf5b5c10b526: 'zo snel mogelijk',
  // une ou un élève
  sf507f85e23c80ca8: 'een leerling',
  // une étudiante ou un étudiant
  s48a0f04243b2bc7b: 'een studente of student',
  // une personne sans emploi
  sb0f4ab634b097c20: 'iemand zonder werk',
  // une personne en emploi
  s3d86e56927728dd0: 'iemand met werk',
  // une personne avec un handicap
  sc947f032ec4b1fa3: 'iemand met een handicap',
  // une famille
  s5c99f67ef5a14e3f: 'een gezin',
  // {0} : jour à préciser
  s12fd2c12d35d90f9: str`${0}: dag nog te bepalen`,
  // Cette semaine
  sf4fb97739af3506c: 'Deze week',
  // La semaine prochaine
  sc28cf5ec1accfe31: 'Volgende week',
  // Semaine du {0}
  s09b0af18b83b58e8: str`Week van ${0}`,
  // jusqu’au {0}
  sa6837bb12d38bd56: str`tot ${0}`,
  // {0} à {1}
  s90bfc0879f5b20ef: str`€ ${0} tot ${1}`,
  // à {0}
  s42cd381b7cb1ffa9: str`in ${0}`,
  // Annulé
  s033240dcceeed858: 'Geannuleerd',
  // Déplacé
  s343e3ba75900ebe5: 'Verplaatst',
  // Complet
  s51460d5c40c2d133: 'Volzet',
  // {0} événement|{0} événements
  sc0c163e29749eae4: str`${0} evenement|${0} evenementen`,
  // Rien d’annoncé
  se00a9e6dd68b2a00: 'Niets aangekondigd',
  // à moins de {0} km {1}
  s8c2e7086a55127c6: str`op minder dan ${0} km van ${1}`,
  // Quel métier voulez-vous voir ?
  sed5b37b4f80bf15f: 'Welk beroep wilt u zien?',
  // Quelle formation voulez-vous voir ?
  sce7eacd854137221: 'Welke opleiding wilt u zien?',
  // Quel établissement voulez-vous voir ?
  s8a3c03f836b8895b: 'Welke school wilt u zien?',
  // Voir les {0} autres
  s304fbf9ee96cd499: str`De ${0} andere bekijken`,
  // « <span lang="fr">{0}</span> » n’existe plus. Voici ce qui lui succède.
  hdf8d2e58f21629f0: html`“<span lang="fr">${0}</span>” bestaat niet meer. Dit komt ervoor in de plaats.`,
  // Cette formation n’existe plus. Voici ce qui lui succède.
  s4b05ea5cb9b7edb6: 'Deze opleiding bestaat niet meer. Dit komt ervoor in de plaats.',
  // Les échéances à venir
  se47b7a7e11169748: 'Komende deadlines',
  // {0} action a une date de fin après le {1}, jour des données.|{0} actions ont une date de fin après le {1}, jour des données.
  s89fe635144c6d598: str`${0} actie heeft een einddatum na ${1}, de dag van de gegevens.|${0} acties hebben een einddatum na ${1}, de dag van de gegevens.`,
  // Le contrat n’a écrit aucune échéance à venir.
  s08ae54644d707e25: 'Het contract vermeldt geen komende deadline.',
  // Fiche
  s30838ce174814402: 'Fiche',
  // Action
  sa442044b586ec8bf: 'Actie',
  // Indicateur
  s676f9fb095c5ffa1: 'Indicator',
  // Valeur
  se434b365f2b6ea48: 'Waarde',
  // Bilan
  sea52642a0e43246f: 'Balans',
  // nouveau
  se1e9c7a19e8dd236: 'nieuw',
  // retiré
  s188a2a82d55cde1a: 'verwijderd',
  // changé
  s4a61e7034c7c6799: 'gewijzigd',
  // titre
  sda1d056c0c0a79f3: 'titel',
  // date du contrat
  s2115a796139fe92b: 'datum in het contract',
  // état
  s2589adf0b1a90e95: 'stand',
  // date de l’état
  sc3d5b7d29718c627: 'datum van de stand',
  // auteur de l’état
  s4cfb37744233614d: 'auteur van de stand',
  // preuves
  sec5d98f25c22bc51: 'bewijzen',
  // difficulté
  s467ea5a74c6d55c0: 'moeilijkheid',
  // ajustement
  s93b6c0adc2f11ded: 'aanpassing',
  // cible
  sfc147a7c33ff6bde: 'doel',
  // Ce qui a changé depuis le {0}
  s57fd94b5b2e645fc: str`Wat er veranderd is sinds ${0}`,
  // Avant :
  s19e3e602c73cd006: 'Voorheen:',
  // Après :
  s5385dd3624022686: 'Nu:',
  // Rien n’a changé depuis ce jour.
  s5388de9ec8bef13b: 'Sinds die dag is er niets veranderd.',
  // Ces données ne disent pas ce qui a changé.
  sc8ff8b87c322b6a8: 'Deze gegevens zeggen niet wat er veranderd is.',
  // Le suivi du contrat ne s’affiche pas
  s5df3cce3e18ae365: 'De opvolging van het contract wordt niet getoond',
  // Où en est le contrat
  s87fd4f1b3f26753c: 'Hoe het met het contract staat',
  // Lecture des engagements…
  s1901f7ac2748c709: 'De verbintenissen worden gelezen…',
  // Aucun engagement à suivre
  s4d2d927e7adcd22c: 'Geen verbintenis om op te volgen',
  // Ces données ne disent rien de cet engagement : {0}.
  sc24caa6a18788283: str`Deze gegevens zeggen niets over deze verbintenis: ${0}.`,
  // aucun n’est choisi
  s7e5a9f13ac739db3: 'geen gekozen',
  // Aucun engagement ne répond à ce choix : {0}.
  sda0be5ba09577413: str`Geen verbintenis past bij deze keuze: ${0}.`,
  // Ce site ne publie aucun engagement pour le moment.
  s65b999ebad359300: 'Deze site publiceert voorlopig geen verbintenissen.',
  // Le contrat promet {0}.
  sb2a452a533dc9544: str`Het contract belooft ${0}.`,
  // Pour {0} d’entre elles, une personne a écrit l’état du travail.
  sfa8a955acb052594: str`Voor ${0} daarvan heeft iemand de stand van het werk geschreven.`,
  // Personne n’a écrit ici l’état du travail.
  s535a3b3e6c56ed34: 'Niemand heeft hier de stand van het werk geschreven.',
  // Pour {0} d’entre elles, la date prévue est passée. Personne n’a rien écrit.
  s025b7fdeb62647b1: str`Voor ${0} daarvan is de geplande datum voorbij. Niemand heeft iets geschreven.`,
  // Aucune date prévue n’est passée sans réponse.
  s209a6aeb146ff274: 'Geen geplande datum is zonder antwoord voorbijgegaan.',
  // Le contrat suit aussi {0}.
  s4ae9e5be41023973: str`Het contract volgt ook ${0} op.`,
  // On connaît la valeur de {0}.
  sa3484b3ddd8ec3be: str`De waarde van ${0} is bekend.`,
  // On ne connaît la valeur d’aucun.
  s15776b53880a59a7: 'Van geen enkele is de waarde bekend.',
  // Les fiches
  s6526660b1528e15f: 'De fiches',
  // Ranger par
  sf7dff12ee495ca43: 'Ordenen per',
  // Une fiche peut être dans plusieurs groupes.
  s33428f57e66805c8: 'Een fiche kan in meerdere groepen staan.',
  // Prochaine : {0}
  s1f5fb6706733b05f: str`Volgende: ${0}`,
  // Pas de fin lisible
  s03ef6d9887a4b63f: 'Geen leesbaar einde',
  // Aucun indicateur
  sa40fbc96c2163d85: 'Geen indicator',
  // {0} : {1}
  s8eb1ddbd49170d6a: str`${0}: ${1}`,
  // sur {0}
  se313f0b4192bbfb3: str`van ${0}`,
  // action avec un état publié|actions avec un état publié
  sad9c364ac2c8c3c4: 'actie met een gepubliceerde stand|acties met een gepubliceerde stand',
  // indicateur avec une valeur|indicateurs avec une valeur
  s75959194e59c7944: 'indicator met een waarde|indicatoren met een waarde',
  // échéance passée sans état publié|échéances passées sans état publié
  s5cd288df818ffdab: 'deadline voorbij zonder gepubliceerde stand|deadlines voorbij zonder gepubliceerde stand',
  // Aucune
  sc76f1d828b00b16a: 'Geen',
  // dernière mise à jour publiée
  s33835437e15896de: 'laatste gepubliceerde bijwerking',
  // mise à jour publiée
  sba769715c9ee6f6f: 'gepubliceerde bijwerking',
  // Rien n’est publié sur l’avancement. Cela ne dit pas que rien n’est fait : personne ne l’a écrit ici.
  sb7870555db5945e7: 'Over de voortgang is niets gepubliceerd. Dat betekent niet dat er niets gedaan is: niemand heeft het hier geschreven.',
  // Chaque action a un état, dit par une personne à une date.
  sb2c2718de7ce6e02: 'Elke actie heeft een stand, gezegd door een persoon op een datum.',
  // Pour {0} action, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.|Pour {0} actions, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.
  sfad7e7f990b339c2: str`Voor ${0} actie heeft niemand hier een stand geschreven. Dat betekent niet dat er niets gedaan is.|Voor ${0} acties heeft niemand hier een stand geschreven. Dat betekent niet dat er niets gedaan is.`,
  // {0} état publié|{0} états publiés
  s17e484fc487f3b05: str`${0} gepubliceerde stand|${0} gepubliceerde standen`,
  // Toutes les fiches
  s99b8f211d052f265: 'Alle fiches',
  // {0} avec une date dans le contrat
  sf3a7f2d6520130a2: str`${0} met een datum in het contract`,
  // {0} sans date dans le contrat
  s7da94f6d6ff39c94: str`${0} zonder datum in het contract`,
  // Le contrat n’écrit aucune action dans cette fiche.
  s593b65bdfc5184c6: 'Het contract vermeldt geen actie in deze fiche.',
  // Qui peut le publier
  s50d3cd1a5d268bd4: 'Wie het kan publiceren',
  // Un état est écrit par une personne nommée, à une date. Il n’est jamais calculé.
  s614e7983e041504f: 'Een stand wordt geschreven door een genoemde persoon, op een datum. Hij wordt nooit berekend.',
  // Bilans
  s6d244f763c165b94: 'Balansen',
  // « Échéance passée » : la fin écrite est avant le {0}, jour des données.
  sd83d087209b08bc8: str`“Deadline voorbij”: het geschreven einde ligt vóór ${0}, de dag van de gegevens.`,
  // Place de la fiche dans le texte du contrat : caractère {0}.
  s70ead7a34706274c: str`Plaats van de fiche in de tekst van het contract: teken ${0}.`,
  // Place de la fiche dans le texte du contrat : {0}.
  s71ce5dd7f9ec6875: str`Plaats van de fiche in de tekst van het contract: ${0}.`,
  // État écrit sans date ou sans auteur :
  sb37ca6787ead5617: 'Stand zonder datum of auteur geschreven:',
  // dit par <span lang="fr">{0}</span> le {1}
  h53301106b7be182c: html`gezegd door <span lang="fr">${0}</span> op ${1}`,
  // Dans le contrat :
  sbf0089dc5c6464b2: 'In het contract:',
  // Lu : {0}.
  s3a58eb2d53248555: str`Gelezen: ${0}.`,
  // Sans date lisible.
  s7d53fa1333980e70: 'Geen leesbare datum.',
  // Place dans le texte : {0}.
  sd29bdb07d1162dec: str`Plaats in de tekst: ${0}.`,
  // Preuve :|Preuves :
  s79edaf9ebd0188ae: 'Bewijs:|Bewijzen:',
  // Difficulté :
  sf238c61287de3a25: 'Moeilijkheid:',
  // Ajustement :
  sbe264813dc00e9f4: 'Aanpassing:',
  // Échéance passée
  s4a4d410333d3b044: 'Deadline voorbij',
  // Au départ, {0} : {1}
  sb8e20fcc7dbcddd8: str`Bij de start, ${0}: ${1}`,
  // Cible {0} : {1}
  sc2c2660f2b74981f: str`Doel ${0}: ${1}`,
  // Pas dans ces données.
  s37bb9ea516bb987e: 'Niet in deze gegevens.',
  // Pilote :|Pilotes :
  s50980aff5dfebb02: 'Trekker:|Trekkers:',
  // Le contrat ne nomme pas de pilote.
  sace7beccf65cde60: 'Het contract noemt geen trekker.',
  // Partenaires :
  s4ab9c9c56d37612c: 'Partners:',
  // Les échéances que le contrat a écrites
  sdcd4c5cb9e0b4d9d: 'De deadlines die het contract vermeldt',
  // Une case par action. Contour épais : la date est passée et aucun état n’est publié.
  sbd0c0ff91778bf2a: 'Eén vakje per actie. Dikke rand: de datum is voorbij en er is geen stand gepubliceerd.',
  // {0} action revient ou continue, sans fin écrite.|{0} actions reviennent ou continuent, sans fin écrite.
  sfc9655a448b90b8f: str`${0} actie keert terug of loopt door, zonder geschreven einde.|${0} acties keren terug of lopen door, zonder geschreven einde.`,
  // {0} action n’a pas de date lisible.|{0} actions n’ont pas de date lisible.
  se547ce33e7574ed4: str`${0} actie heeft geen leesbare datum.|${0} acties hebben geen leesbare datum.`,
  // Le tableau des années
  sa3cbc9ccaa1f12da: 'De tabel van de jaren',
  // Le contrat n’a écrit aucune date de fin lisible.
  scdff2ffcc90ae26b: 'Het contract vermeldt geen leesbare einddatum.',
  // {0}, jour des données
  s8ee4d4bf9499579d: str`${0}, dag van de gegevens`,
  // Les actions (CSV)
  s88630db210d7e88b: 'De acties (CSV)',
  // Les indicateurs (CSV)
  s06f006244d532439: 'De indicatoren (CSV)',
  // Tout dans un classeur (XLSX)
  s6f53fa5f6c2367d0: 'Alles in een werkmap (XLSX)',
  // Les données (JSON)
  s7ffa62d99a579854: 'De gegevens (JSON)',
  // Les échéances pour un agenda (ICS)
  s2ace272f0e3708e5: 'De deadlines voor een agenda (ICS)',
  // Imprimer
  se0b444128a7db00c: 'Afdrukken',
  // Le fichier n’est pas fait. Réessayez.
  s2b5c46d31f97493c: 'Het bestand is niet gemaakt. Probeer opnieuw.',
  // Imprimer ou télécharger
  sfc4724fa43fc9dd6: 'Afdrukken of downloaden',
  // L’essentiel
  sb2dae07019abc94e: 'In het kort',
  // {0} groupe|{0} groupes
  s23bf6f44aba68a78: str`${0} groep|${0} groepen`,
  // Fichier prêt : {0}. {1}.
  s2400529f3d53c4c6: str`Bestand klaar: ${0}. ${1}.`,
  // Trop de texte pour un classeur : prenez les tableaux (CSV).
  s7125cc54b941bbc8: 'Te veel tekst voor een werkmap: neem de tabellen (CSV).',
  // Aucune échéance à venir. Aucun fichier n’est fait.
  sdc15d37239c07fa9: 'Geen komende deadline. Er wordt geen bestand gemaakt.',
  // oui
  s19f7ae1921bbf048: 'ja',
  // non
  s215adc19258ea97c: 'nee',
  // Titre de la fiche
  s1011fe2d6a9692ec: 'Titel van de fiche',
  // Pilotes
  s577eaf094d282eed: 'Trekkers',
  // Identifiant
  sd205a85fca314ede: 'Code',
  // Date dans le contrat
  sa8f67b75f55c96e5: 'Datum in het contract',
  // Premier jour lu
  sda232652e7be92c0: 'Eerste gelezen dag',
  // Dernier jour lu
  s40e545552add8529: 'Laatste gelezen dag',
  // État
  s5017aefcb3198275: 'Stand',
  // État tel qu’écrit
  sd03437eaa029285c: 'Stand zoals geschreven',
  // Date de l’état
  s1f9da99f21073fc7: 'Datum van de stand',
  // Dit par
  sd0c7647cc3a8bfbd: 'Gezegd door',
  // Preuves
  s11e163ae2f0f91b1: 'Bewijzen',
  // Difficulté
  sc43f1bc5a66c42a0: 'Moeilijkheid',
  // Ajustement
  sa720d93781f844cd: 'Aanpassing',
  // Date passée, sans état publié
  sbb0360c26e3ef8ac: 'Datum voorbij, geen stand gepubliceerd',
  // Place dans le contrat
  s3f5573480b30c9f0: 'Plaats in het contract',
  // pas dans ces données
  s87f69d2c81005a44: 'niet in deze gegevens',
  // Unité
  s0b37a6b50ce6ffea: 'Eenheid',
  // Valeur de départ
  sa01ac14285e7eb8b: 'Beginwaarde',
  // Année de départ
  s40df5b6145badf99: 'Beginjaar',
  // Cible
  sb86e61e2a331953e: 'Doel',
  // Année de la cible
  sdcf28c5fbbbf64ed: 'Doeljaar',
  // Période
  s0010a3f8e47289e7: 'Periode',
  // Réponse en mots
  s62561651b4524a35: 'Antwoord in woorden',
  // Raison sans valeur
  s6d9b5484b9193b01: 'Reden zonder waarde',
  // Territoire
  s5d542a6a7112f4e6: 'Gebied',
  // Date
  sac8252732f2edb19: 'Datum',
  // Source
  s5f43af3669b1e098: 'Bron',
  // Données du
  sff505f253cd2a65e: 'Gegevens van',
  // Données d’exemple
  sd169c03e80db0628: 'Voorbeeldgegevens',
  // source non précisée
  sc84777017c834039: 'bron niet vermeld',
  // Actions
  s8af61807443f32a4: 'Acties',
  // Indicateurs
  s88ac2b0e7f71b1d6: 'Indicatoren',
  // Sources et définitions
  s6f84ac0afeecc648: 'Bronnen en definities',
  // Données
  s94011d8fa0de769b: 'Gegevens',
  // Une personne l’écrit, à une date. Il n’est jamais calculé.
  s1570e1dbf9b97461: 'Een persoon schrijft het, op een datum. Het wordt nooit berekend.',
  // La date est passée au jour des données. Personne n’a écrit d’état.
  sb2dfc87eae0bdee9: 'De datum was voorbij op de dag van de gegevens. Niemand schreef een stand.',
  // Une valeur qui manque est dite en mots. Ce n’est jamais un zéro.
  sb79debdfb325ca23: 'Een ontbrekende waarde staat in woorden. Het is nooit een nul.',
  // Échéance : {0}
  s2e08817b529b4da6: str`Deadline: ${0}`,
  // Dans le contrat : « {0} »
  sc5f3bb96aa27d7b4: str`In het contract: “${0}”`,
  // Source : {0}. Données du {1}.
  s3004fdbaad55f26e: str`Bron: ${0}. Gegevens van ${1}.`,
  // Échéances du contrat
  s6f5ea606a031077a: 'Deadlines van het contract',
  // Actions par année de leur échéance
  s151fbcc5573b616d: 'Acties per jaar van hun deadline',
  // Année
  s9aa1aad87ebab6d2: 'Jaar',
  // États
  s31c05d645457f032: 'Standen',
  // sans objet
  s7331707d82eca892: 'niet van toepassing',
  // du {0} au {1}
  s3411c2ee7b5bbbb0: str`van ${0} tot ${1}`,
  // au plus tard le {0}
  s81fc83b664030f0f: str`uiterlijk ${0}`,
  // à partir du {0}, puis de nouveau ; sans fin écrite
  sfbfc8f6f5a16f061: str`vanaf ${0}, daarna opnieuw; zonder geschreven einde`,
  // à partir du {0}, sans fin écrite
  se07899e92c1bbd50: str`vanaf ${0}, zonder geschreven einde`,
  // revient, sans date écrite
  s0694942e4a98f567: 'keert terug, zonder geschreven datum',
  // Réponse attendue : un nombre.
  sd76b8b9f48874a36: 'Verwacht antwoord: een getal.',
  // Réponse attendue : un taux.
  sd2aac95e6e93a9f3: 'Verwacht antwoord: een percentage.',
  // Réponse attendue : oui ou non.
  s8b0590970a03d0d8: 'Verwacht antwoord: ja of nee.',
  // Réponse attendue : une liste.
  sa49a217d031ef299: 'Verwacht antwoord: een lijst.',
  // Réponse attendue : un avis.
  sc396b76102743698: 'Verwacht antwoord: een mening.',
  // Indicateur annoncé, à mesurer.
  s898a645bcc3aaf44: 'Aangekondigde indicator, nog te meten.',
  // Prévue
  s1ac3245a22183de2: 'Gepland',
  // Engagée
  s0957628de48b7fa5: 'Gestart',
  // Faite
  s58c83f27a311c260: 'Gedaan',
  // Ajustée
  s90ea19e9d427387c: 'Aangepast',
  // Arrêtée
  sd2b87c71fa8b7688: 'Gestopt',
  // Aucun état publié
  sb72e8937d60c4520: 'Geen gepubliceerde stand',
  // Ambition
  sef3b4d7123c211a0: 'Ambitie',
  // Secteur
  sa82b159d14726176: 'Sector',
  // Pilote
  s509d229c905c7cac: 'Trekker',
  // Public
  sdd1ff479d04ac140: 'Doelgroep',
  // Rien d’écrit dans le contrat
  sd9b54d7fdd7b8709: 'Niets geschreven in het contract',
  // {0} fiche|{0} fiches
  se9c550886d88fb1c: str`${0} fiche|${0} fiches`,
  // {0} action|{0} actions
  s35775c6c29789060: str`${0} actie|${0} acties`,
  // {0} indicateur|{0} indicateurs
  s55df2d39655a0778: str`${0} indicator|${0} indicatoren`,
  // {0} échéance passée|{0} échéances passées
  s94ee524e92d3ce11: str`${0} deadline voorbij|${0} deadlines voorbij`,
  // {0} valeur sur {1}|{0} valeurs sur {1}
  sce459f1d764af7d6: str`${0} waarde van ${1}|${0} waarden van ${1}`,
  // fin {0}
  s7b54fd8021eb03b0: str`einde ${0}`,
  // Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
  s990a873888210238: 'Dit deel kon niet worden geladen. Controleer de verbinding en probeer opnieuw.',
  // Desservi
  s7cc93866049aabbe: 'Bediend',
  // À moins de {0} km
  s4c3a4386ec757514: str`Op minder dan ${0} km`,
  // À distance seulement
  sf008f80611a1f3be: 'Alleen op afstand',
  // Aucune structure recensée
  s625ef7c22f53eccd: 'Geen organisatie geregistreerd',
  // Non couvert
  s075b812957622216: 'Niet gedekt',
  // communes
  s0344c03013145bc6: 'gemeenten',
  // intercommunalités
  s9c3c367b8b82235e: 'samenwerkende gemeenten',
  // bassins d’emploi
  s0371968f9aed4327: 'arbeidsmarktgebieden',
  // zones d’emploi
  s32db314ccea00051: 'werkgelegenheidszones',
  // départements
  sbdb3154cdfdb370f: 'departementen',
  // quartiers prioritaires
  sace8510bf38234a0: 'achtergestelde wijken (quartiers prioritaires)',
  // communes en zone de revitalisation rurale
  s533ff88a9f18270d: 'gemeenten in een zone voor plattelandsvernieuwing',
  // territoires de l’autre côté de la frontière
  s1afe4b85226c4a19: 'gebieden aan de andere kant van de grens',
  // Chaque territoire a un lieu à moins de {0} km
  s3a592bc0cdf900fd: str`Elk gebied heeft een plek op minder dan ${0} km`,
  // {0} territoire sur {1} sans lieu à moins de {2} km|{0} territoires sur {1} sans lieu à moins de {2} km
  s9eb66ea98218066a: str`${0} gebied van de ${1} zonder plek op minder dan ${2} km|${0} gebieden van de ${1} zonder plek op minder dan ${2} km`,
  // {0} territoire|{0} territoires
  s849eeb161e616786: str`${0} gebied|${0} gebieden`,
  // habitants : nombre inconnu
  s8b77952e0bed3b5b: 'inwoners: aantal onbekend',
  // année non précisée
  sa4ab9714e37cdb97: 'jaar niet vermeld',
  // {0} habitant ({1})|{0} habitants ({1})
  s9c0ffbd45b0a23ee: str`${0} inwoner (${1})|${0} inwoners (${1})`,
  // au moins {0}, {1} territoire sans chiffre|au moins {0}, {1} territoires sans chiffre
  s0ea5ac273a629fb6: str`minstens ${0}, ${1} gebied zonder cijfer|minstens ${0}, ${1} gebieden zonder cijfer`,
  // Grands centres urbains
  s77018f2aeab8943c: 'Grote stedelijke centra',
  // Centres urbains intermédiaires
  se5aa567dd4715b9a: 'Middelgrote stedelijke centra',
  // Ceintures urbaines
  sd7fc837772c1e99a: 'Stadsranden',
  // Petites villes
  s31ad949729986230: 'Kleine steden',
  // Bourgs ruraux
  s2fb2e0a9aced91b4: 'Landelijke kernen',
  // Rural à habitat dispersé
  sb5205e4779dc5667: 'Landelijk, verspreide bewoning',
  // Rural à habitat très dispersé
  s68f66f3f3fcd342e: 'Landelijk, zeer verspreide bewoning',
  // Type inconnu
  sbfec94b5eb803575: 'Onbekend type',
  // {0} sur {1} commune|{0} sur {1} communes
  s77b5f213e45c6c80: str`${0} van ${1} gemeente|${0} van ${1} gemeenten`,
  // contact indiqué
  s609ea309919ffa0a: 'contact vermeld',
  // sans contact indiqué
  saa2cc53268fa24ab: 'geen contact vermeld',
  // personne n’est indiqué
  s3c64d2c87d17f723: 'niemand vermeld',
  // pas pour ce public
  sa39f804967ec68ee: 'niet voor dit publiek',
  // {0} dispositif|{0} dispositifs
  s3945ef035b230d18: str`${0} regeling|${0} regelingen`,
  // {0} sans contact indiqué|{0} sans contact indiqué
  s300dd7ae5cce2857: str`${0} zonder contact|${0} zonder contact`,
  // Qui voir ?
  s966f12ecab69c91c: 'Wie bezoeken?',
  // Je cherche qui voir pour
  sf9edb28dc334f5c9: 'Ik zoek wie ik kan bezoeken om',
  // pour
  s8c36ef0da89bb627: 'voor',
  // Pour qui
  s2fc60e61ce2a47a6: 'Voor wie',
  // chaque public
  s695e2c9c4955e97f: 'elk publiek',
  // près de
  s8059c46e4d12aef1: 'in de buurt van',
  // Tableau (CSV)
  s2c943397a18ec36a: 'Tabel (CSV)',
  // Dites où : les structures les plus proches s’ajoutent.
  s985050461faf3c81: 'Zeg waar: de dichtstbijzijnde organisaties komen erbij.',
  // Aucun dispositif n’est indiqué pour ce besoin. Cela ne veut pas dire qu’il n’y en a pas.
  sd2f2af3e2e7ecda3: 'Voor deze behoefte is geen regeling vermeld. Dat betekent niet dat er geen is.',
  // Voir {0} de plus
  s77eff1cd2cc8edb2: str`Nog ${0} bekijken`,
  // Qui voir pour chaque dispositif et chaque public
  s9e11fc494f4789ea: 'Wie te bezoeken voor elke regeling en elk publiek',
  // Dispositif
  s0cfc9fba7a98d47d: 'Maatregel',
  // Pour : <span lang="fr">{0}</span>
  he5a5ad6d784802ca: html`Voor: <span lang="fr">${0}</span>`,
  // Voir la page
  sa914ffced2c4b05f: 'De pagina bekijken',
  // Territoires, ceux sans personne d’abord
  s5188e0cf0201984c: 'Gebieden, eerst die zonder iemand',
  // Qui aide
  sc00bb94b1a6e4aab: 'Wie helpt',
  // Le plus près, à {0} km : <span lang="fr">{1}</span>
  h89638cd028fda9aa: html`Het dichtst bij, op ${0} km: <span lang="fr">${1}</span>`,
  // Sans lieu à moins de {0} km
  s4b09f021e69d884c: str`Geen plaats binnen ${0} km`,
  // Selon la densité de la commune
  scf7a15d5627ab42d: 'Volgens de dichtheid van de gemeente',
  // Selon la ruralité de la commune
  sd73b84c9a0dd1657: 'Volgens het landelijke karakter van de gemeente',
  // Type de commune
  s5ec9434311f84d56: 'Type gemeente',
  // La carte ne s’affiche pas
  se954531424d8ca9c: 'De kaart kan niet worden getoond',
  // Réessayer
  s051d8c341ceb18e0: 'Opnieuw proberen',
  // Recherche des lieux…
  sfac7f63933dec45d: 'Plaatsen zoeken…',
  // Ces données n’ont pas les contours de ces territoires. Le tableau dit la même chose.
  s5f85a84d1b0d5f63: 'Deze gegevens hebben de omtrek van deze gebieden niet. De tabel zegt hetzelfde.',
  // Chaque point est au centre de son territoire.
  s85a859ce017eadbf: 'Elke stip staat in het midden van haar gebied.',
  // Il est d’autant plus grand que le territoire a d’habitants.
  s89911a62b5d06387: 'Hoe meer inwoners het gebied heeft, hoe groter ze is.',
  // Où n’y a-t-il personne ?
  s601327ddfc7de933: 'Waar is er niemand?',
  // Je cherche qui aide pour
  sdb5caec95780dbee: 'Ik zoek wie helpt om',
  // tout le monde
  saf72ac06fc3e5351: 'iedereen',
  // et je compare les
  s4b8c73f51dd4bd1a: 'en ik vergelijk de',
  // Territoires
  sa8f8a7de2335992f: 'Gebieden',
  // dans
  s85a56b6730e1a7e1: 'in',
  // Département
  sbcdff6bef62a71a6: 'Departement',
  // un département
  s90c6f8b442470f77: 'een departement',
  // Ces données ne disent pas où sont les territoires : rien ne peut être comparé.
  sa5d562278280f072: 'Deze gegevens zeggen niet waar de gebieden liggen: er valt niets te vergelijken.',
  // Carte
  s6f9381a17bb94cfe: 'Kaart',
  // Desservi : quelqu’un est quelque part dans le territoire, s’y déplace, ou reçoit ses habitants. Distances à vol d’oiseau, depuis le centre du territoire.
  s4d64203888ce7ac5: 'Bediend: iemand is ergens in het gebied, komt er of ontvangt de inwoners. Afstanden in vogelvlucht, vanaf het midden van het gebied.',
  // La place des quartiers et leurs habitants ne sont pas dans ces données : chacun est compté au centre de sa commune.
  sa92f8e958d42f58e: 'De plaats van de wijken en hun inwoners staan niet in deze gegevens: elke wijk telt in het midden van haar gemeente.',
  // « Aucune structure recensée » ne veut pas dire qu’il n’y a personne : notre liste n’est pas complète.
  s4accd355efdec14a: '‘Geen organisatie geregistreerd’ betekent niet dat er niemand is: onze lijst is niet volledig.',
  // « Non couvert » : une source dit sa liste complète, et personne n’y est pour ce territoire.
  s0f2d02d13fec19cc: '‘Niet gedekt’: een bron zegt dat haar lijst volledig is, en niemand staat er voor dit gebied in.',
  // Les structures et les aides de ces territoires, et les structures d’ici qui en sont proches, comptent. Une aide d’ici n’y compte que si elle le dit.
  s719a5d7bb1cb6c4d: 'Plaatsen en steun van deze gebieden tellen mee, en plaatsen van hier die dichtbij zijn. Steun van hier telt daar alleen als ze dat zegt.',
  // La source qui compte les habitants d’ici ne compte pas ceux d’un autre pays : leur nombre manque.
  s88bb9b34e261f553: 'De bron die de inwoners van hier telt, telt die van een ander land niet: hun aantal ontbreekt.',
  // Aucune liste complète n’y est connue : aucun de ces territoires ne peut être dit « non couvert ».
  s80db2f843aa437c4: 'Er is daar geen volledige lijst bekend: geen van deze gebieden kan “niet gedekt” heten.',
  // Qui peut m’aider ?
  s8220234c43f4f101: 'Wie kan mij helpen?',
  // Horaires
  s53a123c3e0e1a08a: 'Openingsuren',
  // Mes questions
  s3c84cc04bb73d281: 'Mijn vragen',
  // Vérifié le {0}
  se0e47d620fd9e23c: str`Nagekeken op ${0}`,
  // Date de vérification inconnue. Appelez avant d’y aller.
  s430b1868ab1a350f: 'Onbekend wanneer dit is nagekeken. Bel voor u gaat.',
  // Date de vérification inconnue.
  sb063f9375aa7f31c: 'Onbekend wanneer dit is nagekeken.',
  // Données d’exemple, inventées pour la démonstration.
  s1aaec89d6986acf1: 'Voorbeeldgegevens, verzonnen voor de demonstratie.',
  // Horaires inconnus
  sb37e116c80184143: 'Openingsuren onbekend',
  // fermé
  s899b9cdff536ac4c: 'gesloten',
  // Besoin
  s3d094ae101e6eadd: 'Behoefte',
  // tout besoin
  sc87990b26e4d5e8f: 'elke behoefte',
  // Distance
  s30d8afddc9716922: 'Afstand',
  // à moins de {0} km
  sa59db0bf7c5046f4: str`op minder dan ${0} km`,
  // L’annuaire ne s’affiche pas
  s1504918cfc4eea78: 'De gids wordt niet getoond',
  // Lecture de l’annuaire…
  sc99f2531a7f4a1d4: 'De gids wordt gelezen…',
  // Personne n’est indiqué dans ces données
  s448071ca7d93668c: 'Niemand is vermeld in deze gegevens',
  // Cela ne veut pas dire qu’il n’y a personne. Demandez à votre mairie.
  s01a52ff198925383: 'Dit betekent niet dat er niemand is. Vraag het aan het gemeentehuis.',
  // L’annuaire de ce lieu ne vient pas.
  s576b1bd95b8a9e60: 'De gids van deze plaats komt niet.',
  // Dites où vous cherchez : le reste de l’annuaire se lit par lieu.
  s1439e7e0d8e08926: 'Zeg waar u zoekt: de rest van de gids wordt per plaats gelezen.',
  // Dites où vous cherchez : {0} autre réponse se lit par lieu.|Dites où vous cherchez : {0} autres réponses se lisent par lieu.
  s6166d877d2aeec11: str`Zeg waar u zoekt: ${0} ander antwoord wordt per plaats gelezen.|Zeg waar u zoekt: ${0} andere antwoorden worden per plaats gelezen.`,
  // Ce n’est pas « fermé ». Appelez, ou écrivez.
  s836e83858fd1a684: 'Dit is niet “gesloten”. Bel of schrijf.',
  // Ce n’est pas « fermé » : ces données n’ont pas ses horaires.
  se4193a8f5733b2ff: 'Dit is niet “gesloten”: deze gegevens bevatten de openingsuren niet.',
  // Appeler <span lang="fr">{0}</span> :
  hb27d8f8ef3fdca2f: html`Bellen naar <span lang="fr">${0}</span>:`,
  // Écrire à <span lang="fr">{0}</span> :
  h15a8a0ac33aed3fa: html`Schrijven naar <span lang="fr">${0}</span>:`,
  // Y aller, {0}
  s9b2ad9dba814546a: str`Ernaartoe, ${0}`,
  // Y aller
  s659dc60ce9ad76fc: 'Ernaartoe',
  // Aucun contact n’est indiqué.
  sb17385eeb1aebacd: 'Er is geen contact vermeld.',
  // Aucun téléphone, courriel ou site n’est publié.
  sff411e7cf72dd43d: 'Er is geen telefoonnummer, e-mailadres of website bekend.',
  // Allez à cette adresse, ou écrivez-y.
  sb0f76f89a7d686a9: 'Ga naar dit adres, of schrijf ernaar.',
  // moins de 1 km
  sa37bd496b19927f3: 'minder dan 1 km',
  // {0} km
  s76417a3a171daf3f: str`${0} km`,
  // Qui peut vous aider
  sb68e9c4b0b6cfc02: 'Wie u kan helpen',
  // Une idée
  s73ba422770f76c44: 'Een idee',
  // À l’essai
  sec47e0ccfb6cefa9: 'Op proef',
  // Évalué
  s701fe0e58bb914d9: 'Geëvalueerd',
  // Repris ailleurs
  s959a52bc9ea085b9: 'Elders overgenomen',
  // Pour les personnes qui se forment
  s8905384eec1b63ea: 'Voor mensen in opleiding',
  // Pour les usagères et usagers
  s99d0d21593e1fc54: 'Voor gebruikers',
  // Pour les entreprises
  s4013059f1cb17e95: 'Voor bedrijven',
  // {0} projet|{0} projets
  s3d7944e1688b5148: str`${0} project|${0} projecten`,
  // Aucun projet
  s4d0ddc044548dd7b: 'Geen project',
  // {0} partenaire|{0} partenaires
  sb34d9c307b02d88e: str`${0} partner|${0} partners`,
  // {0} résultat publié|{0} résultats publiés
  s1758ddd95b760e6d: str`${0} resultaat gepubliceerd|${0} resultaten gepubliceerd`,
  // aucun résultat publié
  s4041a7f99868d490: 'geen resultaat gepubliceerd',
  // {0} sur 4
  s29079c6e26705303: str`${0} op 4`,
  // Métier
  s1df0fae70c148ee3: 'Beroep',
  // un métier
  s3132453c836a6114: 'een beroep',
  // choisir un métier
  s36698e09732c2527: 'een beroep kiezen',
  // trouver une formation
  s5ad4699c30b682d9: 'een opleiding vinden',
  // faire un stage, un essai
  s3d9dddbb3dfd089f: 'een stage, een proef',
  // me déplacer
  sbdf16f7ef66ef239: 'mij verplaatsen',
  // me loger
  s9fd130f0b391f84a: 'een woning vinden',
  // faire garder un enfant
  sdab787e8abdd3e42: 'kinderopvang',
  // payer
  se0c8cfa78940eb22: 'betalen',
  // internet, une démarche
  s1a7e501716279097: 'internet, administratie',
  // lire, écrire, parler français
  sa8097ec50e710fe4: 'lezen, schrijven, Frans spreken',
  // ma santé, mon handicap
  s4fc1a2e13b32c9ec: 'mijn gezondheid, mijn beperking',
  // créer mon entreprise
  s2d49c50ee0dc0f4b: 'mijn bedrijf starten',
  // parler, être écouté ou écoutée
  sbb38c0105caf7313: 'praten, gehoord worden',
  // Mon parcours
  sfd20e82aeb8995d4: 'Mijn loopbaan',
  // Ma vie de tous les jours
  s7616dd88fb155752: 'Mijn dagelijks leven',
  // Apprendre et aller mieux
  sacaadbd6e4c9e91f: 'Leren en welzijn',
  // moi, élève
  sbc033ab49dcde5da: 'mij, leerling',
  // moi, étudiant ou étudiante
  s9c4ebd2a5e75bb5f: 'mij, student',
  // moi, sans emploi
  s406b88fc4761fe9b: 'mij, zonder werk',
  // moi, en emploi
  sfb2cd3a76b8612fb: 'mij, aan het werk',
  // moi, avec un handicap
  s3762b4d859e418fe: 'mij, met een beperking',
  // ma famille
  sb1e9d1970a443161: 'mijn gezin',
  // Aide
  s2e511a8ada8eaacc: 'Steun',
  // Outil
  sf098bace016704aa: 'Hulpmiddel',
  // Lieu
  s3ce796b47fcf6a84: 'Plaats',
  // Campus
  sfaa89ba6a4b1f780: 'Campus',
  // Événement
  s9e81da669e3bedd8: 'Evenement',
  // Stage, immersion
  s6e13e2fdebfbb4e0: 'Stage, kennismaking',
  // Innovation
  sa15b431d8e314aea: 'Innovatie',
  // Entreprise
  sbe1faf3401a12590: 'Bedrijf',
  // Ambassadrice ou ambassadeur
  sd992c87f03d6f9bc: 'Ambassadeur',
  // Structure
  s0c33193c5b0c8726: 'Organisatie',
  // {0} h
  s99fd4c18d9cce341: str`${0}.00 u`,
  // {0} h {1}
  s2aab8cb557a2f7d7: str`${0}.${1} u`,
  // lundi
  s97bd089339131033: 'maandag',
  // mardi
  s90aaf2a4e19dfabc: 'dinsdag',
  // mercredi
  sfccf7a044d3e246e: 'woensdag',
  // jeudi
  sccff6fb508c57cd0: 'donderdag',
  // vendredi
  s611f6747a45a5464: 'vrijdag',
  // samedi
  s6473f3feba54c1ec: 'zaterdag',
  // dimanche
  s5e515ac482a152bc: 'zondag',
  // Ouvert jusqu’à {0}
  s0c7fcc5b63ed7371: str`Open tot ${0}`,
  // Fermé cette semaine
  s14a489fa4fe4b697: 'Deze week gesloten',
  // Fermé, ouvre à {0}
  s77177e3ee57d1659: str`Gesloten, opent om ${0}`,
  // Fermé, ouvre demain à {0}
  s8d011351ea82c315: str`Gesloten, opent morgen om ${0}`,
  // Fermé, ouvre {0} à {1}
  sb9835f5e488ff8ff: str`Gesloten, opent ${0} om ${1}`,
  // Jour férié : appelez avant d’y aller
  sc4e1deb7d1d4ec94: 'Feestdag: bel voor u gaat',
  // Fermé : {0}
  sfe3f6f497d33a45f: str`Gesloten: ${0}`,
  // Fermé exceptionnellement
  sb61ba9e1d365b987: 'Uitzonderlijk gesloten',
  // Horaires à vérifier
  sd96f4bae111e9160: 'Openingsuren na te kijken',
  // {0} lieu ou dispositif|{0} lieux ou dispositifs
  s3292ac9f5d0158e4: str`${0} plaats of maatregel|${0} plaatsen of maatregelen`,
  // {0} ouvert maintenant|{0} ouverts maintenant
  s5a2ace337e590cd8: str`${0} nu open|${0} nu open`,
  // {0} sans horaires connus|{0} sans horaires connus
  sbddfe4ffe0886dbb: str`${0} zonder bekende uren|${0} zonder bekende uren`,
  // les élèves
  sdaf3c31a708ccff6: 'leerlingen',
  // les étudiantes et étudiants
  s9df17d0193dc9dbb: 'studenten',
  // les personnes sans emploi
  sf0a406f8c20f13b9: 'mensen zonder werk',
  // les personnes en emploi
  s836e1f6963aca499: 'mensen met werk',
  // les personnes en situation de handicap
  s22bd502543b06264: 'mensen met een handicap',
  // les familles
  sd0cf8d2517ade336: 'gezinnen',
  // Ville ou code postal
  se5c3b6c60ead4bed: 'Stad of postcode',
  // Effacer le lieu
  s2bc0c252de6db333: 'De plaats wissen',
  // Nous ne trouvons pas cette ville. Essayez une ville voisine.
  s749e563f9117f163: 'Wij vinden deze stad niet. Probeer een stad in de buurt.',
  // La liste des communes ne vient pas. Réessayez plus tard.
  s2934b2ae6e0bb7c5: 'De lijst met gemeenten kan niet worden geladen. Probeer later opnieuw.',
  // dans tous les secteurs
  s6cb07f576a226c18: 'in alle sectoren',
  // Le service met trop de temps à répondre. Ce n’est pas de votre fait.
  seb9875735ebb39ef: 'De dienst antwoordt te traag. Dit ligt niet aan u.',
  // Les données sont plus récentes que cette page. Le site doit être mis à jour.
  s963ace7cf20753bb: 'De gegevens zijn recenter dan deze pagina. De site moet worden bijgewerkt.',
  // Le service ne répond pas. Ce n’est pas de votre fait.
  sd97c6ce4b9cb0046: 'De dienst antwoordt niet. Dit ligt niet aan u.',
  // Les données reçues ne sont pas lisibles. Ce n’est pas de votre fait.
  s6d471be4e9ea935e: 'De ontvangen gegevens zijn onleesbaar. Dit ligt niet aan u.',
  // Code à donner si le problème continue : {0}
  sfde246a7c4c4d4f8: str`Code om door te geven als het probleem aanhoudt: ${0}`,
  // Qu’est-ce qui se passe ?
  sf880b27a2e4d9cf6: 'Wat gebeurt er?',
  // Près de chez moi, bientôt
  sd4fd0ad2c9f2f6da: 'Binnenkort, dicht bij mij',
  // Pour
  sb35ef019a7290107: 'Voor',
  // autour de
  se852185e220dc9e0: 'rond',
  // Quand
  sa36cdd75e1b2983c: 'Wanneer',
  // Plus loin
  s56a507c0cd3fc72d: 'Verder weg',
  // M’abonner dans mon agenda
  s5073f599e76c6580: 'Abonneren in mijn agenda',
  // Mois
  s37f0feaec5ad5c65: 'Maand',
  // Tout dans mon agenda (.ics)
  sa5dc117462ac7a67: 'Alles in mijn agenda (.ics)',
  // Le {0}.
  s39e9c21bb9682faa: str`Op ${0}.`,
  // Voir tous les jours
  s4c713bc66cf6d1bb: 'Alle dagen zien',
  // Gratuit
  s23123b49649601a9: 'Gratis',
  // C’est le {0}.
  s0e7ae6c08a4eb41e: str`Het is op ${0}.`,
  // Prévu d’abord : <del>{0}</del>
  hdb3468bdfa21521e: html`Eerst gepland: <del>${0}</del>`,
  // Le lieu n’est pas indiqué.
  s5c2198e7e3d4eb3d: 'De plaats is niet vermeld.',
  // Organisé par <span lang="fr">{0}</span>
  hae484647c7a60d6e: html`Georganiseerd door <span lang="fr">${0}</span>`,
  // Mon agenda
  s18a36a10fb83fd03: 'Mijn agenda',
  // Suivre en ligne
  s7c9d85d35f9796eb: 'Online volgen',
  // Revoir
  s0e8d3052ba4fb4c8: 'Opnieuw bekijken',
  // Il faut s’inscrire.
  s7f4efc781c6945c9: 'U moet zich inschrijven.',
  // Inscription jusqu’au {0}.
  s817f90e5ab2a2c76: str`Inschrijven tot en met ${0}.`,
  // {0} place.|{0} places.
  s710d091cabffa1a8: str`${0} plaats.|${0} plaatsen.`,
  // S’inscrire
  s4f377969e66b4c78: 'Zich inschrijven',
  // Mois précédent
  s1606f0f6c788c76d: 'Vorige maand',
  // Mois suivant
  s4ccf2752465f1f81: 'Volgende maand',
  // Personne n’a encore donné de date dans ces données. Cela ne veut pas dire qu’il ne se passe rien.
  s5646e028dddc43e6: 'Niemand heeft in deze gegevens al een datum opgegeven. Dat betekent niet dat er niets gebeurt.',
  // Rien n’est annoncé {0} dans ces données.
  sbc8a7fe886e5f5a5: str`In deze gegevens is ${0} niets aangekondigd.`,
  // Voir les dates plus lointaines
  s7d9c6220cbdaf19e: 'Latere data zien',
  // À qui demander la suite
  s9bc78e9b1235e2f9: 'Aan wie u het vervolg vraagt',
  // Dernières fois
  s83ada56dbf45356a: 'Vorige keren',
  // Sans date pour le moment
  s8d24db39e1e4c90d: 'Voorlopig zonder datum',
  // Demandez à <span lang="fr">{0}</span>
  h08896252f15846bf: html`Vraag het aan <span lang="fr">${0}</span>`,
  // Partager
  s6e3fcaa9b4b9f4af: 'Delen',
  // Le lien est copié.
  s032a285da1f7199c: 'De link is gekopieerd.',
  // Copiez ce lien : {0}
  sa5a72b03cdb94e74: str`Kopieer deze link: ${0}`,
  // Les textes des métiers et des formations restent en français.
  se6a13b3de5357c73: 'De teksten van beroepen en opleidingen blijven in het Frans.',
  // {0} habitants ({1})
  s92b347c934404120: str`${0} inwoners (${1})`,
  // {0} : {1} mesure sur {2} a un chiffre.|{0} : {1} mesures sur {2} ont un chiffre.
  s51072e991e1fb034: str`${0}: ${1} van ${2} metingen heeft een cijfer.|${0}: ${1} van ${2} metingen hebben een cijfer.`,
  // Pas encore de chiffre ici pour {0} mesure sur {1}.|Pas encore de chiffre ici pour {0} mesures sur {1}.
  se1e234276aa65cda: str`Hier nog geen cijfer voor ${0} van ${1} metingen.|Hier nog geen cijfer voor ${0} van ${1} metingen.`,
  // Lesquelles, et qui peut les donner
  s986585f7577dfc64: 'Welke, en wie ze kan geven',
  // Voir qui peut vous aider ici
  s95dd56e95516b9ef: 'Zie wie u hier kan helpen',
  // Ce que montre le tableau
  sc07eb4bc8dcfec34: 'Wat het dashboard toont',
  // Comparer à
  s1badc488c90c49a2: 'Vergelijken met',
  // Aucun autre
  s4debcd4e4d68b154: 'Geen',
  // Regarder par
  sedaa981bec44b06a: 'Bekijken per',
  // Dossier de territoire
  sddcfa8ef7decc07c: 'Gebiedsdossier',
  // Comparé à : {0}
  sc5f87fd89ce54523: str`Vergeleken met: ${0}`,
  // Flux du {0}
  s0e01e75668efc3cf: str`Feed van ${0}`,
  // Tous les chiffres
  sedf53b80854a65bc: 'Alle cijfers',
  // Sources
  s91e3a47599412f51: 'Bronnen',
  // Mesure
  s20264100ba1a347a: 'Meting',
  // Ce qui manque
  s4bb7fe58ff87c325: 'Wat ontbreekt',
  // Définitions
  s69f515ed043ab9f5: 'Definities',
  // Rien ne se distingue : chaque chiffre est proche de ceux des territoires comparables.
  se924f6634ed0a68d: 'Niets springt eruit: elk cijfer ligt dicht bij dat van vergelijkbare gebieden.',
  // Aucun autre chiffre pour ce territoire.
  s9663f9773443ecfe: 'Geen ander cijfer voor dit gebied.',
  // non publié
  sd4c176fbe7d0ecc7: 'niet gepubliceerd',
  // environ {0}
  s9f54daede5067760: str`ongeveer ${0}`,
  // au moins {0}
  sace663c86c2fb615: str`minstens ${0}`,
  // au plus {0}
  s046f63766c1c7c67: str`hoogstens ${0}`,
  // Une phrase est dite quand un écart dépasse l’écart habituel entre territoires du même type, pour la même période et la même source. Rien n’est classé sous 80 % de territoires connus. Un chiffre calculé sur moins de 90 % n’est ni comparé ni classé. Aucune cause n’est donnée.
  sd9b7002e23c7f251: 'Een zin verschijnt wanneer een verschil groter is dan gewoonlijk tussen gebieden van dezelfde soort, voor dezelfde periode en bron. Niets wordt gerangschikt onder 80% bekende gebieden. Een cijfer berekend op minder dan 90% wordt niet vergeleken en niet gerangschikt. Er wordt geen oorzaak genoemd.',
  // Écart entre les deux chiffres.
  s11168c0799350f16: 'Verschil tussen beide cijfers.',
  // Rang parmi les territoires du même type.
  sd2b53ff175732240: 'Plaats onder de gebieden van dezelfde soort.',
  // Différence entre le premier chiffre qui se compare et le dernier.
  s29318a5c0039a523: 'Verschil tussen het eerste vergelijkbare cijfer en het laatste.',
  // Distance entre le dernier chiffre et la cible.
  s7d97d26688150ce4: 'Afstand tussen het laatste cijfer en het doel.',
  // Part du plus grand élément dans le total.
  s1f4c743f641ea034: 'Aandeel van het grootste deel in het totaal.',
  // Cela n’a pas pu être chargé. Réessayez plus tard.
  s1c425705f04f8f66: 'Dit kon niet worden geladen. Probeer het later opnieuw.',
  // {0} autre mesure|{0} autres mesures
  s8605409671ba1749: str`${0} andere meting|${0} andere metingen`,
  // {0} mesure d’un territoire plus grand|{0} mesures d’un territoire plus grand
  s482f574febdb4e78: str`${0} meting van een groter gebied|${0} metingen van een groter gebied`,
  // Comment est-ce calculé ?
  s83dd12d2ed5c2400: 'Hoe is dit berekend?',
  // Autres chiffres publiés
  sfda993fa56aeb45b: 'Andere gepubliceerde cijfers',
  // Par âge et par sexe, {0}
  s693900a8b3ae3d6b: str`Naar leeftijd en geslacht, ${0}`,
  // Hommes
  s7222d2d025eb75ce: 'Mannen',
  // Femmes
  sdfef933d1e863dc2: 'Vrouwen',
  // Voir le tableau
  sa10d5794d6bca1fe: 'Tabel tonen',
  // Âge
  s6af8b31c24eb5139: 'Leeftijd',
  // De {0} à {1} ans
  s69199e0785f781f6: str`${0} tot en met ${1} jaar`,
  // {0} ans et plus
  s1ad34830a813c7ba: str`${0} jaar en ouder`,
  // Ce que c’est
  s89e55625fea07d08: 'Wat het is',
  // Prochaine publication : {0}.
  s21f649184bd2e269: str`Volgende publicatie: ${0}.`,
  // Emporter
  sde92c5ef034bc3a7: 'Meenemen',
  // Dans le temps
  sb3983be5f7a5b167: 'In de tijd',
  // De {0} à {1}.
  sca38b531a3d375b4: str`Van ${0} naar ${1}.`,
  // Télécharger, copier, citer
  s1f676b4122357dda: 'Downloaden, kopiëren, citeren',
  // Le fichier n’a pas pu être fait. Réessayez plus tard.
  s651a1bfa7a483164: 'Het bestand kon niet worden gemaakt. Probeer het later opnieuw.',
  // Classeur (XLSX)
  s08e99d82dcbb825d: 'Werkmap (XLSX)',
  // Données (JSON)
  s22effbb34ddca780: 'Gegevens (JSON)',
  // Dessin (SVG)
  se59dcf55fd251e8e: 'Tekening (SVG)',
  // Image (PNG)
  s9d53ce2c390c880c: 'Afbeelding (PNG)',
  // Copier le tableau
  sab038714633b3838: 'Tabel kopiëren',
  // Citer
  s56e254e2fda94f84: 'Citeren',
  // Code pour un site
  s8acf1fde01abca0c: 'Code voor een site',
  // L’écart avec
  sad415aacef36f9a6: 'Het verschil met',
  // Toujours au-dessus.
  s685a79778495f15e: 'Altijd hoger.',
  // Toujours au-dessous.
  sd66e42ed2b94367d: 'Altijd lager.',
  // Le plus grand est le dernier : {0} ({1}).
  s4f8a1b7fb09503de: str`Het grootste is het laatste: ${0} (${1}).`,
  // Le plus grand : {0} ({1}). Le dernier : {2} ({3}).
  sc4d42ead059f8cd2: str`Het grootste: ${0} (${1}). Het laatste: ${2} (${3}).`,
  // Où, {0}
  s231926d94c080b5d: str`Waar, ${0}`,
  // De {0} à moins de {1} : {2}
  s48fbef80bd4a9b4a: str`Van ${0} tot minder dan ${1}: ${2}`,
  // {0}, de la valeur la plus haute à la plus basse
  s04bfc7b6a1a6142d: str`${0}, van de hoogste waarde naar de laagste`,
  // {0} {1}
  s984a5e18d85b6d57: str`${0} ${1}`,
  // même échelle pour toutes
  s8ced0731ed313038: 'zelfde schaal voor alle',
  // Il manque des chiffres ici : {0} sur {1}.
  sa67e32f32dd1aaeb: str`Cijfers die hier ontbreken: ${0} van ${1}.`,
  // {0} : pas de chiffre ici.
  s4873ebae0f9b872b: str`${0}: geen cijfer hier.`,
  // {0} chiffre sur {1}|{0} chiffres sur {1}
  s5820befc170397ac: str`${0} cijfer van ${1}|${0} cijfers van ${1}`,
  // Pas de chiffre ici : {0}.
  sbc02bb2cb61a6041: str`Geen cijfer hier: ${0}.`,
  // chiffre de {0}
  sc68bd1ce63e44435: str`cijfer van ${0}`,
  // En
  s08fb3807b596188a: 'In',
  // L’axe commence à {0}.
  se283a6c367e022eb: str`De as begint bij ${0}.`,
  // janvier à mars {0}
  se49f53c628f185cf: str`januari tot maart ${0}`,
  // avril à juin {0}
  sc9d0b8892045edcb: str`april tot juni ${0}`,
  // juillet à septembre {0}
  sf0f02ca64caa4e0d: str`juli tot september ${0}`,
  // octobre à décembre {0}
  s998d28885cbdaed4: str`oktober tot december ${0}`,
  // Une partie n’est pas comptée.
  s5add46d82b24dc3a: 'Een deel is niet meegeteld.',
  // Ce chiffre peut encore changer.
  sf032fd3ce0d955f8: 'Dit cijfer kan nog veranderen.',
  // C’est une estimation.
  sb62a065dfcd110f2: 'Het is een schatting.',
  // C’est une prévision.
  sccf700566b15b822: 'Het is een voorspelling.',
  // Ce chiffre n’est pas sûr.
  s6e67da17efe91cc5: 'Dit cijfer is niet zeker.',
  // Cela a pu changer.
  s4d4b1cea5763ae7c: 'Dat kan veranderd zijn.',
  // C’est moins de 1 sur 20.
  s1f154f73a9ab8d6b: 'Dat is minder dan 1 op 20.',
  // C’est plus de 19 sur 20.
  sc3bf6b85448e453c: 'Dat is meer dan 19 van de 20.',
  // C’est comme {0} sur 20.
  s528346cbd7228010: str`Dat is zoals ${0} op 20.`,
  // {0} : {1}.
  s8f490ca3322b8a8c: str`${0}: ${1}.`,
  // {0} : {1} ({2}).
  s7f4d50e81228ff6b: str`${0}: ${1} (${2}).`,
  // Ici, c’est presque pareil.
  sc483f70c658897cc: 'Hier is het bijna hetzelfde.',
  // Ici, c’est plus.
  s1d03f5d654d8e302: 'Hier is het meer.',
  // Ici, c’est moins.
  sff686ed6b2fed30e: 'Hier is het minder.',
  // Depuis, cela a peu changé.
  s1fe0366080e7cc71: 'Sindsdien is het weinig veranderd.',
  // Depuis, cela a augmenté.
  s0402eea579e1790d: 'Sindsdien is het gestegen.',
  // Depuis, cela a baissé.
  s6de53bb0f788ca30: 'Sindsdien is het gedaald.',
  // Le but pour {0} : {1}.
  s2556e762916dc13e: str`Het doel voor ${0}: ${1}.`,
  // Il n’est pas atteint.
  s0b836988c5127fde: 'Het is niet bereikt.',
  // Le chiffre dépasse le but.
  saf99a398063c3eea: 'Het cijfer gaat verder dan het doel.',
  // La plus grande part : {0}, {1}.
  s5710abfa7e3e597b: str`Het grootste deel: ${0}, ${1}.`,
  // C’est le chiffre le plus haut de {0}.
  s8fd2a67dfe741fcf: str`Het is het hoogste cijfer van ${0}.`,
  // C’est le chiffre le plus bas de {0}.
  sd7c3d5eb1fc9417f: str`Het is het laagste cijfer van ${0}.`,
  // Sur {0}, aucun chiffre n’est plus haut.
  se150a41e88a7d6b3: str`Van ${0} is geen cijfer hoger.`,
  // Sur {0}, aucun chiffre n’est plus bas.
  sece429e63b807b6d: str`Van ${0} is geen cijfer lager.`,
  // Sur {0}, {1} a un chiffre plus haut.|Sur {0}, {1} ont un chiffre plus haut.
  s86a4f73a175ff51d: str`Van ${0} heeft ${1} een hoger cijfer.|Van ${0} hebben ${1} een hoger cijfer.`,
  // Sur {0}, {1} a un chiffre plus bas.|Sur {0}, {1} ont un chiffre plus bas.
  s8b8d2ced4bbb93e3: str`Van ${0} heeft ${1} een lager cijfer.|Van ${0} hebben ${1} een lager cijfer.`,
  // valeur exacte : {0}
  se8df48b5a2ec2741: str`exacte waarde: ${0}`,
  // Région
  sedd735ef73968ba9: 'Regio',
  // Voir les périodes d’avant : {0}
  s7402f2beefc7cc90: str`Eerdere periodes tonen: ${0}`,
  // provisoire
  s1f4c0a5ff1944b33: 'voorlopig',
  // estimé
  s70ab28e460391fe4: 'geschat',
  // prévision
  se99e15204522cd6a: 'prognose',
  // rupture
  s90a505ef19e2134a: 'breuk',
  // {0} : {1} ({2})
  s4c1aa96f2c2dff47: str`${0}: ${1} (${2})`,
  // Le fichier est enregistré.
  s9cbeb8f9512f7fee: 'Het bestand is opgeslagen.',
  // Le fichier est enregistré : {0} lignes.
  s739f755f69889723: str`Het bestand is opgeslagen: ${0} rijen.`,
  // Trop de texte pour un classeur : prenez le tableau (CSV).
  s2e9ae2cfbfc1c1c9: 'Te veel tekst voor een werkmap: neem de tabel (CSV).',
  // Cette figure n’a pas de courbe : prenez le tableau.
  sc8bdaf7c8c4c06bb: 'Dit cijfer heeft geen lijngrafiek: neem de tabel.',
  // Le tableau est copié : collez-le dans votre document.
  s0d6df183bd3aa353: 'De tabel is gekopieerd: plak ze in uw document.',
  // La citation est copiée.
  sa7a72492327f1728: 'De bronvermelding is gekopieerd.',
  // Le code est copié : collez-le dans une page qui charge orientation-widgets.
  sf07177f712dcbe35: 'De code is gekopieerd: plak hem in een pagina die orientation-widgets laadt.',
  // mesure
  s3b246dece2c3aa9a: 'meting',
  // unité
  s4b77bf4e9ad1ad8a: 'eenheid',
  // code
  s0bb51791194b4414: 'code',
  // territoire
  s32113e9deaea4906: 'gebied',
  // période
  s74560c2b062d6387: 'periode',
  // valeur
  saab00acf67e79a68: 'waarde',
  // raison de l’absence
  s61eadd784c7d7f2a: 'reden van ontbreken',
  // remarques
  s869654a0d1eef5c2: 'opmerkingen',
  // source
  s76dbdc228f782db8: 'bron',
  // licence
  s31923591585250b4: 'licentie',
  // Remarques
  s2feb744a5ab64922: 'Opmerkingen',
  // Définition
  s8bca742762e0f1c4: 'Definitie',
  // Méthode
  s0d1e72a4655f1ae3: 'Methode',
  // À savoir
  sb87eb8b189fecc15: 'Goed om te weten',
  // Ce flux n’a aucune valeur de l’ensemble de ces territoires.
  s2bbb7e0720dc3615: 'Deze gegevens hebben geen waarde voor het geheel van deze gebieden.',
  // pour d’autres territoires
  sd60a9c26bf83613e: 'voor andere gebieden',
  // Ce qu’il a : {0}.
  se9ba982ca994a3f9: str`Wat er wel is: ${0}.`,
  // par secteur
  sbd3514214ffdbc1d: 'per sector',
  // par métier
  scf5fe94201d6ed3a: 'per beroep',
  // par public
  se784b25f3e4889c9: 'per doelgroep',
  // par sexe
  s7d71ae4a334ac88b: 'per geslacht',
  // par âge
  sa385cdb4a3ba048a: 'per leeftijd',
  // par niveau
  s079f9fd45ae70f72: 'per niveau',
  // par voie de formation
  s18436914e58edc73: 'per opleidingsweg',
  // par {0}
  s0b3440a7a106fd32: str`per ${0}`,
  // Flux du {0}.
  sbcfff8d44f69d753: str`Feed van ${0}.`,
  // Les chiffres ne s’affichent pas
  sf79196af1791ad38: 'De cijfers kunnen niet worden getoond',
  // Le tableau arrive…
  sa256f6abe468339f: 'Het dashboard komt eraan…',
  // Pas de chiffre dans ces données
  s629d253021362672: 'Geen cijfer in deze gegevens',
  // Ces données ne disent rien de cette mesure : {0}.
  sf36e5cef0c0b03b0: str`Deze gegevens zeggen niets over deze meting: ${0}.`,
  // Ces données ne contiennent aucune mesure pour le moment.
  s824b037131720de9: 'Deze gegevens bevatten voorlopig geen meting.',
  // Tout le tableau
  s76bcc84fb85f5b22: 'Het hele dashboard',
  // Dans cette famille de métiers : {0} (France, {1}).
  s465295074c3b1835: str`In deze beroepenfamilie: ${0} (Frankrijk, ${1}).`,
  // Dans ce métier : {0} (France, {1}).
  sf17627ffe8e197b0: str`In dit beroep: ${0} (Frankrijk, ${1}).`,
  // Où apprendre ce métier ?
  sd78d0c2e07a33504: 'Waar leert u dit beroep?',
  // Avec un handicap
  s8f5260eaa8561a57: 'Met een handicap',
  // Ces données ne disent pas ce qui peut être aménagé dans ce métier.
  s14de49a292c30a28: 'Deze gegevens zeggen niet wat in dit beroep kan worden aangepast.',
  // Demandez à la personne référente handicap de l’entreprise ou du centre de formation.
  sc4683e42f3786597: 'Vraag het aan de contactpersoon voor handicap van het bedrijf of het opleidingscentrum.',
  // Recherche de qui peut vous aider…
  s9667253c203118ae: 'Zoeken wie u kan helpen…',
  // Cette liste ne vient pas. Ce n’est pas de votre fait.
  sd0a6d9ec224de074: 'Deze lijst kan niet worden geladen. Dit ligt niet aan u.',
  // Aucune structure n’est indiquée dans ces données pour ce territoire.
  s3c55e8d14a58eef8: 'In deze gegevens staat geen organisatie voor dit gebied.',
  // Ce qu’il faut savoir faire
  s4327dd013c63067c: 'Wat u moet kunnen',
  // Conditions de travail
  sf2fa9cd037da6d23: 'Arbeids­omstandigheden',
  // Et après ? Des métiers proches
  sea4ae675dc2bc3ad: 'En daarna? Verwante beroepen',
  // Pour évoluer
  s7dd926b56ecc8c57: 'Om door te groeien',
  // Pour en savoir plus
  s555af0ee6a241796: 'Meer weten',
  // Essayer ce métier, ou en parler : voir qui peut vous aider
  se6cd57bfcc36ae78: 'Dit beroep proberen, of erover praten: zie wie u kan helpen',
  // Écouter ou voir
  sdb641aa1b0ab2724: 'Luisteren of kijken',
  // le samedi
  s1c49967ab93b6457: 'op zaterdag',
  // le dimanche
  s76ab6046d5445a93: 'op zondag',
  // Les heures du métier
  s593006d32e8b57c2: 'De uren van het beroep',
  // Part des personnes du métier qui travaillaient en {0} :
  s88d7d6a31b95c0c7: str`Deel van de mensen in dit beroep dat werkte, in ${0}:`,
  // la nuit, de minuit à 5 h
  sc3cc6cbbea78e1d2: '’s nachts, van middernacht tot 5 uur',
  // En pointillé : cette enquête ne dit rien de ces heures.
  sbfd111aa39e67d00: 'Stippellijn: dit onderzoek zegt niets over deze uren.',
  // minuit
  s5ba7f6bdf2f0c54b: 'middernacht',
  // 6 h
  s3f81c418158c9099: '6 uur',
  // midi
  sda39fda2a77e0cc4: 'middag',
  // 18 h
  sca8cc9f0d34aa9c4: '18 uur',
  // sur 20
  s07370d06c5d576a5: 'op 20',
  // La qualité de vie au travail
  s54e28ff3259cfe31: 'Levenskwaliteit op het werk',
  // Pénibilité du travail
  sd92ad070d32ab330: 'Zwaarte van het werk',
  // Précarité des contrats
  s50d0cecf8817cf78: 'Onzekerheid van de contracten',
  // On dit souvent…
  s29e13a506f9eee73: 'Men zegt vaak…',
  // « {0} »
  s0afb9d60b3c982dd: str`“${0}”`,
  // Un métier qui change
  s878e8fd448a0dce3: 'Een beroep dat verandert',
  // Il compte pour la transition écologique.
  sb96d23b11a5e73f1: 'Het is belangrijk voor de groene transitie.',
  // Le numérique le transforme.
  s72452528960f85bf: 'Digitale technologie verandert het.',
  // Une population qui vieillit en a besoin.
  s7b9deb8da942c061: 'Een bevolking die ouder wordt, heeft het nodig.',
  // La Région le retient pour la troisième révolution industrielle (rev3).
  sae12dbd7bf0fccb3: 'De Regio heeft het gekozen voor de derde industriële revolutie (rev3).',
  // Ce que devient le métier
  se74393488189914c: 'Hoe het beroep evolueert',
  // Métier émergent depuis {0}.
  sbbdaf6d190b80082: str`Een opkomend beroep sinds ${0}.`,
  // Prévu pour {0}.
  s1aacf2f22888aff9: str`Verwacht voor ${0}.`,
  // Dit en {0}.
  s93672b718abb42d3: str`Gezegd in ${0}.`,
  // En contrat à durée déterminée (CDD)
  s8bbece471e76c42c: 'Met een tijdelijk contract (CDD)',
  // À temps partiel
  s3e7d23f3e3b4d0e9: 'Deeltijds',
  // Les âges
  sa095c8a403f808fa: 'Leeftijden',
  // Les diplômes
  s394cbc000fe11565: 'Diploma’s',
  // Les contrats
  s1c89a8b9ac43a8c5: 'Contracten',
  // Les salaires nets par mois, à temps complet
  sf9ff2652bbeacff7: 'Nettoloon per maand, voltijds',
  // Les secteurs qui emploient le plus
  sd5d29473b71657f0: 'De sectoren met de meeste werknemers',
  // Qui fait ce métier
  s1c371b1f47d9e920: 'Wie dit beroep uitoefent',
  // Part des personnes du métier en {0}, en France.
  s5a7efcb87aac2a17: str`Aandeel van de mensen in het beroep in ${0}, in Frankrijk.`,
  // Passer à ce métier
  s54a4dd354853adf1: 'Naar dit beroep',
  // Ce chemin ne s’affiche pas. Ce n’est pas de votre fait.
  sc63a7ba96e4a90ec: 'Deze weg kan niet worden getoond. Dat ligt niet aan u.',
  // Recherche du chemin…
  s7259d5cc67198ffd: 'De weg wordt gezocht…',
  // {0} savoir-faire est demandé dans les deux métiers.|{0} savoir-faire sont demandés dans les deux métiers.
  sf966a4026d72fa9c: str`Beide beroepen vragen ${0} vaardigheid.|Beide beroepen vragen ${0} vaardigheden.`,
  // Aucun savoir-faire commun n’est connu.
  s32f43bcceb36f0c8: 'Er is geen gedeelde vaardigheid bekend.',
  // Ce que vous savez déjà faire
  sbe75e645dbc3ed7e: 'Wat u al kunt',
  // Ce qu’il faut apprendre
  sfedad924197c12aa: 'Wat u nog moet leren',
  // Pour y arriver
  s1032f9f6231ba323: 'Zo komt u er',
  // Imprimer ce chemin
  sb14bd05ec9cb45c6: 'Deze weg afdrukken',
  // Mon chemin
  sb52998c33c425491: 'Mijn weg',
  // De {0} à {1}
  sc8832e08f1135152: str`Van ${0} tot en met ${1}`,
  // Départ :
  s8c52b9bbf87cc766: 'Vertrek:',
  // je l’apprends à
  scef704d50dd9fe0a: 'ik leer het in',
  // Lieu le plus proche :
  se9acb830e886047d: 'Dichtstbijzijnde plaats:',
  // à
  saf645d4c8602c7bf: 'op',
  // Téléphone :
  s9a2c982b96e9b976: 'Telefoon:',
  // Imprimé le {0}.
  s9ac7346c16607943: str`Afgedrukt op ${0}.`,
  // Sources : {0}.
  sc9641570eb0e1dfc: str`Bronnen: ${0}.`,
  // Réduire la fiche
  sc2080ad8a38a2dd3: 'Minder tonen',
  // Voir le métier
  sce3e000e1bf84d32: 'Het beroep bekijken',
  // Voir les formations
  sea1418a5b0f5caa3: 'De opleidingen bekijken',
  // Voir tous les chiffres :
  s2c117e94eee07b6b: 'Alle cijfers bekijken:',
  // Le métier ne s’affiche pas
  s52c015b3baf0a24d: 'Het beroep kan niet worden getoond',
  // Recherche des formations…
  s2c582d577fc52fe8: 'De opleidingen worden gezocht…',
  // Lecture du métier…
  s333df3e005848e8c: 'Het beroep wordt geladen…',
  // Métier introuvable
  s5540c9d5e41e0546: 'Beroep niet gevonden',
  // Ce métier n’est pas dans ces données : {0}.
  s42c90a6bdadecc62: str`Dit beroep staat niet in de gegevens: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa fiche.
  s90cc467624625b90: 'Er is geen beroep gekozen. Kies er een om de fiche te zien.',
  // Ce qu’on y fait
  sb7202090016128ce: 'Wat u in dit beroep doet',
  // Salaire
  sed7e63a10ce7413c: 'Loon',
  // Recrutements prévus
  s66ae543444fb3675: 'Geplande aanwervingen',
  // Tension
  s2153b6a1d68d08ed: 'Krapte',
  // Part des femmes
  s42fa07d8371cca33: 'Aandeel vrouwen',
  // Le week-end et la nuit
  s86adb560e3ab23e6: 'Weekend en nacht',
  // Comparer ces métiers
  s2ca4a649b4021aa0: 'Deze beroepen vergelijken',
  // Une colonne par métier, une ligne par question.
  s80f0a151d50f41bc: 'Eén kolom per beroep, één rij per vraag.',
  // Pareil partout
  s3561b16aaf481a51: 'Overal hetzelfde',
  // Non renseigné
  sf5989460785908c8: 'Niet vermeld',
  // France
  s197fa224d16dfb3a: 'Frankrijk',
  // Samedi
  s4cdbc712948e74cc: 'Zaterdag',
  // Dimanche
  s0d7e77ebedf37a9c: 'Zondag',
  // Nuit
  s863ae3c6540022f1: 'Nacht',
  // Et depuis longtemps ?
  sff5f97164dded86b: 'En op langere termijn?',
  // Tension non publiée
  sd5d2d6e6518fad64: 'Krapte niet gepubliceerd',
  // Conditions
  s83b64afbf7b2a257: 'Omstandigheden',
  // Recrutements prévus en {0}
  s8b1cf579d7a0f9aa: str`Geplande aanwervingen in ${0}`,
  // Jugés difficiles : {0}
  s91c48522221956e6: str`Als moeilijk beschouwd: ${0}`,
  // <strong>{0} de femmes</strong>, {1}
  h1d0ef1bfe8e6e2ec: html`<strong>${0} vrouwen</strong>, ${1}`,
  // Pas de chiffre pour ce métier.
  sc0b6101874c637c7: 'Geen cijfer voor dit beroep.',
  // Les formations
  s6ff92cbac2805cc9: 'Opleidingen',
  // Les formations ne s’affichent pas. Ce n’est pas de votre fait.
  sc588f70ace168c4e: 'De opleidingen kunnen niet worden getoond. Dit ligt niet aan u.',
  // Mènent à ce métier
  s0131e43eccaab009: 'Leiden op tot dit beroep',
  // Voir l’autre formation|Voir les {0} autres formations
  sed635b793c4a06ee: str`De andere opleiding bekijken|De andere ${0} opleidingen bekijken`,
  // Proches de ce métier
  s4d35b469c9008064: 'Verwant aan dit beroep',
  // Elles préparent à un métier voisin, ou ne donnent pas de diplôme. Demandez au centre.
  s8c14907e393adcc2: 'Ze bereiden voor op een verwant beroep, of geven geen diploma. Vraag het aan het centrum.',
  // Où et quand se former ?
  se842fe17905f806e: 'Waar en wanneer een opleiding volgen?',
  // Recherche des lieux et des dates…
  sf25008caf82c594b: 'De plaatsen en data worden gezocht…',
  // Les lieux et les dates ne viennent pas. Ce n’est pas de votre fait.
  sb7ee12720c8f0f94: 'De plaatsen en data kunnen niet worden geladen. Dit ligt niet aan u.',
  // Les plus proches d’abord.
  s5863192cbe884d7c: 'Dichtstbijzijnde eerst.',
  // Voies, lieux et dates affichés.
  sa95da3b170ed541d: 'Trajecten, plaatsen en data getoond.',
  // Pas de date annoncée.
  sb330eed25d6e0347: 'Geen datum bekend.',
  // {0}, à {1}
  s904369a1aaae3f99: str`${0}, op ${1}`,
  // connue pour la rentrée {0}, à vérifier
  sb62b45be60287b0d: str`bekend voor de start van ${0}, na te vragen`,
  // toute l’année
  s74066992120bae50: 'het hele jaar',
  // Retour aux formations
  s7ca233736256dd24: 'Terug naar de opleidingen',
  // {0} pour y arriver
  s42f929b45817fa31: str`${0} om er te komen`,
  // Nous ne connaissons pas de formation qui mène à ce métier.
  s08e7c91b6f537598: 'Wij kennen geen opleiding die naar dit beroep leidt.',
  // Données d’exemple : ces formations n’existent pas.
  s8c3ebfbc9e66a635: 'Voorbeeldgegevens: deze opleidingen bestaan niet.',
  // donne le {0}
  s97854832b229efe8: str`geeft ${0}`,
  // Organisme non précisé
  sdafc6c38be5c1642: 'Opleider niet vermeld',
  // {0} organisme|{0} organismes
  s6780a77ccf80716c: str`${0} opleider|${0} opleiders`,
  // Les métiers ne s’affichent pas
  sb990f41ddb4dc563: 'De beroepen kunnen niet worden getoond',
  // Explorer les métiers
  sc522dc9fbe69dd51: 'Beroepen verkennen',
  // Lecture des métiers…
  sab26dcd03a4f462c: 'De beroepen worden geladen…',
  // Aucun métier dans ces données
  s280e8a7ced137ed8: 'Geen beroep in deze gegevens',
  // Ce site ne décrit aucun métier pour le moment. Revenez plus tard.
  se04a36bae383444d: 'Deze site beschrijft voorlopig geen beroepen. Kom later terug.',
  // Choisissez deux ou trois métiers dans la liste.
  scb2c9f7941a96b99: 'Kies twee of drie beroepen in de lijst.',
  // Comparer
  s58799deb5d2135d2: 'Vergelijken',
  // Métiers à comparer
  s64b754daceffc1b7: 'Beroepen om te vergelijken',
  // Trois métiers au plus. Enlevez-en un pour en choisir un autre.
  sa871b9927a3d8abf: 'Hoogstens drie beroepen. Verwijder er een om een ander te kiezen.',
  // Choisissez encore un métier, ou deux.
  s4d0d2858aad0a8f6: 'Kies er nog een of twee.',
  // Retour à la liste
  se78e50bcf6cc0c1e: 'Terug naar de lijst',
  // {0} métier à comparer|{0} métiers à comparer
  sc71884f48a5c0284: str`${0} beroep om te vergelijken|${0} beroepen om te vergelijken`,
  // La comparaison est vide.
  s0848ee9546e514d8: 'De vergelijking is leeg.',
  // Avec les mêmes savoir-faire
  sf0afeac02f31b580: 'Met dezelfde vaardigheden',
  // En commun : {0}
  sf492002b948d2bae: str`Gemeenschappelijk: ${0}`,
  // Travailler la nuit
  s65beacc0d0529a24: '’s Nachts werken',
  // Travailler le samedi
  sae6b7f152b945215: 'Op zaterdag werken',
  // Travailler le dimanche
  sf67429c3647b170d: 'Op zondag werken',
  // Un travail pénible
  sb10dbcd91ca27b80: 'Zwaar werk',
  // Des contrats courts
  sf5ede6dd78d971a3: 'Korte contracten',
  // {0} métier proche en a beaucoup moins.|{0} métiers proches en ont beaucoup moins.
  sbde044f7da00a553: str`${0} verwant beroep heeft er veel minder van.|${0} verwante beroepen hebben er veel minder van.`,
  // Aucun métier proche n’en a beaucoup moins.
  s3ce72743673ccfa1: 'Geen enkel verwant beroep heeft er veel minder van.',
  // Pour {0} autre, ce n’est pas connu.|Pour {0} autres, ce n’est pas connu.
  sec12a427cc028086: str`Voor ${0} ander is dat niet bekend.|Voor ${0} andere is dat niet bekend.`,
  // Nuit, week-end, pénibilité, contrats : rien de cela n’est fréquent ici.
  sbe779994d22a88a7: 'Nacht, weekend, zwaar werk, contracten: niets daarvan komt hier vaak voor.',
  // Nuit, week-end, pénibilité, contrats : ce n’est pas mesuré pour ce métier.
  s0c79734dae6be56b: 'Nacht, weekend, zwaar werk, contracten: dat is voor dit beroep niet gemeten.',
  // Ce qui vous gêne
  s218199b4060f2aa5: 'Wat u stoort',
  // {0} : {1}. Ici : {2} ({3}).
  s975dee1dd6e36421: str`${0}: ${1}. Hier: ${2} (${3}).`,
  // Pourquoi pas ?
  s1ed5092e8e395893: 'Waarom niet?',
  // Ce métier vous plaît, sauf une chose ?
  s709e5d22a87452b2: 'Dit beroep spreekt u aan, op één ding na?',
  // Ce métier n’est plus dans les données.
  saa547863eecf9a70: 'Dit beroep staat niet meer in de gegevens.',
  // Les métiers proches ne s’affichent pas. Ce n’est pas de votre fait.
  s7156f881509acf33: 'De verwante beroepen kunnen niet worden getoond. Dat ligt niet aan u.',
  // Recherche des métiers proches…
  s090170748ded5709: 'Verwante beroepen zoeken…',
  // Aller aux résultats
  s1717a07e2c98d1a4: 'Naar de resultaten',
  // Secteur, tension, savoir-faire ({0})
  h8d698b0e31c528f5: html`Sector, krapte, vaardigheid (${0})`,
  // Secteur, tension, savoir-faire
  s5df0d17ae971fbbc: 'Sector, krapte, vaardigheid',
  // Filtres
  s18b3d3b1575d5f6e: 'Filters',
  // Recherche parmi les noms de métiers…
  s334dd4e326ceed40: 'De namen van beroepen worden doorzocht…',
  // Aucun métier trouvé
  s33db00f6d90ad9e2: 'Geen beroep gevonden',
  // Comparer des métiers
  sf4d7b1eef214d931: 'Beroepen vergelijken',
  // D’abord les métiers qui recrutent avec difficulté ou qui changent, un secteur après l’autre.
  sd28655e9b55da84d: 'Eerst de beroepen waarvoor het moeilijk werven is of die veranderen, sector na sector.',
  // Nom le plus proche d’abord
  sb5276bb1c9047ebc: 'Meest gelijkende naam eerst',
  // Recrutent ou changent d’abord
  s5ca5e19b526de518: 'Eerst wat werft of verandert',
  // Tension forte d’abord
  s192cd10241dfb8fa: 'Grootste krapte eerst',
  // Par ordre alphabétique
  s33bf433b368c5f85: 'In alfabetische volgorde',
  // Aussi appelé :
  se328ddc122b2bce8: 'Ook bekend als:',
  // Voir {0} métier de plus|Voir {0} métiers de plus
  s50c19b5455ff6966: str`${0} beroep meer tonen|${0} beroepen meer tonen`,
  // Embauches :
  s5d063644d6dd03bb: 'Aanwervingen:',
  // Tension :
  sb720b044d9437c14: 'Krapte:',
  // Paye et femmes :
  s0a94b408a73bcad1: 'Loon en vrouwen:',
  // Embauches difficiles
  sc60a81b64a336c38: 'Moeilijke aanwervingen',
  // Net par mois
  s320e6c074b8cab21: 'Netto per maand',
  // Recherche de métiers
  s708431d2f8e14032: 'Beroepen zoeken',
  // Quel métier ?
  s52a3ff872a0f3e12: 'Welk beroep?',
  // Effacer la recherche
  s3aeb7a7330a293db: 'De zoekopdracht wissen',
  // boulangère, dev web, nounou…
  s4f4780718e204d7f: 'boulangère, dev web, nounou…',
  // La recherche par nom ne vient pas. Les autres choix restent possibles.
  s4c3b01715c4006c1: 'Zoeken op naam lukt niet. De andere keuzes werken nog.',
  // Ce que vous aimez faire
  s9e9b83e1d6a0eb44: 'Wat u graag doet',
  // Qu’aimez-vous faire ? Choisissez deux ou trois goûts.
  s1195df9492841002: 'Wat doet u graag? Kies twee of drie interesses.',
  // Enlevez un choix pour en voir plus.
  s9b71738c1ef14c8d: 'Verwijder een keuze om meer te zien.',
  // Enlever tous les choix
  s61618b2749a6700a: 'Alle keuzes verwijderen',
  // Ce métier existe peut-être, mais cette liste ne l’a pas.
  s1eb70293d701cca2: 'Dit beroep bestaat misschien, maar staat niet in deze lijst.',
  // Essayez un autre mot : le nom d’un métier, un outil, un lieu de travail.
  s781b0ce6fcef19f7: 'Probeer een ander woord: een beroep, een werktuig, een werkplek.',
  // Partir de ce que vous aimez faire
  s41104a761b5ae9e5: 'Begin met wat u graag doet',
  // Voir tous les métiers
  s6b502993d36ec7ad: 'Alle beroepen bekijken',
  // {0} goût sur {1}|{0} goûts sur {1}
  sa30ee979d9302ba6: str`${0} interesse van de ${1}|${0} interesses van de ${1}`,
  // Ce métier demande aussi :
  sd188ece70c278155: 'Dit beroep vraagt ook:',
  // Vous savez déjà faire ce que ce métier partage avec d’autres.
  sb0b32ab7f7263708: 'U kunt al wat dit beroep met andere deelt.',
  // Utilise ce que vous savez faire
  s198466e7569a8dd0: 'Gebruikt wat u kunt',
  // Utilise vos {0} savoir-faire
  s8a07d1c98543b5e6: str`Gebruikt uw ${0} vaardigheden`,
  // Utilise {0} de vos {1} savoir-faire
  s4f421ec73181633d: str`Gebruikt ${0} van uw ${1} vaardigheden`,
  // Tension {0}
  s4a860e447cfe180b: str`Krapte: ${0}`,
  // Vos choix
  s3e4273f469664826: 'Uw keuzes',
  // Retirer :
  s271b6675c55ba139: 'Verwijderen:',
  // Tout effacer
  s8fa4ca98eb270821: 'Alles wissen',
  // À l’école, au travail, à la maison : tout compte.
  s3bb6e84571d496d0: 'Op school, op het werk, thuis: alles telt.',
  // Choisir
  s20e9ba6583bbc728: 'Kiezen',
  // Lecture de la liste…
  s658d8bd0c4b97d86: 'De lijst wordt geladen…',
  // Ces données ne le disent pas.
  s374c887229365353: 'Deze gegevens zeggen het niet.',
  // En pointillés : aucun métier avec vos autres choix.
  s4f345711fd70d3de: 'Stippellijn: geen beroep met uw andere keuzes.',
  // Vous ne savez pas encore quel métier ?
  s841ab9eb4fef3caf: 'Weet u nog niet welk beroep?',
  // Vous cherchez un métier qui recrute ?
  s9c3dca142e2422b2: 'Zoekt u een beroep met veel vacatures?',
  // Voir les métiers en forte tension
  s2df126203a4ba373: 'De beroepen met grote krapte bekijken',
  // Nous n’avons pas trouvé exactement. Nous avons cherché : <b lang="fr">{0}</b>.
  h553862ce72b01706: html`Wij hebben dat niet precies gevonden. Wij hebben gezocht naar: <b lang="fr">${0}</b>.`,
  // Nous n’avons pas trouvé exactement. Voici le plus proche.
  s46b750d1416a9edd: 'Wij hebben dat niet precies gevonden. Dit komt er het dichtst bij.',
  // Avec un mot de moins :
  s9ca2d8fd84bc7f59: 'Met één woord minder:',
  // Sans « {0} »
  s40fc76cad149e9d4: str`Zonder “${0}”`,
  // Chercher « {0} » parmi les formations
  s3cef852103966fce: str`“${0}” zoeken bij de opleidingen`,
  // {0} métier|{0} métiers
  s9848a56897ab9f80: str`${0} beroep|${0} beroepen`,
  // {0} et {1} autre|{0} et {1} autres
  se56e6b8dedb80248: str`${0} en ${1} andere|${0} en ${1} andere`,
  // Il y a {0} de femmes dans ce métier ({1}).
  sb9a083fae0e5a6a7: str`In dit beroep is ${0} van de mensen een vrouw (${1}).`,
  // Elles étaient {0} en {1}.
  s452557d7329bb81f: str`In ${1} was dat ${0}.`,
  // Il y a {0} d’hommes dans ce métier ({1}).
  scbfaeec5235fcab5: str`In dit beroep is ${0} van de mensen een man (${1}).`,
  // Ils étaient {0} en {1}.
  s60142eee409b440a: str`In ${1} was dat ${0}.`,
  // C’est un métier d’hommes.
  s8be1070ee75490a2: 'Het is een beroep voor mannen.',
  // C’est un métier de femmes.
  sa388f4d1488e9618: 'Het is een beroep voor vrouwen.',
  // Pas seulement.
  s7073bedcb373634f: 'Niet alleen.',
  // Il est ouvert à toutes et à tous.
  sa8344e0cd6df2c23: 'Het staat open voor iedereen.',
  // On y trouve tout de suite du travail.
  s0fbdaa942295d899: 'In dit beroep vindt u meteen werk.',
  // Pas toujours. {0}
  s633b8e62bb188be4: str`Niet altijd. ${0}`,
  // Recrutements prévus en {0} : {1} ({2}).
  sbb5bc567422ec65e: str`Geplande aanwervingen in ${0}: ${1} (${2}).`,
  // On n’y trouve pas de travail.
  scb9a28aff21f2c2b: 'In dit beroep vindt u geen werk.',
  // entre {0} et {1} sur 20
  s4bf91414adc88b0c: str`tussen ${0} en ${1} op 20`,
  // au moins {0} sur 20
  s32600be04f940843: str`minstens ${0} op 20`,
  // Embauches difficiles : {0}
  s3cb313a4ad9e5e1b: str`Moeilijke aanwervingen: ${0}`,
  // moins d’une sur 20
  s967765dd2bd1833c: 'minder dan één op 20',
  // près de {0} sur 20
  s56e0ce9da26afb65: str`bijna ${0} op 20`,
  // environ {0} sur 20
  s4cb02d53c46d8b74: str`ongeveer ${0} op 20`,
  // Métiers qui changent
  s6246ae605a0930bd: 'Beroepen die veranderen',
  // Ce que vous savez faire
  seff02ca85648ecd7: 'Wat u kunt',
  // Fabriquer, réparer, agir avec ses mains
  sa238b8679de9f64e: 'Maken, herstellen, met uw handen werken',
  // Chercher, comprendre, analyser
  sac076c4db69b9f61: 'Zoeken, begrijpen, analyseren',
  // Créer, imaginer, s’exprimer
  s58105351ea2be9d8: 'Creëren, bedenken, zich uitdrukken',
  // Aider, soigner, transmettre
  s2591f4b269c42fda: 'Helpen, verzorgen, kennis doorgeven',
  // Convaincre, décider, entreprendre
  se3259f01a8eaa511: 'Overtuigen, beslissen, ondernemen',
  // Classer, vérifier, organiser
  s38182e8716ca0e84: 'Ordenen, controleren, organiseren',
  // moins de {0} ans
  s6cf2289fb6210bb4: str`jonger dan ${0} jaar`,
  // {0} à {1} ans
  s15d453341b5e1a67: str`${0} tot ${1} jaar`,
  // sans diplôme
  sc978eb079d73f709: 'zonder diploma',
  // CAP ou BEP
  s95149117adbfc8aa: 'CAP of BEP',
  // bac
  s0039251913392c9d: 'bac',
  // bac + 2
  s5f6078171c8a36da: 'bac + 2 jaar',
  // bac + 3 ou plus
  s985e21227d9d33f5: 'bac + 3 jaar of meer',
  // en études
  s2d60ca4d061c3182: 'in opleiding',
  // {0} et plus
  sf924e44f4ded683a: str`${0} en meer`,
  // moins de {0}
  s165a743c418990e8: str`minder dan ${0}`,
  // à partir de {0}
  sc539ef86be8e6688: str`vanaf ${0}`,
  // jusqu’à {0}
  s62f2509e02586764: str`tot ${0}`,
  // {0} net par mois
  s633b0752d9fa885f: str`${0} netto per maand`,
  // {0} brut par mois
  se919d8373cfa4583: str`${0} bruto per maand`,
  // {0} brut par an
  s849ae20ddde9ad58: str`${0} bruto per jaar`,
  // En {0}. Une personne sur deux gagnait plus.
  s3d958189d634a893: str`In ${0}. Eén op de twee mensen verdiende meer.`,
  // En {0}.
  sa4df2e2420cad4ea: str`In ${0}.`,
  // En {0} : {1}. Une personne sur deux gagnait plus.
  sb2a25ff8b0da43e2: str`In ${0}: ${1}. Eén persoon op twee verdiende meer.`,
  // En {0} : {1}.
  s0d901934c275e9c7: str`In ${0}: ${1}.`,
  // Par rapport à {0} : {1} embauche de plus.|Par rapport à {0} : {1} embauches de plus.
  s8310d1f4fb3c3900: str`Vergeleken met ${0}: ${1} geplande aanwerving meer.|Vergeleken met ${0}: ${1} geplande aanwervingen meer.`,
  // Par rapport à {0} : {1} embauche de moins.|Par rapport à {0} : {1} embauches de moins.
  sb404f9987b8f3b60: str`Vergeleken met ${0}: ${1} geplande aanwerving minder.|Vergeleken met ${0}: ${1} geplande aanwervingen minder.`,
  // chiffre secret
  s12ebd65057bae5f4: 'vertrouwelijk cijfer',
  // aucun
  sb037c08cce19d92b: 'geen',
  // {0}, soit {1}
  s47986170ee2f37b0: str`${0}, dat is ${1}`,
  // soit aucune personne sur 20
  s513095e6b7dc8c95: 'dat is niemand op 20',
  // soit moins d’une personne sur 20
  se72de25e607c8579: 'dat is minder dan één persoon op 20',
  // soit plus de 19 personnes sur 20
  s673c665d74772ef4: 'dat zijn meer dan 19 personen op 20',
  // soit {0} personne sur 20|soit {0} personnes sur 20
  s9ab2cc5f941a0b74: str`dat is ${0} persoon op 20|dat zijn ${0} personen op 20`,
  // aucune femme sur 20
  s59247cab3b2b5138: 'geen enkele vrouw op 20',
  // moins d’une femme sur 20
  s36c71b00be148a72: 'minder dan één vrouw op 20',
  // plus de 19 femmes sur 20
  sfb06a81a914f39db: 'meer dan 19 vrouwen op 20',
  // {0} femme sur 20|{0} femmes sur 20
  s6e5d26b2bc1810aa: str`${0} vrouw op 20|${0} vrouwen op 20`,
  // Chiffre de toute la famille « {0} ».
  sb8be730c6bcfeb2f: str`Cijfer van de hele familie “${0}”.`,
  // Aucun lieu
  s95c4c077728d3178: 'Geen plaats',
  // {0} lieu|{0} lieux
  sb0bfb181ef5c3f6f: str`${0} plaats|${0} plaatsen`,
  // au {0}
  s5d1688842573f06d: str`in ${0}`,
  // aux {0}
  sfae2d38c678e2a9f: str`in ${0}`,
  // {0} et autour
  sba3b338350db09c2: str`${0} en omgeving`,
  // emplacement approximatif
  s9ff4f8ec5199666e: 'benaderende ligging',
  // En pointillé, {0} lieu placé au centre de sa commune : son adresse exacte n’est pas connue.|En pointillé, {0} lieux placés au centre de leur commune : leur adresse exacte n’est pas connue.
  sabea737f1f4edb66: str`Gestippeld: ${0} plaats in het midden van de gemeente, het precieze adres is niet bekend.|Gestippeld: ${0} plaatsen in het midden van hun gemeente, het precieze adres is niet bekend.`,
  // Agrandir ou réduire la carte
  s7a88b089253cdd33: 'Inzoomen of uitzoomen',
  // Agrandir la carte
  sa5d82a1c00d6c14d: 'Inzoomen',
  // Réduire la carte
  s984c34890e834847: 'Uitzoomen',
  // Voir toute la carte
  s80e184010e3ffad0: 'De hele kaart tonen',
  // Population et niveau de vie
  sabb0e8d54ae7ac8e: 'Bevolking en levensstandaard',
  // Entreprises et emploi
  s98d090d6739e95ec: 'Bedrijven en werkgelegenheid',
  // Marché du travail
  sb029a031c4589c57: 'Arbeidsmarkt',
  // Formations et orientation
  s8307d4e5dbdeb3b4: 'Opleiding en oriëntatie',
  // Pas encore de chiffre de ce thème ici.
  sa391315b07ec705f: 'Hier nog geen cijfer over dit thema.',
  // Pas encore de chiffre de ce thème par métier.
  sd6c848d4d4fc47fb: 'Nog geen cijfer over dit thema per beroep.',
  // Pas encore de chiffre de ce thème par secteur.
  sa354e931129a009c: 'Nog geen cijfer over dit thema per sector.',
  // Pas encore de chiffre de ce thème par public.
  s4675fe076729fbe6: 'Nog geen cijfer over dit thema per doelgroep.',
  // {0}. À demander à : {1}. Fichier : {2}.
  s683438d432cd4e9f: str`${0}. Te vragen aan: ${1}. Bestand: ${2}.`,
  // {0} de plus que {1} : {2}.
  sdad5c47da36857ba: str`${0} meer dan ${1}: ${2}.`,
  // {0} de moins que {1} : {2}.
  sd29a5baef951d2be: str`${0} minder dan ${1}: ${2}.`,
  // Autant que {0} : {1}.
  s26bbcf433e60d638: str`Evenveel als ${0}: ${1}.`,
  // Calculé sur {0} de ce qui est compté.
  s2fb9d8bfeb9c9b26: str`Berekend op ${0} van wat wordt geteld.`,
  // {0} %
  s0536771934e5f2bd: str`${0}%`,
  // {0} €
  s9a1e1018da04904d: str`€ ${0}`,
  // {0} : pas de chiffre à comparer.
  s5328293c8dc4f37f: str`${0}: geen cijfer om te vergelijken.`,
  // C’est {0} du total : {1}, {2}.
  s551f056bd18b0ca1: str`Dat is ${0} van het totaal: ${1}, ${2}.`,
  // Pas d’écart calculé : les deux chiffres ne sont pas de la même période.
  s913329cb4786ab7f: 'Geen verschil berekend: de twee cijfers zijn niet van dezelfde periode.',
  // Pas d’écart calculé : une année n’est pas précisée.
  s3373a5a1964aa317: 'Geen verschil berekend: een jaar is niet vermeld.',
  // Pas d’écart calculé : les deux sources diffèrent.
  s18cc5e65a4a3442d: 'Geen verschil berekend: de twee bronnen verschillen.',
  // Pas d’écart calculé : une part trop grande n’est pas connue.
  sb048377a49edcd6f: 'Geen verschil berekend: een te groot deel is niet bekend.',
  // Pas d’écart calculé : un chiffre est contredit ou à vérifier.
  s708d5140a87ef53f: 'Geen verschil berekend: een cijfer is tegengesproken of te controleren.',
  // Pas d’écart calculé : les marges d’erreur se recoupent.
  sc8ca30a543308e9f: 'Geen verschil berekend: de foutmarges overlappen.',
  // Pas d’écart calculé : un chiffre manque.
  s76ae892db0b9f712: 'Geen verschil berekend: er ontbreekt een cijfer.',
  // Chiffre provisoire.
  s57db0e68f5a10e80: 'Voorlopig cijfer.',
  // Chiffre estimé.
  s3060acfcb5b861a5: 'Geschat cijfer.',
  // Prévision.
  s94c49ff3d13cdb6c: 'Prognose.',
  // La source donne deux chiffres différents.
  s138b055da0937925: 'De bron geeft twee verschillende cijfers.',
  // Chiffre à vérifier : il change beaucoup d’une période à l’autre.
  s191713e0456091cd: 'Te controleren cijfer: het verandert sterk van de ene periode op de andere.',
  // Au rythme de {0} à {1}, la cible serait atteinte en {2} (calcul).
  s4d009f70e4724bf1: str`In het tempo van ${0} tot ${1} zou het doel in ${2} worden bereikt (berekening).`,
  // Il manque {0}.
  sc9355b54488f3363: str`Nog ${0} te gaan.`,
  // La valeur est au-delà, de {0}.
  see0a962634269b26: str`De waarde ligt ${0} verder.`,
  // Cible {0} : {1}.
  s64eb9cc6d71e9b43: str`Doel ${0}: ${1}.`,
  // {0} : {1} sur {2}.
  s70bd6c955a727b50: str`${0}: ${1} van ${2}.`,
  // De {0} ({1}) à {2} ({3}).
  s7126284bb87c4a28: str`Van ${0} (${1}) naar ${2} (${3}).`,
  // La valeur la plus haute parmi {0}.
  se5d51719e46f3ac2: str`De hoogste waarde van ${0}.`,
  // La valeur la plus basse parmi {0}.
  s7aef1c545b1a382b: str`De laagste waarde van ${0}.`,
  // La {0}ᵉ valeur la plus haute parmi {1}.
  s3b220a47004566b3: str`Plaats ${0} vanaf de hoogste van ${1}.`,
  // La {0}ᵉ valeur la plus basse parmi {1}.
  s98446d5d55bed2f2: str`Plaats ${0} vanaf de laagste van ${1}.`,
  // À égalité avec {0} autre.|À égalité avec {0} autres.
  s7a5977cb09cca5de: str`Gelijk met ${0} ander.|Gelijk met ${0} andere.`,
  // Sans chiffre comparable : {0} sur {1}.
  s703b08f6800aa376: str`Zonder vergelijkbaar cijfer: ${0} van ${1}.`,
  // {0} point|{0} points
  s4bf7abb63568b858: str`${0} punt|${0} punten`,
  // pays|pays
  saec985005ecaf319: 'land|landen',
  // région|régions
  s261b4dd0565e1f80: 'regio|regio’s',
  // département|départements
  se2d03dd229f1ba6c: 'departement|departementen',
  // bassin d’emploi|bassins d’emploi
  sa45cc020b10ed280: 'arbeidsbekken|arbeidsbekkens',
  // zone d’emploi|zones d’emploi
  s934312d23f8a5584: 'arbeidszone|arbeidszones',
  // intercommunalité|intercommunalités
  sfd7ecbb7248b7514: 'gemeentesamenwerking|gemeentesamenwerkingen',
  // commune|communes
  scd6f82a25699e010: 'gemeente|gemeenten',
  // territoire|territoires
  s198200430667acf6: 'gebied|gebieden',
  // T{0} {1}
  sad33dcf9b5ae76e1: str`K${0} ${1}`,
  // janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  s5a048a434580436f: 'januari februari maart april mei juni juli augustus september oktober november december',
  // Dans ce métier, aucune personne n’est une femme.
  s244cd7f81ae5a6ff: 'In dit beroep is niemand een vrouw.',
  // Dans ce métier, moins d’une personne sur 20 est une femme.
  sd4a59d7c80a46ce8: 'In dit beroep is minder dan één persoon op 20 een vrouw.',
  // Dans ce métier, plus de 19 personnes sur 20 sont des femmes.
  s4385c51ce49a85da: 'In dit beroep zijn meer dan 19 personen op 20 vrouwen.',
  // Dans ce métier, {0} personne sur 20 est une femme.|Dans ce métier, {0} personnes sur 20 sont des femmes.
  s920d50ac2515fb3d: str`In dit beroep is ${0} persoon op 20 een vrouw.|In dit beroep zijn ${0} personen op 20 vrouwen.`,
  // Ce chiffre ne se devine pas facilement.
  s802ba4bde5682364: 'Dit cijfer is niet makkelijk te raden.',
  // Vous aviez dit {0}. Bien vu !
  sa9423b177316c821: str`U zei ${0}. Goed gezien!`,
  // Vous aviez dit {0}. C’est {1}.
  sdacf9254a8c871d6: str`U zei ${0}. Het is ${1}.`,
  // moins d’une
  sb85445bae6e86e78: 'minder dan één',
  // plus de 19
  s24977c4b647cf592: 'meer dan 19',
  // En France, {0} de femmes en {1}.
  sb493e58a96d9fd0a: str`In Frankrijk ${0} vrouwen in ${1}.`,
  // Ce métier est ouvert à toutes et à tous.
  s8cafc2e6c96b7418: 'Dit beroep staat open voor iedereen.',
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de plus que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de plus que la réalité.
  s4c1d15bb11002812: str`Gemiddeld zeggen ondervraagde mensen ${0}. Dat is ${1} punt meer dan in werkelijkheid.|Gemiddeld zeggen ondervraagde mensen ${0}. Dat is ${1} punten meer dan in werkelijkheid.`,
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de moins que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de moins que la réalité.
  s8beffa13ae852ff4: str`Gemiddeld zeggen ondervraagde mensen ${0}. Dat is ${1} punt minder dan in werkelijkheid.|Gemiddeld zeggen ondervraagde mensen ${0}. Dat is ${1} punten minder dan in werkelijkheid.`,
  // En moyenne, les personnes interrogées disent {0}. C’est proche de la réalité.
  sa55c9decac22862f: str`Gemiddeld zeggen ondervraagde mensen ${0}. Dat is dicht bij de werkelijkheid.`,
  // moins de 100
  s16d893d5fa9c66dd: 'minder dan 100',
  // En France, {0} personnes font ce métier : {1} femmes et {2} hommes.
  s62adf64adcb4dbad: str`In Frankrijk doen ${0} mensen dit beroep: ${1} vrouwen en ${2} mannen.`,
  // En {0}, c’était {1}. La part des femmes a augmenté.
  s609fb12a63ab2dd9: str`In ${0} was het ${1}. Het aandeel vrouwen is gestegen.`,
  // En {0}, c’était {1}. La part des femmes a baissé.
  s80478ee81fae829c: str`In ${0} was het ${1}. Het aandeel vrouwen is gedaald.`,
  // En {0}, c’était {1}. La part des femmes a peu changé.
  s7eeb96a459f4635d: str`In ${0} was het ${1}. Het aandeel vrouwen is weinig veranderd.`,
  // En {0}, c’est {1}.
  sfe9357dd9bc9a818: str`In ${0} is het ${1}.`,
  // Autre secteur : {0}
  sfbd9cb49c8561736: str`Andere sector: ${0}`,
  // Point commun : {0}|Points communs : {0}
  s355d15aec443e7d5: str`Gemeenschappelijk: ${0}|Gemeenschappelijk: ${0}`,
  // Un métier proche
  s35ddd1d53f2fd0db: 'Een verwant beroep',
  // Même secteur : {0}
  s8fe9efa16cbd48ca: str`Zelfde sector: ${0}`,
  // Des gestes voisins, d’autres équipes
  s056fea732d4ee2bc: 'Verwante handelingen, andere teams',
  // Voir mes {0} réponses
  s8f3f7b4feaec30eb: str`Mijn ${0} antwoorden bekijken`,
  // Un autre métier
  s8db460c231605c01: 'Een ander beroep',
  // Métier {0} sur {1}
  saabf8f03161526a5: str`Beroep ${0} van ${1}`,
  // Recommencer
  sd902bcb98a5f09b7: 'Opnieuw beginnen',
  // Jouer en classe
  se7a00b677357ddcc: 'Met een klas spelen',
  // Formation « {0} », {1} : {2} de filles.
  s33c17525b41f67e3: str`Opleiding ‘${0}’, ${1}: ${2} meisjes.`,
  // Témoignage d’exemple : cette personne n’existe pas.
  s28ee517525c04af9: 'Voorbeeldgetuigenis: deze persoon bestaat niet.',
  // Événement d’exemple : il n’aura pas lieu.
  s22a1c505d3a6c502: 'Voorbeeldevenement: het gaat niet door.',
  // Voir l’événement : {0}
  s12f04824dfa6dc00: str`Het evenement bekijken: ${0}`,
  // Voir l’événement
  s7842ce27f015b153: 'Het evenement bekijken',
  // Pour aller plus loin
  sd7594732a81fb1c1: 'Verder gaan',
  // Exemple : cette structure n’existe pas.
  s5caa01f07fa4aa5d: 'Voorbeeld: deze organisatie bestaat niet.',
  // Ce que vous pensiez, ce qui est
  s60c0165ed8547072: 'Wat u dacht, wat het is',
  // Ce que la classe croyait, ce qui est
  sc98ce953c7508a3a: 'Wat de klas dacht, wat het is',
  // Ajouter cette réponse
  sf4a64dd3fb05ab30: 'Dit antwoord toevoegen',
  // Enlever la dernière
  sc09e28fa584f3b88: 'De laatste verwijderen',
  // Voir le bilan
  s4c33b4eb7da7edd8: 'Overzicht bekijken',
  // Métier suivant
  secb61209a54fd3cb: 'Volgend beroep',
  // Voir la réponse
  sa64882e62a119a06: 'Het antwoord bekijken',
  // Quitter le jeu
  se55bf33925e7e694: 'Het spel verlaten',
  // En classe
  s7a137ff63b1479c1: 'In de klas',
  // Chacune et chacun donne un nombre. Une personne l’ajoute : un point par réponse.
  s81f06b06e64c9045: 'Iedereen geeft een getal. Eén persoon voegt het toe: een punt per antwoord.',
  // Le même code donne les mêmes métiers, sur un autre écran aussi.
  s5ca912ad94e3e2c9: 'Dezelfde code geeft dezelfde beroepen, ook op een ander scherm.',
  // Code :
  se6deb154cf6878e1: 'Code:',
  // La mixité des métiers, en classe
  sdbd9b5b60a7da537: 'Vrouwen en mannen in beroepen, in de klas',
  // Rien n’est enregistré. Rien n’est envoyé.
  s4bed14d8e7609257: 'Er wordt niets opgeslagen. Er wordt niets verzonden.',
  // Aucune réponse pour le moment.
  sbaa797058932196f: 'Nog geen antwoord.',
  // {0} réponse.|{0} réponses.
  s823eace369595746: str`${0} antwoord.|${0} antwoorden.`,
  // Tout le monde dit {0}.
  s366b4f790a48a54c: str`Iedereen zegt ${0}.`,
  // De {0} à {1}. Celle du milieu : {2}.
  s83b402a2a2453874: str`Van ${0} tot ${1}. Het middelste: ${2}.`,
  // {0} réponse est juste, à une personne près.|{0} réponses sont justes, à une personne près.
  s317f96aa48d9336f: str`${0} antwoord is juist, op één persoon na.|${0} antwoorden zijn juist, op één persoon na.`,
  // Toutes ces réponses étaient proches, à deux personnes près.
  s5733a2765c224cd7: 'Al deze antwoorden waren dichtbij, op twee personen na.',
  // Pour {0} métier sur {1}, la réponse était loin : plus de deux personnes.|Pour {0} métiers sur {1}, la réponse était loin : plus de deux personnes.
  sad6c119b2ec9953e: str`Voor ${0} beroep op ${1} zat het antwoord er ver naast: meer dan twee personen.|Voor ${0} beroepen op ${1} zat het antwoord er ver naast: meer dan twee personen.`,
  // Dit
  se0b15c199227684e: 'Gezegd',
  // En vrai
  sb17a12a7b1a0948c: 'In werkelijkheid',
  // Pour chaque métier : ce qui était dit, puis la part des femmes, France.
  safa054883d327d73: 'Voor elk beroep: wat er gezegd werd, daarna het aandeel vrouwen, Frankrijk.',
  // Imprimer pour le mur
  s48351765fb669e8d: 'Afdrukken voor aan de muur',
  // Une autre série
  s3d7f0c540aba7a2a: 'Een andere reeks',
  // femme sur 20|femmes sur 20
  s9af5281f9ded3736: 'vrouw op 20|vrouwen op 20',
  // Je ne sais pas
  s97bd059bdd49fff7: 'Ik weet het niet',
  // une femme
  sb56121accdd856bf: 'een vrouw',
  // un homme
  s2868fc3083a91ae4: 'een man',
  // Votre réponse, femmes sur 20
  s62f33009f9f59aba: 'Uw antwoord, vrouwen op 20',
  // La part des femmes n’est pas connue pour ce métier
  saa609cb393c725b5: 'Het aandeel vrouwen is niet bekend voor dit beroep',
  // Ce chiffre n’est pas publié pour sa famille de métiers.
  s25d34891acb8905e: 'Dit cijfer is niet gepubliceerd voor zijn beroepengroep.',
  // Ce métier n’est relié à aucune famille de métiers de la statistique publique.
  s7062157fc7db4515: 'Dit beroep hoort bij geen enkele beroepengroep van de officiële statistieken.',
  // La question ne s’affiche pas
  sca6f62223112dae7: 'De vraag kan niet worden getoond',
  // Préparation de la question…
  s8fe910a0320bc896: 'De vraag wordt voorbereid…',
  // Ce métier n’est pas dans les données : la part des femmes ne peut pas être montrée.
  s50340f5d1fa90fee: 'Dit beroep staat niet in de gegevens: het aandeel vrouwen kan niet worden getoond.',
  // Ces données ne donnent la part des femmes pour aucun métier.
  s6f5031889a1beb06: 'Deze gegevens vermelden voor geen enkel beroep het aandeel vrouwen.',
  // Sur 20 personnes de ce métier, combien sont des femmes ?
  sd2e3819f91770129: 'Hoeveel van de 20 mensen in dit beroep zijn vrouwen?',
  // Des entreprises près de chez moi
  sc21c5782c3fe315a: 'Bedrijven bij mij in de buurt',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour.
  s08cc17f2fe8b4807: 'De dichtstbijzijnde eerst. Bij gelijke afstand verandert de volgorde elke dag.',
  // Je cherche une entreprise
  s0135dd4ff45fa575: 'Ik zoek een bedrijf',
  // Ce qu’elle propose
  s3f948a8d266a30c4: 'Wat het aanbiedt',
  // qui s’est déclarée
  s4bccd8d8e74511fb: 'dat zich heeft gemeld',
  // Aucune des entreprises déclarées ne correspond. Cela ne veut pas dire qu’il n’y en a pas.
  s092ae48aeca57dea: 'Geen van de gemelde bedrijven past. Dat betekent niet dat er geen zijn.',
  // Aucune entreprise ne s’est encore déclarée dans ces données. Cela ne veut pas dire qu’il n’y en a pas.
  s97579d2f836342b0: 'Nog geen bedrijf heeft zich in deze gegevens gemeld. Dat betekent niet dat er geen zijn.',
  // Qui peut chercher avec vous
  scfc63f04f18dda02: 'Wie met u kan zoeken',
  // {0} entreprise|{0} entreprises
  s9aa4de9c6ea16ac2: str`${0} bedrijf|${0} bedrijven`,
  // Aucune entreprise n’est indiquée
  s85fc349294eaf220: 'Er is geen bedrijf vermeld',
  // qui cherche une apprentie ou un apprenti
  sc28ca7f960a40f86: 'dat een leerling zoekt',
  // qui accueille en stage
  s9cd314d14c4c3d68: 'dat stages aanbiedt',
  // qui recrute
  s86c58e5a4d12eb52: 'dat personeel zoekt',
  // {0} entreprise ne le dit pas : elle n’est pas dans cette liste.|{0} entreprises ne le disent pas : elles ne sont pas dans cette liste.
  sb92685efff041d35: str`${0} bedrijf zegt het niet: het staat niet in deze lijst.|${0} bedrijven zeggen het niet: ze staan niet in deze lijst.`,
  // Métiers
  sf508e69986ee3eb0: 'Beroepen',
  // Ce qu’elle attend
  s4c125c7a261ff0a2: 'Wat het verwacht',
  // Formation avant l’embauche
  s70e8f6dabfcae667: 'Opleiding voor de aanwerving',
  // Valable jusqu’au {0}.
  sdd054eaf88883bd7: str`Geldig tot ${0}.`,
  // Ne dit pas si elle cherche une apprentie ou un apprenti
  sb9510abe80ce1539: 'Zegt niet of het een leerling zoekt',
  // Cherche une apprentie ou un apprenti
  sdc145f2d5d2f1421: 'Zoekt een leerling',
  // Ne cherche pas d’apprentie ni d’apprenti
  s4fb012c39cbb0b5e: 'Zoekt geen leerling',
  // Ne dit pas si elle accueille en stage
  s603c3e746280ab43: 'Zegt niet of het stages aanbiedt',
  // Accueille en stage
  sbe7c6781adcb729b: 'Biedt stages aan',
  // N’accueille pas en stage
  s9502d5fce5fb8432: 'Biedt geen stages aan',
  // Ne dit pas si elle recrute
  sfb7a84145bf180bf: 'Zegt niet of het personeel zoekt',
  // Ne recrute pas en ce moment
  saa52715d67227b4f: 'Zoekt nu geen personeel',
  // {0} poste à pourvoir|{0} postes à pourvoir
  s6de9aabe59515510: str`${0} vacature|${0} vacatures`,
  // Le lieu ne dit pas qui il accueille.
  s484d57024f1ca2fe: 'De plaats zegt niet wie ze ontvangt.',
  // Pour avoir une réponse
  sb6c3e0295b69fbb0: 'Om een antwoord te krijgen',
  // Ma demande à emporter
  sf69b15e6316b8a95: 'Mijn aanvraag om mee te nemen',
  // Déclaré le {0}
  s1cc8583e1134530e: str`Opgegeven op ${0}`,
  // Date de la déclaration inconnue.
  s58dfcb3ea3c4a9c4: 'Datum van de opgave onbekend.',
  // Disponibilité inconnue
  scea5078f9efb8d91: 'Beschikbaarheid onbekend',
  // Peut accueillir en ce moment
  s2168a9484a7889bf: 'Kan nu iemand ontvangen',
  // N’accueille personne en ce moment
  s159630433abdd366: 'Ontvangt op dit moment niemand',
  // Accueil des personnes en situation de handicap : inconnu
  sbc12114210c0bccb: 'Ontvangst van mensen met een handicap: onbekend',
  // Accueille des personnes en situation de handicap
  sb3adacc27ac378e7: 'Ontvangt mensen met een handicap',
  // N’est pas adapté aux personnes en situation de handicap
  s3738042dfdc52aa2: 'Is niet aangepast voor mensen met een handicap',
  // {0} jour au plus|{0} jours au plus
  sdad5c56d52297a3c: str`hoogstens ${0} dag|hoogstens ${0} dagen`,
  // {0} jour au moins|{0} jours au moins
  s4ebc2a6cbb4eee66: str`minstens ${0} dag|minstens ${0} dagen`,
  // de {0} à {1} jours
  sd80e51f5dd6533db: str`van ${0} tot ${1} dagen`,
  // Ne dit pas jusqu’où venir
  s42f3b61fd6962dae: 'Zegt niet tot waar',
  // Vient jusqu’à {0} km
  s0d9775a4489cdfaa: str`Komt tot ${0} km`,
  // Montre que ce métier est pour toutes et tous
  sa3e39d56be34b62d: 'Toont dat dit beroep voor iedereen is',
  // Ne dit pas depuis quand
  s7cfcadc9494ecee4: 'Zegt niet sinds wanneer',
  // Lire ce que dit <span lang="fr">{0}</span>
  h6898106bbf7d4f23: html`Lezen wat <span lang="fr">${0}</span> zegt`,
  // Le texte de cet enregistrement n’est pas donné.
  sa203d801a2d15b50: 'De tekst van deze opname is niet gegeven.',
  // Se forme à ce métier
  sa07335644a51cc86: 'Leert dit beroep',
  // En apprentissage
  s496a23902c74851e: 'Als leerling in een bedrijf',
  // Débute dans ce métier
  sc55a559034b5487e: 'Begint in dit beroep',
  // A de l’expérience
  sf0ce4691acf9a90a: 'Heeft ervaring',
  // Parler avec quelqu’un du métier
  sd2ceffa97e440dfa: 'Praten met iemand uit het vak',
  // J’aimerais parler avec quelqu’un qui connaît
  sfdd0895ad950d035: 'Ik wil praten met iemand die het kent:',
  // Ces personnes ont accepté d’être citées ici.
  s6554cf12567b0767: 'Deze mensen hebben toegestemd hier genoemd te worden.',
  // Nous ne citons que les personnes qui l’ont accepté. Cela ne veut pas dire que personne ne viendrait.
  sc2b7a8eb0d685493: 'Wij noemen alleen mensen die hebben toegestemd. Dat betekent niet dat niemand zou komen.',
  // Qui peut vous présenter quelqu’un
  s1688bb9ae9f65de8: 'Wie u aan iemand kan voorstellen',
  // Ce qu’elles et ils en disent
  sc39bbc7bfd6cdb4e: 'Wat zij erover zeggen',
  // Celles et ceux qui apprennent d’abord.
  s50c6a5abff739380: 'Wie leert eerst.',
  // {0} personne peut en parler|{0} personnes peuvent en parler
  s12a3c9ce34f79e95: str`${0} persoon kan erover praten|${0} mensen kunnen erover praten`,
  // Personne n’est encore indiqué
  s6d9cc6f9cc26accf: 'Er is nog niemand vermeld',
  // près {0}
  s8a5e734cc262c9a0: str`bij ${0}`,
  // {0} témoignage|{0} témoignages
  sa29c41c5dc1d130c: str`${0} getuigenis|${0} getuigenissen`,
  // Où essayer ce métier ?
  sa20c4e348cfe2b25: 'Waar kan ik dit beroep uitproberen?',
  // Un stage, un essai
  s78e6cebea0ee34dc: 'Een stage, een proefperiode',
  // J’aimerais essayer
  sad1cec10ee09c87d: 'Ik zou graag uitproberen',
  // moi
  s0808641917672194: 'mij',
  // {0} lieu d’accueil|{0} lieux d’accueil
  s752d4bb39e7f6f07: str`${0} ontvangstplaats|${0} ontvangstplaatsen`,
  // Aucun lieu d’accueil n’est indiqué
  s2cf99cef3282bf95: 'Geen ontvangstplaats vermeld',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour. Demandez à plusieurs lieux à la fois.
  s97346c46166c2044: 'De dichtstbijzijnde eerst. Bij gelijke afstand verandert de volgorde elke dag. Vraag het aan meerdere plaatsen tegelijk.',
  // Des façons d’essayer un métier
  s406583201d0c8b33: 'Manieren om een beroep uit te proberen',
  // Ce sont des dispositifs, pas des adresses. Demandez à qui vous accompagne.
  s0d10b15a2c897e4a: 'Dit zijn regelingen, geen adressen. Vraag het aan wie u begeleidt.',
  // Cela ne veut pas dire qu’aucune entreprise n’accueille. Personne ne l’a encore déclaré dans ces données.
  s470d0ecec45c9a66: 'Dat betekent niet dat geen enkel bedrijf mensen ontvangt. Niemand heeft het in deze gegevens al opgegeven.',
  // {0} lieu ne dit pas qui il accueille : il n’est pas dans cette liste.|{0} lieux ne disent pas qui ils accueillent : ils ne sont pas dans cette liste.
  s7db7f2bb4f30f2cd: str`${0} plaats zegt niet wie ze ontvangt: ze staat niet in deze lijst.|${0} plaatsen zeggen niet wie ze ontvangen: ze staan niet in deze lijst.`,
  // {0} lieu déclaré il y a plus de six mois|{0} lieux déclarés il y a plus de six mois
  s47e9abd9d401ce7c: str`${0} plaats meer dan zes maanden geleden opgegeven|${0} plaatsen meer dan zes maanden geleden opgegeven`,
  // Je m’appelle :
  s94bfba6ca3061f2a: 'Ik heet:',
  // Mon établissement, ou qui m’accompagne :
  s0b11f0091327b63f: 'Mijn school, of wie mij begeleidt:',
  // On peut me joindre :
  sc4737f24dd4486b4: 'Men kan mij bereiken:',
  // Je voudrais venir, du … au … :
  se03c71d0e855a28d: 'Ik zou willen komen, van … tot …:',
  // Ce que j’aimerais voir ou faire :
  sc2fb74572de91df8: 'Wat ik graag zou zien of doen:',
  // Date et signature :
  s91feea294eebed41: 'Datum en handtekening:',
  // Ma demande
  s7b18ba42bd3967e5: 'Mijn aanvraag',
  // Téléphone : {0}
  sb844919fdd721cf4: str`Telefoon: ${0}`,
  // Courriel : {0}
  s75a3773e3e854c1b: str`E-mail: ${0}`,
  // n’est pas dit
  sc593bfc3cf4a3829: 'is niet gezegd',
  // Deux projets, les mêmes critères
  s3fc32b81c3b9c644: 'Twee projecten, dezelfde criteria',
  // Où il en est
  scc126801f9ead6c1: 'Hoe ver het staat',
  // Résultats
  s59f5abec4a1c2f82: 'Resultaten',
  // Ce qui n’a pas marché
  s0b5a278259bbac1a: 'Wat niet werkte',
  // Fermer la comparaison
  s3168fc961acb65ab: 'De vergelijking sluiten',
  // Présenter un projet
  s42529a17c69eb71c: 'Een project voorstellen',
  // Vos réponses font un fichier, sur cet appareil. Rien n’est envoyé. Transmettez-le à qui publie ce site.
  sc64ee9b7a71245cb: 'Uw antwoorden worden een bestand, op dit apparaat. Er wordt niets verzonden. Geef het aan wie deze site publiceert.',
  // Nom du projet (obligatoire)
  s7db2862f01ef7108: 'Naam van het project (verplicht)',
  // En une phrase (obligatoire)
  sf670de9a43798bf7: 'In één zin (verplicht)',
  // Qui le porte
  sfb3214e6ee0fc40f: 'Wie het leidt',
  // Adresse électronique de contact
  sde6cd1457500389f: 'E-mailadres voor contact',
  // Dans les trois champs qui suivent, une idée par ligne.
  sbc46a5fae95b0a72: 'In de volgende drie velden, één idee per regel.',
  // Ce que l’on en retient
  sa9aab9768e951b7a: 'Wat men ervan leert',
  // Faire le fichier
  sce26ffda2450db9f: 'Het bestand maken',
  // Ne dit pas où il en est
  s1b358d8da95bcfdf: 'Zegt niet hoe ver het staat',
  // Ne plus comparer
  sf93d659b4ab1d67b: 'Niet meer vergelijken',
  // Ce projet n’a encore publié ni effets, ni résultats, ni leçons. Demandez à qui le porte.
  s061a0d71d06322e9: 'Dit project heeft nog geen effecten, resultaten of lessen gepubliceerd. Vraag het aan wie het leidt.',
  // Ce que cela change
  seebb02862826eb49: 'Wat het verandert',
  // Rien n’en est dit.
  sbdea34bfcd307884: 'Er is niets over gezegd.',
  // Aucun résultat n’est publié.
  s0e5fc2ab627bf9b1: 'Er is geen resultaat gepubliceerd.',
  // Le projet ne le dit pas.
  sbd02a31498e12d4d: 'Het project zegt het niet.',
  // Aucune leçon n’est publiée.
  sb234507929c29b18: 'Er is geen les gepubliceerd.',
  // Grille commune
  s6271f7f2601fee54: 'Gemeenschappelijk raster',
  // Personne ne l’a encore évalué avec la grille commune.
  se07bd345a816615f: 'Niemand heeft het al met het gemeenschappelijke raster beoordeeld.',
  // Avec l’aide de : <span lang="fr">{0}</span>
  h75d12908adfd5936: html`Met de hulp van: <span lang="fr">${0}</span>`,
  // Documents
  s889fce46bd2236e5: 'Documenten',
  // Faire pareil : le guide
  s69cf3f0a6c7453ff: 'Hetzelfde doen: de gids',
  // Jugé par <span lang="fr">{0}</span>, le {1}.
  h9a6ff043229b3a0a: html`Beoordeeld door <span lang="fr">${0}</span>, op ${1}.`,
  // Choisissez un second projet à comparer.
  sae8277d3f36a487f: 'Kies een tweede project om te vergelijken.',
  // Le fichier est fait. Transmettez-le à qui publie ce site.
  s1e631a5be4d0c270: 'Het bestand is gemaakt. Geef het aan wie deze site publiceert.',
  // Ce qui s’essaie ici
  sf554b55fbbaafe69: 'Wat hier geprobeerd wordt',
  // D’abord les projets qui disent ce qu’ils ont trouvé.
  s9c8e8aacc206437a: 'Eerst de projecten die zeggen wat zij vonden.',
  // Aucun projet ne correspond dans ces données. Cela ne veut pas dire que rien ne s’essaie.
  s25133647cc2c20f8: 'Geen project past in deze gegevens. Dat betekent niet dat er niets geprobeerd wordt.',
  // Je cherche un projet
  sddc77a747816eefd: 'Ik zoek een project',
  // où qu’il en soit
  scfff259983ae5453: 'in welke fase dan ook',
  // Portes ouvertes et rencontres
  se880137f07d028c7: 'Opendeurdagen en ontmoetingen',
  // Aucune date annoncée dans nos sources. Demandez à l’établissement.
  s30e8d4fd08cb9138: 'Geen datum aangekondigd in onze bronnen. Vraag het aan de instelling.',
  // L’établissement ne s’affiche pas
  sc20031f500167401: 'De instelling kan niet worden getoond',
  // Lecture de l’établissement…
  s6ee1e4cecefdd6ff: 'De instelling wordt gelezen…',
  // Cet établissement n’est pas dans le catalogue
  sc03674bdfff933c4: 'Deze instelling staat niet in de catalogus',
  // Il a pu fermer ou changer de code.
  s56bbf83d0dfb8209: 'Ze kan gesloten zijn, of haar code kan veranderd zijn.',
  // Voir sa page complète
  s6093789685af28b6: 'De volledige pagina bekijken',
  // Voir son site
  s05a43d111bc28528: 'Haar website bekijken',
  // Son téléphone et son site ne sont pas dans nos sources.
  s34758dcd29c7b594: 'Haar telefoonnummer en website staan niet in onze bronnen.',
  // Internat
  se2d67613768491a8: 'Internaat',
  // Sans niveau
  s2ebd14cccb7d9878: 'Zonder niveau',
  // Voir les {0} autres
  sd98d84c7d3564219: str`De ${0} andere bekijken`,
  // Aucune date annoncée pour le moment.
  s39de3f3aca5a8a5c: 'Voorlopig geen datum bekend.',
  // Tout lire
  sde60df06b1803eb9: 'Alles lezen',
  // Pause
  s061cc20e3432dead: 'Pauze',
  // Reprendre
  s9382fc33aaf7ed02: 'Hervatten',
  // Écouter
  sca98cc90dce4cc34: 'Luisteren',
  // Arrêter
  sd4426b71fbd9e911: 'Stoppen',
  // Lire à ma façon
  s110998d658d82ed8: 'Lezen op mijn manier',
  // Fermer
  sf0da99a184bafb7e: 'Sluiten',
  // Taille du texte
  sc1ec5ad92a8bb51d: 'Tekstgrootte',
  // Mots
  s3795f6aec560a320: 'Woorden',
  // Tout
  s5a86ddfb3a2500b5: 'Alles',
  // Lecture facile
  s10b5f9ff871d1d31: 'Makkelijk lezen',
  // Longueur des lignes
  s3e75a36cb5a6b4bc: 'Lengte van de regels',
  // Normale
  sc294fe9a3657f475: 'Gewoon',
  // Courte
  sfe5297d1d2b3b137: 'Kort',
  // Espaces
  saedcf8c92728189f: 'Tussenruimte',
  // Normaux
  sc2e9f79a36a0288f: 'Gewoon',
  // Grands
  s4a41278591352b2a: 'Ruim',
  // Lignes en vue
  s82ab6b4bf2c9d9fe: 'Regels in beeld',
  // Toutes
  s932839152144d819: 'Allemaal',
  // Une à la fois
  s09b9783354e47bb3: 'Een tegelijk',
  // La ligne suit la souris ou le doigt. Au clavier, utilisez les flèches.
  s5eae77e0b40bb180: 'De regel volgt de muis of de vinger. Gebruik op het toetsenbord de pijlen.',
  // Langue
  s34fadfd39665ec7f: 'Taal',
  // Garder mes choix sur cet appareil
  sacc58d9933bbee2a: 'Mijn keuzes bewaren op dit toestel',
  // Remettre comme avant
  sb37f5deaaf906c80: 'Terugzetten zoals eerst',
  // Grande
  s4a41318591353c28: 'Groot',
  // Très grande
  sac9aa3cd349674cf: 'Heel groot',
  // Sans cette case, rien n’est gardé.
  s9e28447a6e5a701b: 'Zonder dit vakje wordt niets bewaard.',
  // Ces choix sont gardés ici, dans ce navigateur, pour ce site. Décochez pour les effacer.
  sd54d6543b56fd9fc: 'Deze keuzes worden hier bewaard, in deze browser, voor deze site. Vink uit om ze te wissen.',
  // Votre navigateur ne permet pas de garder. Ce choix reste jusqu’à la fermeture de cette page.
  sdcea57a26f21f7d3: 'Uw browser laat bewaren niet toe. Deze keuze blijft tot u deze pagina sluit.',
  // Ligne {0}
  sba90de8b4df0f7e4: str`Regel ${0}`,
  // Ligne que vous lisez
  sc47e276de2e18429: 'De regel die u leest',
  // Personne n’est indiqué ici pour ce besoin : {0}.
  s74273ef3c4b95e31: str`Niemand is hier vermeld voor deze behoefte: ${0}.`,
  // Personne n’est indiqué ici.
  s932a1c7f9225cc0a: 'Niemand is hier vermeld.',
  // Rien de plus près.
  sba21b9eaf21416c5: 'Niets dichterbij.',
  // Le plus proche est à {0} km.
  sbd7520325cfdc57d: str`De dichtste is op ${0} km.`,
  // Notre liste n’est pas complète. Cela ne veut pas dire qu’il n’y a personne.
  s0853bb15f980098e: 'Onze lijst is niet volledig. Dit betekent niet dat er niemand is.',
  // Voir aussi ce qui est fermé maintenant
  s54b0e7bb842f8491: 'Toon ook wat nu gesloten is',
  // {0} aide ou dispositif sans adresse|{0} aides ou dispositifs sans adresse
  sb83ebc6924625b61: str`${0} hulp of maatregel zonder adres|${0} soorten hulp of maatregelen zonder adres`,
  // Pour un territoire plus large que cette ville.
  s7fc9228edbe9c6f0: 'Voor een groter gebied dan deze stad.',
  // {0} autre nom, sans contact connu|{0} autres noms, sans contact connu
  sfdaa2199a9c8b245: str`${0} andere naam, zonder bekend contact|${0} andere namen, zonder bekend contact`,
  // C’est ici :
  s74e7462d55cda78d: 'Het is hier:',
  // Vous pouvez appeler :
  s44b495aa851c816b: 'U kunt bellen:',
  // C’est ouvert. Cela ferme à {0}.
  s8f56903c6ff4444c: str`Het is open. Het sluit om ${0}.`,
  // Nous ne connaissons pas les horaires. Appelez d’abord.
  sa26e44398837ab04: 'Wij kennen de openingstijden niet. Bel eerst.',
  // Nous ne connaissons pas les horaires. Nous n’avons pas de numéro à appeler.
  sd22a02c25aef0c73: 'Wij kennen de openingstijden niet. Wij hebben geen nummer om te bellen.',
  // Distance depuis le centre de la commune : le lieu exact n’est pas connu.
  sdfadcdbd164c59fe: 'Afstand vanaf het centrum van de gemeente: de exacte plaats is niet bekend.',
  // Prix
  sb015851a36ba6536: 'Prijs',
  // Prix, en détail
  s00bc421f759972ce: 'Prijs in detail',
  // Langues parlées
  s39b79aceff8971ec: 'Gesproken talen',
  // Qui le propose
  s90cc8fdaed085543: 'Aangeboden door',
  // Accès avec un handicap
  s3e17625aaeaad29f: 'Toegang met een beperking',
  // Garder le contact (.vcf)
  sb2e00ae50762693d: 'Contact bewaren (.vcf)',
  // Carte A5
  s18251c075418a05c: 'A5-kaart',
  // Payant
  sfac95ec1fef85822: 'Betalend',
  // Le prix n’est pas indiqué
  scf40c7406907736b: 'De prijs is niet vermeld',
  // vous avez {0} ans ou plus
  s9d3428e6a38334a4: str`u bent ${0} jaar of ouder`,
  // vous avez {0} ans ou moins
  s5899d653c5b36a70: str`u bent ${0} jaar of jonger`,
  // vous êtes dans l’un de ces cas :
  sf1960d671ed5b70a: 'een van deze gevallen geldt voor u:',
  // Suis-je concerné ou concernée ?
  se36cfb754723b46c: 'Is het voor mij?',
  // Vous pouvez venir si :
  sd58d2d5e4ae511fe: 'U kunt komen als:',
  // C’est ouvert à tous les publics.
  s397f9f0cf6cf0035: 'Het staat open voor iedereen.',
  // Les conditions ne sont pas indiquées.
  s4987d726826f77f1: 'De voorwaarden zijn niet vermeld.',
  // La structure vous répond, pas nous.
  s61c3da253d9db88f: 'Zij antwoorden u, niet wij.',
  // Plus de 18 mois : appelez avant d’y aller.
  s2ce2ec79fc1da729: 'Meer dan 18 maanden geleden: bel voor u gaat.',
  // Plus de 18 mois : cela a pu changer.
  s27be3d370ddd1063: 'Meer dan 18 maanden geleden: dit kan veranderd zijn.',
  // {0} réponse|{0} réponses
  seccfd38d5a34b588: str`${0} antwoord|${0} antwoorden`,
  // La liste ne montre plus que cela.
  saf7fbdfbb48a7095: 'De lijst toont nu alleen deze.',
  // La liste montre de nouveau toutes les réponses.
  sebdcf1c312b57755: 'De lijst toont weer alle antwoorden.',
  // Carte de qui peut aider
  sc8b136eb0907d6d7: 'Kaart van wie kan helpen',
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir qui y est. Échap : fermer la carte.
  sc9d4e9fe35f5c139: 'Pijlen: van de ene plaats naar de andere. Plus en min: inzoomen, uitzoomen. Enter: zien wie er is. Escape: de kaart sluiten.',
  // Choisissez un lieu pour voir qui y est. Ctrl et la molette agrandissent la carte.
  sfd709bc1904ab30b: 'Kies een plaats om te zien wie er is. Ctrl en het wieltje vergroten de kaart.',
  // Touchez un lieu pour voir qui y est. Deux doigts déplacent et agrandissent la carte.
  s6e6186d7179e200b: 'Raak een plaats aan om te zien wie er is. Met twee vingers verplaatst en vergroot u de kaart.',
  // Le cercle : {0} km autour {1}, à vol d’oiseau.
  s4183a317712638fd: str`De cirkel: ${0} km rond ${1}, in vogelvlucht.`,
  // {0} réponse n’est que dans la liste : à distance, ou sans adresse connue.|{0} réponses ne sont que dans la liste : à distance, ou sans adresse connue.
  s14653504910039d0: str`${0} antwoord staat alleen in de lijst: op afstand, of zonder bekend adres.|${0} antwoorden staan alleen in de lijst: op afstand, of zonder bekend adres.`,
  // Le fond de carte manque. Les lieux sont à leur place.
  s933a0e86115660c4: 'De achtergrondkaart ontbreekt. De plaatsen staan op hun plek.',
  // Revenir à toute la liste
  sb547c44d42bf22d3: 'Terug naar de hele lijst',
  // Agrandir la carte ici
  s08c9315398f20fd6: 'Hier inzoomen op de kaart',
  // Ouvert maintenant
  scf0d0f85e1cc8263: 'Nu open',
  // Ceux que l’on peut joindre d’abord, les plus proches en premier.
  s12feec43a054d584: 'Eerst wie u kunt bereiken, de dichtstbijzijnde eerst.',
  // {0} réponse à moins de {1} km {2}|{0} réponses à moins de {1} km {2}
  s379d2394f20152ea: str`${0} antwoord op minder dan ${1} km van ${2}|${0} antwoorden op minder dan ${1} km van ${2}`,
  // Imprimer la liste
  s8a6056b359aad218: 'De lijst afdrukken',
  // Distances à vol d’oiseau.
  s3add2d60b545d833: 'Afstanden in vogelvlucht.',
  // Je cherche de l’aide pour
  s10ea9d290fa92009: 'Ik zoek hulp voor',
  // Formations
  s626d40a789636b4d: 'Opleidingen',
  // Qui peut m’aider
  s88cfc3c20176f483: 'Wie kan mij helpen',
  // Rendez-vous
  sc2a4ef102f9a1bc7: 'Afspraken',
  // Recherches
  s358107e7a82ed163: 'Zoekopdrachten',
  // Chiffres
  s7b26d0104ccf5011: 'Cijfers',
  // Cette formation n’est plus dans le catalogue. Elle a pu être retirée.
  s27e9984640cb8d2d: 'Deze opleiding staat niet meer in de catalogus. Ze is misschien verwijderd.',
  // Ce n’est plus dans les données de ce site.
  s7cbfe90e1cfec220: 'Het staat niet meer in de gegevens van deze site.',
  // Gardée le {0}
  sf8abd41798eb9842: str`Bewaard op ${0}`,
  // Gardé le {0}
  s42d090e5ae79a613: str`Bewaard op ${0}`,
  // Retirer
  s846a3c8f0ebd68ec: 'Verwijderen',
  // « {0} »
  h0afb9d60b3c982dd: html`“${0}”`,
  // Changer ma note
  s2e90a09212dbf187: 'Mijn notitie wijzigen',
  // Écrire une note
  sda0e9bae852da6a5: 'Een notitie schrijven',
  // Ma note
  s198915db79e31139: 'Mijn notitie',
  // Enregistrer
  se430513274f9b495: 'Opslaan',
  // Annuler
  s5ee26933a140671a: 'Annuleren',
  // Mon dossier
  se15f4bf9c11e6dc4: 'Mijn map',
  // {0} chose gardée sur cet appareil. Rien n’est envoyé.|{0} choses gardées sur cet appareil. Rien n’est envoyé.
  s384231c356840ae3: str`${0} ding bewaard op dit toestel. Er wordt niets verzonden.|${0} dingen bewaard op dit toestel. Er wordt niets verzonden.`,
  // Votre navigateur ne permet pas de garder. Cette liste s’efface à la fermeture de la page.
  s387599b7c48869e0: 'Uw browser laat bewaren niet toe. Deze lijst wordt gewist als u de pagina sluit.',
  // Une feuille pour votre rendez-vous : ce que vous gardez, vos questions, des lignes pour écrire, un code pour la rouvrir.
  s80cad560575757c6: 'Een blad voor uw afspraak: wat u bewaart, uw vragen, regels om te schrijven, een code om het weer te openen.',
  // Ma feuille de route
  s71a7afc6c3e9cc89: 'Mijn stappenplan',
  // Donner à quelqu’un
  s07804d44c76d6f60: 'Aan iemand geven',
  // Préparer mon entretien
  s65fe7517a1e677e0: 'Mijn gesprek voorbereiden',
  // Effacer tout le dossier de cet appareil ?
  sf5f1be59c165c660: 'De hele map van dit toestel wissen?',
  // Oui, tout effacer
  s7e7f020e5e43b544: 'Ja, alles wissen',
  // Non, garder
  s725e09e510a096bd: 'Nee, bewaren',
  // Un lien
  s133166e65c04a0f2: 'Een link',
  // Le dossier est dans le lien. Aucun serveur ne le garde.
  sa36a26c6c41e9eff: 'De map zit in de link. Geen enkele server bewaart ze.',
  // Un fichier
  s08897a4fade78680: 'Een bestand',
  // Il s’ouvre dans tout navigateur, même dans dix ans.
  scda89a487331da05: 'Het opent in elke browser, ook over tien jaar.',
  // Une feuille
  s85bf17b63f995ddb: 'Een blad',
  // Avec un code à photographier. Le code est sans vos notes.
  sbd05237aab17809c: 'Met een code om te fotograferen. De code is zonder uw notities.',
  // Ajouter mes notes et mes questions au lien et au fichier
  sa7cf7ddb513056bf: 'Mijn notities en vragen aan de link en het bestand toevoegen',
  // Vous avez un fichier « Mon dossier » ? Ouvrez-le ici.
  s1237c22a585edeae: 'Hebt u een bestand “Mijn map”? Open het hier.',
  // Votre liste vient d’une version d’avant. Y ajouter vos notes et vos questions ?
  s04313608d2e2c560: 'Uw lijst komt uit een eerdere versie. Uw notities en vragen toevoegen?',
  // Oui, ouvrir mon dossier
  s9003dda3a026985c: 'Ja, mijn map openen',
  // Une chose a changé depuis que vous l’avez gardée.|{0} choses ont changé depuis que vous les avez gardées.
  s487d93e45421049e: str`Eén ding is veranderd sinds u het bewaarde.|${0} dingen zijn veranderd sinds u ze bewaarde.`,
  // J’ai lu
  sec3a9d4d24da3a49: 'Ik heb het gelezen',
  // Prochaine date : {0}.
  sff49223b95160927: str`Volgende datum: ${0}.`,
  // La rentrée change de date : {0} devient {1}.
  s703fcfd45cf18090: str`De start krijgt een andere datum: ${0} wordt ${1}.`,
  // La rentrée est passée : {0}.
  sa45239dcd413e7a1: str`De start is voorbij: ${0}.`,
  // Cette rentrée n’est plus annoncée : {0}.
  s2adaef2d3c78c55e: str`Deze start wordt niet meer aangekondigd: ${0}.`,
  // C’est annulé.
  s504319855cd4ff3e: 'Het gaat niet door.',
  // Comparer les deux
  s85313b110c501698: 'De twee vergelijken',
  // Comparer les trois
  sca8263668d35329d: 'De drie vergelijken',
  // Comparer les trois dernières
  s0884ba403f794181: 'De laatste drie vergelijken',
  // Mes dates
  sf8f1bfc45bbb08b9: 'Mijn data',
  // Mettre dans mon agenda (.ics)
  s48fd08e58fd969fe: 'In mijn agenda zetten (.ics)',
  // Rentrée en {0} (jour non précisé) : {1}
  s216ab2b501992adf: str`Start in ${0} (dag niet vermeld): ${1}`,
  // Rentrée : {0}
  s6bb3895c53b79431: str`Start: ${0}`,
  // Source : {0}.
  s3265b28ae43c322f: str`Bron: ${0}.`,
  // Fait le {0}. Tout est dans ce fichier.
  s0c8241bad0651e58: str`Gemaakt op ${0}. Alles staat in dit bestand.`,
  // Ce fichier est trop gros pour être un dossier.
  s427f77498e529a42: 'Dit bestand is te groot om een map te zijn.',
  // Ce fichier n’est pas un dossier. Choisissez celui que vous avez enregistré ici.
  s788c45facbc3a67f: 'Dit bestand is geen map. Kies het bestand dat u hier hebt opgeslagen.',
  // Mon entretien
  s21151680413f6f39: 'Mijn gesprek',
  // Avec :
  s669ab1d6e3763953: 'Met:',
  // Le :
  s39c541b45fb585df: 'Op:',
  // à :
  saf5a121bd8eb857e: 'om:',
  // Les métiers qui m’intéressent
  s8bac91dabbaa5df3: 'Beroepen die mij interesseren',
  // Mes formations
  sba9c8b248efcae90: 'Mijn opleidingen',
  // Ce que l’on me conseille
  s2b017b7a8622e2de: 'Wat men mij aanraadt',
  // Ce que je fais après
  s7fd6f4f618fce19e: 'Wat ik daarna doe',
  // Code qui rouvre mon dossier
  sc35377e57be6fe49: 'Code die mijn map opnieuw opent',
  // Ce code rouvre mon dossier, à la case cochée. Sans mes notes.
  s12bc654e375dae03: 'Deze code opent mijn dossier opnieuw, bij het aangevinkte vakje. Zonder mijn notities.',
  // Mon dossier est trop long pour un code. Je prends aussi le fichier.
  sc6fe4b8bf8999234: 'Mijn map is te lang voor een code. Ik neem ook het bestand mee.',
  // Mon but :
  s208e3a102ebe0397: 'Mijn doel:',
  // D’abord, je téléphone
  s9cf6524bbe24d345: 'Eerst bel ik',
  // Ensuite, mes dates
  sd34f3fc820c11444: 'Daarna, mijn data',
  // Je parle avec quelqu’un du métier
  s501ec773daebbc8f: 'Ik praat met iemand die het beroep uitoefent',
  // Je fais le point
  sf57edfc72d7ccf8e: 'Ik maak de balans op',
  // Et {0} autre étape dans mon dossier.|Et {0} autres étapes dans mon dossier.
  saf37d9f48ee0319f: str`En nog ${0} andere stap in mijn map.|En nog ${0} andere stappen in mijn map.`,
  // On vous donne un dossier
  s4a9ff2887b36eb87: 'U krijgt een map',
  // Ce dossier est vide, ou nous ne savons pas le lire
  safce79e2a1561a29: 'Deze map is leeg, of wij kunnen ze niet lezen',
  // Cochez les cases de votre feuille. Le dossier s’ouvrira là, pour noter ce que l’on vous a conseillé.
  s22ad625549286f06: 'Vink de vakjes van uw blad aan. Het dossier gaat daar open, om te noteren wat men u aanraadde.',
  // {0} chose n’est pas dans les données de ce site : elle est gardée comme un texte.|{0} choses ne sont pas dans les données de ce site : elles sont gardées comme des textes.
  s320e11ffdfaaf3d4: str`${0} ding staat niet in de gegevens van deze site: het wordt als tekst bewaard.|${0} dingen staan niet in de gegevens van deze site: ze worden als tekst bewaard.`,
  // Le garder sur cet appareil ?
  sd3c9df51c1a643ef: 'Bewaren op dit toestel?',
  // Oui, garder
  sa822416dcd0883a9: 'Ja, bewaren',
  // Non
  s3763fc19c347b5dc: 'Nee',
  // Fichier prêt : {0}.
  s1285b34c8dc4669e: str`Bestand klaar: ${0}.`,
  // Écrire une question
  s0bd3b494b0ceb43d: 'Een vraag schrijven',
  // Ajouter
  s8a65c8735b536091: 'Toevoegen',
  // Votre dossier ne s’affiche pas
  se1bbad0b65db5827: 'Uw map wordt niet getoond',
  // Lecture de ce que vous gardez…
  s1cb1dba3021a7f75: 'Wat u bewaart, wordt geladen…',
  // Votre dossier est vide
  s896d4342eaf23304: 'Uw map is leeg',
  // Choisissez « Garder » sur une formation ou un métier. Vous le retrouverez ici, sur cet appareil.
  s75a69dd6a83b0e94: 'Kies “Bewaren” bij een opleiding of een beroep. U vindt het hier terug, op dit toestel.',
  // Rien n’est enregistré sans votre accord.
  sdbeb2ba78191b0e5: 'Zonder uw toestemming wordt er niets opgeslagen.',
  // Ce fichier ne s’ouvre pas.
  s4011f949e8c908bf: 'Dit bestand kan niet worden geopend.',
  // Votre note est gardée sur cet appareil.
  s25d6cd34e9cd07e5: 'Uw notitie is op dit toestel bewaard.',
  // Votre note est effacée.
  s9903607bb8f8e8c6: 'Uw notitie is gewist.',
  // La formation est retirée.
  s3c38fd53c9190f57: 'De opleiding is verwijderd.',
  // C’est retiré.
  s4c5dc3a194bfd2c8: 'Het is verwijderd.',
  // Tout est effacé de cet appareil.
  s2ddb86fe8e8f2ff8: 'Alles is van dit apparaat gewist.',
  // Le dossier est gardé sur cet appareil.
  sd514326b32816a90: 'De map is op dit toestel bewaard.',
  // Ne plus garder :
  sf1fa4d30e2879630: 'Niet meer bewaren:',
  // Gardée
  s6860a6ed468130a1: 'Bewaard',
  // Garder
  s669f7fed45031c80: 'Bewaren',
  // Recherche gardée
  s1e02873210b954d2: 'Zoekopdracht bewaard',
  // Garder cette recherche
  sd7d79dfc8c0deade: 'Deze zoekopdracht bewaren',
  // Chiffre gardé
  s9a9ffb5c764fea11: 'Cijfer bewaard',
  // Garder ce chiffre
  s9356436d94b8d8d3: 'Dit cijfer bewaren',
  // Gardé
  s643c3523db16123e: 'Bewaard',
  // Garder cette formation sur cet appareil ?
  s95d28e27f74f5562: 'Deze opleiding op dit apparaat bewaren?',
  // Garder ce métier sur cet appareil ?
  s1b122319d37d013c: 'Dit beroep op dit toestel bewaren?',
  // Garder cette adresse sur cet appareil ?
  s221ada328e0576b0: 'Dit adres op dit toestel bewaren?',
  // Garder cet événement sur cet appareil ?
  sc4225afa0ed2b1a7: 'Dit evenement op dit toestel bewaren?',
  // Garder ce chiffre sur cet appareil ?
  s2d15d98bacb12b3b: 'Dit cijfer op dit toestel bewaren?',
  // Garder cette recherche sur cet appareil ?
  sd40ce1bb03058ba4: 'Deze zoekopdracht op dit toestel bewaren?',
  // Garder cette question sur cet appareil ?
  sb89ea55d96f78ee5: 'Deze vraag op dit toestel bewaren?',
  // Ce navigateur retiendra ce que vous gardez : formations, métiers, adresses, rendez-vous, recherches et chiffres.
  sed8353de94e13ecf: 'Deze browser onthoudt wat u bewaart: opleidingen, beroepen, adressen, afspraken, zoekopdrachten en cijfers.',
  // Pour chaque chose : son nom, le jour, la prochaine date annoncée. Une recherche garde les mots que vous tapez.
  s169976afdb2125c6: 'Voor elk ding: de naam, de dag, de volgende aangekondigde datum. Een zoekopdracht bewaart de woorden die u typt.',
  // Il retiendra aussi les notes et les questions que vous écrivez. Vos choix de lecture ont leur propre case.
  s43b34ac9d30d943f: 'Hij onthoudt ook de notities en vragen die u schrijft. Uw leeskeuzes hebben een eigen vakje.',
  // Rien n’est envoyé. La question n’est posée qu’une fois.
  s678f8398ed7e3a6c: 'Er wordt niets verzonden. Deze vraag komt maar één keer.',
  // Les autres personnes qui utilisent cet appareil pourront le voir. Vous pourrez tout effacer.
  sec3a9de3136a0808: 'Andere mensen die dit apparaat gebruiken, kunnen het zien. U kunt later alles wissen.',
  // Formation gardée sur cet appareil : {0}.
  s32680a9a9c68d183: str`Opleiding bewaard op dit apparaat: ${0}.`,
  // Gardé sur cet appareil : {0}.
  s5d7b90a2182fbda9: str`Bewaard op dit toestel: ${0}.`,
  // Cette formation n’est plus gardée.
  s721179f48e398866: 'Deze opleiding wordt niet meer bewaard.',
  // Ce n’est plus gardé.
  s723cce4cdc76619b: 'Het is niet langer bewaard.',
  // Chercher « {0} » tel quel
  s1bdbbfb8a79c4139: str`Zoeken naar “${0}” zoals het er staat`,
  // Nous avons cherché <b lang="fr">{0}</b> plutôt que « {1} ».
  h12f9788aa50018d9: html`Wij hebben gezocht naar <b lang="fr">${0}</b> in plaats van “${1}”.`,
  // Trier
  se3caa90d5e3b4369: 'Sorteren',
  // {0} sur {1}
  s2907866e26702da1: str`${0} van ${1}`,
  // Vider
  s85187f61e0d57f5b: 'Leegmaken',
  // Vous n’avez pas trouvé ?
  s8ad01ec86ad302ec: 'Niet gevonden?',
  // Envoyer ces mots à {0}
  sd7b68f70de8781bd: str`Stuur deze woorden naar ${0}`,
  // Votre messagerie s’ouvre. Vous relisez, puis vous envoyez.
  sb40ae6f04c574306: 'Je mailprogramma gaat open. Je leest het na en verstuurt het.',
  // Données d’exemple : cette formation n’existe pas.
  s7f01966a4f999b26: 'Voorbeeldgegevens: deze opleiding bestaat niet.',
  // Autre chose
  sbe399454f9838258: 'Iets anders',
  // Le nom
  s99b4881e30d30ea0: 'De naam',
  // La description
  sa908fff40307809c: 'De beschrijving',
  // La tension
  s6a43cebe93ba95f0: 'De krapte',
  // Les recrutements prévus
  sc42d3dfbdb138d09: 'De geplande aanwervingen',
  // Le salaire
  sd638ad2d2e6d8fb1: 'Het loon',
  // Les conditions de travail
  se8fc1050c561d96f: 'De werkomstandigheden',
  // La part des femmes
  s1d303c11f2c7aa82: 'Het aandeel vrouwen',
  // Comment y accéder
  s4caa87e58cf0a1ea: 'Hoe je er komt',
  // L’organisme
  s0f481d6ad0ea09b1: 'De instelling',
  // L’adresse
  sa0a726b506a69f7f: 'Het adres',
  // Les dates
  s6e3871ad8001fbca: 'De data',
  // Le prix
  s8c36143b09ef0b51: 'De prijs',
  // Le contact
  s13a91eae648954ae: 'De contactgegevens',
  // Ce que deviennent les anciens élèves
  s25652dd22a46ba1a: 'Wat er van oud-leerlingen wordt',
  // Les raisons
  s193a7a06d91aa33e: 'De redenen',
  // Les actions
  s0665ed7e12554d80: 'De acties',
  // Un état
  s4a769e3b34b2cbf6: 'Een stand',
  // Une échéance
  s4b549156828e32cb: 'Een deadline',
  // Les indicateurs
  sce1f217237b68a12: 'De indicatoren',
  // Les pilotes
  sa5ea477f711e5f01: 'De trekkers',
  // Signaler une erreur
  s6065e8b6d64aa989: 'Een fout melden',
  // Qu’est-ce qui est faux ?
  sda661e49e030dc6a: 'Wat is er fout?',
  // Écrire à {0}
  s37b07865fad18ebb: str`Schrijf naar ${0}`,
  // Ouvrir le formulaire de {0}
  s364e79b9c15efca4: str`Open het formulier van ${0}`,
  // Le site qui publie ces données s’ouvre. Vous relisez, puis vous envoyez.
  s1f91026ee99415bc: 'De site die deze gegevens publiceert gaat open. Je leest het na en verstuurt het.',
  // Source :|Sources :
  sd664a47e40e9f50e: 'Bron:|Bronnen:',
  //  ; 
  sbf4b427ae71d292d: '; ',
  // Ces données ont plus d’un an : elles datent du {0}. Elles ont pu changer.
  s53de3415f53c4d40: str`Deze gegevens zijn meer dan een jaar oud: ze zijn van ${0}. Ze kunnen veranderd zijn.`,
  // Pas de chiffre de tension
  sc2bfbc13a564343e: 'Geen cijfer over de krapte',
  // Ces données ne disent pas si ce métier est en tension.
  sef97844bd932d307: 'Deze gegevens zeggen niet of er krapte is in dit beroep.',
  // Trouve-t-on du travail ?
  s907ec8a187a3ac31: 'Is er werk te vinden?',
  // Pourquoi ?
  seed3359eab27c3b3: 'Waarom?',
  // Nous n’avons pas de chiffre pour ce métier.
  s552faa9b40f89684: 'Wij hebben geen cijfer voor dit beroep.',
  // Les raisons moins importantes
  s8422e54349bf4d4c: 'De minder belangrijke redenen',
  // Ce qu’on ne sait pas
  s55427e8e8b539ecb: 'Wat niet bekend is',
  // On ne sait pas : {0}.
  se0c82bc0cabca491: str`Niet bekend: ${0}.`,
  // Recrutements prévus en {0} : {1}.
  sca7efd2de934bb65: str`Geplande aanwervingen in ${0}: ${1}.`,
  // Embauches prévues en {0} : {1}. Le dessin en montre vingt, et combien les employeurs jugent difficiles.
  s730bf41f2356f02d: str`Geplande aanwervingen in ${0}: ${1}. De tekening toont er twintig, en hoeveel werkgevers er moeilijk vinden.`,
  // Lecture de la tension…
  s8198121b0102dbd9: 'De krapte wordt geladen…',
  // Ces données ne disent pas si ce métier est en tension : {0}.
  s76a5d91d1cb8748a: str`Deze gegevens zeggen niet of dit beroep onder spanning staat: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa tension.
  s5375a7d2431501dd: 'Er is geen beroep gekozen. Kies er een om de krapte te zien.',
  // En tout
  s258e2eb99de03ec2: 'In totaal',
  // Jugés difficiles
  sd2164ede9cb1ffad: 'Als moeilijk beschouwd',
  // Saisonniers
  s3100bf6c9efad12f: 'Seizoenswerk',
  // Chiffre secret : il pourrait désigner une entreprise.
  s29142e45efaf60e2: 'Vertrouwelijk cijfer: het zou één bedrijf kunnen aanwijzen.',
  // Non publié par la source.
  sc0b57f7217f0f022: 'Niet gepubliceerd door de bron.',
  // Selon une autre méthode, en {0}
  s04dc478260547a66: str`Volgens een andere methode, in ${0}`,
  // Tension, fiche ROME {0}
  s5b90b3d4cff1d821: str`Krapte, ROME-fiche ${0}`,
  // Cette source compte par métier du ROME et par bassin. Ne comparez pas son niveau avec un autre.
  s15f0377f871ff84d: 'Deze bron telt per ROME-beroep en per arbeidsmarktgebied. Vergelijk dit niveau niet met een ander.',
  // non publiée
  s55a9d00ae8021746: 'niet gepubliceerd',
  // Si vous vous formez à ce métier, vous avez de bonnes chances de trouver un poste.
  sdc5d83b39269369c: 'Als u een opleiding voor dit beroep volgt, hebt u een goede kans op een baan.',
  // Avec la formation demandée, vous avez de bonnes chances de trouver un poste.
  s3931713983fab035: 'Met de gevraagde opleiding hebt u een goede kans op een baan.',
  // Trouver un poste n’est ni plus simple ni plus difficile qu’ailleurs.
  s5ee051dff62ae622: 'Een baan vinden is niet makkelijker en niet moeilijker dan elders.',
  // Trouver un poste peut prendre du temps. Un stage ou une alternance vous aidera.
  s080b5eee668d80b7: 'Een baan vinden kan tijd kosten. Een stage of een leer-werktraject helpt u.',
  // Trouver un poste peut être long. Prévoyez plusieurs pistes.
  s81b6889c5f4a6e6f: 'Een baan vinden kan lang duren. Houd meerdere wegen open.',
  // Pas de chiffre pour ce territoire : {0}. Voici un territoire plus large : {1}.
  s2b645a2e0b91e43f: str`Geen cijfer voor dit gebied: ${0}. Dit is een groter gebied: ${1}.`,
  // Pas de chiffre pour le territoire demandé. Voici : {0}.
  sa42e94bcbedf1fd6: str`Geen cijfer voor het gevraagde gebied. Dit is het cijfer voor: ${0}.`,
  // Élevée quand il y a beaucoup d’offres pour la taille du métier.
  s6af6d76760cec028: 'Hoog als er veel vacatures zijn voor de grootte van het beroep.',
  // Élevée quand peu de personnes au chômage cherchent ce métier.
  s16b7ab3109938d35: 'Hoog als weinig werkzoekenden dit beroep zoeken.',
  // Élevée quand le travail fatigue : charges, gestes répétés, nuits ou week-ends.
  s211367957ab62cf4: 'Hoog als het werk vermoeiend is: lasten, herhaalde bewegingen, nachten of weekends.',
  // Élevée quand il faut une formation précise pour entrer dans le métier.
  s93096e69b30b9aae: 'Hoog als u een bepaalde opleiding nodig hebt om het beroep uit te oefenen.',
  // Élevée quand les contrats sont courts, à temps partiel ou saisonniers.
  sc77cf80dcf6d9ff2: 'Hoog als de contracten kort, deeltijds of seizoensgebonden zijn.',
  // Élevée quand les postes et les candidats ne sont pas aux mêmes endroits.
  sce88ff92f5a8b013: 'Hoog als de banen en de kandidaten niet op dezelfde plaatsen zijn.',
  // Élevée quand le métier paie moins que des métiers comparables. Mesurée depuis 2021.
  sb9e4b2da39f0ed9a: 'Hoog als het beroep minder betaalt dan vergelijkbare beroepen. Gemeten sinds 2021.',
  // Ce que cela veut dire
  s5c8e51298e5d494d: 'Wat het betekent',
  // La tension dit s’il est difficile de recruter. Elle compare ce métier aux autres.
  sfd93d68314822931: 'De krapte zegt of het moeilijk is om mensen te vinden. Ze vergelijkt dit beroep met andere.',
  // Elle compte pour moitié les difficultés prévues par les employeurs. Le reste vient des offres et des demandes d’emploi.
  sde753a4f3ec8f52a: 'De helft komt van de moeilijkheden die werkgevers verwachten. De rest komt van vacatures en werkzoekenden.',
  // Ce que cela ne veut pas dire
  s40d89954adabe7aa: 'Wat het niet betekent',
  // Une tension élevée ne garantit pas un emploi. Une tension faible ne ferme aucune porte.
  s69b554acf9fde287: 'Een hoge krapte garandeert geen baan. Een lage krapte sluit geen enkele deur.',
  // Elle ne dit rien de l’intérêt du métier, ni de vos qualités.
  sf00d9cebb86dd9ea: 'Ze zegt niets over hoe boeiend het beroep is, en ook niets over uw kwaliteiten.',
  // Les facteurs
  seb9f7201c9bbfbba: 'De factoren',
  // Un facteur élevé pousse la tension vers le haut.
  sc03882e77307a27a: 'Een hoge factor duwt de krapte omhoog.',
  // La tension ne s’affiche pas
  s096a4c7f15e36049: 'De krapte kan niet worden getoond',
  // Tension indisponible
  s1d8ec89e98394c11: 'Krapte niet beschikbaar',
  // Niveau estimé d’après une famille de métiers plus large : les effectifs sont faibles.
  s595b126067f96cc4: 'Niveau geschat op basis van een grotere groep beroepen: het gaat om weinig mensen.',
  // Comment lire ces chiffres
  s9da04fc9de6bc9fb: 'Hoe u deze cijfers leest',
  // Les explications ne s’affichent pas. Ce n’est pas de votre fait.
  sff9237c633089fb9: 'De uitleg kan niet worden getoond. Dit ligt niet aan u.',
  // Pour quels métiers est-il le plus difficile de recruter ?
  sb571dad881112d77: 'Voor welke beroepen is het moeilijkst om mensen te vinden?',
  // Où est-il le plus difficile de recruter ?
  s541adceb6bc530cc: 'Waar is het moeilijkst om mensen te vinden?',
  // Part des embauches jugées difficiles par les employeurs en {0}.
  s360d72eda719c52b: str`Aandeel aanwervingen die werkgevers moeilijk vonden in ${0}.`,
  // Tension en {0}.
  sc19a8bbbc4c909f4: str`Krapte in ${0}.`,
  // Recrutements prévus en {0}.
  s032ea2096687fb4c: str`Geplande aanwervingen in ${0}.`,
  // Pour comparer
  s769f2ea8cbcaa712: 'Ter vergelijking',
  // Pas de chiffre de tension.
  s5000a56209447730: 'Geen cijfer over de krapte.',
  // Pas de niveau en {0}. En {1} : {2}.
  sf4907c0238a18b6d: str`Geen niveau in ${0}. In ${1}: ${2}.`,
  // Niveau de : {0}.
  se0d9779cd714f291: str`Niveau van: ${0}.`,
  // Tension en {0} : {1}.
  s65261cf6ca737c3d: str`Spanning in ${0}: ${1}.`,
  // Recrutements prévus : pas de chiffre ici.
  s1f3ef014f6a1cb47: 'Geplande aanwervingen: hier geen cijfer.',
  // Recrutements prévus : {0}.
  s70808e171d8ebef0: str`Geplande aanwervingen: ${0}.`,
  // Jugés difficiles : {0}.
  sca4500fff10e75d8: str`Als moeilijk beschouwd: ${0}.`,
  // pas de chiffre
  s74dede0b1fab404d: 'geen cijfer',
  // trop peu d’embauches
  s3a31b60d6f4850de: 'te weinig aanwervingen',
  // Seuls les métiers d’au moins {0} embauches prévues sont classés.
  s2ed4fda6adc479c6: str`Alleen beroepen met minstens ${0} geplande aanwervingen worden gerangschikt.`,
  // Le chiffre compte aussi {0} métier proche.|Le chiffre compte aussi {0} métiers proches.
  se41262b414dee6f1: str`Het cijfer telt ook ${0} verwant beroep mee.|Het cijfer telt ook ${0} verwante beroepen mee.`,
  // Les chiffres de {0} et de {1} ne disent pas si les embauches prévues ont changé.
  s09b42bb7a09b2776: str`De cijfers van ${0} en ${1} zeggen niet of de geplande aanwervingen veranderd zijn.`,
  // Les métiers où il est le plus difficile de recruter
  sffebba6c04046c4e: 'De beroepen waarvoor het moeilijkst is om mensen te vinden',
  // Et depuis longtemps ? Le classement de {0}
  s9c71a60cd10af756: str`En op langere termijn? De rangschikking van ${0}`,
  // Seuls les métiers d’au moins {0} personnes sont classés.
  sb00a4b6f82dec9ae: str`Alleen beroepen met minstens ${0} mensen staan in de rangschikking.`,
  // {0} : {1} métier affiché|{0} : {1} métiers affichés
  s9b9dd307aefbcd6f: str`${0}: ${1} beroep getoond|${0}: ${1} beroepen getoond`,
  // Métiers les plus en tension et leurs raisons : {0}
  s3f629b25e9feed9d: str`Beroepen met de grootste krapte, en waarom: ${0}`,
  // {0} personne|{0} personnes
  sd27f55220b49d180: str`${0} persoon|${0} mensen`,
  // Tension par bassin d’emploi
  s11ea150214be39d3: 'Krapte per arbeids­marktgebied',
  // Tension par département
  sa2ad4f2886afbb37: 'Krapte per departement',
  // Non publiée : effectif trop faible
  s66f92ca2374df33d: 'Niet gepubliceerd: te weinig personen',
  // Non publiée par la source
  s17d7f027d40291ad: 'Niet gepubliceerd door de bron',
  // La même partout : {0}.
  s585445d5de2db987: str`Overal hetzelfde: ${0}.`,
  // {0} : une seule année publiée, {1}. La tension y est {2}.
  s8bcd4fcbc5ad14cb: str`${0}: er is maar één jaar gepubliceerd, ${1}. De krapte is ${2}.`,
  // Pas de chiffre pour ce territoire : {0}.
  s9b827fb53f9639e1: str`Geen cijfer voor dit gebied: ${0}.`,
  // Voici l’évolution pour : {0}.
  s54e1628c774c11a4: str`Dit is de evolutie voor: ${0}.`,
  // Voir les niveaux en tableau
  s31692b5a6eee5b30: 'De niveaus in een tabel bekijken',
  // Tension par année : {0}, {1}
  sed74fad1fb1812b6: str`Krapte per jaar: ${0}, ${1}`,
  // non publiée : effectif trop faible
  s82d3b9e122c57add: 'niet gepubliceerd: te weinig mensen',
  // le nombre d’offres
  s7454c3a29cae842f: 'hoeveel vacatures er zijn',
  // le nombre de personnes qui cherchent
  s2a4675a7054b3dda: 'hoeveel mensen zoeken',
  // la fatigue
  s2f7e169c6a7d8e17: 'hoe vermoeiend het werk is',
  // la formation demandée
  s1ce0b93494851d12: 'de gevraagde opleiding',
  // la durée des contrats
  sae0a4d9168f2a6d9: 'hoe lang contracten duren',
  // la distance
  s30bc4e9349628101: 'de afstand',
  // le salaire
  sc2cf94a36f681bd1: 'het loon',
  // Il y a beaucoup d’offres.
  s3b24c993b10d86d0: 'Er zijn veel vacatures.',
  // Il y a peu d’offres.
  sfefb5634952cb312: 'Er zijn weinig vacatures.',
  // Peu de personnes cherchent ce travail.
  sb37ebfd02a065b7c: 'Weinig mensen zoeken dit werk.',
  // Beaucoup de personnes cherchent ce travail.
  s66862f768ddbfa74: 'Veel mensen zoeken dit werk.',
  // Le travail fatigue.
  sd4200109b40d2eac: 'Het werk is vermoeiend.',
  // Le travail fatigue peu.
  s91dcc8f096caa702: 'Het werk is weinig vermoeiend.',
  // Il faut une formation précise.
  sfba440c66ed87ae2: 'Er is een bepaalde opleiding nodig.',
  // Plusieurs formations sont possibles.
  s151ee5ebf1ab282d: 'Meerdere opleidingen zijn mogelijk.',
  // Les contrats sont souvent courts.
  s03ebf06e7d6c2363: 'De contracten zijn vaak kort.',
  // Les contrats sont souvent longs.
  sf3d0240cd6fcd524: 'De contracten zijn vaak lang.',
  // Les postes sont loin des gens.
  sffd44110788809d6: 'De banen zijn ver van de mensen.',
  // Les postes sont près des gens.
  s9759685205b87927: 'De banen zijn dicht bij de mensen.',
  // Il paie moins que des métiers comparables.
  sf25f66d4e454da24: 'Het betaalt minder dan vergelijkbare beroepen.',
  // Il paie autant ou plus que des métiers comparables.
  sdb87d173a6880117: 'Het betaalt evenveel als vergelijkbare beroepen, of meer.',
  // Quantité d’offres
  s352d2bf780a593a2: 'Aantal vacatures',
  // Pénurie de candidats
  scb994ff1860e0e6b: 'Tekort aan kandidaten',
  // Exigence de formation
  sdf78de666fb90441: 'Opleidingseisen',
  // Distance entre postes et candidats
  s7d77b60abfccef12: 'Afstand tussen banen en kandidaten',
  // Faiblesse des salaires
  s69e1a4be44714e87: 'Loonachterstand',
  // très faible
  sea92e40f2501895b: 'zeer laag',
  // faible
  s5c754c466e32acc8: 'laag',
  // moyenne
  s5dde3cc74d22424a: 'gemiddeld',
  // élevée
  s11c7fc4cb6e4d321: 'hoog',
  // très élevée
  s9b9d4984b1bbc48a: 'zeer hoog',
  // En {0}, les employeurs recrutaient facilement.
  seba8720de0ec5163: str`In ${0} vonden werkgevers makkelijk personeel.`,
  // En {0}, les employeurs recrutaient sans grande difficulté.
  s2e38098cbb406c5e: str`In ${0} vonden werkgevers zonder veel moeite personeel.`,
  // En {0}, les employeurs avaient parfois du mal à recruter.
  sf9569902a877b87e: str`In ${0} vonden werkgevers soms moeilijk personeel.`,
  // En {0}, les employeurs avaient du mal à recruter.
  sf2fb2d86e69bad8a: str`In ${0} vonden werkgevers moeilijk personeel.`,
  // En {0}, les employeurs avaient beaucoup de mal à recruter.
  sf39e066a34430acc: str`In ${0} vonden werkgevers heel moeilijk personeel.`,
  // Non publié : effectif trop faible. Le chiffre ne serait pas fiable.
  s3a9e649bd0650856: 'Niet gepubliceerd: te weinig mensen. Het cijfer zou niet betrouwbaar zijn.',
  // Non publié : la source ne donne pas ce chiffre ici.
  sa06b603b90791639: 'Niet gepubliceerd: de bron geeft dit cijfer hier niet.',
  // Une seule année est connue
  s386bb1d46446cbe4: 'Er is maar één jaar bekend',
  // Une tension revenue au même niveau
  sd7be976fa2c40dda: 'Terug op hetzelfde niveau',
  // Une tension stable
  s950a5a97b4aaf712: 'Een stabiele krapte',
  // Une tension en hausse
  s36580b8fc0ea29e1: 'Een stijgende krapte',
  // Une tension en baisse
  s960b6365a4260693: 'Een dalende krapte',
  // En {0}, la tension est {1}.
  scc78a2e5c26c7b47: str`In ${0} is de krapte ${1}.`,
  // Aucun niveau n’est publié.
  sb743869f862c76d7: 'Er is geen niveau gepubliceerd.',
  // En {0} comme en {1}, la tension est {2}. En {3}, elle était {4}.
  s08e033e40e687111: str`In ${0} is de krapte net als in ${1} ${2}. In ${3} was ze ${4}.`,
  // En {0} comme en {1}, la tension est {2}.
  sfd053ee43c3951af: str`In ${0} is de krapte net als in ${1} ${2}.`,
  // En {0}, la tension était {1}. En {2}, elle est {3}.
  s4126c93a4416aa05: str`In ${0} was de krapte ${1}. In ${2} is ze ${3}.`,
  // À partir de {0}, la méthode change : nouvelles familles de métiers, et sept facteurs au lieu de six. Les niveaux d’avant ne se comparent pas.
  s481b5077678cc5cd: str`Vanaf ${0} verandert de methode: nieuwe beroepengroepen, en zeven factoren in plaats van zes. De niveaus van daarvoor zijn niet te vergelijken.`,
  // 7 facteurs, familles de 2021
  s41c10b42ef4700a4: '7 factoren, groepen van 2021',
  // 6 facteurs, familles de 2009
  s47414fc4a92b150f: '6 factoren, groepen van 2009',
  // Pour entrer en première.
  sb2bfb5bb4e422068: 'Om in te stromen in het tweede jaar.',
  // Une pastille : une place. Pleine : un premier vœu.
  sd3afbe5a48d8c728: 'Een stip: een plaats. Gevuld: een eerste keuze.',
  // Une pastille : une place.
  s7dfd5cdc9c7c630d: 'Een stip: een plaats.',
  // Aucune session dans ce territoire : {0}. Voici les autres.
  s87abe4cc47d887a8: str`Geen sessie in dit gebied: ${0}. Dit zijn de andere.`,
  // Où la suivre
  sbe7f8d2ee9a8396a: 'Waar u ze kunt volgen',
  // Prochaines rentrées
  s452eaca5109afec5: 'Volgende startdata',
  // Tout savoir de ce lieu|Tout savoir des {0} lieux
  s36ab893566f06332: str`Alles over deze plaats|Alles over de ${0} plaatsen`,
  // Puis-je entrer ?
  sd61c0c01618f19fc: 'Kan ik erin?',
  // Et après ?
  s7c8a177f2a9a71ea: 'En daarna?',
  // La formation ne s’affiche pas
  sa3dae85f1a26a14a: 'De opleiding kan niet worden getoond',
  // Recherche de la formation…
  s9bc756c0f124a3bf: 'De opleiding wordt gezocht…',
  // Cette formation n’est pas dans le catalogue
  s15dd0532621da342: 'Deze opleiding staat niet in de catalogus',
  // Elle a pu être retirée, ou son adresse a changé.
  sf2d86c938200a2a4: 'Ze is misschien verwijderd, of het adres is veranderd.',
  // La carte montre
  sf9f1a396672fbbde: 'De kaart toont',
  // Lieux
  s4cf010b52d72ca34: 'Plaatsen',
  // Bassins
  sdacba47566fa7602: 'Arbeids­marktgebieden',
  // SPEL
  s9f885f246c8c6bff: 'SPEL',
  // Départements
  s1b021b7c4a1f6cef: 'Departementen',
  // La carte n’a pas pu suivre la dernière recherche.
  sa8aca2443eb08fcf: 'De kaart kon de laatste zoekopdracht niet volgen.',
  // La carte montre les {0} premières formations, sur {1}.
  s83e74601f5fb8c91: str`De kaart toont de eerste ${0} opleidingen van de ${1}.`,
  // {0} formation n’est pas sur la carte : à distance, sans adresse, ou hors de la région.|{0} formations ne sont pas sur la carte : à distance, sans adresse, ou hors de la région.
  s7d1fe75c7a52b828: str`${0} opleiding staat niet op de kaart: op afstand, zonder adres of buiten de regio.|${0} opleidingen staan niet op de kaart: op afstand, zonder adres of buiten de regio.`,
  // Les voir
  s20f96e1fa3b84315: 'Bekijken',
  // Carte des formations
  s7321557cdcb325a2: 'Kaart van de opleidingen',
  // La liste des formations reste disponible.
  s617708d3b7678dcf: 'De lijst van opleidingen blijft beschikbaar.',
  // La liste montre de nouveau toutes les formations.
  s5860f82249ee5fe0: 'De lijst toont weer alle opleidingen.',
  // Aucun lieu de formation
  sa0dc4e77f576b448: 'Geen opleidingsplaats',
  // {0} lieu de formation|{0} lieux de formation
  s2b9738c327688695: str`${0} opleidingsplaats|${0} opleidingsplaatsen`,
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir les formations. Échap : fermer la carte.
  s64ca6e5cc69c98c7: 'Pijlen: van de ene plaats naar de andere. Plus en min: inzoomen, uitzoomen. Enter: de opleidingen bekijken. Escape: de kaart sluiten.',
  // Choisissez un lieu pour voir ses formations. Ctrl et la molette agrandissent la carte.
  s41f61e780da1210e: 'Kies een plaats om de opleidingen te zien. Ctrl en het muiswiel zoomen op de kaart.',
  // Touchez un lieu pour voir ses formations. Deux doigts déplacent et agrandissent la carte.
  sf0f9ee83f256104e: 'Raak een plaats aan om de opleidingen te zien. Met twee vingers verschuift en zoomt u de kaart.',
  // Les formations par territoire ne s’affichent pas.
  sefb6978cfb91f76a: 'De opleidingen per gebied kunnen niet worden getoond.',
  // Calcul des formations par territoire…
  sc9cb4bedd146bb4f: 'Opleidingen per gebied tellen…',
  // Où sont les formations
  se4fd04ed81c91d05: 'Waar de opleidingen zijn',
  // Légende
  sfd6a0bc6fae87d5f: 'Legenda',
  // La carte compare toute la région : le lieu choisi n’est pas compté comme un filtre.
  s004584ae28b85f3d: 'De kaart vergelijkt de hele regio: de gekozen plaats telt niet als filter.',
  // {0} formation n’est comptée nulle part : ce catalogue ne dit pas dans quel territoire elle est donnée.|{0} formations ne sont comptées nulle part : ce catalogue ne dit pas dans quel territoire elles sont données.
  se55b18153d2cccd7: str`${0} opleiding is nergens geteld: deze catalogus zegt niet in welk gebied ze wordt gegeven.|${0} opleidingen zijn nergens geteld: deze catalogus zegt niet in welk gebied ze worden gegeven.`,
  // Ce catalogue n’a pas les contours de ces territoires. Le tableau dit la même chose.
  s1b9fab94789a98a5: 'Deze catalogus heeft de omtrekken van deze gebieden niet. De tabel zegt hetzelfde.',
  // Formations par territoire
  s1c7f1aa7a6488e81: 'Opleidingen per gebied',
  // Une formation donnée à plusieurs endroits compte dans chacun.
  sb7c2021dc806889f: 'Een opleiding die op meerdere plaatsen wordt gegeven, telt in elke plaats mee.',
  // Filtrer la liste
  s0c33bacb49faf303: 'De lijst filteren',
  // aucune
  s88957d4235ec3f8a: 'geen',
  // Par voie
  sa191313309b3ae45: 'Per traject',
  // et {0} autre domaine|et {0} autres domaines
  s6d93c1167715a065: str`en ${0} ander domein|en ${0} andere domeinen`,
  // Par domaine
  se692d3998ff9ddd3: 'Per domein',
  // Ces formations ne s’affichent pas pour le moment. Réessayez plus tard.
  s45c7cb8af1856df6: 'Deze opleidingen kunnen nu niet worden getoond. Probeer het later opnieuw.',
  // Formations qui ne sont pas sur la carte
  sef24fa72359c748d: 'Opleidingen die niet op de kaart staan',
  // Voir {0} formation de plus|Voir {0} formations de plus
  sd2bf7f773bf15afa: str`${0} opleiding meer tonen|${0} opleidingen meer tonen`,
  // Emploi, population, formation : les chiffres du territoire
  s1f035f2a964376b0: 'Werk, bevolking, opleiding: de cijfers van het gebied',
  // Filtrer
  s18b3d4b1575d6121: 'Filteren',
  // Filtrer ({0}) : {1}
  sb5761b606d49251f: str`Filteren (${0}): ${1}`,
  // Filtrer : {0}
  s8ffe8f34de4a500a: str`Filteren: ${0}`,
  // {0} filtre actif|{0} filtres actifs
  s2ab535b803143591: str`${0} actieve filter|${0} actieve filters`,
  // Voir {0} formation|Voir {0} formations
  se1753ca71223ce62: str`${0} opleiding bekijken|${0} opleidingen bekijken`,
  // Voir le résultat
  sd55baa779e86cbd8: 'Het resultaat bekijken',
  // Fermer les filtres
  s015b8b28da9d3bf3: 'De filters sluiten',
  // En pointillés : aucune formation avec vos autres choix.
  s74fdfb344ae1e774: 'Stippellijn: geen opleiding met uw andere keuzes.',
  // Prochaine rentrée
  s77b504681207988d: 'Volgende start',
  // Toutes les dates
  sda39dfb26e03a774: 'Alle data',
  // Choisir les mois
  s30c5556a73fe2b38: 'De maanden kiezen',
  // Trouver une formation
  s9a1c887421be4fb9: 'Een opleiding vinden',
  // Une formation de ce lien n’est plus dans le catalogue.
  s33c688f6589b4522: 'Eén opleiding van deze link staat niet meer in de catalogus.',
  // À partir de
  s576a2031d5fde362: 'Vanaf',
  // Sans début
  sb300d80cb6c5afe4: 'Geen eerste maand',
  // Jusqu’à
  sd713b877ed443126: 'Tot',
  // Sans fin
  s4c3fb9ab5292ed6f: 'Geen laatste maand',
  // Jusqu’où ?
  s5648d95a33cf1740: 'Tot hoe ver?',
  // Partout
  sc970ab27f11872d8: 'Overal',
  // Plus pertinentes d’abord
  sf56037c4b8c5e2b5: 'Meest relevante eerst',
  // Plus proches d’abord
  s1daf13724f5c6a86: 'Dichtstbijzijnde eerst',
  // Prochaines rentrées d’abord
  s039b822b0cf970fa: 'Vroegste start eerst',
  // Dans l’ordre du catalogue
  s3c78830c890bd8f0: 'In de volgorde van de catalogus',
  // Plus de personnes en emploi d’abord
  s613f68802fc8fee5: 'Meeste mensen aan het werk eerst',
  // Plus de réussite à l’examen d’abord
  s50a45b3d85d3e8fa: 'Meeste geslaagden voor het examen eerst',
  // Moins de demandes par place d’abord
  s9c8fe8d9ce953d8a: 'Minste aanvragen per plaats eerst',
  // Recherche de formations
  s8c92da37928bf393: 'Opleidingen zoeken',
  // Quel métier, quelle formation ?
  s3612540e1eac55d5: 'Welk beroep, welke opleiding?',
  // Où ?
  scc8528c258769553: 'Waar?',
  // Autour de moi
  s437ab3c36d522873: 'In mijn buurt',
  // Cette formation ne vient pas pour le moment. Réessayez plus tard.
  se20328b896cfde63: 'Deze opleiding kan nu niet worden opgehaald. Probeer later opnieuw.',
  // La formation de ce lien n’est plus dans le catalogue.
  s15979b6ceac79487: 'De opleiding van deze link staat niet meer in de catalogus.',
  // La fiche entière ne vient pas pour le moment. Voici ce que la liste en disait.
  s2abc50c9616f7a0e: 'De volledige fiche kan nu niet worden opgehaald. Dit is wat de lijst ervan zei.',
  // Les {0} premières sessions, sur {1}.
  sa79af4d4ab846b1b: str`De eerste ${0} sessies, van ${1}.`,
  // Retour à la comparaison
  s7e944b97de0d627f: 'Terug naar de vergelijking',
  // Retour aux {0}
  s2067b06ccfae7942: str`Terug naar de ${0}`,
  // Retour à la recherche
  sfbb5275bd6bcbb78: 'Terug naar de zoekopdracht',
  // à moins de {0} de vous
  sf39af81825b00786: str`binnen ${0} van u`,
  // à moins de {0} {1}
  s5758c4ec6ce403fa: str`binnen ${0} van ${1}`,
  // Demandes et places : pas de chiffre ici
  sfc2bd43cf6218a47: 'Aanvragen en plaatsen: hier geen cijfer',
  // Selon les demandes pour une place, à la rentrée {0}.
  s22715f7bf8d8ff2a: str`Volgens de aanvragen per plaats, schooljaar vanaf ${0}.`,
  // Selon les demandes pour une place.
  sc2befb56affad416: 'Volgens de aanvragen per plaats.',
  // D’abord les CAP et bacs professionnels, puis les BTS : leurs vœux ne se comptent pas de la même façon.
  sd1e4497eb569c925: 'Eerst de CAP en beroepsbaccalaureaten, dan de BTS: hun wensen worden niet op dezelfde manier geteld.',
  // Cela change chaque année : demandez à l’établissement.
  sa984965275cef26e: 'Dit verandert elk jaar: vraag het aan de school.',
  // {0} est une commune :
  s007d82649612c7b8: str`${0} is een gemeente:`,
  // Chercher à {0} autour
  s693c141b6a24867d: str`Zoeken tot ${0} in de omtrek`,
  // {0} si vous l’enlevez
  sfa9a401b85658b96: str`${0} als u die verwijdert`,
  // Métier le plus proche :
  se667364c2a2f0794: 'Het beroep dat er het dichtst bij ligt:',
  // Voir ce métier
  sb6ced39c9c628043: 'Dit beroep bekijken',
  // Chercher « {0} » parmi les métiers
  saab5b0a91252b991: str`“${0}” zoeken bij de beroepen`,
  // Quelqu’un peut vous aider à choisir :
  s4ae8b5648683a702: 'Iemand kan u helpen kiezen:',
  // Demander de l’aide à ce site
  s93a598cdcf17d885: 'Deze site om hulp vragen',
  // À partir de {0}
  s2d4162b72cb10a28: str`Vanaf ${0}`,
  // Jusqu’en {0}
  s5ac99d279a991427: str`Tot en met ${0}`,
  // Entrée à date fixe
  s5ad078ddbbad1f34: 'Vaste startdatum',
  // Sans financement public
  s8f355132c2952d15: 'Zonder overheids­financiering',
  // Sans accueil handicap
  s1135c0b91c268648: 'Zonder voorzieningen bij een handicap',
  // Tous les filtres
  s17df1f27336e59cd: 'Alle filters',
  // Filtres actifs
  s5abb52e7d00a4396: 'Actieve filters',
  // Retirer le filtre :
  s754156bebfd027f8: 'De filter verwijderen:',
  // Comment
  saf84ec86139d349e: 'Hoe',
  // Niveau obtenu
  s79f31d7ba316e36e: 'Behaald niveau',
  // Sur place ou à distance
  sf0ca857d17f38051: 'Ter plaatse of op afstand',
  // Bassin d’emploi
  sc88be4046321ad9a: 'Arbeids­marktgebied',
  // Service public de l’emploi local
  s927e1a7c798994c2: 'Lokale openbare arbeidsdienst (SPEL)',
  // Domaine
  s9e44e8a9c8f1bb7c: 'Vakgebied',
  // Prix et financement
  s63cf8c56aaa4fdb1: 'Prijs en financiering',
  // Transitions
  s5798e7f4322a6963: 'Transities',
  // Entrée toute l’année
  s72d0d88a8b488631: 'Het hele jaar starten',
  // Financement public
  sad48b81d1e95abca: 'Overheids­financiering',
  // Finançable par le CPF
  s31bf6dca190764ff: 'Te betalen met het CPF',
  // Le soir ou le week-end
  s33bdb11889c241e4: '’s Avonds of in het weekend',
  // Accueil handicap
  se6448abaa370275b: 'Toegankelijk bij een handicap',
  // Une place par premier vœu, ou plus
  sf4ff8ecf60a6eab9: 'Eén plaats of meer per eerste keuze',
  // Payant, prix connu
  sc3ac1217f4385550: 'Betalend, prijs bekend',
  // Prix non précisé
  s9b808a760d58da44: 'Prijs niet vermeld',
  // D’ici 3 mois
  s50020afe4f1c3910: 'Binnen 3 maanden',
  // Entre {0} et {1}
  sd663d94e27bbe0e8: str`Tussen ${0} en ${1}`,
  // Après {0}
  se6c28335c79a37c1: str`Na ${0}`,
  // Aucune formation avec ce filtre|Aucune formation avec ces {0} filtres
  sb7fc24b8b11c3db1: str`Geen opleiding met deze filter|Geen opleiding met deze ${0} filters`,
  // Rien de connu avec ce filtre|Rien de connu avec ces {0} filtres
  s1a46aced455937b3: str`Niets bekend met deze filter|Niets bekend met deze ${0} filters`,
  // Rien ne correspond à « {0} »
  s90ddb38e97def44b: str`Niets komt overeen met “${0}”`,
  // Rien de connu
  sd35a402e2355879b: 'Niets bekend',
  // Retirez un filtre pour voir plus de choix :
  sbf8ee0cdcfcfd9a0: 'Verwijder een filter om meer keuzes te zien:',
  // {0} si vous les enlevez
  s1ebbd29c248f4cd3: str`${0} als u ze verwijdert`,
  // Annuler le dernier changement
  se0d441fb66a1bed4: 'De laatste wijziging ongedaan maken',
  // Recommencer la recherche
  s613950cafcc61cef: 'Opnieuw zoeken',
  // Essayez un autre mot, ou cherchez par domaine :
  s9d8bb76b07399d3e: 'Probeer een ander woord, of zoek per vakgebied:',
  // Selon la part de personnes en emploi 6 mois après. Les formations sans chiffre publié viennent à la fin.
  s3d294e7e396c0687: 'Volgens het aandeel mensen dat 6 maanden later aan het werk is. Opleidingen zonder gepubliceerd cijfer komen achteraan.',
  // Nous avons mis <b>{0}</b> dans « Où ? ».
  h0a2bc6e80a4402f3: html`We hebben <b>${0}</b> bij ‘Waar?’ gezet.`,
  // Remettre dans le texte
  s80c97eacea55cbd2: 'Terug in de tekst zetten',
  // Réussite à l’examen : pas de chiffre ici
  s8aff9f16608a8df6: 'Geslaagd voor het examen: hier geen cijfer',
  // Selon la réussite à l’examen ({0}).
  s19902a2db9978f81: str`Volgens het aandeel geslaagden voor het examen (${0}).`,
  // Selon la réussite à l’examen.
  sa8ae7f21c9d5dc36: 'Volgens het aandeel geslaagden voor het examen.',
  // Ce chiffre est ancien. Cela a pu changer.
  sdb169ecdd2b3c805: 'Dit cijfer is oud. Het kan veranderd zijn.',
  // Les formations sans chiffre publié, ou de moins de 20 personnes à l’examen, viennent à la fin.
  s85400fde52f2aa5b: 'Opleidingen zonder gepubliceerd cijfer, of met minder dan 20 mensen op het examen, komen achteraan.',
  // Compris dans votre recherche
  s985dcf2a21d2d30d: 'Herkend in uw zoekopdracht',
  // Nous n’avons pas de filtre pour : <b lang="fr">{0}</b>.
  h85485247da682024: html`Wij hebben geen filter voor: <b lang="fr">${0}</b>.`,
  // {0} de plus si vous l’enlevez
  s69ab1c5c5ac1c403: str`${0} meer als u die verwijdert`,
  // À moins de {0}, il y a {1} de plus.
  h6d8d428fe0a4ade4: html`Binnen ${0} ziet u nog ${1}.`,
  // Dans toute la région, il y a {0} de plus.
  h5cf9e9da84b7d721: html`In de hele regio ziet u nog ${0}.`,
  // Chercher à {0}
  s6697c5eed95c14eb: str`Zoeken binnen ${0}`,
  // Chercher partout
  sb114a751aec75d66: 'Overal zoeken',
  // Indiquez votre ville dans « Où ? » : nous dirons qui appeler.
  s7c148db65b7fe311: 'Geef uw gemeente op bij “Waar?”: we zeggen wie u kunt bellen.',
  // À {0}
  s58d6181c1a6a9f49: str`Op ${0}`,
  // Ce que vous cherchez (mots, filtres, lieu) est envoyé à {0}, qui répond.
  sa6ee3ea3b2a0978e: str`Wat u zoekt (woorden, filters, plaats) wordt naar ${0} gestuurd, dat antwoordt.`,
  // La liste s’arrête à {0} formations. Précisez votre recherche pour voir les autres.
  s6b6089334a23db25: str`De lijst stopt bij ${0} opleidingen. Verfijn uw zoekopdracht om de andere te zien.`,
  // Une formation de la liste compte {0} sessions au plus. Ouvrez-la pour voir les autres.
  sc1920271ad1700e9: str`Een opleiding in de lijst toont hoogstens ${0} sessies. Open ze om de andere te zien.`,
  // Le moteur de recherche ne répond pas. Voici sa dernière réponse, d’il y a un jour au plus.
  sbacd2e091c83f943: 'De zoekmachine antwoordt niet. Dit is haar laatste antwoord, hoogstens een dag oud.',
  // La recherche n’a pas de réponse.
  s4ef83a64533265b6: 'De zoekopdracht krijgt geen antwoord.',
  // Ce n’est pas de votre fait. La liste reste celle de la recherche d’avant.
  s287b37b361e7cde5: 'Het ligt niet aan u. De lijst is nog die van de vorige zoekopdracht.',
  // les {0} premières formations, sur {1}
  s9d1990114d3f5920: str`de eerste ${0} opleidingen, van ${1}`,
  // {0} sessions au plus par formation
  s4df6bbdab2d8f5d0: str`hoogstens ${0} sessies per opleiding`,
  // Le catalogue entier est dans son flux :
  s3acbde07a3959258: 'De hele catalogus staat in haar feed:',
  // fichier du flux
  s56d975134d64f5d7: 'bestand van de feed',
  // Recherche de votre position…
  s7a5977f70f6a619e: 'Uw positie wordt gezocht…',
  // Votre position n’est pas disponible. Indiquez une commune.
  se25675e163f612f1: 'Uw positie is niet beschikbaar. Vul een gemeente in.',
  // Métier, {0}
  sba6cd6198fd97fbb: str`Beroep, ${0}`,
  // Formations à comparer
  sd7e6269f97457814: 'Opleidingen om te vergelijken',
  // Il faut deux formations pour comparer.
  saa184aff2a9bb90b: 'U hebt twee opleidingen nodig om te vergelijken.',
  // Vous comparez déjà {0} formations. Retirez-en une d’abord.
  s516a6afd262e82bc: str`U vergelijkt al ${0} opleidingen. Verwijder er eerst een.`,
  // {0} formation à comparer|{0} formations à comparer
  sc26c11e8d89e65bc: str`${0} opleiding om te vergelijken|${0} opleidingen om te vergelijken`,
  // Voir la comparaison
  scb7b2c690e50142e: 'De vergelijking bekijken',
  // Choisissez-en une autre, ou deux.
  s857715e560cec684: 'Kies er nog een of twee.',
  // Retirée de la comparaison.
  s4f17544274392211: 'Verwijderd uit de vergelijking.',
  // Choisissez une autre formation à comparer.
  sc95a5df71bc848be: 'Kies nog een opleiding om te vergelijken.',
  // Votre position n’est pas dans le lien.
  s6f7de016ca1541b0: 'Uw positie staat niet in de link.',
  // Copiez ce lien :
  s59542eae032b0ef6: 'Kopieer deze link:',
  // Ce sont des données d’exemple.
  s9d39477e91da10e2: 'Dit zijn voorbeeldgegevens.',
  // Aucune de ces formations n’annonce de date. Aucun fichier n’est fait.
  s75615520d7ea9941: 'Geen van deze opleidingen vermeldt een datum. Er is geen bestand gemaakt.',
  // {0} rentrée|{0} rentrées
  sdf7251866bbc7460: str`${0} startdatum|${0} startdata`,
  // {0} ; sans date fixe : {1}
  sfc2638aa15bc81bb: str`${0}; zonder vaste datum: ${1}`,
  // Toutes les formations trouvées, sans les boutons.
  s0fdfb0ce81fec8b5: 'Alle gevonden opleidingen, zonder de knoppen.',
  // Tableau pour Excel ou LibreOffice
  scb665ff880d4bdc4: 'Tabel voor Excel of LibreOffice',
  // Un fichier CSV, une ligne par session.
  sfa31f6e9282fab6a: 'Een CSV-bestand, één rij per sessie.',
  // Dates de rentrée
  s9ca0a3d9be46e674: 'Startdata',
  // Un fichier pour votre agenda (ICS).
  se8c3abe1d64290ac: 'Een bestand voor uw agenda (ICS).',
  // Données en CSV
  s1dbd446862839792: 'Gegevens in CSV',
  // Séparées par des virgules, pour un logiciel.
  s757ef8909718ea62: 'Gescheiden door komma’s, voor een programma.',
  // Données en JSON
  s4b96c9976ac5494c: 'Gegevens in JSON',
  // Les fiches complètes avec leurs sources.
  s7a2383453672a158: 'De volledige fiches met hun bronnen.',
  // Toute la liste : {0}
  se894f41276af4437: str`De hele lijst: ${0}`,
  // Arrêté. Aucun fichier n’est fait.
  s2ffe4c73c958894a: 'Gestopt. Er is geen bestand gemaakt.',
  // La liste n’arrive pas en entier. Aucun fichier n’est fait. Réessayez.
  s5038b28b9cfac3a3: 'De lijst wordt niet volledig geladen. Er is geen bestand gemaakt. Probeer opnieuw.',
  // Environ {0} page.|Environ {0} pages.
  s5afc3b3700d1094e: str`Ongeveer ${0} pagina.|Ongeveer ${0} pagina’s.`,
  // sortants {0}
  sd1ad4fcf09b3c04d: str`vertrokken in ${0}`,
  // Code qui rouvre cette recherche
  s7cb1fe37571024dc: 'Code die deze zoekopdracht weer opent',
  // Recherche : {0}.
  sf9fd7ddb7c9a3d2d: str`Zoekopdracht: ${0}.`,
  // Tout le catalogue.
  se96b9657f3106e51: 'De hele catalogus.',
  // Liste du {0}. {1}, mis à jour le {2}.
  s7444ed75f75e0c63: str`Lijst van ${0}. ${1}, bijgewerkt op ${2}.`,
  // Ce code rouvre cette recherche.
  se481be786b9fec65: 'Deze code opent deze zoekopdracht weer.',
  // {0} en emploi 6 mois après. {1}, sortants {2}.
  se124bc58a06b2fba: str`${0} aan het werk 6 maanden later. ${1}, vertrokken in ${2}.`,
  // Copier le lien
  sb2d1e8bbf13f1b36: 'De link kopiëren',
  // Outils
  s3a8a450c620d3cbb: 'Hulpmiddelen',
  // Autres outils
  s7b5c1e7131a3e111: 'Andere hulpmiddelen',
  // Cela ne marche pas pour le moment. Réessayez plus tard.
  se3ef20b38a21eee8: 'Dit werkt op dit moment niet. Probeer later opnieuw.',
  // Chaque formation a maintenant son bouton « Comparer ».
  s3dd9579e86d01171: 'Elke opleiding heeft nu haar knop “Vergelijken”.',
  // Données d’exemple : cette rentrée n’existe pas.
  s91626895e61fe648: 'Voorbeeldgegevens: deze startdatum bestaat niet.',
  // Contact : {0}
  s40f1b04bb2f6c2f0: str`Contact: ${0}`,
  // Source : {0}. Catalogue mis à jour le {1}.
  s4f47510eb6f00d72: str`Bron: ${0}. Catalogus bijgewerkt op ${1}.`,
  // Rentrées des formations
  s28d0dee3cd843e15: 'Startdata van de opleidingen',
  // {0} (données d’exemple)
  s04ed461ccca6cbc7: str`${0} (voorbeeldgegevens)`,
  // non précisé
  s0774a237defd71e1: 'niet vermeld',
  // ouvertes
  s76e6a4638d21ed5e: 'open',
  // closes
  s8553185090e84610: 'gesloten',
  // suspendues
  s4f17dab75824b242: 'opgeschort',
  // Formation
  s207816839f365e8c: 'Opleiding',
  // Niveau
  sea054b83e0bd36e3: 'Niveau',
  // Niveau demandé
  s1f2050d5e1cf3809: 'Vereist niveau',
  // Certifications
  s978de4b38d4587ea: 'Diploma’s of certificaten',
  // Domaines
  se0d2678072c0da7d: 'Domeinen',
  // Organisme
  sc776448daed528cc: 'Opleider',
  // Téléphone
  s9059cc1cfcb7dc77: 'Telefoon',
  // Courriel
  s029e480808da7a38: 'E-mail',
  // Adresse
  sdd2fffdf86bf5b6e: 'Adres',
  // Code postal
  s98fd05876cffbfbb: 'Postcode',
  // Commune
  s39426d8661632bb1: 'Gemeente',
  // Code de la commune
  sfa7ec4dc703964c4: 'Code van de gemeente',
  // Distance (km)
  s3350ca00d385d669: 'Afstand (km)',
  // Voie
  sb286c907fceca90c: 'Traject',
  // Modalité
  s2eef86c2219e536e: 'Ter plaatse of op afstand',
  // Rythme
  s2823b088c4490f0e: 'Ritme',
  // Début
  s7096c8d4cc162635: 'Begin',
  // Fin
  sf2a6b4199c80ba7a: 'Einde',
  // Entrée
  s193c6d22155e46f2: 'Instap',
  // Inscriptions
  s8993bfb35ecac5b2: 'Inschrijvingen',
  // Financeurs
  sb53c90c9e1472ca7: 'Financiers',
  // Durée (heures)
  s24231259fcbedb19: 'Duur (uur)',
  // Prix (euros)
  saa8372cc3940a777: 'Prijs (euro)',
  // Contact
  s87bae2710b2492c3: 'Contact',
  // Adresse web
  sdeed264c27a9204c: 'Webadres',
  // Identifiant de la formation
  sd9f7e3e5d1372e37: 'Identificatie van de opleiding',
  // Identifiant de la session
  sb3654045f53a8d2c: 'Identificatie van de sessie',
  // Période de la source
  sff1166e8b3aa5702: 'Periode van de bron',
  // Catalogue mis à jour le
  sb9a8e0b9f4f0c68a: 'Catalogus bijgewerkt op',
  // Avertissement
  s086d0df21a0ce9db: 'Waarschuwing',
  // à date fixe
  sef68282841cb7901: 'op een vaste datum',
  // tout le catalogue
  s05d30e2404258165: 'de hele catalogus',
  // extrait du {0}
  sc0ec95bc69dfa7a9: str`uittreksel van ${0}`,
  // Données d’exemple : {0}
  s9e244a6507b4390b: str`Voorbeeldgegevens: ${0}`,
  // Les formations ne s’affichent pas
  sc573884377a63a7c: 'De opleidingen kunnen niet worden getoond',
  // Aucune formation dans ce catalogue
  sdda0f76b06a968c4: 'Geen opleidingen in deze catalogus',
  // Les sources de ce site n’en donnent pas pour le moment. Cela ne veut pas dire qu’il n’y en a pas près de chez vous.
  sde074673d9891d85: 'De bronnen van deze site geven er op dit moment geen. Dat betekent niet dat er bij u in de buurt geen zijn.',
  // Pour en trouver une, parlez-en à une personne dont c’est le métier : à la mission locale, au CIO, dans un lieu Info Jeunes ou à France Travail.
  sec92fefb35199b30: 'Praat er om er een te vinden met iemand die daarvoor opgeleid is: bij de mission locale, het CIO, een Info Jeunes-punt of France Travail.',
  // Où
  s091dcf07b5b3ff85: 'Waar',
  // et {0} autre|et {0} autres
  s1dcd57cfabd83d18: str`en ${0} andere|en ${0} andere`,
  // , à {0}
  s1770c63b2690f445: str`, op ${0}`,
  // et {0} autre lieu|et {0} autres lieux
  s2fa20c94ec0782d0: str`en ${0} andere plaats|en ${0} andere plaatsen`,
  // Vu à la rentrée {0}
  s856fc8c9aa9bac2c: str`Gezien in september ${0}`,
  // À confirmer sur place
  sac556ff09256f95d: 'Ter plaatse te bevestigen',
  // Places
  s00f7e86dc3ff339d: 'Plaatsen',
  // Tous lieux réunis
  s4af45acb8c65932f: 'Alle plaatsen samen',
  // Ou {0}
  s071cadc0546e11c7: str`Of ${0}`,
  // Nouvelle version de ce diplôme à compter du {0} : même nom, même niveau.
  s1befd376b99b01f5: str`Nieuwe versie van dit diploma vanaf ${0}: zelfde naam, zelfde niveau.`,
  // Ce diplôme a pris fin le {0}.
  sbe5b77bb437018c5: str`Dit diploma is geëindigd op ${0}.`,
  // Ce diplôme prend fin le {0}.
  s763a233a4add82cd: str`Dit diploma eindigt op ${0}.`,
  // Non précisé
  s0cdd6f6faa8bfa41: 'Niet vermeld',
  // vu à la rentrée {0}
  s217014843e42ee0c: str`gezien bij de start van ${0}`,
  // {0} heures
  s78607c243fbab37b: str`${0} uur`,
  // De {0} à {1} heures, selon la session
  s783ba640e0a4af6a: str`Van ${0} tot ${1} uur, afhankelijk van de sessie`,
  // Oui
  s3000ce19bf74fca8: 'Ja',
  // Oui, pour certaines sessions
  s224a1d08d3731231: 'Ja, voor sommige sessies',
  // Ouvertes
  s2b67b934c2b7843e: 'Open',
  // Closes ou suspendues
  s7736eb74bebc8b23: 'Gesloten of opgeschort',
  // Pas de chiffre ici
  sad8cef510e872a36: 'Hier geen cijfer',
  // Non publié : effectif trop faible
  s4a878e6c25edb9b6: 'Niet gepubliceerd: te weinig mensen',
  // Non publié
  s527fed1a41cc73a7: 'Niet gepubliceerd',
  // chiffre ancien
  s217e613152f45918: 'oud cijfer',
  // le plus proche
  s5da0351d9cb88d99: 'het dichtst bij',
  // Aucune date annoncée
  s3847a9aaccb6daef: 'Geen datum bekend',
  // la plus tôt
  se8eff8e38ee0ca0a: 'de vroegste',
  // Demandes et places
  sa605f2b377533901: 'Aanvragen en plaatsen',
  // le moins de demandes pour une place
  sdc8e93163a92339b: 'de minste aanvragen per plaats',
  // Continuent leurs études
  s9fde64507ef9bcd5: 'Studeren verder',
  // En emploi 6 mois après
  s6d7b799eb32c2372: 'Aan het werk 6 maanden later',
  // Réussite à l’examen
  s699520509c0d1952: 'Geslaagd voor het examen',
  // Durée
  s648b8358dceee96a: 'Duur',
  // la plus courte
  s066adfc73e832908: 'de kortste',
  // le moins cher des prix connus
  s1ca87e7baa914179: 'de laagste van de bekende prijzen',
  // Certification
  s959bfcbde95f7f1d: 'Diploma of certificaat',
  // Non, une attestation
  sdbd6d7001efe476c: 'Nee, een bewijs van deelname',
  // Aucune différence dans ce que dit le catalogue.
  s83bbc34e72a1d285: 'Geen verschil in wat de catalogus zegt.',
  // {0} différence : {1}.|{0} différences : {1}.
  s1525206411b1eb30: str`${0} verschil: ${1}.|${0} verschillen: ${1}.`,
  // Comparer les formations
  s6c812ac988b650e6: 'Opleidingen vergelijken',
  // À demander à chaque établissement : {0}.
  s4ea6b31924beccad: str`Te vragen aan elke school: ${0}.`,
  // Une colonne par formation, une ligne par question.
  sfccf5f5fdec710af: 'Eén kolom per opleiding, één rij per vraag.',
  // De gratuit à {0}, selon la session
  sffbcc9807e97c6c2: str`Van gratis tot ${0}, afhankelijk van de sessie`,
  // De {0} à {1}, selon la session
  sa5cce474429ab4ae: str`Van ${0} tot ${1}, afhankelijk van de sessie`,
  // Possible
  sf5e069b97e3bfcca: 'Mogelijk',
  // Pas de financement public
  sbd3ce398204d3839: 'Geen overheids­financiering',
  // Pour entrer en première, à la rentrée {0} :
  s84500242a2ea262f: str`Om in het tweede van drie jaren (première) te beginnen, schooljaar vanaf ${0}:`,
  // À la rentrée {0} :
  s4df5f492366ab8cc: str`Schooljaar vanaf ${0}:`,
  // {0} élève l’a demandée en premier|{0} élèves l’ont demandée en premier
  s2e093352e257465c: str`${0} leerling koos ze als eerste|${0} leerlingen kozen ze als eerste`,
  // {0} vœu confirmé|{0} vœux confirmés
  sbb124c99b74be286: str`${0} bevestigde wens|${0} bevestigde wensen`,
  // Le nombre de places n’est pas publié.
  sfb80a057607271f6: 'Het aantal plaatsen is niet gepubliceerd.',
  // pour {0}
  s357c96e97f668181: str`voor ${0}`,
  // Il y avait plus de places que de vœux.
  s622538f2c08a1063: 'Er waren meer plaatsen dan wensen.',
  // Soit {0} vœu pour une place. Une personne fait plusieurs vœux.|Soit {0} vœux pour une place. Une personne fait plusieurs vœux.
  s3070474feb24ea8f: str`Dat is ${0} wens per plaats. Eén persoon doet meerdere wensen.|Dat zijn ${0} wensen per plaats. Eén persoon doet meerdere wensen.`,
  // Il y avait une place pour chaque élève qui la voulait en premier.
  sbc1ce9e20e072a0d: 'Er was een plaats voor elke leerling die ze als eerste koos.',
  // Soit {0} élève pour une place.|Soit {0} élèves pour une place.
  se8f8b9ddcb9952fa: str`Dat is ${0} leerling per plaats.|Dat zijn ${0} leerlingen per plaats.`,
  // {0} vœu|{0} vœux
  s2f27cdd62c122b49: str`${0} wens|${0} wensen`,
  // {0} premier vœu|{0} premiers vœux
  s7d631e8a9b98dfa8: str`${0} eerste keuze|${0} eerste keuzes`,
  // {0} pour {1}
  sa11582d891072b73: str`${0} voor ${1}`,
  // {0}, en première
  sc4d8f089cbc9de1e: str`${0}, in het tweede van drie jaren`,
  // Pour 10 places : plus de {0} demandes.
  sc8a502c389d9edc7: str`Voor 10 plaatsen: meer dan ${0} aanvragen.`,
  // Pour 10 places : {0} demande.|Pour 10 places : {0} demandes.
  s2c1aaab443debb16: str`Voor 10 plaatsen: ${0} aanvraag.|Voor 10 plaatsen: ${0} aanvragen.`,
  // Tension : pas de chiffre dans ce catalogue.
  s84bb179f0f17f5e1: 'Krapte: geen cijfer in deze catalogus.',
  // niveau demandé : {0}
  sbb00aac23df41fc2: str`gevraagd niveau: ${0}`,
  // Formations de ce catalogue, d’un niveau plus élevé, dans le même domaine.
  sdf2b9ad64dc83031: 'Opleidingen in deze catalogus, op een hoger niveau, in hetzelfde domein.',
  // Les métiers auxquels elle mène
  s5951b816d960f150: 'De beroepen waartoe ze leidt',
  // Pour continuer vos études
  s28b0db3a76a9e032: 'Om verder te studeren',
  // Filles et garçons
  s14e30d4fcd70136a: 'Meisjes en jongens',
  // Ce diplôme est remplacé par :
  sfbdd78495a48c6cb: 'Dit diploma is vervangen door:',
  // Ce diplôme remplace :
  s8cf43d91bcf4fd00: 'Dit diploma vervangt:',
  // Blocs de compétences que l’on peut obtenir séparément
  s9e14899102c8a12d: 'Blokken vaardigheden die apart te behalen zijn',
  // À vérifier auprès de l’établissement.
  sdb7c3ad1c13ac0f6: 'Vraag het na bij de instelling.',
  // Non précisé ne veut pas dire gratuit : demandez à l’organisme.
  s9c11be92daef413f: 'Niet vermeld betekent niet gratis: vraag het aan de opleider.',
  // Prix non précisé : {0}.
  s5f5a4b50e5de6d6b: str`Prijs niet vermeld: ${0}.`,
  // Pour : {0}
  se503733026a10044: str`Voor: ${0}`,
  // Par : {0}
  sa50a0c2a65d3d52b: str`Door: ${0}`,
  // Aides et dispositifs à demander
  s29e1b5b233a1db9d: 'Hulp en regelingen om aan te vragen',
  // Selon votre situation. Une conseillère ou un conseiller vérifie avec vous.
  s0ce804eeec740679: 'Afhankelijk van uw situatie. Een adviseur kijkt het samen met u na.',
  // Voir {0} autre dispositif|Voir {0} autres dispositifs
  s141b232939b44983: str`${0} andere regeling bekijken|${0} andere regelingen bekijken`,
  // Demandez la personne référente handicap du centre.
  s04d1ac1630af12e6: 'Vraag naar de contactpersoon voor handicap van het centrum.',
  // Accueil prévu : {0} sur {1}.
  s7315d09650f35218: str`Opvang voorzien: ${0} van ${1}.`,
  // Le centre dit qu’il ne prévoit pas d’accueil. Demandez ce qui est possible.
  s66d168e262bbb4d7: 'Het centrum zegt geen opvang te voorzien. Vraag wat mogelijk is.',
  // Nous ne savons pas ce qui peut être aménagé.
  s606e81cee045a7f7: 'Wij weten niet wat kan worden aangepast.',
  // Famille de métiers :
  s8a0999d1a89017a6: 'Beroepsfamilie:',
  // Oui, sans code publié
  scde7063d6317b137: 'Ja, zonder gepubliceerde code',
  // En apprentissage : il faut aussi un contrat avec un employeur. Le centre de formation vous aide à le chercher.
  sf8bcad2823de0b26: 'Als leerling in een bedrijf: u hebt ook een contract met een werkgever nodig. Het opleidingscentrum helpt u zoeken.',
  // En contrat de professionnalisation : il faut aussi un contrat avec un employeur.
  s797b0c23791e1591: 'Met een leer-werkcontract (contrat de professionnalisation): u hebt ook een contract met een werkgever nodig.',
  // En formation continue : parlez-en à votre conseiller, à votre conseillère ou à votre employeur.
  se543c92c00e6568d: 'In de volwassenen­opleiding: praat erover met uw adviseur of uw werkgever.',
  // Par l’expérience (VAE) : préparez la liste de ce que vous savez faire.
  se1386db06ecf2893: 'Via ervaring (VAE): maak een lijst van wat u kunt.',
  // Choisissez un lieu. Demandez-lui s’il propose encore cette formation.
  sfeb531fde3e2c85f: 'Kies een plaats. Vraag of ze deze opleiding nog aanbiedt.',
  // Aucune date annoncée pour le moment. Demandez les prochaines à l’organisme.
  sf76e4fab069827c0: 'Voorlopig geen datum bekend. Vraag de volgende data aan de opleider.',
  // Choisissez une rentrée. Demandez si l’on peut encore s’inscrire.
  s994f682c0b6a7c57: 'Kies een startdatum. Vraag of u zich nog kunt inschrijven.',
  // Choisissez une rentrée. Inscriptions ouvertes : {0}.
  s1d4f22a249accd97: str`Kies een startdatum. Inschrijvingen open: ${0}.`,
  // Contactez l’établissement que vous avez choisi.
  sfda551307ecd97f8: 'Neem contact op met de gekozen instelling.',
  // Voir la page de la formation
  s3ea4ddbcd42e911e: 'De pagina van de opleiding bekijken',
  // Site de l’organisme
  sc753d368f5f456b3: 'Website van de opleider',
  // Contactez l’organisme :
  s9a3e061b0f418263: 'Neem contact op met de opleider:',
  // {0} de filles
  s61132a280d21a01d: str`${0} meisjes`,
  // Parmi les {0} personnes présentes à l’examen, session {1}.
  s7feb68f37ecab9a1: str`Van de ${0} mensen die in ${1} examen deden.`,
  // Parmi les {0} élèves, rentrée {1}.
  s0ceb6d91891330b4: str`Van de ${0} leerlingen, schooljaar dat begon in ${1}.`,
  // Chaque pourcentage compte tout l’établissement, toutes ses formations réunies
  sd011dc788844c260: 'Elk percentage telt de hele instelling, al haar opleidingen samen',
  // en emploi 6 mois après
  s565bd617ed4e6a12: 'aan het werk 6 maanden later',
  // Réussite : {0}
  s0b889572000a8058: str`Geslaagd: ${0}`,
  // Voir le lieu|Voir les {0} lieux
  sde6cde4790548f1a: str`Bekijk de plaats|Bekijk de ${0} plaatsen`,
  // Voir la prochaine rentrée|Voir les {0} prochaines rentrées
  s09d265e2a5ea7de6: str`De volgende startdatum bekijken|De volgende ${0} startdata bekijken`,
  // et {0} autre ville|et {0} autres villes
  s02688192a7580199: str`en nog ${0} stad|en nog ${0} steden`,
  // En moyenne, même niveau et même voie : {0}.
  se9897ef0365cc722: str`Gemiddeld, zelfde niveau en zelfde weg: ${0}.`,
  // Moyenne calculée ici, sur {0} chiffres publiés de ce catalogue
  scc9f53f37f1ba9a7: str`Gemiddelde hier berekend, op basis van ${0} gepubliceerde cijfers in deze catalogus`,
  // {0}, chacun compté une fois.
  se2f1656b9375c836: str`${0}, elk één keer geteld.`,
  // {0} et {1} sortants.
  s31572c20643aa2d4: str`${0} en ${1} mensen die vertrokken.`,
  // Ce diplôme, tous établissements réunis : {0}.
  sfefd556179454077: str`Dit diploma, alle instellingen samen: ${0}.`,
  // Voici le chiffre plus large : {0}.
  s3f5b34baf8acc899: str`Dit is het ruimere cijfer: ${0}.`,
  // Ce que deviennent les sortants n’est pas connu ici.
  s683ee1bcd79ced71: 'Wat mensen daarna doen, is hier niet bekend.',
  // Que demander sur place ?
  s3762fd73bbaa1651: 'Wat vraagt u ter plaatse?',
  // Que dire au téléphone ?
  sdf2d1950be968054: 'Wat zegt u aan de telefoon?',
  // « Bonjour. Je m’intéresse à la formation <span lang="fr">{0}</span>. Pouvez-vous me renseigner ? »
  h0476e79a60bfd41e: html`„Goedendag. Ik heb interesse in de opleiding <span lang="fr">${0}</span>. Kunt u mij meer vertellen?”`,
  // Voir quoi demander
  s1a8895df9fced94f: 'Zie wat te vragen',
  // Avant de raccrocher, notez le nom de la personne et ce qu’il faut faire ensuite.
  s01e25ef691764c7c: 'Noteer voor u ophangt de naam van de persoon en wat de volgende stap is.',
  // Avant de partir, notez le nom de la personne et ce qu’il faut faire ensuite.
  s14928e684f0e5636: 'Noteer voor u vertrekt de naam van de persoon en wat de volgende stap is.',
  // Pour toutes les sessions :
  s7c4ca91afbf8b8f7: 'Voor alle sessies:',
  // Voir {0} autre lieu|Voir {0} autres lieux
  s6aeb4a801d2ed874: str`${0} andere plaats bekijken|${0} andere plaatsen bekijken`,
  // Territoire : {0}. Ailleurs : {1}.
  s3cc628559692971b: str`Gebied: ${0}. Elders: ${1}.`,
  // Encore des places ?
  s83ef92a70badd6f5: 'Nog plaatsen?',
  // Aide possible ?
  s373bc08d20d350b9: 'Financiële hulp mogelijk?',
  // Accueil avec un handicap ?
  s17c7abfe520a5dab: 'Toegankelijk bij een handicap?',
  // Quel prix ?
  s94ad69ce95fc4377: 'Welke prijs?',
  // Demandez au centre.
  s33568148b2a9c592: 'Vraag het aan het centrum.',
  // Voir cette session
  s4ff55dcf7de58396: 'Deze sessie bekijken',
  // Choisir cette session
  sa88d3bcbca24e71b: 'Deze sessie kiezen',
  // Et après
  sf9c55e98d6170ac4: 'En daarna',
  // Venir est difficile ? Voir qui peut vous aider
  s9b8b08cf4cb65caf: 'Is komen moeilijk? Zie wie u kan helpen',
  // Pour entrer
  s638ae3e364edce0f: 'Toegang',
  // Ce que vous apprenez
  s42737990f3716b5a: 'Wat u leert',
  // Ce que vous saurez faire
  s4991608b6aae61d8: 'Wat u zult kunnen',
  // Ce diplôme
  s7d5c45c1ef197d6e: 'Dit diploma',
  // Du même diplôme, par une autre voie ou ailleurs
  se337cd795af06fd4: 'Hetzelfde diploma, op een andere manier of elders',
  // Coût et aides
  s347ed880c0d9502b: 'Kosten en hulp',
  // Point de départ : {0}. De la plus proche à la plus éloignée.
  s091b99c7be27a239: str`Vertrekpunt: ${0}. De dichtstbijzijnde eerst.`,
  // De la plus proche à la plus éloignée.
  s6d72e5b59eb18877: 'De dichtstbijzijnde eerst.',
  // élèves
  s72aa87b613ddd2b2: 'leerlingen',
  // apprenties et apprentis
  s424dcd9480f7da43: 'leerjongeren',
  // personnes
  s945c358d0f38c8aa: 'mensen',
  // Sur 20 {0} qui n’étudient plus
  s702c7d0a60a49535: str`Van de 20 ${0} die niet meer studeren`,
  // Sur 20 {0}
  sdd98c6ea8d0ff873: str`Van de 20 ${0}`,
  // moins d’une personne
  s239a59c7f97221d4: 'minder dan één persoon',
  // continue ses études|continuent leurs études
  sef4ad0c1a6d0fda1: 'studeert verder|studeren verder',
  // travaille 6 mois après|travaillent 6 mois après
  sa7d1bd2088dcf3e5: 'werkt 6 maanden later|werken 6 maanden later',
  // n’étudie plus|n’étudient plus
  s9cc2057e833d837d: 'studeert niet meer|studeren niet meer',
  // cherche un emploi ou fait autre chose|cherchent un emploi ou font autre chose
  s9624f6a8e101c90c: 'zoekt werk of doet iets anders|zoeken werk of doen iets anders',
  // En emploi : {0} de celles et ceux qui n’étudient plus.
  s82f48306dc3354f0: str`Aan het werk: ${0} van wie niet meer studeert.`,
  // En emploi : {0} des {1} personnes qui n’étudient plus, soit environ {2}.
  sdd5a3407674b7eb8: str`Aan het werk: ${0} van de ${1} mensen die niet meer studeren, ongeveer ${2}.`,
  // Vous pouvez commencer toute l’année.
  se6b1a1c25d690163: 'U kunt het hele jaar beginnen.',
  // Elle existait à la rentrée {0}. Demandez si elle continue.
  sc0333c56215bf31f: str`Ze bestond bij de start van schooljaar ${0}. Vraag of ze nog bestaat.`,
  // La date n’est pas connue. Demandez-la.
  s5d6dc816d23f9b53: 'De datum is niet bekend. Vraag ernaar.',
  // Des études encore : {0}.
  sa8027116be292afa: str`Nog in opleiding: ${0}.`,
  // Un travail 6 mois après : {0}.
  s73a1f0f6473b7376: str`Werk na 6 maanden: ${0}.`,
  // aucune personne sur 20
  sf7f5caac566001c2: 'niemand van de 20',
  // moins d’une personne sur 20
  sb034fe958277cd38: 'minder dan één van de 20 mensen',
  // plus de 19 personnes sur 20
  s3cae642f6747db15: 'meer dan 19 van de 20 mensen',
  // environ {0} personne sur 20|environ {0} personnes sur 20
  sca484b6bf807b9c2: str`ongeveer ${0} van de 20 mensen|ongeveer ${0} van de 20 mensen`,
  // Appeler
  sf83b4f419f188616: 'Bellen',
  // Vu à la rentrée {0}. À confirmer sur place.
  s8402c45a5648f65a: str`Gezien bij de start van ${0}. Ter plaatse te bevestigen.`,
  // Services publics de l’emploi locaux
  sac90e33993c73a45: 'Lokale openbare arbeidsdiensten (SPEL)',
  // Bassins d’emploi
  s62aa6f46d6eb3747: 'Arbeids­marktgebieden',
  // De {0} à {1} formations
  s1158ea70bc7b425a: str`Van ${0} tot ${1} opleidingen`,
  // Aucune formation de cette recherche n’a de lieu connu ici.
  sf6cc5c5520fe3c1e: 'Geen opleiding van deze zoekopdracht heeft hier een bekende plaats.',
  // Chaque bassin d’emploi a une formation pour cette recherche.
  s27129e28796a9a2b: 'Elk arbeids­marktgebied heeft een opleiding voor deze zoekopdracht.',
  // Chaque territoire a une formation pour cette recherche.
  sdc87fd6f9cdbe641: 'Elk gebied heeft een opleiding voor deze zoekopdracht.',
  // Chaque département a une formation pour cette recherche.
  s9f778198d1416767: 'Elk departement heeft een opleiding voor deze zoekopdracht.',
  // {0} bassin d’emploi sans formation pour cette recherche : {1}.|{0} bassins d’emploi sans formation pour cette recherche : {1}.
  s677bbd6ad9e77ea8: str`${0} arbeids­marktgebied zonder opleiding voor deze zoekopdracht: ${1}.|${0} arbeids­marktgebieden zonder opleiding voor deze zoekopdracht: ${1}.`,
  // {0} territoire sans formation pour cette recherche : {1}.|{0} territoires sans formation pour cette recherche : {1}.
  scf3df18e055ece8c: str`${0} gebied zonder opleiding voor deze zoekopdracht: ${1}.|${0} gebieden zonder opleiding voor deze zoekopdracht: ${1}.`,
  // {0} département sans formation pour cette recherche : {1}.|{0} départements sans formation pour cette recherche : {1}.
  s674e47a50ce076cc: str`${0} departement zonder opleiding voor deze zoekopdracht: ${1}.|${0} departementen zonder opleiding voor deze zoekopdracht: ${1}.`,
  // Nos sources listent toutes ces formations : il n’y en a pas.
  sc2f1513f02e2c46d: 'Onze bronnen noemen al deze opleidingen: er zijn er geen.',
  // Notre liste n’est pas complète : il peut en exister.
  sf8a7e663801bfdaa: 'Onze lijst is niet volledig: er kunnen er zijn.',
  // Nous connaissons très peu de formations {0} : nos sources en listent peu.
  sf74cda0122aebc9d: str`Wij kennen zeer weinig opleidingen ${0}: onze bronnen noemen er weinig.`,
  // Nous ne connaissons pas les formations {0} : nos sources ne les listent pas.
  s9b9e88659662327a: str`Wij kennen geen opleidingen ${0}: onze bronnen noemen ze niet.`,
  // Nous ne connaissons pas ces formations : nos sources ne les listent pas.
  s77e0e45e2b10223b: 'Wij kennen deze opleidingen niet: onze bronnen noemen ze niet.',
  // Nous ne savons pas où se prépare « {0} » : nos sources n’en donnent pas les lieux.
  sbf983c5ed2cf3284: str`Wij weten niet waar “${0}” wordt gegeven: onze bronnen noemen de plaatsen niet.`,
  // de {0}
  sa691ea67430ae928: str`van ${0}`,
  // {0} organisme de formation continue à moins de {1} :|{0} organismes de formation continue à moins de {1} :
  s336a9e80f945d060: str`${0} centrum voor volwassenenonderwijs binnen ${1}:|${0} centra voor volwassenenonderwijs binnen ${1}:`,
  // {0} organisme qui forme en apprentissage à moins de {1} :|{0} organismes qui forment en apprentissage à moins de {1} :
  sc77f4b33dd3c5a14: str`${0} centrum dat leerlingen opleidt binnen ${1}:|${0} centra die leerlingen opleiden binnen ${1}:`,
  // Chiffre du diplôme d’avant : {0}.
  s0c66554d3c0f69bc: str`Cijfer van het vorige diploma: ${0}.`,
  // Plusieurs années réunies : moins de 20 sortants par an.
  s329ebbf5116d0fe4: 'Meerdere jaren samen: minder dan 20 schoolverlaters per jaar.',
  // pour cet établissement
  sadc493ff735dd6f9: 'voor deze instelling',
  // continuent leurs études
  sefbee2b396dd8b75: 'studeren verder',
  // Devenir non publié
  s07b6a770cf3aa522: 'Wat daarna gebeurt: niet gepubliceerd',
  // cet établissement
  s6d98e7d92dc828b9: 'deze instelling',
  // Trop peu de personnes sont sorties de cette formation. Un pourcentage pourrait les identifier.
  s3e2b932be1709479: 'Te weinig mensen hebben deze opleiding verlaten. Een percentage zou hen herkenbaar maken.',
  // Le producteur ne publie pas ce chiffre pour cette formation.
  sa80f5bf505c374c2: 'De producent publiceert dit cijfer niet voor deze opleiding.',
  // Proposez-vous cette formation à la prochaine rentrée ?
  s81765f31ec826e22: 'Biedt u deze opleiding aan bij de volgende start?',
  // Quand commence la prochaine session ?
  s12def557bef30893: 'Wanneer begint de volgende sessie?',
  // Reste-t-il des places ? Jusqu’à quand puis-je m’inscrire ?
  s1a2f81664a57901b: 'Zijn er nog plaatsen? Tot wanneer kan ik mij inschrijven?',
  // Faut-il un diplôme ou une expérience pour entrer ?
  s8e553a72f1bad917: 'Is er een diploma of ervaring nodig om te beginnen?',
  // M’aidez-vous à trouver un employeur ?
  s4e47c86e9676f2f6: 'Helpt u mij een werkgever te vinden?',
  // Combien cela coûte-t-il ? Qui peut payer ?
  sdabc73bd65a85f78: 'Hoeveel kost het? Wie kan betalen?',
  // Y a-t-il un internat ou un logement ?
  see9407dc3668b0e2: 'Is er een internaat of woonruimte?',
  // Comment venir sans voiture ?
  sde3cdfbd35596d7d: 'Hoe kom ik er zonder auto?',
  // Avec un handicap, qu’est-ce qui peut être aménagé ?
  se909f2bd4d2ff2cd: 'Wat kan er worden aangepast bij een handicap?',
  // À distance
  sac9494d7e73f396a: 'Op afstand',
  // Lieu non précisé
  s78698f186f0c721a: 'Plaats niet vermeld',
  // {0} établissement|{0} établissements
  sd1f614a3c82e80f8: str`${0} instelling|${0} instellingen`,
  // Écrire
  sc74523b6b9064ab5: 'Schrijven',
  // jusqu’en {0}
  sf63aa0d41e002d47: str`tot ${0}`,
  // Accueille les personnes en situation de handicap
  s82050b82eca263df: 'Mensen met een handicap zijn welkom',
  // Pas d’accueil handicap prévu
  s579e641e22f71158: 'Geen aangepaste voorzieningen bij een handicap',
  // Prix : {0}
  scd95f09761807f15: str`Prijs: ${0}`,
  // Offre connue pour la rentrée {0}.
  s17eb7e62d717c6d3: str`Aanbod bekend voor de start van ${0}.`,
  // À vérifier auprès du lycée.
  sc695c29ae23a9155: 'Vraag het na bij het lyceum.',
  // À vérifier auprès de l’université.
  se614187e543be954: 'Vraag het na bij de universiteit.',
  // À vérifier auprès du centre de formation.
  sd2859a0e03ab6f74: 'Vraag het na bij het opleidingscentrum.',
  // À vérifier auprès de l’école.
  sc4aa026bc28c85d2: 'Vraag het na bij de school.',
  // {0} place annoncée|{0} places annoncées
  s73249c3d8d801811: str`${0} aangekondigde plaats|${0} aangekondigde plaatsen`,
  // {0} session|{0} sessions
  s039a75bb6e1855dc: str`${0} sessie|${0} sessies`,
  // Entrée possible toute l’année
  s8fa7a7fae043f9aa: 'U kunt het hele jaar door starten',
  // Offre connue pour la rentrée {0}, à vérifier auprès de l’établissement
  s96bc8e7059dda082: str`Bekend voor de start van ${0}, na te vragen bij de instelling`,
  // Date de rentrée non précisée
  s36444df83f288b72: 'Startdatum niet vermeld',
  // Commencée en {0}
  s2b13283f4d7b5d42: str`Gestart in ${0}`,
  // Commencée le {0}
  s2770978ccd8d5f7e: str`Gestart op ${0}`,
  // Rentrée en {0}
  s9ffa829f42a38583: str`Start in ${0}`,
  // Rentrée le {0}
  s218a73dad3334bf7: str`Start op ${0}`,
  // Rentrée {0}, à vérifier
  s92105015b91ae806: str`Start in ${0}, na te gaan`,
  // {0} heure|{0} heures
  s4ae10e9784149bac: str`${0} uur|${0} uur`,
  // le soir
  s42ef876708391033: '’s avonds',
  // le week-end
  se886887a1f0062c2: 'in het weekend',
  // à temps partiel
  s54c4c68f36180509: 'deeltijds',
  // Inscriptions ouvertes
  sa1e5197e31a4e619: 'Inschrijvingen open',
  // Inscriptions closes
  se06ec4ea54b52173: 'Inschrijvingen gesloten',
  // Inscriptions suspendues
  se6a80fd1c7e4a2b1: 'Inschrijvingen opgeschort',
  // {0} place|{0} places
  sadac8387d098768c: str`${0} plaats|${0} plaatsen`,
  // Financement public : {0}
  sef65201127a5d009: str`Overheids­financiering: ${0}`,
  // Financement public possible
  s217a51efafb6f49d: 'Overheids­financiering mogelijk',
  // Réussite à l’examen de {0} : non publiée.
  sef1b1a1749cf2f1f: str`Geslaagden voor het examen van ${0}: niet gepubliceerd.`,
  // En {0}, {1} des personnes présentes ont réussi l’examen.
  sfcc45634456fdeff: str`In ${0} slaagde ${1} van de aanwezigen voor het examen.`,
  // En {0}, {1} personne sur {2} a réussi l’examen|En {0}, {1} personnes sur {2} ont réussi l’examen
  s4acab4d788c1fa46: str`In ${0} slaagde ${1} persoon van de ${2} voor het examen|In ${0} slaagden ${1} van de ${2} personen voor het examen`,
  // {0}, soit {1}.
  sd72530e4ba3b817a: str`${0}, dat is ${1}.`,
  // On y entre le plus souvent après la seconde de cette famille. De la même famille :
  s4665244150cdaa60: 'Men komt er meestal binnen na het gemeenschappelijke eerste jaar (seconde) van deze familie. Uit dezelfde familie:',
  // On y entre le plus souvent après la seconde de cette famille.
  sb4b28fe6878d62b8: 'Men komt er meestal binnen na het gemeenschappelijke eerste jaar (seconde) van deze familie.',
  // Après cette seconde, vous choisissez un bac professionnel :
  s40a29599597dfbb7: 'Na dit eerste jaar (seconde) kiest u een beroepsbaccalaureaat:',
  // Après cette seconde, vous choisissez un bac professionnel.
  scc8cfa174e19d224: 'Na dit eerste jaar (seconde) kiest u een beroepsbaccalaureaat.',
  // {0} m
  s99fd4f18d9cce85a: str`${0} m`,
  // savoirs de base
  s6fdb4c73ae79abbe: 'basisvaardigheden',
  // premiers savoir-faire
  sef44ba081019d31c: 'eerste vakvaardigheden',
  // niveau CAP
  seda2acdf203117b7: 'CAP-niveau',
  // niveau bac
  sdef66ede8645d7b9: 'bac-niveau',
  // niveau bac + 2
  s34bc6b4f8d3bffa6: 'niveau bac + 2',
  // niveau bac + 3
  s34bc6c4f8d3c0159: 'niveau bac + 3',
  // niveau bac + 5
  s34bc6e4f8d3c04bf: 'niveau bac + 5',
  // niveau bac + 8
  s34bc714f8d3c09d8: 'niveau bac + 8',
  // Au lycée ou en école
  s5530ceb35dc13070: 'Op school',
  // Au lycée, en école ou à l’université
  s180d2259639fdc97: 'Op het lyceum, de hogeschool of de universiteit',
  // En alternance (contrat de professionnalisation)
  sd770e21e1451a3a4: 'Met een leer-werkcontract (contrat de professionnalisation)',
  // En formation continue
  sec3bcebdf7cb49c6: 'In de volwassenen­opleiding',
  // Par l’expérience (VAE)
  scc497dd785db067c: 'Via ervaring (VAE)',
  // Sur place
  sac8109371d369dae: 'Ter plaatse',
  // Sur place et à distance
  s8b095c03bafdf4f6: 'Ter plaatse en op afstand',
  // {0} formation|{0} formations
  s0577e92b86f4d108: str`${0} opleiding|${0} opleidingen`,
  // Aucune formation connue
  s3297976cd000ad33: 'Geen bekende opleiding',
  // les dates
  s7095d0bd1596ca6a: 'de data',
  // le prix
  sa6907c7210c566f1: 'de prijs',
  // s’il reste des places
  sd082bff0060ea15f: 'of er nog plaatsen zijn',
  // l’accueil avec un handicap
  scf985434e607c71e: 'de opvang met een handicap',
  // l’internat
  s1042f45ee04ec483: 'het internaat',
  // Nous ne savons pas : {0}. Demandez au centre.
  s37b22fd04642e885: str`Wij weten niet: ${0}. Vraag het aan het centrum.`,
  // Suggestions
  sc2e2a13280dcffda: 'Suggesties',
  // Voir tous les choix
  sf0e8e808e5e1d1b7: 'Alle keuzes tonen',
  // En {0}, trouver un travail était souvent difficile.
  s14371e98949c0491: str`In ${0} was werk vinden vaak moeilijk.`,
  // En {0}, trouver un travail pouvait être long.
  s37f48636480bce76: str`In ${0} kon werk vinden lang duren.`,
  // En {0}, il y avait du travail dans ce métier.
  sea6a5d238d190f35: str`In ${0} was er werk in dit beroep.`,
  // En {0}, il manquait du monde dans ce métier.
  s668aeace9b67aab3: str`In ${0} waren er mensen te kort in dit beroep.`,
  // En {0}, il manquait beaucoup de monde dans ce métier.
  s6daf06fa9e67aa75: str`In ${0} waren er veel mensen te kort in dit beroep.`,
  // Vous apprenez à lire, à écrire et à compter.
  s816bc9b3023b3226: 'U leert lezen, schrijven en rekenen.',
  // Vous apprenez les premiers gestes d’un travail.
  sa2658f65b1d73a08: 'U leert de eerste handelingen van een werk.',
  // Vous apprenez un métier. C’est le niveau du CAP.
  s188891ad0482e2d4: 'U leert een beroep. Dat is het CAP-niveau.',
  // Vous connaissez bien un métier. C’est le niveau du bac.
  s8475569dee035ef0: 'U kent een beroep goed. Dat is het bac-niveau.',
  // C’est deux ans d’études après le bac.
  se1a8f8d207879317: 'Dat is twee jaar studie na de bac.',
  // C’est trois ans d’études après le bac.
  s117b66e61f5743b6: 'Dat is drie jaar studie na de bac.',
  // C’est cinq ans d’études après le bac.
  s9822f92a7d4328be: 'Dat is vijf jaar studie na de bac.',
  // C’est huit ans d’études après le bac. Il n’y a pas plus haut.
  s4886c15b44a2a805: 'Dat is acht jaar studie na de bac. Hoger bestaat niet.',
  // Vous apprenez dans un lycée ou une école.
  sa1332808c667ab2e: 'U leert op een school.',
  // Vous allez en cours et vous travaillez dans une entreprise. Vous avez un salaire.
  s4874b5f1babada07: 'U volgt lessen en u werkt in een bedrijf. U krijgt een loon.',
  // Vous travaillez dans une entreprise. Elle vous laisse du temps pour apprendre. Vous avez un salaire.
  s9a96c43fcaee2689: 'U werkt in een bedrijf. Het geeft u tijd om te leren. U krijgt een loon.',
  // Vous êtes adulte. Vous apprenez un métier, ou vous en changez.
  sd7befecfe56238ac: 'U bent volwassen. U leert een beroep, of u verandert van beroep.',
  // Vous avez déjà travaillé. Ce travail peut vous donner un diplôme.
  s96933154a213126d: 'U hebt al gewerkt. Dat werk kan u een diploma opleveren.',
  // secret statistique
  sd493cb09c89c53eb: 'statistisch geheim',
  // trop peu de personnes pour publier
  s2d342462efb17669: 'te weinig personen om te publiceren',
  // la source ne le publie pas
  s284a44462df352de: 'de bron publiceert het niet',
  // personne ne le mesure ici
  sfad4980217ecf733: 'niemand meet het hier',
  // pas encore de chiffre
  s94b32cdb2a379baf: 'nog geen cijfer',
  // secret
  sab23f0eec020c951: 'geheim',
  // trop peu
  sd9e574b11891a0da: 'te weinig',
  // pas publié
  s393b081ed66225da: 'niet gepubliceerd',
  // pas mesuré
  s2f906dbe4f9c88ea: 'niet gemeten',
  // Transition écologique
  s32400d606713b683: 'Groene transitie',
  // Transition numérique
  saf4dfd0d9ad1dbe1: 'Digitale transitie',
  // Population qui vieillit
  seabef596f14b12e3: 'Vergrijzing',
  // Troisième révolution industrielle (rev3)
  s05d9c6198a144b37: 'Derde industriële revolutie (rev3)',
};
