# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-preview-tts",
    contents="Say hello.",
    config={"response_modalities": ["AUDIO"], "speech_config": "Kore"},
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_format={"type": "audio"},
    generation_config={"speech_config": [{"voice": "Kore"}]},
    store=False,
)
print(response.usage.total_tokens)
