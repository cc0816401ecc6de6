# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(any(part.inline_data for part in response.candidates[0].content.parts))
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(any(
    item.type in ("image", "audio", "video")
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
))
