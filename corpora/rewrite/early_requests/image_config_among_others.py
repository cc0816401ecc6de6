# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview",
    input="Draw a moon.",
    response_modalities=["text", "image"],
    generation_config={"temperature": 0.5, "image_config": {"aspect_ratio": "16:9"}},
)
print([output.mime_type for output in interaction.outputs if output.type == "image"])
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview",
    input="Draw a moon.",
    response_format=[{"type": "text"}, {"type": "image", "aspect_ratio": "16:9"}],
    generation_config={"temperature": 0.5},
)
print([output.mime_type for step in interaction.steps or [] if step.type == "model_output"
    for output in step.content or [] if output.type == "image"])
