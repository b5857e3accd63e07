// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export default defineNuxtConfig({
  telemetry: false,
  compatibilityDate: '2026-01-01',
  app: { head: { title: 'Nuxt', htmlAttrs: { lang: 'fr' } } },
  vue: { compilerOptions: { isCustomElement: tag => tag.includes('-') && !tag.startsWith('nuxt') } },
  typescript: { strict: true, tsConfig: { vueCompilerOptions: { strictTemplates: true } } },
});
