<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

/** Reads the portal again, each night. @return int 1 once done; a date to begin again at once. */
function genie_orientation_dist(int $last): int
{
    include_spip('inc/orientation');
    include_spip('inc/invalideur');
    $isDone = orientation_portal()->refresh();
    // Cached pages have the former texts. SPIP compares seconds: pages cached in this very second expire too.
    suivre_invalideur('orientation');
    ecrire_meta('derniere_modif', (string) (time() + 1));
    return $isDone ? 1 : -(time() - 86400 + 300);
}
