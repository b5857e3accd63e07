// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Typed words → phrases of the titles, separated by commas. A title matches with any of the phrases. A phrase after `=`
 * is the most common meaning: its titles come before those with the typed word. A phrase after `~` is only related: it
 * is used when nothing else matches.
 */
export type Synonyms = Readonly<Record<string, string>>;

/**
 * Everyday French words for jobs and fields. One entry per line: the words that people type, separated by commas, a colon, the phrases.
 * Accents, case, number and gender do not matter. The word typed and the words of its family (soudeur, soudure, soudage) are
 * always searched too, so they need no line. By field: driving, care and childhood, building, industry and vehicles, food and
 * tourism, cleaning and safety, sales and office, digital, beauty, agriculture, arts and sports.
 */
const LINES = `
chauffeur: conducteur
camionneur: conducteur routier, poids lourd
routier: conducteur transport marchandises, poids lourd
poids lourd: transport routier, conducteur porteur, permis c
super lourd: transport routier tous véhicules, permis ce
camion: transport routier, poids lourd
bus: transport en commun, autocar
car: autocar, transport en commun
livreur: conducteur livreur, livraison
coursier: livreur
taxi: VTC, conducteur de taxi
magasinier: ~logistique, ~cariste
manutentionnaire: ~logistique, préparateur de commandes, ~cariste
fenwick: cariste, CACES
chariot élévateur: cariste, CACES R489
entrepôt: logistique
grutier: conducteur de grue, grue
pelleteur: conducteur d’engins, pelle
tractopelle: conducteur d’engins, CACES R482
cheminot: ferroviaire, conducteur de train
nounou: assistant maternel, petite enfance
baby sitter: garde d’enfants, petite enfance
crèche: petite enfance, puériculture, jeunes enfants
puéricultrice: puériculture
bébé: petite enfance, puériculture
toubib: médecin
docteur: médecin
kiné: kinésithérapeute
ortho: orthophoniste
psy: psychologue, psychologie
garde malade: aide-soignant, assistant de vie
auxiliaire de vie: assistant de vie, accompagnant éducatif et social
aide à domicile: assistant de vie, accompagnant éducatif et social
aide à la personne: assistant de vie, services à la personne
aide ménagère: assistant de vie, agent de propreté, employé de maison
personne âgée: assistant de vie, gérontologie, accompagnant éducatif et social
vieux: personnes âgées, gérontologie
brancardier: ~ambulancier, ~agent de service hospitalier
dentiste: dentaire, chirurgien-dentiste
opticien: optique
vétérinaire: auxiliaire vétérinaire, ~animaux
hôpital: hospitalier, ~aide-soignant, ~infirmier
éduc: éducateur
instit: professeur des écoles, enseignement
instituteur: professeur des écoles, enseignement
prof: professeur, enseignement
prof des écoles: professeur des écoles
maîtresse: professeur des écoles
prof de sport: éducation physique, éducateur sportif, STAPS
professeur: enseignement, enseignant
colo: BAFA, animateur
assistante sociale: assistant de service social
handicap: accompagnant éducatif et social, éducateur spécialisé
bâtiment: BTP
peintre: peinture
plaquiste: plâtrier
placo: plaquiste, plâtrier
élec: électricien, électrique, électricité
électricité: électricien, électrique
chauffage: chauffagiste, thermique
clim: climatisation, frigoriste, froid
frigoriste: froid, frigorifique
toit: couvreur, couverture, zingueur
couvreur: couverture
toiture: couvreur, couverture
bois: menuisier, charpentier
cuisiniste: installateur de cuisines
architecte: architecture
panneau solaire: photovoltaïque, solaire
solaire: photovoltaïque
chantier: ~travaux publics, ~bâtiment
jardin: paysagiste, aménagements paysagers, jardinier
espaces verts: paysagiste, aménagements paysagers, ouvrier du paysage, jardinier
élagueur: élagage, arboriste
bûcheron: forêt, travaux forestiers, bûcheronnage
garagiste: mécanicien automobile, maintenance des véhicules
mécano: mécanicien
voiture: automobile, ~véhicules
auto: automobile
moto: motocycles, cycles
vélo: cycles
tôlier: carrossier, tôlerie, ~chaudronnier
usine: agent de fabrication, opérateur de production, pilote de ligne
avion: aéronautique, avionique
robot: robotique, ~automatismes
métallo: métallier, métallurgie, chaudronnier
couture: vêtement, ~mode, couturier
cuistot: cuisinier
cuisine: cuisinier
commis: commis de cuisine, ~cuisinier
restau: restauration
resto: restauration
serveur: service en salle, commercialisation et services en restaurant
barman: barmaid, bar, employé barman
pizza: pizzaïolo
gâteau: pâtissier, pâtisserie
pain: boulanger, boulangerie
viande: boucher, boucherie
poisson: poissonnier, poissonnerie
chocolat: chocolatier
fromage: fromager, crémier
vin: sommelier, viticulture, œnologie
hôtel: hôtellerie, ~réceptionniste
femme de chambre: employé d’étages, hôtellerie
voyage: tourisme
femme de ménage: agent de propreté, employé de maison, nettoyage
ménage: agent de propreté, propreté, nettoyage, employé de maison
nettoyage: propreté
éboueur: collecte, déchets, propreté urbaine
vigile: agent de sécurité, prévention et sécurité, sûreté et sécurité privée
gardien: ~agent de sécurité, gardiennage
pompier: sapeur-pompier, ~SSIAP
flic: police, gardien de la paix
policier: police
armée: militaire, défense
soldat: militaire
secourisme: sauveteur secouriste, premiers secours, secours civiques
caissier: employé commercial, hôte de caisse, employé de libre-service
caisse: hôte de caisse, employé commercial
vente: vendeur, ~commerce, ~commercial
vendeur: vente
magasin: ~vendeur, ~employé commercial, ~commerce
commerçant: commerce, ~vendeur
agent immobilier: immobilier, professions immobilières
immo: immobilier
banquier: banque, conseiller clientèle
assureur: assurance
compta: comptabilité, comptable
comptable: comptabilité
secrétaire: secrétariat, ~assistant administratif
bureau: ~secrétaire, ~assistant administratif, ~employé administratif
standardiste: agent d’accueil, secrétaire
paye: paie
recruteur: ressources humaines, recrutement
avocat: droit
juriste: droit
notaire: notariat, droit
info: informatique
informaticien: informatique, développeur, systèmes et réseaux
ordi: informatique
ordinateur: informatique
codeur: développeur, développement web, développement informatique
programmeur: développeur, développement web, développement informatique
coder: développeur, développement web, développement informatique, codage
programmation: développeur, développement web, développement informatique
web: internet
site internet: développeur web, web
jeux vidéo: jeu vidéo
hacker: cybersécurité
graphisme: graphiste, design graphique
graphiste: design graphique, graphisme
infographie: infographiste, graphiste
pub: publicité, ~communication
cheveux: coiffure, coiffeur
esthéticien: esthétique
esthétique: esthéticien
maquillage: maquilleur, ~esthétique
ongles: prothésiste ongulaire, manucure
manucure: prothésiste ongulaire
massage: ~bien-être, ~esthétique
fleurs: fleuriste
agriculteur: agricole, agriculture, entreprise agricole
fermier: agricole, élevage
paysan: agricole, agriculture
ferme: agricole, élevage
maraîcher: maraîchage, ~production horticole
cheval: équitation, hippique, équin, palefrenier
chien: canin, ~animaux
toiletteur: toilettage
animaux: animalier, ~élevage, ~canin
soigneur animalier: ~élevage, ~animalerie
photo: photographe, photographie
bijoutier: bijouterie, joaillerie
musique: musicien, musical
cinéma: audiovisuel
sport: éducateur sportif, activités physiques, BPJEPS
coach sportif: éducateur sportif, activités de la forme, BPJEPS
auto école: enseignant de la conduite, moniteur auto-école
moniteur auto école: enseignant de la conduite et de la sécurité routière
`;

/** Parses lines "word, word: phrase, phrase". */
export function parseSynonymLines(lines: string): Synonyms {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [words = '', phrases = ''] = line.split(': ', 2);
        return words.split(', ').map(word => [word, phrases]);
      }),
  );
}

/** The default synonyms of an index of trainings. To extend them: `{ ...SYNONYMS, mot: 'mots des titres' }`. */
export const SYNONYMS: Synonyms = parseSynonymLines(LINES);
