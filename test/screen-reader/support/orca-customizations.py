# SPDX-FileCopyrightText: 2026 The orientation-widgets authors
# SPDX-License-Identifier: MIT

"""Settings of Orca: speech alone, and no reading of a whole page when it opens."""

from orca import settings

settings.speechServerFactory = "recorder"
settings.speechFactoryModules = ["recorder"]
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.structNavTriggersFocusMode = True
