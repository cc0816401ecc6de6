# finding: GI101 10 GI518
from google import genai

client = genai.Client()


def color(text: str) -> str | None:
    import datetime as json

    print(json.date(2026, 1, 1))
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=text,
        config={"response_mime_type": "text/x.enum", "response_schema": {"type": "STRING", "enum": ["red", "blue"]}},
    )
    return response.text


print(color("Name a color."))
