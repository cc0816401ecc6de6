# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
if client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").prompt_feedback:
    print("blocked")
