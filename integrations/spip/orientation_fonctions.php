<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

if (!defined('_ECRIRE_INC_VERSION')) {
    return;
}

/**
 * Returns the tag of an element with its text, for `<orientation|element=job-card|job=soudeur>`.
 *
 * @param array<string, mixed>|null $settings of the model, as SPIP read them.
 */
function orientation_element(?array $settings): string
{
    include_spip('inc/orientation');
    $settings = array_filter($settings ?? [], 'is_scalar');
    $text = static fn (mixed $value): string => html_entity_decode((string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    ['element' => $tag, 'page' => $page] = $settings + ['element' => '', 'page' => ''];
    $attributes = array_map($text, array_diff_key($settings, ['element' => '', 'page' => '']));
    // SPIP reads a flag without a value as its own name.
    return orientation_portal()->element((string) $tag, $attributes, $text($page));
}
