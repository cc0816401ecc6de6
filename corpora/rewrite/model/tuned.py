# finding: GI101 5 GI520
# rows: entry_point.tuned_model
# run: needs a tuned model
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="tunedModels/moons-123", contents=prompt)
print(response.text)
