<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

use OrientationWidgets\Elements;

defined('ABSPATH') || exit;

const SCRIPT = 'orientation-widgets';
const EDITOR_SCRIPT = 'orientation-widgets-editor';

add_action('init', function (): void {
    $version = get_file_data(dirname(__DIR__) . '/orientation-widgets.php', ['Version'])[0];
    $needed = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render'];
    wp_register_script(EDITOR_SCRIPT, plugins_url('editor.js', __DIR__), $needed, $version, true);
    wp_add_inline_script(EDITOR_SCRIPT, 'window.orientationWidgets = ' . wp_json_encode(editorData(), JSON_HEX_TAG) . ';', 'before');
    register_block_type(dirname(__DIR__), ['render_callback' => __NAMESPACE__ . '\renderBlock']);
    add_shortcode('orientation', __NAMESPACE__ . '\renderShortcode');
});

// The preview of the editor is a separate page, where the elements need their script too.
add_action('enqueue_block_assets', function (): void {
    if (is_admin()) {
        enqueueScript();
    }
});

add_filter('script_loader_tag', function (string $tag, string $handle): string {
    $script = $handle === SCRIPT ? portal()->script() : null;
    return $script === null ? $tag : wp_get_script_tag([
        'type' => 'module',
        'src' => $script['src'],
        'integrity' => $script['integrity'],
        'crossorigin' => true,
    ]);
}, 10, 2);

/** @return array<string, mixed> the elements offered by the editor. */
function editorData(): array
{
    return [
        'elements' => is_admin() ? Elements::all() : [],
        'hasPortal' => get_option(ADDRESS_OPTION, '') !== '',
    ];
}

/** @param array<string, mixed> $attributes of the block. */
function renderBlock(array $attributes): string
{
    $settings = is_array($attributes['settings'] ?? null) ? $attributes['settings'] : [];
    $html = render((string) ($attributes['element'] ?? ''), $settings, (string) ($attributes['page'] ?? ''));
    return $html === '' ? '' : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/** @param array<mixed>|string $attributes of `[orientation element="job-card" job="soudeur"]`. */
function renderShortcode(array|string $attributes): string
{
    $attributes = (array) $attributes;
    ['element' => $tag, 'page' => $page] = $attributes + ['element' => '', 'page' => ''];
    return render((string) $tag, array_diff_key($attributes, ['element' => '', 'page' => '']), (string) $page);
}

/** @param array<mixed> $attributes of the element. */
function render(string $tag, array $attributes, string $page): string
{
    // Feed readers run no scripts.
    if (is_feed()) {
        return portal()->fallbackOf($tag, $attributes, $page);
    }
    $html = portal()->element($tag, $attributes, $page);
    if ($html !== '') {
        enqueueScript();
    }
    return $html;
}

function enqueueScript(): void
{
    $script = portal()->script();
    if ($script !== null) {
        wp_enqueue_script(SCRIPT, $script['src'], [], null, true);
    }
}
