# finding: GI101 5 GI505
# run: the SDK takes no GenerationConfig, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config=types.GenerationConfig(temperature=0.2)
)
print(response.text)
