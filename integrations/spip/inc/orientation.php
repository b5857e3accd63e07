<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

use OrientationWidgets\Address;
use OrientationWidgets\FileStore;
use OrientationWidgets\Portal;

require_once __DIR__ . '/../core/autoload.php';
include_spip('inc/config');

/** Returns the portal named by the webmaster. */
function orientation_portal(): Portal
{
    static $portals = [];
    $address = Address::ofPortal((string) lire_config('orientation/portal', ''));
    // The folder is not that of the cache, which SPIP empties.
    return $portals[$address] ??= new Portal($address, OrientationWidgets\fetch(...), new FileStore(_DIR_TMP . 'orientation/'));
}
