<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Drupal\orientation_widgets\Plugin\Filter;

use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\orientation_widgets\PortalService;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Filter that replaces codes in a text by elements. It runs after the filter that limits tags, which would remove its own.
 *
 * @Filter(
 *   id = "orientation_widgets",
 *   title = @Translation("Éléments d’orientation : [orientation element=&quot;job-card&quot; job=&quot;soudeur&quot;]"),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
 *   weight = 50
 * )
 */
final class ElementFilter extends FilterBase implements ContainerFactoryPluginInterface
{
    public function __construct(array $configuration, string $plugin_id, mixed $plugin_definition, private readonly PortalService $portal)
    {
        parent::__construct($configuration, $plugin_id, $plugin_definition);
    }

    public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static
    {
        return new static($configuration, $plugin_id, $plugin_definition, $container->get('orientation_widgets.portal'));
    }

    public function process($text, $langcode): FilterProcessResult
    {
        $html = $this->portal->replaceCodes((string) $text);
        $result = new FilterProcessResult($html);
        return $html === $text ? $result : $result
            ->setAttachments($this->portal->attachments())
            ->addCacheTags([PortalService::CACHE_TAG, 'config:orientation_widgets.settings']);
    }
}
