# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
responses: list[types.GenerateContentResponse] = []
for topic in ("moons", "stars"):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=topic)
    responses.append(response)
for number, response in enumerate(responses):
    print(number, response.text)
if responses:
    print(len(responses), [one.usage_metadata.total_token_count for one in responses])
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
responses: list[Interaction] = []
for topic in ("moons", "stars"):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=topic,
        store=False,
    )
    responses.append(response)
for number, response in enumerate(responses):
    print(number, response.output_text)
if responses:
    print(len(responses), [one.usage.total_tokens for one in responses])
