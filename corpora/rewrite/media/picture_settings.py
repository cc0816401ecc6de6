# finding: GI101 5
# rows: config.response_modalities.TEXT, config.response_modalities.IMAGE, config.image_config, config.image_config.aspect_ratio, config.image_config.image_size
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(
        response_modalities=["TEXT", "IMAGE"],
        image_config=types.ImageConfig(aspect_ratio="16:9", image_size="2K"),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format=[
        {"type": "text"},
        {"type": "image", "aspect_ratio": "16:9", "image_size": "2K"},
    ],
    store=False,
)
print(response.usage.total_tokens)
