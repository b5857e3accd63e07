// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The words, the figures and the drawings of the elements, for pages that are written in Node. Nothing here needs a document.
export { nearestName } from './core/lazy/nearest-name.js';
export { linesPlot, type LinesPlot, type Series } from './charts/plot/lines.js';
export { plotView } from './charts/plot/plot-view.js';
export { plotStyles } from './charts/plot/plot.styles.js';
export { writeCsv, type Cell } from './export/csv-writer.js';
export { date } from './i18n/dates/dates.js';
export { capital, euros, jobName, number, percent, plural } from './i18n/formats/format.js';
export { pictogram } from './jobs/pictograms/pictograms.js';
export { isMasked, recruitmentLabel } from './jobs/plans/recruitment-labels.js';
export { payAmount, paySentence } from './jobs/pay/pay-labels.js';
export { tensionBadge } from './jobs/tension/badge/tension-badge.js';
export { levelOf, tensionSentence, withheldReason } from './jobs/tension/tension-labels.js';
export { tensionStyles } from './jobs/tension/tension.styles.js';
export { shareDiscs, shareInWords } from './jobs/women-share/share-discs.js';
export { shareDiscsStyles } from './jobs/women-share/share-discs.styles.js';
export { trainingsTo } from './job-card/trainings/trainings-to.js';
export { atTown } from './map/markers/cluster-labels.js';
export { shapesOf, type Shapes } from './map/shapes.js';
export { themeName } from './indicator-board/controls/board-labels.js';
export { coverageText, figureWithUnit } from './measures/compared/difference-labels.js';
export { essentials, type Finding } from './measures/essentials/essentials.js';
export { findingWords } from './measures/essentials/finding-labels.js';
export { decimalNumber } from './measures/decimal-number.js';
export { figure, unitWords } from './measures/figure-format.js';
export { kindName } from './measures/kinds/kind-names.js';
export { missingOf, ObservationIndex } from './measures/observations.js';
export { pointsOf } from './measures/series/points.js';
export { periodAt, periodLabel } from './measures/periods.js';
export { missingWord, missingWords } from './missing/missing-labels.js';
export { ofTerritory } from './place-names/of-territory.js';
export { fullDay, momentLabel, monthName, statusBadge, timesLabel } from './resource-finder/agenda/agenda-labels.js';
export { agendaOf, type Agenda, type Happening } from './resource-finder/agenda/agenda.js';
export { agendaCalendar } from './resource-finder/agenda/lazy/agenda-calendar.js';
export { contactsOf, type ContactCell, type ContactRow } from './resource-finder/contacts/contacts.js';
export {
  areaKindLabel,
  gapsLabel,
  inhabitantsLabel,
  statusLabel,
  territoryCount,
} from './resource-finder/coverage/coverage-labels.js';
export {
  AREA_KINDS,
  areasOf,
  countCoverage,
  coverageOf,
  inhabitants,
  isGap,
  type AreaKind,
  type CoveredArea,
} from './resource-finder/coverage/coverage.js';
export { stageLabel } from './resource-finder/innovations/innovation-labels.js';
export { peopleLabel } from './resource-finder/labels/people-label.js';
export { HELP_KINDS } from './resource-finder/load-resources.js';
export { audienceLabel, kindLabel, needLabel } from './resource-finder/page/need-labels.js';
export { localTime } from './resource-finder/search/local-time.js';
export { AUDIENCES, NEEDS, radiusOf, type Need } from './resource-finder/search/resource-query.js';
export { tokens } from './styles/tokens.styles.js';
export { contrast, hex, nearest, type Rgb } from './themes/contrast.js';
export { pairs, type Pair } from './themes/pairs.js';
export { levelName, routeName, trainingCount } from './trainings/training-labels.js';
