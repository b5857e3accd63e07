// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobIndex } from '@orientation-widgets/search';
import { records } from './facts.js';

const index = createJobIndex({ jobs: records('jobs'), appellations: records('appellations') });

/** Returns the wishes whose first three answers hold none of the expected jobs. */
function lost(lines: string, isPartial: boolean): string[] {
  return lines
    .trim()
    .split('\n')
    .filter(line => {
      const [typedText = '', expected = ''] = line.split(': ');
      const { hits, partial } = index.search(typedText);
      const first = hits.slice(0, 3).map(({ jobId }) => jobId);
      return partial !== isPartial || !expected.split(',').some(id => first.includes(id));
    });
}

test('an activity leads to jobs that involve it', () => {
  assert.deepEqual(
    lost(
      `
toiletteuse: veterinaire
sans diplôme: ouvrier-agricole
pas de diplôme: manutentionnaire
sans le bac: manoeuvre-batiment
débutant: manutentionnaire
job d’été: serveur
job étudiant: serveur
petit boulot: serveur
saisonnier: ouvrier-agricole
vendre: vendeur-alimentation
vendre des vêtements: vendeur-mode
vendre des maisons: agent-immobilier
vendre des voitures: representant
réparer des voitures: mecanicien-automobile
réparer des motos: mecanicien-automobile
réparer des ordinateurs: technicien-informatique
réparer des téléphones: technicien-telecom
soigner: infirmier
soigner les gens: aide-soignant
soigner des animaux: veterinaire
aider les vieux: aide-domicile
aider les gens: assistant-social
aider les autres: educateur-specialise
écouter les gens: psychologue
m’occuper d’enfants: assistant-maternel
travailler avec les enfants: animateur
travailler avec des handicapés: educateur-specialise
sauver des vies: sapeur-pompier
défendre son pays: soldat
construire: macon
construire des maisons: charpentier-bois
peindre des murs: peintre-batiment
bricoler: menuisier
travailler de ses mains: couturier
travailler en hauteur: couvreur
fabriquer des meubles: ebeniste
coudre: couturier
laver les vitres: agent-proprete
ranger des rayons: employe-libre-service
porter des cartons: demenageur
livrer des colis: livreur
faire à manger: cuisinier
jardiner: jardinier-paysagiste
planter des arbres: bucheron
nature: agriculteur
ferme: agriculteur
zoo: veterinaire
bateau: matelot
conduire un camion: conducteur-routier
conduire un bus: conducteur-bus
voyager: accompagnateur-voyage
parler anglais: interprete
dessiner: graphiste
manga: graphiste
écrire des livres: ecrivain
cinéma: artiste-spectacle
rappeuse: artiste-spectacle
créer un site: developpeur
jeux vidéo: developpeur
remplir des papiers: agent-administratif
répondre au téléphone: teleconseiller
enseigner: professeur-ecoles
inventer: chercheur
accoucher: sage-femme
temps partiel: caissier
travailler assis: comptable
horaires de bureau: secretaire
fonctionnaire: policier
intérim: manutentionnaire
sans parler français: manoeuvre-batiment
enfants en difficulté: educateur-specialise
maison de retraite: aide-soignant
travailler en forêt: bucheron
sncf: conducteur-train
`,
      false,
    ),
    [],
  );
});

test('a job missing from the feed leads to the nearest ones, marked as near matches', () => {
  assert.deepEqual(
    lost(
      `
prison: agent-securite
gardien de prison: agent-securite
surveillante pénitentiaire: policier
douanière: agent-transit
astronaute: chercheur
réparer des vélos: mecanicien-automobile
détective: policier
archéologue: chercheur
mariage: photographe
dauphins: veterinaire
pilote de course: mecanicien-automobile
métier bien payé: medecin
télétravail: graphiste
travailler seul: conducteur-routier,interprete
maître nageur: educateur-sportif
magicienne: artiste-spectacle
apicultrice: agriculteur
équitation: educateur-sportif
volcanologue: chercheur
streameuse: responsable-communication
`,
      true,
    ),
    [],
  );
});

test('a meaningless text has no result', () => {
  for (const typedText of ['alternance', 'xyzzyx'])
    assert.deepEqual(index.search(typedText), { hits: [], partial: false }, typedText);
});
