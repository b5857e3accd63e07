<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/**
 * Plugin Name: Orientation Widgets
 * Description: Métiers, formations et chiffres d’un portail d’orientation, en bloc ou en code court. La page reste entière sans JavaScript.
 * Version: 0.1.0
 * Requires at least: 6.4
 * Requires PHP: 8.1
 * License: MIT
 * Text Domain: orientation-widgets
 */
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

defined('ABSPATH') || exit;

require_once __DIR__ . '/core/autoload.php';
require_once __DIR__ . '/includes/store.php';
require_once __DIR__ . '/includes/portal.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/refresh.php';
require_once __DIR__ . '/includes/settings.php';

register_activation_hook(__FILE__, __NAMESPACE__ . '\schedule');
register_deactivation_hook(__FILE__, __NAMESPACE__ . '\unschedule');
