<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

defined('WP_UNINSTALL_PLUGIN') || exit;

// Removes all data written by the plugin: its options and its schedule. Posts keep their blocks, which then show
// nothing.
foreach ((array) get_option('orientation_widgets_copies', []) as $key) {
    delete_option('orientation_widgets_copy_' . md5((string) $key));
}
delete_option('orientation_widgets_copies');
delete_option('orientation_widgets_portal');
wp_unschedule_hook('orientation_widgets_refresh');
