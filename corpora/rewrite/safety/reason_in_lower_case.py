# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if response.prompt_feedback and response.prompt_feedback.block_reason:
    print(response.prompt_feedback.block_reason.name.lower())
print(response.text)
