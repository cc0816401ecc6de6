# finding: GI101 4 GI511
from google import genai

client = genai.Client()
answers = [client.models.generate_content(model="gemini-2.5-flash", contents=f"Name {n} moons.") for n in (1, 2)]
print(len(sorted(answers, key=lambda answer: answer.text)))
