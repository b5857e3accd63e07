<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

return [
    'aide_portal' => 'Par exemple https://orientation.exemple.fr/. Les scripts, les données et les textes viennent de cette adresse, et d’aucune autre.',
    'erreur_portal' => 'L’adresse commence par https://, n’a ni « ? » ni « # », et n’est pas celle d’un réseau interne.',
    'label_portal' => 'Adresse de votre portail',
    'titre_configurer' => 'Orientation',
];
