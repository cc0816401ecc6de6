# finding: GI102 14 GI512
import enum

from google import genai
from google.genai import types

client = genai.Client()


class Size(enum.Enum):
    SMALL = "small"
    LARGE = "large"


stream = client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="How large is the moon?",
    config=types.GenerateContentConfig(response_mime_type="text/x.enum", response_schema=Size),
)
for chunk in stream:
    print(chunk.text, end="")
