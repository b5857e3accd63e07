<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Drupal\orientation_widgets\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\orientation_widgets\PortalService;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Block that shows an element in a region of the pages.
 *
 * @Block(
 *   id = "orientation_widgets_element",
 *   admin_label = @Translation("Orientation")
 * )
 */
final class ElementBlock extends BlockBase implements ContainerFactoryPluginInterface
{
    public function __construct(array $configuration, string $plugin_id, mixed $plugin_definition, private readonly PortalService $portal)
    {
        parent::__construct($configuration, $plugin_id, $plugin_definition);
    }

    public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static
    {
        return new static($configuration, $plugin_id, $plugin_definition, $container->get('orientation_widgets.portal'));
    }

    public function defaultConfiguration(): array
    {
        return ['code' => ''];
    }

    public function blockForm($form, FormStateInterface $form_state): array
    {
        $form['code'] = [
            '#type' => 'textfield',
            '#title' => 'Code de l’élément',
            '#description' => 'Par exemple [orientation element="job-card" job="soudeur"].',
            '#default_value' => $this->configuration['code'],
            '#maxlength' => 1000,
            '#required' => true,
        ];
        return $form;
    }

    public function blockSubmit($form, FormStateInterface $form_state): void
    {
        $this->configuration['code'] = (string) $form_state->getValue('code');
    }

    public function build(): array
    {
        // Text beside the codes is escaped: only the elements are markup.
        $html = $this->portal->replaceCodes(htmlspecialchars($this->configuration['code'], ENT_NOQUOTES));
        return [
            '#markup' => Markup::create($html),
            '#attached' => $this->portal->attachments(),
            '#cache' => ['tags' => [PortalService::CACHE_TAG, 'config:orientation_widgets.settings']],
        ];
    }
}
