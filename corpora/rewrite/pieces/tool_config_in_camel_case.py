# finding: GI101 11 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, enough: bool) -> str:
    config = {"maxOutputTokens": 50}
    if enough:
        config["toolConfig"] = {"retrievalConfig": {"languageCode": "en"}}
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""



print(ask("Name a moon.", False))
