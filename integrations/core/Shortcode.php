<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/**
 * Replaces the code `[orientation element="job-card" job="soudeur"]` by HTML, for systems without their own shortcodes.
 */
final class Shortcode
{
    private const CODE = '/\[orientation((?:\s+[a-z-]+(?:=(?:"[^"<>\[\]]*"|&quot;(?:(?!&quot;)[^"<>\[\]])*&quot;))?)*)\s*\]/i';
    private const ATTRIBUTE = '/([a-z-]+)(?:=(?:"([^"]*)"|&quot;(.*?)&quot;))?(?=\s|$)/i';

    /** @param string $html already made safe by a filter. */
    public static function replace(string $html, Portal $portal): string
    {
        // An element is a block: it cannot be inside a paragraph.
        $code = substr(self::CODE, 1, -2);
        return preg_replace_callback(
            "~<p>\\s*$code\\s*</p>|$code~i",
            static fn (array $match): string => self::element(($match[1] ?? '') . ($match[2] ?? ''), $portal),
            $html,
        ) ?? $html;
    }

    private static function element(string $text, Portal $portal): string
    {
        preg_match_all(self::ATTRIBUTE, trim($text), $matches, PREG_SET_ORDER);
        $attributes = [];
        foreach ($matches as $match) {
            $value = ($match[2] ?? '') . ($match[3] ?? '');
            $attributes[strtolower($match[1])] = html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
        }
        ['element' => $tag, 'page' => $page] = $attributes + ['element' => '', 'page' => ''];
        return $portal->element($tag, array_diff_key($attributes, ['element' => '', 'page' => '']), $page);
    }
}
