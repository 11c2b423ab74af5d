"""What granian calls: the app as WSGI."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "threedoors.app.settings")
application = get_wsgi_application()

from threedoors.app.web import warming  # noqa: E402  # once Django is set up

warming.begin()
