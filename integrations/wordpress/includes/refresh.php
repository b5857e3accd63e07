<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

defined('ABSPATH') || exit;

const NIGHTLY = 'orientation_widgets_refresh';

add_action(NIGHTLY, __NAMESPACE__ . '\refresh');

// A copied database, or an update without activation, has no schedule.
add_action('admin_init', __NAMESPACE__ . '\schedule');

/** Schedules the refresh each night at three, in the time zone of the site. */
function schedule(): void
{
    if (!wp_next_scheduled(NIGHTLY)) {
        wp_schedule_event((new \DateTimeImmutable('tomorrow 03:00', wp_timezone()))->getTimestamp(), 'daily', NIGHTLY);
    }
}

function unschedule(): void
{
    wp_clear_scheduled_hook(NIGHTLY);
    wp_clear_scheduled_hook(NIGHTLY, ['rest']);
}

/** Reads the portal again; work left after the time of one request is for the next one. */
function refresh(): void
{
    if (!portal()->refresh()) {
        wp_schedule_single_event(time() + 300, NIGHTLY, ['rest']);
    }
}
