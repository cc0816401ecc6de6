# finding: GI101 9 GI511
from google import genai

client = genai.Client()
answers = {}


def ask(topic: str) -> str:
    if topic not in answers:
        answers[topic] = client.models.generate_content(model="gemini-2.5-flash", contents=topic)
    return answers[topic].text


print(ask("moons"))
