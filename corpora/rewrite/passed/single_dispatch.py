# finding: GI101 19 GI511
import functools

from google import genai
from google.genai import types

client = genai.Client()


@functools.singledispatch
def _show(value):
    print("something else", type(value).__name__)


@_show.register
def _(value: types.GenerateContentResponse):
    print(value.text)


_show(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
