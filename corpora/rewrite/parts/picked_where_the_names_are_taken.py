# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
item = "A moon: "
print([f"{item}{part.text}" for part in response.parts if part.text])
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
item = "A moon: "
print([
    f"{item}{content_item.text}"
    for output_step in response.steps or []
    if output_step.type == "model_output"
    for content_item in output_step.content or []
    if content_item.type == "text" and content_item.text
])
