# finding: GI101 8 unsafe
import sys

from google import genai
from google.genai import types

client = genai.Client()
lines = ["Titan", *sys.argv[5:]]
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=[types.Part(text=line) for line in lines]
)
print(response.text)
