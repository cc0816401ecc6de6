# flags: --bridge
# finding: GI101 13 bridged GI504
import functools

from google import genai


@functools.lru_cache
def get_client() -> genai.Client:
    return genai.Client()


client = get_client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
# output
import functools

import shim
from google import genai


@functools.lru_cache
def get_client() -> genai.Client:
    return shim.Client()


client = get_client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
