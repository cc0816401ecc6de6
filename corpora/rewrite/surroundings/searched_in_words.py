# finding: GI101 6 GI511
# flags: --unsafe
import re

from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
)
print(re.findall(r"Echo (\w+)", str(response)))
