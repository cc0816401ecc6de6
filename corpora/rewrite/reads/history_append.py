# finding: GI101 6 GI565
from google import genai

client = genai.Client()
question = "Name a moon."
history = []
response = client.models.generate_content(model="gemini-2.5-flash", contents=question)
history.append(response.candidates[0].content)
print(len(history))
