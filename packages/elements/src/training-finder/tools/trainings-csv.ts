// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { SessionRecords, TrainingRecords } from '@orientation-widgets/search';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { levelName, modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { certificationName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import { rhythmNames } from '@orientation-widgets/domain/trainings/session-labels.js';
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell, CsvOptions } from '@orientation-widgets/domain/words/csv-writer.js';
import type { TrainingExport } from './training-export.js';

function yesNo(value: boolean | null): string {
  if (value === null) return msg('non précisé');
  return value ? msg('oui') : msg('non');
}

function recruitment(value: SessionRecords['session']['recruitment']): string {
  switch (value) {
    case 'open':
      return msg('ouvertes');
    case 'closed':
      return msg('closes');
    case 'suspended':
      return msg('suspendues');
    default:
      return msg('non précisé');
  }
}

/** Names of the columns. An empty cell means unknown; zero means zero. */
export function csvHeaders(): string[] {
  return [
    msg('Formation'),
    msg('Niveau'),
    msg('Niveau demandé'),
    msg('Certifications'),
    msg('Domaines'),
    msg('Organisme'),
    msg('Téléphone'),
    msg('Courriel'),
    msg('Lieu'),
    msg('Adresse'),
    msg('Code postal'),
    msg('Commune'),
    msg('Code de la commune'),
    msg('Distance (km)'),
    msg('Voie'),
    msg('Modalité'),
    msg('Rythme'),
    msg('Début'),
    msg('Fin'),
    msg('Entrée'),
    msg('Inscriptions'),
    msg('Financement public'),
    msg('Financeurs'),
    msg('Accueil handicap'),
    msg('Durée (heures)'),
    msg('Prix (euros)'),
    msg('Contact'),
    msg('Adresse web'),
    msg('Identifiant de la formation'),
    msg('Identifiant de la session'),
    msg('Source'),
    msg('Période de la source'),
    msg('Catalogue mis à jour le'),
    msg('Avertissement'),
  ];
}

function trainingCells({ training }: TrainingRecords): Cell[] {
  const level = (value: number | null): string => (value === null ? msg('non précisé') : capital(levelName(value)));
  return [
    training.title,
    level(training.level),
    level(training.entryLevel),
    training.certifications.map(certificationName).join(', '),
    training.domains.join(', '),
  ];
}

function placeCells({ place, provider }: Partial<SessionRecords>, near: TrainingExport['near']): Cell[] {
  const km =
    near && place && place.lat !== null && place.lon !== null
      ? distanceKm(near, { lat: place.lat, lon: place.lon })
      : undefined;
  return [
    provider?.name,
    provider?.phone,
    provider?.email,
    place?.name,
    place?.street,
    place?.postalCode,
    place?.communeName,
    place?.communeCode,
    km === undefined ? undefined : Math.round(km * 10) / 10,
  ];
}

function sessionCells({ session }: SessionRecords): Cell[] {
  return [
    routeName(session.route),
    modeName(session.mode),
    rhythmNames(session).join(', '),
    session.start ?? undefined,
    session.end ?? undefined,
    session.entry === 'permanent' ? msg('toute l’année') : msg('à date fixe'),
    recruitment(session.recruitment),
    yesNo(session.funded),
    session.funders.join(', '),
    yesNo(session.accessible),
    // Producers write zero hours for unknown; a price of zero is free.
    session.hours || undefined,
    session.price,
    session.contact,
  ];
}

/** Rows of the file: one per session, or one for a training without any. */
export function csvRows(extract: TrainingExport): Cell[][] {
  const { sources, near, feed } = extract;
  const blank = Array<Cell>(13).fill(undefined);
  const origin = (sourceId: string): Cell[] => {
    const source = sources.get(sourceId);
    const name = [source?.publisher, source?.title].filter(Boolean).join(', ');
    return [
      name || msg('source non précisée'),
      source?.period,
      feed.updated.slice(0, 10),
      source?.example ? msg('Données d’exemple') : undefined,
    ];
  };
  const rows = extract.results.flatMap(result => {
    const { training, sessions } = result;
    const row = (records: SessionRecords | undefined): Cell[] => [
      ...trainingCells(result),
      ...placeCells(records ?? {}, near),
      ...(records ? sessionCells(records) : blank),
      safeUrl(records?.session.url) ?? safeUrl(training.url),
      training.id,
      records?.session.id,
      ...origin(records?.session.sourceId ?? training.sourceId),
    ];
    return sessions.length ? sessions.map(row) : [row(undefined)];
  });
  return [csvHeaders(), ...rows];
}

export function trainingsCsv(extract: TrainingExport, options: CsvOptions): string {
  return writeCsv(csvRows(extract), options);
}
