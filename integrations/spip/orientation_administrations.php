<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

/** Removes all data written by the plugin. */
function orientation_vider_tables(string $version): void
{
    include_spip('inc/orientation');
    include_spip('inc/meta');
    $store = new OrientationWidgets\FileStore(_DIR_TMP . 'orientation/');
    array_map($store->remove(...), $store->keys());
    effacer_meta('orientation');
    effacer_meta($version);
}

function orientation_upgrade(string $version, string $target): void
{
    include_spip('inc/meta');
    ecrire_meta($version, $target);
}
