# finding: GI101 4
# rows: tool_config.function_calling_config.unused, tool_config.function_calling_config.mode.AUTO
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tool_config": {"function_calling_config": {"mode": "AUTO"}}, "seed": 1},
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"seed": 1},
    store=False,
)
print(response.output_text)
