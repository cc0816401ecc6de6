# finding: GI201 3
# finding: GI201 4
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
for one in genai.list_models():
    print(one.name, one.supported_generation_methods)
# output
from google import genai

client = genai.Client(api_key="key")
for one in client.models.list():
    print(one.name, one.supported_actions or [])
