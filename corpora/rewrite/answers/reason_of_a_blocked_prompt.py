# finding: GI101 4 GI512
# rows: response.prompt_feedback.block_reason, blocked_reason.SAFETY
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Please block me.")
print(response.prompt_feedback.block_reason == "SAFETY")
