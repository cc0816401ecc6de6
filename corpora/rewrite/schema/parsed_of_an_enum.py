# flags: --unsafe
# finding: GI101 13 GI512
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
