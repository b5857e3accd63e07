// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session, Training } from '@orientation-widgets/feed';

/** Makes a training with only the fields that the model requires. */
export const trainingOf = (id: string, more: Partial<Training> = {}): Training => ({
  id,
  title: id,
  certifications: [],
  certifying: true,
  level: null,
  entryLevel: null,
  domains: [],
  formacodes: [],
  nsf: [],
  rome: [],
  sourceId: 's',
  ...more,
});

/** Makes a session of a school, without a date or a place: only the fields that the model requires. */
export const sessionOf = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  trainingId: 't',
  placeId: null,
  route: 'school',
  mode: 'on-site',
  start: null,
  end: null,
  entry: 'fixed',
  recruitment: null,
  funded: null,
  funders: [],
  accessible: null,
  sourceId: 's',
  ...more,
});
