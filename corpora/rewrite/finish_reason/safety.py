# finding: GI101 6 unsafe
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Please block the answer."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if response.candidates[0].finish_reason == types.FinishReason.SAFETY:
    print("blocked")
