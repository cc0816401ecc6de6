# finding: GI101 7 GI518
from google import genai

client = genai.Client()


def color(text: str) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=text,
        config={"response_mime_type": "text/x.enum", "response_schema": {"type": "STRING", "enum": ["red", "blue"]}},
    )
    word = response.text
    import json

    print(json.dumps(word))
    return word


print(color("Name a color."))
