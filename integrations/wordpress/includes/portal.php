<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

use OrientationWidgets\Address;
use OrientationWidgets\Portal;

defined('ABSPATH') || exit;

const ADDRESS_OPTION = 'orientation_widgets_portal';

/** Returns the portal named by the administrator. */
function portal(): Portal
{
    static $portals = [];
    $address = Address::ofPortal((string) get_option(ADDRESS_OPTION, ''));
    return $portals[$address] ??= new Portal($address, fetch(...), new OptionStore());
}

/** Requests the portal; a redirection could lead to another host, and counts as a failure. */
function fetch(string $url, int $bytes, int $seconds): ?string
{
    // Without cURL, WordPress counts the sizes of the chunks too: a text cut at the limit would be under it, and pass for a
    // whole one.
    $answer = wp_remote_get($url, ['timeout' => $seconds, 'redirection' => 0, 'limit_response_size' => 2 * $bytes]);
    return wp_remote_retrieve_response_code($answer) === 200 ? wp_remote_retrieve_body($answer) : null;
}
