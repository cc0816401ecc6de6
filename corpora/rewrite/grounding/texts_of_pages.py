# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai.types import GenerateContentConfig, Tool, UrlContext

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Sum up https://example.com/moons.",
    config=GenerateContentConfig(
        tools=[Tool(url_context=UrlContext())],
        response_modalities=["TEXT"],
    ),
)
for each in response.candidates[0].content.parts:
    print(each.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Sum up https://example.com/moons.",
    tools=[{"type": "url_context"}],
    response_format={"type": "text"},
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                print(item.text)
