# finding: GI101 6
from google import genai

client = genai.Client()
question = "Name a moon."
text = (
    client
    .models
    .generate_content(model="gemini-2.5-flash", contents=question)
    .text
    .strip()
)
print(text)
# output
from google import genai

client = genai.Client()
question = "Name a moon."
text = (
    client
    .interactions
    .create(model="gemini-2.5-flash", input=question, store=False)
    .output_text
    .strip()
)
print(text)
