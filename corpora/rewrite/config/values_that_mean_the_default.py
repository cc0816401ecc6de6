# finding: GI101 5
# rows: config.thinking_config.thinking_level.THINKING_LEVEL_UNSPECIFIED, config.thinking_config.thinking_budget.automatic, config.service_tier.unspecified, config.response_mime_type.text/plain, config.response_modalities.MODALITY_UNSPECIFIED, config.automatic_function_calling.ignore_call_history
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        candidate_count=1,
        response_mime_type="text/plain",
        service_tier="unspecified",
        thinking_config=types.ThinkingConfig(thinking_budget=-1),
        automatic_function_calling={"disable": True, "ignore_call_history": True},
        top_p=None,
    ),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
print(response.output_text)
