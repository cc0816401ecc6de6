# finding: GI101 6 GI511
from google import genai

client = genai.Client()
answers = []
for prompt in ("Name a moon.", "Name a planet."):
    answers.append(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))
print([answer.text for answer in answers])
