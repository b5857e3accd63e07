// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';

/** An invalid command line: exit code 2. */
export class UsageError extends Error {
  constructor(readonly reason: Message) {
    super(textOf(reason, 'en'));
  }
}

/** Text of `--help`. */
export const HELP = `Usage\u202f: orientation-feed COMMANDE [options]

Construit, vérifie et sert le flux que lisent les orientation-widgets.

Commandes
  build CONFIG.json --out DOSSIER   lit les sources de CONFIG.json et écrit le flux dans DOSSIER
      --fail-on LIMITE              ne publie rien au-delà d’une limite, comme "dropped>1%" (répétable)
      --allow-shrink                publie même si le flux a perdu plus que maxShrink, ou change plus qu’en une nuit
      --line                        n’affiche qu’une ligne, pour un courriel
      --outcome FICHIER             écrit l’issue en JSON : publié ou refusé, classe, raison, flux servi
      --corrections DOSSIER         ce qui est à corriger dans les classeurs d’une branche : une page, et leur copie annotée
      --watch                       reconstruit quand une source ou CONFIG.json change
      --json                        affiche le rapport en JSON
      --quiet                       n’affiche que les erreurs
  init DOSSIER                      écrit une configuration commentée pour les fichiers de DOSSIER
      --out FICHIER                 config.json par défaut\u202f; un fichier qui existe n’est jamais remplacé
      --territory ID                Bretagne, reg-53, dep-59, country-fr\u202f; par défaut, ce que disent les codes des fichiers
      --title TEXTE --publisher NOM ce que les pages affichent. À un terminal, ce que les options ne disent pas est demandé
      --json                        affiche en JSON ce qui a été reconnu ; ne demande rien
  check FICHIER|DOSSIER|ADRESSE     vérifie un flux\u202f: fichiers, fiches, renvois, mise en ligne
      --json                        affiche le résultat en JSON
      --max-age DURÉE               échoue si le flux est plus vieux, comme 36h ou 2d
  history DOSSIER                   les flux que le dossier garde, le dernier d’abord
      --json                        affiche le résultat en JSON
  rollback DOSSIER NUIT             sert de nouveau un flux gardé : sa date ou son identifiant, de « history »
  diff ANCIEN NOUVEAU               ce qui a été ajouté, retiré, changé (fichiers, dossiers ou adresses)
      --json                        affiche le résultat en JSON
      --changes FICHIER             ajoute à FICHIER ce qui a changé dans les engagements, une source «\u202ffeed\u202f»
  dump DOSSIER COLLECTION           affiche une collection, un objet JSON par ligne, champs longs compris
  serve DOSSIER [--port N]          sert un flux aux pages de tous les sites (port 8080, 0 pour un port libre)
      --host ADRESSE                adresse d’écoute (127.0.0.1 par défaut)
  index DOSSIER --to ADRESSE        met les formations d’un flux dans un OpenSearch, sous l’alias «\u202ftrainings\u202f»
      --full                        nouvel index, à la place de l’ancien une fois vérifié (toujours la première fois)
      --allow-shrink                retire des formations même si plus de 5\u202f% de celles de l’index manquent au flux
      --roll-back                   remet l’index précédent, sans DOSSIER
      --json                        affiche le résultat en JSON
  lheo FLUX                         écrit les formations d’un flux en LHÉO 2.3, pour qui lit ce format
      --out FICHIER                 offres-lheo.xml par défaut\u202f; jamais remplacé
  template commitments FLUX         écrit le classeur que remplissent les pilotes des engagements
      --out FICHIER                 suivi-des-engagements.xlsx par défaut\u202f; jamais remplacé
  template companies|testimonies|events
                                    écrit le classeur que remplit une branche\u202f: entreprises, témoignages, événements
      --out FICHIER                 entreprises.xlsx, temoignages.xlsx, evenements.xlsx par défaut\u202f; jamais remplacé
  deposit FICHIER                   ajoute les projets innovants d’un formulaire rempli à un fichier que lit CONFIG.json
      --into FICHIER                innovations.json par défaut\u202f; une source «\u202ffeed\u202f»
      --replace                     remplace un projet qui y est déjà
  example --sessions N              écrit un fichier LHÉO de sessions de formation continue inventées
      --seed S                      même graine, même fichier (1 par défaut)
      --out FICHIER                 exemple-lheo.xml par défaut
      --today DATE                  jour autour duquel les sessions sont réparties (aujourd’hui par défaut)

  --help, -h                        affiche cette aide
  --version, -v                     affiche la version

Codes de sortie\u202f: 0 fait, 1 fichier refusé (un message donne le fichier, la ligne et la raison), 2 mauvais usage,
3 flux suspect (une garde l’arrête), 4 machine (disque plein, droits, autre construction), 5 flux trop vieux.
`;
