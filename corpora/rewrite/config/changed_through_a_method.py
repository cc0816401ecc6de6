# finding: GI101 6 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.2}
config.update(max_output_tokens=300)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
