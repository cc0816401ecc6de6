"""Settings for the property tests of this folder."""

from hypothesis import settings

# How long one example takes says more about the machine than about the code.
settings.register_profile("mapping", deadline=None)
settings.load_profile("mapping")
