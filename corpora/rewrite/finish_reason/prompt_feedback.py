# finding: GI101 5 unsafe
from google import genai

client = genai.Client()
prompt = "Please block me."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if response.prompt_feedback and response.prompt_feedback.block_reason:
    print("blocked", response.prompt_feedback.block_reason.name)
