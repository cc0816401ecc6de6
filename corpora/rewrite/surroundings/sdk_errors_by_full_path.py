# finding: GI101 6 GI514
import google.genai

client = google.genai.Client()
prompt = "Name a moon."
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
except google.genai.errors.ServerError:
    print("failed")
