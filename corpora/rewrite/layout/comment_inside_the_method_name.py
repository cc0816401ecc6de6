# finding: GI101 6 GI501
from google import genai

client = genai.Client()
question = "Name a moon."
response = (
    client.models  # not the list of models
    .generate_content(model="gemini-2.5-flash", contents=question)
)
print(response.text)
