# finding: GI101 6 GI512
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if response.candidates[0].finish_reason in {types.FinishReason.STOP, types.FinishReason.MAX_TOKENS}:
    print("fine")
