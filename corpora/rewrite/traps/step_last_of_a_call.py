# finding: GI301 5
# flags: --unsafe
from google import genai

client = genai.Client()
print(
    client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    .steps[-1]
    .content[0]
    .text
)
# output
from google import genai

client = genai.Client()
print(
    client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False).output_text
)
