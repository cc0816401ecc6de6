# finding: GI101 9 GI506
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    config = {"temperature": 0.5}
    config["seed"] = 7
    text = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text
    return text + "{config}".format(**locals())


print(ask("A moon?"))
