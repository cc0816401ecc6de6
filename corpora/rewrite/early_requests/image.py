# finding: GI203 4
# types: the data of an image is optional to a type checker
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview",
    input="Draw a moon.",
    response_modalities=["IMAGE"],
    generation_config={
        "image_config": {
            "aspect_ratio": "1:1",
            "image_size": "2K",  # for print
        }
    },
)
for output in interaction.outputs:
    if output.type == "image":
        print(output.mime_type, len(output.data))
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3-pro-image-preview",
    input="Draw a moon.",
    response_format={
        "type": "image",
        "aspect_ratio": "1:1",
        "image_size": "2K",  # for print
    },
)
for step in interaction.steps or []:
    if step.type != "model_output":
        continue
    for output in step.content or []:
        if output.type == "image":
            print(output.mime_type, len(output.data))
