// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { define } from '../core/define.js';
import { TrainingCard } from '../training-card/training-card.js';

define('training-card', TrainingCard);

export { TrainingCard };
