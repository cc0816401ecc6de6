# finding: GI101 14 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, names: list[str] | None) -> str:
    config: dict = {"temperature": 0.1}
    try:
        config["response_mime_type"] = "application/json"
        config["response_schema"] = {"type": "STRING", "enum": [names[0].upper()]}
    except TypeError:
        pass
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""



print(ask("Name a moon.", ["io"]), ask("Name a moon.", None))
