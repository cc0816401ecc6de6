# finding: GI101 6
# rows: response.candidates.finish_reason, finish_reason.MAX_TOKENS
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Tell me a long story."
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=prompt,
    config=types.GenerateContentConfig(max_output_tokens=3),
)
if response.candidates[0].finish_reason == types.FinishReason.MAX_TOKENS:
    print("cut short")
print(response.text)
# output
from google import genai

client = genai.Client()
prompt = "Tell me a long story."
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    generation_config={"max_output_tokens": 3},
    store=False,
)
if response.status == "incomplete":
    print("cut short")
print(response.output_text)
