# finding: GI101 8 GI505
from google import genai

client = genai.Client()


def ask(prompt: str, config={"temperature": 0.5}) -> str:
    config["temperature"] += 0.5
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text


print(ask("A moon?"), ask("A moon?"))
