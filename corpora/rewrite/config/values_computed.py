# finding: GI101 5
# types: a value that may be None is not of the type the SDK names, and then `create()` gives a union
from google import genai

client = genai.Client()
settings = {"seed": 3, "limit": 100}
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A moon.",
    config={
        "seed": settings.get("seed"),
        "system_instruction": "Be brief.".upper(),
        "max_output_tokens": int(settings["limit"]),
    },
)
print(response.text)
# output
from google import genai

client = genai.Client()
settings = {"seed": 3, "limit": 100}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    generation_config={
        "seed": settings.get("seed"),
        "max_output_tokens": int(settings["limit"]),
    },
    system_instruction="Be brief.".upper(),
    store=False,
)
print(response.output_text)
