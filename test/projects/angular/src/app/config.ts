// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { provideZonelessChangeDetection } from '@angular/core';
import type { ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { Page } from './page.js';

export const config: ApplicationConfig = {
  providers: [provideZonelessChangeDetection(), provideRouter([{ path: '', component: Page }]), provideClientHydration()],
};
