# finding: GI102 5 GI501
from google import genai


def ask(client, prompt: str) -> None:
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        print(chunk.text, end="")


calls = {"ask": ask}
calls["ask"](genai.Client(), "Name a moon.")
