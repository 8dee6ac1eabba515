"""Settings of all tests."""

from hypothesis import settings

# how long an example takes on a busy machine is no failure
settings.register_profile("project", settings(settings.default, deadline=None))
settings.load_profile("project")
