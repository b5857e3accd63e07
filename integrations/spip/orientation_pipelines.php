<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

// SPIP calls these functions by their names.

/** Adds the script of the elements to a page that shows one. */
function orientation_affichage_final(string $page): string
{
    if (empty($GLOBALS['html']) || !str_contains($page, 'class="orientation-fallback"')) {
        return $page;
    }
    include_spip('inc/orientation');
    $script = orientation_portal()->script();
    $end = strripos($page, '</body>');
    if ($script === null || $end === false) {
        return $page;
    }
    $tag = '<script type="module" src="' . $script['src'] . '" integrity="' . $script['integrity'] . '" crossorigin></script>';
    return substr_replace($page, $tag . "\n", $end, 0);
}

/** @param array<string, int> $tasks with the seconds between two runs of each. @return array<string, int> */
function orientation_taches_generales_cron(array $tasks): array
{
    return $tasks + ['orientation' => 86400];
}
