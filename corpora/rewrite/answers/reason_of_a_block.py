# finding: GI101 4 unsafe
# rows: response.prompt_feedback, response.prompt_feedback.block_reason_message
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.prompt_feedback.block_reason_message if response.prompt_feedback else None)
