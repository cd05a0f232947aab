"""`python -m mis_desktop.cli`."""

import sys

from .program import main

sys.exit(main())
