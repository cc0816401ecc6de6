# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=["Compare these:", "Titan", "Europa"]
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "text", "text": "Compare these:"},
        {"type": "text", "text": "Titan"},
        {"type": "text", "text": "Europa"},
    ],
    store=False,
)
print(response.output_text)
