# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
feedback = getattr(response, "prompt_feedback", None)
print(feedback.block_reason if feedback else response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
feedback = response.errors
print(feedback[0].code if feedback else response.output_text)
