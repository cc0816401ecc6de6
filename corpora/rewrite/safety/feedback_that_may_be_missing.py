# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    print("blocked", response.prompt_feedback.block_reason.name)
except AttributeError:
    print(response.text)
