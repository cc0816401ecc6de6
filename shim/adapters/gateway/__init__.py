"""The shim in front of the service, for every language that can change a base URL.

An ASGI application that takes ``:generateContent`` and ``:streamGenerateContent``, sends them to the Interactions
API of one fixed upstream and answers as generateContent would. Everything else is passed through untouched and
streamed. It keeps nothing between requests, so workers can be added behind any load balancer.
"""

from shim.adapters.gateway.app import Gateway
from shim.adapters.gateway.settings import Settings

__all__ = ["Gateway", "Settings"]
