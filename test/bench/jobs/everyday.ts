// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Queries that people type, and the names of ROME that answer, judged by hand: a sheet with one of these names is a
 * right answer. Names are written as in ROME, folded, in either gender.
 */
const LINES = `
nounou: assistant maternel, garde d'enfant
nounous: assistant maternel, garde d'enfant
baby sitter: baby-sitter, garde d'enfant
assmat: assistant maternel
nourrice: assistant maternel
dev web: developpeur / developpeuse web
développeuse web: developpeur / developpeuse web
codeur: developpeur
programmeur: developpeur, programmeur
boulangère: boulanger
boulengère: boulanger
patissier: patissier
infirmier: infirmier
infirmière libérale: infirmier / infirmiere liberal
infirmiere puericultrice: puericulteur
aide soignante: aide-soignant
aide-soignant: aide-soignant
toubib: medecin
kiné: masseur-kinesitherapeute, kinesitherapeute
psy: psychologue, psychiatre
dentiste: dentiste
sage femme: sage-femme
prof: professeur
prof des ecoles: professeur / professeure des ecoles
maîtresse: professeur / professeure des ecoles
instit: professeur / professeure des ecoles
prof de maths: professeur / professeure de mathematiques, professeur / professeure de college
flic: gardien / gardienne de la paix, policier
policière: policier
gendarme: gendarme
pompier: sapeur-pompier
vigile: agent / agente de securite, vigile
femme de ménage: employe / employee de menage, agent / agente d'entretien, aide menager
homme de menage: employe / employee de menage, agent / agente d'entretien, aide menager
éboueur: eboueur
caissière: caissier, hote / hotesse de caisse
hotesse de caisse: hote / hotesse de caisse
vendeuse: vendeur
vendeur en boulangerie: vendeur / vendeuse en boulangerie
routier: conducteur routier, conducteur / conductrice de poids lourd
camionneur: conducteur / conductrice de poids lourd
chauffeur de bus: conducteur / conductrice de bus
chaufeur poid lour: conducteur / conductrice de poids lourd, chauffeur / chauffeuse poids lourd, chauffeur / chauffeuse de poids lourd
livreur: livreur
cariste: cariste
magasinière: magasinier
préparateur de commandes: preparateur / preparatrice de commandes
facteur: facteur
pilote de ligne: pilote de ligne
hôtesse de l’air: hotesse de l'air, personnel navigant commercial
conductrice de train: conducteur / conductrice de train
plombier: plombier
electricien: electricien
électricienne: electricien
macon: macon
peintre en batiment: peintre en batiment
couvreur: couvreur
carreleuse: carreleur
menuisier: menuisier
plaquiste: plaquiste
grutier: grutier
conducteur d’engins: conducteur / conductrice d'engins
architecte: architecte
soudeur: soudeur
soudeuse: soudeur
chaudronnière: chaudronnier
usineur: usineur, operateur / operatrice d'usinage, tourneur-fraiseur
mécano: mecanicien
garagiste: mecanicien / mecanicienne automobile
mecanicien auto: mecanicien / mecanicienne automobile
carrossier: carrossier
technicien éolien: technicien / technicienne de maintenance eolien, technicien / technicienne eolien, eolien
frigoriste: frigoriste
panneaux solaires: photovoltaique, solaire
ouvrier d'usine: agent / agente de production, operateur / operatrice de production, ouvrier
coiffeuse: coiffeur
coifeur: coiffeur
esthéticienne: estheticien
maquilleuse: maquilleur
cuisinier: cuisinier
cuistot: cuisinier
serveuse: serveur
barman: barman
plongeuse: plongeur
réceptionniste: receptionniste
femme de chambre: femme de chambre, employe / employee d'etage
boucher: boucher
poissonnier: poissonnier
fleuriste: fleuriste
agriculteur: agriculteur, exploitant / exploitante agricole
fermière: agriculteur, eleveur
jardinier: jardinier
paysagiste: paysagiste
vétérinaire: veterinaire
avocate: avocat
notaire: notaire
juge: juge, magistrat
comptable: comptable
compta: comptable
secrétaire: secretaire
secretaire medicale: secretaire medical
rh: ressources humaines
banquier: conseiller / conseillere clientele, conseiller / conseillere de clientele, charge / chargee de clientele
agent immobilier: agent immobilier
journaliste: journaliste
photographe: photographe
graphiste: graphiste
comédienne: comedien
chanteuse: chanteur
éducateur spécialisé: educateur specialise
educ spe: educateur specialise
assistante sociale: assistant / assistante de service social, assistant social
aide à domicile: aide a domicile
auxiliaire de vie: auxiliaire de vie
ambulancière: ambulancier
laborantin: laborantin
pharmacienne: pharmacien
préparatrice en pharmacie: preparateur / preparatrice en pharmacie
opticien: opticien
éducateur sportif: educateur sportif
coach sportif: coach sportif, educateur sportif
maitre nageur: maitre-nageur, maitre nageur
data scientist: data scientist
cybersécurité: cybersecurite
technicien de maintenance: technicien / technicienne de maintenance
croque-mort: porteur / porteuse funeraire, agent / agente funeraire, thanatopracteur
aesh: accompagnant / accompagnante d'eleve
atsem: atsem, agent / agente territorial
community manager: community manager
jeux vidéo: jeu video, jeux video
ongles: prothesiste ongulaire, styliste ongulaire
éleveuse de chevaux: eleveur / eleveuse de chevaux, eleveur / eleveuse d'equides
directrice de crèche: directeur / directrice de creche
assistant de direction: assistant / assistante de direction
technicien de laboratoire: technicien / technicienne de laboratoire
chef de chantier: chef / cheffe de chantier
géomètre: geometre
ingenieur agronome: ingenieur / ingenieure agronome
`;

/** A query with the names that answer it. */
export interface EverydayQuery {
  readonly text: string;
  readonly names: readonly string[];
}

export const everyday: readonly EverydayQuery[] = LINES.trim()
  .split('\n')
  .map(line => {
    const [text = '', names = ''] = line.split(': ', 2);
    return { text, names: names.split(', ') };
  });
