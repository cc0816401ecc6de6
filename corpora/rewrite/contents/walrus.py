# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents=(p := "A moon."))
print(response.text, p)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=(p := "A moon."),
    store=False,
)
print(response.output_text, p)
