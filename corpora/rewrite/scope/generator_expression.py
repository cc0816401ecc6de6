# finding: GI101 6 GI511
from google import genai

client = genai.Client()
prompts = ["Name a moon."]
for response in (
    client.models.generate_content(model="gemini-2.5-flash", contents=prompt) for prompt in prompts
):
    print(response.text)
