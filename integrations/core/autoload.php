<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The classes shared by the three plugins. They do not depend on any content management system.
declare(strict_types=1);

require_once __DIR__ . '/Address.php';
require_once __DIR__ . '/Text.php';
require_once __DIR__ . '/Elements.php';
require_once __DIR__ . '/Markdown.php';
require_once __DIR__ . '/Store.php';
require_once __DIR__ . '/FileStore.php';
require_once __DIR__ . '/fetch.php';
require_once __DIR__ . '/PageCopies.php';
require_once __DIR__ . '/Portal.php';
require_once __DIR__ . '/Shortcode.php';
