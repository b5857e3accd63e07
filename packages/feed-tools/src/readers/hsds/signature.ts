// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const hsdsSignature: Signature = {
  comment: 'Organisations et services HSDS 3 (Open Referral). Indiquez la licence.',
  matches: anyOf(
    columns('organization_id', 'name', 'status', 'assured_date'),
    columns('id', 'service_at_locations', 'organization'),
    columns('id', 'location_id', 'service_id'),
    columns('id', 'location_type', 'name'),
    columns('id', 'location_id', 'address_1'),
    columns('id', 'byday', 'opens_at'),
    columns('id', 'name', 'description', 'year_incorporated'),
  ),
};
