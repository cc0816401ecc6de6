# finding: GI101 7 bridged GI516
# finding: GI101 9 bridged GI501
# flags: --bridge
from google import genai
from google.genai import types


def two(client: genai.Client, other, prompt: str) -> None:
    parts = [types.Part.from_text(text=prompt), types.Part.from_uri(file_uri="https://a.b/c.pdf", mime_type="application/pdf")]
    first = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
    print(first.text)
    second = other.models.generate_content(model="gemini-2.5-flash", contents=parts)
    print(second.text)


two(genai.Client(), globals()["genai"].Client(), "What is this?")
# output
import shim
from google import genai
from google.genai import types


def two(client: genai.Client, other, prompt: str) -> None:
    parts = [types.Part.from_text(text=prompt), types.Part.from_uri(file_uri="https://a.b/c.pdf", mime_type="application/pdf")]
    first = shim.wrap(client).models.generate_content(model="gemini-2.5-flash", contents=parts)
    print(first.text)
    second = shim.wrap(other).models.generate_content(model="gemini-2.5-flash", contents=parts)
    print(second.text)


two(genai.Client(), globals()["genai"].Client(), "What is this?")
