# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=(
        "Name three moons "
        "of any planet."
    ),
    config={
        "system_instruction": "Be brief. "
        "Be clear.",
    },
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=(
        "Name three moons "
        "of any planet."
    ),
    system_instruction="Be brief. "
    "Be clear.",
    store=False,
)
print(response.output_text)
