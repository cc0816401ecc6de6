# types: output_text is `str | None` to a type checker, although it is always a str
# finding: GI101 13
# flags: --unsafe
import enum

from google import genai

client = genai.Client()


class Kind(enum.Enum):
    MOON = "moon"
    STAR = "star"


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What is Titan?",
    config={"response_mime_type": "text/x.enum", "response_schema": Kind},
)
print(response.parsed is Kind.MOON or response.parsed is Kind.STAR)
# output
import enum
from contextlib import suppress

from google import genai
from pydantic import TypeAdapter, ValidationError

client = genai.Client()


class Kind(enum.Enum):
    MOON = "moon"
    STAR = "star"


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is Titan?",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": TypeAdapter(Kind).json_schema(),
    },
    store=False,
)
response_parsed = None
with suppress(ValidationError):
    response_parsed = TypeAdapter(Kind).validate_json(response.output_text)
print(response_parsed is Kind.MOON or response_parsed is Kind.STAR)
