# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
for subject in 'moons', 'planets':
  if subject == 'moons':
    continue
  response = client.models.generate_content(
      model="models/gemini-2.5-flash",
      contents=subject,
      config=types.GenerateContentConfig(
          temperature=0.2,
          tools=[{'google_search': {}}],  # type: ignore[list-item]
          response_mime_type='application/json',  # no Markdown
      ),
  )
  print(response.usage_metadata is not None)
# output
from google import genai

client = genai.Client()
for subject in 'moons', 'planets':
  if subject == 'moons':
    continue
  response = client.interactions.create(
      model="gemini-2.5-flash",
      input=subject,
      generation_config={'temperature': 0.2},
      tools=[{'type': 'google_search'}],  # type: ignore[list-item]
      response_format={'type': 'text', 'mime_type': 'application/json'},  # no Markdown
      store=False,
  )
  print(response.usage is not None)
