<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

use OrientationWidgets\Address;

defined('ABSPATH') || exit;

const SETTINGS_PAGE = 'orientation-widgets';
const REFRESH_ACTION = 'orientation_widgets_refresh_now';

add_action('admin_menu', function (): void {
    add_options_page('Orientation', 'Orientation', 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settingsPage');
});

// options.php checks the capability and the nonce of these settings.
add_action('admin_init', function (): void {
    register_setting(SETTINGS_PAGE, ADDRESS_OPTION, [
        'type' => 'string',
        'default' => '',
        'sanitize_callback' => __NAMESPACE__ . '\sanitizeAddress',
    ]);
});

add_action('admin_post_' . REFRESH_ACTION, function (): void {
    if (!current_user_can('manage_options')) {
        wp_die('Vous n’avez pas le droit de faire cela.', '', ['response' => 403]);
    }
    check_admin_referer(REFRESH_ACTION);
    portal()->refresh(60, true);
    wp_safe_redirect(admin_url('options-general.php?page=' . SETTINGS_PAGE));
    exit;
});

/** Returns the new address, or the former one when the new one is invalid. */
function sanitizeAddress(mixed $value): string
{
    $text = is_string($value) ? trim($value) : '';
    $address = Address::ofPortal($text);
    if ($text !== '' && $address === '') {
        add_settings_error(ADDRESS_OPTION, 'address', 'L’adresse commence par https://, n’a ni « ? » ni « # », et n’est pas celle d’un réseau interne. L’ancienne est gardée.');
        return (string) get_option(ADDRESS_OPTION, '');
    }
    return $address;
}

function settingsPage(): void
{
    if (!current_user_can('manage_options')) {
        return;
    }
    ['read' => $read, 'pages' => $pages] = portal()->state();
    ?>
    <div class="wrap">
        <h1>Orientation</h1>
        <form action="options.php" method="post">
            <?php settings_fields(SETTINGS_PAGE); ?>
            <p>
                <label for="orientation-portal"><strong>Adresse de votre portail</strong></label><br>
                <input id="orientation-portal" class="regular-text" type="url" name="<?php echo esc_attr(ADDRESS_OPTION); ?>"
                    value="<?php echo esc_attr((string) get_option(ADDRESS_OPTION, '')); ?>" aria-describedby="orientation-portal-help">
            </p>
            <p id="orientation-portal-help">Par exemple https://orientation.exemple.fr/. Les scripts, les données et les textes viennent de cette adresse, et d’aucune autre.</p>
            <?php submit_button('Enregistrer'); ?>
        </form>
        <h2>Ce qui est gardé ici</h2>
        <p><?php echo esc_html(
            $read === 0
                ? 'Le portail n’a pas encore été lu.'
                : 'Portail lu le ' . wp_date('j F Y à G:i', $read) . '. Textes gardés : ' . $pages . '.'
        ); ?></p>
        <form action="<?php echo esc_url(admin_url('admin-post.php')); ?>" method="post">
            <input type="hidden" name="action" value="<?php echo esc_attr(REFRESH_ACTION); ?>">
            <?php wp_nonce_field(REFRESH_ACTION); ?>
            <?php submit_button('Relire le portail maintenant', 'secondary'); ?>
        </form>
    </div>
    <?php
}
