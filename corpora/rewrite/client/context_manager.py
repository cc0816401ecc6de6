# finding: GI101 4
from google import genai

with genai.Client() as c:
    print(c.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai

with genai.Client() as c:
    print(c.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    ).output_text)
