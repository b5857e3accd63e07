<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

// SPIP calls these functions by the name of the form, after it has checked its signature.

/** @return array<string, mixed>|false */
function formulaires_configurer_orientation_charger_dist(): array|false
{
    include_spip('inc/autoriser');
    include_spip('inc/config');
    return autoriser('configurer') ? ['portal' => lire_config('orientation/portal', '')] : false;
}

/** @return array<string, string> */
function formulaires_configurer_orientation_verifier_dist(): array
{
    include_spip('inc/orientation');
    $text = trim((string) _request('portal'));
    return $text !== '' && OrientationWidgets\Address::ofPortal($text) === '' ? ['portal' => _T('orientation:erreur_portal')] : [];
}

/** @return array<string, mixed> */
function formulaires_configurer_orientation_traiter_dist(): array
{
    include_spip('inc/autoriser');
    include_spip('inc/orientation');
    if (!autoriser('configurer')) {
        return ['message_erreur' => _T('avis_acces_interdit')];
    }
    ecrire_config('orientation/portal', OrientationWidgets\Address::ofPortal((string) _request('portal')));
    orientation_portal()->refresh(20, true);
    // Cached pages still show the former portal.
    include_spip('inc/invalideur');
    suivre_invalideur('orientation');
    return ['message_ok' => _T('config_info_enregistree'), 'editable' => true];
}
