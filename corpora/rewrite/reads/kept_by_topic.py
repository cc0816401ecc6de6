# finding: GI101 9
from google import genai

client = genai.Client()
_answers = {}


def ask(topic: str) -> str:
    if topic not in _answers:
        _answers[topic] = client.models.generate_content(model="gemini-2.5-flash", contents=topic)
    return _answers[topic].text


print(ask("moons"), ask("moons"))
for topic, answer in _answers.items():
    print(topic, answer.text)
found = _answers.get("suns")
if found is not None:
    print(found.text)
# output
from google import genai

client = genai.Client()
_answers = {}


def ask(topic: str) -> str:
    if topic not in _answers:
        _answers[topic] = client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            store=False,
        )
    return _answers[topic].output_text


print(ask("moons"), ask("moons"))
for topic, answer in _answers.items():
    print(topic, answer.output_text)
found = _answers.get("suns")
if found is not None:
    print(found.output_text)
