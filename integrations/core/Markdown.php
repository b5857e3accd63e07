<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/**
 * Converts the Markdown twin of a page of a portal to HTML. It supports the syntax of portals: headings, lists, tables,
 * links and strong text. The rest is shown as text, so that no tag of the source ever reaches the page.
 */
final class Markdown
{
    /** HTML written so far. */
    private string $html = '';
    /** Depth of the open lists. */
    private int $lists = 0;
    /** @var list<string> Lines of the open paragraph. */
    private array $paragraph = [];
    /** @var list<list<string>> Rows of the open table. */
    private array $rows = [];

    private function __construct(private readonly int $level)
    {
    }

    /** @param int $level of the first heading. */
    public static function html(string $markdown, int $level): string
    {
        $writer = new self(max(1, min(6, $level)));
        foreach (preg_split('/\r\n?|\n/', $markdown) ?: [] as $line) {
            $writer->read($line);
        }
        $writer->endBlocks();
        return $writer->html;
    }

    private function read(string $line): void
    {
        if (preg_match('/^(#{1,6}) (.*)$/', $line, $match)) {
            $this->endBlocks();
            $level = min(6, $this->level + strlen($match[1]) - 1);
            $this->html .= "<h$level>" . self::inline($match[2]) . "</h$level>\n";
        } elseif (preg_match('/^( *)- (.*)$/', $line, $match)) {
            $this->item(intdiv(strlen($match[1]), 2) + 1, self::inline($match[2]));
        } elseif ($this->lists > 0 && preg_match('/^ +(\S.*)$/', $line, $match)) {
            $this->html .= '<br>' . self::inline($match[1]);
        } elseif (str_starts_with($line, '|') && str_ends_with($line, '|')) {
            $this->row($line);
        } elseif (trim($line) === '' || $line === '---') {
            $this->endBlocks();
        } else {
            $this->endList();
            $this->endTable();
            $this->paragraph[] = $line;
        }
    }

    private function item(int $depth, string $text): void
    {
        $this->endParagraph();
        $this->endTable();
        // A list that skips a level opens only one list.
        $depth = min($depth, $this->lists + 1);
        if ($depth > $this->lists) {
            $this->html .= '<ul>';
        } else {
            $this->html .= str_repeat('</li></ul>', $this->lists - $depth) . '</li>';
        }
        $this->lists = $depth;
        $this->html .= "<li>$text";
    }

    private function row(string $line): void
    {
        $this->endParagraph();
        $this->endList();
        // A bar inside a cell has a backslash before it, not a space.
        $this->rows[] = array_map('trim', explode(' | ', substr($line, 1, -1)));
    }

    private function endBlocks(): void
    {
        $this->endParagraph();
        $this->endList();
        $this->endTable();
    }

    private function endParagraph(): void
    {
        if ($this->paragraph) {
            $this->html .= '<p>' . self::inline(self::linkSource(implode(' ', $this->paragraph))) . "</p>\n";
        }
        $this->paragraph = [];
    }

    private function endList(): void
    {
        $this->html .= str_repeat('</li></ul>', $this->lists) . ($this->lists ? "\n" : '');
        $this->lists = 0;
    }

    private function endTable(): void
    {
        if (!$this->rows) {
            return;
        }
        $isHeaded = preg_match('/^(?:---)+$/', implode('', $this->rows[1] ?? [])) === 1;
        $this->html .= '<table>';
        foreach ($this->rows as $rank => $cells) {
            if ($rank === 1 && $isHeaded) {
                continue;
            }
            $tag = $rank === 0 && $isHeaded ? 'th scope="col"' : 'td';
            $end = substr($tag, 0, 2);
            $this->html .= '<tr>';
            foreach ($cells as $cell) {
                $this->html .= "<$tag>" . self::inline($cell) . "</$end>";
            }
            $this->html .= '</tr>';
        }
        $this->html .= "</table>\n";
        $this->rows = [];
    }

    /** Makes a link of the last line of a twin, where the page is only named by its address. */
    private static function linkSource(string $line): string
    {
        return preg_replace('~^(https?://[^\s()<>\[\],]+), (?=données du )~u', '[Page d’origine]($1), ', $line) ?? $line;
    }

    /** Converts a line, with its links and its strong text. */
    private static function inline(string $text, int $depth = 0): string
    {
        $sign = '\\\\(?<sign>[!-\/:-@\[-`{-~])';
        $strong = '\*\*(?<strong>(?:\\\\.|[^*\\\\])++)\*\*';
        $link = '\[(?<text>(?:\\\\.|[^\]\\\\])++)\]\((?<href>[^\s()<>]++)\)';
        preg_match_all("/$sign|$strong|$link/s", $text, $matches, PREG_SET_ORDER | PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL);
        $html = '';
        $end = 0;
        foreach ($matches as $match) {
            $html .= Text::escape(substr($text, $end, $match[0][1] - $end));
            $end = $match[0][1] + strlen($match[0][0]);
            $html .= self::mark($match, $depth);
        }
        return $html . Text::escape(substr($text, $end));
    }

    /** @param array<array{?string, int}> $match of an inline mark. */
    private static function mark(array $match, int $depth): string
    {
        $inner = static fn (string $text): string => $depth < 3 ? self::inline($text, $depth + 1) : Text::escape($text);
        if (isset($match['sign'][0])) {
            return Text::escape($match['sign'][0]);
        }
        if (isset($match['strong'][0])) {
            return '<strong>' . $inner($match['strong'][0]) . '</strong>';
        }
        $href = (string) $match['href'][0];
        $text = $inner((string) $match['text'][0]);
        // A link inside a link is written as text.
        return Address::isWeb($href) && !str_contains($text, '<a ') ? '<a href="' . Text::escape($href) . "\">$text</a>" : $text;
    }
}
