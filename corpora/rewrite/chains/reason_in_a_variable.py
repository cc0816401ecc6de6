# flags: --unsafe
# finding: GI101 4
# run: a status is printed instead of a finish reason
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
finish_reason = response.candidates[0].finish_reason
if finish_reason and finish_reason.name == "MAX_TOKENS":
    print("cut off:", finish_reason)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
finish_reason = response.status
if finish_reason and finish_reason == "incomplete":
    print("cut off:", finish_reason)
print(response.output_text)
