# finding: GI101 4
# flags: --unsafe
# run: the reason has another word
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Block me.")
if response.prompt_feedback and response.prompt_feedback.block_reason:
    print("blocked:", response.prompt_feedback.block_reason.name)
else:
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Block me.",
    store=False,
)
if response.errors:
    print("blocked:", response.errors[0].code)
else:
    print(response.output_text)
