# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config={"max_output_tokens": 3})
if response.candidates[0].finish_reason == genai.protos.Candidate.FinishReason.MAX_TOKENS:
    print("cut off")
print("done")
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"max_output_tokens": 3},
    store=False,
)
if response.status == "incomplete":
    print("cut off")
print("done")
