// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { define } from '../core/define.js';
import { OrientationFeed } from '../orientation-feed/orientation-feed.js';

define('orientation-feed', OrientationFeed);

export { OrientationFeed };
