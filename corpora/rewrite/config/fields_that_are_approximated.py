# flags: --unsafe
# finding: GI101 5
# types: the SDK has no type for top_k, and then `create()` gives a union
# rows: config.top_k, config.presence_penalty, config.frequency_penalty, config.thinking_config.thinking_budget, config.store, config.enable_enhanced_civic_answers, config.system_instruction.joined
# run: penalties and a thinking budget have no equal on the Interactions API
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        system_instruction=["Be brief.", "Be clear."],
        top_k=40,
        presence_penalty=0.5,
        frequency_penalty=0.5,
        store=True,
        enable_enhanced_civic_answers=True,
        thinking_config=types.ThinkingConfig(thinking_budget=2000, include_thoughts=True),
    ),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    system_instruction="Be brief.\nBe clear.",
    generation_config={
        "top_k": 40,
        "thinking_summaries": "auto",
        "thinking_level": "medium",
    },
    store=False,
)
print(response.output_text)
