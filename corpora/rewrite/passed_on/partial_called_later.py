# finding: GI104 6
from functools import partial

from google import genai

client = genai.Client()
ask = partial(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
for _ in range(2):
    print(ask().text)
# output
from functools import partial

from google import genai

client = genai.Client()
ask = partial(
    client.interactions.create,
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
for _ in range(2):
    print(ask().output_text)
