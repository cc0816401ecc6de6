# finding: GI101 10 GI506
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, hot: bool, config={"seed": 1}) -> str:
    if hot:
        config["temperature"] = 1.0
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(_ask("A moon?", False), _ask("A moon?", True), _ask("A moon?", False), _ask("A moon?", True, {"seed": 2}))
