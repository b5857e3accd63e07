// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const onisepJobsSignature: Signature = {
  comment: 'Métiers de l’Onisep.',
  matches: columns('libellé métier', 'lien site onisep.fr', 'code ROME'),
};

export const onisepTrainingsSignature: Signature = {
  comment: 'Formations initiales de l’Onisep.',
  matches: columns('libellé formation principal', 'code RNCP', 'lien site onisep.fr'),
};

export const onisepStructuresSignature: Signature = {
  comment: 'Établissements de l’Onisep.',
  matches: columns('code UAI', 'nom', 'région', 'n° SIRET', 'tutelle'),
};

export const onisepActionsSignature: Signature = {
  comment: 'Lieux des formations de l’Onisep.',
  matches: columns('Action De Formation Af Identifiant Onisep', 'Formation For Libelle'),
};

export const onisepPassageSignature: Signature = {
  comment: 'Table de passage de l’Onisep.',
  matches: columns('certif_info_ci_identifiant', 'ci_code_rncp', 'ideo_identifiant_formation'),
};
