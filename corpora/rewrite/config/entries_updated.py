# finding: GI101 7 GI506
from google import genai

client = genai.Client()
prompt = "Name a moon."
config = {"temperature": 0.1, "seed": 3}
config.update(temperature=0.5)
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
print(response.text)
