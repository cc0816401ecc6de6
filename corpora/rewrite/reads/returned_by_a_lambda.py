# finding: GI101 4
from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(
    model="gemini-2.5-flash", contents=f"Name a {prompt}."
)
print(ask("moon").text)
# output
from google import genai

client = genai.Client()
ask = lambda prompt: client.interactions.create(
    model="gemini-2.5-flash", input=f"Name a {prompt}.", store=False
)
print(ask("moon").output_text)
