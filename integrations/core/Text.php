<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Untrusted texts, to be written in a page. */
final class Text
{
    /**
     * Escapes a text for HTML, including attributes. A bracket would begin a shortcode of the system; WordPress undoes
     * the decimal form of its entity.
     */
    public static function escape(string $text): string
    {
        $html = htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
        return strtr($html, ['[' => '&#x5B;', ']' => '&#x5D;', '{' => '&#123;', '}' => '&#125;']);
    }

    /** Returns a text on one line, without characters that change its reading direction. */
    public static function plain(string $text): string
    {
        if (!mb_check_encoding($text, 'UTF-8')) {
            return '';
        }
        $line = preg_replace('/[\p{Cc}\p{Zl}\p{Zp}]+/u', ' ', $text) ?? '';
        return trim(preg_replace('/[\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $line) ?? '');
    }
}
