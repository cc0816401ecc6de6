# finding: GI101 4 GI512
# rows: response.prompt_feedback.safety_ratings
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if response.prompt_feedback:
    print(response.prompt_feedback.safety_ratings)
print("asked")
