# finding: GI101 6 GI511
# flags: --unsafe
from google import genai

client = genai.Client()
answers = []
for prompt in ("Name a moon.", "Name a star."):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    answers.append((prompt, response))
for prompt, response in answers:
    print(prompt, response.text)
