<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Drupal\orientation_widgets\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Cache\Cache;
use Drupal\orientation_widgets\PortalService;
use OrientationWidgets\Address;

require_once __DIR__ . '/../../core/autoload.php';

/**
 * Settings form with the address of the portal. Drupal checks the permission of the route and the token of the form.
 */
final class SettingsForm extends ConfigFormBase
{
    private const NAME = 'orientation_widgets.settings';

    public function getFormId(): string
    {
        return 'orientation_widgets_settings';
    }

    protected function getEditableConfigNames(): array
    {
        return [self::NAME];
    }

    public function buildForm(array $form, FormStateInterface $form_state): array
    {
        $form['portal'] = [
            '#type' => 'url',
            '#title' => 'Adresse de votre portail',
            '#description' => 'Par exemple https://orientation.exemple.fr/. Les scripts, les données et les textes viennent de cette adresse, et d’aucune autre.',
            '#default_value' => $this->config(self::NAME)->get('portal'),
        ];
        return parent::buildForm($form, $form_state);
    }

    public function validateForm(array &$form, FormStateInterface $form_state): void
    {
        parent::validateForm($form, $form_state);
        $text = (string) $form_state->getValue('portal');
        if ($text !== '' && Address::ofPortal($text) === '') {
            $form_state->setErrorByName('portal', 'L’adresse commence par https://, n’a ni « ? » ni « # », et n’est pas celle d’un réseau interne.');
        }
    }

    public function submitForm(array &$form, FormStateInterface $form_state): void
    {
        $address = Address::ofPortal((string) $form_state->getValue('portal'));
        $this->config(self::NAME)->set('portal', $address)->save();
        Cache::invalidateTags([PortalService::CACHE_TAG]);
        parent::submitForm($form, $form_state);
    }
}
