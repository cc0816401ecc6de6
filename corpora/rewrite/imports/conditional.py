# finding: GI101 8
from datetime import date
try:
    from google import genai
    from google.genai import types
except ImportError:
    genai = types = None
client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(temperature=0)
)
print(response.text, date(2026, 11, 20))
# output
from datetime import date
try:
    from google import genai
    from google.genai import types
except ImportError:
    genai = types = None
client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    generation_config={"temperature": 0},
    store=False,
)
print(response.output_text, date(2026, 11, 20))
