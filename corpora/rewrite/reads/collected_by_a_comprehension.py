# finding: GI101 5 GI511
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
answers = [client.models.generate_content(model="gemini-2.5-flash", contents=prompt) for prompt in prompts]
print([answer.text for answer in answers])
