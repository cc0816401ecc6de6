# finding: GI101 5
# finding: GI101 11
# finding: GI101 17
# finding: GI101 23
# rows: config.thinking_config, config.thinking_config.thinking_level, config.thinking_config.thinking_level.MINIMAL, config.thinking_config.thinking_level.LOW, config.thinking_config.thinking_level.MEDIUM, config.thinking_config.thinking_level.HIGH, config.thinking_config.include_thoughts
from google import genai
from google.genai import types

client = genai.Client()
minimal = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"thinking_config": {"thinking_level": "minimal"}},
)
print(minimal.text)
low = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"thinking_config": types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW)},
)
print(low.text)
medium = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config={"thinking_level": "MEDIUM", "include_thoughts": False}),
)
print(medium.text)
high = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"thinking_config": {"thinking_level": "HIGH", "include_thoughts": True}},
)
print(high.text)
# output
from google import genai

client = genai.Client()
minimal = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "minimal"},
    store=False,
)
print(minimal.output_text)
low = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "low"},
    store=False,
)
print(low.output_text)
medium = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "medium", "thinking_summaries": "none"},
    store=False,
)
print(medium.output_text)
high = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "high", "thinking_summaries": "auto"},
    store=False,
)
print(high.output_text)
