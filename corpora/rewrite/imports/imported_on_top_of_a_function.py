# finding: GI101 7
# flags: --unsafe
# types: output_text is `str | None` to a type checker, although it is always a str
from google import genai

client = genai.Client()


def color(text: str) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=text,
        config={"response_mime_type": "text/x.enum", "response_schema": {"type": "STRING", "enum": ["red", "blue"]}},
    )
    return response.text


def shown(text: str) -> str:
    """Another one."""
    import json

    return json.dumps(text)


print(shown(color("Name a color.") or ""))
# output
import json

from google import genai

client = genai.Client()


def color(text: str) -> str | None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=text,
        response_format={
            "type": "text",
            "mime_type": "application/json",
            "schema": {"type": "string", "enum": ["red", "blue"]},
        },
        store=False,
    )
    return json.loads(response.output_text)


def shown(text: str) -> str:
    """Another one."""
    import json

    return json.dumps(text)


print(shown(color("Name a color.") or ""))
