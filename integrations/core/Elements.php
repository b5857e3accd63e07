<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Elements and their attributes, as `npm run generate:elements` lists them in elements.json. */
final class Elements
{
    private const MAX_LENGTH = 500;

    /** Attributes whose address the element requests itself: only the host of the portal is allowed. */
    private const ASKED = ['search-url', 'tiles'];

    /** @var array<string, array<string, mixed>>|null */
    private static ?array $elements = null;

    /** @return array<string, array<string, mixed>> each element by its tag. */
    public static function all(): array
    {
        self::$elements ??= json_decode((string) file_get_contents(__DIR__ . '/elements.json'), true, 16, JSON_THROW_ON_ERROR);
        return self::$elements;
    }

    public static function has(string $tag): bool
    {
        return isset(self::all()[$tag]);
    }

    /**
     * Returns the known attributes with an allowed value, without the others.
     *
     * @param array<mixed> $attributes as an author wrote them: an attribute without a value is a number and its name.
     * @return array<string, string>
     */
    public static function attributes(string $tag, array $attributes, string $portal): array
    {
        $safe = [];
        foreach ($attributes as $key => $value) {
            [$name, $text] = is_int($key) ? [is_scalar($value) ? (string) $value : '', ''] : [$key, $value];
            $kind = self::all()[$tag]['attributes'][$name] ?? null;
            $text = is_bool($text) ? ($text ? '' : 'false') : (is_scalar($text) ? Text::plain((string) $text) : null);
            if ($kind !== null && $text !== null && self::allows($name, $kind, $text, $portal)) {
                $safe[$name] = $kind['kind'] === 'flag' ? '' : $text;
            }
        }
        return $safe;
    }

    /** @param array<string, mixed> $kind of the attribute. */
    private static function allows(string $name, array $kind, string $text, string $portal): bool
    {
        if ($kind['kind'] === 'flag') {
            return !in_array(strtolower($text), ['false', '0', 'no', 'non', 'off'], true);
        }
        if ($text === '' || mb_strlen($text) > self::MAX_LENGTH) {
            return false;
        }
        if (in_array($name, self::ASKED, true)) {
            return Address::isLink($text) && Address::originOf($text) === Address::originOf($portal);
        }
        return match ($kind['kind']) {
            'words' => array_diff(explode(',', $text), $kind['words']) === [],
            'number' => preg_match('/^\d{1,6}(?:\.\d{1,3})?$/', $text) === 1,
            'address' => Address::isLink($text),
            default => true,
        };
    }
}
