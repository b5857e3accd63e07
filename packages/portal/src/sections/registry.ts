// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { agenda } from './agenda/section.js';
import { ambassadeurs } from './ambassadeurs/section.js';
import { annuaire } from './annuaire/section.js';
import { chercher } from './chercher/section.js';
import { chiffres } from './chiffres/section.js';
import { contrat } from './contrat/section.js';
import { donnees } from './donnees/section.js';
import { facile } from './facile/section.js';
import { formations } from './formations/section.js';
import { horsConnexion } from './hors-connexion/section.js';
import { immersions } from './immersions/section.js';
import { innovations } from './innovations/section.js';
import { integrer } from './integrer/section.js';
import { jeCherche } from './je-cherche/section.js';
import { jeSuis } from './je-suis/section.js';
import { langues } from './langues/section.js';
import { metiers } from './metiers/section.js';
import { monDossier } from './mon-dossier/section.js';
import { mots } from './mots/section.js';
import { nouveautes } from './nouveautes/section.js';
import { pourMaClasse } from './pour-ma-classe/section.js';
import { secteurs } from './secteurs/section.js';
import { site } from './site/section.js';
import { territoires } from './territoires/section.js';
import type { SectionDefinition } from '../site/section.js';

/** Every section, in the order in which the site lists them. */
export const SECTIONS: readonly SectionDefinition[] = [
  jeSuis,
  jeCherche,
  chercher,
  metiers,
  formations,
  secteurs,
  territoires,
  chiffres,
  contrat,
  annuaire,
  agenda,
  immersions,
  ambassadeurs,
  innovations,
  facile,
  pourMaClasse,
  monDossier,
  horsConnexion,
  mots,
  integrer,
  donnees,
  nouveautes,
  langues,
  site,
];
