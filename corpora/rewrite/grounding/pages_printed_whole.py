# finding: GI101 5
# flags: --unsafe
# run: the list of pages looks different from the metadata
from google import genai
from google.genai.types import GenerateContentConfig

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Sum up https://example.com/moons.",
    config=GenerateContentConfig(tools=[{"url_context": {}}]),
)

for each in response.candidates[0].content.parts:
    print(each.text)

# For verification
print(response.candidates[0].url_context_metadata)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Sum up https://example.com/moons.",
    tools=[{"type": "url_context"}],
    store=False,
)
response_pages = [
    result
    for step in response.steps or []
    if step.type == "url_context_result"
    for result in step.result or []
]

for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                print(item.text)

# For verification
print(response_pages)
