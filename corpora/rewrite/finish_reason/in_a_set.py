# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if response.candidates[0].finish_reason in {types.FinishReason.STOP, types.FinishReason.MAX_TOKENS}:
    print("fine")
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
if response.status in ("completed", "incomplete"):
    print("fine")
